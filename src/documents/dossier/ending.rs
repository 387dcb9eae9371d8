//! What stands at the end, once for all scenarios: figures, sources, the link with its code, the legend.
//! This module must never know which part referred to what.

use maud::{Markup, PreEscaped, html};

use crate::charts::{head, sure};
use crate::input::{Draft, Field};
use crate::law::FIGURES_VERSION;
use crate::link;
use crate::texts::{self, dossier as words};
use crate::units::Certainty;

use super::notes::{Notes, Used};
use super::sheet::mark;
use super::{Code, Scenario, is_public};

pub(super) fn draw(
    notes: &mut Notes,
    drafts: &[Draft],
    scenarios: &[Scenario],
    link: &str,
) -> Markup {
    html! {
        (figures(notes))
        (sources(notes))
        (of_link(words::LINK_LEAD, link, code(drafts, scenarios, link)))
        (legend())
        p.small { (words::NO_AUTHORITY) }
    }
}

fn figures(notes: &mut Notes) -> Markup {
    if notes.figures.is_empty() {
        return Markup::default();
    }
    // Said once where it is the same of all.
    let mut days = notes.figures.iter().map(|used| used.figure.verified_on);
    let first = days.next();
    let shared = first.filter(|first| days.all(|day| day == *first));
    html! {
        section {
            h2 { (words::FIGURES) }
            @if let Some(day) = shared {
                p.small { (words::verified(day, true)) }
            }
            table.figures {
                (head(words::FIGURES, &words::FIGURE_COLUMNS, 3..4))
                tbody {
                    @for (index, used) in notes.figures.clone().into_iter().enumerate() {
                        (figure(notes, index, used, shared.is_some()))
                    }
                }
            }
        }
    }
}

fn figure(notes: &mut Notes, index: usize, used: Used, is_verified: bool) -> Markup {
    let figure = used.figure;
    let since = figure.effective_from.map(texts::date_in_figures);
    html! {
        tr {
            th scope="row" {
                b { (words::letter(index)) } " "
                (texts::sentence_case(&texts::line(figure.key.line)))
                span.cited {
                    @if let Some(note) = figure.note {
                        (texts::sentence_case(texts::note(note))) ". "
                    }
                    @if !is_verified {
                        (words::verified(figure.verified_on, false)) " "
                    }
                    @if used.is_replaced {
                        (words::REPLACED) (texts::money(figure.money())) ". "
                    }
                    @for conflict in figure.conflicts {
                        (texts::conflict(conflict)) (words::source(notes.source(conflict.source))) ". "
                    }
                }
            }
            td.cited { (texts::sentence_case(&words::figure_rules(figure.key))) }
            td.cited { (since.as_deref().unwrap_or(words::NEVER_IN_FORCE)) }
            td.number { (sure(used.certainty, &texts::money(used.money))) }
            td {
                @if figure.sources.is_empty() { (words::NO_SOURCE) }
                (notes.sources(figure.sources))
            }
        }
    }
}

/// The sources, in the order in which they were referred to.
fn sources(notes: &Notes) -> Markup {
    if notes.sources.is_empty() {
        return Markup::default();
    }
    html! {
        section {
            h2 { (words::SOURCES) }
            ol.sources {
                @for source in &notes.sources {
                    @let details = source.details();
                    li {
                        (details.title) (texts::source_facts(&details))
                        @if details.place.starts_with("http") {
                            " " a href=(details.place) { (details.place) }
                        }
                    }
                }
            }
        }
    }
}

/// The link in full, what is said of it, and its code with what is said of that.
pub(in crate::documents) fn of_link(
    lead: &str,
    link: &str,
    (code, said): (Option<Code>, &str),
) -> Markup {
    html! {
        section.link {
            h2 { (words::LINK) }
            div {
                div {
                    p.small { (lead) }
                    p.address { (link) }
                    p.small { (said) }
                }
                @if let Some(code) = code {
                    div.code role="img" aria-label=(words::CODE) { (PreEscaped(code.svg)) }
                }
            }
        }
    }
}

/// The code of a link where there is room for it, and what is said of it; `too_long` where there is none.
pub(in crate::documents) fn code_of_link(
    link: &str,
    too_long: &'static str,
) -> (Option<Code>, &'static str) {
    if !is_public(link) {
        return (None, words::NO_CODE_NO_ADDRESS);
    }
    match Code::of(link) {
        Some(code) => (Some(code), words::CODE_OF_LINK),
        None => (None, too_long),
    }
}

/// The code of the link, or of as much of it as there is room for, and what is said of it.
fn code(drafts: &[Draft], scenarios: &[Scenario], link: &str) -> (Option<Code>, &'static str) {
    if !is_public(link) {
        return (None, words::NO_CODE_NO_ADDRESS);
    }
    if let Some(code) = Code::of(link) {
        return (Some(code), words::CODE_OF_LINK);
    }
    let short = shorter(drafts, scenarios, link);
    match short.as_deref().and_then(Code::of) {
        Some(code) => (Some(code), words::CODE_WITHOUT_WORDS),
        None => (None, words::NO_CODE_TOO_LONG),
    }
}

/// The same link without the visitor's words.
fn shorter(drafts: &[Draft], scenarios: &[Scenario], link: &str) -> Option<String> {
    let (address, _) = link.split_once('#')?;
    let total = scenarios.first()?.simulation.totals.total.total.expected;
    let short: Vec<Draft> = drafts
        .iter()
        .map(|draft| draft.clone().without(Field::is_free_text))
        .collect();
    let fragment = link::write(&short, 0, FIGURES_VERSION, total.money);
    Some(format!("{address}#{fragment}"))
}

/// What each mark means.
pub(in crate::documents) fn legend() -> Markup {
    html! {
        section {
            h2 { (texts::LEGEND) }
            dl.legend {
                @for certainty in Certainty::ALL {
                    div {
                        dt { (mark(certainty)) }
                        dd { (texts::certainty_meaning(certainty)) }
                    }
                }
            }
        }
    }
}
