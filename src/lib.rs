//! What a French CPTS will be paid, when, and how sure each euro is.
//!
//! Each layer uses only those before it: [`units`], [`law`], [`funding`], then [`input`], [`link`] and [`texts`]; [`territory`]
//! reads communes. Behind their features, `answer` and `charts` make data and drawings of a simulation; `documents`,
//! `cases` and `api` write files, check published cases and answer JavaScript; `store` and `app` are the page. The
//! library reads no clock, no locale, no browser: the same project gives the same answer for ever. ARCHITECTURE.md is
//! the map.

pub mod aid;
pub mod aid_input;
pub mod aid_report;
#[cfg(feature = "serde")]
pub mod answer;
#[cfg(feature = "api")]
pub mod api;
#[cfg(feature = "web")]
pub mod app;
#[cfg(feature = "cases")]
pub mod cases;
#[cfg(feature = "dossier")]
pub mod charts;
#[cfg(any(feature = "dossier", feature = "files"))]
pub mod documents;
pub mod funding;
pub mod input;
pub mod law;
pub mod link;
pub mod outlook;
pub mod plan;
pub mod store;
pub mod territory;
pub mod texts;
pub mod treasury;
pub mod units;
