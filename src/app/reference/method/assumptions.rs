//! What nothing read settles: our reading, why, what another would change, and the visitor's choice.
//! This module must never know what a reading costs.

use yew::prelude::*;

use super::{ASSUMED, part};
use crate::app::form::interpretation;
use crate::law::Assumption;
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
                { interpretation::view(assumption, Some(["annex-", assumption.id()].concat()), state, dispatch) }
            }
            if assumption.settled_by().is_some() {
                <p class="small">{ words::SETTLED_BY_OWN }<a href="#bareme">{ words::SETTLED_WHERE }</a>{ "." }</p>
            }
        </div>
    }
}
