//! The box in which communes are found, and its results: a combobox with a list, by the ARIA pattern of that name.
//! This module must never decide what is found.

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlInputElement};
use yew::prelude::*;

use super::Dispatch;
use crate::store::territory::FIND;
use crate::store::{Action, Choose, Store};
use crate::territory::{Atlas, CommuneCode, Found};
use crate::texts::territory as texts;

const HINT: &str = "h-communes-find";
const RESULTS: &str = "communes-found";

pub(super) fn view(store: &Store, dispatch: &Dispatch) -> Html {
    let territory = &store.territory;
    let Some(atlas) = &territory.atlas else {
        return Html::default();
    };
    let is_open = territory.is_open && !territory.found.is_empty();
    let active = is_open.then(|| option_id(territory.active));
    let oninput = dispatch.reform(|event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Action::Territory(Choose::Find(input.value()))
    });
    let onblur = dispatch.reform(|_: FocusEvent| Action::Territory(Choose::Leave));
    let told = match territory.typed.trim() {
        "" => String::new(),
        _ => texts::found(territory.found.len()),
    };
    html! {
        <div class="find">
            <label for={FIND}>{ texts::FIND }</label>
            <span class="hint" id={HINT}>{ texts::FIND_HINT }</span>
            { within(store, dispatch, atlas) }
            <input
                id={FIND}
                type="text"
                role="combobox"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="done"
                aria-autocomplete="list"
                aria-controls={RESULTS}
                aria-expanded={if is_open { "true" } else { "false" }}
                aria-activedescendant={active}
                aria-describedby={HINT}
                value={territory.typed.clone()}
                {oninput}
                {onblur}
                onkeydown={keys(dispatch)}
                onpaste={paste(dispatch)}
            />
            <ul id={RESULTS} role="listbox" aria-label={texts::FOUND} hidden={!is_open} translate="no">
                for (place, found) in territory.found.iter().enumerate() {
                    { option(store, dispatch, atlas, place, found) }
                }
            </ul>
            <p class="unseen" role="status">{ told }</p>
        </div>
    }
}

/// The département in which it is looked for, and the way out of it.
fn within(store: &Store, dispatch: &Dispatch, atlas: &Atlas) -> Html {
    let Some(code) = &store.territory.within else {
        return Html::default();
    };
    let words = texts::leave(&texts::department(atlas.department(code), code));
    super::choose(dispatch, words, Choose::Everywhere)
}

fn option_id(place: usize) -> String {
    format!("{RESULTS}-{place}")
}

fn option(store: &Store, dispatch: &Dispatch, atlas: &Atlas, place: usize, found: &Found) -> Html {
    let (name, said) = described(store, atlas, found);
    let onclick = {
        let found = found.clone();
        dispatch.reform(move |_: MouseEvent| Action::Territory(Choose::Take(found.clone())))
    };
    let is_active = place == store.territory.active;
    html! {
        <li
            key={place}
            id={option_id(place)}
            role="option"
            aria-selected={if is_active { "true" } else { "false" }}
            // The keyboard stays in the box.
            onmousedown={|event: MouseEvent| event.prevent_default()}
            {onclick}
        >
            <span>{ name }</span>
            { " " }
            <span class="small">{ said }</span>
        </li>
    }
}

/// The name of what was found, and what stands beside it.
fn described(store: &Store, atlas: &Atlas, found: &Found) -> (String, String) {
    match found {
        Found::Commune(code) => {
            let Some(commune) = atlas.commune(*code) else {
                return (code.to_string(), String::new());
            };
            let has = |code: &CommuneCode| {
                let outcome = store.outcome();
                outcome.is_some_and(|outcome| outcome.project.communes.has(*code))
            };
            let arrondissements = atlas.arrondissements(*code);
            let is_whole = !arrondissements.is_empty() && arrondissements.iter().all(has);
            let mut said = texts::beside_commune(
                &texts::department_in(atlas, *code),
                commune.inhabitants,
                has(code) || is_whole,
            );
            if !arrondissements.is_empty() {
                said.push_str(texts::ITS_ARRONDISSEMENTS);
            }
            (commune.name.clone(), said)
        }
        Found::Epci(place) => match atlas.index().epci.get(*place) {
            Some(epci) => (
                epci.name.clone(),
                texts::beside_epci(&epci.departments, epci.inhabitants),
            ),
            None => Default::default(),
        },
        Found::Department(code) => (
            texts::department(atlas.department(code), code),
            texts::WITHIN.to_owned(),
        ),
    }
}

/// Arrows go through the results, Enter takes one, Escape closes them.
fn keys(dispatch: &Dispatch) -> Callback<KeyboardEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        // Letters that are still being put together are not for the list.
        if event.is_composing() {
            return;
        }
        let choose = match event.key().as_str() {
            "ArrowDown" => Choose::Move(true),
            "ArrowUp" => Choose::Move(false),
            "Enter" => Choose::Enter,
            "Escape" => Choose::Close,
            _ => return,
        };
        event.prevent_default();
        dispatch.emit(Action::Territory(choose));
    })
}

/// A list of several lines or cells is no name to look for.
fn paste(dispatch: &Dispatch) -> Callback<Event> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: Event| {
        let Some(event) = event.dyn_ref::<ClipboardEvent>() else {
            return;
        };
        let text = event
            .clipboard_data()
            .map(|data| data.get_data("text/plain"));
        let text = text.and_then(Result::ok).unwrap_or_default();
        if text.trim().contains(['\n', '\t', ';']) {
            event.prevent_default();
            dispatch.emit(Action::Territory(Choose::Paste(text)));
        }
    })
}
