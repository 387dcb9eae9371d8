//! The neighbours of a CPTS, which are not its money: the aid for an *assistant médical*, paid to a doctor, and the funding
//! of a *maison de santé*, paid to its SISA. docs/neighbours.md holds their rules.
//! This layer must never know the CPTS: nothing of it is added to what a CPTS is paid.

pub mod assistant;
pub mod msp;
mod source;
pub mod table;
mod worked;

pub use source::Source;
pub use worked::Worked;
