//! A part of the result under its heading.
//! This module must never know what it holds.

use yew::prelude::*;

/// A part, named by its heading.
pub(in crate::app) fn view(id: &'static str, heading: impl Into<AttrValue>, content: Html) -> Html {
    named(id, heading.into(), content)
}

// Drawn in one place: every part costs the program a call and no more.
fn named(id: &'static str, heading: AttrValue, content: Html) -> Html {
    html! {
        <section aria-labelledby={id}>
            <h3 {id} tabindex="-1">{ heading }</h3>
            { content }
        </section>
    }
}

/// Small print.
pub(super) fn small(words: &'static str) -> Html {
    html! { <p class="small">{ words }</p> }
}

/// A warning that none may miss.
pub(super) fn warning(words: &'static str) -> Html {
    html! { <p class="warning">{ words }</p> }
}

/// A list of sentences.
pub(super) fn list(sentences: impl Iterator<Item = String>) -> Html {
    sentences_of(sentences.collect())
}

fn sentences_of(sentences: Vec<String>) -> Html {
    html! {
        <ul>
            for sentence in sentences {
                <li>{ sentence }</li>
            }
        </ul>
    }
}
