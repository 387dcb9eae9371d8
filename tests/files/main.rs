//! Files that are exported, read back by other programs than those that write them: the amounts are
//! the page's, what the visitor typed is never run, and a calendar imported again updates.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::float_arithmetic,
    unreachable_pub,
    missing_docs
)]

mod aid;
#[path = "../common/aids.rs"]
mod aids;
mod asked;
mod calendar;
mod communes;
mod json;
mod letter;
#[path = "../common/letter.rs"]
mod letters;
mod names;
mod plan;
mod planning;
mod sheet;
mod tables;
#[path = "../common/territory.rs"]
mod territory;
mod treasury;
#[path = "../common/treasury.rs"]
mod treasury_of;
