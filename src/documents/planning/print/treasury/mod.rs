//! The bank account on paper: whose money it is, the answer, the months, the expenses, the tests and both passes, what is told beside,
//! what does not count, how it is read, the link where it tells the account. This module must never compute an amount or a day.

mod account;
mod tests;
mod told;

use maud::{Markup, html};

use crate::charts::{self, lined};
use crate::documents::dossier::ending::{code_of_link, of_link};
use crate::documents::planning::Asked;
use crate::documents::planning::moves::warning;
use crate::documents::planning::told::{answer, refusals};
use crate::outlook::Course;
use crate::texts::{self, dossier, treasury as said, treasury_files as words, treasury_form};
use crate::units::Certainty;

/// The paper.
pub(super) fn draw(asked: &Asked<'_>) -> Markup {
    let course = asked.outlook.treasury.course.as_ref().ok();
    html! {
        article.dossier {
            (head(asked))
            @if let Some(warning) = warning(asked) { p.warning { (warning) } }
            @match course {
                Some(course) => (of_answer(asked, course)),
                None => (refused(asked)),
            }
            @if let Some(course) = course {
                section {
                    h2 { (treasury_form::PICTURE) }
                    (charts::treasury::course(course, asked.today))
                }
                (account::months(course))
            }
            (account::expenses(asked))
            (account::problems(asked))
            @if let Some(course) = course {
                (tests::draw(course))
                (account::uncounted(asked, course))
            }
            (told::draw(asked))
            (how())
            (link(asked))
            p.small { (dossier::NO_AUTHORITY) }
        }
    }
}

fn head(asked: &Asked<'_>) -> Markup {
    let name = Some(asked.name()).filter(|name| !name.is_empty());
    html! {
        header {
            p.name { strong { (dossier::PROGRAM) } " " (words::PRINTED) }
            h1 { (name.unwrap_or(dossier::NO_NAME)) }
            p { (words::WHOSE) }
            p.small { (dossier::printed(asked.today)) }
        }
    }
}

/// The first sentence is the answer; the others stand below it.
fn of_answer(asked: &Asked<'_>, course: &Course) -> Markup {
    let sentences = answer(asked, course);
    html! {
        @for (number, [heading, sentence]) in sentences.iter().enumerate() {
            @if number == 0 {
                p.answer { (sentence) }
            } @else {
                p { strong { (heading) (texts::COLON) } (sentence) }
            }
        }
    }
}

fn refused(asked: &Asked<'_>) -> Markup {
    html! {
        section {
            h2 { (words::REFUSED) }
            ul { @for refusal in refusals(asked) { li { (refusal) } } }
        }
    }
}

fn how() -> Markup {
    html! {
        section {
            h2 { (words::HOW) }
            ul { @for point in words::HOW_POINTS { li { (point) } } }
            p.small { (texts::ESTIMATES_MEANING) }
            h3.below { (texts::LEGEND) }
            dl.legend {
                @for certainty in Certainty::ALL {
                    div {
                        dt { (lined(certainty, words::mark(certainty))) }
                        dd { (words::mark_meaning(certainty)) }
                    }
                }
            }
        }
    }
}

/// A link that would open another account than this one is not printed.
fn link(asked: &Asked<'_>) -> Markup {
    if asked.tells_account() {
        return of_link(
            words::LINK_LEAD,
            asked.link,
            code_of_link(asked.link, words::NO_CODE_TOO_LONG),
        );
    }
    html! {
        section {
            h2 { (dossier::LINK) }
            p { (words::LINK_WITHOUT) }
        }
    }
}

/// An amount with the line of its mark and its word.
fn marked(of: crate::treasury::Marked) -> Markup {
    html! {
        (lined(of.certainty, &texts::money(of.money)))
        span.mark { (words::mark(of.certainty)) }
    }
}

/// A line of the account, as a cell says it.
fn line(of: crate::treasury::Line) -> String {
    texts::sentence_case(said::line(of))
}
