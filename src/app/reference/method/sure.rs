//! The five marks: their line, their word, when a figure carries one, and how many do.
//! This module must never know which figure carries which mark.

use yew::prelude::*;

use super::{SURE, part};
use crate::app::reference::mark::lined;
use crate::law;
use crate::texts;
use crate::texts::annex as words;
use crate::units::Certainty;

pub(super) fn view() -> Html {
    let [mark, when, number] = words::SURE_COLUMNS;
    part(
        SURE,
        html! {
            <>
                <p>{ words::SURE_LEAD }</p>
                <table>
                    <caption>{ words::SURE_CAPTION }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ mark }</th>
                            <th scope="col">{ when }</th>
                            <th scope="col" class="number">{ number }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for certainty in Certainty::ALL {
                            <tr>
                                <th scope="row">{ lined(certainty, texts::sentence_case(texts::certainty(certainty))) }</th>
                                <td>{ texts::sentence_case(texts::certainty_meaning(certainty)) }</td>
                                <td class="number">{ texts::count(published(certainty)) }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </>
        },
    )
}

/// How many published figures carry this mark.
fn published(certainty: Certainty) -> u64 {
    let figures = law::figures().filter(|figure| figure.certainty == certainty);
    figures.count() as u64
}
