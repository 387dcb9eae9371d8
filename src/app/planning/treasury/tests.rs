//! The three named tests: which are made, and what the account comes to in each.
//! This module must never know a percentage.

use maud::{Markup, html};
use yew::prelude::*;

use super::Shown;
use super::control::box_to_tick;
use super::table::{self, marked, number};
use crate::app::form::select::picked;
use crate::funding::Signature;
use crate::outlook::{Course, MOST_MONTHS_SLIPPED, Tests};
use crate::store::{Action, Ask};
use crate::texts::{self, treasury, treasury_form as words};
use crate::treasury::{Forecast, Line, MonthsLate};

/// The tests.
pub(super) fn view(shown: Shown, course: &Course) -> Html {
    let tests = shown.store.planning.tests;
    yew::html! {
        <section aria-labelledby="treasury-tests-title">
            <h3 id="treasury-tests-title">{ words::TESTS }</h3>
            <p class="small">{ words::TESTS_LEAD }</p>
            { late(shown, tests) }
            <div class="field">
                { box_to_tick("treasury-at-zero", words::AT_ZERO, tests.variable_at_zero, shown.dispatch.reform(move |is_made| {
                    ask(Tests { variable_at_zero: is_made, ..tests })
                })) }
                <p class="hint">{ words::AT_ZERO_HINT }</p>
            </div>
            { slipped(shown, tests) }
            if !course.tests.is_empty() {
                { table::view("treasury-tests-title", "treasury-tests", &words::TEST_COLUMNS, 2, rows(course)) }
            }
        </section>
    }
}

const fn ask(tests: Tests) -> Action {
    Action::Planning(Ask::Test(tests))
}

fn late(shown: Shown, tests: Tests) -> Html {
    let choice = |late: Option<MonthsLate>| {
        let months = late.map_or(0, MonthsLate::number);
        let onchange = shown
            .dispatch
            .reform(move |_: Event| ask(Tests { late, ..tests }));
        let name = match late {
            None => words::NOT_LATE.to_owned(),
            Some(of) => words::months_late(of),
        };
        yew::html! {
            <label key={months.to_string()}>
                <input
                    type="radio"
                    id={["treasury-late-", &months.to_string()].concat()}
                    name="treasury-late"
                    value={months.to_string()}
                    checked={tests.late == late}
                    {onchange}
                />
                { " " }
                <span>{ name }</span>
            </label>
        }
    };
    let choices = [None].into_iter().chain(MonthsLate::ALL.map(Some));
    yew::html! {
        <fieldset class="field" aria-describedby="treasury-late-hint">
            <legend>{ words::LATE }</legend>
            <p class="hint" id="treasury-late-hint">{ treasury::NO_STATISTICS }</p>
            <div class="choices">{ for choices.map(choice) }</div>
        </fieldset>
    }
}

/// Once the contract is signed, or while it has no day, there is nothing to move.
fn slipped(shown: Shown, tests: Tests) -> Html {
    let outcome = shown.store.own_outcome();
    let signature = outcome.map(|outcome| outcome.project.signature);
    let why = match signature {
        Some(Signature::Planned(_)) => None,
        Some(Signature::Signed(_)) => Some(words::IS_SIGNED),
        Some(Signature::NotYet) | None => Some(words::NO_SIGNATURE),
    };
    if let Some(why) = why {
        return yew::html! { <p class="small" id="treasury-not-slipped">{ why }</p> };
    }
    let onchange = shown.dispatch.reform(move |event: Event| {
        let slipped = picked(&event).parse().unwrap_or_default();
        ask(Tests { slipped, ..tests })
    });
    yew::html! {
        <div class="field">
            <label for="treasury-slipped">{ words::SLIPPED }</label>
            <span class="hint" id="treasury-slipped-hint">{ words::SLIPPED_HINT }</span>
            <select id="treasury-slipped" aria-describedby="treasury-slipped-hint" {onchange}>
                <option value="" selected={tests.slipped == 0}>{ words::NOT_SLIPPED }</option>
                for months in 1..=MOST_MONTHS_SLIPPED {
                    <option
                        key={months.to_string()}
                        value={months.to_string()}
                        selected={tests.slipped == months}
                    >{ words::months_of(months) }</option>
                }
            </select>
        </div>
    }
}

fn rows(course: &Course) -> Markup {
    html! {
        tbody {
            (of_forecast(words::WITHOUT_TEST, &course.forecast))
            @for tested in &course.tests { (of_forecast(&words::test(tested.test), &tested.forecast)) }
        }
    }
}

/// A row for each line, or one for both where they come to the same.
fn of_forecast(name: &str, forecast: &Forecast) -> Markup {
    let lines: &[Line] = if forecast.lowest.prudent == forecast.lowest.expected
        && forecast.shortages.prudent == forecast.shortages.expected
    {
        &[Line::Prudent]
    } else {
        &Line::ALL
    };
    html! {
        @for (place, line) in lines.iter().enumerate() {
            @let low = forecast.lowest.on(*line);
            tr {
                @if place == 0 {
                    th scope="rowgroup" rowspan=(lines.len()) { (texts::sentence_case(name)) }
                }
                td { @if lines.len() == 1 { (words::BOTH_LINES) } @else { (treasury::line(*line)) } }
                (number(html! { (marked(low.balance)) span.day { (texts::date(low.day)) } }))
                (number(html! { (words::first_below(forecast.first_below(*line))) }))
                (number(html! { (words::advance(forecast.greatest_depth(*line))) }))
            }
        }
    }
}
