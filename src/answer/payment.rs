//! The payments, each with a name of its own.
//! This module must never know how many payments there are in a year.

use serde::Serialize;

use crate::funding::{self, Earned, Item, Slice, Undated, When};
use crate::law::{Mission, Part};

use super::ids;
use super::money::{Amount, Estimates, Maker};

/// A payment to the CPTS.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Payment {
    /// The right that it pays, what for and which part: `2-access-fixed-advance`, `1-operating`,
    /// `before-contract-letter-of-intent`.
    id: String,
    /// The right that it pays: `before-contract`, or contract year `1` to `5`.
    earned: String,
    /// What it is for.
    item: String,
    /// `fixed`, `variable`, `crisis` or `one-off`.
    nature: &'static str,
    /// `whole`, `advance` or `balance`.
    slice: &'static str,
    /// The day, or the earliest one; `null` where there is none.
    date: Option<String>,
    /// `on`, `not-before`, or why there is no day: `no-signature`, `no-letter`, `never-named`.
    dated: &'static str,
    /// How sure the day is.
    date_certainty: &'static str,
    /// How much.
    amount: Estimates<Amount>,
    /// What it hangs on.
    standing: &'static str,
}

impl Payment {
    pub(super) fn new(maker: Maker<'_>, payment: &funding::Payment) -> Self {
        Self {
            id: id(payment.earned, payment.item, payment.slice),
            earned: ids::earned(payment.earned),
            item: ids::item(payment.item),
            nature: ids::nature(payment.item.nature()),
            slice: ids::slice(payment.slice),
            date: payment.when.earliest().map(|day| day.to_string()),
            dated: dated(payment.when),
            date_certainty: payment.date_certainty.name(),
            amount: maker.three(payment.amount),
            standing: ids::standing(payment.standing),
        }
    }
}

pub(super) const fn dated(when: When) -> &'static str {
    match when {
        When::On(_) => "on",
        When::NotBefore(_) => "not-before",
        When::Unknown(Undated::NoSignature) => "no-signature",
        When::Unknown(Undated::NoLetter) => "no-letter",
        When::Unknown(Undated::NeverNamed) => "never-named",
    }
}

fn id(earned: Earned, item: Item, slice: Slice) -> String {
    let mut id = [&ids::earned(earned), "-", &ids::item(item)].concat();
    if slice != Slice::Whole {
        id.push('-');
        id.push_str(ids::slice(slice));
    }
    id
}

/// The name of a payment.
#[must_use]
pub fn payment_name(payment: &funding::Payment) -> String {
    id(payment.earned, payment.item, payment.slice)
}

/// Every name that a payment can have, so that a misspelt name is refused and not taken for an absent one.
pub fn payment_ids() -> impl Iterator<Item = String> {
    let missions = Mission::WITH_PARTS
        .into_iter()
        .flat_map(|mission| [Part::Fixed, Part::Variable].map(|part| Item::Mission(mission, part)));
    let items: Vec<Item> = [
        Item::Operating,
        Item::SecondEnvelope,
        Item::EarlyPaymentDeducted,
        Item::CrisisPlanFirstYear,
        Item::CrisisPlanUpdate,
        Item::CrisisEvent,
    ]
    .into_iter()
    .chain(crate::law::Measure::ALL.map(Item::Measure))
    .chain(missions)
    .collect();
    core::iter::once(Earned::BeforeContract)
        .chain((1..=crate::law::MOST_CONTRACT_YEARS).map(Earned::Year))
        .flat_map(move |earned| {
            items.clone().into_iter().flat_map(move |item| {
                [Slice::Whole, Slice::Advance, Slice::Balance].map(|slice| id(earned, item, slice))
            })
        })
}
