//! The fields of an aid: kind, bounds, choices, for a program that builds a form or checks a table.
//! This module must never know what a field holds.

use serde::Serialize;

use crate::aid_input::{Calculator, Field, Kind, Pick};
use crate::texts::aid_form;

/// A field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldOfAid {
    /// Its name.
    pub key: &'static str,
    /// Its name on the page, in French.
    pub label: &'static str,
    /// What explains it, in French; empty where its label does.
    pub hint: &'static str,
    /// The heading that it stands under, in French.
    pub group: String,
    /// What it holds, by a name that stays.
    pub kind: &'static str,
    /// The least number that it takes.
    pub least: Option<u32>,
    /// The largest number that it takes.
    pub most: Option<u32>,
    /// The answers that it takes, where it takes a few.
    pub choices: Option<Vec<Choice>>,
}

/// An answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Its name, which the field takes.
    pub value: &'static str,
    /// The same in French.
    pub label: &'static str,
}

impl Choice {
    const fn new(pick: Pick) -> Self {
        Self {
            value: pick.id(),
            label: aid_form::pick(pick),
        }
    }
}

impl FieldOfAid {
    fn new(field: Field) -> Self {
        let kind = field.kind();
        let bounds = bounds(kind);
        Self {
            key: field.key(),
            label: aid_form::label(field),
            hint: aid_form::hint(field),
            group: aid_form::group(field.group()),
            kind: name(kind),
            least: bounds.map(|(least, _)| least),
            most: bounds.map(|(_, most)| most),
            choices: match kind {
                Kind::OneOf(picks) => Some(picks.iter().copied().map(Choice::new).collect()),
                _ => None,
            },
        }
    }
}

const fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Day => "day",
        Kind::Whole(..) => "whole",
        Kind::Year => "year",
        Kind::Hours => "hours",
        Kind::Euros => "euros",
        Kind::Percent => "percent",
        Kind::OneOf(_) => "choice",
        Kind::Tick => "box",
    }
}

/// The bounds of a number, in what it is typed in.
const fn bounds(kind: Kind) -> Option<(u32, u32)> {
    match kind {
        Kind::Whole(least, most) => Some((least, most)),
        Kind::Hours => Some((0, 24)),
        Kind::Percent => Some((0, 100)),
        Kind::Day | Kind::Year | Kind::Euros | Kind::OneOf(_) | Kind::Tick => None,
    }
}

/// Every field of the aid of this name, in the order of the form; none of a name that is no aid's.
#[must_use]
pub fn fields(name: Option<&str>) -> Vec<FieldOfAid> {
    let calculator = name.and_then(Calculator::parse).into_iter();
    let fields = calculator.flat_map(Field::of);
    fields.map(FieldOfAid::new).collect()
}
