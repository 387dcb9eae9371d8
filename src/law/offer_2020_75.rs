//! The second offer of the Cnam, November and December 2020: the seed envelope raised by 75 %, and
//! money on the letter of intent. It was never adopted: this module must never be used unless the visitor picks it.

use super::{
    Conflict, EarlyPayment, Line, Measure, OneOff, PerTier, Regime, Source, Span, Texts,
    VERIFIED_ON, aci_2019,
};
use crate::units::Answer::{Met, ToConfirm, Unmet};
use crate::units::Certainty::Reported;
use crate::units::{Date, Tier};

const TEXTS: Texts = Texts {
    line: Line::Uplift75,
    regime: Some(Regime::Offer2020Plus75),
    sources: &[Source::Fmf2020, Source::Pharmacien75, Source::Seed2020],
    effective_from: None,
    verified_on: VERIFIED_ON,
};

/// Three quarters of the operating funding, once: 50 000 → 87 500 € and 90 000 → 157 500 €.
pub static AMOUNT: PerTier = TEXTS
    .per_tier([
        (37_500, Reported),
        (45_000, Reported),
        (56_250, Reported),
        (67_500, Reported),
    ])
    .with(
        // 60 000 × 1.75 is 105 000.
        TEXTS
            .figure(Some(Tier::Two), 45_000, Reported)
            .conflicts(&[Conflict {
                source: Source::Concours75,
                euros: 105_500,
                misprint_for: Some(105_000),
            }]),
    );

/// For contracts signed in 2021 before 31 December; earlier ones get the complement.
pub static UPLIFT: OneOff = OneOff {
    measure: Measure::Uplift75,
    regime: Regime::Offer2020Plus75,
    amount: &AMOUNT,
    other_amount: None,
    every_year: None,
    instead_of: None,
    is_undated: false,
    spans: &[
        Span::new(aci_2019::FIRST_DAY, Unmet),
        Span::new(Date::literal(2021, 1, 1), Met),
        Span::new(Date::literal(2021, 12, 31), ToConfirm),
        Span::new(Date::literal(2022, 1, 1), Unmet),
    ],
    date_certainty: Reported,
    sources: TEXTS.sources,
};

/// For contracts signed in 2019 and 2020: the difference with what was paid. The offer names no day.
pub static COMPLEMENT: OneOff = OneOff {
    measure: Measure::Complement,
    regime: Regime::Offer2020Plus75,
    amount: &AMOUNT,
    other_amount: None,
    every_year: None,
    instead_of: Some(&UPLIFT),
    is_undated: true,
    spans: &[
        Span::new(aci_2019::FIRST_DAY, Met),
        Span::new(Date::literal(2021, 1, 1), Unmet),
    ],
    date_certainty: Reported,
    sources: TEXTS.sources,
};

const LETTER_TEXTS: Texts = Texts {
    line: Line::LetterOfIntent,
    sources: &[Source::Fmf2020, Source::Concours75],
    ..TEXTS
};

/// Money at the validation of the letter of intent, once.
pub static LETTER_AMOUNT: PerTier = LETTER_TEXTS
    .per_tier([
        (15_000, Reported),
        (17_500, Reported),
        (25_000, Reported),
        (30_000, Reported),
    ])
    .with(
        LETTER_TEXTS
            .figure(Some(Tier::Three), 25_000, Reported)
            .conflicts(&[Conflict {
                source: Source::Pharmacien75,
                euros: 20_000,
                misprint_for: None,
            }]),
    )
    .with(
        LETTER_TEXTS
            .figure(Some(Tier::Four), 30_000, Reported)
            .conflicts(&[Conflict {
                source: Source::Pharmacien75,
                euros: 25_000,
                misprint_for: None,
            }]),
    );

/// For a letter validated before the signature.
pub static LETTER: EarlyPayment = EarlyPayment {
    measure: Measure::LetterOfIntent,
    regime: Regime::Offer2020Plus75,
    amount: &LETTER_AMOUNT,
    other_amount: None,
    letter_from: None,
    needs_action: false,
    dated_at_earliest: false,
    date_certainty: Reported,
    sources: LETTER_TEXTS.sources,
};

pub(super) static FIGURES: &[&PerTier] = &[&AMOUNT, &LETTER_AMOUNT];
