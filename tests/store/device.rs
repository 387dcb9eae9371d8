//! Windows of one browser on one device: a storage, locks, a history and a timer for each window.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use amorce::input::Field;
use amorce::store::device::{self, Storage};
use amorce::store::{
    Action, Change, Choose, Chunk, DEBOUNCE, Edited, Effect, Errand, Frame, Start, Store, aid,
    update,
};
use amorce::territory::File;
use amorce::units::Date;

use super::territory_files::territory_file;

/// The day of every test.
pub const TODAY: Date = Date::literal(2026, 11, 29);

/// What the device keeps, how often it was written, and whether it still takes anything.
#[derive(Default)]
pub struct Kept {
    pub texts: HashMap<String, String>,
    pub writes: usize,
    pub is_full: bool,
}

impl Storage for Kept {
    fn get(&self, key: &str) -> Option<String> {
        self.texts.get(key).cloned()
    }

    fn put(&mut self, key: &str, text: &str) -> bool {
        if text.is_empty() {
            self.writes += usize::from(self.texts.remove(key).is_some());
            return true;
        }
        if self.is_full {
            return false;
        }
        self.writes += 1;
        self.texts.insert(key.to_owned(), text.to_owned());
        true
    }
}

/// One device.
#[derive(Clone, Default)]
pub struct Device {
    pub kept: Rc<RefCell<Kept>>,
    /// The windows that have a draft, by its id.
    locks: Rc<RefCell<HashMap<String, usize>>>,
    opened: Rc<RefCell<usize>>,
}

/// An entry of the history: the fragment and what the page wrote into the entry.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    pub fragment: String,
    pub named: Option<String>,
}

/// A window of the browser.
pub struct Window {
    device: Device,
    number: usize,
    pub store: Store,
    pub entries: Vec<Entry>,
    pub at: usize,
    clock: u32,
    due: Option<u32>,
    /// Every effect, in order.
    pub log: Vec<Effect>,
    frame: Option<Frame>,
    /// No file of communes can be had.
    pub is_offline: bool,
    /// Files of communes are asked for and do not come.
    pub is_slow: bool,
}

impl Device {
    pub fn with(texts: &[(&str, &str)]) -> Self {
        let device = Self::default();
        for (key, text) in texts {
            let mut kept = device.kept.borrow_mut();
            kept.texts.insert((*key).to_owned(), (*text).to_owned());
        }
        device
    }

    pub fn text(&self, key: &str) -> Option<String> {
        self.kept.borrow().get(key)
    }

    /// A window that opens this url: what follows its `#`.
    pub fn open(&self, fragment: &str) -> Window {
        self.open_entry(fragment, None, false, None)
    }

    pub fn open_frame(&self, fragment: &str, frame: Frame) -> Window {
        self.open_entry(fragment, None, false, Some(frame))
    }

    fn open_entry(
        &self,
        fragment: &str,
        named: Option<String>,
        is_from_history: bool,
        frame: Option<Frame>,
    ) -> Window {
        let entry = Entry {
            fragment: fragment.to_owned(),
            named,
        };
        self.open_history(vec![entry], 0, is_from_history, frame)
    }

    fn open_history(
        &self,
        entries: Vec<Entry>,
        at: usize,
        is_from_history: bool,
        frame: Option<Frame>,
    ) -> Window {
        *self.opened.borrow_mut() += 1;
        let number = *self.opened.borrow();
        let entry = entries[at].clone();
        let kept = self.kept.borrow();
        let (store, effects) = Store::start(Start {
            today: Some(TODAY),
            address: "https://example.org/amorce/".into(),
            fragment: entry.fragment,
            entry: entry.named,
            is_from_history,
            id: format!("window{number}"),
            drafts: if frame.is_some() {
                Vec::new()
            } else {
                device::stored_drafts(&*kept)
            },
            is_kept: frame.is_none(),
            frame: frame.clone(),
            typed: Vec::new(),
        });
        drop(kept);
        let mut window = Window {
            device: self.clone(),
            number,
            store,
            entries,
            at,
            clock: 0,
            due: None,
            log: Vec::new(),
            frame,
            is_offline: false,
            is_slow: false,
        };
        window.carry_out(effects);
        window
    }
}

impl Window {
    pub fn dispatch(&mut self, action: Action) {
        let effects = update(&mut self.store, action);
        self.carry_out(effects);
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            self.log.push(effect.clone());
            let answer = {
                let mut kept = self.device.kept.borrow_mut();
                match &effect {
                    Effect::ReadProjects => Some(Action::Edited(
                        Edited::Nothing,
                        device::saved_projects(&*kept),
                    )),
                    Effect::EditProjects(edit) => Some(device::edit_projects(edit, &mut *kept)),
                    effect => device::carry_out(effect, &mut *kept),
                }
            };
            if let Some(answer) = answer {
                self.dispatch(answer);
            }
            match effect {
                Effect::StartTimer => self.due = Some(self.clock + DEBOUNCE),
                Effect::StopTimer => self.due = None,
                Effect::Claim(id) => self.claim(id),
                Effect::ReplaceUrl { fragment, entry } => {
                    let here = &mut self.entries[self.at];
                    here.named = Some(entry);
                    if let Some(fragment) = fragment {
                        here.fragment = fragment;
                    }
                }
                Effect::PushUrl { fragment, entry } => {
                    self.entries.truncate(self.at + 1);
                    self.entries.push(Entry {
                        fragment,
                        named: Some(entry),
                    });
                    self.at += 1;
                }
                Effect::OpenView(name) => self.go_to(name),
                Effect::Load(chunk) => self.dispatch(Action::Loaded(chunk)),
                Effect::AddUp => self.dispatch(Action::Territory(Choose::AddUp)),
                Effect::Aid(errand) => self.run(errand),
                Effect::Fetch(_) if self.is_slow => {}
                Effect::Fetch(file) if self.is_offline => self.fetched(file, None),
                Effect::Fetch(file) => {
                    let path = file.path();
                    let name = path.strip_prefix("territory/2023/").unwrap();
                    self.fetched(file, Some(territory_file(name)));
                }
                _ => {}
            }
        }
    }

    /// Whether no other window has the draft of this id; this one has it then.
    fn takes(&self, id: &str) -> bool {
        let mut locks = self.device.locks.borrow_mut();
        let is_free = locks.get(id).is_none_or(|window| *window == self.number);
        if is_free {
            locks.insert(id.to_owned(), self.number);
        }
        is_free
    }

    fn claim(&mut self, id: String) {
        self.dispatch(if self.takes(&id) {
            Action::Claimed(id)
        } else {
            Action::Taken(id)
        });
    }

    /// What the calculators ask for, as the page does it.
    fn run(&mut self, errand: Errand) {
        let change = match errand {
            Errand::Dispatch(change) => change,
            Errand::Read if self.frame.is_some() => Change::Listed(String::new()),
            Errand::Read => Change::Listed(aid::kept(&*self.device.kept.borrow())),
            Errand::Keep(lines) => {
                Change::Kept(aid::keep(&lines, &mut *self.device.kept.borrow_mut()))
            }
            Errand::Claim(id) if self.takes(&id) => Change::Claimed(id),
            Errand::Claim(id) => Change::Taken(id),
            Errand::Copy(_) => Change::Copied(true),
            Errand::Download(_) => Change::Downloaded(true),
            Errand::Print => return,
        };
        self.dispatch(Action::Aid(change));
    }

    fn fetched(&mut self, file: File, text: Option<String>) {
        self.dispatch(Action::Territory(Choose::Fetched(file, text)));
    }

    /// Time passes.
    pub fn wait(&mut self, milliseconds: u32) {
        self.clock += milliseconds;
        if self.due.is_some_and(|due| due <= self.clock) {
            self.due = None;
            self.dispatch(Action::Debounced);
        }
    }

    /// Types, and pauses.
    pub fn types(&mut self, field: Field, text: &str) {
        self.dispatch(Action::Type(field, text.to_owned()));
        self.wait(DEBOUNCE);
    }

    /// The visitor, or a link in the page, puts this after the `#`.
    pub fn go_to(&mut self, fragment: &str) {
        if self.fragment() == fragment {
            return;
        }
        self.entries.truncate(self.at + 1);
        self.entries.push(Entry {
            fragment: fragment.to_owned(),
            named: None,
        });
        self.at += 1;
        self.navigate();
    }

    pub fn back(&mut self) {
        self.at -= 1;
        self.navigate();
    }

    pub fn forward(&mut self) {
        self.at += 1;
        self.navigate();
    }

    fn navigate(&mut self) {
        let Entry { fragment, named } = self.entries[self.at].clone();
        self.dispatch(Action::Navigate(fragment, named));
    }

    /// The document goes, as the browser says to it.
    pub fn close(mut self) -> (Device, Vec<Entry>, usize) {
        self.dispatch(Action::Flush);
        let mut locks = self.device.locks.borrow_mut();
        locks.retain(|_, window| *window != self.number);
        drop(locks);
        (self.device.clone(), self.entries.clone(), self.at)
    }

    pub fn reload(self) -> Self {
        let frame = self.frame.clone();
        let (device, entries, at) = self.close();
        device.open_history(entries, at, false, frame)
    }

    /// The document goes, and the browser's history brings another one for this entry.
    pub fn leave_and_come_back_to(self, at: usize) -> Self {
        let frame = self.frame.clone();
        let (device, entries, _) = self.close();
        device.open_history(entries, at, true, frame)
    }

    /// A second window of the same url and history entry, as browsers duplicate a tab.
    pub fn duplicate(&self) -> Self {
        let frame = self.frame.clone();
        self.device
            .open_history(self.entries.clone(), self.at, false, frame)
    }

    /// What another window wrote is heard of.
    pub fn hears_of_the_storage(&mut self) {
        let drafts = device::stored_drafts(&*self.device.kept.borrow());
        self.dispatch(Action::Stored(drafts));
    }

    pub fn fragment(&self) -> String {
        self.entries[self.at].fragment.clone()
    }

    pub fn holds(&self, field: Field) -> String {
        self.store.draft().get(field).to_owned()
    }

    /// The seed envelope of what shows, in euros.
    pub fn envelope(&self) -> i64 {
        let simulation = &self.store.outcome().unwrap().simulation;
        simulation.seed.as_ref().unwrap().envelope.money.cents() / 100
    }

    pub fn population(&self) -> String {
        self.holds(Field::Population)
    }

    pub fn has_loaded(&self, chunk: Chunk) -> bool {
        self.log.contains(&Effect::Load(chunk))
    }
}
