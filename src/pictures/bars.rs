//! What each contract year earns: what is certain first, then what is expected, then what is at risk.
//! This module must never add or take away money: it puts lengths one behind the other.

use super::markup::Markup;
use super::scale::{FULL, Scale};
use crate::funding::{Amount, Nature, Simulation, Summary, Three};
use crate::texts;

/// How each kind of money is filled, in the order of [`Nature::ALL`]; the styles know how that looks.
const FILLS: [&str; 4] = ["fixed", "variable", "crisis", "once"];
/// The same where only *maximum* counts it.
const AT_RISK: [&str; 4] = ["fixed risk", "variable risk", "crisis risk", "once risk"];

/// The drawing of the years that earn something; the names of its fills begin so.
pub fn draw(markup: &mut Markup, simulation: &Simulation, prefix: &str) {
    let years = years(simulation);
    let largest = years.iter().map(|year| year.total.maximum.money.cents());
    let scale = Scale::new(0, largest.fold(1, i64::max));
    markup.add("<svg class=fills>", &[]);
    markup.fills(prefix);
    markup.add("</svg><div class=\"row keys\"><span>", &[]);
    kinds_key(markup, &[&simulation.totals.total]);
    markup.around("</span><span>", texts::FROM_TO, "</span></div>");
    for year in &years {
        markup.around(
            "<div class=row><strong>",
            &texts::year(year.period),
            "</strong><span>",
        );
        markup.around(
            "",
            &texts::from_to(year.total),
            "</span></div><svg class=bar>",
        );
        bar(markup, year, scale);
        markup.add("</svg>", &[]);
    }
}

/// What each kind of money that is in any of these sums is filled with.
pub fn kinds_key(markup: &mut Markup, sums: &[&Summary]) {
    for (nature, fill) in Nature::ALL.into_iter().zip(FILLS) {
        let mut sums = sums.iter();
        if sums.any(|sum| !parts(sum, nature).maximum.money.is_zero()) {
            markup.add("<span><svg class=key>", &[]);
            markup.area(fill, (0, 0), (FULL, FULL));
            markup.around("</svg>", texts::report::nature(nature), "</span>");
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
pub const fn parts(year: &Summary, nature: Nature) -> Three<Amount> {
    match nature {
        Nature::Fixed => year.fixed,
        Nature::Variable => year.variable,
        Nature::Crisis => year.crisis,
        Nature::OneOff => year.one_off,
    }
}

/// The places where the three readings end.
fn places(three: Three<Amount>, scale: Scale) -> [i64; 3] {
    [three.prudent, three.expected, three.maximum].map(|amount| scale.place(amount.money.cents()))
}

/// Reading after reading and, in each, kind after kind what it counts more than the one before.
pub fn bar(markup: &mut Markup, year: &Summary, scale: Scale) {
    let [prudent, expected, maximum] = places(year.total, scale);
    let mut x = 0;
    for (reading, end) in [prudent, expected, maximum].into_iter().enumerate() {
        let fills = if reading == 2 { AT_RISK } else { FILLS };
        for (nature, fill) in Nature::ALL.into_iter().zip(fills) {
            let [first, second, third] = places(parts(year, nature), scale);
            let more = match reading {
                0 => first,
                1 => second - first,
                _ => third - second,
            };
            // What is taken off, an advance, shortens what it is taken off.
            let next = (x + more).min(end);
            if next > x {
                markup.area(fill, (x, 2_000), (next, 9_000));
                x = next;
            }
        }
    }
    for (class, end) in [
        ("prudent", prudent),
        ("expected", expected),
        ("maximum", maximum),
    ] {
        markup.line(class, (end, 0), (end, FULL));
    }
}
