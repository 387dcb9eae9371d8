//! The figures of the neighbours as rows of text, as `law::table` has those of a CPTS: `assistant::table` and `msp::table`
//! give the rows, `docs/figures.md` and `docs/figures.json` are written from them.
//! This module must never hold a figure: each is taken from the constant that the calculation uses.

use core::fmt;

use super::Source;
use crate::units::{Certainty, Date, Money, Rate};

/// The note of a row without a source.
pub const NO_PAGE: &str = "docs/neighbours.md names no page";

/// One figure as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Stable name; it begins with `assistant.` or `msp.`.
    pub id: String,
    /// What it is, in English.
    pub what: String,
    /// How much.
    pub value: Value,
    /// Of what: `euros`, `points`, `percent`, `day`, …
    pub unit: &'static str,
    /// What it is given, or counted, for each of; empty where it stands once.
    pub per: String,
    /// Mark.
    pub certainty: &'static str,
    /// Keys of the sources; empty where [`NO_PAGE`] is the note.
    pub sources: Vec<&'static str>,
    /// Page of the source, `9` or `3-5`; empty where it was not noted.
    pub page: String,
    /// `YYYY-MM-DD`; empty where there is none.
    pub effective_from: String,
    /// A note, in English; empty where there is none.
    pub note: String,
}

/// How much, in the unit of its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A whole number.
    Number(i128),
    /// Hundredths: cents of an amount in euros, hundredths of a percent.
    Hundredths(i64),
    /// A day.
    Day(Date),
    /// A day of every year: month, day.
    DayOfYear(u32, u32),
}

impl Value {
    /// Whether it is a number, not a day.
    #[must_use]
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Number(_) | Self::Hundredths(_))
    }
}

impl From<Money> for Value {
    fn from(money: Money) -> Self {
        Self::Hundredths(money.cents())
    }
}

impl From<Rate> for Value {
    fn from(rate: Rate) -> Self {
        Self::Hundredths(rate.hundredths().into())
    }
}

impl From<Date> for Value {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl fmt::Display for Value {
    /// A number as JSON has it, a day as `2024-06-22`, a day of every year as `04-30`.
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Number(number) => write!(to, "{number}"),
            Self::Hundredths(hundredths) => {
                let sign = if hundredths < 0 { "-" } else { "" };
                let hundredths = hundredths.unsigned_abs();
                let (whole, rest) = (hundredths / 100, hundredths % 100);
                match (rest, rest % 10) {
                    (0, _) => write!(to, "{sign}{whole}"),
                    (_, 0) => write!(to, "{sign}{whole}.{}", rest / 10),
                    _ => write!(to, "{sign}{whole}.{rest:02}"),
                }
            }
            Self::Day(day) => write!(to, "{day}"),
            Self::DayOfYear(month, day) => write!(to, "{month:02}-{day:02}"),
        }
    }
}

impl Row {
    /// A figure of these sources, without page, day and note of its own.
    pub(super) fn new(
        id: String,
        what: String,
        value: Value,
        unit: &'static str,
        certainty: Certainty,
        sources: &[Source],
    ) -> Self {
        let note = if sources.is_empty() { NO_PAGE } else { "" };
        Self {
            id,
            what,
            value,
            unit,
            per: String::new(),
            certainty: certainty.name(),
            sources: sources.iter().map(|source| source.details().key).collect(),
            page: String::new(),
            effective_from: String::new(),
            note: note.to_owned(),
        }
    }

    /// The same, for each of these.
    pub(super) fn per(self, per: String) -> Self {
        Self { per, ..self }
    }

    /// The same, on these pages of its source.
    pub(super) fn on_pages(self, first: u8, last: u8) -> Self {
        let page = if first == last {
            first.to_string()
        } else {
            format!("{first}-{last}")
        };
        Self { page, ..self }
    }

    /// The same, from this day on.
    pub(super) fn since(self, day: Date) -> Self {
        Self {
            effective_from: day.to_string(),
            ..self
        }
    }

    /// The same with a note, behind the one that it has.
    pub(super) fn noted(self, note: &str) -> Self {
        let notes = [self.note.as_str(), note].into_iter();
        let notes: Vec<_> = notes.filter(|note| !note.is_empty()).collect();
        Self {
            note: notes.join("; "),
            ..self
        }
    }
}
