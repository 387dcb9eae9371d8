//! The yearly ceiling of each size, and where this territory stands.
//! This module must never know where the thresholds lie, nor what they are paid.

use yew::prelude::*;

use super::figure::{self, same_words};
use crate::funding::{CeilingStep, Simulation};
use crate::law::size_tier::THRESHOLDS;
use crate::pictures::{FULL, Scale, line_of, side};
use crate::texts;

/// Every size is drawn as wide as the others: drawn to scale, the largest would hide the rest.
const WIDTH: i64 = FULL / 4;

/// The picture, once there is a population.
pub(in crate::app) fn view(simulation: &Simulation, ceilings: &[CeilingStep]) -> Html {
    let Some(size) = &simulation.size else {
        return Html::default();
    };
    let largest = ceilings.iter().map(|step| step.ceiling.money().cents());
    let scale = Scale::new(0, largest.fold(1, i64::max));
    let rows: Vec<_> = ceilings.iter().map(texts::ceiling_row).collect();
    let table = same_words(texts::CEILINGS, &texts::CEILING_COLUMNS, &rows);
    let summary = texts::ceilings_summary(ceilings, size);
    let mut sheet = figure::begin("steps", texts::CEILINGS, &summary);
    let markup = &mut sheet;
    markup.add("<svg class=ceilings>", &[]);
    markup.fills("");
    let (mut left, mut here) = (0, (0, 0));
    let ends = ceilings.iter().skip(1).map(|step| i64::from(step.from));
    let ends = ends.map(Some).chain([None]);
    for (step, end) in ceilings.iter().zip(ends) {
        let (middle, right) = (left + WIDTH / 2, left + WIDTH);
        let money = step.ceiling.money();
        let y = scale.height(money.cents());
        let certainty = step.ceiling.certainty;
        let mut class = "plateau";
        if step.tier == size.tier {
            let first = i64::from(step.from);
            let inside = Scale::new(first, end.unwrap_or(first * 2));
            here = (left + inside.place(size.population.count().into()) / 4, y);
            class = "plateau here";
        }
        markup.around("<g class=\"", class, "\">");
        markup.area("ground", (left, y), (right, FULL));
        markup.line(line_of(certainty), (left, y), (right, y));
        markup.label("amid sum", (middle, y - 1_400), &texts::money(money));
        markup.label("amid", (middle, y - 450), texts::certainty(certainty));
        markup.label("amid", (middle, FULL - 400), texts::tier(step.tier));
        markup.add("</g>", &[]);
        left = right;
    }
    for (x, threshold) in [WIDTH, WIDTH * 2, WIDTH * 3].into_iter().zip(THRESHOLDS) {
        markup.label("amid tick", (x, FULL), &texts::count(threshold.into()));
    }
    markup.line("axis", (0, FULL), (FULL, FULL));
    let (x, y) = here;
    // Broken where the name of the size and the threshold stand.
    markup.line("here", (x, y), (x, FULL - 1_700));
    markup.line("here", (x, FULL + 1_250), (x, FULL + 1_850));
    markup.label(side(x), (x, FULL + 2_700), texts::YOU_ARE_HERE);
    markup.add("</svg>", &[]);
    figure::end("steps", sheet, table)
}
