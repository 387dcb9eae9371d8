//! The last sheet: what is told beside the account, the sources, how it is read, what marks mean.
//! This module must never know what a source says.

use crate::documents::files::sheet::book::Layout;
use crate::documents::files::sheet::cells::Cell;
use crate::documents::planning::Asked;
use crate::documents::planning::told::{beside, grants, sources};
use crate::texts::{self, files, treasury_files as words};
use crate::units::Certainty;

const WIDTHS: [u8; 3] = [90, 20, 80];
const WIDE: usize = 3;

pub(super) fn layout<'a>(asked: &Asked<'a>) -> Layout<'a> {
    let [.., name] = words::SHEETS;
    let title = words::title(name, asked.name());
    let mut page = Layout::new(name, title, words::TOLD_LEAD, &words::SHEET_NOTES, &WIDTHS);
    page.block(words::TOLD, WIDE);
    let all: Vec<_> = grants(asked).into_iter().chain(beside(asked)).collect();
    for told in &all {
        let titles: Vec<&str> = told.sources.iter().map(|source| source.title).collect();
        let mark = told.mark.map(words::mark);
        page.cells([
            Cell::Text(told.words.clone().into()),
            mark.map_or(Cell::Empty, |mark| Cell::Word(mark.into())),
            Cell::Text(titles.join(files::BETWEEN).into()),
        ]);
    }
    page.block(words::SOURCES, WIDE);
    for source in sources(all.iter()) {
        page.cells([
            Cell::Text(source.title.into()),
            Cell::Text(texts::source_kind(source.kind).into()),
            Cell::Text(source.place.into()),
        ]);
    }
    page.block(words::HOW, WIDE);
    for said in words::HOW_POINTS {
        page.paragraph(said);
    }
    page.paragraph(texts::ESTIMATES_MEANING);
    for of in Certainty::ALL {
        page.cells([
            Cell::Text(words::mark_meaning(of).into()),
            Cell::Word(words::mark(of).into()),
        ]);
    }
    page
}
