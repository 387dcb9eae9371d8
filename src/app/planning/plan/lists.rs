//! The checklists: the letter, the health project, the kinds of proof.
//! This module must never say that something was written.

use yew::prelude::*;

use super::super::letter;
use super::Shown;
use crate::app::result::certainty::word;
use crate::outlook::Item;
use crate::plan::{Found, PROJECT_SOURCES, ProjectPart, ProofKind};
use crate::texts::{self, plan as names, plan_form as words};

/// All three.
pub(super) fn view(shown: Shown) -> Html {
    html! {
        <>
            { letter_items(shown) }
            { letter::view(shown.store, shown.dispatch) }
            { project(shown) }
            { proofs() }
        </>
    }
}

fn letter_items(shown: Shown) -> Html {
    html! {
        <section id="plan-letter-list" tabindex="-1" aria-labelledby="plan-letter-title">
            <h3 id="plan-letter-title">{ names::LETTER }</h3>
            <p class="small">{ words::LETTER_LEAD }</p>
            for found in [Found::InTwoOfThree, Found::ByRegion] {
                <p class="plan-sub">{ texts::sentence_case(names::found(found)) }</p>
                <ul class="plan-list">
                    for item in shown.plan.letter.iter().filter(|of| of.item.found() == found) {
                        { letter_item(item) }
                    }
                </ul>
            }
        </section>
    }
}

fn letter_item(of: &Item) -> Html {
    html! {
        <li data-filled={(!of.fills.is_empty()).then_some("")}>
            { texts::sentence_case(names::letter_item(of.item)) }
            <span class="plan-filled">{ words::filled(of) }</span>
        </li>
    }
}

fn project(shown: Shown) -> Html {
    let numbers = PROJECT_SOURCES.iter().map(|source| source.details());
    let numbers = shown.plan.numbers(numbers);
    html! {
        <section id="plan-project-list" tabindex="-1" aria-labelledby="plan-project-title">
            <h3 id="plan-project-title">{ names::HEALTH_PROJECT }</h3>
            <p class="small">
                { words::PARTS_LEAD }{ " " }
                <a href="#plan-sources">{ words::numbers(&numbers) }</a>
            </p>
            <ul class="plan-list">
                for part in ProjectPart::ALL {
                    <li>{ words::project_part(part) }</li>
                }
            </ul>
        </section>
    }
}

fn proofs() -> Html {
    html! {
        <section id="plan-proofs-list" tabindex="-1" aria-labelledby="plan-proofs-title">
            <h3 id="plan-proofs-title">{ names::PROOFS }</h3>
            <p class="small">{ names::PROOFS_LEAD }{ " " }{ word(ProofKind::CERTAINTY) }</p>
            <ul class="plan-list">
                for kind in ProofKind::ALL {
                    <li>{ texts::sentence_case(names::proof(kind)) }</li>
                }
            </ul>
        </section>
    }
}
