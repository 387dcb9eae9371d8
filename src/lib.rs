//! What a French CPTS will be paid, when, and how sure each euro is.
//!
//! The street runs one way: [`units`] ← [`law`] ← [`funding`] ← [`input`], [`link`], [`texts`] ← the page
//! and the other doors; `view` and `cases`, behind their features, make data of the answer,
//! which `api` gives to JavaScript. The library reads no clock, no locale, no browser: the same project gives
//! the same answer for ever. ARCHITECTURE.md at the root of the repository is the map.

#[cfg(feature = "api")]
pub mod api;
#[cfg(feature = "web")]
pub mod app;
#[cfg(feature = "cases")]
pub mod cases;
#[cfg(feature = "dossier")]
pub mod dossier;
#[cfg(feature = "files")]
pub mod files;
pub mod funding;
pub mod input;
pub mod law;
pub mod link;
#[cfg(feature = "dossier")]
pub mod pictures;
pub mod store;
pub mod texts;
pub mod units;
#[cfg(feature = "serde")]
pub mod view;
