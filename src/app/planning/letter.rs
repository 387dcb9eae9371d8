//! The letter of intent to start from: what it is, its text, two ways to take it.
//! This module must never choose a word of the letter.

use yew::prelude::*;

use crate::app::Dispatch;
use crate::app::button::button;
use crate::documents::planning::letter::{KIND, Line, Style, lines};
use crate::outlook::Letter;
use crate::store::{Action, Ask, Store};
use crate::texts::letter as words;

/// The letter of the scenario that shows.
pub(super) fn view(store: &Store, dispatch: &Dispatch) -> Html {
    let Some(outcome) = store.own_outcome() else {
        return Html::default();
    };
    let letter = Letter::of(&outcome.project, &outcome.simulation);
    let asks = |name, ask: fn() -> Ask| button(dispatch, name, move || Action::Planning(ask()));
    html! {
        <section class="letter" aria-labelledby="letter-title">
            <h4 id="letter-title">{ words::TITLE }</h4>
            <p class="lead">{ words::LEAD }</p>
            <p>{ words::holes(letter.holes()) }</p>
            <div class="buttons">
                { asks(words::COPY, || Ask::CopyLetter) }
                { asks(words::DOWNLOAD, || Ask::Download(KIND)) }
            </div>
            <p class="said small" role="status">{ store.planning.said_of_letter.clone() }</p>
            <article class="letter-text" aria-label={words::PREVIEW}>
                for line in lines(&letter) { { self::line(line) } }
            </article>
        </section>
    }
}

fn line(Line { style, text }: Line) -> Html {
    match style {
        Style::Heading => html! { <h5>{ text }</h5> },
        Style::Subject => html! { <p class="letter-subject">{ text }</p> },
        Style::Text => html! { <p>{ text }</p> },
        Style::Item => html! { <p class="letter-item">{ text }</p> },
        // Brackets and a frame say that it is one, not a colour.
        Style::Hole => html! { <p><strong class="letter-hole">{ text }</strong></p> },
    }
}
