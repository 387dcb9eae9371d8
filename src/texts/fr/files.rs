//! The words of the files that are exported: columns, sheets, notes, names of files.
//! This module must never know the amounts nor the format of a file.

use crate::funding::{Obligation, Period, RegimeChoice, Status, When};
use crate::law::{FIGURES_VERSION, FigureKey, LAW, VERIFIED_ON};
use crate::units::{Certainty, Date, Money, Rate};

use super::{
    certainty, certainty_meaning, certainty_of_many, date, date_in_figures, earned, money, rate,
    regime_as_if, report, roadmap_status, roadmap_step, sentence_case, undated,
};

/// The parts of file names: no accent, no blank.
pub mod file_names {
    /// The payments, as the French dialect names them.
    pub const SCHEDULE: &str = "echeancier";
    /// The detail of the calculation, as the French dialect names it.
    pub const DETAIL: &str = "detail";
    /// The payments, in the dialect of other countries.
    pub const SCHEDULE_ABROAD: &str = "schedule";
    /// The detail of the calculation, in the dialect of other countries.
    pub const DETAIL_ABROAD: &str = "calculation";
    /// The communes, as the French dialect names them.
    pub const COMMUNES: &str = "communes";
    /// The communes, in the dialect of other countries.
    pub const COMMUNES_ABROAD: &str = "territory";
    /// The calendar.
    pub const CALENDAR: &str = "calendrier";
    /// The same with an entry for each payment.
    pub const CALENDAR_OF_PAYMENTS: &str = "calendrier-par-paiement";
    /// The answer as data.
    pub const DATA: &str = "donnees";
    /// The spreadsheet.
    pub const SHEET: &str = "classeur";
}

/// Columns of the payments, where they are a table of their own.
pub const SCHEDULE: [&str; 16] = [
    "Scénario",
    "Projet",
    "Droits",
    "Paiement",
    "Part",
    "Nature",
    "Date",
    "Précision sur la date",
    "Certitude de la date",
    "Prudent, en euros",
    "Certitude du prudent",
    "Attendu, en euros",
    "Certitude de l’attendu",
    "Maximum, en euros",
    "Certitude du maximum",
    "Réserve",
];

/// Columns of the detail of the calculation, where it is a table of its own.
pub const DETAIL: [&str; 13] = [
    "Scénario",
    "Projet",
    "Paiement",
    "Lecture",
    "Niveau",
    "Étape",
    "Montant, en euros",
    "Certitude",
    "Règles et taille",
    "Sources",
    "En vigueur depuis",
    "Vérifié le",
    "Réserve",
];

/// Names of the sheets: what was typed, sums, payments, detail, sources.
pub const SHEETS: [&str; 5] = ["Saisie", "Totaux", "Échéancier", "Détail", "Sources"];

/// Columns of the sheet of the payments.
pub const SHEET_SCHEDULE: [&str; 13] = [
    "Date",
    "Précision sur la date",
    "Certitude de la date",
    "Paiement",
    "Part",
    "Nature",
    "Droits",
    "Prudent",
    "Certitude",
    "Attendu",
    "Certitude",
    "Maximum",
    "Certitude",
];

/// Columns of the sheet of the sums.
pub const SHEET_TOTALS: [&str; 9] = [
    "Somme",
    "Du",
    "Au",
    "Prudent",
    "Certitude",
    "Attendu",
    "Certitude",
    "Maximum",
    "Certitude",
];

/// Columns of the sheet of the detail.
pub const SHEET_DETAIL: [&str; 9] = [
    "Paiement",
    "Lecture",
    "Étape",
    "Montant",
    "Certitude",
    "Règles et taille",
    "Sources",
    "En vigueur depuis",
    "Vérifié le",
];

/// Columns of the sheet of the sources.
pub const SHEET_SOURCES: [&str; 4] = ["Source", "Nature", "Date", "Adresse"];

/// Name of the sheet of the communes.
pub const TERRITORY: &str = "Territoire";
/// Said of the number of inhabitants that is not the sum of the communes.
pub const POPULATION_THAT_COUNTS: &str = "Population qui compte dans le calcul";
/// Head of where the populations were read.
pub const SOURCES: &str = "Sources";

/// Columns of the communes, with the year of their populations where it is known.
#[must_use]
pub fn communes(year: Option<u16>) -> [String; 6] {
    let year = year.map_or_else(String::new, |year| format!(" {year}"));
    [
        "Code Insee".into(),
        "Commune".into(),
        "Département".into(),
        format!("Population municipale{year}"),
        "Partie saisie".into(),
        "Habitants comptés".into(),
    ]
}

/// Where the communes and their populations were read.
#[must_use]
pub fn sources_of_communes(year: u16) -> String {
    format!(
        "Insee, populations de référence {year} et code officiel géographique, repris par Etalab (découpage administratif, Licence Ouverte 2.0)."
    )
}

/// Columns of the regional money.
pub const REGIONAL: [&str; 3] = ["Financement régional", "Date", "Montant"];

/// Column of the fields.
pub const FIELD: &str = "Champ";
/// Heading of a field that could not be read.
pub const NOT_READ: &str = "Non compris, compté comme vide";
/// A project without a name.
pub const UNNAMED: &str = "projet sans nom";
/// Said in every file.
pub const EVERY_AMOUNT_HAS_ITS_CERTAINTY: &str = "Chaque montant porte sa certitude.";
/// Said beneath the sums.
pub const SUMS_ARE_LIVE: &str = "Les montants de l’échéancier sont des valeurs ; les sous-totaux et les totaux sont des formules qui les suivent.";
/// Said of the regional money.
pub const REGIONAL_APART: &str =
    "Il vient d’autres règles, propres à chaque région : aucun total de l’accord ne le compte.";
/// The name of a calendar or a spreadsheet.
pub const CALENDAR: &str = "Amorce : paiements et obligations";

/// A scenario by its letter.
#[must_use]
pub fn scenario(letter: char, name: &str) -> String {
    let name = if name.is_empty() { UNNAMED } else { name };
    format!("Scénario {letter}, {name}")
}

/// A sheet, with the letter of its scenario where there are several.
#[must_use]
pub fn sheet(name: &str, letter: Option<char>) -> String {
    match letter {
        Some(letter) => format!("{name} {letter}"),
        None => name.to_owned(),
    }
}

/// What every file says of itself: names, and what is said.
#[must_use]
pub fn made_of(link: &str, today: Option<Date>) -> Vec<[String; 2]> {
    let today = today.map_or_else(|| "non précisé".into(), date);
    vec![["Lien".into(), link.to_owned()], ["Jour".into(), today]]
}

/// The same of a file of amounts.
#[must_use]
pub fn about(link: &str, today: Option<Date>) -> Vec<[String; 2]> {
    let mut notes = made_of(link, today);
    notes.push(["Version des chiffres".into(), version()]);
    notes.extend(marks());
    notes.push(["Lectures".into(), super::ESTIMATES_MEANING.into()]);
    notes
}

/// That every amount has a mark, and what each mark means.
#[must_use]
pub fn marks() -> Vec<[String; 2]> {
    let mut notes = vec![["Certitude".into(), EVERY_AMOUNT_HAS_ITS_CERTAINTY.into()]];
    let meaning = |mark| {
        [
            sentence_case(certainty(mark)),
            certainty_meaning(mark).into(),
        ]
    };
    notes.extend(Certainty::ALL.map(meaning));
    notes
}

/// The version of the figures, and when they were last verified.
#[must_use]
pub fn version() -> String {
    format!("{FIGURES_VERSION}, vérifiée le {}", date(VERIFIED_ON))
}

/// The foot of each printed sheet.
#[must_use]
pub fn foot(today: Option<Date>) -> String {
    let day = today.map_or_else(String::new, |day| format!(", {}", date_in_figures(day)));
    format!("Amorce{day}, chiffres : version {FIGURES_VERSION}. {EVERY_AMOUNT_HAS_ITS_CERTAINTY}")
}

/// What is said of every amount of an offer that was never adopted; empty for the others.
#[must_use]
pub fn reserve(as_if: bool) -> &'static str {
    if as_if { report::IF_ADOPTED } else { "" }
}

/// What heads a scenario that applies an offer that was never adopted.
#[must_use]
pub fn as_if(regime: RegimeChoice) -> Option<String> {
    match regime {
        RegimeChoice::Picked(regime) if !LAW.was_adopted(regime) => Some(format!(
            "{}. Elle n’a jamais été adoptée : aucun de ces montants n’est un droit.",
            regime_as_if(regime)
        )),
        _ => None,
    }
}

/// Whether the day of a payment is the day, the earliest one, or why there is none.
#[must_use]
pub fn precision(when: When) -> &'static str {
    match when {
        When::On(_) => "ce jour",
        When::NotBefore(_) => "au plus tôt",
        When::Unknown(why) => undated(why),
    }
}

/// A period, as the head of a row.
#[must_use]
pub fn period(period: Period) -> String {
    match period {
        Period::Earned(of) => earned(of),
        // In words: spreadsheets frown at a number that is a text.
        Period::PaidInCalendarYear(year) => format!("année civile {year}"),
        Period::FirstTwelveMonths(..) => super::TWELVE_MONTHS.into(),
        other => report::period(other),
    }
}

/// The head of a payment in a calendar, before what it is for.
#[must_use]
pub const fn event_when(when: When) -> &'static str {
    match when {
        When::NotBefore(_) => "Au plus tôt : ",
        When::On(_) | When::Unknown(_) => "",
    }
}

/// An amount of an event: `attendu : 56 250 €, rapportés`.
#[must_use]
pub fn event_amount(reading: &str, (of, mark): (Money, Certainty)) -> String {
    format!("{reading} : {}, {}", money(of), certainty_of_many(mark))
}

/// The head of a day on which several payments land: `3 paiements`.
#[must_use]
pub fn event_payments(number: usize) -> String {
    format!("{number} paiements")
}

/// The head of an obligation in a calendar.
#[must_use]
pub fn event_obligation(obligation: &Obligation) -> String {
    let before = match obligation.status {
        Status::Done => "Fait : ",
        _ => "Au plus tard : ",
    };
    format!("{before}{}", roadmap_step(obligation.step))
}

/// The rate that counts where none was typed.
#[must_use]
pub fn example_rate(example: Rate) -> String {
    format!("{}, notre exemple", rate(example))
}

/// Where an obligation stands.
#[must_use]
pub fn event_status(obligation: &Obligation) -> String {
    sentence_case(&roadmap_status(obligation))
}

/// What a calendar leaves out; empty when that is nothing.
#[must_use]
pub fn left_out(undated: &[String]) -> String {
    if undated.is_empty() {
        return String::new();
    }
    format!(
        "Hors de ce calendrier, faute de date : {}.",
        undated.join(" ; ")
    )
}

/// What holds for every event of a calendar.
#[must_use]
pub fn event_about(link: &str, today: Option<Date>) -> String {
    format!("{}\n{link}", foot(today))
}

/// How sure a day is, and whether it is only the earliest one.
#[must_use]
pub fn event_day(of: Certainty, when: When) -> String {
    let which = match when {
        When::NotBefore(_) => "Certitude de la date, au plus tôt : ",
        When::On(_) | When::Unknown(_) => "Certitude de la date : ",
    };
    format!("{which}{}.", certainty(of))
}

/// Between several titles.
pub const BETWEEN: &str = " ; ";

/// The rules and the tier that a figure belongs to.
#[must_use]
pub fn belongs_to(key: FigureKey) -> String {
    let rules = key.regime.map(super::regime);
    let size = key.tier.map(super::tier);
    let parts: Vec<&str> = rules.into_iter().chain(size).collect();
    parts.join(", ")
}

/// A line of regional money.
#[must_use]
pub fn regional_line(label: &str, day: Option<Date>, amount: Money) -> String {
    let day = day.map_or_else(|| report::NO_DAY.into(), date);
    format!("{label} : {}, {day}", money(amount))
}

/// The head of the sum of everything.
pub const ALTOGETHER: &str = "Ensemble";
/// Heading of the sums by kind of money.
pub const BY_NATURE: &str = "En tout, par nature";
/// Where there is no payment.
pub const NOTHING_IS_PAID: &str =
    "Aucun paiement : la population, ou les règles du jour, manquent.";

/// The title of a sheet: what it is, the reserve of an offer, whose it is.
#[must_use]
pub fn title(heading: &str, reserve: &str, whose: &str) -> String {
    let parts = [heading, reserve, whose];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// The letters of French without their accents.
#[must_use]
pub const fn without_accent(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à' | 'â' | 'ä' | 'À' | 'Â' | 'Ä' => "a",
        'ç' | 'Ç' => "c",
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => "e",
        'î' | 'ï' | 'Î' | 'Ï' => "i",
        'ô' | 'ö' | 'Ô' | 'Ö' => "o",
        'ù' | 'û' | 'ü' | 'Ù' | 'Û' | 'Ü' => "u",
        'ÿ' | 'Ÿ' => "y",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        _ => return None,
    })
}
