//! The one state of the page and everything that can happen to it.
//! This module must never know how the page looks, nor keep what can be computed from it.

use std::rc::Rc;

use yew::{AttrValue, Reducible};

use super::browser::Saving;
use super::form::{Lines, field_id};
use crate::funding::Measure;
use crate::input::{Draft, Field, MOST_LINES};
use crate::law::Mission;
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
    /// What became of the draft that was to be kept on the visitor's device.
    pub saving: Saving,
    /// Whether it is to be forgotten; whatever is typed next is kept again.
    pub forgotten: bool,
    /// What was erased, as long as it can be had back.
    pub erased: Option<Draft>,
    /// How often the draft was changed here: what is only heard of is not told again.
    pub changes: u32,
    /// The id of the control that is to have the keyboard, and how many were asked for before.
    pub sought: (u32, AttrValue),
    /// The field in which the visitor is typing.
    in_hand: Option<Field>,
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
    /// The missions in the form.
    Missions,
    /// The attainment of a mission, year by year.
    Rates(Mission),
    /// The contract's own indicators of a mission.
    Indicators(Mission),
    /// The amounts of the visitor's own contract.
    Own,
    /// Regional money.
    Regional,
    /// What would change if one thing were otherwise.
    WhatIf,
}

/// Something that happens to the page.
#[derive(Clone, Debug)]
pub enum Action {
    /// A field now holds this text.
    Type(Field, String),
    /// The visitor left a field.
    Leave(Field),
    /// These fields now hold what was picked, not typed.
    Pick(Vec<(Field, String)>),
    /// The draft was changed in another view.
    Hear(Draft),
    /// The typing paused: the answer to tell, and what became of the draft on the device.
    Settle(Option<String>, Saving),
    /// A detail is to open, or to close.
    Toggle(Panel),
    /// The keyboard is to go to this field, wherever it hides.
    Seek(Field),
    /// This line is to leave its list.
    RemoveLine(Lines, u8),
    /// Everything typed is to go; this is told of it.
    Erase(&'static str),
    /// What was erased is to come back.
    Restore,
    /// What is stored on the device is to go; this is told of it.
    Forget(&'static str),
}

impl Panel {
    /// The details of the form in which a field hides, the outer one first.
    fn around(field: Field) -> [Option<Self>; 2] {
        match field {
            Field::Start(_) | Field::Rate(_) | Field::Crisis(_) => [Some(Self::Missions), None],
            Field::RateOfYear(mission, _) => [Some(Self::Missions), Some(Self::Rates(mission))],
            Field::Indicator(mission, ..) => {
                [Some(Self::Missions), Some(Self::Indicators(mission))]
            }
            Field::Own(_) => [Some(Self::Own), None],
            Field::Regional(..) => [Some(Self::Regional), None],
            _ => [None, None],
        }
    }
}

impl Page {
    /// A page on which nothing happened yet, but what was typed before it was there.
    #[must_use]
    pub fn new(draft: Draft, today: Option<Date>) -> Self {
        Self {
            typed: draft.iter().map(|(field, _)| field).collect(),
            draft,
            today,
            ..Self::default()
        }
    }

    /// Whether there is anything of the visitor's to keep, or to wipe from the device.
    #[must_use]
    pub fn was_touched(&self) -> bool {
        !self.typed.is_empty() || self.erased.is_some()
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

    /// Whether the visitor is typing in this field.
    #[must_use]
    pub fn is_in_hand(&self, field: Field) -> bool {
        self.in_hand == Some(field)
    }

    fn set(&mut self, field: Field, text: String) {
        self.draft.set(field, text);
        self.change();
        add(&mut self.typed, field);
        self.erased = None;
        self.forgotten = false;
    }

    fn change(&mut self) {
        self.changes = self.changes.wrapping_add(1);
    }

    /// The lines below take the place of the one that goes.
    fn remove(&mut self, lines: Lines, number: u8) {
        self.change();
        for place in number..=MOST_LINES {
            let below = lines.fields(place + 1);
            for (field, below) in lines.fields(place).into_iter().zip(below) {
                let text = self.draft.get(below).to_owned();
                self.draft.set(field, text);
            }
        }
    }

    fn seek(&mut self, field: Field) {
        self.sought = (self.sought.0.wrapping_add(1), field_id(field).into());
    }
}

impl Reducible for Page {
    type Action = Action;

    fn reduce(mut self: Rc<Self>, action: Action) -> Rc<Self> {
        let page = Rc::make_mut(&mut self);
        match action {
            Action::Type(field, text) => {
                page.set(field, text);
                page.in_hand = Some(field);
            }
            Action::Leave(field) => {
                add(&mut page.told, field);
                page.in_hand = None;
            }
            Action::Pick(fields) => {
                for (field, text) in fields {
                    page.set(field, text);
                    add(&mut page.told, field);
                }
            }
            Action::Hear(draft) => {
                for (field, text) in draft.iter() {
                    if page.draft.get(field) != text {
                        // Nobody is corrected in mid-word there either.
                        page.in_hand = Some(field);
                    }
                    add(&mut page.typed, field);
                }
                page.draft = draft;
                page.erased = None;
                page.forgotten = false;
            }
            Action::Settle(answer, saving) => {
                for field in &page.typed {
                    add(&mut page.told, *field);
                }
                page.saving = saving;
                if let Some(answer) = answer {
                    page.announced = answer.into();
                }
            }
            Action::Seek(field) => {
                for panel in Panel::around(field).into_iter().flatten() {
                    if !page.is_open(panel) {
                        page.open.push(panel);
                    }
                }
                page.seek(field);
            }
            Action::RemoveLine(lines, number) => {
                page.remove(lines, number);
                let [first, ..] = lines.fields(number);
                page.seek(first);
            }
            Action::Erase(told) => {
                page.erased = Some(std::mem::take(&mut page.draft));
                page.change();
                page.typed.clear();
                page.told.clear();
                page.in_hand = None;
                page.announced = told.into();
            }
            Action::Restore => {
                if let Some(draft) = page.erased.take() {
                    page.typed = draft.iter().map(|(field, _)| field).collect();
                    page.draft = draft;
                    page.change();
                }
            }
            Action::Forget(told) => {
                page.saving = Saving::Not;
                page.forgotten = true;
                page.announced = told.into();
                page.seek(Field::Population);
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
