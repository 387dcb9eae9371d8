//! The words of what is said of an aid: headings of tables and notes, the sentence of the answer.
//! This module must never know an amount that it was not given.

use super::{count, date, money, rate};
use crate::aid::Source;
use crate::units::{Date, Money, Rate};

/// Heading of the five years of a contract.
pub const YEARS: &str = "Les cinq années du contrat";
/// What must be known of them.
pub const YEARS_LEAD: &str = "Le montant d’une année est celui du texte en vigueur à son premier jour. À partir de l’année 3, il dépend de l’atteinte des objectifs.";
/// A column.
pub const YEAR: &str = "Année";
/// A column.
pub const FROM: &str = "À partir du";
/// A column.
pub const TEXT: &str = "Texte";
/// A column.
pub const MARK: &str = "Certitude";
/// A column.
pub const ATTAINMENT: &str = "Taux d’atteinte";
/// A column.
pub const AMOUNT: &str = "Montant";
/// A column.
pub const WHEN: &str = "Quand";
/// A column.
pub const BAND: &str = "Patientèle";
/// A column.
pub const FIGURE: &str = "Montant publié";
/// A column.
pub const BY_YEAR: &str = "Par an";
/// A column.
pub const SOURCES: &str = "Sources";
/// In the place of a rate.
pub const NOT_MODULATED: &str = "ne dépend pas des résultats (rapporté)";
/// Heading of the instalments.
pub const INSTALMENTS: &str = "Les versements";
/// What must be known of them.
pub const INSTALMENTS_LEAD: &str = "Une date n’est écrite que si une source la donne.";
/// Heading of the objectives.
pub const OBJECTIVES: &str = "Les objectifs de l’avenant 7";
/// Heading of their source.
pub const OBJECTIVES_READ_IN: &str = "Où les objectifs ont été lus";
/// Heading of every published amount.
pub const PUBLISHED: &str = "Tous les montants publiés";
/// What must be known of them.
pub const PUBLISHED_LEAD: &str = "Par an, pour un médecin, ou par ETP pour l’aide collective. Les montants « depuis » s’appliquent aux contrats signés dès le 22 juin 2024, et aux autres à l’anniversaire qui suit.";
/// Heading of what was not read.
pub const UNKNOWN: &str = "Ce qui n’est pas connu";
/// Heading of the conditions.
pub const CONDITIONS: &str = "Les conditions du texte en vigueur à la signature";
/// Heading of the thresholds.
pub const THRESHOLDS: &str = "Les seuils de patientèle lus, pour un généraliste";
/// The name of a threshold.
pub const P30: &str = "P30";
/// The name of a threshold.
pub const P50: &str = "P50";
/// Heading of the texts.
pub const TEXTS: &str = "Les textes, par date d’effet";

/// Heading of the indicators.
pub const INDICATORS: &str = "Les 19 indicateurs";
/// Their total.
pub const INDICATORS_TOTAL: &str = "Total des indicateurs";
/// A column.
pub const NUMBER: &str = "N°";
/// A column.
pub const INDICATOR: &str = "Indicateur";
/// A column.
pub const KIND: &str = "Type";
/// A column.
pub const POINTS: &str = "Points";
/// A column.
pub const PAGES: &str = "Source";
/// A column.
pub const GAIN: &str = "En plus";
/// Heading of the axes.
pub const AXES: &str = "Par axe, et en tout";
/// What must be known of them.
pub const AXES_LEAD: &str =
    "La répartition des indicateurs entre les axes est déduite de l’ordre du guide.";
/// A column.
pub const AXIS: &str = "Axe";
/// A row.
pub const UPLIFT: &str = "Majoration pour précarité";
/// A row.
pub const YEAR_TOTAL: &str = "Total de l’année";
/// Heading of the payments.
pub const PAYMENTS: &str = "Les versements";
/// What must be known of them.
pub const PAYMENTS_LEAD: &str =
    "L’avance est de 60 % des prérequis et du socle à 100 % ; le solde suit, l’année d’après.";
/// A column.
pub const PAYMENT: &str = "Versement";
/// A column.
pub const BY: &str = "Au plus tard le";
/// What must be known of one more level.
pub const MORE_LEAD: &str =
    "Indicateurs optionnels seulement, toutes choses égales par ailleurs, du plus au moins.";
/// Heading of what must be known besides.
pub const NOTICES: &str = "À savoir";
/// Heading of the rules of payment.
pub const RULES: &str = "Les règles de paiement";
/// Heading of what each indicator asks.
pub const ASKS: &str = "Ce que demande chaque indicateur";

/// Behind the amount of a contract.
#[must_use]
pub fn assistant_headline(payee: &str) -> String {
    format!("en cinq ans, versés par la CPAM à : {payee}.")
}

/// What is paid at most.
#[must_use]
pub fn at_most(most: Money) -> String {
    format!(
        "Au plus {}, si tous les objectifs sont atteints.",
        money(most)
    )
}

/// The share of a cost that is covered.
#[must_use]
pub fn covered(share: &str) -> String {
    format!("Cela couvre {share} du coût saisi, sur cinq ans.")
}

/// A text and what is known of it.
#[must_use]
pub fn text(name: &str, facts: &str) -> String {
    format!("{} : {facts}.", super::sentence_case(name))
}

/// A threshold.
#[must_use]
pub fn threshold(name: &str, patients: &str) -> String {
    format!("{name} : {patients}.")
}

/// The titles of these sources; of none, that no page is named.
#[must_use]
pub fn titles(sources: &[Source]) -> String {
    if sources.is_empty() {
        return "aucune page relevée".into();
    }
    let titles: Vec<_> = sources
        .iter()
        .map(|source| source.details().title)
        .collect();
    titles.join(" ; ")
}

/// Behind the amount of a year of a maison de santé.
#[must_use]
pub fn msp_headline(year: i32, points: &str) -> String {
    format!("pour {year}, versés à la SISA : {points} aux indicateurs.")
}

/// The advance.
#[must_use]
pub fn advance(amount: Money, by: Date) -> String {
    format!("Avance de {}, au plus tard le {}.", money(amount), date(by))
}

/// The advance of a first year.
#[must_use]
pub fn advance_not_computed(by: Date) -> String {
    format!(
        "Avance non calculée la première année (prorata), au plus tard le {}.",
        date(by)
    )
}

/// The balance.
#[must_use]
pub fn balance(amount: Money, by: Date) -> String {
    format!("Solde de {}, au plus tard le {}.", money(amount), date(by))
}

/// What a missing prerequisite takes.
#[must_use]
pub fn lost(amount: Money) -> String {
    format!(
        "Les autres indicateurs vaudraient {} si aucun prérequis ne manquait.",
        money(amount)
    )
}

/// Nothing was said of a prerequisite.
#[must_use]
pub fn untold(missing: &str) -> String {
    format!("À renseigner, et compté pour l’instant comme : {missing}")
}

/// What an indicator asks, and where that was read.
#[must_use]
pub fn asks(number: u8, name: &str, asks: &str, pages: &str) -> String {
    format!("{number}. {name} ({pages}) : {asks}")
}

/// What a point is worth.
#[must_use]
pub fn point(point: Money) -> String {
    format!("Un point vaut {}.", money(point))
}

/// The advance, as a rule.
#[must_use]
pub fn advance_rule(share: Rate) -> String {
    format!(
        "Avance de {} des prérequis et du socle à 100 %, dans les trois mois du premier contrat, puis au plus tard le 30 avril ; solde au plus tard le 30 avril de l’année suivante.",
        rate(share)
    )
}

/// The floor of the advance.
#[must_use]
pub fn floor(floor: Money) -> String {
    format!(
        "Avance d’au moins {} ; ce minimum ne peut jouer que la première année, au prorata, qui n’est pas calculée.",
        money(floor)
    )
}

/// The deprivation uplift, as a rule.
#[must_use]
pub fn uplift_rule(most: Rate) -> String {
    format!(
        "Majoration pour précarité : part de C2S et part d’AME au-delà des parts nationales, {} au plus.",
        rate(most)
    )
}

/// Hours of a day.
#[must_use]
pub fn hours(minutes: u16) -> String {
    let (hours, minutes) = (minutes / 60, minutes % 60);
    match minutes {
        0 => format!("{} h", count(hours.into())),
        minutes => format!("{} h {minutes:02}", count(hours.into())),
    }
}
