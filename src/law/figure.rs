//! A figure of the law with all that it must carry to be trusted.
//! This module must never know which figures there are.

use super::{Assumption, Mission, Part, Regime, Source};
use crate::units::{Certainty, Date, Money, Tier};

/// One amount, where it comes from and how sure it is.
#[derive(Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it is the amount of.
    pub key: FigureKey,
    /// Whole euros, a year or once as the line says.
    pub euros: u32,
    /// How sure it is.
    pub certainty: Certainty,
    /// Where it was read; empty only where nothing was, and then [`note`](Figure#structfield.note) says why it is here.
    pub sources: &'static [Source],
    /// The first day on which it applies; `None` for what was never in force or has no date.
    pub effective_from: Option<Date>,
    /// The day on which it was last compared with its sources.
    pub verified_on: Date,
    /// What a reader must know besides.
    pub note: Option<Note>,
    /// Sources that print something else.
    pub conflicts: &'static [Conflict],
}

/// What a figure is the amount of: unique in the whole program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FigureKey {
    /// The line.
    pub line: Line,
    /// The text that it belongs to, if any of the regimes.
    pub regime: Option<Regime>,
    /// The size tier, if it depends on one.
    pub tier: Option<Tier>,
}

/// A line of the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Line {
    /// Operating funding of a contract year; the first one is the seed envelope.
    OperatingBase,
    /// The +50 % uplift of the first offer, once.
    Uplift50,
    /// The +75 % uplift of the second offer, once; also its retroactive complement.
    Uplift75,
    /// Money on the letter of intent, once.
    LetterOfIntent,
    /// The booster of 2022, once.
    Booster,
    /// A pre-contract action in reply to a core mission, once.
    PreContractAction,
    /// Everything at 100 %, a year.
    CeilingTotal,
    /// All missions, a year.
    MissionsAll,
    /// All missions but crisis, a year.
    MissionsWithoutCrisis,
    /// The crisis plan, the year it is written.
    CrisisPlanFirstYear,
    /// The crisis plan, each later year.
    CrisisPlanUpdate,
    /// A crisis recognised by the ARS, the year it happens.
    CrisisEvent,
    /// One part of one mission, a year.
    MissionPart(Mission, Part),
    /// Regional money before the contract, Grand Est.
    FirGrandEst,
    /// Regional money before the contract, Seine-Saint-Denis.
    FirSeineSaintDenis,
    /// Regional money before the contract, Normandie.
    FirNormandie,
    /// Regional money before the contract, Centre-Val de Loire.
    FirCentreValDeLoire,
    /// What a member may be paid in 2023.
    MemberCap2023,
    /// What a member may be paid in 2025.
    MemberCap2025,
}

/// What a reader must know about a figure besides its sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Note {
    /// Rate of the 2020 draft; the adopted rate could not be read.
    DraftRate,
    /// Amounts of the 2020 draft.
    DraftAmounts,
    /// The published ceiling less the operating funding.
    CeilingLessOperating,
    /// Printed just before the signature; crisis plan of year 1 and one recognised crisis included.
    PrintedBeforeSignature,
    /// Interpolated, no source; crisis plan of year 1 and one recognised crisis included.
    InterpolatedCeiling,
    /// Sum of the rows, no published total; crisis plan of year 1 and one recognised crisis included.
    SumOfRows,
    /// Crisis plan of year 1 and one recognised crisis included.
    CrisisIncluded,
    /// Interpolated between the neighbouring tiers.
    Interpolated,
    /// Paid by the regional council, not by the ARS.
    RegionalCouncil,
}

/// A source that prints another amount for the same thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Which source.
    pub source: Source,
    /// What it prints, in euros.
    pub euros: u32,
    /// Where that is shown to be a slip of the pen: what it should have printed.
    pub misprint_for: Option<u32>,
}

/// A line's four figures, one per tier.
#[derive(Debug, PartialEq, Eq)]
pub struct PerTier(pub(super) [Figure; 4]);

impl PerTier {
    /// The figure of this tier.
    #[must_use]
    pub const fn at(&self, tier: Tier) -> &Figure {
        let [one, two, three, four] = &self.0;
        match tier {
            Tier::One => one,
            Tier::Two => two,
            Tier::Three => three,
            Tier::Four => four,
        }
    }
}

/// What the figures of one line in one text have in common.
#[derive(Clone, Copy)]
pub struct Texts {
    /// The line.
    pub line: Line,
    /// The text, if it is one of the regimes.
    pub regime: Option<Regime>,
    /// Where the figures were read.
    pub sources: &'static [Source],
    /// The first day on which they apply.
    pub effective_from: Option<Date>,
    /// The day on which they were last compared with their sources.
    pub verified_on: Date,
}

impl Texts {
    /// One figure of the line.
    #[must_use]
    pub const fn figure(self, tier: Option<Tier>, euros: u32, certainty: Certainty) -> Figure {
        Figure {
            key: FigureKey {
                line: self.line,
                regime: self.regime,
                tier,
            },
            euros,
            certainty,
            sources: self.sources,
            effective_from: self.effective_from,
            verified_on: self.verified_on,
            note: None,
            conflicts: &[],
        }
    }

    /// The four figures of the line, smallest tier first.
    #[must_use]
    pub const fn per_tier(self, rows: [(u32, Certainty); 4]) -> PerTier {
        let [one, two, three, four] = rows;
        PerTier([
            self.figure(Some(Tier::One), one.0, one.1),
            self.figure(Some(Tier::Two), two.0, two.1),
            self.figure(Some(Tier::Three), three.0, three.1),
            self.figure(Some(Tier::Four), four.0, four.1),
        ])
    }
}

impl Figure {
    /// What nothing read settles of it, where it is assumed.
    #[must_use]
    pub const fn assumption(&self) -> Option<Assumption> {
        match (self.certainty, self.key.line) {
            (Certainty::Assumed, Line::Booster) => Some(Assumption::BoosterAmount),
            (Certainty::Assumed, Line::PreContractAction) => Some(Assumption::PreContractAmount),
            (Certainty::Assumed, _) => Some(Assumption::Tier2Interpolation),
            _ => None,
        }
    }

    /// The amount.
    #[must_use]
    pub const fn money(&self) -> Money {
        Money::from_euros(self.euros)
    }

    pub(super) const fn note(self, note: Note) -> Self {
        Self {
            note: Some(note),
            ..self
        }
    }

    pub(super) const fn sources(self, sources: &'static [Source]) -> Self {
        Self { sources, ..self }
    }

    pub(super) const fn conflicts(self, conflicts: &'static [Conflict]) -> Self {
        Self { conflicts, ..self }
    }
}

impl PerTier {
    pub(super) const fn note(self, note: Note) -> Self {
        let [one, two, three, four] = self.0;
        Self([
            one.note(note),
            two.note(note),
            three.note(note),
            four.note(note),
        ])
    }

    /// The same figures, but this one in the place of its tier's.
    pub(super) const fn with(self, figure: Figure) -> Self {
        let [one, two, three, four] = self.0;
        match figure.key.tier {
            Some(Tier::One) => Self([figure, two, three, four]),
            Some(Tier::Two) => Self([one, figure, three, four]),
            Some(Tier::Three) => Self([one, two, figure, four]),
            Some(Tier::Four) => Self([one, two, three, figure]),
            None => Self([one, two, three, four]),
        }
    }

    /// The four figures, smallest tier first.
    pub fn iter(&self) -> impl Iterator<Item = &Figure> {
        self.0.iter()
    }

    /// The same figures, those of tiers 2 and 3 read elsewhere.
    pub(super) const fn sources_of_middle_tiers(self, sources: &'static [Source]) -> Self {
        let [one, two, three, four] = self.0;
        Self([one, two.sources(sources), three.sources(sources), four])
    }

    /// The same figures; that of tier 2 was read nowhere but lies between its neighbours.
    pub(super) const fn interpolated_in_tier_2(self) -> Self {
        let [one, two, three, four] = self.0;
        Self([one, two.sources(&[]).note(Note::Interpolated), three, four])
    }
}
