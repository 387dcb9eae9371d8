//! Regional money: the visitor's own lines, and published amounts to start from.
//! This module must never add one to the agreement's money.

use yew::prelude::*;

use super::block::{block, lead};
use super::lines;
use super::{Form, section};
use crate::app::button::button;
use crate::input::MOST_LINES;
use crate::law::{Figure, regional};
use crate::store::{Action, Lines, Panel};
use crate::texts;

/// The lines and the published amounts.
pub(super) fn view(form: Form) -> Html {
    let last = lines::last(form, Lines::Regional);
    let content = form.store.is_open(Panel::Regional).then(|| {
        let mut content = vec![lead("lead-regional", texts::REGIONAL_LEAD.into())];
        content.append(&mut lines::view(form, Lines::Regional));
        if last < MOST_LINES {
            content.push(block("p", "small", vec![texts::PRESETS.into()]));
            let of_size = form.outcome.simulation.size.as_ref();
            let of_size = of_size.map(|size| regional::GRAND_EST.at(size.tier));
            for figure in of_size.into_iter().chain(&regional::EVERY_TIER) {
                content.push(preset(form, last + 1, figure));
            }
        }
        content
    });
    let state = texts::amounts_given(last.into());
    section::view(form, Panel::Regional, texts::REGIONAL, state, content)
}

/// A published amount, its source, and the line that it goes to.
fn preset(form: Form, number: u8, figure: &'static Figure) -> Html {
    let [label, _, amount] = Lines::Regional.fields(number);
    let fields = vec![
        (label, texts::region(figure.key.line).to_owned()),
        (amount, texts::count(figure.euros.into())),
    ];
    let mut children = vec![button(form.dispatch, texts::preset(figure), move || {
        Action::Pick(fields.clone())
    })];
    for source in figure.sources {
        let source = source.details();
        children.push(html! { <a href={source.place} rel="noreferrer">{ source.title }</a> });
    }
    block("p", "preset small", children)
}
