//! What is known of a CPTS, already checked.
//! This module must never know how it was typed or what comes of it.

use crate::law::{
    FigureKey, MOST_CONTRACT_YEARS, Mission, OwnLine, PerMission, Regime, RoadmapStep,
};
use crate::territory::Communes;
use crate::units::{Answer, Date, Inhabitants, Money, Rate};

use super::Choices;

/// A CPTS, as far as it is known: everything may be missing.
///
/// [`input`](crate::input) makes one from what a person typed and refuses what cannot be; a project
/// built by hand out of order gives a useless answer but never a panic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// Its name, for its owner's eyes.
    pub name: Option<String>,
    /// Its identity in calendars.
    pub calendar: Option<String>,
    /// Inhabitants of the territory.
    pub population: Option<Inhabitants>,
    /// The communes that they were added up of, if they were; the number above counts.
    pub communes: Communes,
    /// The day on which the ARS validated, or is to validate, the letter of intent.
    pub letter: Option<Date>,
    /// The day on which the health project was, or is to be, filed.
    pub health_project: Option<Date>,
    /// The ACI contract.
    pub signature: Signature,
    /// Whether the contract was, or is to be, renewed for as many years.
    pub renewed: bool,
    /// The day on which the question is asked; the library never looks at a clock.
    pub today: Option<Date>,
    /// The rules to apply.
    pub regime: RegimeChoice,
    /// Whether an action in reply to a core mission was carried out ahead of the contract.
    pub action: Answer,
    /// The missions.
    pub missions: PerMission<MissionPlan>,
    /// Contract years in which the ARS recognises a crisis: 1 to 5, 6 to 10 of a renewed contract.
    pub crises: [bool; MOST_CONTRACT_YEARS],
    /// Amounts that the visitor reads in the contract; they hold for all years of the first one.
    pub own: OwnAmounts,
    /// Published figures that the visitor replaces.
    pub replaced: Replacements,
    /// Regional money, beside the agreement's.
    pub regional: Vec<RegionalLine>,
    /// What the visitor says of the steps of the roadmap.
    pub ticks: Ticks,
    /// How the visitor reads what is not settled.
    pub choices: Choices,
}

impl Default for Project {
    fn default() -> Self {
        Self {
            name: None,
            calendar: None,
            population: None,
            communes: Communes::default(),
            letter: None,
            health_project: None,
            signature: Signature::NotYet,
            renewed: false,
            today: None,
            regime: RegimeChoice::Auto,
            action: Answer::ToConfirm,
            missions: PerMission::default(),
            crises: [false; MOST_CONTRACT_YEARS],
            own: OwnAmounts::default(),
            replaced: Replacements::default(),
            regional: Vec::new(),
            ticks: Ticks::default(),
            choices: Choices::default(),
        }
    }
}

impl Project {
    /// What was said of this mission.
    #[must_use]
    pub fn mission(&self, mission: Mission) -> &MissionPlan {
        self.missions.of(mission)
    }

    /// The same, to be changed.
    pub fn mission_mut(&mut self, mission: Mission) -> &mut MissionPlan {
        self.missions.of_mut(mission)
    }
}

/// Where the contract stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Signature {
    /// Signed on this day.
    Signed(Date),
    /// To be signed on this day.
    Planned(Date),
    /// Not signed yet, and no day in sight.
    #[default]
    NotYet,
}

impl Signature {
    /// The day, signed or planned.
    #[must_use]
    pub const fn date(self) -> Option<Date> {
        match self {
            Self::Signed(date) | Self::Planned(date) => Some(date),
            Self::NotYet => None,
        }
    }
}

/// Which rules to apply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum RegimeChoice {
    /// Each contract year takes the rules in force on its first day.
    #[default]
    Auto,
    /// These rules: all years for a text that was in force, the seed envelope and the early
    /// payment alone for an offer.
    Picked(Regime),
}

/// A mission of the project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissionPlan {
    /// Whether the CPTS takes it on.
    pub taken: bool,
    /// The day on which it starts.
    pub start: Option<Date>,
    /// Share of the variable part earned in each contract year: 1 to 5, 6 to 10 of a renewed contract.
    pub attainment: [Rate; MOST_CONTRACT_YEARS],
    /// The first contract's own indicators, which replace the attainment rate where there are any.
    pub indicators: Vec<Indicator>,
}

/// The attainment rate that we show as an example until the visitor gives one.
pub const EXAMPLE_ATTAINMENT: Rate = Rate::from_percent(80);

impl Default for MissionPlan {
    fn default() -> Self {
        Self {
            taken: false,
            start: None,
            attainment: [EXAMPLE_ATTAINMENT; MOST_CONTRACT_YEARS],
            indicators: Vec::new(),
        }
    }
}

impl MissionPlan {
    /// A mission taken on that starts on this day.
    #[must_use]
    pub fn starting(day: Date) -> Self {
        Self {
            taken: true,
            start: Some(day),
            ..Self::default()
        }
    }

    /// The start of a mission that is taken on; without one the mission is not counted.
    #[must_use]
    pub fn begins(&self) -> Option<Date> {
        self.start.filter(|_| self.taken)
    }
}

/// An indicator of the visitor's own contract.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Indicator {
    /// The visitor's own words.
    pub label: String,
    /// What each step pays in a full year, lowest first.
    pub steps: Vec<Money>,
    /// How many steps are reached in each contract year; 0 for none.
    pub reached: [u8; 5],
}

impl Indicator {
    /// What it pays in a full year at its highest step.
    #[must_use]
    pub fn highest(&self) -> Money {
        self.steps.iter().copied().max().unwrap_or_default()
    }

    /// What it pays for a contract year (1 to 5) if that year were full.
    #[must_use]
    pub fn earned(&self, year: usize) -> Money {
        let reached = year
            .checked_sub(1)
            .and_then(|index| self.reached.get(index))
            .copied()
            .unwrap_or(0);
        usize::from(reached)
            .checked_sub(1)
            .and_then(|step| self.steps.get(step))
            .copied()
            .unwrap_or_default()
    }
}

/// Amounts read in the visitor's own contract.
pub type OwnAmounts = Table<OwnLine>;

/// Published figures that the visitor replaces.
pub type Replacements = Table<FigureKey>;

/// A few amounts by key, in the order of the keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<K> {
    rows: Vec<(K, Money)>,
}

impl<K> Default for Table<K> {
    fn default() -> Self {
        Self { rows: Vec::new() }
    }
}

impl<K: Ord + Copy> Table<K> {
    /// The amount of this key.
    #[must_use]
    pub fn get(&self, key: K) -> Option<Money> {
        let row = self.rows.iter().find(|row| row.0 == key)?;
        Some(row.1)
    }

    /// Sets or replaces the amount of this key.
    pub fn set(&mut self, key: K, money: Money) {
        self.rows.retain(|row| row.0 != key);
        let at = self.rows.partition_point(|row| row.0 < key);
        self.rows.insert(at, (key, money));
    }

    /// The rows, in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = (K, Money)> {
        self.rows.iter().copied()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// Regional money before the contract, different in every region: never inside the agreement's totals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionalLine {
    /// The visitor's own words.
    pub label: String,
    /// The day it is paid, if known.
    pub date: Option<Date>,
    /// How much.
    pub amount: Money,
}

/// What the visitor says of each step: done, not done yet, or nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ticks {
    done: u32,
    not_yet: u32,
}

impl Ticks {
    /// The same, and this step is done.
    #[must_use]
    pub const fn with(self, step: RoadmapStep) -> Self {
        Self {
            done: self.done | bit(step),
            not_yet: self.not_yet & !bit(step),
        }
    }

    /// The same, and this step is not done yet.
    #[must_use]
    pub const fn without(self, step: RoadmapStep) -> Self {
        Self {
            done: self.done & !bit(step),
            not_yet: self.not_yet | bit(step),
        }
    }

    /// Whether this step is done.
    #[must_use]
    pub const fn has(self, step: RoadmapStep) -> bool {
        self.done & bit(step) != 0
    }

    /// Whether this step is not done yet, as the visitor says.
    #[must_use]
    pub const fn lacks(self, step: RoadmapStep) -> bool {
        self.not_yet & bit(step) != 0
    }
}

/// One bit for each step, of up to fifteen missions.
const fn bit(step: RoadmapStep) -> u32 {
    match step {
        RoadmapStep::ProjectDeemedValidated => 1,
        RoadmapStep::ContractEnd => 2,
        RoadmapStep::Start(mission) => 4 << (2 * mission as u32),
        RoadmapStep::Full(mission) => 8 << (2 * mission as u32),
    }
}
