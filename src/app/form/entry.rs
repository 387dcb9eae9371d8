//! A box to type in, its calendar where it takes a day, and what is wrong with what it holds.
//! This module must never change what was typed, nor know what it means.

use yew::prelude::*;

use super::Control;
use super::block::block;
use super::control::error_id;
use crate::app::effects;
use crate::input::{Kind, YES, read_date};
use crate::store::Action;
use crate::texts;

/// The box; `hint` is the id of what explains it.
pub(super) fn view(control: Control, hint: &str) -> Html {
    let Control { field, form } = control;
    let kind = field.kind();
    let error = control.message();
    let oninput = form.dispatch.reform(move |event: InputEvent| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        let mut text = input.value();
        // A mission whose day is wiped is still taken on: its box says so.
        if text.is_empty() && matches!(kind, Kind::DayOrYes) {
            text.push_str(YES);
        }
        Action::Type(field, text)
    });
    let onblur = form
        .dispatch
        .reform(move |_: FocusEvent| Action::Blur(field));
    let described_by = control.described_by(hint, error.is_some());
    let is_locked = control.is_locked();
    let typed = match control.typed() {
        YES => "",
        typed => typed,
    };
    let mut children = vec![html! {
        <input
            id={control.id()}
            name={field.key()}
            type="text"
            inputmode={keys(kind)}
            autocomplete="off"
            value={typed.to_owned()}
            aria-describedby={described_by}
            aria-invalid={error.is_some().then_some("true")}
            readonly={is_locked}
            data-locked={is_locked.then_some("")}
            {oninput}
            {onblur}
        />
    }];
    if kind.is_day() && !is_locked {
        children.push(calendar(control, typed));
    }
    if let Some(error) = error {
        children.push(html! { <p class="error" id={error_id(field)} translate="no">{ error }</p> });
    }
    block("div", "entry", children)
}

/// The browser's own calendar, beside the box and never in its way: without it there is the box.
fn calendar(control: Control, typed: &str) -> Html {
    let Control { field, form } = control;
    let onchange = form.dispatch.reform(move |event: Event| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        let day = read_date(&input.value()).map(texts::date_in_figures);
        Action::Pick(vec![(field, day.unwrap_or_default())])
    });
    let day = read_date(typed).map_or(String::new(), |day| day.to_string());
    html! {
        <>
            <button
                type="button"
                class="calendar"
                aria-label={texts::pick_day(&control.label())}
                onclick={Callback::from(effects::show_calendar)}
            />
            <input type="date" tabindex="-1" aria-hidden="true" value={day} {onchange} />
        </>
    }
}

/// The keys that a phone shows.
pub(in crate::app) const fn keys(kind: Kind) -> &'static str {
    match kind {
        Kind::Count => "numeric",
        Kind::Euros | Kind::Percent => "decimal",
        _ => "text",
    }
}
