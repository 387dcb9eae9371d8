//! All scenarios, the projects kept under a name, and everything that can happen to them.
//! This module must never know the browser, nor keep what can be computed from the rest.

use std::rc::Rc;

use yew::{AttrValue, Reducible};

use super::{Saved, ShareProps, as_typed};
use crate::funding::simulate;
use crate::input::{Draft, Field, normalised, read};
use crate::law::FIGURES_VERSION;
use crate::link::{self, Arrival, Kept, MOST_SCENARIOS};
use crate::texts::share as texts;
use crate::units::{Date, Money};

/// What this program remembers.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    /// Each a whole project, exactly as typed; there is always one.
    pub scenarios: Vec<Draft>,
    /// The one in which the visitor types, from 0.
    pub shown: usize,
    /// Whether they stand side by side in a view of their own.
    pub is_compared: bool,
    /// The visitor's day.
    pub today: Option<Date>,
    /// Whether the project came by a link: it then lives in the address, not on the device.
    pub came_by_a_link: bool,
    /// What is to be told of that link, until the visitor has read it.
    pub arrival: Option<Arrival>,
    /// The link as it came and its scenarios, while it leaves doubts that the visitor has not read: the url keeps it.
    as_it_came: Option<(String, Vec<Draft>)>,
    /// The name under which the visitor's own project was saved that gave way to a link, until it is let go.
    pub set_aside: Option<String>,
    /// Whether the link to copy has the project's name and labels.
    pub with_name: bool,
    /// Whether it has what the contract says.
    pub with_contract: bool,
    /// Whether its QR code shows.
    pub shows_qr: bool,
    /// The projects kept under a name; `None` where the device keeps nothing.
    pub shelf: Option<Vec<Kept>>,
    /// What the device holds of them and cannot be read; empty where there is none.
    pub unread: String,
    /// The name under which the project is to be kept, once something was typed there.
    pub name: Option<String>,
    /// The project that is being given another name, and that name.
    pub renamed: Option<(usize, String)>,
    /// The project that was taken away, as long as it can be had back, and where it stood.
    pub deleted: Option<(usize, Kept)>,
    /// What was last told aloud.
    pub said: AttrValue,
    /// How often the draft was changed here.
    pub told: u32,
    /// How often the visitor took a step that the browser's way back undoes.
    pub steps: u32,
    /// The id of the control that is to have the keyboard, and how many were asked for before.
    pub sought: (u32, AttrValue),
}

/// Something that happens to it.
#[derive(Clone, Debug)]
pub enum Action {
    /// The draft was changed in the form.
    Hear(Draft),
    /// The address now says this project; whether it is the visitor's own.
    Arrive(String, bool),
    /// The visitor has read what was told of the link.
    Dismiss,
    /// The device's own project is to come back: its draft, and the link of its scenarios.
    TakeMine(Draft, Option<String>),
    /// The project that came by a link is the visitor's own from now on; the one that gives way was saved under this name.
    TakeOver(Option<String>),
    /// The project that gave way comes back.
    TakeBack,
    /// The view that compares is open, or another one.
    Compare(bool),
    /// Another scenario is to be shown in the form.
    Show(usize),
    /// A copy of a scenario, with these fields changed, is to stand beside the others.
    Duplicate(usize, Vec<(Field, String)>),
    /// A scenario is to go.
    Remove(usize),
    /// A scenario is to have this name.
    Name(usize, String),
    /// The link is to have the name, or not.
    WithName(bool),
    /// The link is to have what the contract says, or not.
    WithContract(bool),
    /// The QR code is to show, or not.
    ShowQr(bool),
    /// This is to be told.
    Say(AttrValue),
    /// The name in the box.
    TypeName(String),
    /// The project is to be kept under that name.
    Save,
    /// A kept project is to be opened.
    Open(usize),
    /// A kept project is to have another name; `None` leaves it.
    Rename(Option<(usize, String)>),
    /// The other name is right.
    Renamed,
    /// A kept project is to go.
    Delete(usize),
    /// The one that went is to come back.
    Undelete,
    /// Projects came from a file: its text.
    Import(String),
    /// The saved projects are as another window left them.
    Saved(Saved),
    /// The saved projects could not be written: the device holds these.
    NotSaved(Saved),
    /// What cannot be read of them is wiped.
    LetGo,
}

impl Share {
    /// What the page starts from.
    #[must_use]
    pub fn new(props: &ShareProps, saved: Option<Saved>) -> Self {
        let unread = saved.as_ref().map(|saved| saved.unread.clone());
        let mut share = Self {
            scenarios: vec![Draft::default()],
            shown: 0,
            is_compared: false,
            today: props.today,
            came_by_a_link: props.came_by_a_link,
            arrival: None,
            as_it_came: None,
            set_aside: None,
            with_name: true,
            with_contract: true,
            shows_qr: false,
            shelf: saved.map(|saved| saved.projects),
            unread: unread.unwrap_or_default(),
            name: None,
            renamed: None,
            deleted: None,
            said: AttrValue::default(),
            told: 0,
            steps: 0,
            sought: (0, AttrValue::default()),
        };
        if let Some(fragment) = &props.fragment {
            share.open(fragment, props.came_by_a_link);
        }
        share
    }

    /// The scenario in which the visitor types.
    #[must_use]
    pub fn draft(&self) -> &Draft {
        static NONE: Draft = Draft::EMPTY;
        self.scenarios.get(self.shown).unwrap_or(&NONE)
    }

    /// Whether anything was typed: an example is nobody's project.
    #[must_use]
    pub fn is_project(&self) -> bool {
        !self.scenarios.iter().all(Draft::is_empty)
    }

    /// The link of all scenarios, without `#`; `None` where nothing was typed.
    #[must_use]
    pub fn fragment(&self) -> Option<String> {
        self.fragment_of(|_| false)
    }

    /// What the url says: the link of all scenarios, or the one that was opened as long as it leaves doubts that the
    /// visitor has not read and nothing was changed.
    #[must_use]
    pub fn in_the_url(&self) -> Option<String> {
        let as_it_came = self.as_it_came.as_ref();
        let untouched = as_it_came.filter(|(_, scenarios)| *scenarios == self.scenarios);
        untouched.map_or_else(|| self.fragment(), |(link, _)| Some(link.clone()))
    }

    /// The link as the visitor chose to give it away.
    #[must_use]
    pub fn chosen_fragment(&self) -> Option<String> {
        self.fragment_of(|field| {
            (!self.with_name && field.is_free_text())
                || (!self.with_contract && field.is_of_contract())
        })
    }

    /// The link without any words of the visitor's own, and without what was left out of it anyway.
    #[must_use]
    pub fn fragment_without_words(&self) -> Option<String> {
        self.fragment_of(|field| {
            field.is_free_text() || (!self.with_contract && field.is_of_contract())
        })
    }

    /// The link without these fields, whose total is what the rest comes to.
    fn fragment_of(&self, leaves_out: impl Fn(Field) -> bool) -> Option<String> {
        if !self.is_project() {
            return None;
        }
        let scenarios = self.scenarios.iter();
        let drafts: Vec<Draft> = scenarios
            .map(|draft| normalised(draft, self.today).without(&leaves_out))
            .collect();
        let total = drafts
            .first()
            .map_or(Money::ZERO, |draft| headline(draft, self.today));
        Some(link::write(&drafts, self.shown, FIGURES_VERSION, total))
    }

    /// Whether the link to copy leaves something of this kind out, or would.
    #[must_use]
    pub fn has(&self, kind: impl Fn(Field) -> bool) -> bool {
        let mut drafts = self.scenarios.iter();
        drafts.any(|draft| draft.iter().any(|(field, _)| kind(field)))
    }

    /// What the project is called: the name in the box, or that of the draft.
    #[must_use]
    pub fn name(&self) -> &str {
        let own = self.draft().get(Field::Name);
        self.name.as_deref().unwrap_or(own)
    }

    fn open(&mut self, fragment: &str, came_by_a_link: bool) {
        let opened = link::open(fragment);
        self.came_by_a_link = came_by_a_link;
        self.arrival = came_by_a_link.then(|| Arrival::of(&opened, self.today));
        self.scenarios = opened.scenarios.iter().map(as_typed).collect();
        self.shown = opened.shown;
        self.name = None;
        self.set_aside = None;
        let has_doubts = self.arrival.as_ref().is_some_and(Arrival::leaves_doubts);
        self.as_it_came = has_doubts.then(|| (fragment.to_owned(), self.scenarios.clone()));
    }

    /// The visitor has read what was told of the link.
    fn read(&mut self) {
        self.arrival = None;
        self.as_it_came = None;
    }

    fn show_saved(&mut self, kept: &Kept) {
        self.open(&kept.fragment, false);
        self.name = Some(kept.name.clone());
        self.say(texts::opened(&kept.name));
        self.step();
    }

    fn follow(&mut self, saved: Saved) {
        self.shelf = Some(saved.projects);
        self.unread = saved.unread;
    }

    /// The form is to hold the scenario that is shown now.
    fn tell(&mut self) {
        self.told = self.told.wrapping_add(1);
    }

    /// The browser's way back leads to how it was before this.
    fn step(&mut self) {
        self.steps = self.steps.wrapping_add(1);
        self.tell();
    }

    fn say(&mut self, words: impl Into<AttrValue>) {
        self.said = words.into();
    }

    fn seek(&mut self, id: &str) {
        self.sought = (self.sought.0.wrapping_add(1), id.to_owned().into());
    }

    fn save(&mut self) {
        let name = self.name().trim().to_owned();
        if name.is_empty() {
            self.say(texts::NAME_MISSING);
            self.seek("project-name");
            return;
        }
        let (Some(fragment), Some(shelf)) = (self.fragment(), &mut self.shelf) else {
            return;
        };
        self.deleted = None;
        link::put(
            shelf,
            Kept {
                name: name.clone(),
                fragment,
            },
        );
        self.say(texts::saved(&name));
    }

    fn rename(&mut self) {
        let (Some((number, name)), Some(shelf)) = (self.renamed.clone(), &mut self.shelf) else {
            return;
        };
        let name = name.trim().to_owned();
        let is_taken = (0..)
            .zip(shelf.iter())
            .any(|(other, kept)| other != number && kept.name == name);
        if name.is_empty() || is_taken {
            self.say(if is_taken {
                texts::NAME_TAKEN
            } else {
                texts::NAME_MISSING
            });
            return;
        }
        if let Some(kept) = shelf.get_mut(number) {
            kept.name.clone_from(&name);
        }
        self.renamed = None;
        self.say(texts::saved(&name));
    }

    fn import(&mut self, text: &str) {
        let (Some((projects, lost)), Some(shelf)) = (link::read_shelf(text), &mut self.shelf)
        else {
            self.say(texts::NOT_A_SHELF);
            return;
        };
        let number = projects.len();
        for project in projects {
            // What is there already stays; another project of the same name gets a number.
            if !shelf.contains(&project) {
                let name = link::free_name(shelf, &project.name);
                shelf.push(Kept { name, ..project });
            }
        }
        self.say(texts::imported(number, lost));
    }
}

/// The link of a draft alone; `None` where nothing was typed.
pub(super) fn link_of(draft: &Draft, today: Option<Date>) -> Option<String> {
    let total = headline(draft, today);
    let draft = normalised(draft, today);
    (!draft.is_empty()).then(|| link::write(&[draft], 0, FIGURES_VERSION, total))
}

/// The total of a draft, *attendu*.
fn headline(draft: &Draft, today: Option<Date>) -> Money {
    let simulation = simulate(&read(draft, today).project);
    simulation.totals.total.total.expected.money
}

impl Reducible for Share {
    type Action = Action;

    fn reduce(mut self: Rc<Self>, action: Action) -> Rc<Self> {
        let share = Rc::make_mut(&mut self);
        match action {
            Action::Hear(draft) => {
                if let Some(shown) = share.scenarios.get_mut(share.shown) {
                    *shown = draft;
                }
            }
            Action::Arrive(fragment, is_own) => {
                share.open(&fragment, !is_own);
                share.tell();
            }
            Action::Dismiss => {
                share.read();
                share.set_aside = None;
                share.seek("result-title");
            }
            Action::TakeMine(draft, link) => {
                if let Some(link) = link {
                    share.open(&link, false);
                } else {
                    share.scenarios = vec![Draft::default()];
                    share.shown = 0;
                }
                share.came_by_a_link = false;
                share.read();
                if let Some(shown) = share.scenarios.get_mut(share.shown) {
                    *shown = draft;
                }
                share.step();
                share.seek("f-pop");
            }
            Action::TakeOver(set_aside) => {
                share.came_by_a_link = false;
                share.read();
                share.set_aside = set_aside;
                share.step();
                share.seek("f-pop");
            }
            Action::TakeBack => {
                let name = share.set_aside.take();
                let kept = share
                    .shelf
                    .iter()
                    .flatten()
                    .find(|kept| Some(&kept.name) == name.as_ref());
                if let Some(kept) = kept.cloned() {
                    share.show_saved(&kept);
                    share.seek("f-pop");
                }
            }
            Action::Compare(is_compared) => share.is_compared = is_compared,
            Action::Show(number) => {
                if number < share.scenarios.len() && number != share.shown {
                    share.shown = number;
                    share.step();
                }
            }
            Action::Duplicate(number, changes) => {
                let copied = share.scenarios.get(number).cloned();
                if let Some(mut copy) = copied.filter(|_| share.scenarios.len() < MOST_SCENARIOS) {
                    for (field, text) in changes {
                        copy.set(field, text);
                    }
                    share.scenarios.push(copy);
                    share.shown = share.scenarios.len() - 1;
                    share.step();
                }
            }
            Action::Remove(number) => {
                if share.scenarios.len() > 1 && number < share.scenarios.len() {
                    share.scenarios.remove(number);
                    if share.shown >= number {
                        share.shown = share.shown.saturating_sub(1);
                    }
                    share.step();
                }
            }
            Action::Name(number, name) => {
                if let Some(scenario) = share.scenarios.get_mut(number) {
                    scenario.set(Field::Name, name);
                    share.tell();
                }
            }
            Action::WithName(is_in) => share.with_name = is_in,
            Action::WithContract(is_in) => share.with_contract = is_in,
            Action::ShowQr(shows) => share.shows_qr = shows,
            Action::Say(words) => share.said = words,
            Action::TypeName(name) => share.name = Some(name),
            Action::Save => share.save(),
            Action::Open(number) => {
                let kept = share.shelf.as_ref().and_then(|shelf| shelf.get(number));
                if let Some(kept) = kept.cloned() {
                    share.show_saved(&kept);
                }
            }
            Action::Rename(renamed) => share.renamed = renamed,
            Action::Renamed => share.rename(),
            Action::Delete(number) => {
                if let Some(shelf) = &mut share.shelf
                    && number < shelf.len()
                {
                    let kept = shelf.remove(number);
                    share.say(texts::deleted(&kept.name));
                    share.deleted = Some((number, kept));
                    share.renamed = None;
                    share.seek("undelete");
                }
            }
            Action::Undelete => {
                if let (Some((number, kept)), Some(shelf)) =
                    (share.deleted.take(), &mut share.shelf)
                {
                    shelf.insert(number.min(shelf.len()), kept);
                    share.seek("projects-title");
                }
            }
            Action::Import(text) => share.import(&text),
            Action::Saved(saved) => share.follow(saved),
            Action::NotSaved(saved) => {
                share.follow(saved);
                share.set_aside = None;
                share.say(texts::NOT_SAVED);
            }
            Action::LetGo => {
                share.unread.clear();
                share.seek("projects-title");
            }
        }
        self
    }
}
