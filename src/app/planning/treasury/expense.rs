//! An expense as a card: what it is called, how much, how often, from when; its salary; another start to compare.
//! This module must never know what an expense comes to.

use yew::prelude::*;

use super::Shown;
use super::control::Control;
use crate::input::{ExpensePart, Field, Pick, read_amount, read_date};
use crate::link::MOST_SCENARIOS;
use crate::store::{Action, Ask, OtherStart, SALARY};
use crate::texts::{self, treasury_form as words};
use crate::treasury::{WorkingTime, employer_cost};

/// The parts that are in sight.
const FIRST: [ExpensePart; 7] = [
    ExpensePart::Label,
    ExpensePart::Amount,
    ExpensePart::Per,
    ExpensePart::Rhythm,
    ExpensePart::Start,
    ExpensePart::End,
    ExpensePart::For,
];

/// The card of the expense of this number.
pub(super) fn view(shown: Shown, number: u8) -> Html {
    let held = |part| shown.store.draft().get(Field::Expense(number, part));
    let is_blank = ExpensePart::ALL
        .into_iter()
        .all(|part| held(part).is_empty());
    let is_only = is_blank && shown.store.expense_lines() == 1;
    html! {
        <fieldset class="treasury-card" data-expense={number.to_string()}>
            <legend>{ words::expense(number) }</legend>
            <div class="treasury-fields">
                for part in FIRST {
                    <div key={Field::Expense(number, part).key()}>{ control(shown, number, part) }</div>
                }
            </div>
            { salary(shown, number) }
            <div class="buttons">
                if !is_only {
                    { shown.named_button(
                        format!("treasury-remove-{number}").into(),
                        words::REMOVE.into(),
                        Some(words::of_expense(words::REMOVE, number)),
                        Ask::RemoveExpense(number),
                    ) }
                }
                if read_date(held(ExpensePart::Start)).is_ok() && can_compare(shown) {
                    { other_start(shown, number) }
                }
            </div>
        </fieldset>
    }
}

fn control(shown: Shown, number: u8, part: ExpensePart) -> Html {
    let control = Control {
        shown,
        field: Field::Expense(number, part),
        label: words::part(part),
        hint: words::hint(part),
    };
    control.view()
}

/// The salary of which the amount is read, or that it is one member's pay.
fn salary(shown: Shown, number: u8) -> Html {
    let is_open = shown.store.is_salary_open(number);
    let onclick = shown.dispatch.reform(move |event: MouseEvent| {
        // The store opens it, not the browser: it stays open across renders.
        event.prevent_default();
        Action::Planning(Ask::OpenSalary(number, !is_open))
    });
    html! {
        <details class="treasury-salary" open={is_open}>
            <summary {onclick}>{ words::SALARY }</summary>
            if is_open {
                <div class="treasury-fields">
                    for part in SALARY {
                        <div key={Field::Expense(number, part).key()}>{ control(shown, number, part) }</div>
                    }
                </div>
                { cost(shown, number) }
            }
        </details>
    }
}

/// What the gross salary costs the employer, where no amount is typed in its place.
fn cost(shown: Shown, number: u8) -> Html {
    let held = |part| shown.store.draft().get(Field::Expense(number, part)).trim();
    let time = match Field::Expense(number, ExpensePart::Time)
        .kind()
        .pick(held(ExpensePart::Time))
    {
        Some(Pick::Time(time)) => time,
        _ => WorkingTime::Full,
    };
    let gross = read_amount(held(ExpensePart::Gross)).ok();
    let gross = gross.filter(|_| held(ExpensePart::Amount).is_empty());
    match gross.and_then(|gross| employer_cost(time, gross)) {
        None => Html::default(),
        Some(cost) => html! {
            <p class="small treasury-cost">
                { words::EMPLOYER_COST }{ " " }
                { super::table::said(cost) }
                { ". " }
                { words::COST_PER_YEAR }{ " " }
                { texts::treasury::COST_BASIS }
            </p>
        },
    }
}

/// In a frame nothing is compared; and there is no room for a fourth scenario.
fn can_compare(shown: Shown) -> bool {
    shown.store.frame.is_none() && shown.store.scenarios().len() < MOST_SCENARIOS
}

/// Another start of this expense, for a scenario beside this one.
fn other_start(shown: Shown, number: u8) -> Html {
    let other = shown.store.planning.expenses.other_start.as_ref();
    let Some(other) = other.filter(|other| other.number == number) else {
        let other = OtherStart {
            number,
            text: String::new(),
            is_refused: false,
        };
        return shown.named_button(
            format!("treasury-other-{number}").into(),
            words::OTHER_START.into(),
            Some(words::of_expense(words::OTHER_START, number)),
            Ask::OtherStart(Some(other)),
        );
    };
    let oninput = shown.dispatch.reform(move |event: InputEvent| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        Action::Planning(Ask::OtherStart(Some(OtherStart {
            number,
            text: input.value(),
            is_refused: false,
        })))
    });
    let error = match read_date(&other.text) {
        Err(problem) if other.is_refused => {
            Some(texts::problem(crate::input::Wrong::Date(problem)))
        }
        _ => None,
    };
    html! {
        <div class="treasury-other">
            <div class="field">
                <label for="treasury-other-start">{ words::OTHER_START_DAY }</label>
                <span class="hint" id="treasury-other-hint">{ words::hint(ExpensePart::Start) }</span>
                <input
                    id="treasury-other-start"
                    type="text"
                    autocomplete="off"
                    value={other.text.clone()}
                    aria-describedby={if error.is_some() { "treasury-other-error treasury-other-hint" } else { "treasury-other-hint" }}
                    aria-invalid={error.is_some().then_some("true")}
                    {oninput}
                />
                if let Some(error) = error {
                    <p class="error" id="treasury-other-error">{ error }</p>
                }
            </div>
            <button type="button" class="button" id="treasury-compare" onclick={compare(shown, other.clone())}>{ words::COMPARE }</button>
            { shown.button("treasury-cancel", words::CANCEL, Ask::OtherStart(None)) }
        </div>
    }
}

/// A copy of the scenario with that start; a text that is no day is told.
fn compare(shown: Shown, other: OtherStart) -> Callback<MouseEvent> {
    let (dispatch, place) = (shown.dispatch.clone(), shown.store.shown());
    Callback::from(move |_: MouseEvent| {
        if read_date(&other.text).is_err() {
            dispatch.emit(Action::Planning(Ask::OtherStart(Some(OtherStart {
                is_refused: true,
                ..other.clone()
            }))));
            return;
        }
        let field = Field::Expense(other.number, ExpensePart::Start);
        dispatch.emit(Action::Planning(Ask::OtherStart(None)));
        dispatch.emit(Action::Duplicate(place, vec![(field, other.text.clone())]));
    })
}
