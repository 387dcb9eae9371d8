//! The scenarios side by side: what is typed otherwise of the bank account, and what it comes to in each.
//! This module must never compute a difference.

use maud::{Markup, html};
use yew::prelude::*;

use super::Shown;
use super::table::{self, marked, number};
use crate::app::button::named_button;
use crate::input::{Draft, Field};
use crate::link::MOST_SCENARIOS;
use crate::outlook::Treasury;
use crate::store::{Action, COMPARE_TITLE};
use crate::texts::{self, compare, treasury_form as words};
use crate::treasury::Line;

/// The table; nothing of one scenario alone.
pub(super) fn view(shown: Shown) -> Html {
    let scenarios = shown.store.scenarios();
    if scenarios.len() < 2 {
        return Html::default();
    }
    let drafts: Vec<&Draft> = scenarios.iter().map(|of| &of.draft).collect();
    let accounts: Vec<&Treasury> = shown
        .store
        .outlooks()
        .iter()
        .map(|of| &of.treasury)
        .collect();
    let names = (0..scenarios.len()).map(|place| {
        let name = scenarios
            .get(place)
            .and_then(|of| of.outcome.project.name.as_deref());
        compare::scenario_with_name(place, name)
    });
    let columns: Vec<String> = [words::ROW.to_owned()].into_iter().chain(names).collect();
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    let differing = differing(&drafts);
    let rows = html! {
        tbody {
            @for field in &differing { (inputs(*field, &drafts)) }
            (results(&accounts))
        }
    };
    yew::html! {
        <section aria-labelledby={COMPARE_TITLE}>
            <h3 id={COMPARE_TITLE} tabindex="-1">{ words::SCENARIOS }</h3>
            if differing.is_empty() {
                <p class="small">{ words::NO_DIFFERENCE }</p>
            }
            if scenarios.len() >= MOST_SCENARIOS {
                <p class="small">{ words::THREE_ALREADY }</p>
            }
            { table::view(COMPARE_TITLE, "treasury-compared", &columns, 1, rows) }
            <div class="buttons">
                for place in 0..scenarios.len() {
                    { remove(shown, place) }
                }
            </div>
        </section>
    }
}

fn remove(shown: Shown, place: usize) -> Html {
    let words = compare::button_of(words::REMOVE_SCENARIO, place);
    named_button(
        shown.dispatch,
        words.into(),
        None,
        std::rc::Rc::new(move || Action::Remove(place)),
    )
}

/// The fields of the bank account that do not hold the same in all drafts, in their order.
fn differing(drafts: &[&Draft]) -> Vec<Field> {
    let held = drafts.iter().flat_map(|draft| draft.iter());
    let mut fields: Vec<Field> = held
        .map(|(field, _)| field)
        .filter(|field| field.is_of_treasury())
        .filter(|field| {
            let mut texts = drafts.iter().map(|draft| draft.get(*field).trim());
            let first = texts.next();
            texts.any(|text| Some(text) != first)
        })
        .collect();
    fields.sort_unstable();
    fields.dedup();
    fields
}

fn inputs(field: Field, drafts: &[&Draft]) -> Markup {
    html! {
        tr {
            th scope="row" { (texts::label_beside(field)) }
            @for draft in drafts {
                @let text = draft.get(field).trim();
                td.number {
                    @if text.is_empty() { (words::BLANK) }
                    @else { (texts::held(field, text).unwrap_or_else(|| text.to_owned())) }
                }
            }
        }
    }
}

fn results(accounts: &[&Treasury]) -> Markup {
    let [lowest, below, advance, expected] = words::COMPARED;
    let low = |account: &Treasury, line: Line| match &account.course {
        Err(_) => html! { (words::NO_ANSWER) },
        Ok(course) => {
            let low = course.forecast.lowest.on(line);
            html! { (marked(low.balance)) span.day { (texts::date(low.day)) } }
        }
    };
    let said = |account: &Treasury, is_advance: bool| match &account.course {
        Err(_) => words::NO_ANSWER.to_owned(),
        Ok(course) if is_advance => words::advance(course.forecast.greatest_depth(Line::Prudent)),
        Ok(course) => words::first_below(course.forecast.first_below(Line::Prudent)),
    };
    html! {
        tr { th scope="row" { (lowest) } @for of in accounts { (number(low(of, Line::Prudent))) } }
        tr { th scope="row" { (below) } @for of in accounts { (number(html! { (said(of, false)) })) } }
        tr { th scope="row" { (advance) } @for of in accounts { (number(html! { (said(of, true)) })) } }
        tr { th scope="row" { (expected) } @for of in accounts { (number(low(of, Line::Expected))) } }
    }
}
