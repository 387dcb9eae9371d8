//! The answer as data: one serializable shape that JSON, case files and the JavaScript API share.
//! This room must never know a rule, a word of French or how its readers write numbers.
//!
//! Money is integer cents; days are ISO 8601 texts; whatever is one of a few things is a stable
//! kebab-case name. Every element of a list has an `id` by which it is named in paths. What is not
//! known is `null`; a name or a field, once released, keeps its meaning, and only ever gets
//! neighbours.
//!
//! ```
//! use amorce::funding::simulate;
//! use amorce::input::{Draft, Field, read};
//! use amorce::view::{Answer, Wanted};
//!
//! let mut draft = Draft::default();
//! draft.set(Field::Population, "30000");
//! let reading = read(&draft, None);
//! let answer = Answer::new(&reading, &simulate(&reading.project), Wanted::default());
//! assert_eq!(answer.seed.map(|seed| seed.envelope.cents), Some(5_000_000));
//! ```

mod derivation;
mod ids;
mod measure;
mod money;
mod notice;
mod obligation;
mod payment;
mod problem;
mod size;
mod totals;
mod what_if;
mod year;

use serde::Serialize;

use crate::funding::{Project, RegimeChoice, RoadmapStep, Simulation, what_if};
use crate::input::Reading;
use crate::law::{Mission, TEXTS_READ_UP_TO, VERIFIED_ON};

pub use derivation::Derivation;
pub use measure::{Condition, Measure, Reason, Remedy, Seed};
pub use money::{Amount, Euros, Maker, Three};
pub use notice::{Notice, notice_ids};
pub use obligation::Obligation;
pub use payment::{Payment, payment_ids, payment_names};
pub use problem::{Problem, problem_kind};
pub use size::{Crossing, Neighbour, Size};
pub use totals::{AtRisk, Marks, Summary, Totals};
pub use what_if::{Alternative, LastDay, MissionChange, TierChange, WhatIf, YearChange};
pub use year::{ContractYear, CrisisYear, FullYear, MissionYear};

/// Everything that can be said of a project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The day on which the figures were last compared with their sources.
    pub verified_on: String,
    /// The latest day of the texts read.
    pub texts_read_up_to: String,
    /// The rules asked for: `auto` or the name of a regime.
    pub regime: &'static str,
    /// Whether those rules are an offer that was never adopted: then every amount is *as if*.
    pub as_if: bool,
    /// Fields that could not be read; each counts as not given.
    pub problems: Vec<Problem>,
    /// The size of the territory; `null` without a population, and then nothing is paid.
    pub size: Option<Size>,
    /// What being in a neighbouring tier would change each year.
    pub crossings: Vec<Crossing>,
    /// What is paid at the signature and before; `null` where no rules were in force.
    pub seed: Option<Seed>,
    /// Every measure paid once, open or not.
    pub measures: Vec<Measure>,
    /// The contract years; empty while the contract has no day.
    pub years: Vec<ContractYear>,
    /// A full year of every mission taken on; `null` once the contract has a day.
    pub full_year: Option<FullYear>,
    /// Every payment by date; those without one last.
    pub payments: Vec<Payment>,
    /// The payments added up.
    pub totals: Totals,
    /// Regional money, beside the totals and never inside.
    pub regional: Regional,
    /// What must be done by when.
    pub obligations: Vec<Obligation>,
    /// What must be told besides.
    pub notices: Vec<Notice>,
    /// What would change if one thing were otherwise; left out unless asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what_if: Option<WhatIf>,
}

/// Regional money before the contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Regional {
    /// All lines together.
    pub total: Euros,
    /// The visitor's lines.
    pub lines: Vec<RegionalLine>,
}

/// A line of regional money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RegionalLine {
    /// `1`, `2`, … in the order given.
    pub id: String,
    /// The visitor's own words.
    pub label: String,
    /// The day it is paid, if known.
    pub date: Option<String>,
    /// How much.
    pub amount: Euros,
}

/// What costs time or room and is left out unless asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The derivation of every amount, down to figures with their sources.
    pub explanation: bool,
    /// [`Answer::what_if`].
    pub what_if: bool,
}

impl Answer {
    /// The answer to a draft that was read and simulated.
    #[must_use]
    pub fn new(reading: &Reading, simulation: &Simulation, wanted: Wanted) -> Self {
        let project = &reading.project;
        let maker = Maker::new(simulation, wanted.explanation);
        Self {
            verified_on: VERIFIED_ON.to_string(),
            texts_read_up_to: TEXTS_READ_UP_TO.to_string(),
            regime: match project.regime {
                RegimeChoice::Auto => "auto",
                RegimeChoice::Picked(regime) => regime.id(),
            },
            as_if: simulation.as_if,
            problems: reading.problems.iter().map(Problem::new).collect(),
            size: simulation.size.as_ref().map(Size::new),
            crossings: simulation
                .crossings
                .iter()
                .filter_map(|crossing| Some(Crossing::new(simulation.size.as_ref()?, crossing)))
                .collect(),
            seed: simulation
                .seed
                .as_ref()
                .map(|seed| Seed::new(&maker, simulation.as_if, seed)),
            measures: simulation
                .measures
                .iter()
                .map(|measure| Measure::new(&maker, measure))
                .collect(),
            years: simulation.years.iter().map(ContractYear::new).collect(),
            full_year: simulation
                .full_year
                .as_ref()
                .map(|year| FullYear::new(&maker, year)),
            payments: simulation
                .payments
                .iter()
                .map(|payment| Payment::new(&maker, payment))
                .collect(),
            totals: Totals::new(&maker, simulation.as_if, &simulation.totals),
            regional: Regional::new(project, simulation),
            obligations: simulation.obligations.iter().map(Obligation::new).collect(),
            notices: simulation
                .notices
                .iter()
                .copied()
                .map(Notice::new)
                .collect(),
            what_if: wanted.what_if.then(|| WhatIf::new(&what_if(project))),
        }
    }
}

impl Regional {
    fn new(project: &Project, simulation: &Simulation) -> Self {
        Self {
            total: simulation.regional.into(),
            lines: (1..)
                .zip(&project.regional)
                .map(|(number, line): (u32, _)| RegionalLine {
                    id: number.to_string(),
                    label: line.label.clone(),
                    date: line.date.map(|day| day.to_string()),
                    amount: line.amount.into(),
                })
                .collect(),
        }
    }
}

/// The name of a mission: that of the field that says when it starts.
#[must_use]
pub fn mission_id(mission: Mission) -> String {
    ids::mission(mission)
}

/// The name of a step of the roadmap.
#[must_use]
pub fn step_name(step: RoadmapStep) -> String {
    ids::step(step)
}
