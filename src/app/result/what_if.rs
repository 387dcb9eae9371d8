//! What would change if one thing were otherwise: a reading that no text settles, a mission, the size.
//! This module must never compute a difference: the library did.

use maud::Markup;
use yew::prelude::*;

use super::{Details, detail};
use crate::app::charts::html as drawn;
use crate::charts::head;
use crate::funding::{Estimates, WhatIf, what_if};
use crate::store::{Outcome, Panel};
use crate::texts::{self, report};
use crate::units::Money;

/// The tables; nothing is computed before they are open.
pub(super) fn view(outcome: &Outcome, details: Details) -> Html {
    let heading = texts::heading(report::WHAT_IF, outcome.simulation.as_if);
    detail::part(details, Panel::WhatIf, "what-if-title", heading, || {
        let what_if = what_if(&outcome.project);
        drawn(maud::html! {
            p.small { (texts::WHAT_IF_LEAD) }
            @for (heading, rows) in tables(&what_if) {
                @if !rows.is_empty() { (table(heading, &rows)) }
            }
        })
    })
}

/// What is changed, and by how much in each estimate.
type Row = (String, Estimates<String>);

/// Each table with its heading.
fn tables(what_if: &WhatIf) -> [(&'static str, Vec<Row>); 4] {
    let alternatives = what_if.alternatives.iter().filter(|other| other.applies);
    let alternatives = alternatives.map(|other| {
        let name = texts::other_reading(other.choice);
        (name, other.change.map(texts::difference))
    });
    let [lowest, highest] = report::LOWEST_AND_HIGHEST;
    let extremes = [(lowest, what_if.lowest), (highest, what_if.highest)];
    let extremes = extremes.map(|(name, total)| (name.to_owned(), total.map(texts::money)));
    let missions = what_if.missions.iter().map(|change| {
        (
            report::mission_change(change),
            change.change.map(texts::difference),
        )
    });
    let tiers = what_if.tiers.iter().map(|change| {
        let name = texts::tier(change.neighbour.tier).to_owned();
        (name, change.change.map(texts::difference))
    });
    [
        (report::ALTERNATIVES, alternatives.collect()),
        (report::EXTREMES, extremes.to_vec()),
        (report::MISSIONS, missions.collect()),
        (report::TIERS, tiers.collect()),
    ]
}

/// A table under its heading.
fn table(heading: &str, rows: &[Row]) -> Markup {
    let [prudent, expected, maximum] = texts::ESTIMATES;
    let columns = [texts::IF, prudent, expected, maximum];
    let nothing = texts::difference(Money::ZERO);
    maud::html! {
        h4 { (heading) }
        // It may be wider than a phone: then it scrolls by itself, by keyboard too.
        div.scroll tabindex="0" role="region" aria-label=(heading) {
            table.plain {
                (head(heading, &columns, 1..4))
                tbody {
                    @for (name, cells) in rows {
                        tr {
                            th scope="row" { (texts::sentence_case(name)) }
                            @for words in [&cells.prudent, &cells.expected, &cells.maximum] {
                                td.number.nothing[*words == nothing] { (words) }
                            }
                        }
                    }
                }
            }
        }
    }
}
