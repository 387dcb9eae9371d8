//! The answer to a structure: what a page, a print or a file shows.
//! This module must never compute.

use super::{Axis, Indicator, Missing, Notice, Refusal, Step};
use crate::aid::Worked;
use crate::units::Date;

/// What the rules say of a structure in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The year is computed.
    Funding(Box<Funding>),
    /// It is not, and why.
    Refused(Refusal),
}

/// The funding of a calendar year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Funding {
    /// Prerequisites that are missing; one is enough, and every amount below is 0 but the advance. To be told first.
    pub missing: Vec<Missing>,
    /// What the other indicators would be worth, where a prerequisite is missing.
    pub lost: Option<Worked<Step>>,
    /// Each indicator, in the order of the guide.
    pub lines: Vec<(Indicator, Worked<Step>)>,
    /// Each axis.
    pub axes: [(Axis, Worked<Step>); 3],
    /// All indicators.
    pub indicators: Worked<Step>,
    /// For deprivation; `None` where no share was typed beside that of the country.
    pub uplift: Option<Worked<Step>>,
    /// Indicators and uplift.
    pub total: Worked<Step>,
    /// Paid ahead.
    pub advance: Payment,
    /// Paid at the end.
    pub balance: Payment,
    /// What one more level of each optional indicator would bring, the most first; empty while a prerequisite is missing.
    pub more: Vec<More>,
    /// What must be said besides.
    pub notices: Vec<Notice>,
}

/// A payment and the last day of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// Paid by this day.
    pub by: Date,
    /// How much; `None` in the first year, whose prorated advance is not computed.
    pub amount: Option<Worked<Step>>,
}

/// One more level of an optional indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct More {
    /// Which one.
    pub indicator: Indicator,
    /// By how much the total would be higher.
    pub gain: Worked<Step>,
}

impl Funding {
    /// This indicator.
    #[must_use]
    pub fn line(&self, indicator: Indicator) -> Option<&Worked<Step>> {
        let mut lines = self.lines.iter();
        lines
            .find(|(one, _)| *one == indicator)
            .map(|(_, line)| line)
    }
}
