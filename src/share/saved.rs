//! The saved projects in the storage of the device. A text that this version cannot read is never written over: it is
//! put aside under a key of its own first. This module must never know what a project holds.

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;
use yew::prelude::*;

use super::{Action, State};
use crate::app::browser::{item, local, put};
use crate::link::{Kept, free_name, read_shelf, unread, write_shelf};

/// The saved projects, as [`write_shelf`] writes them.
const PROJECTS: &str = "amorce.projects.v1";

/// What could not be read of them, as it was found.
const UNREAD: &str = "amorce.projects.unread.v1";

/// What the storage holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Saved {
    /// The projects that can be read, in their order.
    pub projects: Vec<Kept>,
    /// What cannot be read, to be given back as a file; empty where there is none.
    pub unread: String,
}

/// Whether the device keeps anything. A browser may show a storage and refuse to write in it, so that this writes:
/// it is asked once, at the start, never by a listener.
#[must_use]
pub fn is_possible() -> bool {
    const TRIED: &str = "amorce.tried";
    put(local(), TRIED, TRIED) && put(local(), TRIED, "")
}

/// What the storage holds now; it only reads.
#[must_use]
pub fn saved() -> Saved {
    let text = item(local(), PROJECTS).unwrap_or_default();
    let aside = item(local(), UNREAD).unwrap_or_default();
    let projects = read_shelf(&text).map(|(projects, _)| projects);
    Saved {
        projects: projects.unwrap_or_default(),
        unread: joined(aside, &unread(&text)),
    }
}

/// Writes these projects in the place of those that were there; says whether the device did.
pub(super) fn save(projects: &[Kept]) -> bool {
    let text = item(local(), PROJECTS).unwrap_or_default();
    let lost = unread(&text);
    if !lost.is_empty() {
        let aside = item(local(), UNREAD).unwrap_or_default();
        if !put(local(), UNREAD, &joined(aside, &lost)) {
            return false;
        }
    }
    write(projects)
}

/// Saves one more project, under its name or one that is free; gives that name where the device did.
pub(super) fn add(project: Kept) -> Option<String> {
    let mut projects = saved().projects;
    let name = free_name(&projects, &project.name);
    projects.push(Kept {
        name: name.clone(),
        ..project
    });
    save(&projects).then_some(name)
}

/// Wipes what cannot be read; says whether the device did.
pub(super) fn let_go(projects: &[Kept]) -> bool {
    put(local(), UNREAD, "") && write(projects)
}

fn write(projects: &[Kept]) -> bool {
    let text = if projects.is_empty() {
        String::new()
    } else {
        write_shelf(projects)
    };
    put(local(), PROJECTS, &text)
}

fn joined(aside: String, more: &str) -> String {
    if more.is_empty() || aside.ends_with(more) {
        return aside;
    }
    if aside.is_empty() {
        return more.to_owned();
    }
    [&aside, "\n", more].concat()
}

/// Saves the projects each time they are changed here, and follows what another window saves.
#[hook]
pub(super) fn use_saved(state: &State, dispatch: &Callback<Action>) {
    let failed = dispatch.clone();
    use_effect_with(state.shelf.clone(), move |projects| {
        if let Some(projects) = projects
            && *projects != saved().projects
            && !save(projects)
        {
            failed.emit(Action::NotSaved(saved()));
        }
    });
    let dispatch = dispatch.clone();
    use_effect_with(state.shelf.is_some(), move |is_possible| {
        let listener = is_possible.then(|| {
            EventListener::new(&window(), "storage", move |event| {
                let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
                // Without a key everything was wiped.
                if key.is_none_or(|key| [PROJECTS, UNREAD].contains(&key.as_str())) {
                    dispatch.emit(Action::Saved(saved()));
                }
            })
        });
        move || drop(listener)
    });
}
