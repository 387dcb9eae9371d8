//! The sheet of the communes of every scenario that names some, with the sum of the inhabitants that count.
//! This module must never add them up but by a formula, nor write a number that no file of communes gave.

use rust_xlsxwriter::XlsxError;

use crate::documents::files::Asked;
use crate::documents::files::scenario::Scenario;
use crate::documents::territory::{Known, Territory};
use crate::territory::Communes;
use crate::texts::files;
use crate::units::Inhabitants;

use super::cells::{Cell, here, letter};
use super::page::Page;

const WIDTHS: [u8; 6] = [10, 38, 32, 18, 18, 18];
const WIDTH: u16 = WIDTHS.len() as u16;
/// Columns that the formulas look into.
const WHOLE: u16 = 3;
const PART: u16 = 4;
const COUNTED: u16 = 5;

/// Whether there is anything to write.
pub(super) fn is_wanted(scenarios: &[Scenario]) -> bool {
    let mut territories = scenarios.iter().map(|of| &of.parsed.project.communes);
    territories.any(|communes| !communes.parts.is_empty())
}

pub(super) fn write(
    page: &mut Page<'_>,
    scenarios: &[Scenario],
    asked: &Asked<'_>,
) -> Result<(), XlsxError> {
    let year = asked.atlas.map(|atlas| atlas.index().year);
    let columns = files::communes(year);
    let columns = columns.each_ref().map(String::as_str);
    let note = year.map_or_else(String::new, files::sources_of_communes);
    page.begin(files::TERRITORY, &note, &columns, &WIDTHS)?;
    for scenario in scenarios {
        let Some(territory) = scenario.territory(asked.atlas) else {
            continue;
        };
        if scenarios.len() > 1 {
            page.block(&scenario.title(false), WIDTH)?;
        }
        one(page, &territory)?;
        for said in scenario.said_of(&territory) {
            // Beneath the names, which are wide.
            page.cells([Cell::Empty, Cell::Text(said.into())])?;
        }
        page.gap();
    }
    Ok(())
}

fn one(page: &mut Page<'_>, territory: &Territory<'_>) -> Result<(), XlsxError> {
    match &territory.known {
        None => codes(page, territory.named),
        // Nothing is the sum of nothing.
        Some(known) if known.sum.counted.is_empty() => Ok(()),
        Some(known) => communes(page, known),
    }
}

fn communes(page: &mut Page<'_>, known: &Known<'_>) -> Result<(), XlsxError> {
    let first = page.row;
    for of in &known.sum.counted {
        let [whole, part] = [WHOLE, PART].map(|column| here(column, page.row));
        let formula = format!("=IF(ISNUMBER({part}),{part},{whole})");
        page.cells([
            Cell::Text(of.commune.code.as_str().into()),
            Cell::Text(of.commune.name.as_str().into()),
            Cell::Text(known.department(of).into()),
            Cell::People(of.commune.inhabitants),
            people(of.part),
            Cell::PeopleOf(formula, of.inhabitants()),
        ])?;
    }
    let column = letter(COUNTED);
    let (top, last) = ((first + 1).to_string(), page.row.to_string());
    let sum = format!("=SUM({column}{top}:{column}{last})");
    page.cells([
        Cell::Strong(files::ALTOGETHER),
        Cell::Strong(""),
        Cell::Strong(""),
        Cell::Strong(""),
        Cell::Strong(""),
        Cell::PeopleTotal(sum, known.sum.inhabitants()),
    ])?;
    match known.other_population() {
        None => Ok(()),
        Some(population) => page.cells([
            Cell::Empty,
            Cell::Text(files::POPULATION_THAT_COUNTS.into()),
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            Cell::People(population),
        ]),
    }
}

/// What the project says by itself.
fn codes(page: &mut Page<'_>, named: &Communes) -> Result<(), XlsxError> {
    for part in &named.parts {
        page.cells([
            Cell::Text(part.code.as_str().into()),
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            people(part.inhabitants),
        ])?;
    }
    Ok(())
}

fn people(part: Option<Inhabitants>) -> Cell<'static> {
    part.map_or(Cell::Empty, |part| Cell::People(part.count()))
}
