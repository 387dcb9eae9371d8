//! The details that open, and the lists of lines in the form.
//! This module must never know what stands in a detail.

use crate::funding::{Earned, Item, Period, Slice};
use crate::input::{Field, Group, IndicatorPart, RegionalPart};
use crate::law::{Measure, Mission};
use crate::units::Tier;

/// A detail that opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// The mark of the figure of the answer.
    Answer,
    /// The mark of the size.
    Tier,
    /// The yearly ceiling of a size.
    Ceiling(Tier),
    /// The seed envelope.
    Envelope,
    /// What raises it.
    Raise,
    /// Both together.
    SeedTotal,
    /// What is paid before the contract.
    Early,
    /// The payments of a period together.
    Sum(Period),
    /// The rights of all years together.
    AllRights,
    /// A payment.
    Payment(Item, Slice, Earned),
    /// The amount of a measure.
    Measure(Measure),
    /// The seed envelope as an offer would have raised it.
    Raised(Measure),
    /// The schedule.
    Schedule,
    /// The measures and offers that were never adopted.
    NeverAdopted,
    /// The legend.
    Legend,
    /// What communes are chosen with.
    Territory,
    /// The missions in the form.
    Missions,
    /// The attainment of a mission, year by year.
    Rates(Mission),
    /// The contract's own indicators of a mission.
    Indicators(Mission),
    /// The amounts of the visitor's own contract.
    Own,
    /// Regional money.
    Regional,
    /// What would change if one thing were otherwise.
    WhatIf,
}

impl Panel {
    /// The details of the form around a field, the outer one first.
    #[must_use]
    pub fn around(field: Field) -> [Option<Self>; 2] {
        match field.group() {
            Group::Territory => [Some(Self::Territory), None],
            Group::Missions => [Some(Self::Missions), None],
            Group::Rates(of) => [Some(Self::Missions), Some(Self::Rates(of))],
            Group::Indicators(of) => [Some(Self::Missions), Some(Self::Indicators(of))],
            Group::Own => [Some(Self::Own), None],
            Group::Regional => [Some(Self::Regional), None],
            _ => [None, None],
        }
    }
}

/// A list of lines, each of three fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// Regional money.
    Regional,
    /// The contract's own indicators of a mission.
    Indicators(Mission),
}

impl Lines {
    /// The fields of a line, which counts from 1.
    #[must_use]
    pub fn fields(self, number: u8) -> [Field; 3] {
        match self {
            Self::Regional => RegionalPart::ALL.map(|part| Field::Regional(number, part)),
            Self::Indicators(mission) => {
                IndicatorPart::ALL.map(|part| Field::Indicator(mission, number, part))
            }
        }
    }
}
