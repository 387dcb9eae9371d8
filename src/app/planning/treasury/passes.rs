//! The two passes: without an advance, then with the one that is needed.
//! This module must never choose an advance.

use maud::{Markup, html};
use yew::prelude::*;

use super::table::{self, marked, number};
use crate::outlook::Course;
use crate::texts::{self, treasury_form as words};
use crate::treasury::{Forecast, Line};

/// Both passes, or that the first is enough.
pub(super) fn view(course: &Course) -> Html {
    let content = match &course.advance {
        None => yew::html! { <p id="treasury-no-pass">{ words::NO_PASS }</p> },
        Some((advance, with)) => {
            let name = words::second_pass(advance.amount, advance.received);
            let rows = html! {
                tbody {
                    (row(words::FIRST_PASS, &course.forecast))
                    (row(&name, with))
                }
            };
            table::view(
                "treasury-passes-title",
                "treasury-passes",
                &words::PASS_COLUMNS,
                1,
                rows,
            )
        }
    };
    yew::html! {
        <section aria-labelledby="treasury-passes-title">
            <h3 id="treasury-passes-title">{ words::PASSES }</h3>
            { content }
        </section>
    }
}

fn row(name: &str, forecast: &Forecast) -> Markup {
    let low = forecast.lowest.prudent;
    html! {
        tr {
            th scope="row" { (texts::sentence_case(name)) }
            (number(html! { (marked(low.balance)) span.day { (texts::date(low.day)) } }))
            (number(html! { (words::first_below(forecast.first_below(Line::Prudent))) }))
        }
    }
}
