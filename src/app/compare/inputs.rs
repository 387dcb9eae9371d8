//! The fields that differ between the scenarios.
//! This module must never know what it changes.

use yew::prelude::*;

use super::Scenario;
use crate::funding::Project;
use crate::input::differing;
use crate::texts::compare as words;

/// A table of the fields that differ.
pub(super) fn view(scenarios: &[Scenario<'_>]) -> Html {
    let projects: Vec<&Project> = scenarios.iter().map(|of| of.project).collect();
    let fields = differing(&projects);
    if fields.is_empty() {
        return html! { <p>{ words::NO_INPUTS }</p> };
    }
    let cell = |(scenario, words): (&Scenario<'_>, String)| {
        html! {
            <td role="cell" data-label={words::letter(scenario.place)}>{ words }</td>
        }
    };
    html! {
        <table class="abreast told" role="table">
            <caption class="unseen">{ words::INPUTS }</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{ words::INPUT }</th>
                    for scenario in scenarios {
                        <th scope="col" role="columnheader">{ words::scenario(scenario.place) }</th>
                    }
                </tr>
            </thead>
            <tbody role="rowgroup">
                for (field, texts) in fields {
                    <tr role="row">
                        <th scope="row" role="rowheader">{ words::input(field) }</th>
                        { for scenarios.iter().zip(words::told_of_each(field, &texts)).map(cell) }
                    </tr>
                }
            </tbody>
        </table>
    }
}
