//! The projects that the device keeps under a name: keep, open, rename, take away, export, import.
//! This module must never touch the device itself.

use yew::prelude::*;

use super::{Action, State, browser, button, field, heard_as, saved};
use crate::link::{Kept, write_shelf};
use crate::texts::share as texts;

/// The part of the kept projects.
pub(super) fn view(state: &State, dispatch: &Callback<Action>) -> Html {
    html! {
        <section aria-labelledby="projects-title">
            <h4 id="projects-title" tabindex="-1">{ texts::PROJECTS }</h4>
            if let Some(shelf) = &state.shelf {
                <p class="small">{ texts::PROJECTS_LEAD }</p>
                if state.is_project() {
                    { save(state, dispatch) }
                }
                { list(state, shelf, dispatch) }
                if state.deleted.is_some() {
                    <div id="undelete" class="buttons" tabindex="-1">
                        { button(dispatch, texts::UNDELETE, Action::Undelete) }
                    </div>
                }
                { file(shelf) }
                if !state.unread.is_empty() {
                    { unread(state, shelf, dispatch) }
                }
            } else {
                <p class="small">{ texts::STORAGE_REFUSED }</p>
            }
        </section>
    }
}

fn save(state: &State, dispatch: &Callback<Action>) -> Html {
    let onsubmit = dispatch.reform(|event: SubmitEvent| {
        event.prevent_default();
        Action::Save
    });
    html! {
        <form class="save" aria-label={texts::SAVE_FORM} {onsubmit}>
            { field::text(
                "project-name",
                texts::PROJECT_NAME.to_owned(),
                state.name().to_owned(),
                dispatch.reform(Action::TypeName),
            ) }
            <button class="button">{ texts::SAVE }</button>
        </form>
    }
}

fn list(state: &State, shelf: &[Kept], dispatch: &Callback<Action>) -> Html {
    if shelf.is_empty() {
        return html! { <p class="small">{ texts::NO_PROJECTS }</p> };
    }
    html! {
        <ul class="projects">
            for (number, kept) in shelf.iter().enumerate() {
                <li key={kept.name.clone()}>
                    if let Some((_, name)) = state.renamed.as_ref().filter(|(renamed, _)| *renamed == number) {
                        { rename(number, kept, name, dispatch) }
                    } else {
                        { project(number, kept, dispatch) }
                    }
                </li>
            }
        </ul>
    }
}

fn project(number: usize, kept: &Kept, dispatch: &Callback<Action>) -> Html {
    let action = |words: &'static str, action| {
        heard_as(
            dispatch,
            words,
            Some(texts::of_project(words, &kept.name)),
            action,
        )
    };
    html! {
        <>
            <span class="project">{ &kept.name }</span>
            { " " }
            { action(texts::OPEN, Action::Open(number)) }
            { action(texts::RENAME, Action::Rename(Some((number, kept.name.clone())))) }
            { action(texts::DELETE, Action::Delete(number)) }
        </>
    }
}

fn rename(number: usize, kept: &Kept, name: &str, dispatch: &Callback<Action>) -> Html {
    let onsubmit = dispatch.reform(|event: SubmitEvent| {
        event.prevent_default();
        Action::Renamed
    });
    let typed = dispatch.reform(move |name| Action::Rename(Some((number, name))));
    let words = texts::of_project(texts::RENAME, &kept.name);
    html! {
        <form class="save" aria-label={words.clone()} {onsubmit}>
            { field::text("project-rename", words, name.to_owned(), typed) }
            <button class="button">{ texts::RENAME }</button>
            { button(dispatch, texts::CANCEL, Action::Rename(None)) }
        </form>
    }
}

/// What could not be read of them, and the way to have it as a file.
fn unread(state: &State, shelf: &[Kept], dispatch: &Callback<Action>) -> Html {
    let text = [texts::UNREAD_FILE, "\n", &state.unread].concat();
    let download = Callback::from(move |_: MouseEvent| browser::ask_for("save-text", &text));
    let projects = shelf.to_owned();
    let let_go = dispatch.reform(move |_: MouseEvent| {
        // Where the device refuses it is there again the next time.
        let _ = saved::let_go(&projects);
        Action::LetGo
    });
    html! {
        <div class="unread">
            <p class="warning">{ texts::UNREAD }</p>
            <div class="buttons">
                <button type="button" class="button" onclick={download}>{ texts::UNREAD_AS_FILE }</button>
                <button type="button" class="button" onclick={let_go}>{ texts::UNREAD_LET_GO }</button>
            </div>
        </div>
    }
}

/// All of them into one file, and back.
fn file(shelf: &[Kept]) -> Html {
    let text = [texts::EXPORT_FILE, "\n", &write_shelf(shelf)].concat();
    let export = Callback::from(move |_: MouseEvent| browser::ask_for("save-text", &text));
    let import = Callback::from(|_: MouseEvent| browser::ask_for("pick-text", ""));
    html! {
        <div class="buttons">
            if !shelf.is_empty() {
                <button type="button" class="button" onclick={export}>{ texts::EXPORT }</button>
            }
            <button type="button" class="button" onclick={import}>{ texts::IMPORT }</button>
        </div>
    }
}
