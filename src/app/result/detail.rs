//! A detail that opens. What is closed is not drawn at all.
//! This module must never know what it holds.

use yew::prelude::*;

use super::Details;
use crate::app::{Action, Panel};

/// A detail under its heading.
pub(super) fn view(
    details: Details,
    panel: Panel,
    heading: impl Into<Html>,
    content: impl FnOnce() -> Html,
) -> Html {
    let open = details.page.is_open(panel);
    let onclick = details.dispatch.reform(move |event: MouseEvent| {
        // The state opens it, not the browser: whatever is open can be asked for.
        event.prevent_default();
        Action::Toggle(panel)
    });
    html! {
        <details {open}>
            <summary {onclick}>{ heading.into() }</summary>
            if open {
                { content() }
            }
        </details>
    }
}
