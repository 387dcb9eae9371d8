//! The banner about a draft that came by a link.
//! This module must never know what the link held.

use yew::prelude::*;

use super::Shown;
use crate::store::Change;
use crate::texts::aid_form as words;

/// The banner, until the visitor has read it.
pub(super) fn view(shown: Shown) -> Html {
    let Some(ignored) = &shown.desk.arrival else {
        return Html::default();
    };
    html! {
        <div class="arrived" role="region" aria-label={words::ARRIVED_NAME}>
            <p>{ words::ARRIVED }</p>
            if !ignored.is_empty() {
                <p>{ words::ignored(ignored) }</p>
            }
            <div class="buttons">
                { shown.button("aid-dismiss", words::DISMISS, Change::Dismiss) }
                if shown.aids.mine().is_some() {
                    { shown.button("aid-mine", words::TAKE_MINE, Change::TakeMine) }
                }
            </div>
        </div>
    }
}
