//! What the url brings: a calculator, a draft that this device keeps, or one that came by a link.
//! This module must never let a link take the place of what the visitor typed.

use super::{Change, Desk, Errand};
use crate::aid_input::{Calculator, Draft, Opened, Owner, Stored, is_link, open, read_list, write};
use crate::store::{Effect, Store};
use crate::texts::aid_form::as_typed;

impl Store {
    /// The url names the view. What the device keeps is read first, once.
    pub(super) fn open_aid(&mut self, change: Change, effects: &mut Vec<Effect>) {
        if self.aids.desks.is_empty() {
            self.aids.waiting = Some(change);
            effects.push(Effect::Aid(Errand::Read));
            return;
        }
        match change {
            Change::Open(fragment) => self.follow_aid(&fragment, effects),
            // Back to a url of this page: the calculator shows, and what was typed in it since stays.
            Change::Return(fragment) => self.show_aid(&fragment),
            _ => {}
        }
        self.write_aid(effects);
    }

    pub(super) fn list_aids(&mut self, text: &str, effects: &mut Vec<Effect>) {
        self.aids.drafts = read_list(text);
        let Some(change) = self.aids.waiting.take() else {
            return;
        };
        for calculator in Calculator::ALL {
            let own = |stored: &&Stored| {
                stored.owner == Owner::Visitor && stored.draft.calculator() == calculator
            };
            let mine = self.aids.drafts.iter().find(own).cloned();
            let desk = match mine {
                Some(mine) => Desk::new(mine.id, mine.owner, mine.draft),
                None => Desk::new(self.aid_id(), Owner::Visitor, Draft::new(calculator)),
            };
            effects.push(Effect::Aid(Errand::Claim(desk.id.clone())));
            self.aids.desks.push(desk);
        }
        let latest = self.aids.drafts.first();
        self.aids.shown = latest.map_or(Calculator::default(), |stored| stored.draft.calculator());
        self.aids.is_kept = self.saved.is_some();
        // A document that was reloaded opens a url of this page too: what it says is looked for on the device.
        match change {
            Change::Open(fragment) | Change::Return(fragment) => {
                self.follow_aid(&fragment, effects);
            }
            _ => {}
        }
        self.write_aid(effects);
    }

    fn show_aid(&mut self, fragment: &str) {
        if let Some(opened) = open(fragment) {
            self.aids.shown = opened.draft.calculator();
        }
    }

    /// The fragment says a calculator and, mostly, a draft.
    fn follow_aid(&mut self, fragment: &str, effects: &mut Vec<Effect>) {
        let Some(opened) = open(fragment) else {
            return;
        };
        self.aids.shown = opened.draft.calculator();
        if !opened.ignored.is_empty() {
            self.arrive_aid(opened, effects);
            return;
        }
        let link = write(&opened.draft);
        let is_here = |desk: &Desk| desk.fragment() == link;
        if opened.draft.is_empty() || self.aids.desk().is_some_and(is_here) {
            return;
        }
        let is_same = |stored: &&Stored| write(&stored.draft) == link;
        match self.aids.drafts.iter().find(is_same).cloned() {
            Some(stored) => self.resume_aid(stored, effects),
            None => self.arrive_aid(opened, effects),
        }
    }

    /// A draft that the device keeps, as it was typed.
    fn resume_aid(&mut self, stored: Stored, effects: &mut Vec<Effect>) {
        effects.push(Effect::Aid(Errand::Claim(stored.id.clone())));
        let is_of_link = stored.owner == Owner::Link;
        let mut desk = Desk::new(stored.id, stored.owner, stored.draft);
        // A draft that came by a link stays one.
        desk.arrival = is_of_link.then(Vec::new);
        self.put_desk(desk);
    }

    /// The draft of a link that the visitor did not make here.
    fn arrive_aid(&mut self, opened: Opened, effects: &mut Vec<Effect>) {
        let mut desk = Desk::new(self.aid_id(), Owner::Link, as_typed(&opened.draft));
        desk.arrival = self.frame.is_none().then_some(opened.ignored);
        effects.push(Effect::Aid(Errand::Claim(desk.id.clone())));
        self.put_desk(desk);
    }

    pub(super) fn take_my_aid(&mut self, effects: &mut Vec<Effect>) {
        if let Some(mine) = self.aids.mine().cloned() {
            self.flush_aids(effects);
            self.resume_aid(mine, effects);
            self.write_aid(effects);
            effects.push(Effect::Focus("aid-form".into()));
        }
    }

    fn put_desk(&mut self, desk: Desk) {
        if let Some(place) = self.aids.desk_mut() {
            *place = desk;
        }
    }

    /// An id that no other document gives.
    pub(super) fn aid_id(&mut self) -> String {
        self.aids.ids = self.aids.ids.wrapping_add(1);
        format!("{}-{}", self.document, self.aids.ids)
    }

    /// Another window has the draft: this one goes on with a copy.
    pub(super) fn aid_taken(&mut self, id: &str) {
        let fresh = self.aid_id();
        let mut desks = self.aids.desks.iter_mut();
        if let Some(desk) = desks.find(|desk| desk.id == id) {
            desk.id = fresh;
            // An id of this document's own.
            desk.is_claimed = true;
        }
    }

    /// The url follows the draft while the view shows.
    pub(super) fn write_aid(&self, effects: &mut Vec<Effect>) {
        if let Some(desk) = self.aids.desk()
            && self.is_aid_shown()
        {
            let fragment = desk.fragment();
            debug_assert!(is_link(&fragment), "a calculator's own link");
            effects.push(Effect::ReplaceUrl {
                fragment: Some(fragment),
                entry: self.id.clone(),
            });
        }
    }
}
