//! The scenarios: one to three projects side by side, one of which the form shows.
//! This module must never know what stands in one.

use super::{Effect, Scenario, Store, View};
use crate::input::{Draft, Field};
use crate::link::MOST_SCENARIOS;

/// The id of the heading that has the keyboard once a scenario came or went.
pub const COMPARE_TITLE: &str = "compare-title";

impl Store {
    pub(super) fn show(&mut self, number: usize, effects: &mut Vec<Effect>) {
        if number < self.scenarios.len() && number != self.shown {
            self.flush(effects);
            self.shown = number;
            self.step(effects);
        }
    }

    pub(super) fn duplicate(
        &mut self,
        number: usize,
        changes: Vec<(Field, String)>,
        effects: &mut Vec<Effect>,
    ) {
        if self.scenarios.len() >= MOST_SCENARIOS {
            return;
        }
        let Some(mut copy) = self.scenarios.get(number).cloned() else {
            return;
        };
        self.flush(effects);
        // Calendars know the copy as another project.
        copy.draft.set(Field::Calendar, "");
        let is_for_the_form = changes.is_empty();
        if is_for_the_form {
            effects.push(Effect::OpenView(View::Simulation.name()));
        } else {
            for (field, text) in changes {
                copy.draft.set(field, text);
            }
            effects.push(Effect::Focus(COMPARE_TITLE.to_owned()));
        }
        copy.refresh(self.today);
        self.scenarios.push(copy);
        // A copy that is only compared leaves the form where it was.
        if is_for_the_form {
            self.shown = self.scenarios.len() - 1;
        }
        self.step(effects);
    }

    pub(super) fn remove(&mut self, number: usize, effects: &mut Vec<Effect>) {
        if self.scenarios.len() > 1 && number < self.scenarios.len() {
            self.flush(effects);
            self.scenarios.remove(number);
            if self.shown >= number {
                self.shown = self.shown.saturating_sub(1);
            }
            // The button that was pressed is gone: its visitor goes on from the top.
            effects.push(Effect::Focus(COMPARE_TITLE.to_owned()));
            self.step(effects);
        }
    }

    pub(super) fn name_scenario(&mut self, number: usize, name: String, effects: &mut Vec<Effect>) {
        if let Some(scenario) = self.scenarios.get_mut(number) {
            scenario.draft.set(Field::Name, name);
            scenario.refresh(self.today);
            self.is_pending = true;
            effects.push(Effect::StartTimer);
        }
    }

    /// These drafts take the place of all scenarios.
    pub(super) fn replace_scenarios(&mut self, drafts: Vec<Draft>, shown: usize) {
        let today = self.today;
        self.scenarios = drafts
            .into_iter()
            .map(|draft| Scenario::of(draft, today))
            .collect();
        if self.scenarios.is_empty() {
            self.scenarios.push(Scenario::of(Draft::default(), today));
        }
        self.shown = shown.min(self.scenarios.len() - 1);
        self.name = None;
        self.erased = None;
        self.set_aside = None;
        self.active = None;
        self.everything_is_dirty();
    }

    /// The browser's way back leads to how it was before this.
    pub(super) fn step(&mut self, effects: &mut Vec<Effect>) {
        self.as_it_came = None;
        self.erased = None;
        self.active = None;
        self.everything_is_dirty();
        self.want_communes(effects);
        self.settle(true, effects);
    }
}
