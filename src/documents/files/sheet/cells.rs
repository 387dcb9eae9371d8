//! What a cell holds, and how formulas name cells: `'Échéancier'!$H$4:$H$60`, as every country's
//! spreadsheet reads it. This module must never know where a cell stands.

use std::borrow::Cow;

use crate::units::{Date, Money};

/// Before a step, once for each step that it belongs to.
pub(in crate::documents) const INDENT: &str = "\u{2003}";

/// What a cell holds.
pub(in crate::documents) enum Cell<'a> {
    Empty,
    /// Our own words.
    Text(Cow<'a, str>),
    /// The certainty of the amount before it.
    Word(Cow<'a, str>),
    /// The visitor's words, which are never a formula.
    Visitor(Cow<'a, str>),
    /// The name of a column.
    Head(&'a str),
    /// A heading within the columns.
    Block(&'a str),
    /// The head of a total.
    Strong(&'a str),
    /// The certainty of a total.
    StrongWord(&'a str),
    Count(u32),
    /// Inhabitants in a column that adds up.
    People(u32),
    /// A formula of them and what it comes to.
    PeopleOf(String, u32),
    /// The same, of everything above it.
    PeopleTotal(String, u32),
    Day(Date),
    /// A formula and the day that it comes to; `None`: an empty text.
    DayOf(String, Option<Date>),
    Money(Money),
    /// A formula and what it comes to.
    Sum(String, Money),
    /// The same, of everything above it.
    Total(String, Money),
}

/// The cells of a column of another sheet, from row to row, counted from 0.
pub(in crate::documents) fn range(sheet: &str, column: u16, first: u32, last: u32) -> String {
    let column = letter(column);
    let (first, last) = ((first + 1).to_string(), (last + 1).to_string());
    format!("'{sheet}'!${column}${first}:${column}${last}")
}

/// The letter of a column, counted from 0: no sheet of ours goes beyond.
pub(super) fn letter(column: u16) -> &'static str {
    const LETTERS: [&str; 16] = [
        "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P",
    ];
    LETTERS.get(usize::from(column)).copied().unwrap_or("Q")
}

/// A cell of another sheet, which does not move with the formula.
pub(in crate::documents) fn there(sheet: &str, column: u16, row: u32) -> String {
    format!("'{sheet}'!${}${}", letter(column), row + 1)
}

/// A cell of this sheet, whose row alone moves with the formula.
pub(in crate::documents) fn here(column: u16, row: u32) -> String {
    format!("${}{}", letter(column), row + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_name_cells_from_row_one() {
        assert_eq!(range("Échéancier", 7, 3, 59), "'Échéancier'!$H$4:$H$60");
        assert_eq!(here(0, 0), "$A1");
        assert_eq!(there("Mois", 2, 8), "'Mois'!$C$9");
    }
}
