//! Communes, one by one and together.
//! This module must never add anything up: it asks the library, and tells what it says.

use serde::Serialize;

use super::Problem;
use crate::answer::Territory;
use crate::input::{Field, Wrong};
use crate::territory::{Atlas, Communes, Sum};
use crate::texts;

/// What is said of communes.
#[derive(Debug, Serialize)]
pub struct OfCommunes {
    /// Whether nothing is wrong.
    pub ok: bool,
    /// The communes that were understood; `null` before their file is there.
    pub territory: Option<Territory>,
    /// Everything that is wrong, each doubt about a commune too.
    pub problems: Vec<Problem>,
}

/// The communes of these codes, written as in the field `communes`; `None` is something else than texts.
#[must_use]
pub fn territory(codes: Option<&str>, atlas: Option<&Atlas>) -> OfCommunes {
    let mut problems = Vec::new();
    let mut territory = None;
    match (codes, atlas) {
        (None, _) => problems.push(Problem::whole("not-a-text", texts::api::NOT_CODES)),
        (_, None) => {
            let message = texts::api::TERRITORY_NOT_LOADED;
            problems.push(Problem::whole("territory-not-loaded", message));
        }
        (Some(codes), Some(atlas)) => {
            let (communes, left_out) = Communes::read(codes);
            if !left_out.is_empty() {
                problems.push(Problem::of_field(Field::Communes, Wrong::Communes));
            }
            let sum = Sum::of(&communes, atlas);
            let doubts = sum.iter().flat_map(|sum| &sum.doubts);
            problems.extend(doubts.map(|doubt| Problem::of_doubt(*doubt, atlas)));
            let words = |doubt| texts::territory::doubt_in(atlas, doubt);
            territory = sum.map(|sum| Territory::new(&sum, atlas, words));
        }
    }
    OfCommunes {
        ok: problems.is_empty(),
        territory,
        problems,
    }
}
