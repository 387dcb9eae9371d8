//! A view in parts: where each part is, then the parts, each under its heading.
//! This module must never know what a part is about.

use yew::prelude::*;

use crate::texts::annex as words;

/// The name of a part in an address, and its heading.
pub(super) type Part = (String, String);

/// The list of the parts beside the view itself.
pub(super) fn beside(parts: Vec<Part>, content: Html) -> Html {
    html! {
        <div class="in-parts">
            <nav class="parts" aria-label={words::PARTS}>
                <ul>
                    for (id, heading) in parts {
                        <li><a href={["#", &id].concat()}>{ heading }</a></li>
                    }
                </ul>
            </nav>
            <div>{ content }</div>
        </div>
    }
}

/// One part.
pub(super) fn part((id, heading): Part, content: Html) -> Html {
    html! {
        <section class="part" aria-labelledby={id.clone()}>
            <h3 {id} tabindex="-1">{ heading }</h3>
            { content }
        </section>
    }
}
