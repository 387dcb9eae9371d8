//! Files to keep: the schedule, the detail and the communes as CSV, a spreadsheet, a calendar, JSON.
//! This layer must never know who asks for a file, nor compute an amount: it writes what a simulation says.
//!
//! [`light`] and [`sheet`] stand apart so that the program which writes spreadsheets, by far the
//! heaviest, is not fetched for another file.
//!
//! ```
//! use amorce::documents::files::{Asked, light};
//! use amorce::input::{Draft, Field};
//!
//! let mut draft = Draft::default();
//! draft.set(Field::Population, "30000");
//! let asked = Asked { drafts: &[draft], today: None, link: "", atlas: None };
//! let file = light("schedule-fr", &asked);
//! assert_eq!(file.map(|file| file.name).as_deref(), Some("amorce-echeancier.csv"));
//! ```

mod calendar;
pub(in crate::documents) mod csv;
mod detail;
mod json;
pub(in crate::documents) mod name;
mod plan;
mod scenario;
pub(in crate::documents) mod sheet;
pub(in crate::documents) mod visitor;

use crate::input::Draft;
use crate::territory::Atlas;
use crate::texts::files::file_names;
use crate::units::Date;

pub use sheet::book::{Book, write as write_book};

use calendar::Entries;
use csv::Dialect;
use scenario::Scenario;

/// The media type of a CSV.
pub(in crate::documents) const CSV: &str = "text/csv;charset=utf-8";
/// The media type of JSON.
pub(in crate::documents) const JSON: &str = "application/json";
/// The media type of a spreadsheet.
pub(in crate::documents) const SHEET: &str =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The media type of a text that word processors open.
pub(in crate::documents) const RTF: &str = "application/rtf";

/// What is asked to be written.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// One project or several, each a scenario, in their order.
    pub drafts: &'a [Draft],
    /// The day on which it is asked; a file is the same for ever for the same project and day.
    pub today: Option<Date>,
    /// The address that opens these scenarios again.
    pub link: &'a str,
    /// The communes of France, as far as they are there: names and inhabitants of those that a scenario names.
    pub atlas: Option<&'a Atlas>,
}

/// A file, ready to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// `amorce-cpts-du-sud-2026-11-24-echeancier.csv`.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// `schedule-fr`, `detail-fr`, `communes-fr`, the same with `-en`, `ics`, `ics-payments` or `json`; `None` for any other kind.
/// The calendar `ics` has an entry for each day on which something is paid, `ics-payments` for each payment.
#[must_use]
pub fn light(kind: &str, asked: &Asked<'_>) -> Option<File> {
    const CALENDAR: &str = "text/calendar;charset=utf-8";
    let (name, extension, media_type, write): (_, _, _, Writes) = match kind {
        "schedule-fr" => (file_names::SCHEDULE, "csv", CSV, |scenarios, asked| {
            Some(csv::schedule(scenarios, asked, Dialect::French))
        }),
        "detail-fr" => (file_names::DETAIL, "csv", CSV, |scenarios, asked| {
            Some(csv::detail(scenarios, asked, Dialect::French))
        }),
        "schedule-en" => (
            file_names::SCHEDULE_ABROAD,
            "csv",
            CSV,
            |scenarios, asked| Some(csv::schedule(scenarios, asked, Dialect::International)),
        ),
        "detail-en" => (file_names::DETAIL_ABROAD, "csv", CSV, |scenarios, asked| {
            Some(csv::detail(scenarios, asked, Dialect::International))
        }),
        "communes-fr" => (file_names::COMMUNES, "csv", CSV, |scenarios, asked| {
            Some(csv::communes(scenarios, asked, Dialect::French))
        }),
        "communes-en" => (
            file_names::COMMUNES_ABROAD,
            "csv",
            CSV,
            |scenarios, asked| Some(csv::communes(scenarios, asked, Dialect::International)),
        ),
        "ics" => (file_names::CALENDAR, "ics", CALENDAR, |scenarios, asked| {
            Some(calendar::write(scenarios, asked, Entries::Days))
        }),
        "ics-payments" => (
            file_names::CALENDAR_OF_PAYMENTS,
            "ics",
            CALENDAR,
            |scenarios, asked| Some(calendar::write(scenarios, asked, Entries::Payments)),
        ),
        "json" => return data(asked),
        _ => return None,
    };
    written(asked, name, extension, media_type, write)
}

/// The file `json` alone, for who writes no other.
#[must_use]
pub fn data(asked: &Asked<'_>) -> Option<File> {
    written(asked, file_names::DATA, "json", JSON, json::write)
}

type Writes = fn(&[Scenario], &Asked<'_>) -> Option<Vec<u8>>;

fn written(
    asked: &Asked<'_>,
    name: &'static str,
    extension: &'static str,
    media_type: &'static str,
    write: Writes,
) -> Option<File> {
    let scenarios = scenario::all(asked);
    Some(File {
        name: name::of_file(&scenarios, asked.today, name, extension),
        media_type,
        bytes: write(&scenarios, asked)?,
    })
}

/// What writes a workbook that was laid out.
pub type WriteBook = for<'a> fn(Book<'a>) -> Option<Vec<u8>>;

/// `xlsx`; `None` for any other kind.
#[must_use]
pub fn sheet(kind: &str, asked: &Asked<'_>) -> Option<File> {
    if kind != "xlsx" {
        return None;
    }
    let scenarios = scenario::all(asked);
    Some(File {
        name: name::of_file(&scenarios, asked.today, file_names::SHEET, "xlsx"),
        media_type: SHEET,
        bytes: sheet::write(&scenarios, asked).ok()?,
    })
}
