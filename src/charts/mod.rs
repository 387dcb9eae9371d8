//! Pictures as markup: money over time and by year, drawn once for the page and for what is printed.
//! This layer must never know a browser, nor compute money: the library gives series, and a picture scales them.

pub mod bars;
pub mod cash;
mod markup;
mod scale;
mod time;
pub mod treasury;

pub use markup::{area, fills, head, label, line, line_of, lined, shape, side, sure, table};
pub use scale::{Axis, FULL, Scale};
pub use time::Time;
