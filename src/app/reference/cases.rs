//! The published cases, run live: what is expected, what is found, and whether it is right.
//! This module must never know what a case is about.

use yew::prelude::*;

use super::parts::{self, Part, part};
use crate::cases::{Case, Check, Told};
use crate::texts;
use crate::texts::annex as words;

/// Every published case: its path below `tests/cases`, and its text on the day the page was built.
const PUBLISHED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/published_cases.rs"));

/// A published case after it was run.
struct Run {
    file: &'static str,
    outcome: Result<(Case, Vec<Check>), Vec<String>>,
}

impl Run {
    fn of((file, text): &(&'static str, &'static str)) -> Self {
        Self {
            file,
            outcome: Case::read(text).map(|case| {
                let checks = case.checks();
                (case, checks)
            }),
        }
    }

    fn is_right(&self) -> bool {
        let right = |checks: &[Check]| checks.iter().all(|check| check.failure.is_none());
        self.outcome.as_ref().is_ok_and(|(_, checks)| right(checks))
    }

    fn folder(&self) -> &'static str {
        self.file.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

/// Every case, run once when the view is opened.
#[component]
pub(super) fn Cases() -> Html {
    let runs: Vec<Run> = PUBLISHED.iter().map(Run::of).collect();
    let mut folders: Vec<&str> = runs.iter().map(Run::folder).collect();
    folders.dedup();
    parts::beside(
        folders.iter().map(|folder| folder_part(folder)).collect(),
        html! {
            <>
                <p class="lead">{ words::CASES_LEAD }</p>
                <p class="count" role="status" data-key="cases">{ count(runs.iter()) }</p>
                for folder in folders {
                    { in_folder(folder, runs.iter().filter(|run| run.folder() == folder).collect()) }
                }
            </>
        },
    )
}

fn folder_part(folder: &str) -> Part {
    let id = ["cas-types-", folder].concat();
    (id, words::case_folder(folder))
}

fn count<'a>(runs: impl Iterator<Item = &'a Run>) -> String {
    let (right, wrong): (Vec<_>, Vec<_>) = runs.partition(|run| run.is_right());
    words::case_count(right.len(), wrong.len())
}

fn in_folder(folder: &str, runs: Vec<&Run>) -> Html {
    part(
        folder_part(folder),
        html! {
            <>
                <p class="small">{ count(runs.iter().copied()) }</p>
                for run in runs {
                    { case(run) }
                }
            </>
        },
    )
}

fn case(run: &Run) -> Html {
    let is_right = run.is_right();
    let (title, content) = match &run.outcome {
        Ok((case, checks)) => (case.title.clone(), content(case, checks)),
        Err(sentences) => (run.file.to_owned(), unreadable(sentences)),
    };
    html! {
        <details class="case" data-verdict={if is_right { "right" } else { "wrong" }} open={!is_right}>
            <summary>{ verdict(is_right) }{ " " }{ title }</summary>
            <div class="case-content">
                { content }
                <p class="small">{ words::CASE_FILE }<code>{ ["tests/cases/", run.file].concat() }</code></p>
            </div>
        </details>
    }
}

fn verdict(is_right: bool) -> Html {
    let word = if is_right { words::RIGHT } else { words::WRONG };
    html! { <strong class={classes!("verdict", (!is_right).then_some("wrong"))}>{ word }</strong> }
}

fn unreadable(sentences: &[String]) -> Html {
    html! {
        <>
            <p>{ words::CASE_UNREADABLE }</p>
            <ul>
                for sentence in sentences {
                    <li>{ sentence.clone() }</li>
                }
            </ul>
        </>
    }
}

fn content(case: &Case, checks: &[Check]) -> Html {
    html! {
        <>
            if let Some(statement) = &case.statement {
                <p>{ statement.clone() }</p>
            }
            <p class="small">{ words::CASE_SOURCE }{ case.source.clone() }</p>
            if let Some(today) = case.today {
                <p class="small">{ words::CASE_TODAY }{ texts::date(today) }{ "." }</p>
            }
            { typed(case) }
            { checked(checks) }
        </>
    }
}

/// What a visitor would type.
fn typed(case: &Case) -> Html {
    html! {
        <table>
            <caption>{ words::CASE_PROJECT }</caption>
            <thead>
                <tr>
                    for column in words::CASE_PROJECT_COLUMNS {
                        <th scope="col">{ column }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for (field, text) in case.project.iter() {
                    <tr>
                        <th scope="row">{ texts::label(field) }</th>
                        <td>{ words::typed(field, text) }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// On a phone the cells stand one under the other, which some browsers no longer take for a table: the
/// roles say that it still is one.
fn checked(checks: &[Check]) -> Html {
    let [place, expected, found, right] = words::CASE_CHECKS_COLUMNS;
    html! {
        <table class="checks" role="table">
            <caption>{ words::CASE_CHECKS }</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{ place }</th>
                    for column in [expected, found, right] {
                        <th scope="col" role="columnheader" class="number">{ column }</th>
                    }
                </tr>
            </thead>
            <tbody role="rowgroup">
                for check in checks {
                    <tr role="row">
                        <th scope="row" role="rowheader"><code>{ check.path.replace('.', ".\u{200b}") }</code></th>
                        { cell(expected, html! { { told(&check.expected) } }) }
                        { cell(found, html! { { told(&check.found) } }) }
                        { cell(right, verdict(check.failure.is_none())) }
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn cell(column: &'static str, content: Html) -> Html {
    html! { <td class="number" role="cell" data-label={column}>{ content }</td> }
}

fn told(value: &Told) -> String {
    match value {
        Told::Amount(cents) => words::case_amount(*cents),
        Told::Whole(number) => words::case_number(*number),
        Told::Text(text) => words::case_text(text),
        Told::Flag(flag) => words::case_flag(*flag).into(),
        Told::Three(three) => words::case_three(three.each_ref().map(|one| told(one))),
        Told::Nothing => words::ABSENT.into(),
    }
}
