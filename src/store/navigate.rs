//! The url: which view it names, which project it brings, and what is written into it.
//! This module must never know what a project holds.

use super::{Change, Chunk, Effect, Errand, Owner, Store, Stored, View};
use crate::input::{Draft, Field};
use crate::link::{self, Arrival, Opened};
use crate::texts::{self, as_typed};

impl Store {
    /// The url has this fragment now, put there by the visitor, a link or the browser's history.
    pub(super) fn navigate(
        &mut self,
        fragment: &str,
        entry: Option<String>,
        effects: &mut Vec<Effect>,
    ) {
        let fragment = link::tidy(fragment);
        // The url is already another one: what is pending is stored, and not written there.
        if std::mem::take(&mut self.is_pending) {
            effects.push(Effect::StopTimer);
            self.announce();
            self.persist(effects);
        }
        self.flush_aid_view(effects);
        self.show_view(&fragment);
        if !link::is_project(&fragment) {
            self.open_view(effects);
            self.open_aid_view(&fragment, entry.is_some(), effects);
        } else if fragment == self.written {
            // Back from another view: what was changed there is written now.
            self.write_url(false, effects);
        } else {
            self.open_from_url(fragment, entry, effects);
        }
        self.name_document(effects);
        self.want_for_view(effects);
    }

    /// The url brings something to the calculators beside this one.
    pub(super) fn open_aid_view(&self, fragment: &str, is_return: bool, effects: &mut Vec<Effect>) {
        if self.view == View::Aid {
            let change = if is_return {
                Change::Return
            } else {
                Change::Open
            };
            effects.push(Effect::Aid(Errand::Dispatch(change(fragment.to_owned()))));
        }
    }

    /// What is typed in them is stored and written, if anything is pending.
    pub(super) fn flush_aid_view(&self, effects: &mut Vec<Effect>) {
        if self.view == View::Aid {
            effects.push(Effect::Aid(Errand::Dispatch(Change::Flush)));
        }
    }

    fn open_view(&mut self, effects: &mut Vec<Effect>) {
        if self.view == View::Simulation {
            self.write_url(false, effects);
            effects.push(Effect::Focus("form-title".to_owned()));
        } else {
            // A reload in this view finds the draft by its id.
            effects.push(Effect::ReplaceUrl {
                fragment: None,
                entry: self.id.clone(),
            });
            effects.push(Effect::Focus(self.view.title_id()));
            self.scroll_to_part(effects);
        }
    }

    pub(super) fn show_view(&mut self, fragment: &str) {
        self.view = View::of(fragment);
        let is_part = self.view != View::Simulation && fragment != self.view.name();
        self.part = is_part.then(|| fragment.to_owned());
    }

    /// A part that is drawn later is gone to once what draws it is loaded.
    pub(super) fn scroll_to_part(&mut self, effects: &mut Vec<Effect>) {
        if self.view == View::Simulation {
            // The keyboard first: it alone would leave the heading at the foot of the window.
            if let Some(part) = self.part.take() {
                effects.push(Effect::Focus(part.clone()));
                effects.push(Effect::ScrollTo(part));
            }
        } else {
            effects.extend(self.part.clone().map(Effect::ScrollTo));
        }
    }

    /// A project comes from the url: a step of this window's own history, or a link.
    fn open_from_url(
        &mut self,
        fragment: String,
        entry: Option<String>,
        effects: &mut Vec<Effect>,
    ) {
        let entry = entry.unwrap_or_default();
        let stored = self.drafts.iter().find(|draft| draft.id == entry).cloned();
        if entry == self.id {
            let before = self.scenarios.iter().map(|one| one.draft.clone()).collect();
            self.open_step(&fragment, before);
        } else if let Some(stored) = stored {
            self.own(stored.id, stored.owner, effects);
            self.open_step(&fragment, stored.scenarios);
        } else {
            self.arrive(&fragment, effects);
        }
        self.written = fragment;
        self.settle(false, effects);
    }

    /// The scenarios of a step of the visitor's own, which the url tells without the bank account: it is as in these drafts,
    /// which the visitor has had since. A scenario that is not among them has that of the first.
    pub(super) fn open_step(&mut self, fragment: &str, drafts: Vec<Draft>) {
        self.open_fragment(fragment);
        if self.has(Field::is_of_treasury) {
            return;
        }
        let today = self.today;
        for (number, scenario) in self.scenarios.iter_mut().enumerate() {
            let Some(draft) = drafts.get(number).or(drafts.first()) else {
                continue;
            };
            for (field, text) in draft.iter().filter(|(field, _)| field.is_of_treasury()) {
                scenario.draft.set(field, text);
            }
            scenario.refresh(today);
        }
        self.everything_is_dirty();
    }

    /// The scenarios of this fragment, in the place of those that were there.
    pub(super) fn open_fragment(&mut self, fragment: &str) -> Opened {
        let opened = link::open(fragment);
        let drafts = opened.scenarios.iter().map(as_typed).collect();
        self.replace_scenarios(drafts, opened.shown);
        self.arrival = None;
        self.as_it_came = None;
        opened
    }

    /// The project of a link that the visitor did not make here: it never takes the place of the visitor's own.
    pub(super) fn arrive(&mut self, fragment: &str, effects: &mut Vec<Effect>) {
        let id = self.new_id();
        self.own(id, Owner::Link, effects);
        let mut opened = self.open_fragment(fragment);
        if self.frame.is_some() {
            // Other programs put attributes of theirs on the script of a frame: the visitor has nothing to do with them.
            let unknown = opened.drain_unknown();
            if !unknown.is_empty() {
                effects.push(Effect::Warn(texts::no_such_fields(&unknown)));
            }
        }
        // Who sent it chose to tell the bank account.
        self.with_treasury = self.has(Field::is_of_treasury);
        let mut arrival = Arrival::of(&opened, self.today);
        // Hosts write links by hand.
        arrival.is_cut = arrival.is_cut && self.frame.is_none();
        self.as_it_came = arrival.leaves_doubts().then(|| fragment.to_owned());
        self.arrival = Some(arrival);
        // It tells of the link; in a frame the rest of the form tells what is out of sight. Both are one file.
        self.want(Chunk::Share, effects);
        if self.frame.is_some() {
            self.want(Chunk::Rest, effects);
        }
    }

    /// A draft that the device keeps, as it was typed.
    pub(super) fn open_stored(&mut self, stored: Stored, effects: &mut Vec<Effect>) {
        self.own(stored.id, stored.owner, effects);
        self.replace_scenarios(stored.scenarios, stored.shown);
        // A project that came by a link stays one after typing.
        let number = self.scenarios.len();
        self.arrival = (self.owner == Owner::Link).then(|| Arrival {
            scenarios: number,
            ..Arrival::default()
        });
        self.as_it_came = None;
        if self.arrival.is_some() {
            self.want(Chunk::Share, effects);
        }
    }

    /// From here on this window's draft has this id.
    pub(super) fn own(&mut self, id: String, owner: Owner, effects: &mut Vec<Effect>) {
        self.owner = owner;
        self.is_claimed = false;
        effects.push(Effect::Claim(id.clone()));
        self.id = id;
    }

    /// An id that no other window gives.
    pub(super) fn new_id(&mut self) -> String {
        self.ids = self.ids.wrapping_add(1);
        format!("{}.{}", self.document, self.ids)
    }

    pub(super) fn claimed(&mut self, id: &str) {
        if self.id == id {
            self.is_claimed = true;
        }
    }

    /// Another window has the draft: this one goes on with a copy.
    pub(super) fn taken(&mut self, id: &str, effects: &mut Vec<Effect>) {
        if self.id == id {
            self.fork(effects);
        }
    }

    /// A copy under an id of this document's own, which no other window can have.
    pub(super) fn fork(&mut self, effects: &mut Vec<Effect>) {
        let id = self.new_id();
        let owner = self.owner;
        self.own(id, owner, effects);
        self.is_claimed = true;
        effects.push(Effect::ReplaceUrl {
            fragment: None,
            entry: self.id.clone(),
        });
    }

    /// Stores, announces and writes into the url what was typed, now, if anything is pending.
    pub(super) fn flush(&mut self, effects: &mut Vec<Effect>) {
        if std::mem::take(&mut self.is_pending) {
            effects.push(Effect::StopTimer);
            self.settle(false, effects);
        }
    }

    pub(super) fn settle(&mut self, is_step: bool, effects: &mut Vec<Effect>) {
        self.announce();
        self.persist(effects);
        self.write_url(is_step, effects);
        self.name_document(effects);
        self.tell_host(effects);
    }

    /// The url follows the project in the simulation alone; in other views it names them.
    pub(super) fn write_url(&mut self, is_step: bool, effects: &mut Vec<Effect>) {
        if self.view != View::Simulation {
            return;
        }
        let fragment = self.in_the_url();
        self.written = fragment.clone().unwrap_or_default();
        let entry = self.id.clone();
        effects.push(match fragment {
            Some(fragment) if is_step => Effect::PushUrl { fragment, entry },
            Some(fragment) => Effect::ReplaceUrl {
                fragment: Some(fragment),
                entry,
            },
            // Nothing is typed: an erased project leaves the url too.
            None => Effect::ReplaceUrl {
                fragment: Some(String::new()),
                entry,
            },
        });
    }

    /// The link of all scenarios, or the one that came as long as it leaves doubts that the visitor has not read.
    #[must_use]
    pub fn in_the_url(&self) -> Option<String> {
        self.as_it_came.clone().or_else(|| self.fragment())
    }

    pub(super) fn name_document(&self, effects: &mut Vec<Effect>) {
        let title = if self.view == View::Simulation {
            let project = self.outcome().map(|outcome| &outcome.project);
            let population = project.and_then(|project| project.population);
            texts::title(population.map(|population| population.count()))
        } else {
            texts::title_of_view(self.view.words())
        };
        effects.push(Effect::Title(title));
    }

    pub(super) fn tell_host(&self, effects: &mut Vec<Effect>) {
        if self.host_listens {
            effects.push(Effect::TellHost(self.public_fragment().unwrap_or_default()));
        }
    }
}
