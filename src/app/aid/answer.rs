//! The answer: what must be read first, the amount in one sentence, what is still needed.
//! This module must never know how the amount came about.

use yew::prelude::*;

use super::Shown;
use crate::aid_report::Report;
use crate::app::result::certainty::sure;
use crate::store::Change;
use crate::texts::aid_form as words;

/// The answer.
pub(super) fn view(shown: Shown) -> Html {
    let report: &Report = &shown.desk.report;
    let is_untouched = shown.desk.draft.is_empty();
    html! {
        <section aria-labelledby="aid-result">
            <h4 id="aid-result" tabindex="-1">{ words::RESULT }</h4>
            if !report.first.is_empty() {
                <div class="warning aid-first">
                    for said in &report.first {
                        <p key={said.code} data-said={said.code}>{ &said.words }</p>
                    }
                </div>
            }
            if let Some(headline) = &report.headline {
                <p class="answer" id="aid-answer">
                    <strong>{ sure(headline.certainty, headline.amount.clone()) }</strong>
                    { " " }
                    { &headline.words }
                </p>
                for more in &headline.more {
                    <p>{ more }</p>
                }
            }
            if !report.needs.is_empty() {
                <p id="aid-needs">
                    if is_untouched {
                        { words::UNTOUCHED }{ " " }
                    }
                    { words::needs(&report.needs) }
                </p>
            }
            <p class="small">
                { report.simulator.0 }{ " " }
                <a href={report.simulator.1} rel="noreferrer">{ without_scheme(report.simulator.1) }</a>
            </p>
        </section>
    }
}

/// The figure, which stays in sight while the form is filled in.
pub(super) fn bar(shown: Shown) -> Html {
    let report = &shown.desk.report;
    let Some(headline) = &report.headline else {
        return Html::default();
    };
    html! {
        <div class="aid-bar">
            <p>
                { sure(headline.certainty, headline.amount.clone()) }
                if let Some(first) = report.first.first() {
                    { " " }{ &first.words }
                }
            </p>
            { shown.button("aid-see", words::SEE, Change::See) }
        </div>
    }
}

/// An address, as it is shown.
fn without_scheme(address: &'static str) -> &'static str {
    address.split_once("//").map_or(address, |(_, rest)| rest)
}
