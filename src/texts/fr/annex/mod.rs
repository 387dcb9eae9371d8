//! The words of the views beside the simulation: the figures, the cases, the method.
//! This folder must never know how a text is shown, nor which view is open.

mod cases;
mod changes;
mod claim;
mod embed;
mod method;
mod rates;

pub use cases::*;
pub use changes::assumption_changes;
pub use claim::{Article, CLAIMS, Claim};
pub use embed::*;
pub use method::*;
pub use rates::*;

/// Names the list of the parts of a view.
pub const PARTS: &str = "Dans cette vue";
