//! The words of the page itself: headings, columns, buttons.
//! This module must never know what they stand above.

use crate::funding::{Amount, ContractYear, Estimate, Estimates, Nature, Period, Renewal};
use crate::law::{Assumption, TEXTS_READ_UP_TO, VERIFIED_ON};
use crate::units::{Certainty, Date};

use super::report::nature;
use super::{
    assumption, certainty, certainty_meaning, count, date, date_in_figures, from_to,
    number::inhabitants, regime, sentence_case,
};

/// Heading of the form.
pub const FORM: &str = "Votre CPTS";
/// What the form asks at least.
pub const FORM_LEAD: &str = "La population suffit ; le reste précise la réponse.";
/// Heading of the result.
pub const RESULT: &str = "Résultat";
/// What the rest of the result is called.
pub const RESULT_MORE: &str = "Suite du résultat";
/// Heading of the result of an offer that was never adopted.
pub const AS_IF: &str = "Résultat, si l’offre avait été adoptée";
/// What is said under that heading.
pub const AS_IF_WARNING: &str =
    "Cette offre de 2020 n’a jamais été adoptée : aucun de ces montants n’est un droit.";
/// A population that was wiped.
pub const POPULATION_MISSING: &str = "Écrivez le nombre d’habitants du territoire.";
/// Asks for the years after the renewal.
pub const COMPUTE_RENEWAL: &str = "Compter aussi le renouvellement";
/// Beneath the big figure.
pub const AT_SIGNATURE: &str = "attendu à la signature";
/// Beneath the big figure when part of it is paid on another day.
pub const AT_SIGNATURE_AND_LATER: &str = "attendu à la signature et en complément";
/// Heading of the table of what is paid around the signature.
pub const AROUND_SIGNATURE: &str = "Avant le contrat et à la signature";
/// Columns of the three estimates.
pub const ESTIMATES: [&str; 3] = ["prudent", "attendu", "maximum"];
/// The name of one of them.
#[must_use]
pub const fn estimate(estimate: Estimate) -> &'static str {
    let [prudent, expected, maximum] = ESTIMATES;
    match estimate {
        Estimate::Prudent => prudent,
        Estimate::Expected => expected,
        Estimate::Maximum => maximum,
    }
}

/// What the three estimates mean.
pub const ESTIMATES_MEANING: &str = "Prudent : le fonctionnement, les volets fixes et le plan de crise, même estimés ; une mesure ponctuelle si elle est ouverte et que son montant n’est pas une hypothèse ; ni résultats, ni crise. Attendu : aussi les autres mesures ouvertes, les résultats à vos taux (80 % sans saisie) et les crises saisies. Maximum : aussi les mesures à confirmer, et les résultats à 100 %.";
/// Column of what is otherwise.
pub const IF: &str = "Si…";
/// What is said above what would change.
pub const WHAT_IF_LEAD: &str = "Ce que chaque changement, seul, ajouterait au total du contrat ou en ôterait. Les lectures se choisissent dans la vue Méthode.";
/// Column of what a row is about.
pub const AMOUNT: &str = "Montant";
/// Row of the seed envelope.
pub const SEED_ENVELOPE: &str = "Enveloppe d’amorçage";
/// Row of what raises it, when nothing does.
pub const NO_RAISE: &str = "Majoration ou booster";
/// Row of the sum of both.
pub const SEED_TOTAL: &str = "Ensemble";
/// Row of what is paid before the contract.
pub const EARLY_PAYMENT: &str = "Paiement avant contrat";
/// Heading of the size.
pub const SIZE: &str = "Taille";
/// Which population of INSEE counts.
pub const POPULATION_NOT_SETTLED: &str = "Aucun texte lu ne dit quelle population de l’Insee compte, municipale ou totale, ni de quelle année : c’est celle que vous avez saisie qui est utilisée.";
/// Heading of the measures.
pub const MEASURES: &str = "Mesures, condition par condition";
/// Heading of the measures of the text in force.
pub const MEASURES_ADOPTED: &str = "Mesures adoptées";
/// Heading of the measures of the offers.
pub const MEASURES_OFFERED: &str = "Propositions de 2020, jamais adoptées";
/// Beside the amount of a measure of an offer that was never adopted.
pub const IF_ADOPTED: &str = ", si l’offre avait été adoptée";
/// Beside the amount of a measure that is not open.
pub const IF_IT_WERE_OPEN: &str = ", si elle était ouverte";
/// Heading of the table of the offers.
pub const OFFERS: &str = "Les offres de 2020, si elles avaient été adoptées";
/// What is said above that table.
pub const OFFERS_WARNING: &str =
    "Deux propositions de la Cnam, jamais entrées en vigueur : ce tableau n’ouvre aucun droit.";
/// Column of the offers' names.
pub const OFFER: &str = "Proposition";
/// Columns of the table of the offers.
pub const OFFER_COLUMNS: [&str; 3] = ["base", "en plus", "ensemble"];
/// Heading of what lands in each calendar year.
pub const CASH_BY_YEAR: &str = "Sur le compte, par année civile";
/// First column of that table.
pub const CALENDAR_YEAR: &str = "Année civile";
/// Heading of what each contract year gives a right to.
pub const RIGHTS_BY_YEAR: &str = "Droits ouverts, par année de contrat";
/// First column of that table.
pub const CONTRACT_YEAR: &str = "Année de contrat";
/// How summaries are rounded.
pub const ROUNDED: &str = "Résumés à l’euro le plus proche ; l’échéancier, les calculs et les fichiers gardent les centimes. Une somme arrondie peut différer d’un euro de celle de ses lignes.";
/// Why later years are next to nothing.
pub const NO_MISSION: &str = "Aucune mission n’est saisie : les années 2 à 5 n’ont que le fonctionnement, compté dans le seul maximum tant qu’aucune mission n’a commencé.";
/// Opens why something is not settled.
pub const WHY: &str = "Pourquoi";
/// Goes to the box of the contract's amount.
pub const TYPE_OWN: &str = "Saisir le montant de votre contrat";

/// Opens the schedule.
#[must_use]
pub fn every_payment(number: usize) -> String {
    match number {
        1 => "Le paiement, à sa date".into(),
        _ => format!("Les {} paiements, à leur date", count(number as u64)),
    }
}

/// A row of what lands on the account.
#[must_use]
pub fn cash_year(period: Period) -> String {
    match period {
        Period::Undated => "À une date que rien ne fixe".into(),
        _ => super::year(period),
    }
}

/// The word of a mark, for a reader who does not see which row it stands in.
#[must_use]
pub fn mark_of(mark: &str, row: &str) -> String {
    format!("{mark}, {row}")
}

/// What a mark means.
#[must_use]
pub fn meaning_of_mark(mark: Certainty) -> String {
    format!(
        "{} : {}.",
        sentence_case(certainty(mark)),
        certainty_meaning(mark)
    )
}

/// Something that nothing settles.
#[must_use]
pub fn not_settled(open: Assumption) -> String {
    format!("Non tranché : {}.", assumption(open))
}

/// A kind of money in the three estimates.
#[must_use]
pub fn kind(of: Nature, amounts: Estimates<Amount>) -> String {
    let amounts = from_to(amounts);
    format!("{} : {amounts}", sentence_case(nature(of)))
}

/// Heading of the schedule.
pub const SCHEDULE: &str = "Échéancier";
/// Column of the schedule before the three estimates.
pub const SCHEDULE_COLUMN: &str = "Date et paiement";
/// Heading of the notices.
pub const NOTICES: &str = "À savoir";
/// Heading of the legend.
pub const LEGEND: &str = "Ce que disent les traits";
/// Opens a derivation.
pub const DERIVATION: &str = "Détail du calcul";
/// Heading of the first twelve months, where their days are not known.
pub const TWELVE_MONTHS: &str = "12 premiers mois";
/// Where the first twelve months have no first day.
pub const TWELVE_MONTHS_UNDATED: &str =
    "Donnez une date, de lettre d’intention ou de signature, pour le total des 12 premiers mois.";

/// The document's title for a territory.
#[must_use]
pub fn title(population: Option<u32>) -> String {
    match population {
        Some(number) => format!("Amorce : {}", inhabitants(number)),
        None => "Amorce : ce que touchera une CPTS".into(),
    }
}

/// What is said above the example.
#[must_use]
pub fn example(population: u32, signature: Option<Date>) -> String {
    let inhabitants = inhabitants(population);
    let signature = signature.map_or_else(String::new, |day| {
        format!(", signature prévue le {}", date(day))
    });
    format!("Exemple : {inhabitants}{signature}. Saisissez vos chiffres, ils le remplacent.")
}

/// A heading, which never stands without a warning above what an offer would have paid.
#[must_use]
pub fn heading(heading: &'static str, as_if: bool) -> String {
    if as_if {
        format!("{heading}{IF_ADOPTED}")
    } else {
        heading.into()
    }
}

/// Above the first twelve months, which the rows above it hold too.
#[must_use]
pub fn counted_above(period: Period) -> String {
    match period {
        Period::FirstTwelveMonths(first, end) => {
            format!("Déjà compté ci-dessus, {}", days(first, end))
        }
        _ => "Déjà compté ci-dessus".into(),
    }
}

/// The days from the first to the one before the end.
#[must_use]
pub fn days(first: Date, end: Date) -> String {
    format!(
        "du {} au {}",
        date_in_figures(first),
        date_in_figures(end.plus_days(-1))
    )
}

/// A contract year: its days and its rules.
#[must_use]
pub fn contract_year(year: &ContractYear) -> String {
    format!(
        "Année {}, {} : {}",
        count(year.number as u64),
        days(year.first, year.end),
        rules_of(year)
    )
}

/// What the years after a renewal hang on.
#[must_use]
pub fn renewed(renewal: Renewal) -> String {
    let day = date(renewal.day);
    if renewal.lies_ahead {
        format!("Si le contrat est renouvelé le {day}")
    } else {
        format!("Contrat renouvelé le {day}")
    }
}

/// The rules of a contract year.
#[must_use]
pub fn rules_of(year: &ContractYear) -> &'static str {
    year.rules
        .map_or("aucune règle en vigueur", |rules| regime(rules.regime))
}

/// How fresh the figures are.
#[must_use]
pub fn freshness() -> String {
    format!(
        "Chiffres vérifiés le {} ; textes lus jusqu’au {}.",
        date(VERIFIED_ON),
        date(TEXTS_READ_UP_TO)
    )
}

/// Names one after the other.
#[must_use]
pub fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}
