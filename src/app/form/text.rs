//! A field to type in, under its label or beside it.
//! This module must never know what is typed.

use yew::prelude::*;

use super::block::{block, label};
use super::control::hint_id;
use super::{Control, entry};
use crate::input::{Field, Group, Kind};
use crate::texts;

/// A field of its own: label and hint above.
pub(super) fn view(control: Control) -> Html {
    let field = control.field;
    labelled(control, "field", control.label(), texts::hint(field).into())
}

/// A field among others of its kind: a short label before it, and what explains it stands above
/// them all.
pub(super) fn line(control: Control) -> Html {
    let hint = match control.field.kind() {
        Kind::Steps | Kind::Reached => texts::hint(control.field),
        _ => "",
    };
    line_with_hint(control, hint.into())
}

/// The same with a hint of its own; an empty one is none.
pub(super) fn line_with_hint(control: Control, hint: AttrValue) -> Html {
    labelled(control, "line", texts::short_label(control.field), hint)
}

fn labelled(control: Control, class: &'static str, words: String, hint: AttrValue) -> Html {
    if control.form.store.is_hidden(control.field) {
        return Html::default();
    }
    let mut children = vec![label("", control.id(), words)];
    let mut id = String::from(lead_id(control.field));
    if !hint.is_empty() {
        id = hint_id(control.field);
        children.push(html! { <span class="hint" id={id.clone()}>{ hint }</span> });
    }
    children.push(entry::view(control, &id));
    block("div", class, children)
}

/// The id of what explains a field together with the others of its kind.
pub(super) fn lead_id(field: Field) -> &'static str {
    match field.group() {
        Group::Own => "lead-own",
        Group::Regional => "lead-regional",
        _ => "lead-missions",
    }
}
