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
}

/// Something for each mission, in the order of [`Mission::ALL`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PerMission<T>([T; Mission::ALL.len()]);

impl<T> PerMission<T> {
    /// In the order of [`Mission::ALL`].
    #[must_use]
    pub const fn new(all: [T; Mission::ALL.len()]) -> Self {
        Self(all)
    }

    /// That of this mission.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a mission is below ALL.len()")]
    pub fn of(&self, mission: Mission) -> &T {
        &self.0[mission as usize]
    }

    /// The same, to be changed.
    #[expect(clippy::indexing_slicing, reason = "a mission is below ALL.len()")]
    pub fn of_mut(&mut self, mission: Mission) -> &mut T {
        &mut self.0[mission as usize]
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
