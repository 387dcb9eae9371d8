//! What must be told beside the amounts.
//! This module must never know what raised a notice.

use yew::prelude::*;

use crate::funding::Simulation;
use crate::texts;

/// The notices, if there are any.
pub(super) fn view(simulation: &Simulation) -> Html {
    let notices = texts::notices(&simulation.notices);
    if notices.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="notices-title">
            <h3 id="notices-title">{ texts::NOTICES }</h3>
            <ul data-key="notices">
                for notice in notices {
                    <li>{ notice }</li>
                }
            </ul>
        </section>
    }
}
