//! A project as a link and back, one file per released version of the link.
//! This layer must never know a browser: it reads and writes the text after the `#`.
//!
//! A link is `key=value` pairs joined by `&`, sorted by key, with the keys of
//! [`Field::key`](crate::input::Field::key). It opens for ever: a released version only grows, and
//! a part of a link that is not understood, or that may have been cut, is reported to the caller; it is never an error.

mod arrival;
mod owner;
mod percent;
mod shelf;
mod tidy;
mod v1;

pub use arrival::{Arrival, corrected_since};
pub use owner::Owner;
pub use percent::{decode, encode};
pub use shelf::{Kept, free_name, put, read_shelf, unread, write_shelf};
pub use tidy::{AID, is_of_aid, is_project, tidy};
pub use v1::{MOST_SCENARIOS, Opened, open, open_as_typed, pairs, read_pairs, write};

/// The longest link that is drawn as a QR code, in bytes: what 89 modules on a side hold at level M.
/// `src/dossier/code.rs` says how such codes were read off paper.
pub const MOST_CODE_BYTES: usize = 560;
