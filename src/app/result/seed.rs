//! What is paid before the contract and at the signature.
//! This module must never add two amounts: the library did.

use yew::prelude::*;

use super::section::{self, small};
use super::table::{self, Row};
use super::{Details, derivation};
use crate::funding::{Amount, Estimates, Item, Simulation};
use crate::law::Measure;
use crate::store::Panel;
use crate::texts;
use crate::units::Answer;

/// The table.
pub(super) fn view(simulation: &Simulation, details: Details) -> Html {
    let Some(seed) = &simulation.seed else {
        return Html::default();
    };
    let row = |key, panel, name: String, amount: Estimates<Amount>| {
        let row = Row {
            panel,
            key: Some(key),
            day: None,
            name,
            amounts: amount.all(),
            words: texts::money,
        };
        table::row(details, row, || {
            derivation::of_estimates(details, simulation, amount)
        })
    };
    let not_open =
        |key, label| table::row_of_words(key, label, texts::measure_state(Answer::Unmet));

    let raise = seed.raised_by.and_then(|(measure, ..)| {
        let mut payments = simulation.payments.iter();
        let payment = payments.find(|payment| payment.item == Item::Measure(measure))?;
        let label = texts::sentence_case(texts::measure(measure));
        Some(row("raise", Panel::Raise, label, payment.amount))
    });
    let early = if may_be_paid_early(simulation) {
        row(
            "early-payment",
            Panel::Early,
            texts::EARLY_PAYMENT.into(),
            seed.early,
        )
    } else {
        not_open(Some("early-payment"), texts::EARLY_PAYMENT)
    };
    let rows = vec![
        row(
            "seed-envelope",
            Panel::Envelope,
            texts::SEED_ENVELOPE.into(),
            Estimates::same(seed.envelope),
        ),
        raise.unwrap_or_else(|| not_open(None, texts::NO_RAISE)),
        row(
            "seed-sum",
            Panel::SeedTotal,
            texts::SEED_TOTAL.into(),
            seed.total,
        ),
        early,
    ];
    section::view(
        "seed-title",
        texts::heading(texts::AROUND_SIGNATURE, simulation.as_if),
        html! {
            <>
                { table::view(texts::AMOUNT, texts::ESTIMATES, rows) }
                { small(texts::ESTIMATES_MEANING) }
            </>
        },
    )
}

/// Whether a payment before the contract is open, or may be.
fn may_be_paid_early(simulation: &Simulation) -> bool {
    [Measure::LetterOfIntent, Measure::PreContractAction]
        .into_iter()
        .filter_map(|measure| simulation.measure(measure))
        .any(|answered| answered.answer != Answer::Unmet)
}
