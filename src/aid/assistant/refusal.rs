//! Contracts for which no amount is given, and why.
//! This module must never know an amount.

use core::num::NonZeroU16;

use super::{Aid, Contract, LAST_SIGNATURE, Text, WorkingTime};
use crate::units::Date;

/// Why a contract is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Signed before the first day of the first text.
    BeforeFirstText(Date),
    /// Signed after the last day for which a text is known.
    AfterLastText(Date),
    /// The text in force at the signature does not offer this option.
    NotOffered(WorkingTime, Text),
    /// The collective aid, signed before its first day.
    CollectiveTooEarly(Date),
    /// More full-time positions than doctors.
    MorePositionsThanDoctors {
        /// Full-time positions.
        positions: NonZeroU16,
        /// Doctors.
        doctors: NonZeroU16,
    },
}

impl Contract {
    /// The text in force at the signature for what the contract is for; `None` outside of the days of every such text.
    #[must_use]
    pub fn text(&self) -> Option<Text> {
        if self.signature > LAST_SIGNATURE {
            return None;
        }
        match self.aid {
            Aid::OneDoctor(_) => Text::of_one_doctor(self.signature),
            Aid::Collective { .. } => {
                let text = Text::Collective2026;
                (text.effective_from() <= self.signature).then_some(text)
            }
        }
    }

    /// Every reason to refuse it, that of the day first.
    #[must_use]
    pub fn refusals(&self) -> Vec<Refusal> {
        let of_day = self.refusal_of_day();
        let of_aid = match self.aid {
            Aid::OneDoctor(time) => {
                let text = self.text().filter(|text| !text.offers(time));
                text.map(|text| Refusal::NotOffered(time, text))
            }
            Aid::Collective { positions, doctors } => (positions > doctors)
                .then_some(Refusal::MorePositionsThanDoctors { positions, doctors }),
        };
        of_day.into_iter().chain(of_aid).collect()
    }

    fn refusal_of_day(&self) -> Option<Refusal> {
        let first = Text::Avenant7.effective_from();
        if self.signature < first {
            return Some(Refusal::BeforeFirstText(first));
        }
        if self.signature > LAST_SIGNATURE {
            return Some(Refusal::AfterLastText(LAST_SIGNATURE));
        }
        let is_too_early = self.text().is_none();
        is_too_early.then_some(Refusal::CollectiveTooEarly(
            Text::Collective2026.effective_from(),
        ))
    }
}
