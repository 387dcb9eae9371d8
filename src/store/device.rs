//! What the device keeps, by key, and the effects that change it: each reads what is there first, so that windows never
//! write over what another one stored. This module must never know a browser: it is given a [`Storage`].

use super::action::Action;
use super::drafts::{self, Stored};
use super::effect::Effect;
use super::projects::{Edit, Edited, Saved, Texts};

/// The drafts of all windows.
pub const DRAFTS: &str = "amorce.drafts.v2";
/// The saved projects.
pub const PROJECTS: &str = "amorce.projects.v1";
/// What could not be read of them.
pub const UNREAD: &str = "amorce.projects.unread.v1";
/// Of versions before [`DRAFTS`]: the draft as typed.
pub const DRAFT_V1: &str = "amorce.draft.v1";
/// Of versions before [`DRAFTS`]: the link of that draft and of its other scenarios.
pub const LINK_V1: &str = "amorce.link.v1";

/// The name in the list of what a version before the list kept.
const RELEASED: &str = "v1";

/// Texts under keys, as a browser keeps them.
pub trait Storage {
    /// The text under this key.
    fn get(&self, key: &str) -> Option<String>;
    /// Keeps a text, or wipes it where it is empty; says whether the device did.
    fn put(&mut self, key: &str, text: &str) -> bool;
}

/// Whether the device keeps anything. A browser may show a storage and refuse to write in it, so that this writes: it is
/// asked once, at the start.
#[must_use]
pub fn is_possible(storage: &mut impl Storage) -> bool {
    const TRIED: &str = "amorce.tried";
    storage.put(TRIED, TRIED) && storage.put(TRIED, "")
}

/// Every draft, the one that was typed in last first; what a version before the list kept is the oldest.
#[must_use]
pub fn stored_drafts(storage: &impl Storage) -> Vec<Stored> {
    let mut all = drafts::read(&storage.get(DRAFTS).unwrap_or_default());
    let (draft, link) = (storage.get(DRAFT_V1), storage.get(LINK_V1));
    all.extend(drafts::released(
        draft.as_deref(),
        link.as_deref(),
        RELEASED,
    ));
    all
}

/// The saved projects, and what cannot be read of them.
#[must_use]
pub fn saved_projects(storage: &impl Storage) -> Saved {
    Saved::read(&Texts {
        projects: storage.get(PROJECTS).unwrap_or_default(),
        unread: storage.get(UNREAD).unwrap_or_default(),
    })
}

/// Whether a change of this key by another window is to be followed; `None` stands for all of them.
#[must_use]
pub fn is_followed(key: Option<&str>) -> bool {
    key.is_none_or(|key| [DRAFTS, PROJECTS, UNREAD].contains(&key))
}

/// Carries out an effect that changes the drafts that the device keeps, and gives the action that answers it; any other
/// effect is left alone.
pub fn carry_out(effect: &Effect, storage: &mut impl Storage) -> Option<Action> {
    match effect {
        Effect::Persist(draft) => {
            let mut all = stored_drafts(storage);
            drafts::put(&mut all, draft.clone());
            Some(Action::Persisted(write_drafts(&all, storage)))
        }
        Effect::Unpersist(id) => {
            let mut all = stored_drafts(storage);
            drafts::remove(&mut all, id);
            write_drafts(&all, storage);
            None
        }
        Effect::ForgetDrafts => {
            write_drafts(&[], storage);
            None
        }
        _ => None,
    }
}

fn write_drafts(all: &[Stored], storage: &mut impl Storage) -> bool {
    // What a version before the list kept stands in the list now.
    storage.put(DRAFTS, &drafts::write(all))
        && storage.put(DRAFT_V1, "")
        && storage.put(LINK_V1, "")
}

/// Changes the saved projects, and gives the action that answers it.
pub fn edit_projects(edit: &Edit, storage: &mut impl Storage) -> Action {
    let mut saved = saved_projects(storage);
    let edited = saved.edit(edit.clone());
    if matches!(
        edited,
        Edited::Nothing | Edited::NameTaken | Edited::NotAFile
    ) {
        return Action::Edited(edited, saved);
    }
    let texts = saved.write();
    // What cannot be read first: it must not be lost where there is no room for both.
    if storage.put(UNREAD, &texts.unread) && storage.put(PROJECTS, &texts.projects) {
        Action::Edited(edited, saved)
    } else {
        Action::NotSaved(saved_projects(storage))
    }
}
