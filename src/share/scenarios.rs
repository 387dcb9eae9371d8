//! Which scenario the form holds, where there are several.
//! This module must never know what stands in a scenario.

use yew::prelude::*;

use super::{Action, State};
use crate::texts::share as texts;

/// One button for each scenario, above the form.
pub(super) fn view(state: &State, dispatch: &Callback<Action>) -> Html {
    if state.scenarios.len() < 2 {
        return Html::default();
    }
    html! {
        <fieldset class="scenarios">
            <legend>{ texts::SCENARIOS }</legend>
            <div class="choices">
                for number in 0..state.scenarios.len() {
                    { choice(state, number, dispatch) }
                }
                <a href="#comparer">{ texts::COMPARE }</a>
            </div>
        </fieldset>
    }
}

fn choice(state: &State, number: usize, dispatch: &Callback<Action>) -> Html {
    let onchange = dispatch.reform(move |_: Event| Action::Show(number));
    html! {
        <label key={number}>
            <input type="radio" name="scenario" checked={state.shown == number} {onchange} />
            { " " }
            <span>{ texts::scenario(number) }</span>
        </label>
    }
}
