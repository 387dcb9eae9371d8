//! The size of the territory, and which communes would change it by coming or going.
//! This module must never decide a size.

use yew::prelude::*;

use crate::funding::Size;
use crate::store::Store;
use crate::territory::{Atlas, Sum};
use crate::texts::territory as texts;

/// How many communes are named on each side.
const MOST: usize = 6;

/// Nothing where another number counts than the sum.
pub(super) fn view(store: &Store, sum: &Sum<'_>, atlas: &Atlas) -> Html {
    let Some(size) = store.outcome().and_then(|of| of.simulation.size.as_ref()) else {
        return Html::default();
    };
    if size.population.count() != sum.inhabitants() {
        return Html::default();
    }
    let distances = texts::distances(
        size.above.map(|of| (of.tier, of.inhabitants)),
        size.below.map(|of| (of.tier, of.inhabitants)),
    );
    html! {
        <div translate="no">
            <p><b>{ texts::total(size) }</b>{ " " }{ distances }</p>
            if let Some(threshold) = size.near {
                <p class="warning">{ texts::near(threshold, atlas.index().year) }</p>
            }
            { crossings(size, sum, atlas) }
        </div>
    }
}

fn crossings(size: &Size, sum: &Sum<'_>, atlas: &Atlas) -> Html {
    let mut lines = Vec::new();
    if let Some(below) = size.below {
        let going = sum.counted.iter();
        let going = going.filter(|of| size.falls_without(of.inhabitants()));
        let going = going.map(|of| (of.commune, of.inhabitants()));
        lines.extend(named(going.collect(), |name, inhabitants| {
            texts::falls_without(name, inhabitants, below.tier)
        }));
    }
    if let Some(above) = size.above {
        let coming = sum.neighbours(atlas).into_iter();
        let coming = coming.filter(|of| size.rises_with(of.inhabitants));
        let coming = coming.map(|of| (of, of.inhabitants));
        lines.extend(named(coming.collect(), |name, inhabitants| {
            texts::rises_with(name, inhabitants, above.tier)
        }));
    }
    if lines.is_empty() {
        return html! { <p class="small">{ texts::NO_CROSSING }</p> };
    }
    html! {
        <>
            <p>{ texts::CROSSINGS }</p>
            <ul>{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
        </>
    }
}

/// A line for each commune, the smallest first: it is the one that is missed first.
fn named(
    mut communes: Vec<(&crate::territory::Commune, u32)>,
    line: impl Fn(&str, u32) -> String,
) -> Vec<String> {
    communes.sort_by_key(|(_, inhabitants)| *inhabitants);
    let more = communes.len().saturating_sub(MOST);
    let named = communes.iter().take(MOST).map(|(commune, inhabitants)| {
        line(&texts::commune(&commune.name, commune.code), *inhabitants)
    });
    let mut lines: Vec<String> = named.collect();
    if more > 0 {
        lines.push(texts::and_more(more));
    }
    lines
}
