//! An amount with its mark and the way in which it came about.
//! This module must never decide an amount: it adds up, and keeps what was added.

use crate::units::{Certainty, Money};

/// An amount, and what it is made of; `S` says which step each part is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worked<S> {
    /// The amount.
    pub money: Money,
    /// The weakest mark of all that it rests on.
    pub certainty: Certainty,
    /// The step.
    pub step: S,
    /// What it is made of; nothing for a figure.
    pub parts: Vec<Self>,
}

impl<S> Worked<S> {
    /// An amount that is made of no other.
    pub const fn figure(step: S, money: Money, certainty: Certainty) -> Self {
        Self {
            money,
            certainty,
            step,
            parts: Vec::new(),
        }
    }

    /// An amount that rests on others: its mark is never stronger than theirs.
    pub fn of(step: S, money: Money, certainty: Certainty, parts: Vec<Self>) -> Self {
        let marks = parts.iter().map(|part| part.certainty);
        Self {
            money,
            certainty: marks.fold(certainty, Certainty::weaker),
            step,
            parts,
        }
    }

    /// All of these together.
    pub fn sum(step: S, parts: Vec<Self>) -> Self {
        let money = parts.iter().map(|part| part.money).sum();
        Self::of(step, money, Certainty::Official, parts)
    }
}
