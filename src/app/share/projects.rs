//! The projects that the device keeps under a name: save, open, rename, delete, export, import.
//! This module must never touch the device itself.

use std::rc::Rc;

use yew::prelude::*;

use super::field;
use crate::app::Dispatch;
use crate::app::button::{button, named_button};
use crate::link::Kept;
use crate::store::{Action, Saved, Store};
use crate::texts::share as texts;

/// The part of the saved projects.
pub(super) fn view(store: &Store, dispatch: &Dispatch) -> Html {
    html! {
        <section aria-labelledby="projects-title">
            <h4 id="projects-title" tabindex="-1">{ texts::PROJECTS }</h4>
            if let Some(saved) = &store.saved {
                <p class="small">{ texts::PROJECTS_LEAD }</p>
                if store.is_project() {
                    { save(store, dispatch) }
                }
                { list(store, &saved.projects, dispatch) }
                if store.deleted.is_some() {
                    <div id="undelete" class="buttons" tabindex="-1">
                        { button(dispatch, texts::UNDELETE, || Action::Undelete) }
                    </div>
                }
                { file(saved, dispatch) }
                if !saved.unread.is_empty() {
                    { unread(dispatch) }
                }
            } else {
                <p class="small">{ texts::STORAGE_REFUSED }</p>
            }
        </section>
    }
}

fn save(store: &Store, dispatch: &Dispatch) -> Html {
    let onsubmit = dispatch.reform(|event: SubmitEvent| {
        event.prevent_default();
        Action::Save
    });
    html! {
        <form class="save" aria-label={texts::SAVE_FORM} {onsubmit}>
            { field::text(
                "project-name",
                texts::PROJECT_NAME.to_owned(),
                store.project_name().to_owned(),
                dispatch.reform(Action::TypeName),
            ) }
            <button class="button">{ texts::SAVE }</button>
        </form>
    }
}

fn list(store: &Store, projects: &[Kept], dispatch: &Dispatch) -> Html {
    if projects.is_empty() {
        return html! { <p class="small">{ texts::NO_PROJECTS }</p> };
    }
    let renamed = |kept: &Kept| {
        let renamed = store.renamed.as_ref();
        renamed.filter(|(before, _)| *before == kept.name)
    };
    html! {
        <ul class="projects">
            for kept in projects {
                <li key={kept.name.clone()}>
                    if let Some((_, name)) = renamed(kept) {
                        { rename(kept, name, dispatch) }
                    } else {
                        { project(kept, dispatch) }
                    }
                </li>
            }
        </ul>
    }
}

fn project(kept: &Kept, dispatch: &Dispatch) -> Html {
    let action = |words: &'static str, action: fn(String) -> Action| {
        let heard = texts::of_project(words, &kept.name);
        let name = kept.name.clone();
        let action = Rc::new(move || action(name.clone()));
        named_button(dispatch, words.into(), Some(heard), action)
    };
    html! {
        <>
            <span class="project">{ kept.name.clone() }</span>
            { " " }
            { action(texts::OPEN, Action::Open) }
            { action(texts::RENAME, |name| Action::Rename(Some((name.clone(), name)))) }
            { action(texts::DELETE, Action::Delete) }
        </>
    }
}

fn rename(kept: &Kept, name: &str, dispatch: &Dispatch) -> Html {
    let onsubmit = dispatch.reform(|event: SubmitEvent| {
        event.prevent_default();
        Action::Renamed
    });
    let before = kept.name.clone();
    let typed = dispatch.reform(move |name| Action::Rename(Some((before.clone(), name))));
    let words = texts::of_project(texts::RENAME, &kept.name);
    html! {
        <form class="save" aria-label={words.clone()} {onsubmit}>
            { field::text("project-rename", words, name.to_owned(), typed) }
            <button class="button">{ texts::RENAME }</button>
            { button(dispatch, texts::CANCEL, || Action::Rename(None)) }
        </form>
    }
}

/// What could not be read of them, and the way to have it as a file.
fn unread(dispatch: &Dispatch) -> Html {
    html! {
        <div class="unread">
            <p class="warning">{ texts::UNREAD }</p>
            <div class="buttons">
                { button(dispatch, texts::UNREAD_AS_FILE, || Action::DownloadUnread) }
                { button(dispatch, texts::UNREAD_LET_GO, || Action::LetGo) }
            </div>
        </div>
    }
}

/// All of them into one file, and back.
fn file(saved: &Saved, dispatch: &Dispatch) -> Html {
    html! {
        <div class="buttons">
            if !saved.projects.is_empty() {
                { button(dispatch, texts::EXPORT, || Action::Export) }
            }
            { button(dispatch, texts::IMPORT, || Action::PickFile) }
        </div>
    }
}
