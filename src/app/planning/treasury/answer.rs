//! The answer: the lowest balance with its day, in one sentence for each line; what does not count, and why.
//! This module must never decide which line counts.

use yew::prelude::*;

use super::Shown;
use super::table::said;
use crate::app::form::message;
use crate::input::{Field, Problem};
use crate::outlook::Course;
use crate::store::{Action, Ask, control_id};
use crate::texts::{self, treasury, treasury_form as words};
use crate::treasury::{Forecast, Line};

/// The answer, as far as there is one.
pub(super) fn view(shown: Shown, course: Option<&Course>) -> Html {
    let of = shown.treasury;
    html! {
        <section class="treasury-answer" aria-labelledby="treasury-answer-title">
            <h3 id="treasury-answer-title" tabindex="-1">{ words::ANSWER }</h3>
            if let Some(course) = course {
                { answered(shown, course) }
            } else if let Err(refusals) = &of.course {
                <p>{ words::REFUSED }</p>
                <ul id="treasury-refused">
                    for refusal in refusals {
                        <li>{ treasury::refusal(*refusal) }</li>
                    }
                </ul>
            } else {
                <p id="treasury-lowest">{ words::NOTHING }</p>
            }
            { left_out(shown) }
        </section>
    }
}

fn answered(shown: Shown, course: &Course) -> Html {
    let of = shown.treasury;
    let sentence = |line: Line| {
        let lowest = course.forecast.lowest.on(line).balance;
        html! {
            <>
                <strong>{ said(lowest) }</strong>
                { " " }
                { words::after_lowest(course, line, |delay| words::called(of, delay)) }
            </>
        }
    };
    html! {
        <>
            <p class="answer" id="treasury-lowest">{ sentence(Line::Prudent) }</p>
            <p id="treasury-expected">
                if is_same(course) {
                    { words::SAME_LINES }
                } else if has_same_lows(course) {
                    { words::SAME_LOWS }
                } else {
                    { words::EXPECTED }{ " " }{ sentence(Line::Expected) }
                }
            </p>
            for hidden in words::hidden_months(&course.forecast) {
                <p class="treasury-hidden">{ hidden }</p>
            }
            <p class="small">
                if of.is_balance_assumed() {
                    { words::balance_assumed(of.account.opening.day) }{ " " }
                }
                { words::horizon(of.account.horizon) }
            </p>
        </>
    }
}

/// Whether both lines have the same balance on each day.
fn is_same(course: &Course) -> bool {
    let mut days = course.forecast.days.iter();
    days.all(|day| day.balance.prudent == day.balance.expected)
}

/// Whether both lines have the same lowest day and the same days below zero.
fn has_same_lows(course: &Course) -> bool {
    let Forecast {
        lowest, shortages, ..
    } = &course.forecast;
    lowest.prudent == lowest.expected && shortages.prudent == shortages.expected
}

/// What is typed and does not count as long as something of it is wrong, with the way there.
fn left_out(shown: Shown) -> Html {
    let read = &shown.treasury.read;
    let of_opening = |field| matches!(field, Field::Balance | Field::BalanceDay);
    let mut opening = read.problems.iter().filter(|one| of_opening(one.field));
    let opening: Vec<&Problem> = opening.by_ref().collect();
    html! {
        <>
            if !opening.is_empty() {
                <p>{ words::NOT_READ }</p>
                <ul id="treasury-wrong">
                    for problem in opening {
                        <li>{ way(shown, problem, texts::label_beside(problem.field)) }</li>
                    }
                </ul>
            }
            if !read.left_out.is_empty() {
                <p>{ words::LEFT_OUT }</p>
                <ul id="treasury-left-out">
                    for number in &read.left_out {
                        <li key={*number}>{ expense(shown, *number) }</li>
                    }
                </ul>
            }
        </>
    }
}

/// An expense that does not count: the first of what is wrong with it.
fn expense(shown: Shown, number: u8) -> Html {
    let mut problems = shown.treasury.read.problems.iter();
    let of = |field| matches!(field, Field::Expense(of, _) if of == number);
    let Some(problem) = problems.find(|problem| of(problem.field)) else {
        return Html::default();
    };
    let label = Field::Expense(number, crate::input::ExpensePart::Label);
    let label = shown.store.draft().get(label);
    way(shown, problem, words::expense_called(number, label))
}

fn way(shown: Shown, problem: &Problem, name: String) -> Html {
    let Problem { field, wrong } = *problem;
    let onclick = shown.dispatch.reform(move |event: MouseEvent| {
        // The field may stand behind a summary.
        event.prevent_default();
        Action::Planning(Ask::Seek(field))
    });
    html! {
        <>
            <a href={["#", &control_id(field)].concat()} {onclick}>{ name }</a>
            { texts::COLON }
            { message(wrong, shown.store.draft().get(field)) }
        </>
    }
}
