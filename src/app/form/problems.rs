//! Everything that is wrong, at the top of the form, with the way to each field.
//! This module must never speak of a field in which the visitor is still typing.

use yew::prelude::*;

use super::Form;
use super::block::{block, ordered};
use crate::input::Field;
use crate::store::Action;
use crate::store::control_id;
use crate::texts;

/// What is wrong; nothing at all while nothing is.
pub(super) fn view(form: Form) -> Html {
    let mut items = Vec::new();
    let population = form.store.draft().get(Field::Population).trim().is_empty();
    let others = form.outcome.problems.iter().map(|problem| problem.field);
    for field in population
        .then_some(Field::Population)
        .into_iter()
        .chain(others)
    {
        // The words of the other fields come with the rest of the form.
        let label = form.control(field).label();
        if !label.is_empty()
            && !form.store.is_active(field)
            && let Some(message) = form.control(field).message()
        {
            items.push(block(
                "li",
                "",
                vec![
                    link(form, field, label),
                    texts::COLON.into(),
                    message.into(),
                ],
            ));
        }
    }
    if items.is_empty() {
        return Html::default();
    }
    let heading = texts::to_correct(items.len());
    let children = vec![
        block("h3", "", vec![heading.into()]),
        block("ul", "", items),
    ];
    html! { <div class="problems" translate="no">{ ordered(children) }</div> }
}

fn link(form: Form, field: Field, label: String) -> Html {
    let onclick = form.dispatch.reform(move |event: MouseEvent| {
        // The field may be in a part that is closed.
        event.prevent_default();
        Action::Seek(field)
    });
    html! { <a href={["#", &control_id(field)].concat()} {onclick}>{ label }</a> }
}
