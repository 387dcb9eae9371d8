//! What each contract year earns: what is certain first, then what is expected, then what is at risk.
//! This module must never add or take away money: it puts lengths one behind the other.

use maud::{Markup, html};

use super::markup::{area, fills, line};
use super::scale::{FULL, Scale};
use crate::funding::{Amount, Estimates, Nature, Simulation, Summary};
use crate::texts;

/// How each kind of money is filled, in the order of [`Nature::ALL`]; the styles know how that looks.
const FILLS: [&str; 4] = ["fixed", "variable", "crisis", "once"];
/// The same where only *maximum* counts it.
const AT_RISK: [&str; 4] = ["fixed risk", "variable risk", "crisis risk", "once risk"];

/// The drawing of the years that earn something; the names of its fills begin with `prefix`.
#[must_use]
pub fn draw(simulation: &Simulation, prefix: &str) -> Markup {
    let years = years(simulation);
    let largest = years.iter().map(|year| year.total.maximum.money.cents());
    let scale = Scale::new(0, largest.fold(1, i64::max));
    html! {
        (fills(prefix))
        (key(&[&simulation.totals.total]))
        @for year in years {
            div.row {
                strong { (texts::year(year.period)) }
                span { (texts::from_to(year.total)) }
            }
            svg.bar { (bar(year, scale)) }
        }
    }
}

/// What each kind of money that is in any of these sums is filled with, and what the ends of a bar are.
#[must_use]
pub fn key(sums: &[&Summary]) -> Markup {
    let is_there = |nature| {
        let mut sums = sums.iter();
        sums.any(|sum| !parts(sum, nature).maximum.money.is_zero())
    };
    let kinds = Nature::ALL.into_iter().zip(FILLS);
    html! {
        div class="row keys" {
            span {
                @for (nature, fill) in kinds.filter(|(nature, _)| is_there(*nature)) {
                    span {
                        svg.key { (area(fill, (0, 0), (FULL, FULL))) }
                        (texts::report::nature(nature))
                    }
                }
            }
            span { (texts::FROM_TO) }
        }
    }
}

/// The years of the picture, and of its table.
#[must_use]
pub fn years(simulation: &Simulation) -> Vec<&Summary> {
    let earned = simulation.totals.earned.iter();
    earned
        .filter(|year| !year.total.maximum.money.is_zero())
        .collect()
}

/// One kind of money of a year.
#[must_use]
pub const fn parts(year: &Summary, nature: Nature) -> Estimates<Amount> {
    match nature {
        Nature::Fixed => year.fixed,
        Nature::Variable => year.variable,
        Nature::Crisis => year.crisis,
        Nature::OneOff => year.one_off,
    }
}

/// The places where the three estimates end.
fn places(three: Estimates<Amount>, scale: Scale) -> [i64; 3] {
    [three.prudent, three.expected, three.maximum].map(|amount| scale.place(amount.money.cents()))
}

/// Estimate after estimate and, in each, kind after kind what it counts more than the one before.
#[must_use]
pub fn bar(year: &Summary, scale: Scale) -> Markup {
    let ends = places(year.total, scale);
    let mut areas = Vec::new();
    let mut x = 0;
    for (estimate, end) in ends.into_iter().enumerate() {
        let fills = if estimate == 2 { AT_RISK } else { FILLS };
        for (nature, fill) in Nature::ALL.into_iter().zip(fills) {
            let [first, second, third] = places(parts(year, nature), scale);
            let more = match estimate {
                0 => first,
                1 => second - first,
                _ => third - second,
            };
            // What is taken off, an advance, shortens what it is taken off.
            let next = (x + more).min(end);
            if next > x {
                areas.push((fill, x, next));
                x = next;
            }
        }
    }
    html! {
        @for (fill, from, to) in areas { (area(fill, (from, 2_000), (to, 9_000))) }
        @for (class, end) in ["prudent", "expected", "maximum"].into_iter().zip(ends) {
            (line(class, (end, 0), (end, FULL)))
        }
    }
}
