//! A detail that opens. What is closed is not drawn at all.
//! This module must never know what it holds.

use yew::prelude::*;

use super::Details;
use crate::store::{Action, Panel};

/// A detail under its name.
pub(super) fn view(
    details: Details,
    panel: Panel,
    name: impl Into<AttrValue>,
    content: impl FnOnce() -> Html,
) -> Html {
    let name: AttrValue = name.into();
    drawn(details, panel, html! { { name } }, content)
}

/// A whole part of the result that opens, under a heading of this id.
pub(super) fn part(
    details: Details,
    panel: Panel,
    id: &'static str,
    heading: String,
    content: impl FnOnce() -> Html,
) -> Html {
    let heading = html! { <h3 {id} tabindex="-1">{ heading }</h3> };
    drawn(details, panel, heading, content)
}

/// The name alone of a detail that opens elsewhere.
pub(super) fn summary(details: Details, panel: Panel, name: String, is_open: bool) -> Html {
    let content = is_open.then(Html::default);
    disclosure(details, panel, html! { { name } }, content)
}

fn drawn(details: Details, panel: Panel, name: Html, content: impl FnOnce() -> Html) -> Html {
    let content = details.store.is_open(panel).then(content);
    disclosure(details, panel, name, content)
}

fn disclosure(details: Details, panel: Panel, name: Html, content: Option<Html>) -> Html {
    let onclick = details.dispatch.reform(move |event: MouseEvent| {
        // The state opens it, not the browser: whatever is open can be asked for.
        event.prevent_default();
        Action::Toggle(panel)
    });
    html! {
        <details open={content.is_some()}>
            <summary {onclick}>{ name }</summary>
            { content.unwrap_or_default() }
        </details>
    }
}
