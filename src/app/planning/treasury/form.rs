//! The form: the balance to begin with, the expenses as cards, the lines to begin with.
//! This module must never know what a field means.

use yew::prelude::*;

use super::control::Control;
use super::{Shown, expense};
use crate::input::{Field, MOST_EXPENSES};
use crate::store::{Ask, REMOVED};
use crate::texts::{self, treasury, treasury_form as words};
use crate::treasury::{COORDINATION_GROSS, ReadyLine, WorkingTime, employer_cost};

/// The form.
pub(super) fn view(shown: Shown) -> Html {
    let lines = shown.store.expense_lines();
    html! {
        <form
            id="treasury-form"
            class="treasury-form"
            aria-labelledby="treasury-form-title"
            onsubmit={|event: SubmitEvent| event.prevent_default()}
        >
            <h3 id="treasury-form-title" tabindex="-1">{ words::FORM }</h3>
            { opening(shown) }
            <div>
                for number in 1..=lines {
                    <div key={number.to_string()}>{ expense::view(shown, number) }</div>
                }
            </div>
            { removed(shown) }
            <div class="buttons">
                if lines < MOST_EXPENSES {
                    { shown.button("treasury-add", words::ADD, Ask::AddExpense) }
                } else {
                    <p class="small" id="treasury-most">{ words::most(MOST_EXPENSES) }</p>
                }
            </div>
            if shown.store.blank_expense().is_some() {
                { ready(shown) }
            }
        </form>
    }
}

fn opening(shown: Shown) -> Html {
    let control = |field, label, hint| Control::of(shown, field, label, hint).view(shown.dispatch);
    html! {
        <fieldset class="treasury-card">
            <legend>{ words::OPENING }</legend>
            <div class="treasury-fields">
                { control(Field::Balance, words::BALANCE, words::BALANCE_HINT) }
                { control(Field::BalanceDay, words::BALANCE_DAY, words::BALANCE_DAY_HINT) }
            </div>
        </fieldset>
    }
}

/// The line that went, as long as it can be had back.
fn removed(shown: Shown) -> Html {
    let can_restore = shown.store.can_restore_expense();
    html! {
        <div id={REMOVED} class="buttons" tabindex="-1">
            if can_restore {
                <span>{ words::REMOVED }</span>
                { shown.button("treasury-restore", words::RESTORE, Ask::RestoreExpense) }
            }
        </div>
    }
}

/// Lines to begin with; what was read for two of them, and that nothing was for the others.
fn ready(shown: Shown) -> Html {
    let gross = COORDINATION_GROSS.marked();
    let cost = employer_cost(WorkingTime::Full, gross.money);
    html! {
        <div class="treasury-ready">
            <p class="small" id="treasury-ready-title">{ words::READY }</p>
            <div class="buttons" role="group" aria-labelledby="treasury-ready-title">
                for line in ReadyLine::ALL {
                    { button(shown, line) }
                }
            </div>
            <p class="small">
                { words::coordination(gross, cost) }
                { super::told::cited(COORDINATION_GROSS.sources) }
                { super::told::cited(crate::treasury::COST_SOURCES) }
            </p>
            <p class="small">{ words::members() }</p>
            <p class="small">{ words::READY_EMPTY }</p>
        </div>
    }
}

fn button(shown: Shown, line: ReadyLine) -> Html {
    let words = texts::sentence_case(treasury::ready(line));
    let id = match line {
        ReadyLine::Coordination => "ready-coordination",
        ReadyLine::Members => "ready-members",
        ReadyLine::Premises => "ready-premises",
        ReadyLine::Software => "ready-software",
        ReadyLine::Accounting => "ready-accounting",
        ReadyLine::Meetings => "ready-meetings",
        ReadyLine::ProjectHelp => "ready-help",
    };
    shown.button(id, words, Ask::BeginWith(line))
}
