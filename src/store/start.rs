//! The state that a document starts with: a link, the draft that its entry of the history names, or the one that was
//! typed in last. This module must never know a browser: what that found is an argument.

use std::mem::ManuallyDrop;

use super::{
    Chunks, Effect, Frame, Outcome, Owner, Place, Saved, Saving, Scenario, Store, Stored, View,
};
use crate::input::{Draft, Field};
use crate::link;
use crate::units::Date;

/// What the browser found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Start {
    /// The visitor's day.
    pub today: Option<Date>,
    /// The public address of the page, without `#`.
    pub address: String,
    /// What follows the `#`.
    pub fragment: String,
    /// What the entry of the history names.
    pub entry: Option<String>,
    /// Whether the browser went back or forward to this document: then the url says which step counts. Otherwise what was
    /// typed last does: a browser reloads the url as it was when it was asked to.
    pub is_from_history: bool,
    /// An id that no other document has; without a dot.
    pub id: String,
    /// The drafts that the device keeps.
    pub drafts: Vec<Stored>,
    /// Whether the device keeps anything.
    pub is_kept: bool,
    /// The frame; `None` where the page stands for itself.
    pub frame: Option<Frame>,
    /// What was typed before the program was there.
    pub typed: Vec<(Field, String)>,
}

/// What an entry of the history says that a version before the list of drafts wrote.
const RELEASED_ENTRY: &str = "own";

impl Store {
    /// The state to start with, and what is to be done first.
    #[must_use]
    pub fn start(start: Start) -> (Self, Vec<Effect>) {
        let mut effects = Vec::new();
        let fragment = link::tidy(&start.fragment);
        let mut store = Self::empty(&start);
        store.show_view(&fragment);
        let is_project = link::is_project(&fragment);
        let named = start.entry.as_deref();
        let mut stored = store.drafts.iter().filter(|draft| {
            named == Some(&draft.id)
                || (is_project && named == Some(RELEASED_ENTRY) && draft.owner == Owner::Visitor)
                || (is_project
                    && draft.owner == Owner::Visitor
                    && is_same(draft, &fragment, &store))
        });
        let stored = stored.next().cloned();
        let resumes = |stored: &Stored| {
            !is_project || !start.is_from_history || is_same(stored, &fragment, &store)
        };
        match stored {
            Some(stored) if resumes(&stored) => store.open_stored(stored, &mut effects),
            Some(stored) => {
                store.own(stored.id, stored.owner, &mut effects);
                store.open_step(&fragment, stored.scenarios);
            }
            None if is_project => store.arrive(&fragment, &mut effects),
            None => store.resume_latest(&mut effects),
        }
        if store.owner == Owner::Visitor && store.is_project() && store.frame.is_none() {
            store.saving = Saving::Done;
        }
        store.fixed = store.draft().clone();
        if is_project {
            store.written.clone_from(&fragment);
        }
        if start.typed.is_empty() {
            store.write_url(false, &mut effects);
        } else {
            for (field, text) in start.typed {
                store.type_in(field, text, &mut effects);
            }
        }
        store.name_document(&mut effects);
        store.want_for_view(&mut effects);
        store.open_aid_view(&fragment, false, &mut effects);
        (store, effects)
    }

    fn empty(start: &Start) -> Self {
        Self {
            scenarios: vec![Scenario::of(Draft::default(), start.today)],
            shown: 0,
            view: View::Simulation,
            part: None,
            today: start.today,
            address: start.address.clone(),
            frame: start.frame.clone(),
            fixed: Draft::default(),
            host_listens: false,
            active: None,
            dirty: Vec::new(),
            touched: Vec::new(),
            open: Vec::new(),
            unfolded: false,
            erased: None,
            announced: String::new(),
            id: start.id.clone(),
            document: start.id.clone(),
            ids: 0,
            // An id of this document's own.
            is_claimed: true,
            owner: Owner::Visitor,
            saving: Saving::Not,
            is_pending: false,
            drafts: start.drafts.clone(),
            written: String::new(),
            arrival: None,
            as_it_came: None,
            set_aside: None,
            with_name: true,
            with_contract: true,
            with_treasury: false,
            shows_qr: false,
            saved: start.is_kept.then(Saved::default),
            name: None,
            renamed: None,
            deleted: None,
            place: Place::default(),
            territory: ManuallyDrop::default(),
            aids: ManuallyDrop::default(),
            planning: ManuallyDrop::default(),
            said: String::new(),
            chunks: Chunks::default(),
        }
    }

    /// The visitor's own draft that was typed in last.
    fn resume_latest(&mut self, effects: &mut Vec<Effect>) {
        let mut own = self.drafts.iter();
        let latest = own.find(|draft| draft.owner == Owner::Visitor).cloned();
        match latest {
            Some(latest) => self.open_stored(latest, effects),
            // A window that resumes this draft later must find it taken.
            None => effects.push(Effect::Claim(self.id.clone())),
        }
    }
}

/// Whether a draft is the project of this fragment.
fn is_same(stored: &Stored, fragment: &str, store: &Store) -> bool {
    let opened = link::open(fragment);
    let is_alike = |(stored, opened): (&Draft, &Draft)| {
        // The url never says what is on the account.
        let canonical = Outcome::of(stored, store.today).canonical;
        let canonical = canonical.without(Field::is_of_treasury);
        canonical.differences(opened).next().is_none()
    };
    stored.scenarios.len() == opened.scenarios.len()
        && stored.scenarios.iter().zip(&opened.scenarios).all(is_alike)
}
