//! What is said besides in a frame of another page: the way to the page itself, and what that other page
//! has fixed, left out of sight or forbidden. This module must never know whose page it is.

use yew::prelude::*;

use super::{State, browser};
use crate::app::FORM;
use crate::input::{Draft, Field, normalised};
use crate::texts::compare;
use crate::texts::share as texts;

/// The id by which static/embedded.js ties each field that is fixed to the words that say so.
const FIXED: &str = "fixed-field";

/// Above the form; nothing where no field that shows is fixed.
pub(super) fn fixed() -> Html {
    let has_fixed = browser::frame().is_some_and(|frame| frame.locks);
    if !has_fixed {
        return Html::default();
    }
    html! {
        <>
            <p class="small fixed">{ texts::LOCKED }</p>
            <span id={FIXED} hidden={true}>{ texts::LOCKED_FIELD }</span>
        </>
    }
}

/// Beneath the answer; nothing where the page stands for itself.
pub(super) fn view(state: &State, address: &str, fragment: Option<&str>) -> Html {
    let Some(frame) = browser::frame() else {
        return Html::default();
    };
    let href = match fragment {
        Some(fragment) => [address, "#", fragment].concat(),
        None => address.to_owned(),
    };
    let whole = normalised(state.draft(), state.today);
    html! {
        <div class="framed">
            { out_of_sight(&whole, &frame.hides) }
            <p class="small">
                <a href={href.clone()} target="_blank" rel="noopener">
                    { texts::OPEN_WHOLE }
                    <span class="unseen">{ texts::IN_NEW_TAB }</span>
                </a>
            </p>
            if frame.is_sandboxed {
                <p class="small">{ texts::SANDBOXED }{ " " }<code>{ href }</code></p>
            }
        </div>
    }
}

/// What the answer rests on and nobody sees in the form: fields that the page around hides, and, where it
/// shows the first ones alone, all others.
fn out_of_sight(whole: &Draft, hides: &[Field]) -> Html {
    let is_beyond = |field| !hides.contains(&field);
    let told: Vec<(Field, &str)> = whole
        .iter()
        .filter(|(field, _)| !is_beyond(*field) || !FORM.contains(field))
        .collect();
    if told.is_empty() {
        return Html::default();
    }
    let all_beyond = told.iter().all(|(field, _)| is_beyond(*field));
    let class = |is_beyond: bool| is_beyond.then_some("beyond");
    html! {
        <div class={class(all_beyond)}>
            <p class="small">{ texts::OUT_OF_SIGHT }</p>
            <ul class="small">
                for (field, text) in told {
                    <li class={class(is_beyond(field))}>
                        { texts::answer(&compare::input(field), &compare::told(field, text)) }
                    </li>
                }
            </ul>
        </div>
    }
}
