//! The one state of the page and everything that can happen to it: [`update`] takes an action and says what is to be
//! done outside. This layer must never know a browser, a clock or how the page looks.
//!
//! Every view is a function of the [`Store`]. A scenario is read and simulated once when it changes ([`Outcome`]).
//! What is typed is stored and written into the url after one debounce, or at once where the page is left, hidden,
//! printed or copied ([`Action::Flush`]).

mod action;
pub mod aid;
mod chunk;
pub mod device;
pub mod drafts;
mod effect;
mod frame;
mod identity;
mod navigate;
mod outcome;
mod panel;
mod place;
mod planning;
pub mod projects;
mod saving;
mod scenarios;
mod share;
mod start;
pub mod territory;
mod typing;
mod view;

pub use action::{Action, Deleted};
pub use aid::{Aids, Change, Desk, Errand, update_aids};
pub use chunk::{Chunk, Chunks, Status};
pub use drafts::{Owner, Stored};
pub use effect::Effect;
pub use frame::Frame;
pub use outcome::Outcome;
pub use panel::{Lines, Panel};
pub use place::{Part, Place};
pub use planning::{Ask, Expenses, Job, OtherStart, Planning, REMOVED, SALARY, update_planning};
pub use projects::{Edit, Edited, Saved};
pub use scenarios::COMPARE_TITLE;
pub use start::Start;
pub use territory::{Choose, Territory};
pub use view::View;

use std::mem::ManuallyDrop;
use std::rc::Rc;

use crate::input::{Draft, Field};
use crate::link::Arrival;
use crate::units::Date;

/// For how many milliseconds nothing must be typed before it is stored and the url follows: long enough for a slow
/// hand, short enough to feel like an answer. Safari takes a hundred urls in 30 seconds and no more.
pub const DEBOUNCE: u32 = 500;

/// A project beside the others.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Every field, exactly as typed.
    pub draft: Draft,
    /// What the library says of it.
    pub outcome: Rc<Outcome>,
}

impl Scenario {
    /// This draft, read and simulated on this day.
    #[must_use]
    pub fn of(draft: Draft, today: Option<Date>) -> Self {
        let outcome = Rc::new(Outcome::of(&draft, today));
        Self { draft, outcome }
    }

    /// Reads and simulates the draft after it changed.
    fn refresh(&mut self, today: Option<Date>) {
        self.outcome = Rc::new(Outcome::of(&self.draft, today));
    }
}

/// Two scenarios are equal where they come from one reading: outcomes are never compared by value.
impl PartialEq for Scenario {
    fn eq(&self, other: &Self) -> bool {
        self.draft == other.draft && Rc::ptr_eq(&self.outcome, &other.outcome)
    }
}

/// What became of a draft that was to be stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// It was not to be stored: nothing is typed, or the project came by a link.
    #[default]
    Not,
    /// It is on the device.
    Done,
    /// The device keeps nothing, or has no room left.
    Refused,
}

/// What the page remembers.
#[derive(Clone, Debug)]
pub struct Store {
    /// One to three projects.
    scenarios: Vec<Scenario>,
    /// The one that the form shows, from 0.
    shown: usize,
    /// The view that is open.
    pub view: View,
    /// The part of it that is gone to once it is drawn.
    part: Option<String>,
    /// What of the simulation is in sight.
    pub place: Place,
    /// The visitor's day.
    pub today: Option<Date>,
    /// The public address of the page, without `#`.
    pub address: String,
    /// The frame; `None` where the page stands for itself.
    pub frame: Option<Frame>,
    /// What the page around the frame fixed: the scenario as it came.
    fixed: Draft,
    /// Whether the page around the frame receives what is typed.
    host_listens: bool,

    /// The field in which the visitor is typing.
    active: Option<Field>,
    /// Fields in which something was typed, even if it was wiped since.
    dirty: Vec<Field>,
    /// Fields whose message may show: they were left, or the typing paused.
    touched: Vec<Field>,
    /// The details that are open.
    open: Vec<Panel>,
    /// Whether every published figure shows its sources.
    pub unfolded: bool,
    /// What was erased, as long as it can be had back.
    pub erased: Option<Draft>,
    /// The answer that was last announced.
    pub announced: String,

    /// The id of this window's draft.
    id: String,
    /// An id that no other document has; the ids that this one gives begin with it.
    document: String,
    /// How many ids this document gave.
    ids: u32,
    /// Whether no other window has that draft.
    is_claimed: bool,
    /// Whose project it is.
    pub owner: Owner,
    /// What became of it when it was last stored.
    pub saving: Saving,
    /// Whether something is typed that is neither stored nor in the url.
    is_pending: bool,
    /// The drafts that the device keeps, as far as this window knows.
    drafts: Vec<Stored>,
    /// The fragment that this page last wrote, or came by.
    written: String,

    /// The banner about a link, until the visitor has read it.
    pub arrival: Option<Arrival>,
    /// The link as it came, while it leaves doubts that the visitor has not read.
    as_it_came: Option<String>,
    /// The name under which the visitor's own project was saved that gave way to a link.
    pub set_aside: Option<String>,

    /// Whether the link to copy has the project's name and labels.
    pub with_name: bool,
    /// Whether it has what the contract says.
    pub with_contract: bool,
    /// Whether links have the bank account, the one in the url too.
    pub with_treasury: bool,
    /// Whether its QR code shows.
    pub shows_qr: bool,
    /// The saved projects, read once the part is there that shows them; `None` where the device keeps nothing.
    pub saved: Option<Saved>,
    /// The name in the box, once something was typed there.
    name: Option<String>,
    /// The project that is being renamed, and its other name.
    pub renamed: Option<(String, String)>,
    /// The project that was deleted, as long as it can be had back.
    pub deleted: Option<Deleted>,
    /// The communes that can be chosen. Never dropped, since the store lives as long as the page: what would drop them
    /// would be loaded first.
    pub territory: ManuallyDrop<Territory>,
    /// The two calculators beside this one. Never dropped, as the communes.
    pub aids: ManuallyDrop<Aids>,
    /// The plan of action and the bank account. Never dropped, as the communes.
    pub planning: ManuallyDrop<Planning>,
    /// What was last announced beside a button of sharing or saving.
    pub said: String,

    /// Which parts of the program are there.
    pub chunks: Chunks,
}

/// What follows from an action: the store changes, and the effects are to be carried out in their order.
#[must_use]
pub fn update(store: &mut Store, action: Action) -> Vec<Effect> {
    update_first(store, action).unwrap_or_else(|action| match action {
        Action::Territory(_) => update_territory(store, action),
        Action::Aid(change) => update_aids(store, change),
        Action::Planning(ask) => update_planning(store, ask),
        later => update_later(store, later),
    })
}

/// The same, as far as the program goes that is loaded first.
///
/// # Errors
///
/// Gives back the action that [`update_later`], [`update_territory`], [`update_aids`] or [`update_planning`] answers.
pub fn update_first(store: &mut Store, action: Action) -> Result<Vec<Effect>, Action> {
    let mut effects = Vec::new();
    match store.take_first(action, &mut effects) {
        None => Ok(effects),
        Some(action) => Err(action),
    }
}

/// What follows from choosing communes.
#[must_use]
pub fn update_territory(store: &mut Store, action: Action) -> Vec<Effect> {
    let mut effects = Vec::new();
    if let Action::Territory(choose) = action {
        store.choose(choose, &mut effects);
    }
    effects
}

/// The rest of [`update`]: what shares, compares and saves a project.
#[must_use]
pub fn update_later(store: &mut Store, action: Action) -> Vec<Effect> {
    let mut effects = Vec::new();
    store.take_later(action, &mut effects);
    effects
}

impl Store {
    /// The scenarios, of which there is always one.
    #[must_use]
    pub fn scenarios(&self) -> &[Scenario] {
        &self.scenarios
    }

    /// The place of the scenario that the form shows.
    #[must_use]
    pub fn shown(&self) -> usize {
        self.shown
    }

    /// What is typed in the form.
    #[must_use]
    pub fn draft(&self) -> &Draft {
        static NOTHING: Draft = Draft::EMPTY;
        let scenario = self.scenarios.get(self.shown);
        scenario.map_or(&NOTHING, |scenario| &scenario.draft)
    }

    /// What the library says of it; `None` never comes, as there is always a scenario that shows.
    #[must_use]
    pub fn outcome(&self) -> Option<&Outcome> {
        let scenario = self.scenarios.get(self.shown);
        scenario.map(|scenario| &*scenario.outcome)
    }

    /// Whether anything was typed: an example is not a project.
    #[must_use]
    pub fn is_project(&self) -> bool {
        self.scenarios
            .iter()
            .any(|scenario| !scenario.draft.is_empty())
    }

    /// Whether the message of this field may show: never while a word is being typed.
    #[must_use]
    pub fn is_touched(&self, field: Field) -> bool {
        self.touched.contains(&field)
    }

    /// Whether something was ever typed in this field.
    #[must_use]
    pub fn is_dirty(&self, field: Field) -> bool {
        self.dirty.contains(&field)
    }

    /// Whether the visitor is typing in this field.
    #[must_use]
    pub fn is_active(&self, field: Field) -> bool {
        self.active == Some(field)
    }

    /// Whether this detail is open.
    #[must_use]
    pub fn is_open(&self, panel: Panel) -> bool {
        self.open.contains(&panel)
    }

    /// Whether the page around the frame fixes this field.
    #[must_use]
    pub fn is_locked(&self, field: Field) -> bool {
        self.frame.as_ref().is_some_and(|frame| frame.locks(field))
    }

    /// Whether the page around the frame hides this field.
    #[must_use]
    pub fn is_hidden(&self, field: Field) -> bool {
        self.frame.as_ref().is_some_and(|frame| frame.hides(field))
    }

    /// The visitor's other drafts that the device keeps, the latest first.
    pub fn recent(&self) -> impl Iterator<Item = &Stored> {
        let others = self.drafts.iter();
        others.filter(|draft| draft.owner == Owner::Visitor && draft.id != self.id)
    }

    /// Takes what can happen before the first answer is there and gives back any other action.
    fn take_first(&mut self, action: Action, effects: &mut Vec<Effect>) -> Option<Action> {
        match action {
            Action::Type(field, text) => self.type_in(field, text, effects),
            Action::Blur(field) => self.blur(field, effects),
            Action::Pick(fields) => self.pick(fields, effects),
            Action::Seek(field) => self.seek(field, effects),
            Action::Toggle(panel) => self.toggle(panel, effects),
            Action::GoTo(part) => self.go_to(part, effects),
            Action::Moved(place) => self.place = place,
            Action::Erase => self.erase(effects),
            Action::Restore => self.restore(effects),
            Action::Debounced | Action::Flush => {
                self.flush(effects);
                self.flush_aid_view(effects);
            }
            Action::Navigate(fragment, entry) => self.navigate(&fragment, entry, effects),
            Action::Forget => self.forget(effects),
            Action::Show(number) => self.show(number, effects),
            Action::Copy => self.copy(effects),
            Action::Print => self.print(effects),
            Action::Want(chunk) => self.want(chunk, effects),
            Action::Retry => self.retry_all(effects),
            Action::Loaded(chunk) => self.loaded(chunk, effects),
            Action::LoadFailed(chunk) => self.load_failed(chunk),
            Action::Persisted(is_done) => self.persisted(is_done),
            Action::Stored(drafts) => {
                self.drafts = drafts;
                self.read_projects(effects);
            }
            Action::Claimed(id) => self.claimed(&id),
            Action::Taken(id) => self.taken(&id, effects),
            Action::Copied(is_done) => self.copied(is_done),
            Action::Set(fields) => self.set_by_host(fields, effects),
            later => return Some(later),
        }
        None
    }

    /// Takes what can happen once there is an answer: it is shared, compared, saved.
    fn take_later(&mut self, action: Action, effects: &mut Vec<Effect>) {
        match action {
            Action::RemoveLine(lines, number) => self.remove_line(lines, number, effects),
            Action::Listen => {
                self.host_listens = true;
                self.tell_host(effects);
            }
            Action::ResetFigures => self.reset_figures(effects),
            Action::UnfoldFigures(unfolded) => self.unfolded = unfolded,
            Action::Dismiss => self.dismiss(effects),
            Action::TakeMine => self.take_mine(effects),
            Action::TakeOver => self.take_over(effects),
            Action::TakeBack => self.take_back(effects),
            Action::OpenDraft(id) => self.open_draft(&id, effects),
            Action::Edit(number) => {
                effects.push(Effect::OpenView(View::Simulation.name()));
                self.show(number, effects);
            }
            Action::Duplicate(number, changes) => self.duplicate(number, changes, effects),
            Action::OtherTerritory => {
                self.duplicate(0, Vec::new(), effects);
                self.seek(Field::Communes, effects);
            }
            Action::Remove(number) => self.remove(number, effects),
            Action::Name(number, name) => self.name_scenario(number, name, effects),
            Action::WithName(is_in) => self.with_name = is_in,
            Action::WithContract(is_in) => self.with_contract = is_in,
            Action::WithTreasury(is_in) => self.tell_treasury(is_in, effects),
            Action::ShowQr(shows) => self.show_qr(shows, effects),
            Action::Send => self.send(effects),
            Action::Download(kind) => self.download(kind, effects),
            Action::DownloadLink => self.download_link(effects),
            Action::TypeName(name) => self.name = Some(name),
            Action::Save => self.save(effects),
            Action::Open(name) => self.open_saved(&name, effects),
            Action::Rename(renamed) => self.renamed = renamed,
            Action::Renamed => self.rename(effects),
            Action::Delete(name) => effects.push(Effect::EditProjects(Edit::Delete(name))),
            Action::Undelete => self.undelete(effects),
            Action::Export => self.export(effects),
            Action::PickFile => effects.push(Effect::PickFile),
            Action::Import(text) => effects.push(Effect::EditProjects(Edit::Import(text))),
            Action::DownloadUnread => self.download_unread(effects),
            Action::LetGo => effects.push(Effect::EditProjects(Edit::LetGo)),
            Action::Edited(edited, saved) => self.edited(edited, saved, effects),
            Action::NotSaved(saved) => self.not_saved(saved),
            Action::Downloaded(is_done) => self.downloaded(is_done),
            _ => debug_assert!(false, "an action that nothing takes"),
        }
    }
}

/// The id of the control of this field.
#[must_use]
pub fn control_id(field: Field) -> String {
    format!("f-{}", field.key())
}
