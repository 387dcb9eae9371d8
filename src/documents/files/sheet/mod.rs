//! The spreadsheet: sums, what was typed, communes, payments, detail, sources, each on sheets of its own.
//! This module must never write a sum as a mere value: sums are formulas, with the simulation's
//! results beside them for programs that do not calculate.

pub(in crate::documents) mod book;
pub(in crate::documents) mod cells;
mod detail;
mod inputs;
mod number;
mod page;
mod plan;
mod schedule;
mod sources;
mod style;
mod territory;
mod totals;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use crate::law::VERIFIED_ON;
use crate::texts::files;
use crate::texts::plan_form::SHEET_NAME;
use crate::units::Date;

use super::Asked;
use super::scenario::Scenario;
use page::Page;
use style::Style;

/// An empty workbook of this title, made on this day.
fn workbook(title: &str, day: Date) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    let (year, month, day) = number::ymd(day);
    workbook.set_properties(
        &DocProperties::new()
            .set_title(title)
            .set_creation_datetime(&ExcelDateTime::from_ymd(year, month, day)?),
    );
    Ok(workbook)
}

/// The spreadsheet as a file.
pub(super) fn write(scenarios: &[Scenario], asked: &Asked<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = workbook(files::CALENDAR, asked.today.unwrap_or(VERIFIED_ON))?;
    let style = Style::new();
    let [typed, sums, payments, detail, sources] = files::SHEETS;
    let foot = files::foot(asked.today);
    let is_alone = scenarios.len() == 1;
    let of_scenario = |name: &str, scenario: &Scenario| {
        files::sheet(name, (!is_alone).then_some(scenario.letter))
    };
    // First what a treasurer looks for.
    totals::write(
        &mut Page::new(workbook.add_worksheet(), sums, &style, &foot)?,
        scenarios,
        &|scenario| of_scenario(payments, scenario),
    )?;
    inputs::write(
        &mut Page::new(workbook.add_worksheet(), typed, &style, &foot)?,
        scenarios,
        asked,
    )?;
    if territory::is_wanted(scenarios) {
        territory::write(
            &mut Page::new(workbook.add_worksheet(), files::TERRITORY, &style, &foot)?,
            scenarios,
            asked,
        )?;
    }
    for scenario in scenarios {
        let name = of_scenario(payments, scenario);
        schedule::write(
            &mut Page::new(workbook.add_worksheet(), &name, &style, &foot)?,
            scenario,
            is_alone,
        )?;
    }
    for scenario in scenarios {
        let name = of_scenario(detail, scenario);
        detail::write(
            &mut Page::new(workbook.add_worksheet(), &name, &style, &foot)?,
            scenario,
            is_alone,
        )?;
    }
    for scenario in scenarios
        .iter()
        .filter(|scenario| plan::is_wanted(scenario))
    {
        let name = of_scenario(SHEET_NAME, scenario);
        plan::write(
            &mut Page::new(workbook.add_worksheet(), &name, &style, &foot)?,
            scenario,
            is_alone,
        )?;
    }
    sources::write(
        &mut Page::new(workbook.add_worksheet(), sources, &style, &foot)?,
        scenarios,
    )?;
    workbook.save_to_buffer()
}
