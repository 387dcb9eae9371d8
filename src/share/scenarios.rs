//! Which scenario the form holds, where there are several, and all of them side by side.
//! This module must never know what stands in a scenario.

use yew::prelude::*;

use super::{Action, AtOnce, State, browser, files};
use crate::app::{Compare, CompareAction};
use crate::texts::compare;
use crate::texts::share as texts;

/// One button for each scenario, above the form.
pub(super) fn view(state: &State, dispatch: &Callback<Action>) -> Html {
    if state.scenarios.len() < 2 {
        return Html::default();
    }
    html! {
        <fieldset class="which">
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
            <span>{ compare::scenario(number) }</span>
        </label>
    }
}

/// All of them side by side, where that view is open: they cost a lot to draw. `drawing` is the key of what is drawn.
pub(super) fn compared(
    state: &State,
    address: &str,
    at_once: &AtOnce,
    dispatch: &Callback<Action>,
    drawing: u32,
) -> Html {
    if !state.is_compared {
        return Html::default();
    }
    let on = dispatch.reform(|asked| match asked {
        CompareAction::Duplicate(number) => {
            browser::leave_for_the_form();
            Action::Duplicate(number, Vec::new())
        }
        CompareAction::DuplicateWith(number, changes) => Action::Duplicate(number, changes),
        CompareAction::Edit(number) => {
            browser::leave_for_the_form();
            Action::Show(number)
        }
        CompareAction::Remove(number) => Action::Remove(number),
        CompareAction::Rename(number, name) => Action::Name(number, name),
    });
    html! {
        <>
            { files::tools(state, address, at_once) }
            <Compare key={drawing} scenarios={state.scenarios.clone()} active={state.shown} today={state.today} {on} />
        </>
    }
}
