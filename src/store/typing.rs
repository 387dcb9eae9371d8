//! What the visitor does in the form.
//! This module must never know what a field means.

use super::{Chunk, Effect, Lines, Panel, Store, control_id};
use crate::input::{Draft, Field, MOST_LINES};
use crate::texts;

impl Store {
    pub(super) fn type_in(&mut self, field: Field, text: String, effects: &mut Vec<Effect>) {
        self.set(field, text);
        self.active = Some(field);
        self.changed(effects);
    }

    pub(super) fn blur(&mut self, field: Field, effects: &mut Vec<Effect>) {
        add(&mut self.touched, field);
        self.active = None;
        self.flush(effects);
    }

    pub(super) fn pick(&mut self, fields: Vec<(Field, String)>, effects: &mut Vec<Effect>) {
        for (field, text) in fields {
            self.set(field, text);
            add(&mut self.touched, field);
        }
        self.changed(effects);
    }

    /// Opens the details around a field, and gives it the keyboard.
    pub(super) fn seek(&mut self, field: Field, effects: &mut Vec<Effect>) {
        for panel in Panel::around(field).into_iter().flatten() {
            if !self.is_open(panel) {
                self.toggle(panel, effects);
            }
        }
        effects.push(Effect::Focus(control_id(field)));
    }

    pub(super) fn toggle(&mut self, panel: Panel, effects: &mut Vec<Effect>) {
        if panel == Panel::Territory {
            self.retry(Chunk::Territory, effects);
        }
        match self.open.iter().position(|open| *open == panel) {
            Some(place) => {
                self.open.swap_remove(place);
            }
            None => self.open.push(panel),
        }
    }

    /// The lines below take the place of the one that goes.
    pub(super) fn remove_line(&mut self, lines: Lines, number: u8, effects: &mut Vec<Effect>) {
        for place in number..=MOST_LINES {
            let below = lines.fields(place + 1);
            for (field, below) in lines.fields(place).into_iter().zip(below) {
                let text = self.draft().get(below).to_owned();
                self.set(field, text);
            }
        }
        self.changed(effects);
        let [first, ..] = lines.fields(number);
        self.seek(first, effects);
    }

    pub(super) fn erase(&mut self, effects: &mut Vec<Effect>) {
        self.erased = self.replace_draft(Draft::default());
        self.dirty.clear();
        self.touched.clear();
        self.active = None;
        self.changed(effects);
        self.flush(effects);
        self.announced = texts::ERASED.into();
    }

    pub(super) fn restore(&mut self, effects: &mut Vec<Effect>) {
        if let Some(draft) = self.erased.take() {
            self.replace_draft(draft);
            self.everything_is_dirty();
            self.changed(effects);
            self.flush(effects);
            self.want_communes(effects);
        }
    }

    pub(super) fn reset_figures(&mut self, effects: &mut Vec<Effect>) {
        let fields = self.draft().iter().map(|(field, _)| field);
        let figures: Vec<Field> = fields
            .filter(|field| matches!(field, Field::Figure(_)))
            .collect();
        for field in figures {
            self.set(field, String::new());
        }
        self.changed(effects);
    }

    /// The page around the frame sets fields, but for those that it fixed.
    pub(super) fn set_by_host(&mut self, fields: Vec<(Field, String)>, effects: &mut Vec<Effect>) {
        for (field, text) in fields {
            self.set(field, text);
        }
        self.changed(effects);
        self.want_communes(effects);
    }

    /// How many published figures the visitor replaced, rightly or not.
    #[must_use]
    pub fn replaced_figures(&self) -> usize {
        let fields = self.draft().iter();
        fields
            .filter(|(field, _)| matches!(field, Field::Figure(_)))
            .count()
    }

    pub(super) fn set(&mut self, field: Field, text: String) {
        if self.is_locked(field) {
            return;
        }
        let Some(scenario) = self.scenarios.get_mut(self.shown) else {
            return;
        };
        scenario.draft.set(field, text);
        add(&mut self.dirty, field);
        self.erased = None;
    }

    /// Gives the draft that stood there; what the page around the frame fixed stays.
    fn replace_draft(&mut self, mut draft: Draft) -> Option<Draft> {
        if let Some(frame) = &self.frame {
            frame.keep_locked(&mut draft, &self.fixed);
        }
        let scenario = self.scenarios.get_mut(self.shown)?;
        Some(std::mem::replace(&mut scenario.draft, draft))
    }

    /// The draft that shows is read and simulated, once; storing it waits for the debounce.
    pub(super) fn changed(&mut self, effects: &mut Vec<Effect>) {
        if let Some(scenario) = self.scenarios.get_mut(self.shown) {
            scenario.refresh(self.today);
        }
        self.as_it_came = None;
        self.is_pending = true;
        effects.push(Effect::StartTimer);
        self.want_simulation(effects);
    }

    /// Everything that the draft holds counts as typed and left.
    pub(super) fn everything_is_dirty(&mut self) {
        self.dirty = self.draft().iter().map(|(field, _)| field).collect();
        self.touched.clone_from(&self.dirty);
    }

    /// Once the typing pauses, the answer is announced and messages may show.
    pub(super) fn announce(&mut self) {
        for field in &self.dirty {
            add(&mut self.touched, *field);
        }
        let outcome = self.scenarios.get(self.shown).map(|shown| &shown.outcome);
        if let Some(outcome) = outcome.filter(|outcome| !outcome.is_example) {
            self.announced = texts::answer(&outcome.simulation, &outcome.project);
        }
    }
}

fn add(fields: &mut Vec<Field>, field: Field) {
    if !fields.contains(&field) {
        fields.push(field);
    }
}
