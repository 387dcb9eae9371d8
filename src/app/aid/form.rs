//! The form of a calculator: its fields in groups; those of a maison de santé by what missing them costs.
//! This module must never know what a field means.

use yew::prelude::*;

use super::{Shown, control};
use crate::aid::msp::{Indicator, Kind};
use crate::aid_input::{Calculator, Field, Group, Holding, Pick};
use crate::store::Change;
use crate::texts::{aid_form as words, aid_msp};

/// The form.
pub(super) fn view(shown: Shown) -> Html {
    let fields = match shown.aids.shown {
        Calculator::Assistant => html! {
            <>
                { group(shown, Group::Contract) }
                { group(shown, Group::Attainment) }
                { group(shown, Group::Cost) }
            </>
        },
        Calculator::Msp => msp(shown),
    };
    html! {
        <section aria-labelledby="aid-form">
            <h4 id="aid-form" tabindex="-1">{ words::FORM }</h4>
            { fields }
            <div class="buttons">
                if !shown.desk.draft.is_empty() {
                    { shown.button("aid-erase", words::ERASE, Change::Erase) }
                }
                if shown.desk.erased.is_some() {
                    { shown.button("aid-restore", words::RESTORE, Change::Restore) }
                }
            </div>
            if shown.store.frame.is_none() {
                <p class="small">{ if shown.aids.is_kept { words::KEPT } else { words::NOT_KEPT } }</p>
            }
        </section>
    }
}

fn msp(shown: Shown) -> Html {
    let (optional, needed): (Vec<_>, Vec<_>) = Indicator::ALL
        .into_iter()
        .partition(|indicator| indicator.kind(crate::aid::msp::grid::LAST_YEAR) == Kind::Optional);
    html! {
        <>
            { group(shown, Group::Structure) }
            <details open=true>
                <summary>{ words::PREREQUISITE_FIELDS }</summary>
                <div class="buttons">
                    { shown.button("aid-fill", words::FILL_PREREQUISITES, Change::Fill) }
                </div>
                for indicator in needed {
                    { group(shown, Group::Indicator(indicator)) }
                }
            </details>
            <details>
                <summary>{ words::OPTIONAL_FIELDS }</summary>
                for indicator in optional {
                    { group(shown, Group::Indicator(indicator)) }
                }
            </details>
            <details>
                <summary>{ words::group(Group::Shares) }</summary>
                { group(shown, Group::Shares) }
            </details>
        </>
    }
}

fn group(shown: Shown, group: Group) -> Html {
    let lead = match group {
        Group::Indicator(indicator) => aid_msp::asks(indicator),
        _ => "",
    };
    html! {
        <fieldset class="aid-group">
            <legend>{ words::group(group) }</legend>
            if !lead.is_empty() {
                <p class="small">{ lead }</p>
            }
            for field in Field::of(shown.aids.shown) {
                if field.group() == group && is_asked(shown, field) {
                    <div key={field.key()}>{ control::view(shown, field) }</div>
                }
            }
        </fieldset>
    }
}

/// Some fields are asked after the answer of another.
fn is_asked(shown: Shown, field: Field) -> bool {
    let is = |of: Field, pick: Pick| shown.desk.draft.get(of).trim() == pick.id();
    let since = Pick::Held(Holding::Since);
    match field {
        Field::Positions | Field::Doctors => is(Field::Option, Pick::Collective),
        Field::StandardSince => is(Field::StandardSystem, since),
        Field::AdvancedSince => is(Field::AdvancedSystem, since),
        _ => true,
    }
}
