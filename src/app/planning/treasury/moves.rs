//! The account as tables: month by month, then move by move, then what is listed and does not count.
//! This module must never add anything up.

use maud::{Markup, html};
use yew::prelude::*;

use super::Shown;
use super::table::{self, marked, number, word};
use crate::app::result::certainty::lined;
use crate::outlook::Course;
use crate::store::{Action, Ask};
use crate::texts::{self, treasury_form as words};
use crate::treasury::{DayBalance, MonthBalance, Move, Uncounted};
use crate::units::{Date, Money};

/// Month by month, year after year. Drawn by Yew, which changes the words of a cell and leaves the cell where it is: to put five
/// years of cells in anew takes half of what a key press may take.
pub(super) fn months(course: &Course) -> Html {
    let months = &course.forecast.months;
    let years = months.chunk_by(|one, other| one.year == other.year);
    yew::html! {
        <section aria-labelledby="treasury-months-title">
            <h3 id="treasury-months-title">{ words::MONTHS }</h3>
            <p class="small">{ words::MONTHS_LEAD }</p>
            <div class="treasury-scroll" role="group" tabindex="0" aria-labelledby="treasury-months-title">
                <table class="treasury-months">
                    <thead>
                        <tr>
                            for column in words::MONTH_COLUMNS {
                                <th scope="col">{ column }</th>
                            }
                        </tr>
                    </thead>
                    for months in years {
                        <tbody>
                            for of in months {
                                { month(of) }
                            }
                        </tbody>
                    }
                </table>
            </div>
        </section>
    }
}

fn month(of: &MonthBalance) -> Html {
    let closing = of.closing.prudent;
    let is_below = closing.money < Money::ZERO;
    yew::html! {
        <tr class={is_below.then_some("treasury-below")}>
            <th scope="row">{ words::month_name(of) }</th>
            <td>{ texts::whole_money(of.opening.prudent.money) }</td>
            <td>{ texts::whole_money(of.comes_in.prudent) }</td>
            <td>{ texts::whole_money(of.goes_out.prudent) }</td>
            <td>
                { lined(closing.certainty, texts::whole_money(closing.money)) }
                { " " }
                { word(closing.certainty) }
            </td>
            <td>{ texts::whole_money(of.closing.expected.money) }</td>
            <td>{ words::below_in_month(of) }</td>
        </tr>
    }
}

/// The moves, drawn while they are open, and what does not count.
pub(super) fn view(shown: Shown, course: &Course) -> Html {
    let is_open = shown.store.planning.shows_moves;
    let onclick = shown.dispatch.reform(move |event: MouseEvent| {
        event.prevent_default();
        Action::Planning(Ask::ShowMoves(!is_open))
    });
    let uncounted = &course.forecast.uncounted;
    yew::html! {
        <>
            <details open={is_open}>
                <summary id="treasury-moves-title" {onclick}>{ words::MOVES }</summary>
                if is_open {
                    { table::view("treasury-moves-title", "treasury-moves", &words::MOVE_COLUMNS, 2, moves(shown, course)) }
                }
            </details>
            if !uncounted.is_empty() {
                <details>
                    <summary id="treasury-uncounted-title">{ words::UNCOUNTED }</summary>
                    { table::view("treasury-uncounted-title", "treasury-moves", &words::UNCOUNTED_COLUMNS, 2, not_counted(shown, uncounted)) }
                </details>
            }
        </>
    }
}

/// Each day's balance stands beside its last move.
fn moves(shown: Shown, course: &Course) -> Markup {
    let forecast = &course.forecast;
    let opening = forecast.days.first();
    let is_without_move = |day: &&DayBalance| {
        let first = forecast.moves.first();
        first.is_none_or(|first| first.day > day.day)
    };
    html! {
        tbody {
            @if let Some(day) = opening.filter(is_without_move) {
                tr {
                    td { (texts::date_in_figures(day.day)) }
                    th scope="row" { (words::BALANCE) }
                    td {} td {}
                    (balances(day))
                }
            }
            @for moves in forecast.moves.chunk_by(|one, other| one.day == other.day) {
                @for (place, one) in moves.iter().enumerate() {
                    @let is_last = place + 1 == moves.len();
                    (row(shown, one, is_last.then(|| balance_of(&forecast.days, one.day)).flatten()))
                }
            }
        }
    }
}

fn balance_of(days: &[DayBalance], day: Date) -> Option<&DayBalance> {
    let place = days.binary_search_by_key(&day, |of| of.day).ok()?;
    days.get(place)
}

fn row(shown: Shown, one: &Move, balance: Option<&DayBalance>) -> Markup {
    let [amount, expected] = [one.change.prudent, one.change.expected].map(|of| of.money);
    let comes_in = amount > Money::ZERO || expected > Money::ZERO;
    // The expected amount stands behind the prudent one where it differs.
    let told = html! {
        (texts::money(amount))
        @if expected != amount {
            " " span.treasury-also { (words::EXPECTED_SHORT) " " (texts::money(expected)) }
        }
    };
    html! {
        tr {
            td { (texts::date_in_figures(one.day)) }
            th scope="row" { (words::origin(shown.treasury, one.origin)) }
            td.number { @if comes_in { (told) } }
            td.number { @if !comes_in { (told) } }
            @match balance {
                Some(day) => (balances(day)),
                None => { td {} td {} }
            }
        }
    }
}

fn balances(day: &DayBalance) -> Markup {
    html! {
        (number(marked(day.balance.prudent)))
        (number(html! { (texts::money(day.balance.expected.money)) }))
    }
}

fn not_counted(shown: Shown, uncounted: &[Uncounted]) -> Markup {
    html! {
        tbody {
            @for one in uncounted {
                tr {
                    td { (one.day.map_or_else(|| words::NO_DAY.to_owned(), texts::date_in_figures)) }
                    th scope="row" { (words::origin(shown.treasury, one.origin)) }
                    (number(html! { (texts::money(one.change.prudent.money)) }))
                    (number(html! { (texts::money(one.change.expected.money)) }))
                    td.number { (texts::treasury::uncounted(one.why)) }
                }
            }
        }
    }
}
