//! The sheet of what the visitor typed, beside what the file says of itself.
//! This module must never judge what was typed.

use rust_xlsxwriter::XlsxError;

use crate::funding::EXAMPLE_ATTAINMENT;
use crate::input::{Field, Kind, read_amount, read_date, read_inhabitants};
use crate::law::Mission;
use crate::texts::{self, files};

use super::cells::Cell;
use super::page::Page;
use crate::documents::files::Asked;
use crate::documents::files::scenario::Scenario;

const WIDTHS: [u8; 4] = [52, 42, 42, 42];

pub(super) fn write(
    page: &mut Page<'_>,
    scenarios: &[Scenario],
    asked: &Asked<'_>,
) -> Result<(), XlsxError> {
    let [heading, ..] = files::SHEETS;
    let is_alone = scenarios.len() == 1;
    let titles: Vec<String> = scenarios
        .iter()
        .map(|scenario| scenario.title(is_alone))
        .collect();
    let mut columns = vec![files::FIELD];
    columns.extend(titles.iter().map(String::as_str));
    let note = files::EVERY_AMOUNT_HAS_ITS_CERTAINTY;
    page.begin(heading, note, &columns, &WIDTHS)?;
    for field in fields(scenarios) {
        let name = texts::label(field);
        let typed = scenarios.iter().map(|scenario| cell(field, scenario));
        page.cells([Cell::Text(name.into())].into_iter().chain(typed))?;
    }
    problems(page, scenarios)?;
    page.gap();
    for scenario in scenarios {
        let said = texts::notices(&scenario.simulation.notices);
        let said = scenario.as_if().into_iter().chain(said);
        for said in said {
            let title = scenario.title(is_alone);
            page.cells([
                Cell::Visitor(title.as_str().into()),
                Cell::Text(said.into()),
            ])?;
        }
    }
    page.gap();
    for [name, said] in files::about(asked.link, asked.today) {
        page.cells([Cell::Text(name.into()), Cell::Visitor(said.as_str().into())])?;
    }
    Ok(())
}

/// Every field that some scenario holds, and the rates that it counts with, in the order of the form. The plan has a sheet of its
/// own, the bank account a workbook.
fn fields(scenarios: &[Scenario]) -> Vec<Field> {
    let mut fields = Vec::new();
    for scenario in scenarios {
        for (field, _) in scenario.draft.typed() {
            if !field.is_beside() {
                put(&mut fields, field);
            }
        }
        for rate in Mission::WITH_PARTS.map(Field::Rate) {
            if counts_with_example(rate, scenario) {
                put(&mut fields, rate);
            }
        }
    }
    fields
}

/// In its place, once.
fn put(fields: &mut Vec<Field>, field: Field) {
    let place = fields.partition_point(|before| *before < field);
    if fields.get(place) != Some(&field) {
        fields.insert(place, field);
    }
}

/// Whether a mission is taken on and no rate of it was typed: it counts with our example.
fn counts_with_example(field: Field, scenario: &Scenario) -> bool {
    let Field::Rate(mission) = field else {
        return false;
    };
    let is_of_year = |field| matches!(field, Field::RateOfYear(of, _) if of == mission);
    let mut typed = scenario.draft.iter().map(|(field, _)| field);
    scenario.parsed.project.mission(mission).taken
        && !typed.any(|typed| typed == field || is_of_year(typed))
}

/// What was typed: a number, a day or an amount where it is one, else the text.
fn cell(field: Field, scenario: &Scenario) -> Cell<'_> {
    let text = scenario.draft.get(field);
    let read = match field.kind() {
        Kind::Count => read_inhabitants(text)
            .ok()
            .map(|number| Cell::Count(number.count())),
        Kind::Day | Kind::DayOrYes => read_date(text).ok().map(Cell::Day),
        Kind::Euros => read_amount(text).ok().map(Cell::Money),
        _ => None,
    };
    let read = read.or_else(|| texts::named(field, text).map(|words| Cell::Text(words.into())));
    match read {
        Some(cell) => cell,
        None if counts_with_example(field, scenario) => {
            Cell::Text(files::example_rate(EXAMPLE_ATTAINMENT).into())
        }
        None if text.trim().is_empty() => Cell::Empty,
        None => Cell::Visitor(text.into()),
    }
}

/// What could not be read, and counts as not given.
fn problems(page: &mut Page<'_>, scenarios: &[Scenario]) -> Result<(), XlsxError> {
    let mut wrong = scenarios
        .iter()
        .flat_map(|scenario| &scenario.parsed.problems)
        .peekable();
    if wrong.peek().is_some() {
        page.gap();
        page.note(files::NOT_READ)?;
    }
    for problem in wrong {
        page.cells([
            Cell::Text(texts::label(problem.field).into()),
            Cell::Text(texts::problem(problem.wrong).into()),
        ])?;
    }
    Ok(())
}
