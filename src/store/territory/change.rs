//! The communes of a project: added, taken off, in part, and back to how it was.
//! This module must never leave the communes without the inhabitants that they add up to.

use super::super::{Effect, Store};
use crate::input::{Draft, Field, read_inhabitants};
use crate::territory::{CommuneCode, Communes, MOST_COMMUNES, Part, Sum};
use crate::texts::territory as words;

/// Communes, and what they add up to.
const FIELDS: [Field; 2] = [Field::Communes, Field::Population];

/// A change that can be taken back: what the fields held before, and what they hold since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    before: [String; 2],
    after: [String; 2],
}

impl Store {
    /// Adds communes that belong together under a name, as far as there is room: of Paris, Lyon and Marseille the
    /// arrondissements, so that none is counted in its commune and once more.
    pub(super) fn add_communes(
        &mut self,
        codes: &[CommuneCode],
        name: &str,
        effects: &mut Vec<Effect>,
    ) {
        let mut communes = self.communes();
        let before = communes.parts.len();
        let mut beyond = 0;
        for code in self.with_arrondissements(codes, &communes) {
            let place = communes.parts.binary_search_by_key(&code, |part| part.code);
            match place {
                Ok(_) => {}
                Err(_) if communes.parts.len() == MOST_COMMUNES => beyond += 1,
                Err(place) => communes.parts.insert(place, Part::whole(code)),
            }
        }
        let number = communes.parts.len() - before;
        if number > 0 {
            self.set_communes(communes, effects);
        }
        self.territory.said = words::added(number, name, self.inhabitants());
        if beyond > 0 {
            self.territory.said = words::too_many(beyond);
        }
    }

    /// These codes, with the arrondissements in the place of their commune, unless that is chosen already.
    fn with_arrondissements(&self, codes: &[CommuneCode], chosen: &Communes) -> Vec<CommuneCode> {
        let arrondissements = |code: CommuneCode| match &self.territory.atlas {
            Some(atlas) if !chosen.has(code) => atlas.arrondissements(code),
            _ => Vec::new(),
        };
        let in_place = |&code: &CommuneCode| match arrondissements(code) {
            none if none.is_empty() => vec![code],
            all => all,
        };
        codes.iter().flat_map(in_place).collect()
    }

    pub(super) fn remove_commune(&mut self, code: CommuneCode, effects: &mut Vec<Effect>) {
        let name = self.commune_name(code);
        let mut communes = self.communes();
        communes.parts.retain(|part| part.code != code);
        self.territory.wrong_parts.retain(|(of, _)| *of != code);
        self.set_communes(communes, effects);
        self.territory.said = words::removed(&name, self.inhabitants());
        // The button that was pressed is gone, and with the last commune the list is.
        let next = match self.communes().parts.as_slice() {
            [] => super::FIND,
            _ => super::LIST,
        };
        effects.push(Effect::Focus(next.to_owned()));
    }

    /// A text that is no number of inhabitants is kept, and the whole commune counts.
    pub(super) fn set_part(&mut self, code: CommuneCode, text: String, effects: &mut Vec<Effect>) {
        let inhabitants = read_inhabitants(&text).ok();
        let is_wrong = inhabitants.is_none() && !text.trim().is_empty();
        self.territory.wrong_parts.retain(|(of, _)| *of != code);
        if is_wrong {
            self.territory.wrong_parts.push((code, text));
        }
        let mut communes = self.communes();
        for part in &mut communes.parts {
            if part.code == code {
                part.inhabitants = inhabitants;
            }
        }
        self.set_communes(communes, effects);
    }

    /// These are the communes from now on, and what they add up to counts.
    pub(super) fn set_communes(&mut self, mut communes: Communes, effects: &mut Vec<Effect>) {
        let Some(atlas) = self.territory.atlas.clone() else {
            return;
        };
        let sum = Sum::of(&communes, &atlas).map(|sum| sum.inhabitants().to_string());
        // For a file that is not there yet.
        let population_waits = sum.is_none();
        let population = sum
            .filter(|_| !communes.parts.is_empty())
            .unwrap_or_default();
        communes.year = Some(atlas.index().year);
        let text = match communes.parts.as_slice() {
            [] => String::new(),
            _ => communes.write(),
        };
        let before = texts_of(self.draft());
        self.put([text, population], effects);
        if population_waits {
            self.dirty.retain(|field| *field != Field::Population);
            self.add_up(effects);
        }
        let after = texts_of(self.draft());
        if after != before {
            self.territory.changes.push(Change { before, after });
        }
    }

    /// Whether there is a change of these communes to take back.
    #[must_use]
    pub fn can_undo_communes(&self) -> bool {
        let last = self.territory.changes.last();
        last.is_some_and(|last| last.after == texts_of(self.draft()))
    }

    pub(super) fn undo_communes(&mut self, effects: &mut Vec<Effect>) {
        if !self.can_undo_communes() {
            return;
        }
        if let Some(Change { before, .. }) = self.territory.changes.pop() {
            self.territory.wrong_parts.clear();
            self.put(before, effects);
            self.territory.said = words::UNDONE.to_owned();
        }
    }

    fn put(&mut self, texts: [String; 2], effects: &mut Vec<Effect>) {
        let fields = FIELDS.into_iter().zip(texts).collect();
        self.pick(fields, effects);
    }

    pub(super) fn name_project(&mut self, name: String, effects: &mut Vec<Effect>) {
        self.pick(vec![(Field::Name, name)], effects);
        effects.push(Effect::Focus(super::super::control_id(Field::Name)));
    }

    /// The inhabitants that count.
    fn inhabitants(&self) -> u32 {
        let population = self
            .outcome()
            .and_then(|outcome| outcome.project.population);
        population.map_or(0, |population| population.count())
    }
}

/// What a draft holds in both.
fn texts_of(draft: &Draft) -> [String; 2] {
    FIELDS.map(|field| draft.get(field).to_owned())
}
