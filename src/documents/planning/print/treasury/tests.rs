//! The named tests and both passes on paper.
//! This module must never make a test.

use maud::{Markup, html};

use super::{line, marked};
use crate::charts::head;
use crate::documents::planning::told::passes;
use crate::outlook::Course;
use crate::texts::{self, treasury_files as words};
use crate::treasury::{Forecast, Line};

pub(super) fn draw(course: &Course) -> Markup {
    html! {
        section {
            h2 { (words::PASSES) }
            p { (passes(course)) }
        }
        section {
            h2 { (words::TESTS) }
            @if course.tests.is_empty() {
                p { (words::NO_TEST) }
            } @else {
                table {
                    (head(words::TESTS, &words::PAPER_TEST_COLUMNS, 2..3))
                    tbody {
                        (rows(words::WITHOUT_TEST, &course.forecast))
                        @for tested in &course.tests {
                            (rows(&words::test(tested.test), &tested.forecast))
                        }
                    }
                }
                ul {
                    @for tested in &course.tests { li { (words::test_note(tested.test)) } }
                }
            }
        }
    }
}

/// The advance that is needed is the greatest depth, nothing where there is none.
fn rows(name: &str, forecast: &Forecast) -> Markup {
    html! {
        @for of in Line::ALL {
            @let low = *forecast.lowest.on(of);
            tr {
                th scope="row" { (texts::sentence_case(name)) }
                td { (line(of)) }
                td.number { (marked(low.balance)) }
                td { (texts::date_in_figures(low.day)) }
                td {
                    @match forecast.first_below(of) {
                        Some(day) => (texts::date_in_figures(day)),
                        None => (words::NO_DAY_BELOW),
                    }
                }
                td.number { (texts::money(forecast.greatest_depth(of))) }
            }
        }
    }
}
