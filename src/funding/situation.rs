//! What a calculation rests on.
//! This module must never know what follows from it.

use crate::law::Law;
use crate::units::Date;

use super::project::{Project, RegimeChoice};
use super::years::Anniversaries;

/// A project under a law.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The texts and what they pay.
    pub law: &'static Law,
    /// The CPTS.
    pub project: &'a Project,
}

impl<'a> Situation<'a> {
    /// A project under this law.
    #[must_use]
    pub const fn new(law: &'static Law, project: &'a Project) -> Self {
        Self { law, project }
    }

    /// Whether the visitor picked an offer that was never adopted: then every total is *as if*.
    #[must_use]
    pub fn is_as_if(&self) -> bool {
        matches!(self.project.regime, RegimeChoice::Picked(regime) if !self.law.was_adopted(regime))
    }
}

/// The renewal of a contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Renewal {
    /// The anniversary on which the contract is renewed.
    pub day: Date,
    /// Whether it lies after today, or today is unknown: then *prudent* counts nothing of what follows.
    pub lies_ahead: bool,
}

impl Renewal {
    /// The renewal of this contract, seen from this day.
    #[must_use]
    pub(super) fn of(contract: &Anniversaries, today: Option<Date>) -> Option<Self> {
        let day = contract.renewal()?;
        Some(Self {
            day,
            lies_ahead: today.is_none_or(|today| today < day),
        })
    }
}
