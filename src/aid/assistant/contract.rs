//! What a visitor says of a contract.
//! This module must never refuse anything: a refusal is part of the answer.

use core::num::NonZeroU16;

use super::{Band, ContractYear, WorkingTime};
use crate::units::{Date, Money, Rate};

/// A contract of five years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contract {
    /// The day on which it is signed.
    pub signature: Date,
    /// What it is for.
    pub aid: Aid,
    /// Where the doctor's list stands; of the mean list for the collective aid.
    pub band: Band,
    /// How far the objectives are reached in the years 3, 4 and 5.
    pub attainment: [Attainment; 3],
    /// What the assistants of this contract cost in a year, all charges included.
    pub yearly_cost: Option<Money>,
}

/// What a contract is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aid {
    /// An assistant of one doctor.
    OneDoctor(WorkingTime),
    /// Whole full-time positions for a group of general practitioners.
    Collective {
        /// How many full-time positions (ETP).
        positions: NonZeroU16,
        /// How many doctors.
        doctors: NonZeroU16,
    },
}

/// Who is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payee {
    /// The doctor who signs.
    Doctor,
    /// The company of the doctors (SCP, SCM or SISA).
    DoctorsCompany,
}

/// How far the objectives of a year are reached, as the percentage that the CPAM gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Attainment {
    /// Nothing was typed: 100 %, as an example.
    #[default]
    Example,
    /// The visitor typed it.
    Told(Rate),
}

impl Aid {
    /// Who is paid.
    #[must_use]
    pub const fn payee(self) -> Payee {
        match self {
            Self::OneDoctor(_) => Payee::Doctor,
            Self::Collective { .. } => Payee::DoctorsCompany,
        }
    }
}

impl Attainment {
    /// The percentage.
    #[must_use]
    pub const fn rate(self) -> Rate {
        match self {
            Self::Example => Rate::FULL,
            Self::Told(rate) => rate,
        }
    }
}

impl Contract {
    /// A contract of which nothing else is known.
    #[must_use]
    pub const fn new(signature: Date, aid: Aid) -> Self {
        Self {
            signature,
            aid,
            band: Band::Unknown,
            attainment: [Attainment::Example; 3],
            yearly_cost: None,
        }
    }

    /// How far the objectives of this year are reached; `None` where the amount does not depend on it.
    #[must_use]
    pub const fn attainment_of(&self, year: ContractYear) -> Option<Attainment> {
        let [third, fourth, fifth] = self.attainment;
        match year {
            ContractYear::First | ContractYear::Second => None,
            ContractYear::Third => Some(third),
            ContractYear::Fourth => Some(fourth),
            ContractYear::Fifth => Some(fifth),
        }
    }
}
