//! The texts of the aid, by their day of effect.
//! This module must never know an amount.

use super::{Column, WorkingTime};
use crate::aid::Source;
use crate::units::{Certainty, Date};

/// A text that rules the aid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Text {
    /// Avenant 7, arrêté of 14/08/2019, widened by avenant 8.
    Avenant7,
    /// Règlement arbitral, arrêté of 28/04/2023.
    Arbitral2023,
    /// Convention 2024-2029, arrêté of 20/06/2024.
    Convention2024,
    /// The collective aid, validated by the CPN.
    Collective2026,
}

/// What is known of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextDetails {
    /// Stable name.
    pub id: &'static str,
    /// The first day.
    pub effective_from: Date,
    /// How sure the first day is.
    pub certainty: Certainty,
    /// Where the day was read.
    pub sources: &'static [Source],
    /// The options that it offers to one doctor who signs.
    pub offers: &'static [WorkingTime],
    /// The column of the table that holds its amounts.
    pub column: Column,
}

/// The source says « septembre 2019 » without a day: from the first day after that month the text was surely in force.
pub const AVENANT_7_SURE_FROM: Date = Date::literal(2019, 10, 1);

/// The last day of the convention 2024-2029: no text is known for a later signature.
pub const LAST_SIGNATURE: Date = Date::literal(2029, 6, 21);

impl Text {
    /// Every text, oldest first.
    pub const ALL: [Self; 4] = [
        Self::Avenant7,
        Self::Arbitral2023,
        Self::Convention2024,
        Self::Collective2026,
    ];

    /// The texts of a contract with one doctor, oldest first.
    const OF_ONE_DOCTOR: [Self; 3] = [Self::Avenant7, Self::Arbitral2023, Self::Convention2024];

    /// What is known of it.
    #[must_use]
    pub const fn details(self) -> TextDetails {
        match self {
            Self::Avenant7 => TextDetails {
                id: "avenant-7",
                // Read: « septembre 2019 », without the day.
                effective_from: Date::literal(2019, 9, 1),
                certainty: Certainty::Assumed,
                sources: &[Source::Avenant7],
                offers: &WorkingTime::ALL,
                column: Column::Before,
            },
            Self::Arbitral2023 => TextDetails {
                id: "arbitral-2023",
                effective_from: Date::literal(2023, 5, 1),
                certainty: Certainty::Official,
                sources: &[Source::Ameli2023],
                offers: &[WorkingTime::Half, WorkingTime::Full],
                column: Column::Before,
            },
            Self::Convention2024 => TextDetails {
                id: "convention-2024",
                effective_from: Date::literal(2024, 6, 22),
                certainty: Certainty::Official,
                sources: &[Source::Ameli2024, Source::AmeliConvention],
                offers: &[WorkingTime::Half, WorkingTime::Full],
                column: Column::Since,
            },
            Self::Collective2026 => TextDetails {
                id: "collective-2026",
                effective_from: Date::literal(2026, 2, 25),
                certainty: Certainty::Reported,
                sources: &[Source::Mesdocs],
                offers: &[],
                column: Column::Since,
            },
        }
    }

    /// The first day.
    #[must_use]
    pub const fn effective_from(self) -> Date {
        self.details().effective_from
    }

    /// The text that rules a contract with one doctor on this day. After the convention it stays the last one known.
    #[must_use]
    pub fn of_one_doctor(day: Date) -> Option<Self> {
        let texts = Self::OF_ONE_DOCTOR.into_iter();
        texts.rev().find(|text| text.effective_from() <= day)
    }

    /// Whether one doctor who signs under this text may choose this option.
    #[must_use]
    pub fn offers(self, time: WorkingTime) -> bool {
        self.details().offers.contains(&time)
    }
}
