//! Everything that touches `window`: the url, storage, focus, clipboard, files, print, the page around a frame, the
//! loading of chunks. No other module of the page may. It must never decide anything: the store did.
//!
//! [`Program`] holds the store. An action is taken at once, in the event that dispatched it; its effects are carried out
//! in their order, those that need what is drawn once it is ([`Program::drawn`]).

mod aid;
mod calendar;
mod claim;
mod day;
mod fetch;
mod give;
mod host;
mod later;
mod load;
mod outline;
mod place;
mod planning;
mod press;
mod print;
mod published;
mod storage;
mod styles;
mod translated;
mod url;

use std::cell::{Ref, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use yew::Callback;

pub(super) use aid::carry_out as carry_out_aid;
pub(super) use calendar::show_calendar;
pub(super) use fetch::fetch;
pub(super) use give::{can_send, copy_text};
pub(super) use later::carry_out;
pub(super) use planning::carry_out as carry_out_planning;
pub(super) use published::published;
pub(super) use translated::Drawing;
pub(super) use url::path;

use super::Dispatch;
use super::chunks::Loaded;
use crate::documents::files::Asked;
use crate::input::{Draft, Field};
use crate::store::{
    Action, Choose, Chunk, DEBOUNCE, Effect, Errand, Start, Store, View, device, update_first,
};

/// What follows the browser, for as long as it is kept.
pub(super) type Listeners = Vec<EventListener>;

/// The store and what its effects need.
pub(super) struct Program {
    store: RefCell<Store>,
    loaded: RefCell<Loaded>,
    storage: RefCell<storage::Storage>,
    timer: RefCell<Option<Timeout>>,
    /// Looks what is in sight, once the page is drawn.
    looking: RefCell<Option<Timeout>>,
    /// Effects that wait until the page is drawn.
    waiting: RefCell<Vec<Effect>>,
    /// Actions that wait for the part of the program that takes them.
    later: RefCell<Vec<Action>>,
    url: Rc<url::Url>,
    host: host::Host,
    /// What the parts that are there brought to be drawn with.
    styles: RefCell<styles::Styles>,
    redraw: Rc<press::Redraw>,
}

impl Program {
    /// The program with what the browser has, or with `start`; `redraw` draws the store.
    pub(super) fn start(start: Option<Start>, redraw: Callback<()>) -> Rc<Self> {
        let frame = host::frame();
        let mut storage = storage::Storage::new(frame.is_some());
        let is_kept = device::is_possible(&mut storage);
        let (store, effects) = Store::start(start.unwrap_or_else(|| Start {
            today: day::today(),
            address: url::address(),
            fragment: url::fragment(),
            entry: url::entry().or_else(|| {
                let is_own_window = url::is_reload() && frame.is_none();
                is_own_window.then(storage::window_draft).flatten()
            }),
            is_from_history: url::is_from_history(),
            id: day::fresh_id(),
            drafts: device::stored_drafts(&storage),
            is_kept,
            typed: outline::typed(&Field::FIRST),
            frame,
        }));
        let program = Rc::new(Self {
            store: RefCell::new(store),
            loaded: RefCell::default(),
            storage: RefCell::new(storage),
            timer: RefCell::default(),
            looking: RefCell::default(),
            waiting: RefCell::default(),
            later: RefCell::default(),
            url: Rc::new(url::Url::new()),
            host: host::Host::default(),
            styles: RefCell::default(),
            redraw: press::Redraw::new(redraw),
        });
        // A visitor who was typing goes on typing.
        if let Some(id) = outline::in_focus() {
            program.waiting.borrow_mut().push(Effect::Focus(id));
        }
        program.carry_out(effects);
        program
    }

    /// What the views are drawn from.
    pub(super) fn store(&self) -> Ref<'_, Store> {
        self.store.borrow()
    }

    /// The parts of the program that are there.
    pub(super) fn loaded(&self) -> Loaded {
        *self.loaded.borrow()
    }

    /// Takes an action now.
    pub(super) fn dispatch(self: &Rc<Self>, action: Action) {
        let effects = update_first(&mut self.store.borrow_mut(), action);
        match effects {
            Ok(effects) => self.carry_out(effects),
            Err(action) => self.take_later(action),
        }
        self.look_ahead();
        self.redraw.draw();
    }

    fn take_later(self: &Rc<Self>, action: Action) {
        let loaded = self.loaded();
        let (chunk, update) = match action {
            Action::Territory(_) => (Chunk::Territory, loaded.territory.map(|of| of.update)),
            Action::Aid(_) => (Chunk::Aid, loaded.aid.map(|of| of.update)),
            Action::Planning(_) => (Chunk::Planning, loaded.planning.map(|of| of.update)),
            _ => (Chunk::Share, loaded.share.map(|of| of.update)),
        };
        if let Some(update) = update {
            let effects = update(&mut self.store.borrow_mut(), action);
            self.carry_out(effects);
        } else {
            self.later.borrow_mut().push(action);
            self.dispatch(Action::Want(chunk));
        }
    }

    /// What is drawn of the scenarios before and beside their contract follows them.
    fn look_ahead(&self) {
        let loaded = self.loaded();
        let mut store = self.store.borrow_mut();
        if let Some(part) = loaded.planning.filter(|_| store.view.looks_ahead()) {
            (part.look_ahead)(&mut store);
        }
    }

    pub(super) fn dispatcher(self: &Rc<Self>) -> Dispatch {
        let program = Rc::clone(self);
        Callback::from(move |action| program.dispatch(action))
    }

    /// The page is drawn: what waited for that is carried out.
    pub(super) fn drawn(self: &Rc<Self>) {
        for effect in self.waiting.take() {
            match effect {
                Effect::Focus(id) => outline::focus(&id),
                Effect::ScrollTo(id) => outline::scroll_to(&id),
                _ => {}
            }
        }
        if self.store().frame.is_none() {
            // In a task of its own: to ask for places now would hold up the answer until they are worked out.
            let program = Rc::clone(self);
            self.looking
                .replace(Some(Timeout::new(0, move || program.look())));
        }
    }

    /// Says what is in sight, where that has changed.
    fn look(self: &Rc<Self>) {
        let place = place::place();
        let (is_simulation, before) = {
            let store = self.store();
            (store.view == View::Simulation, store.place)
        };
        if is_simulation && place != before {
            self.dispatch(Action::Moved(place));
        }
    }

    /// Follows the browser for as long as the listeners live.
    pub(super) fn listen(self: &Rc<Self>) -> Listeners {
        let dispatch = self.dispatcher();
        let mut listeners = self.redraw.listen();
        listeners.push(url::listen(Rc::clone(&self.url), dispatch.clone()));
        if self.store().frame.is_some() {
            listeners.push(host::listen(Rc::clone(&self.host), dispatch.clone()));
        } else {
            listeners.push(storage::listen(dispatch.clone()));
        }
        let flush = dispatch.clone();
        listeners.push(EventListener::new(&window(), "pagehide", move |_| {
            flush.emit(Action::Flush);
        }));
        listeners.push(EventListener::new(
            &document(),
            "visibilitychange",
            move |_| {
                if document().hidden() {
                    dispatch.emit(Action::Flush);
                }
            },
        ));
        let program = Rc::clone(self);
        listeners.push(EventListener::new(&window(), "beforeprint", move |_| {
            program.dispatch(Action::Flush);
            program.write_dossier();
        }));
        listeners.push(EventListener::new(&window(), "afterprint", |_| {
            print::erase();
        }));
        if self.store().frame.is_none() {
            for sign in ["scroll", "resize"] {
                let program = Rc::clone(self);
                listeners.push(EventListener::new(&window(), sign, move |_| program.look()));
            }
        }
        for sign in ["pointermove", "pointerdown", "keydown", "focusin", "scroll"] {
            let program = Rc::clone(self);
            listeners.push(EventListener::once(&window(), sign, move |_| {
                program.dispatch(Action::Want(Chunk::Rest));
                program.dispatch(Action::Want(Chunk::Share));
            }));
        }
        listeners
    }

    fn carry_out(self: &Rc<Self>, effects: Vec<Effect>) {
        for effect in effects {
            self.do_one(effect);
        }
    }

    fn do_one(self: &Rc<Self>, effect: Effect) {
        let dispatch = || self.dispatcher();
        match effect {
            Effect::StartTimer => {
                let dispatch = dispatch();
                // The timer before is dropped, and with it cancelled.
                let timer = Timeout::new(DEBOUNCE, move || dispatch.emit(Action::Debounced));
                self.timer.replace(Some(timer));
            }
            Effect::Warn(words) => web_sys::console::warn_1(&words.into()),
            Effect::StopTimer => {
                self.timer.take();
            }
            Effect::Persist(_) | Effect::Unpersist(_) | Effect::ForgetDrafts => {
                let answer = device::carry_out(&effect, &mut *self.storage.borrow_mut());
                if let Some(answer) = answer {
                    self.dispatch(answer);
                }
            }
            // A frame keeps nothing that another window could have.
            Effect::Claim(id) if self.store().frame.is_some() => {
                self.dispatch(Action::Claimed(id));
            }
            Effect::Claim(id) => claim::claim(id, dispatch()),
            Effect::ReplaceUrl { fragment, entry } => {
                self.remember(&entry);
                self.url.replace(fragment.as_deref(), &entry);
            }
            Effect::PushUrl { fragment, entry } => {
                self.remember(&entry);
                self.url.push(&fragment, &entry);
            }
            Effect::OpenView(name) => url::open_view(name),
            Effect::Title(title) => document().set_title(&title),
            Effect::Focus(_) | Effect::ScrollTo(_) => self.waiting.borrow_mut().push(effect),
            Effect::Copy(text) => give::copy(&text, dispatch()),
            Effect::Print => give::print(),
            Effect::Load(chunk) => load::load(self, chunk),
            Effect::Aid(Errand::Dispatch(change)) => self.dispatch(Action::Aid(change)),
            Effect::Aid(errand) => {
                if let Some(aid) = self.loaded().aid {
                    (aid.carry_out)(self, errand);
                }
            }
            Effect::Planning(job) => {
                if let Some(planning) = self.loaded().planning {
                    (planning.carry_out)(self, job);
                }
            }
            Effect::AddUp => self.dispatch(Action::Territory(Choose::AddUp)),
            Effect::Fetch(file) => {
                if let Some(territory) = self.loaded().territory {
                    (territory.fetch)(self, file);
                }
            }
            later => {
                if let Some(share) = self.loaded().share {
                    (share.carry_out)(self, later);
                }
            }
        }
    }

    fn remember(&self, draft: &str) {
        if self.store().frame.is_none() {
            storage::remember_draft(draft);
        }
    }

    /// The canonical drafts and the whole link.
    fn printed(&self, fragment: &str) -> (Vec<Draft>, String) {
        let drafts = crate::link::open(fragment).scenarios;
        let link = [&self.store().address, "#", fragment].concat();
        (drafts, link)
    }

    fn file(&self, kind: &str, fragment: &str) -> Option<crate::documents::files::File> {
        let loaded = self.loaded();
        let (drafts, link) = self.printed(fragment);
        let atlas = self.store().territory.atlas.clone();
        let asked = Asked {
            drafts: &drafts,
            today: self.store().today,
            link: &link,
            atlas: atlas.as_deref(),
        };
        let mut parts = [loaded.files, loaded.sheet].into_iter().flatten();
        parts.find_map(|part| (part.write)(kind, &asked))
    }

    /// Without a part that writes it the page prints as it is, and so do the other views and an example.
    fn write_dossier(&self) {
        let store = self.store();
        let Some(documents) = self.loaded().documents else {
            return;
        };
        if store.view != View::Simulation {
            return;
        }
        if let Some(fragment) = store.fragment() {
            let (drafts, link) = self.printed(&fragment);
            let atlas = store.territory.atlas.as_deref();
            print::write(&(documents.dossier)(&drafts, store.today, &link, atlas));
        }
    }
}
