//! Choosing the communes of a territory: what is looked for, what is found, what is chosen, and the files that it takes.
//! This module must never know how any of it is drawn, nor fetch a file.

mod change;
mod files;
mod find;
mod pasted;

use std::rc::Rc;

use super::{Effect, Status, Store};
use crate::territory::{Atlas, CommuneCode, Communes, File, Found, Line, Sum};

use crate::texts::territory as words;

use change::Change;
use files::Waiting;

/// The id of the box in which communes are found: the control of their field.
pub const FIND: &str = "f-communes";

/// The id of the heading of the communes that are chosen.
pub const LIST: &str = "communes-title";

/// The id of the box in which a part of this commune is typed.
#[must_use]
pub fn part_id(code: CommuneCode) -> String {
    format!("part-{code}")
}

/// What is there of the choosing.
#[derive(Clone, Debug, Default)]
pub struct Territory {
    /// The communes of France, as far as they are there.
    pub atlas: Option<Rc<Atlas>>,
    /// The files that were asked for.
    files: Vec<(File, Status)>,
    /// What waits for one of them.
    waiting: Vec<Waiting>,
    /// What is looked for.
    pub typed: String,
    /// The département in which it is looked for; everywhere where there is none.
    pub within: Option<String>,
    /// What was found.
    pub found: Vec<Found>,
    /// The result that Enter takes.
    pub active: usize,
    /// Whether the list of results shows.
    pub is_open: bool,
    /// The commune of which a part is being typed.
    pub part: Option<CommuneCode>,
    /// Parts of communes that are no number of inhabitants, as they were typed.
    pub wrong_parts: Vec<(CommuneCode, String)>,
    /// The list in the box, not read yet.
    pub pasted: String,
    /// The lines of the last list that are no commune, or could be several.
    pub lines: Vec<(String, Line)>,
    /// The changes that can be taken back, the last one last.
    changes: Vec<Change>,
    /// What was last told.
    pub said: String,
}

/// Something that happens to the choosing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choose {
    /// The communes of every scenario are added up, as far as they are not.
    AddUp,
    /// A file came, or could not be had.
    Fetched(File, Option<String>),
    /// Every file that could not be had is asked for once more.
    Retry,
    /// This is looked for.
    Find(String),
    /// The next result, or the one before, is the one that Enter takes.
    Move(bool),
    /// The list of results closes; where it is closed already, what was typed goes.
    Close,
    /// The list of results closes, as the box was left.
    Leave,
    /// Enter takes the active result, once every file that was asked for came or failed.
    Enter,
    /// This result is taken.
    Take(Found),
    /// It is looked for everywhere again.
    Everywhere,
    /// A part of this commune is to be typed.
    OpenPart(CommuneCode),
    /// A part of a commune, as typed; empty for the whole commune.
    Part(CommuneCode, String),
    /// A commune goes.
    Remove(CommuneCode),
    /// All of them go.
    RemoveAll,
    /// The last change is taken back.
    Undo,
    /// The sum counts in the place of the number that was typed.
    TakeSum,
    /// The project has this name.
    Name(String),
    /// The list in the box is this.
    TypeList(String),
    /// The list in the box is read.
    ReadList,
    /// A list was pasted into the box of the search.
    Paste(String),
    /// The line of this place is this commune.
    Which(usize, CommuneCode),
    /// The lines that are not understood go.
    ForgetLines,
}

impl Store {
    pub(super) fn choose(&mut self, choose: Choose, effects: &mut Vec<Effect>) {
        match choose {
            Choose::AddUp => self.add_up(effects),
            Choose::Fetched(file, text) => self.fetched(file, text, effects),
            Choose::Retry => self.fetch_again(effects),
            Choose::Find(text) => self.find(text, effects),
            Choose::Move(is_next) => self.move_on(is_next),
            Choose::Close => self.close_results(),
            Choose::Leave => self.territory.is_open = false,
            Choose::Enter => {
                // While names are on their way, the best may still come.
                if self.territory.is_open
                    && self.territory.status() != Status::Loading
                    && let Some(found) = self.territory.found.get(self.territory.active)
                {
                    self.take(found.clone(), effects);
                }
            }
            Choose::Take(found) => self.take(found, effects),
            Choose::Everywhere => {
                self.territory.within = None;
                let typed = self.territory.typed.clone();
                self.find(typed, effects);
            }
            Choose::OpenPart(code) => {
                self.territory.part = Some(code);
                effects.push(Effect::Focus(part_id(code)));
            }
            Choose::Part(code, text) => self.set_part(code, text, effects),
            Choose::Remove(code) => self.remove_commune(code, effects),
            Choose::RemoveAll => {
                self.set_communes(Communes::default(), effects);
                self.territory.said = words::NONE.to_owned();
                effects.push(Effect::Focus(FIND.to_owned()));
            }
            Choose::Undo => self.undo_communes(effects),
            Choose::TakeSum => self.set_communes(self.communes(), effects),
            Choose::Name(name) => self.name_project(name, effects),
            Choose::TypeList(text) => self.territory.pasted = text,
            Choose::ReadList => {
                let text = std::mem::take(&mut self.territory.pasted);
                self.read_list(text, effects);
            }
            Choose::Paste(text) => self.read_list(text, effects),
            Choose::Which(place, code) => self.is_this(place, code, effects),
            Choose::ForgetLines => self.territory.lines.clear(),
        }
    }

    /// The communes of the scenario that shows, as far as they are understood.
    #[must_use]
    pub fn communes(&self) -> Communes {
        self.outcome()
            .map(|outcome| outcome.project.communes.clone())
            .unwrap_or_default()
    }

    /// They, added up; `None` while a file is missing.
    #[must_use]
    pub fn sum(&self) -> Option<Sum<'_>> {
        let atlas = self.territory.atlas.as_deref()?;
        Sum::of(&self.outcome()?.project.communes, atlas)
    }
}

impl Territory {
    /// What became of the files that were asked for: the worst of it.
    #[must_use]
    pub fn status(&self) -> Status {
        let has = |status| self.files.iter().any(|(_, of)| *of == status);
        if has(Status::Failed) {
            Status::Failed
        } else if has(Status::Loading) || self.atlas.is_none() {
            Status::Loading
        } else {
            Status::Ready
        }
    }
}
