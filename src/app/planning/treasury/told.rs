//! Beside the account: thresholds, the pay of one member, the wage tax, reminders, each with where it was read.
//! This module must never decide whether any of it applies.

use yew::prelude::*;

use super::Shown;
use super::table::word;
use crate::law::SourceDetails;
use crate::outlook::{Pay, Told};
use crate::texts::{self, treasury, treasury_form as words};
use crate::treasury::{ALLOWANCE, GRANTS, GrantsYear, Line, Reminder, Source};

/// What is told.
pub(super) fn view(shown: Shown) -> Html {
    let told = &shown.treasury.told;
    html! {
        <section aria-labelledby="treasury-told-title">
            <h3 id="treasury-told-title">{ words::TOLD }</h3>
            <p class="warning">{ words::TO_CONFIRM }</p>
            { grants(told) }
            for pay in &told.pay {
                { of_pay(shown, pay) }
            }
            if let Some(tax) = &told.wage_tax {
                <p id="treasury-wage-tax">{ treasury::wage_tax(tax) }{ " " }{ word(tax.after.certainty) }</p>
                { cited(ALLOWANCE.sources) }
            }
            <ul class="treasury-reminders">
                for reminder in Reminder::ALL {
                    <li>
                        { treasury::reminder(reminder) }
                        if let Some(mark) = reminder.certainty() {
                            { " " }{ word(mark) }
                        }
                        { cited(reminder.sources()) }
                    </li>
                }
            </ul>
        </section>
    }
}

/// The receipts of each civil year, beside the threshold.
fn grants(told: &Told) -> Html {
    if told.grants.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h4>{ words::threshold() }{ " " }{ word(GRANTS.certainty) }</h4>
            <p class="small">{ words::PROXY }</p>
            <ul id="treasury-grants">
                for year in &told.grants {
                    <li key={year.year.to_string()}>{ of_year(year) }</li>
                }
            </ul>
        </>
    }
}

/// Both lines where they do not say the same.
fn of_year(year: &GrantsYear) -> Html {
    let is_same = year.received.prudent.money == year.received.expected.money;
    let lines: &[Line] = if is_same {
        &[Line::Prudent]
    } else {
        &Line::ALL
    };
    html! {
        for line in lines {
            <p key={treasury::line(*line)}>
                { treasury::grants(year, *line) }{ " " }
                { word(year.received.on(*line).certainty) }
                if !is_same {
                    <span class="mark">{ words::on_line(*line) }</span>
                }
            </p>
        }
    }
}

fn of_pay(shown: Shown, pay: &Pay) -> Html {
    let mut expenses = shown.treasury.read.expenses.iter();
    let label = expenses.find(|of| of.number == pay.number);
    let label = label.map_or("", |of| &of.expense.label);
    let ceiling = &pay.told.ceiling;
    html! {
        <>
            <p class="treasury-pay">
                { words::pay_of(pay.number, label, pay.paid, ceiling.year) }{ " " }
                { treasury::pay(&pay.told) }{ " " }
                { word(ceiling.amount.certainty) }
            </p>
            { list(&ceiling.sources) }
        </>
    }
}

/// Where something was read.
pub(super) fn cited(sources: &[Source]) -> Html {
    let details: Vec<SourceDetails> = sources.iter().map(|source| source.details()).collect();
    list(&details)
}

fn list(sources: &[SourceDetails]) -> Html {
    if sources.is_empty() {
        return Html::default();
    }
    html! {
        <span class="treasury-cited">
            for source in sources {
                <span key={source.key}>{ cite(source) }</span>
            }
        </span>
    }
}

/// A source; without an address it is no link.
fn cite(source: &SourceDetails) -> Html {
    let href = source.place.starts_with("http").then_some(source.place);
    html! {
        <>
            <a {href} rel="noreferrer">{ source.title }</a>
            { texts::source_facts(source) }
        </>
    }
}
