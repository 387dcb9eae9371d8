//! How the amount of a year is paid, as far as it was read.
//! This module must never give a day that no source gave.

use super::{Amount, ContractYear, Step, Text};
use crate::aid::{Source, Worked};
use crate::units::{Certainty, Date, Rate};

/// A part of a year's amount, paid at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instalment {
    /// When.
    pub when: When,
    /// How much.
    pub amount: Amount,
}

/// When an instalment is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Within 15 days of the recruitment (avenant 7).
    AfterRecruitment,
    /// Within a month of the contract (later texts).
    WithinAMonth,
    /// On this anniversary of the contract (later texts).
    OnAnniversary(Date),
    /// The first half, on a day that was not read (later texts).
    FirstHalf,
    /// The second half, on a day that was not read (later texts).
    SecondHalf,
    /// No source says when.
    NotRead,
}

/// Avenant 7: this share of year 1 comes first. docs/neighbours.md names no page for it.
pub(super) const FIRST_SHARE: Rate = Rate::from_percent(70);

/// Later texts, from year 3: this share of a year, twice.
pub(super) const HALF: Rate = Rate::from_percent(50);

impl When {
    /// How sure it is; `None` where nothing was read.
    #[must_use]
    pub const fn certainty(self) -> Option<Certainty> {
        match self {
            Self::AfterRecruitment
            | Self::WithinAMonth
            | Self::OnAnniversary(_)
            | Self::FirstHalf
            | Self::SecondHalf => Some(Certainty::Reported),
            Self::NotRead => None,
        }
    }

    /// Where it was read; nothing where docs/neighbours.md names no page.
    #[must_use]
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Self::AfterRecruitment | Self::NotRead => &[],
            Self::WithinAMonth | Self::OnAnniversary(_) | Self::FirstHalf | Self::SecondHalf => {
                &[Source::Djibe]
            }
        }
    }
}

/// The instalments of a year; none of nothing. A contract keeps the rule of the text that it was signed under: that a later
/// text changed it was not read. Those of the collective aid were not read either.
pub(super) fn instalments(
    signed_under: Text,
    year: ContractYear,
    first_day: Date,
    amount: &Amount,
) -> Vec<Instalment> {
    if amount.money.is_zero() {
        return Vec::new();
    }
    match (signed_under, year) {
        (Text::Avenant7, ContractYear::First) => {
            two(amount, FIRST_SHARE, When::AfterRecruitment, When::NotRead)
        }
        (Text::Avenant7 | Text::Collective2026, _) => one(amount, When::NotRead),
        (Text::Arbitral2023 | Text::Convention2024, ContractYear::First) => {
            one(amount, When::WithinAMonth)
        }
        (Text::Arbitral2023 | Text::Convention2024, ContractYear::Second) => {
            one(amount, When::OnAnniversary(first_day))
        }
        (Text::Arbitral2023 | Text::Convention2024, _) => {
            two(amount, HALF, When::FirstHalf, When::SecondHalf)
        }
    }
}

fn one(amount: &Amount, when: When) -> Vec<Instalment> {
    let rule = when.certainty().unwrap_or_default();
    let whole = Worked::of(Step::Whole, amount.money, rule, vec![amount.clone()]);
    vec![Instalment {
        when,
        amount: whole,
    }]
}

fn two(amount: &Amount, share: Rate, first: When, second: When) -> Vec<Instalment> {
    let rule = Certainty::Reported;
    let money = amount.money.share(share);
    let ahead = Worked::of(Step::Share(share), money, rule, vec![amount.clone()]);
    let parts = vec![amount.clone(), ahead.clone()];
    let rest = Worked::of(Step::Rest, amount.money - money, rule, parts);
    vec![
        Instalment {
            when: first,
            amount: ahead,
        },
        Instalment {
            when: second,
            amount: rest,
        },
    ]
}
