//! The files of communes: which are missing, what became of each, and what waits for them.
//! This module must never ask for a file twice.

use std::rc::Rc;

use super::super::{Effect, Status, Store};
use crate::input::{Field, summed};
use crate::territory::{Atlas, File, read_departments, read_index};

/// What waits for a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Waiting {
    /// The communes of the EPCI of this place in the index.
    Epci(usize),
    /// A list.
    List(String),
}

impl Store {
    pub(super) fn add_up(&mut self, effects: &mut Vec<Effect>) {
        let Some(atlas) = self.territory.atlas.clone() else {
            return self.fetch(File::Index, effects);
        };
        let needed: Vec<File> = self
            .scenarios
            .iter()
            .flat_map(|scenario| atlas.needs_of(&scenario.outcome.project.communes))
            .collect();
        for file in needed {
            self.fetch(file, effects);
        }
        let mut is_changed = false;
        // A number that the visitor wiped is to be another one.
        let wiped = match self.frame {
            None if self.is_dirty(Field::Population) => Some(self.shown),
            _ => None,
        };
        for (number, scenario) in self.scenarios.iter_mut().enumerate() {
            if wiped == Some(number) {
                continue;
            }
            if let Some(draft) = summed(&scenario.draft, &atlas) {
                scenario.draft = draft;
                scenario.refresh(self.today);
                is_changed = true;
            }
        }
        // A link that leaves doubts stays as it came.
        if is_changed && self.as_it_came.is_none() {
            self.is_pending = true;
            effects.push(Effect::StartTimer);
        }
    }

    /// Asks for a file that was not asked for yet.
    pub(super) fn fetch(&mut self, file: File, effects: &mut Vec<Effect>) {
        if self.territory.files.iter().all(|(of, _)| *of != file) {
            self.territory.files.push((file.clone(), Status::Loading));
            effects.push(Effect::Fetch(file));
        }
    }

    pub(super) fn fetch_again(&mut self, effects: &mut Vec<Effect>) {
        for (file, status) in &mut self.territory.files {
            if *status == Status::Failed {
                *status = Status::Loading;
                effects.push(Effect::Fetch(file.clone()));
            }
        }
    }

    /// A file that is not whole counts as one that could not be had.
    pub(super) fn fetched(&mut self, file: File, text: Option<String>, effects: &mut Vec<Effect>) {
        let is_taken = text.is_some_and(|text| self.take_file(&file, &text));
        let status = if is_taken {
            Status::Ready
        } else {
            Status::Failed
        };
        for (of, became) in &mut self.territory.files {
            if *of == file {
                *became = status;
            }
        }
        if is_taken {
            self.add_up(effects);
            self.search();
            self.go_on(effects);
        }
    }

    fn take_file(&mut self, file: &File, text: &str) -> bool {
        match (file, &mut self.territory.atlas) {
            (File::Index, atlas) => {
                *atlas = read_index(text).map(|index| Rc::new(Atlas::new(index)));
                atlas.is_some()
            }
            (_, Some(atlas)) => match read_departments(text) {
                Some(departments) => {
                    Rc::make_mut(atlas).add(file.clone(), departments);
                    true
                }
                None => false,
            },
            (_, None) => false,
        }
    }

    /// Does what waited, as far as its files are there.
    pub(super) fn go_on(&mut self, effects: &mut Vec<Effect>) {
        for waiting in std::mem::take(&mut self.territory.waiting) {
            match waiting {
                Waiting::Epci(place) => self.add_epci(place, effects),
                Waiting::List(text) => self.read_list(text, effects),
            }
        }
    }
}
