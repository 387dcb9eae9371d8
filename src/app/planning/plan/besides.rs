//! What to know beside the steps, what must not be forgotten, where everything was read, what the marks mean.
//! This module must never make a gate of what no text makes one.

use yew::prelude::*;

use super::Shown;
use crate::app::result::certainty::{lined, word};
use crate::law::{Reminder, SourceDetails};
use crate::plan::{Fact, PATH_SOURCES};
use crate::texts::{self, plan as names, plan_form as words};
use crate::units::Certainty;

/// That usage varies, above the steps that it is said of.
pub(super) fn varies(shown: Shown) -> Html {
    html! { <p>{ fact(shown, Fact::VariesByRegion) }</p> }
}

/// The rest.
pub(super) fn view(shown: Shown) -> Html {
    html! {
        <>
            <section aria-labelledby="plan-facts">
                <h3 id="plan-facts">{ words::FACTS }</h3>
                <ul>
                    for of in Fact::ALL {
                        if of != Fact::VariesByRegion {
                            <li>{ fact(shown, of) }</li>
                        }
                    }
                </ul>
                <h4>{ texts::REMINDERS }</h4>
                <ul>
                    for reminder in Reminder::ALL {
                        <li>{ reminded(reminder) }</li>
                    }
                </ul>
            </section>
            { sources(shown) }
            { marks() }
        </>
    }
}

fn fact(shown: Shown, fact: Fact) -> Html {
    let sources = fact.sources().iter().map(|source| source.details());
    let numbers = shown.plan.numbers(sources);
    html! {
        <>
            { names::fact(fact) }
            if let Some(mark) = fact.certainty() {
                { " " }{ word(mark) }
            }
            if !numbers.is_empty() {
                { " " }<a href="#plan-sources">{ words::numbers(&numbers) }</a>
            }
        </>
    }
}

/// As in the roadmap of the simulation, with its sources beneath.
fn reminded(reminder: Reminder) -> Html {
    html! {
        <>
            { texts::reminder(reminder) }{ " " }{ word(reminder.certainty()) }
            for source in reminder.sources() {
                <div class="cited">{ cite(&source.details()) }</div>
            }
        </>
    }
}

fn sources(shown: Shown) -> Html {
    html! {
        <section id="plan-sources" tabindex="-1" aria-labelledby="plan-sources-title">
            <h3 id="plan-sources-title">{ words::SOURCES }</h3>
            <p class="small">{ words::path_sources(PATH_SOURCES.len()) }</p>
            <ol class="small">
                for source in &shown.plan.sources {
                    <li key={source.key}>{ cite(source) }</li>
                }
            </ol>
        </section>
    }
}

fn cite(source: &SourceDetails) -> Html {
    html! {
        <>
            // A place without an address is no link.
            if source.place.starts_with("http") {
                <a href={source.place} rel="noreferrer">{ source.title }</a>
            } else {
                { source.title }
            }
            { texts::source_facts(source) }
        </>
    }
}

fn marks() -> Html {
    html! {
        <section aria-labelledby="plan-marks">
            <h3 id="plan-marks">{ texts::LEGEND }</h3>
            <dl>
                for certainty in Certainty::ALL {
                    <dt>{ lined(certainty, texts::sentence_case(texts::certainty(certainty))) }</dt>
                    <dd>{ texts::certainty_meaning(certainty) }</dd>
                }
            </dl>
        </section>
    }
}
