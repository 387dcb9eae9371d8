//! The words of the report that the command line prints: headings, columns, periods.
//! This module must never know the amounts.

use crate::funding::{MissionChange, Nature, Period};
use crate::law::Figure;
use crate::outlook::Test;
use crate::treasury::{Account, Advance};

use super::{date, date_in_figures, days, earned, mission, money, treasury_files};

/// Between a thing and what is said of it.
pub const COLON: &str = " : ";
/// Heading of the contract years.
pub const YEARS: &str = "Années du contrat";
/// Rules of a contract year where there were none.
pub const NO_RULES: &str = "aucune règle en vigueur";
/// Beside the amount of a measure of an offer that was never adopted.
pub const IF_ADOPTED: &str = "si l’offre avait été adoptée";
/// Before the days of the first twelve months.
const TWELVE_MONTHS: &str = "12 premiers mois, ";

/// Heading of the fields that could not be read.
pub const TO_CORRECT: &str = "À corriger";
/// Heading of the totals.
pub const TOTALS: &str = "Totaux";
/// Heading of what each contract year earns.
pub const EARNED: &str = "Droits, par année du contrat";
/// Heading of what is paid in each contract year.
pub const PAID: &str = "Encaissé, par année du contrat";
/// Heading of what is paid in each calendar year.
pub const CALENDAR: &str = "Encaissé, par année civile";
/// Heading of the sums of everything.
pub const ALTOGETHER: &str = "En tout";
/// Heading of how many euros carry each mark.
pub const BY_MARK: &str = "En tout, par certitude";
/// Heading of the money at risk.
pub const AT_RISK: &str = "Argent à risque, en tout (maximum moins prudent)";
/// What money at risk hangs on: results, crises, measures, operating funding, renewal, all of it.
pub const RISKS: [&str; 6] = [
    "résultats des missions",
    "crises reconnues",
    "mesures à confirmer ou supposées",
    "fonctionnement à confirmer",
    "renouvellement du contrat",
    "ensemble",
];
/// Heading of the regional money.
pub const REGIONAL: &str = "Financement régional, à part des totaux";
/// Heading of the roadmap.
pub const ROADMAP: &str = "Feuille de route";
/// Heading of the full year of a contract without a day.
pub const FULL_YEAR: &str = "Une année pleine, le contrat étant sans date";
/// Operating funding, in a full year.
pub const OPERATING: &str = "fonctionnement";
/// The three amounts of the crisis mission.
pub const CRISIS: [&str; 3] = [
    "plan de crise, l’année de sa rédaction",
    "plan de crise, chaque année suivante",
    "crise reconnue par l’ARS",
];
/// The three sums of a full year.
pub const FULL_YEAR_SUMS: [&str; 3] = [
    "ensemble hors crise",
    "ensemble, l’année du plan de crise",
    "ensemble, chaque année suivante",
];
/// Before the latest day of a step.
pub const AT_LATEST: &str = "au plus tard le ";
/// Where a step has no latest day.
pub const NO_DAY: &str = "sans date";
/// Heading of the derivations.
pub const EXPLANATION: &str = "Détail du calcul de chaque total";
/// The same, where each amount of a table is explained.
pub const EXPLANATION_OF_AMOUNTS: &str = "Détail du calcul de chaque montant";
/// Heading of the alternatives.
pub const WHAT_IF: &str = "Et si…";
/// Heading of the readings that are not in use.
pub const ALTERNATIVES: &str = "Ce que changerait chaque autre lecture, seule";
/// Heading of the extremes of all readings.
pub const EXTREMES: &str = "Toutes les lectures combinées";
/// The lowest and the highest of them.
pub const LOWEST_AND_HIGHEST: [&str; 2] = ["au plus bas", "au plus haut"];
/// Heading of the missions more or less.
pub const MISSIONS: &str = "Une mission de plus ou de moins";
/// Heading of the neighbouring tiers.
pub const TIERS: &str = "Dans une taille voisine";
/// Column of the weakest mark.
pub const WEAKEST: &str = "le moins sûr";
/// Column of the certainty of a day.
pub const DAY: &str = "date";

/// A kind of money.
#[must_use]
pub const fn nature(nature: Nature) -> &'static str {
    match nature {
        Nature::Fixed => "fixe",
        Nature::Variable => "variable",
        Nature::Crisis => "crise reconnue",
        Nature::OneOff => "une fois",
    }
}

/// A period over which payments are added up.
#[must_use]
pub fn period(period: Period) -> String {
    match period {
        Period::Earned(of) => earned(of),
        Period::PaidBefore => "avant le contrat".into(),
        Period::PaidInYear(year) => format!("année {year}"),
        Period::PaidAfter => "au terme du contrat".into(),
        Period::PaidInCalendarYear(year) => year.to_string(),
        Period::FirstTwelveMonths(first, end) => format!("{TWELVE_MONTHS}{}", days(first, end)),
        Period::Undated => "sans date".into(),
        Period::Total => "ensemble".into(),
    }
}

/// The name of a contract year.
#[must_use]
pub fn contract_year(number: usize) -> String {
    format!("Année {number}")
}

/// Where a figure was read, since when it applies and when it was last checked.
#[must_use]
pub fn read_in(figure: &Figure) -> String {
    let titles: Vec<&str> = figure
        .sources
        .iter()
        .map(|source| source.details().title)
        .collect();
    let sources = if titles.is_empty() {
        "sans source".to_owned()
    } else {
        titles.join(" ; ")
    };
    let since = match figure.effective_from {
        Some(day) => format!("en vigueur depuis le {}", date_in_figures(day)),
        None => "jamais en vigueur, ou sans date".to_owned(),
    };
    let verified = date_in_figures(figure.verified_on);
    format!("{sources}, {since}, vérifié le {verified}")
}

/// A mission that is added or left out.
#[must_use]
pub fn mission_change(change: &MissionChange) -> String {
    let mission = mission(change.mission);
    match change.added_from {
        Some(day) => format!("avec {mission}, dès le {}", date(day)),
        None => format!("sans {mission}"),
    }
}

/// Heading of the expenses of a bank account.
pub const EXPENSES: &str = "Dépenses, les vôtres";
/// Heading of the months of a bank account.
pub const MONTHS: &str = "Mois par mois";
/// Columns of the months: the balance of both lines stands last.
pub const MONTH_COLUMNS: [&str; 5] = ["", "entrées", "sorties", "solde prudent", "solde attendu"];
/// Heading of the moves that do not count.
pub const UNCOUNTED: &str = "Ce qui ne compte pas";
/// Heading of what is told beside a bank account.
pub const TOLD: &str = "À savoir";
/// What came before a balance that was not typed.
const NOT_TYPED: &str = ", non saisi";

/// From when to when an account is forecast, and what is on it first.
#[must_use]
pub fn account(account: &Account, is_balance_assumed: bool) -> String {
    let opening = account.opening;
    format!(
        "Du {} au {} ; solde de départ : {}{}",
        date(opening.day),
        date(account.horizon),
        money(opening.balance),
        if is_balance_assumed { NOT_TYPED } else { "" }
    )
}

/// An expense of which a field is wrong or missing.
#[must_use]
pub fn left_out(number: u8) -> String {
    format!("dépense {number}, dont un champ est à corriger")
}

/// The last payment of an expense, at the latest.
#[must_use]
pub fn until(end: crate::units::Date) -> String {
    format!("jusqu’au {}", date_in_figures(end))
}

/// Heading of the second pass.
#[must_use]
pub fn with_advance(advance: Advance) -> String {
    format!(
        "Avec une avance de {}, reçue le {}",
        money(advance.amount),
        date(advance.received)
    )
}

/// Heading of a named test.
#[must_use]
pub fn test(test: Test) -> String {
    format!("Épreuve : {}", treasury_files::test(test))
}
