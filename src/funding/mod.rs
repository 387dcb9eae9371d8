//! The calculation: eligibility, seed and booster, missions, schedule, obligations, explanation.
//! This layer must never know a literal amount (those are [`law`](crate::law)), a clock, a word of
//! French or who asks.

mod amount;
mod amounts;
mod choices;
mod comparison;
mod days;
mod derivations;
mod eligibility;
mod obligations;
mod payment;
mod project;
mod published;
mod quick;
mod schedule;
mod series;
mod simulation;
mod situation;
mod size;
mod totals;
mod what_if;
mod years;

pub use amount::{Amount, Estimate, Estimates};
pub use choices::Choices;
pub use comparison::{Cell, Comparison, Line, Reach, Regional, Row, Sure, compare};
pub use days::PaymentDay;
pub use derivations::{Derivation, DerivationId, Derivations, Step};
pub use eligibility::{Condition, Input, Reason, Remedy};
pub use obligations::{Counted, Obligation, Status};
pub use payment::{Earned, Item, Nature, Notice, Payment, Slice, Standing, Undated, When};
pub use project::{
    EXAMPLE_ATTAINMENT, Indicator, MissionPlan, OwnAmounts, Project, RegimeChoice, RegionalLine,
    Replacements, Signature, Table, Ticks,
};
pub use published::published;
pub use quick::{QuickTotals, totals_only, totals_under};
pub use series::{CashPoint, CeilingStep, ceilings};
pub use simulation::{
    ContractYear, Crossing, FullYear, MeasureAnswer, Seed, Simulation, simulate, simulate_under,
    variable_maximum,
};
pub use situation::{Renewal, Situation};
pub use size::{Neighbour, Size};
pub use totals::{AtRisk, Period, Summary, Totals};
pub use what_if::{
    Alternative, LastDay, MissionChange, TierChange, WhatIf, what_if, what_if_under,
};
pub use years::{Anniversaries, Span, YearRules, in_force};
