//! The words of what is written and printed of an aid: columns, sheets, notes of a file.
//! This module must never know an amount nor the format of a file.

use crate::aid::assistant::READ_ON;
use crate::aid_input::{Field, Group};
use crate::units::Date;

use super::date::{day_of_month, month};
use super::{aid_form, date, date_in_figures, files};

/// Columns of the amounts, where they are a table of their own.
pub const AMOUNTS: [&str; 10] = [
    "Tableau",
    "Ligne",
    "Jour",
    "Colonne",
    "Points",
    "Montant, en euros",
    "Certitude",
    "Compté dans la réponse",
    "Sources",
    "Réserve",
];
/// The amount is one of those that the answer adds up.
pub const COUNTED: &str = "oui";
/// It is not.
pub const NOT_COUNTED: &str = "non";
/// Between the words of a row.
pub const BETWEEN: &str = ", ";

/// Behind each amount of 2026.
pub const RESERVE: &str = "avant l’avenant 2, hors France santé";

/// Names of the sheets: the answer, how its amounts came about, notes and sources.
pub const SHEETS: [&str; 3] = ["Réponse", "Détail du calcul", "Notes et sources"];
/// Columns of the makings.
pub const MAKINGS: [&str; 8] = [
    "Tableau",
    "Ligne",
    "Niveau",
    "Étape",
    "Points",
    "Montant",
    "Certitude",
    "Sources",
];
/// Columns of the notes and of the sources.
pub const NOTES: [&str; 4] = ["Note", "Certitude", "Lecture", "Source ou adresse"];
/// Beneath the title of the makings.
pub const MAKINGS_LEAD: &str =
    "Niveau 0 : le montant d’une ligne. Chaque niveau au-delà : ce dont il est fait.";
/// Said of the sums.
pub const SUMS_ARE_LIVE: &str =
    "Les montants des lignes sont des valeurs ; les sommes sont des formules qui les suivent.";

/// Heading of what is paid to whom.
pub const PAID_TO: &str = "À qui";
/// Which aid it is.
pub const AID: &str = "Aide";
/// Heading of what must be read before any amount.
pub const FIRST: &str = "À lire d’abord";
/// Heading of the answer.
pub const ANSWER: &str = "Réponse";
/// Heading of what was typed.
pub const INPUTS: &str = "Ce qui a été saisi";
/// Heading of the sources.
pub const SOURCES: &str = "Sources";
/// Heading of what is said of each mark.
pub const MARKS: &str = "Ce que veut dire chaque certitude";
/// Heading of the simulator of the Cnam.
pub const SIMULATOR: &str = "Simulateur de la Cnam";
/// Where no address was read.
pub const NO_ADDRESS: &str = "adresse d’origine non lue";

/// Behind the name of the program, on paper.
pub const PRINTED: &str = "autres aides, hors CPTS";
/// Heading of the makings, on paper.
pub const DETAIL: &str = "Détail du calcul";
/// What must be known of them.
pub const DETAIL_LEAD: &str = "Chaque calcul est donné une fois, et les autres y renvoient. Un numéro entre crochets renvoie à la liste des sources.";
/// Above the link.
pub const LINK_LEAD: &str = "Ce lien rouvre cette saisie, telle qu’elle est imprimée ici.";
/// There is no code of a link that is too long.
pub const NO_CODE_TOO_LONG: &str =
    "Pas de code : le lien est trop long pour un code lisible sur papier.";

/// The name of a field, with what it belongs to where its label alone does not say so.
#[must_use]
pub fn field(field: Field) -> String {
    let label = aid_form::label(field);
    match field.group() {
        Group::Indicator(_) => format!("{} : {label}", aid_form::group(field.group())),
        _ => label.into(),
    }
}

/// When the sources were read.
#[must_use]
pub fn read_on() -> String {
    let [first, last] = READ_ON;
    let ((year, number, day), (last_year, last_number, last_day)) = (first.ymd(), last.ymd());
    if (year, number) == (last_year, last_number) {
        let (day, last_day) = (day_of_month(day), day_of_month(last_day));
        format!("les {day} et {last_day} {} {year}", month(number))
    } else {
        format!("le {} et le {}", date(first), date(last))
    }
}

/// How a source was read.
#[must_use]
pub fn read_in_copy() -> String {
    format!("lu en copie {}", read_on())
}

/// What every file says at its end: link, day, how the sources were read, marks.
#[must_use]
pub fn about(link: &str, today: Option<Date>) -> Vec<[String; 2]> {
    let mut notes = files::made_of(link, today);
    notes.push([SOURCES.into(), read_in_copy()]);
    notes.extend(files::marks());
    notes
}

/// The foot of each printed sheet.
#[must_use]
pub fn foot(today: Option<Date>, reserve: &str) -> String {
    let day = today.map_or_else(String::new, |day| format!(", {}", date_in_figures(day)));
    let reserve = match reserve {
        "" => String::new(),
        reserve => format!(" Réserve : {reserve}."),
    };
    format!(
        "Amorce{day}. {}{reserve}",
        files::EVERY_AMOUNT_HAS_ITS_CERTAINTY
    )
}

/// When it was printed, and when the sources were read.
#[must_use]
pub fn printed(today: Option<Date>) -> String {
    let printed = today.map_or_else(String::new, |day| format!("Imprimé le {}. ", date(day)));
    format!("{printed}Sources lues en copie {}.", read_on())
}

/// An amount and the sentence behind it.
#[must_use]
pub fn answer(amount: &str, words: &str) -> String {
    format!("{amount} {words}")
}
