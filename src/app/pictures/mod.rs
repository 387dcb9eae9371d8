//! The pictures: money over time, by year and by size, and the roadmap, each with its numbers as a table.
//! This room must never compute money: the library gives series, and a picture scales them.

pub(super) mod abreast;
pub(super) mod bars;
pub(super) mod cash;
mod figure;
mod markup;
mod scale;
pub(super) mod steps;
mod time;
pub(super) mod timeline;

pub(super) use figure::folded;
pub(super) use markup::Markup;
