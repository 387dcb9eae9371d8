//! A list of communes from a spreadsheet: what is understood is added, the rest is asked.
//! This module must never choose between two communes.

use super::super::{Effect, Store};
use super::files::Waiting;
use crate::territory::{CommuneCode, Line};
use crate::texts::territory as words;

impl Store {
    /// Adds what the list names; what is not clear stays beside it. Waits for the files that it takes.
    pub(super) fn read_list(&mut self, text: String, effects: &mut Vec<Effect>) {
        let Some(atlas) = self.territory.atlas.clone() else {
            return self.wait_for(Waiting::List(text));
        };
        let needed = atlas.needs_for_pasted(&text);
        if !needed.is_empty() {
            for file in needed {
                self.fetch(file, effects);
            }
            return self.wait_for(Waiting::List(text));
        }
        let mut codes = Vec::new();
        let mut lines = Vec::new();
        for (line, is) in atlas.read_pasted(&text) {
            match is {
                Line::Commune(code) | Line::Former(code) => codes.push(code),
                other => lines.push((line.to_owned(), other)),
            }
        }
        self.territory.lines = lines;
        if codes.is_empty() {
            self.territory.said = words::NOT_UNDERSTOOD.to_owned();
        } else {
            self.add_communes(&codes, words::THE_LIST, effects);
        }
    }

    pub(super) fn is_this(&mut self, place: usize, code: CommuneCode, effects: &mut Vec<Effect>) {
        if place < self.territory.lines.len() {
            self.territory.lines.remove(place);
        }
        let name = self.commune_name(code);
        self.add_communes(&[code], &name, effects);
        effects.push(Effect::Focus(super::LIST.to_owned()));
    }
}
