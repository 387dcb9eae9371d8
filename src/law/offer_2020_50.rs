//! The first offer of the Cnam, autumn 2020: the seed envelope raised by 50 %. It was never adopted.
//! This module must never be used unless the visitor picks it.

use super::{Line, Measure, OneOff, PerTier, Regime, Source, Span, Texts, VERIFIED_ON, aci_2019};
use crate::units::Answer::{Met, ToConfirm, Unmet};
use crate::units::Certainty::Reported;
use crate::units::Date;

/// Half of the operating funding, once, at the signature.
pub static AMOUNT: PerTier = Texts {
    line: Line::Uplift50,
    regime: Some(Regime::Offer2020Plus50),
    sources: &[Source::Concours50, Source::Quotidien50],
    effective_from: None,
    verified_on: VERIFIED_ON,
}
.per_tier([
    (25_000, Reported),
    (30_000, Reported),
    (37_500, Reported),
    (45_000, Reported),
]);

/// For contracts signed in 2021; whether those of 2019 and 2020 were meant is not settled.
pub static UPLIFT: OneOff = OneOff {
    measure: Measure::Uplift50,
    regime: Regime::Offer2020Plus50,
    amount: &AMOUNT,
    other_amount: None,
    every_year: None,
    instead_of: None,
    is_undated: false,
    spans: &[
        Span::new(aci_2019::FIRST_DAY, ToConfirm),
        Span::new(Date::literal(2021, 1, 1), Met),
        Span::new(Date::literal(2022, 1, 1), Unmet),
    ],
    date_certainty: Reported,
    sources: &[Source::Concours50, Source::Quotidien50],
};

pub(super) static FIGURES: &[&PerTier] = &[&AMOUNT];
