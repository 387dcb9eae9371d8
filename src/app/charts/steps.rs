//! The yearly ceiling of each size, and where this territory stands.
//! This module must never know where the thresholds lie, nor what they are paid.

use maud::Markup;
use yew::prelude::*;

use super::figure::{self, same_numbers};
use super::html as drawn;
use crate::charts::{FULL, Scale, area, label, line, line_of, side};
use crate::funding::{CeilingStep, Simulation, Size};
use crate::law::LAW;
use crate::texts;

/// Every size is drawn as wide as the others: drawn to scale, the largest would hide the rest.
const WIDTH: i64 = FULL / 4;

/// The picture, once there is a population, over the table of its numbers.
pub(in crate::app) fn view(simulation: &Simulation, ceilings: &[CeilingStep], table: Html) -> Html {
    let Some(size) = &simulation.size else {
        return Html::default();
    };
    let largest = ceilings.iter().map(|step| step.ceiling.money().cents());
    let scale = Scale::new(0, largest.fold(1, i64::max));
    let table = same_numbers(texts::CEILINGS, table);
    let summary = texts::ceilings_summary(ceilings, size);
    let drawing = draw(ceilings, size, scale);
    figure::view("steps", texts::CEILINGS, &summary, drawing, table)
}

/// Where the territory stands moves at every key of its population; the ceilings behind it rarely change.
fn draw(ceilings: &[CeilingStep], size: &Size, scale: Scale) -> Html {
    html! {
        <svg class="ceilings">
            { drawn(plateaus(ceilings, size, scale)) }
            { drawn(here(ceilings, size, scale)) }
        </svg>
    }
}

/// The patterns of lines are those of the bars, which stand in the same part of the page.
fn plateaus(ceilings: &[CeilingStep], size: &Size, scale: Scale) -> Markup {
    maud::html! {
        @for (left, step) in lefts().zip(ceilings) {
            @let (middle, right) = (left + WIDTH / 2, left + WIDTH);
            @let (money, certainty) = (step.ceiling.money(), step.ceiling.certainty);
            @let y = scale.height(money.cents());
            g.plateau.here[step.tier == size.tier] {
                (area("ground", (left, y), (right, FULL)))
                (line(line_of(certainty), (left, y), (right, y)))
                (label("amid sum", (middle, y - 1_400), &texts::money(money)))
                (label("amid", (middle, y - 450), texts::certainty(certainty)))
                (label("amid", (middle, FULL - 400), texts::tier(step.tier)))
            }
        }
        @for (x, threshold) in lefts().skip(1).zip(LAW.latest.sizes.thresholds) {
            (label("amid tick", (x, FULL), &texts::count(threshold.into())))
        }
        (line("axis", (0, FULL), (FULL, FULL)))
    }
}

/// Where the territory stands, in the plateau of its size.
fn here(ceilings: &[CeilingStep], size: &Size, scale: Scale) -> Markup {
    let ends = ceilings.iter().skip(1).map(|step| i64::from(step.from));
    let mut plateaus = lefts().zip(ceilings).zip(ends.map(Some).chain([None]));
    let Some(((left, step), end)) = plateaus.find(|((_, step), _)| step.tier == size.tier) else {
        return Markup::default();
    };
    let first = i64::from(step.from);
    let inside = Scale::new(first, end.unwrap_or(first * 2));
    let x = left + inside.place(size.population.count().into()) / 4;
    let y = scale.height(step.ceiling.money().cents());
    maud::html! {
        // Broken where the name of the size and the threshold stand.
        (line("here", (x, y), (x, FULL - 1_700)))
        (line("here", (x, FULL + 1_250), (x, FULL + 1_850)))
        (label(side(x), (x, FULL + 2_700), texts::YOU_ARE_HERE))
    }
}

fn lefts() -> impl Iterator<Item = i64> {
    (0..).map(|place| place * WIDTH)
}
