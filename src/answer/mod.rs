//! The answer as data: one serializable shape that JSON, case files and the JavaScript API share.
//! This layer must never know a rule, a word of French or how its readers write numbers.
//!
//! Money is integer cents; days are ISO 8601 texts; what is one of a few things is a stable
//! kebab-case name. Every element of a list has an `id` by which it is named in paths, but moves of the bank account. What is not
//! known is `null`; a name or a field, once released, keeps its meaning, and only ever gets
//! neighbours.
//!
//! ```
//! use amorce::funding::simulate;
//! use amorce::input::{Draft, Field, read};
//! use amorce::answer::{Answer, Wanted};
//!
//! let mut draft = Draft::default();
//! draft.set(Field::Population, "30000");
//! let parsed = read(&draft, None);
//! let simulation = simulate(&parsed.project);
//! let answer = serde_json::to_value(Answer::new(&parsed, &simulation, Wanted::default()))?;
//! assert_eq!(answer["seed"]["envelope"]["cents"], 5_000_000);
//! # Ok::<(), serde_json::Error>(())
//! ```

mod course;
mod derivation;
mod ids;
mod measure;
mod money;
mod notice;
mod obligation;
mod payment;
mod plan;
mod problem;
mod size;
mod territory;
mod told;
mod totals;
mod treasury;
mod what_if;
mod year;

use serde::Serialize;

use crate::funding::{Project, RegimeChoice, RegionalLine, Simulation, what_if};
use crate::input::Parsed;
use crate::law::{Mission, RoadmapStep, TEXTS_READ_UP_TO, VERIFIED_ON};
use crate::units::Money;

use measure::{Measure, Seed};
use money::Maker;
use notice::Notice;
use obligation::Obligation;
use payment::Payment;
use problem::Problem;
use size::{Crossing, Size};
use totals::Totals;
use what_if::WhatIf;
use year::{ContractYear, FullYear, Renewal};

pub use money::Euros;
pub use notice::notice_ids;
pub use payment::{payment_ids, payment_name};
pub use plan::Plan;
pub use problem::{problem_amount, problem_date, problem_kind};
pub use territory::Territory;
pub use treasury::Treasury;

/// Everything that can be said of a project.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The day on which the figures were last compared with their sources.
    verified_on: String,
    /// The latest day of the texts read.
    texts_read_up_to: String,
    /// The rules asked for: `auto` or the name of a regime.
    regime: &'static str,
    /// Whether those rules are an offer that was never adopted: then every amount is *as if*.
    as_if: bool,
    /// Fields that could not be read; each counts as not given.
    problems: Vec<Problem>,
    /// The size of the territory; `null` without a population, and then nothing is paid.
    size: Option<Size>,
    /// What being in a neighbouring tier would change each year.
    crossings: Vec<Crossing>,
    /// What is paid at the signature and before; `null` where no rules were in force.
    seed: Option<Seed>,
    /// Every measure paid once, open or not.
    measures: Vec<Measure>,
    /// The contract years; empty while the contract has no day.
    years: Vec<ContractYear>,
    /// The renewal of the contract; `null` where the project says of none, or the contract has no day.
    renewal: Option<Renewal>,
    /// A full year of every mission taken on; `null` once the contract has a day.
    full_year: Option<FullYear>,
    /// Every payment by date; those without one last.
    payments: Vec<Payment>,
    /// The payments added up.
    totals: Totals,
    /// Regional money, beside the totals and never inside.
    regional: Regional,
    /// What must be done by when.
    obligations: Vec<Obligation>,
    /// What the visitor must know besides.
    notices: Vec<Notice>,
    /// What would change if one thing were otherwise; left out unless asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    what_if: Option<WhatIf>,
}

/// What costs time or room and is left out unless asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The derivation of every amount, down to figures with their sources.
    pub explanation: bool,
    /// What would change if one thing were otherwise.
    pub what_if: bool,
}

impl Answer {
    /// The answer to a draft that was read and simulated.
    #[must_use]
    pub fn new(parsed: &Parsed, simulation: &Simulation, wanted: Wanted) -> Self {
        Self {
            what_if: wanted
                .what_if
                .then(|| WhatIf::new(&what_if(&parsed.project))),
            ..Self::alone(parsed, simulation, wanted.explanation)
        }
    }

    /// The same without what would change: the JavaScript API holds nothing of that calculation.
    #[must_use]
    pub fn alone(parsed: &Parsed, simulation: &Simulation, explains: bool) -> Self {
        let project = &parsed.project;
        let as_if = simulation.as_if;
        let maker = Maker::new(simulation, explains);
        let measures = simulation.measures.iter();
        let payments = simulation.payments.iter();
        Self {
            verified_on: VERIFIED_ON.to_string(),
            texts_read_up_to: TEXTS_READ_UP_TO.to_string(),
            regime: regime(project.regime),
            as_if,
            problems: parsed.problems.iter().map(Problem::new).collect(),
            size: simulation.size.as_ref().map(Size::new),
            crossings: crossings(simulation),
            seed: simulation
                .seed
                .as_ref()
                .map(|seed| Seed::new(maker, as_if, seed)),
            measures: measures.map(|one| Measure::new(maker, one)).collect(),
            years: simulation.years.iter().map(ContractYear::new).collect(),
            renewal: simulation.renewal.map(Renewal::new),
            full_year: simulation
                .full_year
                .as_ref()
                .map(|year| FullYear::new(maker, year)),
            payments: payments.map(|one| Payment::new(maker, one)).collect(),
            totals: Totals::new(maker, as_if, &simulation.totals),
            regional: Regional::new(project, simulation.regional),
            obligations: simulation.obligations.iter().map(Obligation::new).collect(),
            notices: simulation
                .notices
                .iter()
                .copied()
                .map(Notice::new)
                .collect(),
            what_if: None,
        }
    }
}

const fn regime(choice: RegimeChoice) -> &'static str {
    match choice {
        RegimeChoice::Auto => "auto",
        RegimeChoice::Picked(regime) => regime.id(),
    }
}

fn crossings(simulation: &Simulation) -> Vec<Crossing> {
    let Some(size) = &simulation.size else {
        return Vec::new();
    };
    let crossings = simulation.crossings.iter();
    crossings.map(|one| Crossing::new(size, one)).collect()
}

/// Regional money before the contract.
#[derive(Debug, Serialize)]
struct Regional {
    /// All lines together.
    total: Euros,
    /// The visitor's lines.
    lines: Vec<OneLine>,
}

impl Regional {
    fn new(project: &Project, total: Money) -> Self {
        Self {
            total: total.into(),
            lines: (1..).zip(&project.regional).map(OneLine::new).collect(),
        }
    }
}

/// A line of regional money.
#[derive(Debug, Serialize)]
struct OneLine {
    /// `1`, `2`, … in the order given.
    id: String,
    /// The visitor's own words.
    label: String,
    /// The day it is paid, if known.
    date: Option<String>,
    /// How much.
    amount: Euros,
}

impl OneLine {
    fn new((number, line): (u32, &RegionalLine)) -> Self {
        Self {
            id: number.to_string(),
            label: line.label.clone(),
            date: line.date.map(|day| day.to_string()),
            amount: line.amount.into(),
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
