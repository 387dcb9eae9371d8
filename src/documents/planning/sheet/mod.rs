//! The spreadsheet of the bank account: the answer, the rules, the moves that they make, the balance by month, what is told
//! beside. It is laid out here, and written by what writes every spreadsheet.
//! This module must never write a balance as a mere value, nor what was typed as a formula.

mod answer;
mod months;
mod moves;
mod notes;
mod rules;

use super::Asked;
use crate::documents::files::sheet::book::Book;
use crate::law::VERIFIED_ON;
use crate::texts::{files, treasury as said};

/// The spreadsheet, laid out. The answer comes first and names cells of the others; without a forecast there are no moves.
pub(super) fn book<'a>(asked: &Asked<'a>) -> Book<'a> {
    let (rules, of_rules) = rules::layout(asked);
    let course = asked.outlook.treasury.course.as_ref().ok();
    let forecast = course.map(|course| &course.forecast);
    let moves = forecast.map(|forecast| moves::layout(asked, forecast, &of_rules));
    let mut sheets = vec![rules];
    let mut of_moves = None;
    if let (Some(forecast), Some((moves, places))) = (forecast, moves) {
        sheets.push(moves);
        sheets.push(months::layout(asked, forecast, &places));
        of_moves = Some(places);
    }
    sheets.push(notes::layout(asked));
    sheets.insert(0, answer::layout(asked, &of_rules, of_moves.as_ref()));
    Book {
        title: said::TITLE,
        day: asked.today.unwrap_or(VERIFIED_ON),
        foot: files::foot(asked.today),
        sheets,
    }
}
