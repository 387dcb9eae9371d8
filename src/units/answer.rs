//! Three-valued answers, for conditions that are not settled yet.
//! This module must never know which condition it is about.

/// Whether a condition holds (Kleene logic).
///
/// A doubt is never turned silently into a yes or a no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Answer {
    /// *Non remplie.*
    Unmet,
    /// *À confirmer.*
    ToConfirm,
    /// *Remplie.*
    Met,
}

impl Answer {
    /// Both: one unmet condition decides; otherwise one doubt leaves a doubt.
    ///
    /// ```
    /// use amorce::units::Answer::*;
    /// assert_eq!(Met.and(ToConfirm), ToConfirm);
    /// assert_eq!(ToConfirm.and(Unmet), Unmet);
    /// ```
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }
}
