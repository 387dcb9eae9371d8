//! What is stored: the draft of this window, the visitor's other drafts, the projects saved under a name.
//! This module must never know where.

use super::{Chunk, Edit, Edited, Effect, Owner, Saved, Saving, Status, Store, Stored, drafts};
use crate::input::{Draft, Field};
use crate::link::{Kept, write_shelf};
use crate::texts;
use crate::texts::share as words;

use super::share::fragment_of;

impl Store {
    /// Stores the draft of this window, unless it stands in a frame. One of which another window may have the same is
    /// copied first.
    pub(super) fn persist(&mut self, effects: &mut Vec<Effect>) {
        if self.frame.is_some() {
            return;
        }
        if !self.is_claimed {
            self.fork(effects);
        }
        let stored = Stored {
            id: self.id.clone(),
            owner: self.owner,
            shown: self.shown,
            scenarios: self.scenarios.iter().map(|one| one.draft.clone()).collect(),
        };
        drafts::put(&mut self.drafts, stored.clone());
        effects.push(if self.is_project() {
            Effect::Persist(stored)
        } else {
            Effect::Unpersist(stored.id)
        });
        if !self.is_project() {
            self.saving = Saving::Not;
        }
    }

    pub(super) fn persisted(&mut self, is_done: bool) {
        self.saving = match (is_done, self.owner) {
            (_, Owner::Link) => Saving::Not,
            (true, Owner::Visitor) => Saving::Done,
            (false, Owner::Visitor) => Saving::Refused,
        };
    }

    /// What is typed next is stored again.
    pub(super) fn forget(&mut self, effects: &mut Vec<Effect>) {
        if std::mem::take(&mut self.is_pending) {
            effects.push(Effect::StopTimer);
            self.write_url(false, effects);
        }
        self.drafts.clear();
        self.saving = Saving::Not;
        self.announced = texts::FORGOTTEN.into();
        effects.push(Effect::ForgetDrafts);
        effects.push(Effect::Focus(super::control_id(Field::Population)));
    }

    /// The visitor's own draft: the one that this window or another was typed in last.
    #[must_use]
    pub fn mine(&self) -> Option<&Stored> {
        self.recent().next()
    }

    pub(super) fn dismiss(&mut self, effects: &mut Vec<Effect>) {
        self.arrival = None;
        self.set_aside = None;
        if self.as_it_came.take().is_some() {
            self.write_url(false, effects);
        }
        effects.push(Effect::Focus("result-title".to_owned()));
    }

    pub(super) fn take_mine(&mut self, effects: &mut Vec<Effect>) {
        if let Some(mine) = self.mine().cloned() {
            self.open_draft(&mine.id, effects);
        }
    }

    pub(super) fn open_draft(&mut self, id: &str, effects: &mut Vec<Effect>) {
        let Some(stored) = self.drafts.iter().find(|draft| draft.id == id).cloned() else {
            return;
        };
        self.flush(effects);
        self.open_stored(stored, effects);
        self.saving = Saving::Done;
        self.write_url(true, effects);
        self.announce();
        self.name_document(effects);
        effects.push(Effect::Focus(super::control_id(Field::Population)));
    }

    /// The visitor's own project is saved under a name before the project of a link takes its place.
    pub(super) fn take_over(&mut self, effects: &mut Vec<Effect>) {
        self.flush(effects);
        let own = self.mine().map(|mine| Kept {
            name: name_of(mine),
            fragment: fragment_of(&mine.scenarios, mine.shown, self.today).unwrap_or_default(),
        });
        let current = self.whole_fragment().unwrap_or_default();
        match own.filter(|own| own.fragment != current) {
            Some(own) => effects.push(Effect::EditProjects(Edit::SetAside(own))),
            None => self.own_the_link(None, effects),
        }
    }

    fn own_the_link(&mut self, set_aside: Option<String>, effects: &mut Vec<Effect>) {
        self.owner = Owner::Visitor;
        self.arrival = None;
        self.step(effects);
        self.set_aside = set_aside;
        effects.push(Effect::Focus(super::control_id(Field::Population)));
    }

    pub(super) fn take_back(&mut self, effects: &mut Vec<Effect>) {
        if let Some(name) = self.set_aside.take() {
            self.open_saved(&name, effects);
            effects.push(Effect::Focus(super::control_id(Field::Population)));
        }
    }

    /// What the project is called: the name in the box, or that of the draft.
    #[must_use]
    pub fn project_name(&self) -> &str {
        let own = self.draft().get(Field::Name);
        self.name.as_deref().unwrap_or(own)
    }

    /// The part that shows the saved projects reads them too.
    pub(super) fn read_projects(&self, effects: &mut Vec<Effect>) {
        if self.saved.is_some() && self.chunks.get(Chunk::Share) == Status::Ready {
            effects.push(Effect::ReadProjects);
        }
    }

    pub(super) fn save(&mut self, effects: &mut Vec<Effect>) {
        let name = self.project_name().trim().to_owned();
        if name.is_empty() {
            self.said = words::NAME_MISSING.into();
            effects.push(Effect::Focus("project-name".to_owned()));
            return;
        }
        self.identify_copy(&name);
        self.flush(effects);
        if let Some(fragment) = self.whole_fragment() {
            self.deleted = None;
            effects.push(Effect::EditProjects(Edit::Save(Kept { name, fragment })));
        }
    }

    pub(super) fn open_saved(&mut self, name: &str, effects: &mut Vec<Effect>) {
        let mut saved = self.saved.iter().flat_map(|saved| &saved.projects);
        let Some(kept) = saved.find(|kept| kept.name == name).cloned() else {
            return;
        };
        self.flush(effects);
        let opened = crate::link::open(&kept.fragment);
        let scenarios = opened.scenarios.iter().map(texts::as_typed).collect();
        self.replace_scenarios(scenarios, opened.shown);
        self.owner = Owner::Visitor;
        self.arrival = None;
        self.name = Some(kept.name.clone());
        self.said = words::opened(&kept.name);
        self.step(effects);
    }

    pub(super) fn rename(&mut self, effects: &mut Vec<Effect>) {
        let Some((before, name)) = self.renamed.clone() else {
            return;
        };
        let name = name.trim().to_owned();
        if name.is_empty() {
            self.said = words::NAME_MISSING.into();
        } else {
            effects.push(Effect::EditProjects(Edit::Rename(before, name)));
        }
    }

    pub(super) fn undelete(&mut self, effects: &mut Vec<Effect>) {
        if let Some((place, kept)) = self.deleted.take() {
            effects.push(Effect::EditProjects(Edit::Undelete(place, kept)));
        }
    }

    pub(super) fn export(&self, effects: &mut Vec<Effect>) {
        let projects = self
            .saved
            .as_ref()
            .map(|saved| write_shelf(&saved.projects));
        effects.push(Effect::SaveText {
            name: words::EXPORT_FILE,
            text: projects.unwrap_or_default(),
        });
    }

    pub(super) fn download_unread(&self, effects: &mut Vec<Effect>) {
        let unread = self.saved.as_ref().map(|saved| saved.unread.clone());
        effects.push(Effect::SaveText {
            name: words::UNREAD_FILE,
            text: unread.unwrap_or_default(),
        });
    }

    pub(super) fn edited(&mut self, edited: Edited, saved: Saved, effects: &mut Vec<Effect>) {
        self.saved = Some(saved);
        match edited {
            Edited::Saved(name) => self.said = words::saved(&name),
            Edited::SetAside(name) => self.own_the_link(Some(name), effects),
            Edited::Renamed(name) => {
                self.renamed = None;
                self.said = words::saved(&name);
            }
            Edited::NameTaken => self.said = words::NAME_TAKEN.into(),
            Edited::Deleted(place, kept) => {
                self.said = words::deleted(&kept.name);
                self.deleted = Some((place, kept));
                self.renamed = None;
                effects.push(Effect::Focus("undelete".to_owned()));
            }
            Edited::Undeleted | Edited::LetGo => {
                effects.push(Effect::Focus("projects-title".to_owned()));
            }
            Edited::Imported(number, lost) => self.said = words::imported(number, lost),
            Edited::NotAFile => self.said = words::NOT_A_SHELF.into(),
            Edited::Nothing => {}
        }
    }

    pub(super) fn not_saved(&mut self, saved: Saved) {
        self.saved = Some(saved);
        self.said = if self.owner == Owner::Link {
            words::NOT_SET_ASIDE.into()
        } else {
            words::NOT_SAVED.into()
        };
    }
}

fn name_of(stored: &Stored) -> String {
    let draft = stored.scenarios.get(stored.shown);
    let name = draft.map_or("", |draft: &Draft| draft.get(Field::Name).trim());
    if name.is_empty() {
        words::BEFORE_LINK.to_owned()
    } else {
        name.to_owned()
    }
}
