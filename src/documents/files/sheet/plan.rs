//! The sheet of the plan of action of a scenario: thirteen steps in their order, then what could not be read.
//! This module must never decide a day.

use rust_xlsxwriter::XlsxError;

use crate::outlook::Plan;
use crate::plan::{Day, Planned};
use crate::texts::{self, files, plan as names, plan_form as words};

use super::cells::Cell;
use super::page::Page;
use crate::documents::files::plan;
use crate::documents::files::scenario::Scenario;

const WIDTHS: [u8; 10] = [6, 46, 30, 26, 26, 12, 40, 16, 18, 60];

/// Only where the visitor said something of the plan, or gave the letter a day: other workbooks stay as they were.
pub(super) fn is_wanted(scenario: &Scenario) -> bool {
    scenario.parsed.project.letter.is_some() || plan::is_told(&scenario.draft)
}

pub(super) fn write(
    page: &mut Page<'_>,
    scenario: &Scenario,
    is_alone: bool,
) -> Result<(), XlsxError> {
    let title = files::title(words::SHEET_NAME, "", &scenario.title(is_alone));
    page.begin(&title, words::SHEET_NOTE, &words::SHEET_COLUMNS, &WIDTHS)?;
    let plan = scenario.plan();
    for planned in &plan.steps {
        step(page, planned)?;
    }
    problems(page, &plan)
}

fn step(page: &mut Page<'_>, planned: &Planned) -> Result<(), XlsxError> {
    let step = planned.step;
    let words_of = |words: String| Cell::Text(texts::sentence_case(&words).into());
    // Only a day of the visitor's own is a day of a spreadsheet: others are words.
    let (day, said) = match planned.day {
        Day::Given(day) => (Cell::Day(day), words::answer(planned)),
        Day::Assumed { .. } | Day::None => (Cell::Empty, Some(names::day(planned.day))),
    };
    let sources = step.row().sources.iter();
    let sources: Vec<&str> = sources.map(|source| source.details().title).collect();
    page.cells([
        Cell::Count(u32::try_from(step.number()).unwrap_or_default()),
        words_of(names::step(step).into()),
        words_of(words::yields(step)),
        words_of(words::who(step).into()),
        words_of(words::delay(step)),
        day,
        said.map_or(Cell::Empty, words_of),
        Cell::Text(words::standing(planned).into()),
        Cell::Text(words::marks(step).into()),
        Cell::Text(match sources.as_slice() {
            [] => words::PATH.into(),
            titles => titles.join(files::BETWEEN).into(),
        }),
    ])
}

/// What could not be read of the plan, and counts as not given.
fn problems(page: &mut Page<'_>, plan: &Plan) -> Result<(), XlsxError> {
    if plan.told.problems.is_empty() {
        return Ok(());
    }
    page.gap();
    page.note(files::NOT_READ)?;
    for problem in &plan.told.problems {
        page.cells([
            Cell::Empty,
            Cell::Text(names::label_of(problem.field).into()),
            Cell::Text(texts::problem(problem.wrong).into()),
        ])?;
    }
    Ok(())
}
