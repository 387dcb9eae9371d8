//! The stable names of things that no table, field or link names already.
//! This module must never rename: a name, once released, stays.

use crate::funding::{Earned, Input, Item, Nature, Slice, Standing};
use crate::input::Field;
use crate::law::{Mission, OwnLine, Part, RoadmapStep, Source};
use crate::units::Answer;

pub(super) fn mission(mission: Mission) -> String {
    Field::Start(mission).key()
}

pub(super) fn own_line(line: OwnLine) -> String {
    without(&Field::Own(line).key(), "own-")
}

pub(super) fn step(step: RoadmapStep) -> String {
    without(&Field::Done(step).key(), "done-")
}

fn without(key: &str, prefix: &str) -> String {
    key.strip_prefix(prefix).unwrap_or(key).to_owned()
}

pub(super) const fn part(part: Part) -> &'static str {
    match part {
        Part::Fixed => "fixed",
        Part::Variable => "variable",
    }
}

pub(super) const fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Met => "met",
        Answer::ToConfirm => "to-confirm",
        Answer::Unmet => "unmet",
    }
}

pub(super) const fn input(input: Input) -> &'static str {
    match input {
        Input::Regime => "regime",
        Input::Signature => "signature",
        Input::Letter => "letter",
        Input::Action => "action",
    }
}

pub(super) fn item(item: Item) -> String {
    let name = match item {
        Item::Operating => "operating",
        Item::SecondEnvelope => "second-envelope",
        Item::Measure(of) => of.id(),
        Item::EarlyPaymentDeducted => "early-payment-deducted",
        Item::Mission(of, which) => return [&mission(of), "-", part(which)].concat(),
        Item::CrisisPlanFirstYear => "crisis-plan-first-year",
        Item::CrisisPlanUpdate => "crisis-plan-update",
        Item::CrisisEvent => "crisis-event",
    };
    name.to_owned()
}

pub(super) const fn nature(nature: Nature) -> &'static str {
    match nature {
        Nature::Fixed => "fixed",
        Nature::Variable => "variable",
        Nature::Crisis => "crisis",
        Nature::OneOff => "one-off",
    }
}

pub(super) const fn slice(slice: Slice) -> &'static str {
    match slice {
        Slice::Whole => "whole",
        Slice::Advance => "advance",
        Slice::Balance => "balance",
    }
}

pub(super) const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Contract => "contract",
        Standing::Results => "results",
        Standing::Crisis => "crisis",
        Standing::MeasureOpen => "measure-open",
        Standing::MeasureToConfirm => "measure-to-confirm",
        Standing::MissionsToStart => "missions-to-start",
        Standing::OtherReading => "other-reading",
        Standing::Renewal => "renewal",
    }
}

/// What comes before the contract, in every list by contract year.
pub(super) const BEFORE: &str = "before-contract";

pub(super) fn earned(earned: Earned) -> String {
    match earned {
        Earned::BeforeContract => BEFORE.to_owned(),
        Earned::Year(year) => year.to_string(),
    }
}

/// The keys of these sources.
pub(super) fn sources(sources: &[Source]) -> Vec<&'static str> {
    sources.iter().map(|source| source.key()).collect()
}
