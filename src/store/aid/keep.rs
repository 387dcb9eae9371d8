//! What is typed goes to the device and into the url once the typing pauses.
//! This module must never know where the device keeps it.

use super::{Aids, Errand};
use crate::aid_input::{Stored, put, write_list};
use crate::store::{Effect, Store};

impl Store {
    /// Stores, tells and writes into the url what was typed, now, if anything is pending.
    pub(super) fn flush_aids(&mut self, effects: &mut Vec<Effect>) {
        let is_framed = self.frame.is_some();
        let mut kept = Vec::new();
        for place in 0..self.aids.desks.len() {
            let fresh = self.fresh_id_of(place);
            let Some(desk) = self.aids.desks.get_mut(place) else {
                continue;
            };
            if !std::mem::take(&mut desk.is_pending) {
                continue;
            }
            // One of which another window may have the same is copied first.
            if let Some(fresh) = fresh {
                desk.id = fresh;
                desk.is_claimed = true;
            }
            for (field, _) in desk.draft.iter() {
                if !desk.touched.contains(&field) {
                    desk.touched.push(field);
                }
            }
            kept.push(Stored {
                id: desk.id.clone(),
                owner: desk.owner,
                draft: desk.draft.clone(),
            });
        }
        if kept.is_empty() {
            return;
        }
        effects.push(Effect::StopTimer);
        for stored in kept {
            put(&mut self.aids.drafts, stored.clone());
            if !is_framed {
                effects.push(Effect::Aid(Errand::Keep(write_list(&[stored]))));
            }
        }
        self.tell_aid();
        self.write_aid(effects);
    }

    /// An id for a draft that is not known to be this window's alone.
    fn fresh_id_of(&mut self, place: usize) -> Option<String> {
        let desk = self.aids.desks.get(place)?;
        let is_needed = desk.is_pending && !desk.is_claimed;
        is_needed.then(|| self.aid_id())
    }

    /// The answer is announced.
    fn tell_aid(&mut self) {
        let Some(desk) = self.aids.desk() else {
            return;
        };
        if let Some(headline) = &desk.report.headline {
            self.announced = [&headline.amount, " ", &headline.words].concat();
        }
    }
}

impl Aids {
    pub(super) fn claimed(&mut self, id: &str) {
        let mut desks = self.desks.iter_mut();
        if let Some(desk) = desks.find(|desk| desk.id == id) {
            desk.is_claimed = true;
        }
    }
}
