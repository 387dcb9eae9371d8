//! What must be known besides, and where all of it was read.
//! This module must never know what a source says.

use yew::prelude::*;

use super::Shown;
use crate::aid::Source;
use crate::app::result::certainty::word;
use crate::texts::{self, aid_form as words};

/// The notes, each list closed but for the first, and the sources.
pub(super) fn view(shown: Shown) -> Html {
    let report = &shown.desk.report;
    html! {
        <>
            for (place, notes) in report.notes.iter().enumerate() {
                <details key={notes.id} data-notes={notes.id} open={place == 0}>
                    <summary>{ notes.heading }</summary>
                    <ul>
                        for note in &notes.notes {
                            <li>
                                { &note.words }
                                if let Some(mark) = note.certainty {
                                    { " " }{ word(mark) }
                                }
                                { cited(&note.sources) }
                            </li>
                        }
                    </ul>
                </details>
            }
            <details data-notes="sources">
                <summary>{ words::SOURCES }</summary>
                <p class="small">{ words::read_on() }</p>
                <ul>
                    for source in &report.sources {
                        <li key={source.details().key}>{ cite(*source) }</li>
                    }
                </ul>
            </details>
        </>
    }
}

/// Sources beneath what rests on them.
pub(super) fn cited(sources: &[Source]) -> Html {
    if sources.is_empty() {
        return Html::default();
    }
    html! {
        <div class="cited small">
            for source in sources {
                <div>{ cite(*source) }</div>
            }
        </div>
    }
}

/// A source; without an address it is no link.
fn cite(source: Source) -> Html {
    let details = source.details();
    let href = details.place.starts_with("http").then_some(details.place);
    html! {
        <>
            <a {href} rel="noreferrer">{ details.title }</a>
            { texts::source_facts(&details) }
            if href.is_none() && !details.place.is_empty() {
                { " " }{ details.place }
            }
        </>
    }
}
