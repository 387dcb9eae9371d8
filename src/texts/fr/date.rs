//! Days as they are written in French.
//! This module must never know what a day is for.

use crate::input::{Draft, read_date};
use crate::units::Date;

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// The month of this number, 1 to 12.
pub(super) fn month(number: u32) -> &'static str {
    let index = number.saturating_sub(1) as usize;
    MONTHS.get(index).copied().unwrap_or_default()
}

/// In words: `15 juin 2022`, `1er avril 2022`.
#[must_use]
pub fn date(date: Date) -> String {
    let (year, number, day) = date.ymd();
    format!("{} {} {year}", day_of_month(day), month(number))
}

/// The first of a month is `1er`, its other days are plain numbers.
pub(super) fn day_of_month(day: u32) -> String {
    match day {
        1 => "1er".into(),
        _ => day.to_string(),
    }
}

/// A month and its year: `décembre 2020`.
#[must_use]
pub fn month_of_year(year: u16, number: u8) -> String {
    format!("{} {year}", month(number.into()))
}

/// In figures: `15/06/2022`.
#[must_use]
pub fn date_in_figures(date: Date) -> String {
    let (year, month, day) = date.ymd();
    format!("{day:02}/{month:02}/{year}")
}

/// A draft with its days as a visitor types them: a link writes `2022-06-15`.
#[must_use]
pub fn as_typed(draft: &Draft) -> Draft {
    let mut typed = Draft::default();
    for (field, text) in draft.iter() {
        let is_iso = text.len() == 10 && text.as_bytes().get(4) == Some(&b'-');
        match read_date(text) {
            Ok(day) if is_iso && field.kind().is_day() => typed.set(field, date_in_figures(day)),
            _ => typed.set(field, text),
        }
    }
    typed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::Field;
    use crate::law::Assumption;

    #[test]
    fn days_of_a_link_are_shown_as_they_are_typed_and_nothing_else_is_touched() {
        let mut link = Draft::default();
        link.set(Field::Signature, "2022-06-15");
        link.set(Field::Letter, "1/3/22");
        link.set(Field::Name, "2022-13-45");
        let reading = Field::Choice(Assumption::Avenant2Effect);
        link.set(reading, "2022-03-31");
        let typed = as_typed(&link);
        assert_eq!(typed.get(Field::Signature), "15/06/2022");
        assert_eq!(typed.get(Field::Letter), "1/3/22");
        assert_eq!(typed.get(Field::Name), "2022-13-45");
        assert_eq!(typed.get(reading), "2022-03-31");
    }

    #[test]
    fn the_first_of_a_month_is_an_ordinal() {
        assert_eq!(date(Date::literal(2022, 4, 1)), "1er avril 2022");
        assert_eq!(date(Date::literal(2022, 6, 15)), "15 juin 2022");
    }

    #[test]
    fn figures_have_two_digits() {
        assert_eq!(date_in_figures(Date::literal(2022, 6, 5)), "05/06/2022");
    }
}
