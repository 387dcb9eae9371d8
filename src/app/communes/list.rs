//! The communes that are chosen, each with its inhabitants, the part of them that counts, and the way out.
//! This module must never add anything up.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Dispatch, choose, size};
use crate::app::button::named_button;
use crate::input::Field;
use crate::store::territory::{LIST, part_id};
use crate::store::{Action, Choose, Store};
use crate::territory::{Atlas, Communes, Counted, Doubt, Sum};
use crate::texts::{self as all, territory as texts};

pub(super) fn view(store: &Store, dispatch: &Dispatch) -> Html {
    let (Some(outcome), Some(atlas)) = (store.outcome(), store.territory.atlas.as_deref()) else {
        return Html::default();
    };
    let communes = &outcome.project.communes;
    if communes.parts.is_empty() {
        return html! { <>{ undo(store, dispatch) }</> };
    }
    let Some(sum) = Sum::of(communes, atlas) else {
        return Html::default();
    };
    html! {
        <>
            <h3 id={LIST} tabindex="-1">{ texts::list(sum.counted.len()) }</h3>
            { size::view(store, &sum, atlas) }
            { doubts(&sum, communes, atlas, dispatch) }
            <div class="scroll" tabindex="0" role="region" aria-labelledby={LIST}>
                <table translate="no">
                    <thead>
                        <tr>{ for texts::COLUMNS.map(|column| html! { <th scope="col">{ column }</th> }) }</tr>
                    </thead>
                    <tbody>
                        for counted in &sum.counted {
                            { row(store, dispatch, atlas, counted) }
                        }
                    </tbody>
                    <tfoot>
                        <tr>
                            <th scope="row">{ texts::TOTAL }</th>
                            <td class="number">{ all::count(sum.inhabitants().into()) }</td>
                        </tr>
                    </tfoot>
                </table>
            </div>
            <p class="small">{ texts::SOURCE }</p>
            <div class="buttons">
                { undo(store, dispatch) }
                { choose(dispatch, texts::REMOVE_ALL, Choose::RemoveAll) }
                { name(store, dispatch, &sum, atlas) }
            </div>
        </>
    }
}

fn undo(store: &Store, dispatch: &Dispatch) -> Html {
    if store.can_undo_communes() {
        choose(dispatch, texts::UNDO, Choose::Undo)
    } else {
        Html::default()
    }
}

/// The project has no name yet: its territory may give one.
fn name(store: &Store, dispatch: &Dispatch, sum: &Sum<'_>, atlas: &Atlas) -> Html {
    let is_named = !store.draft().get(Field::Name).trim().is_empty();
    match sum.name(atlas) {
        Some(name) if !is_named && !store.is_hidden(Field::Name) => choose(
            dispatch,
            texts::name_it(name),
            Choose::Name(name.to_owned()),
        ),
        _ => Html::default(),
    }
}

fn row(store: &Store, dispatch: &Dispatch, atlas: &Atlas, counted: &Counted<'_>) -> Html {
    let Counted { commune, part } = *counted;
    let code = commune.code;
    let name = texts::commune(&commune.name, code);
    let mut wrong = store.territory.wrong_parts.iter();
    let wrong = wrong.find(|(of, _)| *of == code).map(|(_, typed)| typed);
    let is_open = part.is_some() || wrong.is_some() || store.territory.part == Some(code);
    let in_part = move || Action::Territory(Choose::OpenPart(code));
    let remove = move || Action::Territory(Choose::Remove(code));
    let small = |words: &'static str, name: String, action: Rc<dyn Fn() -> Action>| {
        named_button(dispatch, words.into(), Some(name), action)
    };
    html! {
        <tr key={code.to_string()}>
            <th scope="row">
                { commune.name.clone() }
                <span class="small">
                    { texts::department_in(atlas, code) }
                    if !is_open {
                        { " " }
                        { small(texts::IN_PART, texts::in_part(&name), Rc::new(in_part)) }
                    }
                    { " " }
                    { small(texts::REMOVE, texts::remove(&name), Rc::new(remove)) }
                </span>
            </th>
            <td class="number">
                { all::count(commune.inhabitants.into()) }
                if is_open {
                    { self::part(dispatch, counted, &name, wrong) }
                }
            </td>
        </tr>
    }
}

/// The box in which a part of a commune is typed, and whose number that is.
fn part(dispatch: &Dispatch, counted: &Counted<'_>, name: &str, wrong: Option<&String>) -> Html {
    let code = counted.commune.code;
    let typed = match (wrong, counted.part) {
        (Some(typed), _) => typed.clone(),
        (None, Some(part)) => all::count(part.count().into()),
        (None, None) => String::new(),
    };
    // Not on each key: what is typed is set in order once the box is left.
    let onchange = dispatch.reform(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Action::Territory(Choose::Part(code, input.value()))
    });
    let id = part_id(code);
    let hint = format!("h-{id}");
    html! {
        <>
            <input
                {id}
                type="text"
                inputmode="numeric"
                autocomplete="off"
                aria-label={texts::part_of(name)}
                aria-describedby={hint.clone()}
                aria-invalid={wrong.is_some().then_some("true")}
                value={typed}
                {onchange}
            />
            if wrong.is_some() {
                <p class="error" id={hint}>{ texts::WRONG_PART }</p>
            } else {
                <span class="small" id={hint}>{ if counted.part.is_some() { texts::OWN } else { texts::PART_HINT } }</span>
            }
        </>
    }
}

/// What is not counted, or not as it was asked for; it can be taken off.
fn doubts(sum: &Sum<'_>, communes: &Communes, atlas: &Atlas, dispatch: &Dispatch) -> Html {
    if sum.doubts.is_empty() {
        return Html::default();
    }
    let item = |doubt: Doubt| {
        let code = doubt.code();
        let can_go = communes.has(code);
        html! {
            <li>
                { texts::doubt_in(atlas, doubt) }
                if can_go {
                    { " " }
                    { choose(dispatch, texts::remove(&texts::commune_in(atlas, code)), Choose::Remove(code)) }
                }
            </li>
        }
    };
    html! { <ul class="warning" translate="no">{ for sum.doubts.iter().map(|doubt| item(*doubt)) }</ul> }
}
