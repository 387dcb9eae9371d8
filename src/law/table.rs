//! The figures as rows of text, for a person who knows the law and not Rust, and for the JSON table.
//! This module must never know an amount of its own, nor a word of French.

use super::{Conflict, Figure, FigureKey, Kind, Line, Mission, Note, Part, Regime, figures};
use crate::units::Certainty;

impl Line {
    /// The stable name used in tables, links, cases and the JavaScript API.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::OperatingBase => "operating.base",
            Self::Uplift50 => "uplift.50",
            Self::Uplift75 => "uplift.75",
            Self::LetterOfIntent => "letter-of-intent",
            Self::Booster => "booster",
            Self::PreContractAction => "pre-contract-action",
            Self::CeilingTotal => "ceiling.total",
            Self::MissionsAll => "missions.all",
            Self::MissionsWithoutCrisis => "missions.without-crisis",
            Self::CrisisPlanFirstYear => "crisis.plan-first-year",
            Self::CrisisPlanUpdate => "crisis.plan-update",
            Self::CrisisEvent => "crisis.event",
            Self::MissionPart(mission, part) => mission_line(mission, part),
            Self::FirGrandEst => "fir.grand-est",
            Self::FirSeineSaintDenis => "fir.seine-saint-denis",
            Self::FirNormandie => "fir.normandie",
            Self::FirCentreValDeLoire => "fir.centre-val-de-loire",
            Self::MemberCap2023 => "member-cap.2023",
            Self::MemberCap2025 => "member-cap.2025",
        }
    }
}

const fn mission_line(mission: Mission, part: Part) -> &'static str {
    match (mission, part) {
        (Mission::Access, Part::Fixed) => "mission.access.fixed",
        (Mission::Access, Part::Variable) => "mission.access.variable",
        (Mission::Pathways, Part::Fixed) => "mission.pathways.fixed",
        (Mission::Pathways, Part::Variable) => "mission.pathways.variable",
        (Mission::Prevention, Part::Fixed) => "mission.prevention.fixed",
        (Mission::Prevention, Part::Variable) => "mission.prevention.variable",
        (Mission::Crisis, Part::Fixed) => "mission.crisis.fixed",
        (Mission::Crisis, Part::Variable) => "mission.crisis.variable",
        (Mission::Quality, Part::Fixed) => "mission.quality.fixed",
        (Mission::Quality, Part::Variable) => "mission.quality.variable",
        (Mission::Support, Part::Fixed) => "mission.support.fixed",
        (Mission::Support, Part::Variable) => "mission.support.variable",
    }
}

impl FigureKey {
    /// The figure with this name, `operating.base/avenant-2/1`: line, regime and tier, the last two
    /// left out where the figure has none.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        figures()
            .map(|figure| figure.key)
            .find(|key| key.name() == name)
    }

    /// The stable name that [`FigureKey::parse`] reads.
    #[must_use]
    pub fn name(self) -> String {
        let regime = self
            .regime
            .map_or_else(String::new, |of| format!("/{}", of.id()));
        let tier = self
            .tier
            .map_or_else(String::new, |of| format!("/{}", of.number()));
        format!("{}{regime}{tier}", self.line.id())
    }
}

impl Certainty {
    /// The name of the mark in tables, cases and the JavaScript API.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Official => "Official",
            Self::Own => "Own",
            Self::Reported => "Reported",
            Self::Derived => "Derived",
            Self::Assumed => "Assumed",
        }
    }
}

impl Kind {
    /// The name of the kind in the tables of the neighbours.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Law => "Law",
            Self::Official => "Official",
            Self::Press => "Press",
            Self::Regional => "Regional",
            Self::PublicFile => "PublicFile",
        }
    }
}

impl Note {
    /// The note in English, as the reference prints it.
    #[must_use]
    pub const fn in_english(self) -> &'static str {
        match self {
            Self::DraftRate => "rate of the 2020 draft; adopted rate not readable",
            Self::DraftAmounts => "amounts of the 2020 draft",
            Self::CeilingLessOperating => "ceiling - operating base",
            Self::PrintedBeforeSignature => {
                "printed just before signature; crisis plan year 1 and one recognised crisis included"
            }
            Self::InterpolatedCeiling => {
                "interpolated, no source; crisis plan year 1 and one recognised crisis included"
            }
            Self::SumOfRows => {
                "sum of the rows; no published total; crisis plan year 1 and one recognised crisis included"
            }
            Self::CrisisIncluded => "crisis plan year 1 and one recognised crisis included",
            Self::Interpolated => "interpolated between the neighbouring tiers",
            Self::RegionalCouncil => "Conseil régional",
        }
    }
}

/// One figure as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Line, as in [`Line::id`].
    pub id: &'static str,
    /// Regime, as in [`Regime::id`]; empty where there is none.
    pub regime: &'static str,
    /// 1 to 4; empty where the figure is the same for all.
    pub tier: String,
    /// Whole euros.
    pub euros: u32,
    /// Mark.
    pub certainty: &'static str,
    /// Keys of the sources.
    pub sources: Vec<&'static str>,
    /// `YYYY-MM-DD`; empty where there is none.
    pub effective_from: String,
    /// `YYYY-MM-DD`.
    pub verified_on: String,
    /// The note, in English; empty where there is none.
    pub note: &'static str,
    /// What other sources print.
    pub conflicts: &'static [Conflict],
}

/// Every figure as text, in the order of [`figures`].
pub fn rows() -> impl Iterator<Item = Row> {
    figures().map(row)
}

fn row(figure: &'static Figure) -> Row {
    Row {
        id: figure.key.line.id(),
        regime: figure.key.regime.map_or("", Regime::id),
        tier: figure
            .key
            .tier
            .map_or_else(String::new, |tier| tier.number().to_string()),
        euros: figure.euros,
        certainty: figure.certainty.name(),
        sources: figure.sources.iter().map(|source| source.key()).collect(),
        effective_from: figure
            .effective_from
            .map_or_else(String::new, |day| day.to_string()),
        verified_on: figure.verified_on.to_string(),
        note: figure.note.map_or("", Note::in_english),
        conflicts: figure.conflicts,
    }
}
