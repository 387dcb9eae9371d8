//! Value types: money, rates, civil dates, inhabitants, size tiers, certainty, three-valued answers; short lists in order.
//! They must never know a rule, a figure, a word of French or a browser.

mod answer;
mod certainty;
mod date;
mod digits;
mod inhabitants;
mod money;
mod ordered;
mod rate;
mod sign;
mod tier;

pub use answer::Answer;
pub use certainty::Certainty;
pub use date::{Date, NotADate};
pub use digits::from_digits;
pub use inhabitants::Inhabitants;
pub use money::Money;
pub use ordered::put_once;
pub use rate::Rate;
pub use sign::has_sign;
pub use tier::Tier;
