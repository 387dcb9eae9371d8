//! French, with its typography: a narrow no-break space between thousands and before `;` `!` `?`,
//! a no-break space before `:` `€` `%` and inside « ». This folder must never know how a text is shown.

pub mod annex;
mod answer;
mod assumption;
mod certainty;
pub mod command_line;
mod condition;
mod date;
mod derivation;
mod field;
mod figure;
mod form;
mod measure;
mod mission;
mod notice;
mod number;
mod page;
mod payment;
mod pictures;
mod problem;
mod regime;
pub mod report;
mod roadmap;
mod size;
mod source;

pub use answer::answer;
pub use assumption::{assumption, assumption_reason, choice, other_reading};
pub use certainty::{certainty, certainty_meaning, certainty_of_many, certainty_of_one};
pub use condition::{condition_state, measure_state, reason, remedy, why, yes_or_no};
pub use date::{date, date_in_figures, month_of_year};
pub use derivation::{own_line, step, step_and_colon};
pub use field::{action, hint, label, regime_option, status};
pub use figure::{conflict, figure_facts, line, note};
pub use form::*;
pub use measure::{meant_for, measure, measure_article, measure_for_whom};
pub use mission::{mission, part};
pub use notice::notices;
pub use number::{count, difference, money, rate, sentence_case};
pub use page::*;
pub use payment::{earned, item, payment, slice, undated, when};
pub use pictures::*;
pub use problem::problem;
pub use regime::{regime, regime_as_if};
pub use roadmap::*;
pub use size::{crossing, tier, tier_bounds, tier_with_bounds};
pub use source::{source_date, source_facts, source_kind};
