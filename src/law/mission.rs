//! What a CPTS commits to.
//! This module must never know what a mission is paid.

/// A mission of the agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mission {
    /// *Accès aux soins*, unscheduled care included.
    Access,
    /// *Parcours pluriprofessionnels*.
    Pathways,
    /// *Prévention*.
    Prevention,
    /// *Réponse aux crises sanitaires graves*, core since avenant 2.
    Crisis,
    /// *Qualité et pertinence des soins*, optional.
    Quality,
    /// *Accompagnement des professionnels*, optional.
    Support,
}

impl Mission {
    /// Every mission, in the order of the agreement.
    pub const ALL: [Self; 6] = [
        Self::Access,
        Self::Pathways,
        Self::Prevention,
        Self::Crisis,
        Self::Quality,
        Self::Support,
    ];

    /// Every mission with a fixed and a variable part: all but the crisis mission.
    pub const WITH_PARTS: [Self; 5] = [
        Self::Access,
        Self::Pathways,
        Self::Prevention,
        Self::Quality,
        Self::Support,
    ];

    /// *Mission socle*: whether the contract requires it.
    #[must_use]
    pub const fn is_core(self) -> bool {
        !matches!(self, Self::Quality | Self::Support)
    }

    /// Where this mission stands in [`Mission::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// The two parts of what a mission is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// *Volet fixe*: for the means deployed.
    Fixed,
    /// *Volet variable*: for results.
    Variable,
}
