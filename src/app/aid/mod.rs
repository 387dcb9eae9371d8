//! The view « Autres aides »: two calculators of aids that are not money of the CPTS, each with its form, its answer, its
//! files. This module must never compute money, decide a rule, or know a field of a CPTS.

mod answer;
mod arrived;
mod control;
mod form;
mod notes;
mod share;
mod table;

use yew::prelude::*;

use super::Dispatch;
use super::chunks::Loaded;
use crate::aid_input::Calculator;
use crate::store::{Action, Aids, Change, Desk, Store};
use crate::texts::aid_form as words;

/// What every part of the view is drawn from.
#[derive(Clone, Copy)]
struct Shown<'a> {
    store: &'a Store,
    aids: &'a Aids,
    desk: &'a Desk,
    dispatch: &'a Dispatch,
}

/// The view.
pub(super) fn view(store: &Store, dispatch: &Dispatch, _: &Loaded) -> Html {
    let aids: &Aids = &store.aids;
    let Some(desk) = aids.desk() else {
        return Html::default();
    };
    let shown = Shown {
        store,
        aids,
        desk,
        dispatch,
    };
    let report = &desk.report;
    html! {
        <div class="aid" data-aid={aids.shown.id()}>
            <p class="lead">{ words::LEAD }</p>
            if store.frame.is_none() {
                { calculators(aids.shown) }
            }
            <h3 id="aid-title" tabindex="-1">{ report.title }</h3>
            <p class="lead" id="aid-payee">{ report.lead }</p>
            { arrived::view(shown) }
            { answer::bar(shown) }
            <div class="aid-parts">
                <div class="aid-asked">{ form::view(shown) }</div>
                <div class="aid-told">
                    { answer::view(shown) }
                    { share::view(shown) }
                    { table::all(shown) }
                    { notes::view(shown) }
                </div>
            </div>
        </div>
    }
}

/// The two calculators, as links that open them.
fn calculators(open: Calculator) -> Html {
    html! {
        <nav class="views" aria-label={words::CALCULATORS}>
            for one in Calculator::ALL {
                <a
                    key={one.id()}
                    href={["#aide=", one.id()].concat()}
                    aria-current={(one == open).then_some("true")}
                >{ words::calculator(one) }</a>
            }
        </nav>
    }
}

impl Shown<'_> {
    /// A button that changes something.
    fn button(self, id: &'static str, words: &'static str, change: Change) -> Html {
        let onclick = self
            .dispatch
            .reform(move |_: MouseEvent| Action::Aid(change.clone()));
        html! { <button type="button" class="button" {id} {onclick}>{ words }</button> }
    }
}
