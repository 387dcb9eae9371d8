//! How an amount came about, as a tree down to figures with their source.
//! This module must never know what the amount is for. The first answer is drawn without it ([`later`]).

use yew::prelude::*;

use super::certainty::{sure, word};
use super::{Details, table};
use crate::app::button::button;
use crate::app::chunks::Rest;
use crate::app::form::interpretation;
use crate::app::waiting;
use crate::charts::bars;
use crate::funding::{
    Amount, Derivation, Earned, Estimates, Nature, Period, Simulation, Step, Summary,
};
use crate::input::Field;
use crate::law::{Assumption, Figure, Source};
use crate::store::{Action, Chunk};
use crate::texts;
use crate::units::Certainty;

/// The same as [`of_summary`], from the part of the program that is loaded after the first answer.
pub(super) fn of_sum(details: Details, simulation: &Simulation, summary: &Summary) -> Html {
    once_loaded(details, |part| (part.sum)(details, simulation, summary))
}

/// What a mark means, and what nothing settles, if anything.
pub(super) fn of_mark(details: Details, certainty: Certainty, open: Option<Assumption>) -> Html {
    html! {
        <>
            <p class="small">{ texts::meaning_of_mark(certainty) }</p>
            if let Some(open) = open {
                { question(details, open) }
            }
        </>
    }
}

/// A published figure.
pub(super) fn of_figure(details: Details, figure: &'static Figure) -> Html {
    html! {
        <>
            { of_mark(details, figure.certainty, figure.assumption()) }
            { cited(figure) }
        </>
    }
}

/// The same as [`of_estimates`], from the part of the program that is loaded after the first answer.
pub(super) fn of_estimates_later(
    details: Details,
    simulation: &Simulation,
    estimates: Estimates<Amount>,
) -> Html {
    once_loaded(details, |part| {
        (part.estimates)(details, simulation, estimates)
    })
}

fn once_loaded(details: Details, draw: impl FnOnce(Rest) -> Html) -> Html {
    let drawn = details.loaded.rest.map(draw);
    waiting::part(details.store, details.dispatch, Chunk::Rest, drawn)
}

/// What a contract year is made of, by kind of money; of any period what its marks mean, and its payments.
pub(in crate::app) fn of_summary(
    details: Details,
    simulation: &Simulation,
    summary: &Summary,
) -> Html {
    html! {
        <>
            if let Period::Earned(earned) = summary.period {
                { year(simulation, summary, earned) }
            }
            <p class="small">{ texts::of_marks(summary.marks) }</p>
            { marks(details, simulation, &summary.total.all()) }
            { payments(simulation, summary) }
        </>
    }
}

/// What a sum adds up; each payment opens in the schedule.
fn payments(simulation: &Simulation, summary: &Summary) -> Html {
    let rows = simulation.payments_of(summary).map(|payment| {
        table::plain_row(
            texts::when(payment.when),
            texts::payment(payment),
            payment.amount.all(),
        )
    });
    table::view(texts::SCHEDULE_COLUMN, texts::ESTIMATES, rows.collect())
}

/// The days and the rules of a contract year, its money by kind, and what of it is at risk.
fn year(simulation: &Simulation, summary: &Summary, earned: Earned) -> Html {
    let mut years = simulation.years.iter();
    let year = years.find(|year| Earned::Year(year.number) == earned);
    html! {
        <>
            if let Some(year) = year {
                <p class="small">{ sure(year.certainty, texts::contract_year(year)) }</p>
            }
            <p class="small">{ texts::at_risk(summary.at_risk()) }</p>
            <ul class="small">
                for nature in Nature::ALL {
                    { kind(nature, bars::parts(summary, nature)) }
                }
            </ul>
        </>
    }
}

fn kind(nature: Nature, parts: Estimates<Amount>) -> Html {
    if parts.maximum.money.is_zero() {
        return Html::default();
    }
    html! { <li>{ texts::kind(nature, parts) }{ " " }{ word(parts.maximum.certainty) }</li> }
}

/// What the marks of three estimates mean and what made them so; then the derivation of each estimate, once for those
/// that share it, under their names.
pub(in crate::app) fn of_estimates(
    details: Details,
    simulation: &Simulation,
    estimates: Estimates<Amount>,
) -> Html {
    let estimates = estimates.all();
    let same =
        |one: &Amount, other: &Amount| one.money == other.money && one.certainty == other.certainty;
    let [first, ..] = &estimates;
    let all_same = estimates.iter().all(|estimate| same(estimate, first));
    let names = |estimate: &Amount| {
        let named = texts::ESTIMATES.into_iter().zip(&estimates);
        texts::list(
            named
                .filter(|(_, other)| same(estimate, other))
                .map(|(name, _)| name),
        )
    };
    html! {
        <>
            { marks(details, simulation, &estimates) }
            for (index, estimate) in estimates.iter().enumerate() {
                if !estimate.money.is_zero() && !estimates.iter().take(index).any(|other| same(estimate, other)) {
                    if !all_same {
                        <p class="small">{ names(estimate) }</p>
                    }
                    { tree(simulation, *estimate) }
                }
            }
        </>
    }
}

/// An amount alone, explained.
pub(super) fn of_amount(details: Details, simulation: &Simulation, amount: Amount) -> Html {
    of_estimates(details, simulation, Estimates::same(amount))
}

/// The tree of one amount.
fn tree(simulation: &Simulation, amount: Amount) -> Html {
    html! {
        <ul class="tree">
            for step in simulation.derivation(amount) {
                { node(step) }
            }
        </ul>
    }
}

/// What each mark means, and what nothing settles of these amounts, for the visitor to read otherwise.
fn marks(details: Details, simulation: &Simulation, amounts: &[Amount]) -> Html {
    let carries = |mark: &Certainty| {
        let mut amounts = amounts.iter();
        amounts.any(|amount| !amount.money.is_zero() && amount.certainty == *mark)
    };
    let mut open = Vec::new();
    for derivation in amounts
        .iter()
        .filter_map(|amount| simulation.derivation(*amount))
    {
        assumptions(derivation, &mut open);
    }
    html! {
        <>
            for mark in Certainty::ALL.into_iter().filter(carries) {
                <p class="small">{ texts::meaning_of_mark(mark) }</p>
            }
            for assumption in open {
                { question(details, assumption) }
            }
        </>
    }
}

/// Every assumption that a derivation rests on, once.
fn assumptions(derivation: Derivation, found: &mut Vec<Assumption>) {
    let open = match derivation.step() {
        Step::Assumption(assumption) => Some(assumption),
        Step::Figure(figure) => figure.assumption(),
        _ => None,
    };
    if let Some(assumption) = open
        && !found.contains(&assumption)
    {
        found.push(assumption);
    }
    for part in derivation.parts() {
        assumptions(part, found);
    }
}

/// What is not settled, the visitor's reading of it, and the amount of the contract that would settle it.
fn question(details: Details, assumption: Assumption) -> Html {
    let Details {
        store, dispatch, ..
    } = details;
    let is_example = store.outcome().is_none_or(|outcome| outcome.is_example);
    let method = ["#methode-", assumption.id()].concat();
    html! {
        <div class="question">
            <p class="small">
                { texts::not_settled(assumption) }
                { " " }
                <a href={method}>{ texts::WHY }</a>
            </p>
            if !is_example {
                if assumption.choices().len() > 1 {
                    { interpretation::view(assumption, None, store, dispatch) }
                }
                if let Some(line) = assumption.settled_by() {
                    { button(dispatch, texts::TYPE_OWN, move || Action::Seek(Field::Own(line))) }
                }
            }
        </div>
    }
}

/// The figure that an amount comes down to first.
pub(super) fn figure(derivation: Derivation) -> Option<&'static Figure> {
    match derivation.step() {
        Step::Figure(figure) | Step::Replaced(figure) => Some(figure),
        _ => derivation.parts().find_map(figure),
    }
}

fn node(derivation: Derivation) -> Html {
    let step = derivation.step();
    let parts: Vec<Derivation> = derivation
        .parts()
        .filter(|part| part.step() != Step::Nothing)
        .collect();
    // A sum of one thing is that thing.
    if let (Step::Sum, [only]) = (step, parts.as_slice()) {
        return node(*only);
    }
    let certainty = derivation.certainty();
    let (name, amount) = match step {
        // It has no euros of its own.
        Step::Assumption(_) => (texts::sentence_case(&texts::step(step)), word(certainty)),
        _ => (
            texts::step_and_colon(step),
            sure(certainty, texts::money(derivation.money())),
        ),
    };
    html! {
        <li>
            { name }
            { " " }
            { amount }
            if let Step::Figure(figure) | Step::Replaced(figure) = step {
                { cited(figure) }
            }
            if !parts.is_empty() {
                <ul>
                    for part in parts {
                        { node(part) }
                    }
                </ul>
            }
        </li>
    }
}

/// Where a figure was read and what must be known of it.
fn cited(figure: &'static Figure) -> Html {
    html! {
        <div class="cited">
            { texts::figure_facts(figure) }
            for source in figure.sources {
                { cite("", *source) }
            }
            { conflicts(figure) }
        </div>
    }
}

/// Sources that print something else.
pub(super) fn conflicts(figure: &'static Figure) -> Html {
    html! {
        for conflict in figure.conflicts {
            { cite(texts::conflict(conflict), conflict.source) }
        }
    }
}

/// A source on a line of its own, with its address where it has one.
fn cite(before: impl Into<AttrValue>, source: Source) -> Html {
    cite_after(before.into(), source)
}

fn cite_after(before: AttrValue, source: Source) -> Html {
    let details = source.details();
    let href = details.place.starts_with("http").then_some(details.place);
    html! {
        <div>
            { before }
            // Without an address it is no link, only the place of one.
            <a {href} rel="noreferrer">{ details.title }</a>
            { texts::source_facts(&details) }
        </div>
    }
}
