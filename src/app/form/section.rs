//! A part of the form that opens.
//! This module must never know what it holds.

use yew::prelude::*;

use super::Form;
use super::block::{block, ordered};
use crate::store::{Action, Panel};

/// A part under its heading, which says while it is closed what is in it; `None` is closed, and not
/// drawn at all.
pub(super) fn view(
    form: Form,
    panel: Panel,
    heading: &'static str,
    state: String,
    content: Option<Vec<Html>>,
) -> Html {
    let name = vec![
        block("h3", "", vec![heading.into()]),
        html! { <span class="state" translate="no">{ state }</span> },
    ];
    disclosure(form, panel, name, content)
}

/// A smaller part, inside another.
pub(super) fn inner(
    form: Form,
    panel: Panel,
    name: &'static str,
    content: Option<Vec<Html>>,
) -> Html {
    disclosure(form, panel, vec![name.into()], content)
}

fn disclosure(form: Form, panel: Panel, name: Vec<Html>, content: Option<Vec<Html>>) -> Html {
    let onclick = form.dispatch.reform(move |event: MouseEvent| {
        // The store opens it, not the browser: it stays open across renders.
        event.prevent_default();
        Action::Toggle(panel)
    });
    html! {
        <details open={content.is_some()}>
            <summary {onclick}>{ name }</summary>
            { ordered(content.unwrap_or_default()) }
        </details>
    }
}
