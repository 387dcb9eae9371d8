//! Tables of a report: typed cells, so that a page aligns, a spreadsheet adds up and JSON has numbers.
//! This module must never know what a table is about.

use core::ops::Range;

use super::Made;
use crate::units::{Certainty, Date, Money};

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its stable name.
    pub id: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// What must be known to read it; empty where nothing must.
    pub lead: &'static str,
    /// Whether it answers nothing of the draft: it is there to look things up.
    pub is_reference: bool,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its stable name.
    pub id: &'static str,
    /// Its heading.
    pub words: &'static str,
    /// What its cells hold.
    pub kind: ColumnKind,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Words.
    Words,
    /// Words that stand to the right, as numbers do.
    Number,
    /// Euros.
    Money,
    /// The mark of the amount before it.
    Mark,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// As many cells as the table has columns.
    pub cells: Vec<Cell>,
    /// Whether it adds up what stands above it.
    pub is_total: bool,
    /// How its amounts came about.
    pub made: Vec<Made>,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words.
    Words(String),
    /// Words that have a name which stays.
    Named(&'static str, String),
    /// A whole number.
    Count(u32),
    /// A day.
    Day(Date),
    /// Euros.
    Money(Money),
    /// Euros that are the sum of rows, counted from 0, of the column of the same name: of this table, or of the one of this name.
    Sum(Money, Option<&'static str>, Range<usize>),
    /// The mark of the amount before it.
    Mark(Certainty),
}

impl Column {
    /// A column.
    #[must_use]
    pub const fn new(id: &'static str, words: &'static str, kind: ColumnKind) -> Self {
        Self { id, words, kind }
    }
}

impl Row {
    /// A row of these cells.
    #[must_use]
    pub fn new(cells: Vec<Cell>) -> Self {
        Self {
            cells,
            ..Self::default()
        }
    }

    /// The same, with how its amounts came about.
    #[must_use]
    pub fn made(mut self, made: Vec<Made>) -> Self {
        self.made = made;
        self
    }

    /// The same, as a total.
    #[must_use]
    pub const fn total(mut self) -> Self {
        self.is_total = true;
        self
    }
}
