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
//! let simulation = simulate(&reading.project);
//! let answer = serde_json::to_value(Answer::new(&reading, &simulation, Wanted::default()))?;
//! assert_eq!(answer["seed"]["envelope"]["cents"], 5_000_000);
//! # Ok::<(), serde_json::Error>(())
//! ```

mod derivation;
mod ids;
mod measure;
mod money;
mod notice;
pub(crate) mod object;
mod obligation;
mod payment;
mod problem;
mod size;
mod totals;
mod what_if;
mod year;

use serde::{Serialize, Serializer};

use crate::funding::{Project, RegimeChoice, RegionalLine, RoadmapStep, Simulation, what_if};
use crate::input::Reading;
use crate::law::{Mission, TEXTS_READ_UP_TO, VERIFIED_ON};
use crate::units::{Date, in_digits};

use measure::{Measure, Seed};
use money::Maker;
use notice::Notice;
use obligation::Obligation;
use payment::Payment;
use problem::Problem;
use size::{Crossing, Size};
use totals::Totals;
use year::{ContractYear, FullYear};

pub use money::Euros;
pub use notice::notice_ids;
pub(crate) use object::{List, object, shape};
pub use payment::{payment_ids, payment_names};
pub use problem::{problem_amount, problem_date, problem_kind};
pub use what_if::WhatIf;

/// Everything that can be said of a project; it is made while it is written.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a, W = WhatIf> {
    reading: &'a Reading,
    simulation: &'a Simulation,
    explains: bool,
    what_if: Option<W>,
}

impl<W: Serialize> Serialize for Answer<'_, W> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (reading, simulation) = (self.reading, self.simulation);
        let maker = Maker::new(simulation, self.explains);
        object!(serializer, {
            // The day on which the figures were last compared with their sources.
            "verifiedOn": VERIFIED_ON.iso(),
            // The latest day of the texts read.
            "textsReadUpTo": TEXTS_READ_UP_TO.iso(),
            // The rules asked for: `auto` or the name of a regime.
            "regime": regime(reading.project.regime),
            // Whether those rules are an offer that was never adopted: then every amount is *as if*.
            "asIf": simulation.as_if,
            // Fields that could not be read; each counts as not given.
            "problems": List(reading.problems.iter().map(Problem)),
            // The size of the territory; `null` without a population, and then nothing is paid.
            "size": simulation.size.as_ref().map(Size),
            // What being in a neighbouring tier would change each year.
            "crossings": List(simulation.crossings.iter().filter_map(|crossing| {
                Some(Crossing(simulation.size.as_ref()?, crossing))
            })),
            // What is paid at the signature and before; `null` where no rules were in force.
            "seed": simulation.seed.as_ref().map(|seed| Seed(maker, simulation.as_if, seed)),
            // Every measure paid once, open or not.
            "measures": List(simulation.measures.iter().map(|measure| Measure(maker, measure))),
            // The contract years; empty while the contract has no day.
            "years": List(simulation.years.iter().map(ContractYear)),
            // A full year of every mission taken on; `null` once the contract has a day.
            "fullYear": simulation.full_year.as_ref().map(|year| FullYear(maker, year)),
            // Every payment by date; those without one last.
            "payments": List(simulation.payments.iter().map(|payment| Payment(maker, payment))),
            // The payments added up.
            "totals": Totals(maker, simulation.as_if, &simulation.totals),
            // Regional money, beside the totals and never inside.
            "regional": Regional(&reading.project, simulation),
            // What must be done by when.
            "obligations": List(simulation.obligations.iter().map(Obligation)),
            // What must be told besides.
            "notices": List(simulation.notices.iter().copied().map(Notice::new)),
            // What would change if one thing were otherwise; left out unless asked for.
            some "whatIf": self.what_if,
        })
    }
}

const fn regime(choice: RegimeChoice) -> &'static str {
    match choice {
        RegimeChoice::Auto => "auto",
        RegimeChoice::Picked(regime) => regime.id(),
    }
}

/// Regional money before the contract.
struct Regional<'a>(&'a Project, &'a Simulation);

shape!(Regional<'_>, Self(project, simulation) => {
    // All lines together.
    "total": Euros::from(simulation.regional),
    // The visitor's lines.
    "lines": List((1..).zip(&project.regional).map(|(number, line)| OneLine(number, line))),
});

/// A line of regional money.
struct OneLine<'a>(u32, &'a RegionalLine);

shape!(OneLine<'_>, Self(number, line) => {
    // `1`, `2`, … in the order given.
    "id": in_digits(*number),
    // The visitor's own words.
    "label": line.label,
    // The day it is paid, if known.
    "date": line.date.map(Date::iso),
    // How much.
    "amount": Euros::from(line.amount),
});

/// What costs time or room and is left out unless asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The derivation of every amount, down to figures with their sources.
    pub explanation: bool,
    /// What would change if one thing were otherwise.
    pub what_if: bool,
}

impl<'a> Answer<'a> {
    /// The answer to a draft that was read and simulated.
    #[must_use]
    pub fn new(reading: &'a Reading, simulation: &'a Simulation, wanted: Wanted) -> Self {
        Self {
            reading,
            simulation,
            explains: wanted.explanation,
            what_if: wanted.what_if.then(|| WhatIf(what_if(&reading.project))),
        }
    }
}

impl<'a> Answer<'a, ()> {
    /// The same for a program that must be small: nothing in it knows what would change otherwise.
    #[must_use]
    pub const fn alone(reading: &'a Reading, simulation: &'a Simulation, explains: bool) -> Self {
        Self {
            reading,
            simulation,
            explains,
            what_if: None,
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
