//! A list of communes from a spreadsheet, and what of it is not understood.
//! This module must never read the list.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::{Dispatch, choose};
use crate::store::{Action, Choose, Store};
use crate::territory::Line;
use crate::texts::territory as texts;

const BOX: &str = "communes-list";

pub(super) fn view(store: &Store, dispatch: &Dispatch) -> Html {
    let territory = &store.territory;
    if territory.atlas.is_none() {
        return Html::default();
    }
    let oninput = dispatch.reform(|event: InputEvent| {
        let input: HtmlTextAreaElement = event.target_unchecked_into();
        Action::Territory(Choose::TypeList(input.value()))
    });
    html! {
        <>
            { lines(store, dispatch) }
            <label for={BOX}>{ texts::PASTE }</label>
            <span class="hint" id="h-communes-list">{ texts::PASTE_HINT }</span>
            <textarea id={BOX} rows="3" aria-describedby="h-communes-list" value={territory.pasted.clone()} {oninput} />
            if !territory.pasted.trim().is_empty() {
                { choose(dispatch, texts::READ_LIST, Choose::ReadList) }
            }
        </>
    }
}

/// What of the last list is no commune, or could be several.
fn lines(store: &Store, dispatch: &Dispatch) -> Html {
    let lines = &store.territory.lines;
    if lines.is_empty() {
        return Html::default();
    }
    let item = |(place, (typed, line)): (usize, &(String, Line))| {
        html! { <li key={place}>{ texts::line(typed) }{ answer(store, dispatch, place, line) }</li> }
    };
    html! {
        <div class="warning" translate="no">
            <p>{ texts::NOT_UNDERSTOOD }</p>
            <ul>{ for lines.iter().enumerate().map(item) }</ul>
            { choose(dispatch, texts::FORGET_LINES, Choose::ForgetLines) }
        </div>
    }
}

fn answer(store: &Store, dispatch: &Dispatch, place: usize, line: &Line) -> Html {
    let Line::Several(codes) = line else {
        let words = match line {
            Line::NotCovered => texts::NOT_COVERED_LINE,
            _ => texts::UNKNOWN_LINE,
        };
        return words.into();
    };
    let which = |code| {
        let words = store.commune_name(code);
        choose(dispatch, words, Choose::Which(place, code))
    };
    html! { <>{ texts::SEVERAL }{ " " }{ for codes.iter().map(|code| which(*code)) }</> }
}
