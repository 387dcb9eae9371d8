//! What is to be written and kept: the letter's items, the parts of the health project, the kinds of proof.
//! This module must never say that something was written.

use super::Source;
use crate::units::Certainty;

/// Where the letter's items were read.
pub const LETTER_SOURCES: &[Source] = &[Source::Medaviz, Source::DocteurHouse];
/// Where the parts of the health project were read, but for the territory.
pub const PROJECT_SOURCES: &[Source] = &[Source::PaysDAzur, Source::GrandLons];

/// An item of the letter of intent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LetterItem {
    /// Who takes part.
    Actors,
    /// The territory.
    Territory,
    /// The problem.
    Problem,
    /// The orientations.
    Orientations,
    /// The calendar.
    Calendar,
    /// Links with other projects.
    OtherProjects,
    /// The means.
    Means,
    /// The money and the help that are asked for.
    MoneyAndHelp,
    /// Whom to write to.
    Contact,
}

/// Where an item was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Found {
    /// In at least two of the three texts read.
    InTwoOfThree,
    /// In some regions.
    ByRegion,
}

/// What the project fills of the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Filled {
    /// The communes.
    Territory,
    /// The number of inhabitants.
    Population,
    /// The size tier.
    Tier,
    /// The money of the first twelve months.
    FirstTwelveMonths,
}

impl LetterItem {
    /// Every item.
    pub const ALL: [Self; 9] = [
        Self::Actors,
        Self::Territory,
        Self::Problem,
        Self::Orientations,
        Self::Calendar,
        Self::OtherProjects,
        Self::Means,
        Self::MoneyAndHelp,
        Self::Contact,
    ];

    /// Where it was found.
    #[must_use]
    pub const fn found(self) -> Found {
        match self {
            Self::Actors
            | Self::Territory
            | Self::Problem
            | Self::Orientations
            | Self::Calendar
            | Self::OtherProjects => Found::InTwoOfThree,
            Self::Means | Self::MoneyAndHelp | Self::Contact => Found::ByRegion,
        }
    }

    /// What of it the project fills; the rest is the sponsor's to write.
    #[must_use]
    pub const fn filled(self) -> &'static [Filled] {
        match self {
            Self::Territory => &[Filled::Territory, Filled::Population, Filled::Tier],
            Self::MoneyAndHelp => &[Filled::FirstTwelveMonths],
            Self::Actors
            | Self::Problem
            | Self::Orientations
            | Self::Calendar
            | Self::OtherProjects
            | Self::Means
            | Self::Contact => &[],
        }
    }
}

/// A part of the health project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProjectPart {
    /// The territory.
    Territory,
    /// The diagnosis.
    Diagnosis,
    /// The legal form and the governance.
    Governance,
    /// Who takes part.
    Actors,
    /// The action sheets.
    ActionSheets,
    /// The financial framing.
    FinancialFraming,
    /// The coherence with the missions.
    Coherence,
    /// That users were consulted.
    Users,
}

/// What names a part of the health project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NamedBy {
    /// The law.
    Law,
    /// Regional texts.
    RegionalTexts,
}

impl ProjectPart {
    /// Every part.
    pub const ALL: [Self; 8] = [
        Self::Territory,
        Self::Diagnosis,
        Self::Governance,
        Self::Actors,
        Self::ActionSheets,
        Self::FinancialFraming,
        Self::Coherence,
        Self::Users,
    ];

    /// What names it: the law names the territory alone.
    #[must_use]
    pub const fn named_by(self) -> NamedBy {
        match self {
            Self::Territory => NamedBy::Law,
            Self::Diagnosis
            | Self::Governance
            | Self::Actors
            | Self::ActionSheets
            | Self::FinancialFraming
            | Self::Coherence
            | Self::Users => NamedBy::RegionalTexts,
        }
    }
}

/// A kind of proof that the one contract read asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProofKind {
    /// Given by the CPAM itself.
    FromCpam,
    /// Of an event.
    Event,
    /// Of a document.
    Document,
    /// Of a follow-up.
    FollowUp,
    /// Of a partnership.
    Partnership,
    /// The crisis plan.
    CrisisPlan,
}

impl ProofKind {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::FromCpam,
        Self::Event,
        Self::Document,
        Self::FollowUp,
        Self::Partnership,
        Self::CrisisPlan,
    ];

    /// The mark of all of them: one contract was read.
    pub const CERTAINTY: Certainty = Certainty::Reported;
}
