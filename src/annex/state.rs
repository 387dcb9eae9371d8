//! The one state of these views and everything that can happen to it.
//! This module must never know how a view looks.

use std::rc::Rc;

use yew::Reducible;

use crate::input::{Draft, Field};

/// A view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Every figure of every text.
    #[default]
    Rates,
    /// The published cases.
    Cases,
    /// What is sure, what is assumed, what never leaves the browser.
    Method,
    /// How to put the calculator into another page.
    Embed,
}

/// What these views remember.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The view that is open.
    pub view: View,
    /// Every field of the visitor's project, exactly as typed.
    pub draft: Draft,
    /// How often it was changed here: what is only heard of is not told again.
    pub changes: u32,
    /// Whether every line shows its sources.
    pub unfolded: bool,
    /// Fields that were left: nobody is corrected in mid-word.
    told: Vec<Field>,
}

/// Something that happens to these views.
#[derive(Clone, Debug)]
pub enum Action {
    /// Another view is opened.
    Show(View),
    /// The draft was changed elsewhere.
    Hear(Draft),
    /// A field now holds this text.
    Type(Field, String),
    /// The visitor left a field.
    Leave(Field),
    /// Every line is to show its sources, or none.
    Unfold(bool),
    /// Every published figure is to apply again.
    TakeBack,
}

impl View {
    /// The view of this fragment.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "bareme" => Some(Self::Rates),
            "cas-types" => Some(Self::Cases),
            "methode" => Some(Self::Method),
            "integrer" => Some(Self::Embed),
            _ => None,
        }
    }
}

impl State {
    /// The view that was asked for, and the draft as it was kept.
    #[must_use]
    pub fn new(view: View, draft: Draft) -> Self {
        Self {
            view,
            told: draft.iter().map(|(field, _)| field).collect(),
            draft,
            ..Self::default()
        }
    }

    /// Whether the visitor may be told what is wrong with this field.
    #[must_use]
    pub fn may_tell(&self, field: Field) -> bool {
        self.told.contains(&field)
    }

    /// How many published figures the visitor replaced, rightly or not.
    #[must_use]
    pub fn replaced(&self) -> usize {
        let fields = self.draft.iter();
        fields.filter(|(field, _)| is_figure(*field)).count()
    }

    fn set(&mut self, field: Field, text: String) {
        self.draft.set(field, text);
        self.changes = self.changes.wrapping_add(1);
    }
}

const fn is_figure(field: Field) -> bool {
    matches!(field, Field::Figure(_))
}

impl Reducible for State {
    type Action = Action;

    fn reduce(mut self: Rc<Self>, action: Action) -> Rc<Self> {
        let state = Rc::make_mut(&mut self);
        match action {
            Action::Show(view) => state.view = view,
            Action::Hear(draft) => state.draft = draft,
            Action::Type(field, text) => state.set(field, text),
            Action::Leave(field) => {
                if !state.may_tell(field) {
                    state.told.push(field);
                }
            }
            Action::Unfold(unfolded) => state.unfolded = unfolded,
            Action::TakeBack => {
                let fields = state.draft.iter().map(|(field, _)| field);
                let figures: Vec<Field> = fields.filter(|field| is_figure(*field)).collect();
                for field in figures {
                    state.set(field, String::new());
                }
            }
        }
        self
    }
}
