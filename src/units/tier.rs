//! The four size tiers of a CPTS.
//! This module must never know their bounds: those are law.

/// *Taille 1 à 4*, by inhabitants of the territory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// The smallest.
    One,
    /// The second.
    Two,
    /// The third.
    Three,
    /// The largest.
    Four,
}

impl Tier {
    /// Every tier, smallest first.
    pub const ALL: [Self; 4] = [Self::One, Self::Two, Self::Three, Self::Four];

    /// 1 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The next larger tier.
    #[must_use]
    pub const fn above(self) -> Option<Self> {
        match self {
            Self::One => Some(Self::Two),
            Self::Two => Some(Self::Three),
            Self::Three => Some(Self::Four),
            Self::Four => None,
        }
    }

    /// The next smaller tier.
    #[must_use]
    pub const fn below(self) -> Option<Self> {
        match self {
            Self::One => None,
            Self::Two => Some(Self::One),
            Self::Three => Some(Self::Two),
            Self::Four => Some(Self::Three),
        }
    }
}
