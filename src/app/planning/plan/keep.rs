//! What is printed and kept of the plan.
//! This module must never know how a file is made.

use yew::prelude::*;

use super::Shown;
use crate::app::button::button;
use crate::app::share;
use crate::store::{Action, Ask};
use crate::texts::{plan_form as words, share as names};

/// The print, also of an empty plan: its boxes are ticked by hand; the link and the files, once something was typed.
pub(super) fn view(shown: Shown) -> Html {
    let dispatch = shown.dispatch;
    html! {
        <section class="share" aria-labelledby="plan-keep">
            <h3 id="plan-keep">{ words::KEEP }</h3>
            <p class="small">{ words::KEEP_LEAD }</p>
            <div class="buttons">
                { button(dispatch, names::PRINT_BUTTON, || Action::Planning(Ask::Print)) }
                if shown.store.is_project() {
                    { share::file("ics", words::CALENDAR, dispatch) }
                    { share::file("xlsx", words::SHEET, dispatch) }
                    { button(dispatch, names::COPY, || Action::Copy) }
                }
            </div>
            <p class="said small" role="status">{ shown.store.said.clone() }</p>
        </section>
    }
}
