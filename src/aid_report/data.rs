//! A report as data, for JSON and the JavaScript API: stable names, integer cents, days as `2026-02-25`.
//! This module must never name a member in French; words that are shown stand beside names that stay.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::{Cell, ColumnKind, Made, Notes, Report, Row, Said, Table, Worth};
use crate::aid::Source;
use crate::texts;
use crate::units::{Certainty, Money};

/// What is said of an aid, as data.
#[derive(Clone, Copy, Debug)]
pub struct Data<'a> {
    /// What is said.
    pub report: &'a Report,
    /// Whether each amount has its making.
    pub explains: bool,
}

/// Euros in cents, and their mark.
#[derive(Serialize)]
struct Marked {
    cents: i64,
    certainty: &'static str,
}

impl Marked {
    const fn new(money: Money, certainty: Certainty) -> Self {
        Self {
            cents: money.cents(),
            certainty: certainty.name(),
        }
    }
}

#[derive(Serialize)]
struct Headline<'a> {
    amount: Marked,
    words: &'a str,
    more: &'a [String],
}

#[derive(Serialize)]
struct Coded<'a> {
    code: &'static str,
    words: &'a str,
}

impl<'a> Coded<'a> {
    fn new(said: &'a Said) -> Self {
        Self {
            code: said.code,
            words: &said.words,
        }
    }
}

#[derive(Serialize)]
struct OneNote<'a> {
    words: &'a str,
    certainty: Option<&'static str>,
    sources: Vec<&'static str>,
}

#[derive(Serialize)]
struct OneSource {
    key: &'static str,
    title: &'static str,
    kind: &'static str,
    r#where: &'static str,
}

impl OneSource {
    fn new(source: &Source) -> Self {
        let details = source.details();
        Self {
            key: details.key,
            title: details.title,
            kind: texts::source_kind(details.kind),
            r#where: details.place,
        }
    }
}

/// Something of each, as a list.
struct Each<F>(F);

impl<F: Fn() -> I, I: Iterator<Item: Serialize>> Serialize for Each<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

impl Serialize for Data<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { report, explains } = *self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("aid", report.calculator.id())?;
        map.serialize_entry("title", report.title)?;
        map.serialize_entry("paidTo", report.lead)?;
        let first = Each(|| report.first.iter().map(Coded::new));
        map.serialize_entry("first", &first)?;
        let headline = report.headline.as_ref().map(|headline| Headline {
            amount: Marked::new(headline.money, headline.certainty),
            words: &headline.words,
            more: &headline.more,
        });
        map.serialize_entry("headline", &headline)?;
        map.serialize_entry("tables", &Tables(&report.tables, explains))?;
        map.serialize_entry("notes", &ByName(&report.notes))?;
        let sources = Each(|| report.sources.iter().map(OneSource::new));
        map.serialize_entry("sources", &sources)?;
        map.end()
    }
}

/// Tables by their names.
struct Tables<'a>(&'a [Table], bool);

impl Serialize for Tables<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let tables = self.0.iter();
        serializer.collect_map(tables.map(|table| (table.id, Rows(table, self.1))))
    }
}

struct Rows<'a>(&'a Table, bool);

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rows = self.0.rows.iter();
        serializer.collect_seq(rows.map(|row| OneRow(self.0, row, self.1)))
    }
}

/// The cells of a row by the names of their columns; a blank one is left out.
struct OneRow<'a>(&'a Table, &'a Row, bool);

impl Serialize for OneRow<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(table, row, explains) = self;
        let mut map = serializer.serialize_map(None)?;
        for (column, cell) in table.columns.iter().zip(&row.cells) {
            let id = column.id;
            match cell {
                Cell::Empty => {}
                // An amount that is not computed.
                Cell::Words(words) if column.kind == ColumnKind::Money => {
                    map.serialize_entry(id, &None::<i64>)?;
                    map.serialize_entry(&[id, "Words"].concat(), words)?;
                }
                Cell::Words(words) => map.serialize_entry(id, words)?,
                Cell::Named(name, words) => {
                    map.serialize_entry(id, name)?;
                    map.serialize_entry(&[id, "Words"].concat(), words)?;
                }
                Cell::Count(number) => map.serialize_entry(id, number)?,
                Cell::Day(day) => map.serialize_entry(id, &day.to_string())?,
                Cell::Money(money) | Cell::Sum(money, ..) => {
                    map.serialize_entry(id, &money.cents())?;
                }
                Cell::Mark(mark) => map.serialize_entry(id, mark.name())?,
            }
        }
        if row.is_total {
            map.serialize_entry("isTotal", &true)?;
        }
        if *explains && !row.made.is_empty() {
            let made = Each(|| row.made.iter().map(Step));
            map.serialize_entry("derivation", &made)?;
        }
        map.end()
    }
}

struct Step<'a>(&'a Made);

impl Serialize for Step<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let made = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("words", &made.words)?;
        match &made.worth {
            Worth::Money(money) => map.serialize_entry("cents", &money.cents())?,
            Worth::Points(points, money) => {
                map.serialize_entry("points", points)?;
                map.serialize_entry("cents", &money.cents())?;
            }
            Worth::Reason => {}
        }
        map.serialize_entry("certainty", made.certainty.name())?;
        let sources = Each(|| made.sources.iter().map(|source| source.details().key));
        map.serialize_entry("sources", &sources)?;
        let parts = Each(|| made.parts.iter().map(Step));
        map.serialize_entry("parts", &parts)?;
        map.end()
    }
}

/// Notes by the names of their headings.
struct ByName<'a>(&'a [Notes]);

impl Serialize for ByName<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let all = self.0.iter();
        serializer.collect_map(all.map(|notes| (notes.id, OfNotes(notes))))
    }
}

struct OfNotes<'a>(&'a Notes);

impl Serialize for OfNotes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for note in &self.0.notes {
            list.serialize_element(&OneNote {
                words: &note.words,
                certainty: note.certainty.map(Certainty::name),
                sources: note
                    .sources
                    .iter()
                    .map(|source| source.details().key)
                    .collect(),
            })?;
        }
        list.end()
    }
}
