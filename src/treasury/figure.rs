//! A figure beside its mark and where it was read.
//! This module must never know which figures there are.

use super::{Marked, Source};
use crate::units::{Certainty, Money};

/// One amount with where it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Whole euros.
    pub euros: u32,
    /// How sure it is.
    pub certainty: Certainty,
    /// Where it was read; nothing where the reference names no source of its own.
    pub sources: &'static [Source],
}

impl Figure {
    /// The amount.
    #[must_use]
    pub const fn money(&self) -> Money {
        Money::from_euros(self.euros)
    }

    /// The amount with its mark.
    #[must_use]
    pub const fn marked(&self) -> Marked {
        Marked::new(self.money(), self.certainty)
    }
}
