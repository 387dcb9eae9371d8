//! A number of inhabitants of a territory.
//! This module must never know which population INSEE counted.

/// From 1 to 70 000 000 inhabitants: no French territory holds more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Inhabitants(u32);

impl Inhabitants {
    /// The smallest number accepted.
    pub const MIN: u32 = 1;
    /// The largest number accepted.
    pub const MAX: u32 = 70_000_000;

    /// The number, or `None` outside [`Inhabitants::MIN`]..=[`Inhabitants::MAX`].
    #[must_use]
    pub const fn new(count: u32) -> Option<Self> {
        if count >= Self::MIN && count <= Self::MAX {
            Some(Self(count))
        } else {
            None
        }
    }

    /// How many.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0
    }
}
