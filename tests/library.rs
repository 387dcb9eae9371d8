//! The quick tests of the library in one program, for `cargo mutants`: one link instead of
//! ten, a thousand times over. It must never hold a test of its own.
#![allow(
    clippy::duplicate_mod,
    reason = "each file brings the short ways that it uses"
)]
#![allow(missing_docs, unreachable_pub)]

#[path = "aid_assistant.rs"]
mod aid_assistant;
#[path = "aid_forms.rs"]
mod aid_forms;
#[path = "aid_msp.rs"]
mod aid_msp;
#[path = "answer.rs"]
mod answer;
#[path = "avenant_3.rs"]
mod avenant_3;
#[path = "comparison.rs"]
mod comparison;
#[path = "conditions.rs"]
mod conditions;
#[path = "coverage_in_time.rs"]
mod coverage_in_time;
#[path = "edges.rs"]
mod edges;
#[path = "fields.rs"]
mod fields;
#[path = "figures_table.rs"]
mod figures_table;
#[path = "letter.rs"]
mod letter;
#[path = "obligations.rs"]
mod obligations;
#[path = "outlook.rs"]
mod outlook;
#[path = "outlook_plan.rs"]
mod outlook_plan;
#[path = "plan.rs"]
mod plan;
#[path = "project.rs"]
mod project;
#[path = "published.rs"]
mod published;
#[path = "readings.rs"]
mod readings;
#[path = "renewal.rs"]
mod renewal;
#[path = "schedule.rs"]
mod schedule;
#[path = "seed.rs"]
mod seed;
#[path = "shelf.rs"]
mod shelf;
#[path = "size.rs"]
mod size;
#[path = "sums.rs"]
mod sums;
#[path = "territory.rs"]
mod territory;
#[path = "territory_search.rs"]
mod territory_search;
#[path = "territory_sum.rs"]
mod territory_sum;
#[path = "territory_whole.rs"]
mod territory_whole;
#[path = "treasury.rs"]
mod treasury;
#[path = "typed_input.rs"]
mod typed_input;
#[path = "units.rs"]
mod units;
#[path = "warnings.rs"]
mod warnings;
#[path = "weakening.rs"]
mod weakening;
#[path = "what_if.rs"]
mod what_if;
#[path = "years.rs"]
mod years;
