//! What leaves the page: the printed dossier, and files to keep.
//! This layer must never know a browser, nor compute money: it writes what the library says.

pub mod aid;
#[cfg(feature = "dossier")]
pub mod dossier;
#[cfg(feature = "files")]
pub mod files;
pub mod planning;
#[cfg(any(feature = "dossier", feature = "files"))]
mod territory;
