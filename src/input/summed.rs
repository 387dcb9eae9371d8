//! The inhabitants of a draft that names communes alone.
//! This module must never replace a number that was typed.

use super::{Draft, Field};
use crate::territory::{Atlas, Communes, Sum};

/// This draft with the inhabitants of its communes, where it has communes and no number of inhabitants, and with the year
/// of the populations; `None` where there is nothing to add up, or a [file](Atlas::needs_of) is missing.
#[must_use]
pub fn summed(draft: &Draft, atlas: &Atlas) -> Option<Draft> {
    let text = draft.get(Field::Communes);
    if text.trim().is_empty() || !draft.get(Field::Population).trim().is_empty() {
        return None;
    }
    let (mut communes, is_whole) = Communes::read_whole(text);
    let sum = Sum::of(&communes, atlas)?;
    let mut draft = draft.clone();
    draft.set(Field::Population, sum.inhabitants().to_string());
    // A text that was not read whole stays as it was typed.
    if is_whole {
        communes.year = Some(atlas.index().year);
        draft.set(Field::Communes, communes.write());
    }
    Some(draft)
}
