//! The store with a fake device and a fake clock: what is typed, linked, saved and gone back to, in one window or in
//! several.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod aids;
mod calendars;
mod device;
mod frames;
mod history;
mod letter;
mod links;
mod planning;
mod saved;
mod territory;
#[path = "../common/territory.rs"]
mod territory_files;
mod treasury;
mod typing;
mod windows;
