//! What exists and was not read: it is said, and never computed.
//! This module must never hold an amount.

use super::{Aid, Contract, Text};

/// Something that no source gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unknown {
    /// 1.5 ETP: it exists, for a GP in a ZIP with a full-time assistant, the objectives reached, in year 3; no amount was read.
    OneAndAHalf,
    /// 2 ETP: the same.
    Two,
    /// A second assistant under the convention of 2024: no amount was read.
    SecondAssistant,
    /// From year 3: how the attainment of objectives changes the amount.
    Modulation,
    /// The number of patients at which a band begins, but for P30 and P50 of general practitioners.
    Thresholds,
    /// The objectives under the texts after avenant 7.
    LaterObjectives,
    /// The days of some instalments.
    Instalments,
    /// Whether the amounts stay after the convention.
    AfterTheConvention,
}

impl Unknown {
    /// Every one, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::OneAndAHalf,
        Self::Two,
        Self::SecondAssistant,
        Self::Modulation,
        Self::Thresholds,
        Self::LaterObjectives,
        Self::Instalments,
        Self::AfterTheConvention,
    ];

    /// Those that concern a contract.
    pub(super) fn of(contract: &Contract) -> Vec<Self> {
        let all = Self::ALL.into_iter();
        all.filter(|unknown| unknown.concerns(contract)).collect()
    }

    fn concerns(self, contract: &Contract) -> bool {
        let text = contract.text();
        match self {
            Self::OneAndAHalf | Self::Two => matches!(contract.aid, Aid::OneDoctor(_)),
            Self::SecondAssistant => text == Some(Text::Convention2024),
            Self::LaterObjectives => {
                matches!(text, Some(Text::Arbitral2023 | Text::Convention2024))
            }
            Self::Modulation | Self::Thresholds | Self::Instalments => text.is_some(),
            Self::AfterTheConvention => text.is_some_and(|_| {
                let last = super::ContractYear::Fifth.first_day(contract.signature);
                last > super::LAST_SIGNATURE
            }),
        }
    }
}
