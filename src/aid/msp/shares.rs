//! Shares of patients, which the uplift for deprivation is made of.
//! This module must never know a national share: no text read says one.

use crate::units::Rate;

/// A share of patients, of the structure and of the whole country.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Of the structure.
    pub own: Option<Rate>,
    /// Of the country: it has no default, no text read says it.
    pub national: Option<Rate>,
}

/// The shares that the uplift is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shares {
    /// Of patients with the C2S.
    pub c2s: Share,
    /// Of patients with the AME.
    pub ame: Share,
}

/// One of the two shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// *Complémentaire santé solidaire*.
    C2s,
    /// *Aide médicale de l'État*.
    Ame,
}

impl Which {
    /// Both.
    pub const ALL: [Self; 2] = [Self::C2s, Self::Ame];
}

impl Shares {
    /// This one.
    #[must_use]
    pub const fn of(self, which: Which) -> Share {
        match which {
            Which::C2s => self.c2s,
            Which::Ame => self.ame,
        }
    }
}
