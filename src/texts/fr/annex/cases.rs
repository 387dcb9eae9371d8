//! The words of the view of the published cases.
//! This module must never know whether a case is right.

use crate::input::{Field, Kind};
use crate::texts::{ESTIMATES, count, date, money, named};
use crate::units::{Date, Money};

/// What the view is for.
pub const CASES_LEAD: &str = "Des exemples dont la réponse a été calculée à la main, ou lue dans une source. Votre navigateur vient de les recalculer tous : chacun dit ce qui était attendu, ce que le programme a trouvé, et si c’est juste.";
/// Of a case that gives what is expected.
pub const RIGHT: &str = "juste";
/// Of a case that does not.
pub const WRONG: &str = "faux";
/// Before the source of the expected values.
pub const CASE_SOURCE: &str = "Source des valeurs attendues : ";
/// Before the file of a case.
pub const CASE_FILE: &str = "Fichier : ";
/// Before the day on which a case asks.
pub const CASE_TODAY: &str = "Question posée le ";
/// Heading of what is typed.
pub const CASE_PROJECT: &str = "Saisi";
/// Columns of what is typed.
pub const CASE_PROJECT_COLUMNS: [&str; 2] = ["Champ", "Valeur"];
/// Heading of what is expected and found.
pub const CASE_CHECKS: &str = "Attendu et trouvé";
/// Columns of what is expected and found.
pub const CASE_CHECKS_COLUMNS: [&str; 4] = ["Où", "Attendu", "Trouvé", "Verdict"];
/// Of a case that cannot be read.
pub const CASE_UNREADABLE: &str = "Ce fichier n’a pas pu être lu :";
/// What is not there.
pub const ABSENT: &str = "rien";
/// A refused field that no value describes.
pub const REFUSED: &str = "champ refusé";

/// How many cases there are, and how many are right.
#[must_use]
pub fn case_count(right: usize, wrong: usize) -> String {
    let all = count((right + wrong) as u64);
    if wrong == 0 {
        return format!("{all} cas, tous justes");
    }
    format!(
        "{all} cas : {} justes, {} faux",
        count(right as u64),
        count(wrong as u64)
    )
}

/// The heading of the cases of a folder.
#[must_use]
pub fn case_folder(folder: &str) -> String {
    let known = match folder {
        "booster" => "Le booster de 2022",
        "crises" => "Crises sanitaires",
        "et-si" => "Et si…",
        "feuille-de-route" => "Feuille de route",
        "financement-regional" => "Financement régional",
        "lectures" => "Autres lectures des textes",
        "missions" => "Missions",
        "offres-de-2020" => "Offres de 2020, jamais adoptées",
        "paiements" => "Paiements",
        "refus" => "Saisies refusées",
        "sans-date" => "Sans date de signature",
        "tailles" => "Tailles",
        other => return other.replace('-', " "),
    };
    known.into()
}

/// An amount of a case, in cents.
#[must_use]
pub fn case_amount(cents: i64) -> String {
    money(Money::from_cents(cents))
}

/// A number of a case that is no money.
#[must_use]
pub fn case_number(number: i64) -> String {
    match u64::try_from(number) {
        Ok(number) => count(number),
        Err(_) => format!("−{}", count(number.unsigned_abs())),
    }
}

/// A yes or no of a case.
#[must_use]
pub const fn case_flag(flag: bool) -> &'static str {
    if flag { "oui" } else { "non" }
}

/// A text of a case: a day, a mark or an answer in words, else as it stands.
#[must_use]
pub fn case_text(text: &str) -> String {
    if let Ok(day) = text.parse::<Date>() {
        return date(day);
    }
    let known = match text {
        "Official" => "établi",
        "Own" => "selon votre contrat",
        "Reported" => "rapporté",
        "Derived" => "déduit",
        "Assumed" => "hypothèse",
        "met" => "oui",
        "unmet" => "non",
        "to-confirm" => "à confirmer",
        "none" => ABSENT,
        other => other,
    };
    known.into()
}

/// Three estimates of a case; written once where they agree.
#[must_use]
pub fn case_three(three: [String; 3]) -> String {
    let [prudent, expected, maximum] = &three;
    if prudent == expected && expected == maximum {
        return format!("{prudent} en chaque lecture");
    }
    let named = ESTIMATES.into_iter().zip(&three);
    let told: Vec<String> = named.map(|(name, of)| format!("{name} {of}")).collect();
    told.join(", ")
}

/// What is typed in a field, as a visitor would read it.
#[must_use]
pub fn typed(field: Field, text: &str) -> String {
    match field.kind() {
        Kind::Communes => text.replace(',', ", "),
        Kind::Count => text.parse().map_or_else(|_| text.to_owned(), count),
        _ => named(field, text).map_or_else(|| case_text(text), str::to_owned),
    }
}
