//! The communes of France and the territories that are made of them. This layer must never fetch a file: it reads
//! texts, which `cargo xtask communes` writes and docs/territory.md describes.

mod code;
mod data;
mod fold;
mod list;
mod names;
mod paste;
mod rank;
mod search;
mod sum;
mod whole;

pub use code::CommuneCode;
pub use data::{Commune, Department, Epci, Index, read_departments, read_index};
pub use list::{Communes, MOST_COMMUNES, Part, Remark};
pub use paste::Line;
pub use search::{Atlas, File, Found, MOST_FOUND};
pub use sum::{Counted, Doubt, Sum};
