//! Which scenario the form shows, where there are several.
//! This module must never know what stands in a scenario.

use yew::prelude::*;

use super::Dispatch;
use super::button::button;
use crate::store::{Action, Store};
use crate::texts::compare;
use crate::texts::share as texts;

/// One button for each scenario, above the form.
pub(super) fn view(store: &Store, dispatch: &Dispatch) -> Html {
    let number = store.scenarios().len();
    if number < 2 {
        return Html::default();
    }
    html! {
        <fieldset class="which">
            <legend>{ texts::SCENARIOS }</legend>
            <div class="choices">
                for number in 0..number {
                    { choice(store, number, dispatch) }
                }
                <a href="#comparer">{ texts::COMPARE }</a>
            </div>
            <p class="small">{ compare::you_are_in(store.shown(), number) }</p>
            if store.shown() != 0 {
                { button(dispatch, compare::go_on_with_first(), || Action::Show(0)) }
            }
        </fieldset>
    }
}

fn choice(store: &Store, number: usize, dispatch: &Dispatch) -> Html {
    let onchange = dispatch.reform(move |_: Event| Action::Show(number));
    html! {
        <label key={number}>
            <input type="radio" name="scenario" checked={store.shown() == number} {onchange} />
            { " " }
            <span>{ compare::scenario(number) }</span>
        </label>
    }
}
