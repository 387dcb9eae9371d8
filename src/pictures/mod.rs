//! Pictures as markup: money over time and by year, drawn once for the page and for what is printed.
//! This room must never know a browser, nor compute money: the library gives series, and a picture scales them.

pub mod bars;
pub mod cash;
mod markup;
mod scale;
mod time;

pub use markup::{Markup, line_of, side};
pub use scale::{FULL, Scale, step};
pub use time::Time;
