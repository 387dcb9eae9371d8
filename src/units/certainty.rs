//! How sure a figure, a rule or a sum is.
//! This module must never know which figure carries which mark.

/// The mark of a figure, a rule or an amount, strongest first.
///
/// `Own` ranks as strong as `Official`: both come from a text that binds. It stands
/// after it so that a sum of both keeps the visitor's own word in sight.
///
/// As wide as the place that is left in an amount, which is copied whole then and not in pieces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u32)]
pub enum Certainty {
    /// *Établi*: text of law or official site.
    #[default]
    Official,
    /// *Selon votre contrat*: typed by the visitor from the signed contract.
    Own,
    /// *Rapporté*: press, unions, or contract amounts seen in public files.
    Reported,
    /// *Déduit*: arithmetic on official or reported figures that closes on a published total.
    Derived,
    /// *Hypothèse*: nothing read settles it; our choice, which the visitor can change.
    Assumed,
}

impl Certainty {
    /// Every mark, strongest first.
    pub const ALL: [Self; 5] = [
        Self::Official,
        Self::Own,
        Self::Reported,
        Self::Derived,
        Self::Assumed,
    ];

    /// The mark of something that rests on both.
    ///
    /// ```
    /// use amorce::units::Certainty::*;
    /// assert_eq!(Official.weaker(Reported), Reported);
    /// ```
    #[must_use]
    pub fn weaker(self, other: Self) -> Self {
        self.max(other)
    }

    /// Where this mark stands in [`Certainty::ALL`].
    #[must_use]
    pub const fn rank(self) -> usize {
        self as usize
    }
}
