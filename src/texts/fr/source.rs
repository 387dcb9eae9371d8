//! How a source is cited.
//! This module must never know what a source says.

use crate::law::{Kind, SourceDetails};

use super::date::{day_of_month, month};

/// What kind of text a source is.
#[must_use]
pub const fn source_kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Law => "texte de loi",
        Kind::Official => "site officiel",
        Kind::Press => "presse ou syndicat",
        Kind::Regional => "site régional",
        Kind::PublicFile => "fichier public",
    }
}

/// Behind the title of a source: what kind of text it is, and of when.
#[must_use]
pub fn source_facts(source: &SourceDetails) -> String {
    let date = source_date(source);
    let comma = if date.is_empty() { "" } else { ", " };
    format!(" ({}{comma}{date})", source_kind(source.kind))
}

/// The date of a source, as far as it is known: `18 décembre 2020`, `décembre 2020`, `2020`.
#[must_use]
pub fn source_date(source: &SourceDetails) -> String {
    let mut parts = source.date.split('-');
    let year = parts.next().unwrap_or_default();
    let mut number = || parts.next().and_then(|part| part.parse::<u32>().ok());
    match (number(), number()) {
        (Some(number), Some(day)) => format!("{} {} {year}", day_of_month(day), month(number)),
        (Some(number), None) => format!("{} {year}", month(number)),
        _ => year.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Source;

    #[test]
    fn a_date_is_told_as_far_as_it_is_known() {
        let told = |source: Source| source_date(&source.details());
        assert_eq!(told(Source::Seed2020), "18 décembre 2020");
        assert_eq!(told(Source::Concours50), "octobre 2020");
        assert_eq!(told(Source::Seed2022), "2023");
        assert_eq!(told(Source::Medaviz), "");
    }
}
