//! The third sheet: what must be known besides, the sources with the days on which they were read, what marks mean.
//! This module must never know what a source says.

use crate::documents::aid::Asked;
use crate::documents::files::sheet::book::Layout;
use crate::documents::files::sheet::cells::Cell;
use crate::texts::{self, aid_files as words, aid_report, files};

const WIDTHS: [u8; 4] = [90, 18, 34, 80];
const WIDE: usize = 4;

pub(super) fn layout<'a>(asked: &Asked<'a>) -> Layout<'a> {
    let report = asked.report;
    let [.., heading] = words::SHEETS;
    let title = files::title(heading, asked.reserve(), "");
    let mut page = Layout::new(heading, title, report.title, &words::NOTES, &WIDTHS);
    for notes in &report.notes {
        page.block(notes.heading, WIDE);
        for note in &notes.notes {
            let mark = note.certainty.map_or(Cell::Empty, |mark| {
                Cell::Word(texts::certainty(mark).into())
            });
            let sources = match note.sources.as_slice() {
                [] => Cell::Empty,
                sources => Cell::Text(aid_report::titles(sources).into()),
            };
            page.cells([
                Cell::Text(note.words.as_str().into()),
                mark,
                Cell::Empty,
                sources,
            ]);
        }
    }
    page.block(words::SOURCES, WIDE);
    let read = words::read_in_copy();
    for source in &report.sources {
        let details = source.details();
        let place = match details.place {
            "" => words::NO_ADDRESS,
            place => place,
        };
        page.cells([
            Cell::Text(details.title.into()),
            Cell::Text(texts::source_kind(details.kind).into()),
            Cell::Text(read.clone().into()),
            Cell::Text(place.into()),
        ]);
    }
    let (said, address) = report.simulator;
    page.block(words::SIMULATOR, WIDE);
    page.cells([
        Cell::Text(said.into()),
        Cell::Empty,
        Cell::Empty,
        Cell::Text(address.into()),
    ]);
    page.block(words::MARKS, WIDE);
    for [mark, meaning] in files::marks() {
        page.cells([Cell::Text(meaning.into()), Cell::Text(mark.into())]);
    }
    page
}
