//! The link, the print and the files of a calculator.
//! This module must never know how a file is made.

use yew::prelude::*;

use super::Shown;
use crate::store::Change;
use crate::texts::aid_form as words;

/// What can be kept or given on; nothing while nothing is typed.
pub(super) fn view(shown: Shown) -> Html {
    if shown.desk.draft.is_empty() {
        return Html::default();
    }
    html! {
        <section class="share" aria-labelledby="aid-share">
            <h4 id="aid-share">{ words::SHARE }</h4>
            <div class="buttons">
                { shown.button("aid-copy", words::COPY, Change::Copy) }
                { shown.button("aid-print", words::PRINT, Change::Print) }
                for (kind, name) in words::FILES {
                    { shown.button(kind, name, Change::Download(kind)) }
                }
            </div>
            <p class="said small" role="status">{ shown.aids.said.clone() }</p>
        </section>
    }
}
