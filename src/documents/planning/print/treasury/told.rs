//! What is told beside the account on paper: the grants of each civil year, reminders, their sources by number.
//! This module must never decide whether anything of it applies.

use maud::{Markup, html};

use super::marked;
use crate::charts::{head, lined};
use crate::documents::dossier::sheet::reference;
use crate::documents::planning::Asked;
use crate::documents::planning::told::{beside, grants, sources};
use crate::law::SourceDetails;
use crate::texts::{self, dossier, treasury_files as words};
use crate::treasury::{GRANTS, GrantsYear, Line};

pub(super) fn draw(asked: &Asked<'_>) -> Markup {
    let years = &asked.outlook.treasury.told.grants;
    let of_years = grants(asked);
    let told = beside(asked);
    let sources = sources(of_years.iter().chain(&told));
    html! {
        section {
            h2 { (words::TOLD) }
            p.small { (words::TOLD_LEAD) }
            @if !years.is_empty() { (of_grants(years)) }
            ul {
                @for said in &told {
                    li {
                        (said.words)
                        @if let Some(mark) = said.mark { " " (lined(mark, words::mark(mark))) }
                        (references(&sources, &said.sources))
                    }
                }
            }
        }
        section {
            h2 { (words::SOURCES) }
            ol.sources {
                @for source in &sources {
                    li { (source.title) (texts::source_facts(source)) (place(source.place)) }
                }
            }
        }
    }
}

fn of_grants(years: &[GrantsYear]) -> Markup {
    let threshold = words::threshold();
    let [year, prudent, expected] = words::PAPER_GRANT_COLUMNS;
    html! {
        table {
            (head(year, &[year, prudent, expected, &threshold], 1..3))
            tbody {
                @for of in years {
                    tr {
                        th scope="row" { (of.year) }
                        @for line in Line::ALL { td.number { (marked(*of.received.on(line))) } }
                        td {
                            (words::above(of)) " "
                            span.mark { (words::mark(GRANTS.certainty)) }
                        }
                    }
                }
            }
        }
    }
}

/// A reference to each of these sources, by its place in the list.
fn references(all: &[SourceDetails], sources: &[SourceDetails]) -> Markup {
    let place = |source: &SourceDetails| all.iter().position(|other| other.key == source.key);
    html! {
        @for place in sources.iter().filter_map(place) {
            " " (reference(&dossier::source(place)))
        }
    }
}

fn place(place: &str) -> Markup {
    html! {
        @if place.starts_with("http") {
            " " a href=(place) { (place) }
        } @else {
            ", " (place)
        }
    }
}
