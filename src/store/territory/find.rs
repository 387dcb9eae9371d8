//! The box in which communes are looked for, and its list of results.
//! This module must never change a project: it says what is taken.

use super::super::{Effect, Status, Store};
use super::files::Waiting;
use crate::territory::{CommuneCode, File, Found};
use crate::texts::territory as words;

impl Store {
    pub(super) fn find(&mut self, text: String, effects: &mut Vec<Effect>) {
        self.territory.typed = text;
        self.territory.is_open = true;
        self.territory.active = 0;
        if let Some(atlas) = self.territory.atlas.clone() {
            let needed = match &self.territory.within {
                Some(code) => vec![File::Department(code.clone())],
                None => atlas.needs(&self.territory.typed),
            };
            for file in needed {
                self.fetch(file, effects);
            }
        }
        self.search();
    }

    /// Looks in what is there; more may come.
    pub(super) fn search(&mut self) {
        let territory = &mut self.territory;
        let Some(atlas) = &territory.atlas else {
            return;
        };
        let taken = territory.found.get(territory.active).cloned();
        territory.found = match &territory.within {
            Some(code) => atlas.search_within(&territory.typed, code),
            None => atlas.search(&territory.typed),
        };
        // Where results come in between, Enter takes what it would have taken.
        let place = territory
            .found
            .iter()
            .position(|of| Some(of) == taken.as_ref());
        territory.active = match place {
            Some(place) if territory.active > 0 => place,
            _ => 0,
        };
    }

    pub(super) fn move_on(&mut self, is_next: bool) {
        let territory = &mut self.territory;
        let number = territory.found.len();
        if number == 0 {
            return;
        }
        if territory.is_open {
            let step = if is_next { 1 } else { number - 1 };
            territory.active = (territory.active + step) % number;
        }
        territory.is_open = true;
    }

    pub(super) fn close_results(&mut self) {
        if !std::mem::take(&mut self.territory.is_open) {
            self.territory.typed.clear();
            self.search();
        }
    }

    pub(super) fn take(&mut self, found: Found, effects: &mut Vec<Effect>) {
        match found {
            Found::Commune(code) => self.add_commune(code, effects),
            Found::Epci(place) => self.add_epci(place, effects),
            Found::Department(code) => {
                self.territory.within = Some(code);
                self.find(String::new(), effects);
                return;
            }
        }
        self.territory.typed.clear();
        self.territory.is_open = false;
        self.search();
    }

    fn add_commune(&mut self, code: CommuneCode, effects: &mut Vec<Effect>) {
        let name = self.commune_name(code);
        self.add_communes(&[code], &name, effects);
    }

    /// All communes of an EPCI, once the files of its départements are there.
    pub(super) fn add_epci(&mut self, place: usize, effects: &mut Vec<Effect>) {
        let Some(atlas) = self.territory.atlas.clone() else {
            return;
        };
        let Some(epci) = atlas.index().epci.get(place) else {
            return;
        };
        if let Some(members) = atlas.members(place) {
            let codes: Vec<CommuneCode> = members.into_iter().map(|of| of.code).collect();
            return self.add_communes(&codes, &epci.name, effects);
        }
        for code in &epci.departments {
            self.fetch(File::Department(code.clone()), effects);
        }
        self.wait_for(Waiting::Epci(place));
    }

    /// Waits for the files that were asked for.
    pub(super) fn wait_for(&mut self, waiting: Waiting) {
        self.territory.waiting.push(waiting);
        if self.territory.status() == Status::Loading {
            self.territory.said = words::COMING.to_owned();
        }
    }

    /// A commune with its département, or its code where it is not known.
    #[must_use]
    pub fn commune_name(&self, code: CommuneCode) -> String {
        let atlas = self.territory.atlas.as_deref();
        atlas.map_or_else(|| code.to_string(), |atlas| words::commune_in(atlas, code))
    }
}
