//! The words around the form: headings, buttons, the messages about a link that was opened and about what the device keeps.
//! This module must never know which calculator is open.

use crate::aid::assistant::READ_ON;
use crate::texts::{date, money};
use crate::units::Money;

/// Beneath the title of the view.
pub const LEAD: &str = "Deux aides que l’on confond avec celles d’une CPTS. Aucune n’est de l’argent de la CPTS : elles se calculent ici à part, et rien n’en est ajouté aux montants de la simulation.";
/// Over the choice of a calculator.
pub const CALCULATORS: &str = "Calculettes";
/// The heading of the form.
pub const FORM: &str = "Ce que vous savez";
/// The heading of the answer.
pub const RESULT: &str = "Ce que cela donne";
/// Before the answer of a draft in which nothing was typed.
pub const UNTOUCHED: &str = "Rien n’est encore saisi.";
/// Fills the four prerequisites.
pub const FILL_PREREQUISITES: &str = "Remplir les quatre prérequis (12 h, samedi, toute l’année)";
/// Wipes the draft.
pub const ERASE: &str = "Tout effacer";
/// What was wiped comes back.
pub const RESTORE: &str = "Annuler l’effacement";
/// Beside that button.
pub const ERASED: &str = "Tout est effacé.";
/// Copies the link.
pub const COPY: &str = "Copier le lien";
/// Said once it is copied.
pub const COPIED: &str = "Le lien est copié.";
/// Said where the browser refused.
pub const NOT_COPIED: &str = "Le navigateur a refusé : copiez le lien de la barre d’adresse.";
/// Prints.
pub const PRINT: &str = "Imprimer";
/// From the figure that stays in sight to the answer.
pub const SEE: &str = "voir la réponse";
/// The heading of links and files.
pub const SHARE: &str = "Garder ou partager";
/// The files, by their kind.
pub const FILES: [(&str, &str); 4] = [
    ("xlsx", "Tableur (.xlsx)"),
    ("csv-fr", "CSV (point-virgule, virgule décimale)"),
    ("csv-en", "CSV (international)"),
    ("json", "Données (.json)"),
];
/// Said once a file is written.
pub const DOWNLOADED: &str = "Le fichier est prêt.";
/// Said where it could not be.
pub const NOT_DOWNLOADED: &str = "Le fichier n’a pas pu être écrit.";
/// What the device keeps.
pub const KEPT: &str = "Ce que vous saisissez reste sur cet appareil et dans l’adresse de la page ; rien n’est envoyé.";
/// The device keeps nothing.
pub const NOT_KEPT: &str =
    "Cet appareil ne garde rien : copiez le lien pour retrouver cette saisie.";
/// A link was opened.
pub const ARRIVED: &str = "Cette saisie vient d’un lien. La vôtre, si elle existe, est gardée.";
/// What those hear who do not see the banner.
pub const ARRIVED_NAME: &str = "Lien ouvert";
/// The visitor's own comes back.
pub const TAKE_MINE: &str = "Reprendre ma saisie";
/// The visitor has read that.
pub const DISMISS: &str = "J’ai lu";
/// What of the link was left out.
#[must_use]
pub fn ignored(pairs: &[String]) -> String {
    format!(
        "Le lien contenait ce qui n’a pas été compris, ou peut avoir été coupé : {}.",
        pairs.join(", ")
    )
}
/// Opens how an amount came about.
pub const HOW: &str = "calcul";
/// In the place of an answer that has no default.
pub const CHOOSE: &str = "À choisir";
/// The heading of the sources.
pub const SOURCES: &str = "Où tout cela a été lu";

/// The same button, as it is heard.
#[must_use]
pub fn how(name: &str) -> String {
    format!("Calcul : {name}")
}

/// A step of a calculation, before its amount.
#[must_use]
pub fn step(words: &str) -> String {
    format!("{words} :")
}

/// Points and their euros.
#[must_use]
pub fn points_and_money(points: &str, amount: Money) -> String {
    format!("{points}, soit {}", money(amount))
}

/// When the sources were read.
#[must_use]
pub fn read_on() -> String {
    let [first, second] = READ_ON;
    format!(
        "Lus dans des copies, les {} et {}.",
        date(first),
        date(second)
    )
}

/// Opens the fields of the optional indicators.
pub const PREREQUISITE_FIELDS: &str = "Prérequis et socle";
/// The optional ones.
pub const OPTIONAL_FIELDS: &str = "Indicateurs optionnels";
