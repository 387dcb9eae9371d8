//! What would change if one thing were otherwise: a reading that no text settles, a mission, the size.
//! This module must never compute a difference: the library did.

use yew::prelude::*;

use super::{Details, detail};
use crate::app::charts::{Markup, html as drawn};
use crate::funding::{Three, WhatIf, what_if};
use crate::store::{Outcome, Panel};
use crate::texts::{self, report};
use crate::units::Money;

/// The tables; nothing is computed before they are open.
pub(super) fn view(outcome: &Outcome, details: Details) -> Html {
    let heading = texts::heading(report::WHAT_IF, outcome.simulation.as_if);
    detail::part(details, Panel::WhatIf, heading, || {
        let mut markup = Markup::new();
        markup.around("<p class=small>", texts::WHAT_IF_LEAD, "</p>");
        tables(&mut markup, &what_if(&outcome.project));
        drawn(markup)
    })
}

fn tables(markup: &mut Markup, what_if: &WhatIf) {
    let alternatives = what_if.alternatives.iter().filter(|other| other.applies);
    let rows = alternatives.map(|other| {
        let name = texts::other_reading(other.choice);
        (name, other.change.map(texts::difference))
    });
    table(markup, report::ALTERNATIVES, rows.collect());
    let [lowest, highest] = report::LOWEST_AND_HIGHEST;
    let extremes = [(lowest, what_if.lowest), (highest, what_if.highest)];
    let rows = extremes.map(|(name, total)| (name.to_owned(), total.map(texts::money)));
    table(markup, report::EXTREMES, rows.to_vec());
    let rows = what_if.missions.iter().map(|change| {
        let mission = texts::mission(change.mission);
        let name = match change.added_from {
            Some(day) => [report::WITH, mission, report::FROM, &texts::date(day)].concat(),
            None => [report::WITHOUT, mission].concat(),
        };
        (name, change.change.map(texts::difference))
    });
    table(markup, report::MISSIONS, rows.collect());
    let rows = what_if.tiers.iter().map(|change| {
        let name = texts::tier(change.neighbour.tier).to_owned();
        (name, change.change.map(texts::difference))
    });
    table(markup, report::TIERS, rows.collect());
}

/// A table under its heading; nothing without a row.
fn table(markup: &mut Markup, heading: &str, rows: Vec<(String, Three<String>)>) {
    if rows.is_empty() {
        return;
    }
    let [prudent, expected, maximum] = texts::READINGS;
    markup.around("<h4>", heading, "</h4>");
    // It may be wider than a phone: then it scrolls by itself, by keyboard too.
    markup.around(
        "<div class=scroll tabindex=0 role=region aria-label=\"",
        heading,
        "\">",
    );
    markup.head("plain", heading, &[texts::IF, prudent, expected, maximum]);
    let nothing = texts::difference(Money::ZERO);
    for (name, cells) in rows {
        markup.around("<tr><th scope=row>", &texts::sentence_case(&name), "</th>");
        for words in [cells.prudent, cells.expected, cells.maximum] {
            let cell = if words == nothing {
                "<td class=\"number nothing\">"
            } else {
                "<td class=number>"
            };
            markup.around(cell, &words, "</td>");
        }
    }
    markup.add("</table></div>", &[]);
}
