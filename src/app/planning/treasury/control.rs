//! A field of the bank account with its label, its hint, its control and what is wrong with it.
//! This module must never change what was typed, nor know what it means.

use yew::prelude::*;

use super::Shown;
use crate::app::Dispatch;
use crate::app::effects;
use crate::app::form::entry::keys;
use crate::app::form::{message, select::picked};
use crate::input::{Field, Kind, Pick, YES, read_date};
use crate::store::{Action, control_id};
use crate::texts;

/// A field: the words on its card, and all that its control is drawn from.
#[derive(Clone, PartialEq)]
pub(super) struct Control {
    field: Field,
    label: &'static str,
    hint: &'static str,
    typed: String,
    /// What is wrong with it; nothing while the visitor is still at it.
    problem: Option<String>,
    is_locked: bool,
    is_hidden: bool,
}

impl Control {
    /// The control of this field.
    pub(super) fn of(shown: Shown, field: Field, label: &'static str, hint: &'static str) -> Self {
        let store = shown.store;
        let typed = store.draft().get(field).to_owned();
        let mut problems = shown.treasury.read.problems.iter();
        let problem = problems.find(|problem| problem.field == field);
        let problem = problem.filter(|_| store.is_touched(field));
        Self {
            field,
            label,
            hint,
            problem: problem.map(|problem| message(problem.wrong, &typed)),
            typed,
            is_locked: store.is_locked(field),
            is_hidden: store.is_hidden(field),
        }
    }

    /// The field; nothing where the page around a frame hides it.
    pub(super) fn view(&self, dispatch: &Dispatch) -> Html {
        if self.is_hidden {
            return Html::default();
        }
        match self.field.kind() {
            Kind::Tick => self.tick(dispatch),
            Kind::OneOf(picks) => self.select(picks, dispatch),
            kind => self.entry(kind, dispatch),
        }
    }

    /// What tells it apart from the others of its card.
    pub(super) fn key(&self) -> String {
        self.field.key()
    }

    fn id(&self) -> String {
        control_id(self.field)
    }

    fn error_id(&self) -> String {
        ["e-", &self.field.key()].concat()
    }

    fn hint_id(&self) -> String {
        ["h-", &self.field.key()].concat()
    }

    /// The ids of what describes the control.
    fn described_by(&self) -> Option<String> {
        let error = self.problem.as_ref().map(|_| self.error_id());
        let hint = (!self.hint.is_empty()).then(|| self.hint_id());
        let ids: Vec<_> = error.into_iter().chain(hint).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn is_invalid(&self) -> Option<&'static str> {
        self.problem.is_some().then_some("true")
    }

    fn hint(&self) -> Html {
        if self.hint.is_empty() {
            return Html::default();
        }
        html! { <span class="hint" id={self.hint_id()}>{ self.hint }</span> }
    }

    fn error(&self) -> Html {
        let Some(problem) = self.problem.clone() else {
            return Html::default();
        };
        html! { <p class="error" id={self.error_id()}>{ problem }</p> }
    }

    fn entry(&self, kind: Kind, dispatch: &Dispatch) -> Html {
        let field = self.field;
        let oninput = dispatch.reform(move |event: InputEvent| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            Action::Type(field, input.value())
        });
        let onblur = dispatch.reform(move |_: FocusEvent| Action::Blur(field));
        let is_locked = self.is_locked;
        let keys = match kind {
            // A phone's digits alone have no minus.
            Kind::Balance => "text",
            kind => keys(kind),
        };
        html! {
            <div class="field">
                <label for={self.id()}>{ self.label }</label>
                { self.hint() }
                <div class="entry">
                    <input
                        id={self.id()}
                        name={field.key()}
                        type="text"
                        inputmode={keys}
                        autocomplete="off"
                        value={self.typed.clone()}
                        aria-describedby={self.described_by()}
                        aria-invalid={self.is_invalid()}
                        readonly={is_locked}
                        data-locked={is_locked.then_some("")}
                        {oninput}
                        {onblur}
                    />
                    if kind.is_day() && !is_locked {
                        { self.calendar(dispatch) }
                    }
                    { self.error() }
                </div>
            </div>
        }
    }

    /// The browser's own calendar, beside the box and never in its way.
    fn calendar(&self, dispatch: &Dispatch) -> Html {
        let field = self.field;
        let onchange = dispatch.reform(move |event: Event| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            let day = read_date(&input.value()).map(texts::date_in_figures);
            Action::Pick(vec![(field, day.unwrap_or_default())])
        });
        let day = read_date(&self.typed).map_or_else(|_| String::new(), |day| day.to_string());
        html! {
            <>
                <button
                    type="button"
                    class="calendar"
                    aria-label={texts::pick_day(&texts::label_beside(field))}
                    onclick={Callback::from(effects::show_calendar)}
                />
                <input type="date" tabindex="-1" aria-hidden="true" value={day} {onchange} />
            </>
        }
    }

    /// The first answer is what an untouched field means.
    fn select(&self, picks: &'static [Pick], dispatch: &Dispatch) -> Html {
        let field = self.field;
        let onchange =
            dispatch.reform(move |event: Event| Action::Pick(vec![(field, picked(&event))]));
        let typed = self.typed.trim();
        let is_default = |place: usize| typed.is_empty() && place == 0;
        html! {
            <div class="field">
                <label for={self.id()}>{ self.label }</label>
                { self.hint() }
                <select
                    id={self.id()}
                    name={field.key()}
                    disabled={self.is_locked}
                    aria-describedby={self.described_by()}
                    aria-invalid={self.is_invalid()}
                    {onchange}
                >
                    for (place, pick) in picks.iter().enumerate() {
                        <option
                            key={pick.id()}
                            value={pick.id()}
                            selected={typed == pick.id() || is_default(place)}
                        >{ texts::pick(*pick) }</option>
                    }
                </select>
                { self.error() }
            </div>
        }
    }

    fn tick(&self, dispatch: &Dispatch) -> Html {
        let field = self.field;
        let onchange = dispatch.reform(move |event: Event| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            let text = if input.checked() { YES } else { "" };
            Action::Pick(vec![(field, text.to_owned())])
        });
        html! {
            <div class="field">
                <label class="treasury-tick" for={self.id()}>
                    <input
                        id={self.id()}
                        name={field.key()}
                        type="checkbox"
                        checked={self.typed.trim() == YES}
                        disabled={self.is_locked}
                        aria-describedby={self.described_by()}
                        {onchange}
                    />
                    <span>{ self.label }</span>
                </label>
                { self.hint() }
                { self.error() }
            </div>
        }
    }
}

/// A box to tick that is no field.
pub(super) fn box_to_tick(
    id: &'static str,
    label: &'static str,
    checked: bool,
    ticked: Callback<bool>,
) -> Html {
    let onchange = ticked.reform(|event: Event| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        input.checked()
    });
    html! {
        <label class="treasury-tick" for={id}>
            <input {id} type="checkbox" {checked} {onchange} />
            <span>{ label }</span>
        </label>
    }
}
