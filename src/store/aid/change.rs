//! Everything that can happen to the calculators, and what comes of it.
//! This module must never know what a field means.

use std::rc::Rc;

use super::{Aids, Errand};
use crate::aid_input::{Draft, Field, PREREQUISITES};
use crate::aid_report::Report;
use crate::store::{Effect, Store};
use crate::texts::aid_form as words;

/// Something that happens to the calculators. Each holds one text at most: the program that is loaded first knows how to
/// let go of it, and of nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The url names the view, with this fragment.
    Open(String),
    /// The browser went back or forward to this fragment, which this page wrote.
    Return(String),
    /// What the device keeps, as one text.
    Listed(String),
    /// A field now holds this text.
    Type(Field, String),
    /// A field now holds what was picked, not typed.
    Pick(Field, String),
    /// The visitor left a field.
    Blur(Field),
    /// Every prerequisite of a maison de santé is met.
    Fill,
    /// How the amounts of this row of this table came about opens, or closes.
    Toggle(usize, usize),
    /// Everything typed goes.
    Erase,
    /// What was wiped comes back.
    Restore,
    /// The keyboard goes to the answer.
    See,
    /// What is typed is to be stored, told and written into the url now.
    Flush,
    /// The visitor has read that the draft came by a link.
    Dismiss,
    /// The visitor's own draft comes back.
    TakeMine,
    /// The link goes to the clipboard.
    Copy,
    /// It is there, or the browser refused.
    Copied(bool),
    /// The file of this kind is written.
    Download(&'static str),
    /// It was, or could not be.
    Downloaded(bool),
    /// The page prints.
    Print,
    /// The device kept the draft, or refused.
    Kept(bool),
    /// No other window has the draft of this id.
    Claimed(String),
    /// Another window has it.
    Taken(String),
}

impl Store {
    pub(super) fn change_aids(&mut self, change: Change, effects: &mut Vec<Effect>) {
        match change {
            Change::Open(_) | Change::Return(_) => self.open_aid(change, effects),
            Change::Listed(text) => self.list_aids(&text, effects),
            Change::Type(field, text) => self.set_aid(&[(field, &text)], false, effects),
            Change::Pick(field, text) => self.set_aid(&[(field, &text)], true, effects),
            Change::Fill => self.set_aid(&PREREQUISITES, true, effects),
            Change::Blur(field) => {
                if let Some(desk) = self.aids.desk_mut()
                    && !desk.touched.contains(&field)
                {
                    desk.touched.push(field);
                }
                self.flush_aids(effects);
            }
            Change::Toggle(table, row) => self.aids.toggle(table, row),
            Change::Erase => self.erase_aid(effects),
            Change::Restore => self.restore_aid(effects),
            Change::See => effects.push(Effect::Focus("aid-result".into())),
            Change::Flush => self.flush_aids(effects),
            Change::Dismiss => {
                if let Some(desk) = self.aids.desk_mut() {
                    desk.arrival = None;
                }
                effects.push(Effect::Focus(self.view.title_id()));
            }
            Change::TakeMine => self.take_my_aid(effects),
            Change::Copy => self.copy_aid(effects),
            Change::Copied(is_done) => {
                let said = if is_done {
                    words::COPIED
                } else {
                    words::NOT_COPIED
                };
                self.aids.said = said.into();
            }
            Change::Download(kind) => {
                self.flush_aids(effects);
                effects.push(Effect::Aid(Errand::Download(kind)));
            }
            Change::Downloaded(is_done) => {
                let said = if is_done {
                    words::DOWNLOADED
                } else {
                    words::NOT_DOWNLOADED
                };
                self.aids.said = said.into();
            }
            Change::Print => {
                self.flush_aids(effects);
                effects.push(Effect::Aid(Errand::Print));
            }
            Change::Kept(is_done) => self.aids.is_kept = is_done,
            Change::Claimed(id) => self.aids.claimed(&id),
            Change::Taken(id) => self.aid_taken(&id),
        }
    }

    /// These fields hold these texts from now on.
    fn set_aid(&mut self, fields: &[(Field, &str)], is_left: bool, effects: &mut Vec<Effect>) {
        let Some(desk) = self.aids.desk_mut() else {
            return;
        };
        for (field, text) in fields {
            desk.draft.set(*field, *text);
            if is_left && !desk.touched.contains(field) {
                desk.touched.push(*field);
            }
        }
        desk.erased = None;
        self.aid_changed(effects);
    }

    /// The draft that shows is read and answered, once; storing it waits for the debounce.
    fn aid_changed(&mut self, effects: &mut Vec<Effect>) {
        if let Some(desk) = self.aids.desk_mut() {
            desk.report = Rc::new(Report::of(&desk.draft));
            desk.is_pending = true;
            effects.push(Effect::StartTimer);
        }
    }

    fn erase_aid(&mut self, effects: &mut Vec<Effect>) {
        if let Some(desk) = self.aids.desk_mut() {
            let empty = Draft::new(desk.draft.calculator());
            desk.erased = Some(std::mem::replace(&mut desk.draft, empty));
            desk.touched.clear();
            desk.open.clear();
        }
        self.aid_changed(effects);
        self.flush_aids(effects);
        self.announced = words::ERASED.into();
        effects.push(Effect::Focus("aid-restore".into()));
    }

    fn restore_aid(&mut self, effects: &mut Vec<Effect>) {
        let Some(desk) = self.aids.desk_mut() else {
            return;
        };
        if let Some(draft) = desk.erased.take() {
            desk.touched = draft.iter().map(|(field, _)| field).collect();
            desk.draft = draft;
            self.aid_changed(effects);
            self.flush_aids(effects);
            effects.push(Effect::Focus("aid-form".into()));
        }
    }

    fn copy_aid(&mut self, effects: &mut Vec<Effect>) {
        self.flush_aids(effects);
        if let Some(desk) = self.aids.desk() {
            let link = [&self.address, "#", &desk.fragment()].concat();
            effects.push(Effect::Aid(Errand::Copy(link)));
        }
    }
}

impl Aids {
    fn toggle(&mut self, table: usize, row: usize) {
        let Some(desk) = self.desk_mut() else {
            return;
        };
        match desk.open.iter().position(|open| *open == (table, row)) {
            Some(place) => {
                desk.open.swap_remove(place);
            }
            None => desk.open.push((table, row)),
        }
    }
}
