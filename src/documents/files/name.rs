//! Names of files and of calendar entries, made of the project's name.
//! This module must never know a clock: the day is given.

use crate::texts::files;
use crate::units::Date;

use super::scenario::Scenario;

/// As much of a project's name as the name of a file holds.
const LONGEST: usize = 60;

/// `amorce-cpts-du-sud-2026-11-24-echeancier.csv`, of the name of the first scenario.
pub(super) fn of_file(
    scenarios: &[Scenario],
    today: Option<Date>,
    what: &str,
    extension: &str,
) -> String {
    let name = scenarios.first().map(|scenario| scenario.name.as_str());
    of_project(name.unwrap_or_default(), today, what, extension)
}

/// The same, of a project's name.
pub(in crate::documents) fn of_project(
    name: &str,
    today: Option<Date>,
    what: &str,
    extension: &str,
) -> String {
    let name = slug(name);
    let day = today.map(|day| day.to_string()).unwrap_or_default();
    let mut parts = vec!["amorce", &name, &day, what];
    parts.retain(|part| !part.is_empty());
    format!("{}.{extension}", parts.join("-"))
}

/// The words in small ASCII letters and digits, joined by `-`. Letters without a plain form give
/// their number, so that two names differ here where they differ there.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::new();
    let mut is_new_word = false;
    for char in text.chars() {
        if slug.len() >= LONGEST {
            break;
        }
        if !char.is_alphanumeric() {
            is_new_word = true;
            continue;
        }
        if is_new_word && !slug.is_empty() {
            slug.push('-');
        }
        is_new_word = false;
        match files::without_accent(char) {
            Some(plain) => slug.push_str(plain),
            None if char.is_ascii() => slug.push(char.to_ascii_lowercase()),
            None => slug.push_str(&u32::from(char).to_string()),
        }
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_has_small_plain_letters() {
        assert_eq!(slug("CPTS de l’Île-d’Yeu"), "cpts-de-l-ile-d-yeu");
        assert_eq!(slug("  =Cœur  d'Hérault! "), "coeur-d-herault");
        assert_eq!(slug("../../etc"), "etc");
        assert_eq!(slug("＝＋"), "");
        assert_ne!(slug("Ω"), slug("Δ"));
    }

    #[test]
    fn a_slug_ends_somewhere() {
        assert!(slug(&"é".repeat(10_000)).len() <= LONGEST);
    }
}
