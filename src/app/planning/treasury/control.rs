//! A field of the bank account with its label, its hint, its control and what is wrong with it.
//! This module must never change what was typed, nor know what it means.

use yew::prelude::*;

use super::Shown;
use crate::app::effects;
use crate::app::form::entry::keys;
use crate::app::form::{message, select::picked};
use crate::input::{Field, Kind, Pick, YES, read_date};
use crate::store::{Action, control_id};
use crate::texts::{self, treasury_form as words};

/// A field, and the words on its card.
#[derive(Clone, Copy)]
pub(super) struct Control<'a> {
    pub(super) shown: Shown<'a>,
    pub(super) field: Field,
    pub(super) label: &'static str,
    pub(super) hint: &'static str,
}

impl Control<'_> {
    /// The field; nothing where the page around a frame hides it.
    pub(super) fn view(self) -> Html {
        if self.shown.store.is_hidden(self.field) {
            return Html::default();
        }
        match self.field.kind() {
            Kind::Tick => self.tick(),
            Kind::OneOf(picks) => self.select(picks),
            kind => self.entry(kind),
        }
    }

    fn id(self) -> String {
        control_id(self.field)
    }

    fn error_id(self) -> String {
        ["e-", &self.field.key()].concat()
    }

    fn hint_id(self) -> String {
        ["h-", &self.field.key()].concat()
    }

    fn typed(self) -> String {
        self.shown.store.draft().get(self.field).to_owned()
    }

    fn is_locked(self) -> bool {
        self.shown.store.is_locked(self.field)
    }

    /// What is wrong with the field; nothing while the visitor is still at it.
    fn problem(self) -> Option<String> {
        let mut problems = self.shown.treasury.read.problems.iter();
        let problem = problems.find(|problem| problem.field == self.field)?;
        let is_told = self.shown.store.is_touched(self.field);
        is_told.then(|| message(problem.wrong, &self.typed()))
    }

    /// The ids of what describes the control.
    fn described_by(self, has_problem: bool) -> Option<String> {
        let error = has_problem.then(|| self.error_id());
        let hint = (!self.hint.is_empty()).then(|| self.hint_id());
        let ids: Vec<_> = error.into_iter().chain(hint).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn hint(self) -> Html {
        if self.hint.is_empty() {
            return Html::default();
        }
        html! { <span class="hint" id={self.hint_id()}>{ self.hint }</span> }
    }

    fn error(self, problem: Option<String>) -> Html {
        problem.map_or_else(Html::default, |problem| {
            html! { <p class="error" id={self.error_id()}>{ problem }</p> }
        })
    }

    fn entry(self, kind: Kind) -> Html {
        let field = self.field;
        let oninput = self.shown.dispatch.reform(move |event: InputEvent| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            Action::Type(field, input.value())
        });
        let onblur = self
            .shown
            .dispatch
            .reform(move |_: FocusEvent| Action::Blur(field));
        let problem = self.problem();
        let is_locked = self.is_locked();
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
                        value={self.typed()}
                        aria-describedby={self.described_by(problem.is_some())}
                        aria-invalid={problem.is_some().then_some("true")}
                        readonly={is_locked}
                        data-locked={is_locked.then_some("")}
                        {oninput}
                        {onblur}
                    />
                    if kind.is_day() && !is_locked {
                        { self.calendar() }
                    }
                    { self.error(problem) }
                </div>
            </div>
        }
    }

    /// The browser's own calendar, beside the box and never in its way.
    fn calendar(self) -> Html {
        let field = self.field;
        let onchange = self.shown.dispatch.reform(move |event: Event| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            let day = read_date(&input.value()).map(texts::date_in_figures);
            Action::Pick(vec![(field, day.unwrap_or_default())])
        });
        let day = read_date(&self.typed()).map_or_else(|_| String::new(), |day| day.to_string());
        html! {
            <>
                <button
                    type="button"
                    class="calendar"
                    aria-label={words::pick_day(&texts::label_beside(field))}
                    onclick={Callback::from(effects::show_calendar)}
                />
                <input type="date" tabindex="-1" aria-hidden="true" value={day} {onchange} />
            </>
        }
    }

    /// The first answer is what an untouched field means.
    fn select(self, picks: &'static [Pick]) -> Html {
        let field = self.field;
        let onchange = self
            .shown
            .dispatch
            .reform(move |event: Event| Action::Pick(vec![(field, picked(&event))]));
        let typed = self.typed();
        let typed = typed.trim();
        let is_default = |place: usize| typed.is_empty() && place == 0;
        let problem = self.problem();
        html! {
            <div class="field">
                <label for={self.id()}>{ self.label }</label>
                { self.hint() }
                <select
                    id={self.id()}
                    name={field.key()}
                    disabled={self.is_locked()}
                    aria-describedby={self.described_by(problem.is_some())}
                    aria-invalid={problem.is_some().then_some("true")}
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
                { self.error(problem) }
            </div>
        }
    }

    fn tick(self) -> Html {
        let field = self.field;
        let onchange = self.shown.dispatch.reform(move |event: Event| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            let text = if input.checked() { YES } else { "" };
            Action::Pick(vec![(field, text.to_owned())])
        });
        let problem = self.problem();
        html! {
            <div class="field">
                <label class="treasury-tick" for={self.id()}>
                    <input
                        id={self.id()}
                        name={field.key()}
                        type="checkbox"
                        checked={self.typed().trim() == YES}
                        disabled={self.is_locked()}
                        aria-describedby={self.described_by(problem.is_some())}
                        {onchange}
                    />
                    <span>{ self.label }</span>
                </label>
                { self.hint() }
                { self.error(problem) }
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
