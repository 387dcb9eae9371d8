//! The plan of action on paper, one to three sheets: the steps with a box and a day each, what the contract asks for, the
//! checklists, what to know, the sources by their numbers, the link. This module must never know a browser, nor decide a day.

use maud::{Markup, html};

use super::super::Asked;
use crate::charts::head;
use crate::documents::dossier::ending::{code_of_link, legend, of_link};
use crate::documents::dossier::sheet::{fact, mark, reference};
use crate::funding::Status;
use crate::law::SourceDetails;
use crate::outlook::Plan;
use crate::plan::{
    Fact, Found, PATH_SOURCES, PROJECT_SOURCES, PlanStep, Planned, ProjectPart, ProofKind, Standing,
};
use crate::texts::{self, dossier, plan as names, plan_form as words};

/// A box to tick by hand, and one that is ticked.
const BOXES: [&str; 2] = ["\u{2610}", "\u{2612}"];

/// The paper, as markup.
#[must_use]
pub(super) fn html(asked: &Asked<'_>) -> String {
    let plan = &asked.outlook.plan;
    let paper = html! {
        article.dossier.plan-paper {
            (title(asked))
            (steps(plan))
            (obligations(plan))
            (checklists(plan))
            (facts(plan))
            (problems(plan))
            (sources(plan))
            @if !asked.draft.is_empty() {
                (of_link(words::LINK_LEAD, asked.link, code_of_link(asked.link, words::NO_CODE)))
            }
            (legend())
            p.small { (dossier::NO_AUTHORITY) }
        }
    };
    paper.into_string()
}

fn title(asked: &Asked<'_>) -> Markup {
    let name = asked.project.name.as_deref();
    let plan = &asked.outlook.plan;
    let count = |standing| plan.count(standing);
    html! {
        header {
            p.name { strong { (dossier::PROGRAM) } " " (words::PRINTED) }
            h1 { (name.unwrap_or(names::TITLE)) }
            p.small { (dossier::printed(asked.today)) }
        }
        p {
            (words::counts(count(Standing::Done), count(Standing::ToDo), count(Standing::NotTold)))
            @if let Some(next) = plan.next() { " " (words::NEXT) " " (words::numbered(next)) "." }
        }
    }
}

fn steps(plan: &Plan) -> Markup {
    html! {
        section {
            h2 { (words::STEPS) }
            p.small { (names::fact(Fact::VariesByRegion)) " " (words::path_sources(PATH_SOURCES.len())) }
            table.plan-printed {
                (head(words::STEPS, &words::COLUMNS, 0..0))
                tbody {
                    @for planned in &plan.steps { (step(plan, planned)) }
                }
            }
            @if plan.told.told.iter().all(|told| told.step != PlanStep::Contract || told.day.is_none()) {
                p.small { (names::length(plan.told.length)) }
            }
        }
    }
}

fn step(plan: &Plan, planned: &Planned) -> Markup {
    let step = planned.step;
    let row = step.row();
    let own = row.sources.iter().map(|source| source.details());
    let day = words::day(planned);
    html! {
        tr {
            th scope="row" {
                (tick(planned.standing == Standing::Done)) (step.number()) ". "
                (texts::sentence_case(names::step(step)))
                @if step.is_before_contract() { " " span.reference { "(" (words::BY_REGION) ")" } }
            }
            td { (texts::sentence_case(&words::yields(step))) }
            td { (texts::sentence_case(words::who(step))) }
            td {
                (texts::sentence_case(&words::delay(step)))
                @if !day.is_empty() { span.cited { (texts::sentence_case(&day)) } }
                span.cited { (words::standing(planned)) }
            }
            td.cited { (words::marks(step)) (references(plan, own)) }
        }
    }
}

fn tick(is_done: bool) -> Markup {
    let [empty, ticked] = BOXES;
    html! { span.plan-tick { (if is_done { ticked } else { empty }) } " " }
}

/// What the contract asks for, in the order of the days, and its anniversaries.
fn obligations(plan: &Plan) -> Markup {
    let mut all: Vec<_> = plan.obligations.iter().map(|of| of.obligation).collect();
    all.sort_by_key(|of| (of.latest.is_none(), of.latest));
    html! {
        section {
            h2 { (words::OBLIGATIONS) }
            table.roadmap {
                (head(words::OBLIGATIONS, &dossier::ROADMAP_COLUMNS, 0..0))
                tbody {
                    @for of in &all {
                        tr {
                            th scope="row" {
                                (tick(of.status == Status::Done))
                                (texts::sentence_case(texts::roadmap_step(of.step)))
                            }
                            td { (dossier::day(of.latest)) }
                            td { (texts::roadmap_status_beside_day(of)) }
                            td { (references(plan, of.sources.iter().map(|source| source.details()))) }
                        }
                    }
                }
            }
            p.small {
                @if plan.anniversaries.is_empty() {
                    (words::NO_ANNIVERSARY)
                } @else {
                    (words::anniversaries(&plan.anniversaries))
                }
            }
        }
    }
}

fn checklists(plan: &Plan) -> Markup {
    html! {
        section {
            h2 { (names::LETTER) }
            p.small { (words::LETTER_LEAD) }
            @for found in [Found::InTwoOfThree, Found::ByRegion] {
                p.small { (texts::sentence_case(names::found(found))) }
                ul.plan-boxes {
                    @for item in plan.letter.iter().filter(|of| of.item.found() == found) {
                        li {
                            (tick(false)) (texts::sentence_case(names::letter_item(item.item)))
                            span.cited { (words::filled(item)) }
                        }
                    }
                }
            }
        }
        section {
            h2 { (names::HEALTH_PROJECT) }
            p.small {
                (words::PARTS_LEAD)
                (references(plan, PROJECT_SOURCES.iter().map(|source| source.details())))
            }
            ul.plan-boxes {
                @for part in ProjectPart::ALL {
                    li { (tick(false)) (words::project_part(part)) }
                }
            }
        }
        section {
            h2 { (names::PROOFS) }
            p.small { (names::PROOFS_LEAD) " " (mark(ProofKind::CERTAINTY)) }
            ul.plan-boxes {
                @for kind in ProofKind::ALL {
                    li { (tick(false)) (texts::sentence_case(names::proof(kind))) }
                }
            }
        }
    }
}

fn facts(plan: &Plan) -> Markup {
    html! {
        section {
            h2 { (words::FACTS) }
            ul {
                @for of in Fact::ALL {
                    @if of != Fact::VariesByRegion {
                        li {
                            (names::fact(of))
                            @if let Some(certainty) = of.certainty() { " " (mark(certainty)) }
                            (references(plan, of.sources().iter().map(|source| source.details())))
                        }
                    }
                }
            }
        }
    }
}

/// What could not be read of the plan.
fn problems(plan: &Plan) -> Markup {
    let problems = &plan.told.problems;
    html! {
        @if !problems.is_empty() {
            section {
                h2 { (words::NOT_READ) }
                table.facts {
                    tbody {
                        @for problem in problems {
                            (fact(&texts::label_beside(problem.field), &texts::problem(problem.wrong)))
                        }
                    }
                }
            }
        }
    }
}

fn references(plan: &Plan, of: impl IntoIterator<Item = SourceDetails>) -> Markup {
    let numbers = plan.numbers(of);
    html! {
        @if !numbers.is_empty() { " " (reference(&words::numbers(&numbers))) }
    }
}

fn sources(plan: &Plan) -> Markup {
    html! {
        section {
            h2 { (words::SOURCES) }
            ol.sources {
                @for details in &plan.sources {
                    li {
                        (details.title) (texts::source_facts(details))
                        @if details.place.starts_with("http") {
                            " " a href=(details.place) { (details.place) }
                        }
                    }
                }
            }
        }
    }
}
