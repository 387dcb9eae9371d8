//! The communes of the territory with the inhabitants that count, and what is uncertain of them.
//! This module must never print a number that no file of communes gave.

use maud::{Markup, html};

use crate::charts::head;
use crate::documents::territory::{Known, Territory};
use crate::territory::{Atlas, Communes};
use crate::texts::{count, dossier as words, files::ALTOGETHER, territory};

use super::Scenario;
use super::sheet::Level;

pub(super) fn draw(scenario: &Scenario, atlas: Option<&Atlas>, level: Level) -> Markup {
    let size = scenario.simulation.size.as_ref();
    let Some(territory) = Territory::of(&scenario.project, size, atlas) else {
        return Markup::default();
    };
    html! {
        section {
            (level.heading(words::TERRITORY))
            @match &territory.known {
                Some(known) => (added_up(known)),
                None => {
                    p { (territory::names_communes(territory.named.parts.len())) }
                    p.small { (codes(territory.named)) }
                    p.small { (territory::NO_POPULATIONS) }
                },
            }
        }
    }
}

fn added_up(known: &Known<'_>) -> Markup {
    let more: Vec<String> = known.counting().into_iter().chain(known.doubts()).collect();
    html! {
        @if let Some(said) = known.sum_said() {
            (communes(known))
            p.small { (said) }
        }
        @if let Some(warning) = known.warning() {
            p.warning { (warning) }
        }
        @if !more.is_empty() {
            ul {
                @for said in more { li { (said) } }
            }
        }
    }
}

/// A line for each commune: where there are many, the styles set them in two columns.
fn communes(known: &Known<'_>) -> Markup {
    html! {
        div.communes-printed {
            table {
                (head(words::TERRITORY, &words::COMMUNE_COLUMNS, 2..3))
                tbody {
                    @for of in &known.sum.counted {
                        tr {
                            th scope="row" { (of.commune.name) }
                            td { (known.department(of)) }
                            td.number {
                                (count(of.inhabitants().into()))
                                @if of.part.is_some() {
                                    span.mark { (territory::OWN) }
                                }
                            }
                        }
                    }
                    tr.sum {
                        th scope="row" colspan="2" { (ALTOGETHER) }
                        td.number { (count(known.sum.inhabitants().into())) }
                    }
                }
            }
        }
    }
}

/// Their codes, with the inhabitants that were typed.
fn codes(named: &Communes) -> String {
    let codes = named.parts.iter().map(|part| territory::code(*part));
    codes.collect::<Vec<_>>().join(", ")
}
