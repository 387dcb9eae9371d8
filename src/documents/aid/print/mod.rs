//! What is printed of an aid: whose money it is, what must be read first, the answer, tables, makings, notes, sources,
//! the link and its code. This module must never know a browser, nor compute money.
//!
//! It is markup in the classes of the dossier, which `static/dossier.css` sets on A4.

mod makings;
mod table;

use maud::{Markup, html};

use super::Asked;
use crate::aid::Source;
use crate::aid_report::{Headline, Notes, Report};
use crate::charts::lined;
use crate::documents::dossier::ending::{code_of_link, legend, of_link};
use crate::documents::dossier::sheet::{fact, mark, reference};
use crate::texts::{self, aid_files as words, dossier};

/// The paper, as markup.
#[must_use]
pub fn html(asked: &Asked<'_>) -> String {
    let report = asked.report;
    let paper = html! {
        article.dossier {
            (head(asked))
            @for said in asked.first() {
                p.warning { (said) }
            }
            @if let Some(headline) = &report.headline { (answer(headline)) }
            (typed(asked))
            @for told in &report.tables { (table::draw(report, told)) }
            (makings::draw(report))
            @for notes in &report.notes { (of_notes(report, notes)) }
            (sources(report))
            (of_link(words::LINK_LEAD, asked.link, code_of_link(asked.link, words::NO_CODE_TOO_LONG)))
            (legend())
            p.small { (dossier::NO_AUTHORITY) }
        }
    };
    paper.into_string()
}

fn head(asked: &Asked<'_>) -> Markup {
    html! {
        header {
            p.name { strong { (dossier::PROGRAM) } " " (words::PRINTED) }
            h1 { (asked.report.title) }
            p { (asked.report.lead) }
            p.small { (words::printed(asked.today)) }
        }
    }
}

fn answer(headline: &Headline) -> Markup {
    html! {
        p.figure {
            (lined(headline.certainty, &headline.amount))
            span.beside { (texts::certainty(headline.certainty)) ", " (headline.words) }
        }
        @for said in &headline.more {
            p { (said) }
        }
    }
}

fn typed(asked: &Asked<'_>) -> Markup {
    let inputs = &asked.report.inputs;
    let problems: Vec<_> = asked.problems().collect();
    html! {
        @if !inputs.is_empty() {
            section {
                h2 { (words::INPUTS) }
                table.facts {
                    tbody {
                        @for (field, said) in inputs { (fact(&words::field(*field), said)) }
                    }
                }
                @if !problems.is_empty() {
                    h3.below { (dossier::NOT_UNDERSTOOD) }
                    table.facts {
                        tbody {
                            @for [field, wrong] in &problems { (fact(field, wrong)) }
                        }
                    }
                }
            }
        }
    }
}

fn of_notes(report: &Report, notes: &Notes) -> Markup {
    html! {
        section {
            h2 { (notes.heading) }
            ul {
                @for note in &notes.notes {
                    li {
                        (note.words)
                        @if let Some(certainty) = note.certainty { " " (mark(certainty)) }
                        (references(report, &note.sources))
                    }
                }
            }
        }
    }
}

/// A reference to each of these sources, by its place in the list.
fn references(report: &Report, sources: &[Source]) -> Markup {
    let place = |source: &Source| report.sources.iter().position(|other| other == source);
    html! {
        @for place in sources.iter().filter_map(place) {
            " " (reference(&dossier::source(place)))
        }
    }
}

fn sources(report: &Report) -> Markup {
    let (said, address) = report.simulator;
    html! {
        section {
            h2 { (words::SOURCES) }
            ol.sources {
                @for source in &report.sources {
                    @let details = source.details();
                    li {
                        (details.title) (texts::source_facts(&details)) ", " (words::read_in_copy())
                        (place(details.place))
                    }
                }
            }
            p.small { (said) " " a href=(address) { (address) } }
        }
    }
}

fn place(place: &str) -> Markup {
    html! {
        @if place.starts_with("http") {
            " " a href=(place) { (place) }
        } @else if place.is_empty() {
            ", " (words::NO_ADDRESS)
        } @else {
            ", " (place)
        }
    }
}
