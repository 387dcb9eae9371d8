//! What other programs are answered in JavaScript, as data: values in, values out, every error among them.
//! This layer must never know JavaScript itself: `src/bin/api.rs` reads and writes its values.
//!
//! Nothing here fails: each fault of what is passed is a [`Problem`] that names the field.
//! A name, once released, keeps its meaning, and only ever gets neighbours.

pub mod aid;
mod fields;
mod figures;
mod links;
mod options;
mod problem;
mod simulation;
mod territory;
mod treasury;

use crate::input::Given;

pub use fields::{FieldName, fields};
pub use figures::{Figures, figures};
pub use links::{Decoded, Encoded, Fields, decode_link, encode_link};
pub use problem::Problem;
pub use simulation::{Simulated, simulate};
pub use territory::{OfCommunes, territory};
pub use treasury::{OfTreasury, treasury};

/// An object as it was passed: its names and what they hold, `None` for a value that no field takes.
pub type Passed = Vec<(String, Option<Given>)>;
