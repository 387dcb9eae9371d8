//! The payments: what for, which part, and when.
//! This module must never know how much.

use crate::funding::{Earned, Item, Payment, Slice, Standing, Undated, When};

use super::{date, measure, mission, part, sentence_case};

/// What a payment is for.
#[must_use]
pub fn item(item: Item, of_first_year: bool) -> String {
    let text = match item {
        Item::Operating if of_first_year => "enveloppe d’amorçage",
        Item::Operating => "fonctionnement",
        Item::SecondEnvelope => "seconde enveloppe de fonctionnement",
        Item::Measure(of) => measure(of),
        Item::EarlyPaymentDeducted => "avance déduite",
        Item::Mission(of, which) => {
            return sentence_case(&format!("{}, {}", mission(of), part(which)));
        }
        Item::CrisisPlanFirstYear => "plan de crise, rédaction",
        Item::CrisisPlanUpdate => "plan de crise, mise à jour",
        Item::CrisisEvent => "crise reconnue",
    };
    sentence_case(text)
}

/// Which part of a year's amount a payment is; empty for all of it.
#[must_use]
pub const fn slice(slice: Slice) -> &'static str {
    match slice {
        Slice::Whole => "",
        Slice::Advance => "avance",
        Slice::Balance => "solde",
    }
}

/// The right that a payment pays.
#[must_use]
pub fn earned(earned: Earned) -> String {
    match earned {
        Earned::BeforeContract => "avant contrat".into(),
        Earned::Year(year) => format!("année {year}"),
    }
}

/// What a payment is for, which part of it, and the right that it pays.
#[must_use]
pub fn payment(payment: &Payment) -> String {
    let item = item(payment.item, payment.earned == Earned::Year(1));
    let mut parts = vec![item, slice(payment.slice).into(), earned(payment.earned)];
    if payment.standing == Standing::Renewal {
        parts.push("si le contrat est renouvelé".into());
    }
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}

/// When a payment lands.
#[must_use]
pub fn when(when: When) -> String {
    match when {
        When::On(day) => date(day),
        When::NotBefore(day) => format!("au plus tôt le {}", date(day)),
        When::Unknown(why) => undated(why).into(),
    }
}

/// Why a payment has no day.
#[must_use]
pub const fn undated(undated: Undated) -> &'static str {
    match undated {
        Undated::NoSignature => "à la signature, sans date",
        Undated::NoLetter => "à la lettre d’intention, sans date",
        Undated::NeverNamed => "date que rien ne fixe",
    }
}
