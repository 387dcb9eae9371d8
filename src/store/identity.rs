//! What calendars know a project by: an identity that is made when it is first needed, and stays with the project.
//! This module must never know what stands in a calendar.

use super::{Owner, Store};
use crate::input::{Draft, Field};
use crate::link::{Kept, open};

/// How many letters and digits of the document's id an identity has: 48 random bits of a UUID.
const LENGTH: usize = 12;

impl Store {
    /// Gives an identity to each project that has neither one nor a name. What came by a link keeps that of its sender.
    pub(super) fn identify(&mut self) {
        if self.owner == Owner::Link {
            return;
        }
        let known = |draft: &Draft| {
            let texts = [Field::Calendar, Field::Name].map(|field| draft.get(field).trim());
            texts.iter().any(|text| !text.is_empty())
        };
        self.identify_if(|draft| !known(draft));
    }

    /// Gives another identity to what is saved under this name and stands under another one too.
    pub(super) fn identify_copy(&mut self, name: &str) {
        let saved = self.saved.iter().flat_map(|saved| &saved.projects);
        let others: Vec<Draft> = saved
            .filter(|kept: &&Kept| kept.name != name)
            .flat_map(|kept| open(&kept.fragment).scenarios)
            .collect();
        self.identify_if(|draft| others.iter().any(|other| is_same_project(draft, other)));
    }

    fn identify_if(&mut self, needs_one: impl Fn(&Draft) -> bool) {
        let scenarios = (0..).zip(&self.scenarios);
        let places: Vec<usize> = scenarios
            .filter(|(_, scenario)| needs_one(&scenario.draft))
            .map(|(place, _)| place)
            .collect();
        for place in places {
            let identity = self.new_identity();
            if let Some(scenario) = self.scenarios.get_mut(place) {
                scenario.draft.set(Field::Calendar, identity);
                scenario.refresh(self.today);
                self.is_pending = true;
            }
        }
    }

    fn new_identity(&mut self) -> String {
        let id = self.new_id();
        let (document, number) = id.rsplit_once('.').unwrap_or((&id, ""));
        let letters = document.chars().filter(char::is_ascii_alphanumeric);
        letters.take(LENGTH).chain(number.chars()).collect()
    }
}

/// Whether calendars know both by the same identity, or for lack of one by the same name.
fn is_same_project(a: &Draft, b: &Draft) -> bool {
    let field = if a.get(Field::Calendar).is_empty() && b.get(Field::Calendar).is_empty() {
        Field::Name
    } else {
        Field::Calendar
    };
    !a.get(field).is_empty() && a.get(field) == b.get(field)
}
