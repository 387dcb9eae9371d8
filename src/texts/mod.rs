//! Every word shown to a visitor, by exhaustive match on what the library says.
//! This layer must never compute money or decide a rule: it words what the simulation says.
//!
//! A language is a folder. A second one is a second folder with the same functions, and a choice here.

mod fr;

pub use fr::*;
