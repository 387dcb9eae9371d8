//! What is paid before the contract, at the signature, and in the first twelve months.
//! This module must never add two amounts: the library did.

use yew::prelude::*;

use super::{Details, derivation, detail, readings};
use crate::app::Panel;
use crate::funding::{Amount, Item, Measure, Simulation, Three};
use crate::texts;
use crate::units::Answer;

/// The table.
pub(super) fn view(simulation: &Simulation, details: Details) -> Html {
    let Some(seed) = &simulation.seed else {
        return Html::default();
    };
    let row = |key: &'static str, panel: Panel, label: String, amount: Three<Amount>| {
        let heading = html! { <span>{ label }</span> };
        html! {
            <tr data-key={key}>
                <th scope="row">
                    { detail::view(details, panel, heading, || derivation::of_readings(simulation, amount)) }
                </th>
                { readings::cells(amount) }
            </tr>
        }
    };
    let raise = seed.raised_by.and_then(|(measure, ..)| {
        let payment = simulation
            .payments
            .iter()
            .find(|payment| payment.item == Item::Measure(measure))?;
        let label = texts::sentence_case(texts::measure(measure));
        Some(row("raise", Panel::Raise, label, payment.amount))
    });
    let twelve = simulation.totals.first_twelve_months;
    html! {
        <section aria-labelledby="seed-title">
            <h3 id="seed-title">{ texts::heading(texts::AROUND_SIGNATURE, simulation.as_if) }</h3>
            <div class="table">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{ texts::AMOUNT }</th>
                            { readings::columns() }
                        </tr>
                    </thead>
                    <tbody>
                        { row("seed-envelope", Panel::Envelope, texts::SEED_ENVELOPE.into(), Three::same(seed.envelope)) }
                        { raise.unwrap_or_else(|| closed(None, texts::NO_RAISE)) }
                        { row("seed-sum", Panel::SeedTotal, texts::SEED_TOTAL.into(), seed.total) }
                        if is_open(simulation, [Measure::LetterOfIntent, Measure::PreContractAction]) {
                            { row("early-payment", Panel::Early, texts::EARLY_PAYMENT.into(), seed.early) }
                        } else {
                            { closed(Some("early-payment"), texts::EARLY_PAYMENT) }
                        }
                        if let Some(twelve) = twelve {
                            { row("twelve-months", Panel::TwelveMonths, texts::twelve_months(twelve.period), twelve.total) }
                        } else {
                            <tr data-key="twelve-months">
                                <th scope="row">{ texts::TWELVE_MONTHS }</th>
                                <td colspan="3">{ texts::TWELVE_MONTHS_UNDATED }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            <p class="small">{ texts::READINGS_MEANING }</p>
        </section>
    }
}

/// A row for something that is not open under these rules.
fn closed(key: Option<&'static str>, label: &'static str) -> Html {
    html! {
        <tr data-key={key}>
            <th scope="row">{ label }</th>
            <td colspan="3" class="number nothing">{ texts::measure_state(Answer::Unmet) }</td>
        </tr>
    }
}

/// Whether one of these measures is open, or may be.
fn is_open(simulation: &Simulation, measures: [Measure; 2]) -> bool {
    measures.into_iter().any(|measure| {
        let reading = simulation.measure(measure);
        reading.is_some_and(|reading| reading.answer != Answer::Unmet)
    })
}
