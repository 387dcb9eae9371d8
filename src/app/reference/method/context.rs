//! Where the country stands: the contracts signed over time, as a picture and as a table.
//! This module must never reach a calculation.

use yew::prelude::*;

use super::{CONTEXT, part};
use crate::app::reference::cite::cite;
use crate::law::context::{COVERED, GOAL, SIGNED, Signed};
use crate::texts;
use crate::texts::annex as words;

pub(super) fn view() -> Html {
    part(
        CONTEXT,
        html! {
            <>
                { picture() }
                <p class="small">{ words::CONTEXT_SIGNING }</p>
                { table() }
                <p>{ words::covered(COVERED) }</p>
            </>
        },
    )
}

fn table() -> Html {
    let [when, number, source] = words::CONTEXT_COLUMNS;
    html! {
        <table>
            <caption>{ words::CONTEXT_CAPTION }</caption>
            <thead>
                <tr>
                    <th scope="col">{ when }</th>
                    <th scope="col" class="number">{ number }</th>
                    <th scope="col">{ source }</th>
                </tr>
            </thead>
            <tbody>
                for signed in SIGNED {
                    <tr>
                        <th scope="row">{ texts::sentence_case(&words::month(signed.month)) }</th>
                        <td class="number">{ texts::count(signed.count.into()) }</td>
                        <td>
                            if let Some(source) = signed.source {
                                { cite(source) }
                            } else {
                                { words::CONTEXT_NO_SOURCE }
                            }
                        </td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// The picture counts in percent of its width and height: it fits any screen, and its words are as
/// large as those around it.
fn picture() -> Html {
    let summary = match SIGNED {
        [first, .., last] => {
            let told = |signed: Signed| (words::month(signed.month), signed.count);
            words::series_in_words(told(first), told(last), &words::goal(GOAL))
        }
    };
    let goal = height(GOAL.1);
    let pairs = SIGNED.iter().zip(SIGNED.iter().skip(1));
    html! {
        <figure class="series">
            <figcaption>
                <h4 id="methode-serie">{ words::CONTEXT_PICTURE }</h4>
                <p class="small" id="methode-serie-resume">{ summary }</p>
            </figcaption>
            <div role="img" aria-labelledby="methode-serie methode-serie-resume">
                <svg aria-hidden="true" focusable="false">
                    { line("axis", (at(LEFT), at(BOTTOM)), (at(RIGHT), at(BOTTOM))) }
                    { line("goal", (at(LEFT), goal.clone()), (at(RIGHT), goal.clone())) }
                    <text x={at(LEFT)} y={goal} dy="-6">{ words::goal_mark(GOAL) }</text>
                    for (one, next) in pairs {
                        { line("course", point(one), point(next)) }
                    }
                    for signed in &SIGNED {
                        { mark(signed) }
                    }
                    for year in FIRST_YEAR + 1..=LAST_YEAR {
                        { line("tick", (across((year, 1)), at(BOTTOM)), (across((year, 1)), at(BOTTOM + 200))) }
                        <text class="year" x={across((year, 1))} y={at(BOTTOM)} dy="20">{ year.to_string() }</text>
                    }
                </svg>
            </div>
        </figure>
    }
}

fn mark(signed: &Signed) -> Html {
    let (x, y) = point(signed);
    html! {
        <>
            <circle cx={x.clone()} cy={y.clone()} r="4" />
            <text class="value" {x} {y} dy="-10">{ texts::count(signed.count.into()) }</text>
        </>
    }
}

fn line(class: &'static str, (x1, y1): (String, String), (x2, y2): (String, String)) -> Html {
    html! { <line {class} {x1} {y1} {x2} {y2} /> }
}

/// Where the drawing ends, in hundredths of a percent.
const LEFT: u32 = 200;
const RIGHT: u32 = 9_600;
const TOP: u32 = 1_000;
const BOTTOM: u32 = 8_800;

const FIRST_YEAR: u16 = 2020;
const LAST_YEAR: u16 = 2025;

fn point(signed: &Signed) -> (String, String) {
    (across(signed.month), height(signed.count))
}

/// Months since the end of 2020's autumn, over those until the end of 2025's.
fn across((year, month): (u16, u8)) -> String {
    let since = u32::from(year - FIRST_YEAR) * 12 + u32::from(month);
    let first = 11;
    let all = u32::from(LAST_YEAR - FIRST_YEAR) * 12 + 8 - first;
    at(LEFT + (RIGHT - LEFT) * since.saturating_sub(first) / all)
}

fn height(count: u16) -> String {
    at(BOTTOM - (BOTTOM - TOP) * u32::from(count) / u32::from(GOAL.1))
}

fn at(hundredths: u32) -> String {
    let rest = hundredths % 100;
    let zero = if rest < 10 { "0" } else { "" };
    [
        &(hundredths / 100).to_string(),
        ".",
        zero,
        &rest.to_string(),
        "%",
    ]
    .concat()
}
