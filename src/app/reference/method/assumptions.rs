//! What nothing read settles: our reading, why, what another would change, and the visitor's choice.
//! This module must never know what a reading costs.

use yew::prelude::*;

use super::{ASSUMED, part};
use crate::app::form::select;
use crate::input::Field;
use crate::law::{Assumption, Choice};
use crate::store::{Action, Store};
use crate::texts;
use crate::texts::annex as words;

pub(super) fn view(state: &Store, dispatch: &Callback<Action>) -> Html {
    part(
        ASSUMED,
        html! {
            <>
                <p>{ words::ASSUMED_LEAD }</p>
                for assumption in Assumption::ALL {
                    { one(assumption, state, dispatch) }
                }
            </>
        },
    )
}

fn one(assumption: Assumption, state: &Store, dispatch: &Callback<Action>) -> Html {
    let choices = assumption.choices();
    let ours = choices.first().copied().map(texts::choice);
    html! {
        <div class="assumption">
            <h4 id={["methode-", assumption.id()].concat()} tabindex="-1">{ texts::sentence_case(texts::assumption(assumption)) }</h4>
            <p>{ words::OURS }<strong>{ ours.unwrap_or_default() }</strong>{ "." }</p>
            <p class="small">{ words::WHY }{ texts::assumption_reason(assumption) }</p>
            <p class="small">{ words::CHANGES }{ words::assumption_changes(assumption) }{ "." }</p>
            if choices.len() > 1 {
                { control(assumption, state, dispatch) }
            }
            if assumption.settled_by_own_amount() {
                <p class="small">{ words::SETTLED_BY_OWN }<a href="#bareme">{ words::SETTLED_WHERE }</a>{ "." }</p>
            }
        </div>
    }
}

fn control(assumption: Assumption, state: &Store, dispatch: &Callback<Action>) -> Html {
    let field = Field::Choice(assumption);
    let id = ["annex-", assumption.id()].concat();
    let typed = state.draft().get(field);
    let onchange = dispatch.reform(move |event: Event| Action::Type(field, select::picked(&event)));
    let picked = |choice: Choice| typed == choice.id() || typed.is_empty() && choice.is_default();
    html! {
        <div class="field">
            <label for={id.clone()}>{ words::YOUR_READING }<span class="unseen">{ words::asks(assumption) }</span></label>
            <select {id} name={field.key()} {onchange}>
                for choice in assumption.choices() {
                    <option value={choice.id()} selected={picked(*choice)}>
                        { texts::choice(*choice) }
                        if choice.is_default() {
                            { words::OURS_TOO }
                        }
                    </option>
                }
            </select>
        </div>
    }
}
