//! The one state of the page and everything that can happen to it.
//! This module must never know how the page looks, nor keep what can be computed from it.

use std::rc::Rc;

use yew::{AttrValue, Reducible};

use crate::funding::Measure;
use crate::input::{Draft, Field};
use crate::units::Date;

/// What the page remembers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Every field, exactly as typed.
    pub draft: Draft,
    /// The visitor's day.
    pub today: Option<Date>,
    /// The details that are open.
    pub open: Vec<Panel>,
    /// The answer that was last told aloud.
    pub announced: AttrValue,
    /// Fields in which something was typed, even if it was wiped since.
    typed: Vec<Field>,
    /// Fields of which the visitor may be told what is wrong: nobody is corrected in mid-word.
    told: Vec<Field>,
}

/// A detail that opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// The seed envelope.
    Envelope,
    /// What raises it.
    Raise,
    /// Both together.
    SeedTotal,
    /// What is paid before the contract.
    Early,
    /// The first twelve months.
    TwelveMonths,
    /// The amount of a measure.
    Measure(Measure),
    /// The seed envelope as an offer would have raised it.
    Raised(Measure),
    /// The schedule.
    Schedule,
    /// The legend.
    Legend,
}

/// Something that happens to the page.
#[derive(Clone, Debug)]
pub enum Action {
    /// A field now holds this text.
    Type(Field, String),
    /// The visitor left a field.
    Leave(Field),
    /// The typing paused: this is the answer to tell.
    Settle(String),
    /// A detail is to open, or to close.
    Toggle(Panel),
}

impl Page {
    /// A page on which nothing happened yet, but what was typed before it was there.
    #[must_use]
    pub fn new(draft: Draft, today: Option<Date>) -> Self {
        let typed = draft.iter().map(|(field, _)| field).collect();
        Self {
            draft,
            today,
            typed,
            ..Self::default()
        }
    }

    /// Whether the visitor may be told what is wrong with this field.
    #[must_use]
    pub fn may_tell(&self, field: Field) -> bool {
        self.told.contains(&field)
    }

    /// Whether something was ever typed in this field.
    #[must_use]
    pub fn was_typed(&self, field: Field) -> bool {
        self.typed.contains(&field)
    }

    /// Whether this detail is open.
    #[must_use]
    pub fn is_open(&self, panel: Panel) -> bool {
        self.open.contains(&panel)
    }
}

impl Reducible for Page {
    type Action = Action;

    fn reduce(mut self: Rc<Self>, action: Action) -> Rc<Self> {
        let page = Rc::make_mut(&mut self);
        match action {
            Action::Type(field, text) => {
                page.draft.set(field, text);
                add(&mut page.typed, field);
            }
            Action::Leave(field) => add(&mut page.told, field),
            Action::Settle(answer) => {
                page.told.extend_from_slice(&page.typed);
                page.announced = answer.into();
            }
            Action::Toggle(panel) => match page.open.iter().position(|open| *open == panel) {
                Some(index) => {
                    page.open.swap_remove(index);
                }
                None => page.open.push(panel),
            },
        }
        self
    }
}

fn add(fields: &mut Vec<Field>, field: Field) {
    if !fields.contains(&field) {
        fields.push(field);
    }
}
