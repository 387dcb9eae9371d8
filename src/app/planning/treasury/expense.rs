//! An expense as a card: what it is called, how much, how often, from when; its salary; another start to compare.
//! This module must never know what an expense comes to.

use yew::prelude::*;

use super::control::Control;
use super::table::said;
use super::{Shown, named_button};
use crate::app::Dispatch;
use crate::input::{ExpensePart, Field, Pick, read_amount, read_date};
use crate::link::MOST_SCENARIOS;
use crate::store::{Action, Ask, OtherStart, SALARY};
use crate::texts::{self, treasury_form as words};
use crate::treasury::{Marked, WorkingTime, employer_cost};

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
    let has_start = read_date(held(ExpensePart::Start)).is_ok();
    let other = shown.store.planning.expenses.other_start.clone();
    let is_salary_open = shown.store.is_salary_open(number);
    html! {
        <Card
            {number}
            first={FIRST.map(|part| control(shown, number, part)).to_vec()}
            salary={if is_salary_open { SALARY.map(|part| control(shown, number, part)).to_vec() } else { Vec::new() }}
            {is_salary_open}
            cost={cost(shown, number)}
            can_go={!is_blank || shown.store.expense_lines() > 1}
            can_be_compared={has_start && can_compare(shown)}
            other={other.filter(|other| other.number == number)}
            place={shown.store.shown()}
            dispatch={shown.dispatch.clone()}
        />
    }
}

/// All that a card is drawn from: a key press that changes none of it does not draw it again.
#[derive(Clone, PartialEq, Properties)]
struct CardProps {
    number: u8,
    first: Vec<Control>,
    /// Nothing while it is closed.
    salary: Vec<Control>,
    is_salary_open: bool,
    /// The employer's cost of the gross salary, where it stands for the amount.
    cost: Option<Marked>,
    can_go: bool,
    can_be_compared: bool,
    other: Option<OtherStart>,
    /// The place of the scenario.
    place: usize,
    dispatch: Dispatch,
}

#[component]
fn Card(props: &CardProps) -> Html {
    let number = props.number;
    html! {
        <fieldset class="treasury-card" data-expense={number.to_string()}>
            <legend>{ words::expense(number) }</legend>
            { fields(&props.first, &props.dispatch) }
            { salary(props) }
            <div class="buttons">
                if props.can_go {
                    { named_button(
                        &props.dispatch,
                        format!("treasury-remove-{number}").into(),
                        words::REMOVE.into(),
                        Some(words::of_expense(words::REMOVE, number)),
                        Ask::RemoveExpense(number),
                    ) }
                }
                if props.can_be_compared {
                    { other_start(props) }
                }
            </div>
        </fieldset>
    }
}

fn fields(controls: &[Control], dispatch: &Dispatch) -> Html {
    html! {
        <div class="treasury-fields">
            for control in controls {
                <div key={control.key()}>{ control.view(dispatch) }</div>
            }
        </div>
    }
}

fn control(shown: Shown, number: u8, part: ExpensePart) -> Control {
    let field = Field::Expense(number, part);
    Control::of(shown, field, words::part(part), words::hint(part))
}

/// The salary of which the amount is read, or that it is one member's pay.
fn salary(props: &CardProps) -> Html {
    let (number, is_open) = (props.number, props.is_salary_open);
    let onclick = props.dispatch.reform(move |event: MouseEvent| {
        // The store opens it, not the browser: it stays open across renders.
        event.prevent_default();
        Action::Planning(Ask::OpenSalary(number, !is_open))
    });
    html! {
        <details class="treasury-salary" open={is_open}>
            <summary {onclick}>{ words::SALARY }</summary>
            if is_open {
                { fields(&props.salary, &props.dispatch) }
                if let Some(cost) = props.cost {
                    <p class="small treasury-cost">
                        { words::EMPLOYER_COST }{ " " }
                        { said(cost) }
                        { ". " }
                        { words::COST_PER_YEAR }{ " " }
                        { texts::treasury::COST_BASIS }
                    </p>
                }
            }
        </details>
    }
}

/// What the gross salary costs the employer, where no amount is typed in its place.
fn cost(shown: Shown, number: u8) -> Option<Marked> {
    let held = |part| shown.store.draft().get(Field::Expense(number, part)).trim();
    let time = Field::Expense(number, ExpensePart::Time).kind();
    let time = match time.pick(held(ExpensePart::Time)) {
        Some(Pick::Time(time)) => time,
        _ => WorkingTime::Full,
    };
    let gross = read_amount(held(ExpensePart::Gross)).ok();
    let gross = gross.filter(|_| held(ExpensePart::Amount).is_empty());
    gross.and_then(|gross| employer_cost(time, gross))
}

/// In a frame nothing is compared; and there is no room for a fourth scenario.
fn can_compare(shown: Shown) -> bool {
    shown.store.frame.is_none() && shown.store.scenarios().len() < MOST_SCENARIOS
}

/// Another start of this expense, for a scenario beside this one.
fn other_start(props: &CardProps) -> Html {
    let number = props.number;
    let Some(other) = &props.other else {
        let other = OtherStart {
            number,
            text: String::new(),
            is_refused: false,
        };
        return named_button(
            &props.dispatch,
            format!("treasury-other-{number}").into(),
            words::OTHER_START.into(),
            Some(words::of_expense(words::OTHER_START, number)),
            Ask::OtherStart(Some(other)),
        );
    };
    let oninput = props.dispatch.reform(move |event: InputEvent| {
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
            <button type="button" class="button" id="treasury-compare" onclick={compare(props, other.clone())}>{ words::COMPARE }</button>
            { named_button(&props.dispatch, "treasury-cancel".into(), words::CANCEL.into(), None, Ask::OtherStart(None)) }
        </div>
    }
}

/// Copies the scenario with that start; a text that is no day shows an error at its field.
fn compare(props: &CardProps, other: OtherStart) -> Callback<MouseEvent> {
    let (dispatch, place) = (props.dispatch.clone(), props.place);
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
