//! The picture of the balance, with its name and what it shows in words; the table by month stands beneath it.
//! This module must never know where anything is drawn.

use yew::prelude::*;

use super::Shown;
use crate::app::charts::html as drawn;
use crate::charts::treasury as chart;
use crate::outlook::Course;
use crate::store::{Action, Ask};
use crate::texts::treasury_form as words;

/// The picture, of all days or of the first months where the account is longer.
pub(super) fn view(shown: Shown, course: &Course) -> Html {
    let account = &shown.treasury.account;
    let summary = words::picture(course, account.opening.day, account.horizon);
    let today = shown.store.today;
    let near = chart::near(course, today);
    let is_long = near.is_some();
    let near = near.filter(|_| shown.store.planning.shows_near);
    html! {
        <figure class="treasury-picture" aria-labelledby="treasury-picture-title">
            <figcaption>
                <h3 id="treasury-picture-title">{ words::PICTURE }</h3>
                <p class="small" id="treasury-picture-summary">{ summary }</p>
            </figcaption>
            if is_long {
                { spans(shown) }
            }
            <div role="img" aria-labelledby="treasury-picture-title treasury-picture-summary">
                { drawn(near.unwrap_or_else(|| chart::course(course, today))) }
            </div>
        </figure>
    }
}

fn spans(shown: Shown) -> Html {
    let shows_near = shown.store.planning.shows_near;
    let choice = |id: &'static str, name: String, near: bool| {
        let onchange = shown
            .dispatch
            .reform(move |_: Event| Action::Planning(Ask::ShowNear(near)));
        html! {
            <label>
                <input type="radio" {id} name="treasury-span" checked={shows_near == near} {onchange} />
                { " " }
                <span>{ name }</span>
            </label>
        }
    };
    html! {
        <fieldset class="field treasury-span">
            <legend class="unseen">{ words::SPAN }</legend>
            <div class="choices">
                { choice("treasury-span-whole", words::WHOLE_SPAN.to_owned(), false) }
                { choice("treasury-span-near", words::near_span(chart::NEAR_MONTHS), true) }
            </div>
        </fieldset>
    }
}
