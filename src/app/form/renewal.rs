//! Whether the contract was, or is to be, renewed.
//! This module must never know what a renewed contract is paid.

use yew::prelude::*;

use super::Form;
use super::block::block;
use super::choice::tick;
use super::control::error_id;
use crate::input::Field;
use crate::texts;

/// The box, once the contract has a day; it stays while it is ticked.
pub(super) fn view(form: Form) -> Html {
    let control = form.control(Field::Renewed);
    let has_day = form.outcome.project.signature.date().is_some();
    let is_shown = has_day || !control.typed().is_empty();
    if !is_shown || form.store.is_hidden(control.field) {
        return Html::default();
    }
    let mut children = vec![tick(control, texts::label(control.field))];
    if let Some(error) = control.message() {
        let id = error_id(control.field);
        children.push(html! { <p class="error" {id} translate="no">{ error }</p> });
    }
    block("div", "field", children)
}
