//! The bank account of a CPTS: what its receipts and the visitor's own expenses come to, to the day. The rules and their
//! sources are in docs/plan-and-treasury.md, section B.
//! This layer must never know how a receipt was found: receipts are given to it, dated and marked.

mod account;
mod avoid;
mod ceiling;
mod day;
mod employer_cost;
mod expense;
mod figure;
mod forecast;
mod grants;
mod lines;
mod marked;
mod month;
mod moves;
mod passes;
mod ready;
mod receipt;
mod reminder;
mod shortage;
mod source;
mod split;
mod trial;
mod wage_tax;

pub use account::{
    Account, Advance, EXPENSES_AT_MOST, Opening, RENEWAL_AHEAD_YEARS, Refusal, UNSIGNED_MONTHS,
};
pub use avoid::{Delay, Remedy, remedy};
pub use ceiling::{CEILING_2026, Ceiling, PayTold, ceiling, pay_told};
pub use day::DayBalance;
pub use employer_cost::{COST_CERTAINTY, COST_SOURCES, CostRow, WorkingTime, employer_cost, rows};
pub use expense::{Expense, Per, Purpose, Rhythm};
pub use figure::Figure;
pub use forecast::{Forecast, Low, forecast};
pub use grants::{GRANTS, GrantsYear, grants_told};
pub use lines::{Line, Lines};
pub use marked::Marked;
pub use month::MonthBalance;
pub use moves::{Move, Origin, Uncounted, Why};
pub use passes::{Passes, two_passes};
pub use ready::{COORDINATION_GROSS, MEMBER_DAY, MEMBER_EVENING, ReadyLine};
pub use receipt::Receipt;
pub use reminder::{REPORT_MONTHS, Reminder};
pub use shortage::{Level, Shortage};
pub use source::Source;
pub use split::split;
pub use trial::{MonthsLate, payments_late, signature_slipped, variable_part_at_zero};
pub use wage_tax::{ALLOWANCE, BRACKETS, Bracket, WAGE_TAX_YEAR, WageTax, tax_on_one, wage_tax};
