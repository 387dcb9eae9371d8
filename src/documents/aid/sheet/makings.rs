//! The second sheet: how each amount came about, down to figures and their sources.
//! This module must never leave out a step.

use crate::aid_report::{Made, Worth};
use crate::documents::aid::Asked;
use crate::documents::aid::row::name;
use crate::documents::files::sheet::book::Layout;
use crate::documents::files::sheet::cells::{Cell, INDENT};

use crate::texts::{self, aid_files as words, aid_report, files};

const WIDTHS: [u8; 8] = [28, 48, 8, 60, 18, 16, 18, 60];

pub(super) fn layout<'a>(asked: &Asked<'a>) -> Layout<'a> {
    let [_, heading, _] = words::SHEETS;
    let title = files::title(heading, asked.reserve(), "");
    let mut layout = Layout::new(
        heading,
        title,
        words::MAKINGS_LEAD,
        &words::MAKINGS,
        &WIDTHS,
    );
    for table in &asked.report.tables {
        for row in &table.rows {
            let name = name(table, row);
            let mut steps = Vec::new();
            for made in &row.made {
                made.walk(0, &mut |depth, step| steps.push((depth, step)));
            }
            for (depth, step) in steps {
                layout.cells(cells(table.heading, name.clone(), depth, step));
            }
        }
    }
    layout
}

fn cells<'a>(table: &'static str, name: String, depth: usize, step: &'a Made) -> [Cell<'a>; 8] {
    let (points, money) = match &step.worth {
        Worth::Money(money) => (Cell::Empty, Cell::Money(*money)),
        Worth::Points(points, money) => (Cell::Text(points.into()), Cell::Money(*money)),
        Worth::Reason => (Cell::Empty, Cell::Empty),
    };
    let sources = match step.sources.as_slice() {
        [] => Cell::Empty,
        sources => Cell::Text(aid_report::titles(sources).into()),
    };
    let words = [&INDENT.repeat(depth), step.words.as_str()].concat();
    [
        Cell::Text(table.into()),
        Cell::Text(name.into()),
        Cell::Count(u32::try_from(depth).unwrap_or(u32::MAX)),
        Cell::Text(words.into()),
        points,
        money,
        Cell::Word(texts::certainty(step.certainty).into()),
        sources,
    ]
}
