//! The link to give away, and what is printed and downloaded.
//! This module must never know how a file is written.

use std::rc::Rc;

use super::{Chunk, Effect, Job, Outcome, Status, Store, View};
use crate::input::{Draft, Field};
use crate::law::FIGURES_VERSION;
use crate::link::{self, Kept, write_shelf};
use crate::texts::share as words;
use crate::units::{Date, Money};

impl Store {
    /// The link of all scenarios, without `#`; `None` where nothing was typed. It has the bank account where the visitor asked
    /// for it.
    #[must_use]
    pub fn fragment(&self) -> Option<String> {
        self.fragment_without(&|field| self.is_withheld(field))
    }

    /// The same, the bank account included: what is saved and what files are written of.
    #[must_use]
    pub fn whole_fragment(&self) -> Option<String> {
        self.fragment_without(&|_| false)
    }

    /// The same, always without the bank account: no other page is told of it.
    pub(super) fn public_fragment(&self) -> Option<String> {
        self.fragment_without(&Field::is_of_treasury)
    }

    /// The link as the visitor chose to give it away.
    #[must_use]
    pub fn chosen_fragment(&self) -> Option<String> {
        self.fragment_without(&|field| {
            (!self.with_name && field.is_free_text())
                || (!self.with_contract && field.is_of_contract())
                || self.is_withheld(field)
        })
    }

    /// The link without any words of the visitor's own, and without what was left out of it anyway.
    #[must_use]
    pub fn fragment_without_words(&self) -> Option<String> {
        self.fragment_without(&|field| {
            field.is_free_text()
                || (!self.with_contract && field.is_of_contract())
                || self.is_withheld(field)
        })
    }

    /// Whether links leave this field out as long as the visitor asks for nothing else.
    fn is_withheld(&self, field: Field) -> bool {
        !self.with_treasury && field.is_of_treasury()
    }

    fn fragment_without(&self, leaves_out: &dyn Fn(Field) -> bool) -> Option<String> {
        if !self.is_project() {
            return None;
        }
        let (mut drafts, mut total) = (Vec::new(), None);
        for scenario in &self.scenarios {
            let mut outcome = Rc::clone(&scenario.outcome);
            if outcome.canonical.iter().any(|(field, _)| leaves_out(field)) {
                let rest = outcome.canonical.clone().without(leaves_out);
                outcome = Rc::new(Outcome::of(&rest, self.today));
            }
            total.get_or_insert_with(|| outcome.total());
            drafts.push(outcome.canonical.clone());
        }
        let is_typed = !drafts.iter().all(Draft::is_empty);
        is_typed.then(|| written(&drafts, self.shown, total.unwrap_or_default()))
    }

    /// The whole link as the visitor chose to give it away.
    #[must_use]
    pub fn chosen_link(&self) -> String {
        let fragment = self.chosen_fragment().unwrap_or_default();
        format!("{}#{fragment}", self.address)
    }

    /// The whole link, the bank account included where the visitor asked for it.
    #[must_use]
    pub fn whole_link(&self) -> String {
        let fragment = self.fragment().unwrap_or_default();
        format!("{}#{fragment}", self.address)
    }

    /// Whether a scenario holds something of this kind.
    #[must_use]
    pub fn has(&self, kind: impl Fn(Field) -> bool) -> bool {
        let mut drafts = self.scenarios.iter().map(|scenario| &scenario.draft);
        drafts.any(|draft| draft.iter().any(|(field, _)| kind(field)))
    }

    /// Links have the bank account from now on, or not; the one in the url too.
    pub(super) fn tell_treasury(&mut self, is_in: bool, effects: &mut Vec<Effect>) {
        self.with_treasury = is_in;
        self.write_url(false, effects);
    }

    pub(super) fn copy(&mut self, effects: &mut Vec<Effect>) {
        effects.push(Effect::Copy(self.chosen_link()));
        self.flush(effects);
    }

    pub(super) fn copied(&mut self, is_done: bool) {
        self.said = if is_done {
            words::COPIED.into()
        } else {
            words::NOT_COPIED.into()
        };
    }

    pub(super) fn send(&mut self, effects: &mut Vec<Effect>) {
        effects.push(Effect::Send(self.chosen_link()));
        self.flush(effects);
    }

    pub(super) fn show_qr(&mut self, shows: bool, effects: &mut Vec<Effect>) {
        self.shows_qr = shows;
        if shows {
            self.retry(Chunk::Documents, effects);
        }
    }

    /// A dossier that is not there yet is waited for, and printed when the button is pressed again: browsers print only
    /// in the click itself.
    pub(super) fn print(&mut self, effects: &mut Vec<Effect>) {
        self.flush(effects);
        match self.chunks.get(Chunk::Documents) {
            Status::Ready => effects.push(Effect::Print),
            _ => {
                self.said = words::PRINT_COMING.into();
                self.retry(Chunk::Documents, effects);
            }
        }
    }

    pub(super) fn download(&mut self, kind: &'static str, effects: &mut Vec<Effect>) {
        let chunk = Chunk::of_file(kind);
        if kind.starts_with("ics") {
            self.identify();
        }
        self.flush(effects);
        match (self.chunks.get(chunk), self.whole_fragment()) {
            (Status::Ready, Some(fragment)) => effects.push(Effect::Download { kind, fragment }),
            (_, Some(_)) => {
                self.said = words::FILE_COMING.into();
                self.retry(chunk, effects);
            }
            (_, None) => {}
        }
    }

    pub(super) fn downloaded(&mut self, is_done: bool) {
        self.said = if is_done {
            words::FILE_DONE.into()
        } else {
            words::FILE_FAILED.into()
        };
    }

    /// What stands in the place of a link that is too long: a file that its receiver imports.
    pub(super) fn download_link(&mut self, effects: &mut Vec<Effect>) {
        self.flush(effects);
        let name = match self.project_name().trim() {
            "" => words::UNNAMED,
            name => name,
        };
        let kept = Kept {
            name: name.to_owned(),
            fragment: self.chosen_fragment().unwrap_or_default(),
        };
        effects.push(Effect::SaveText {
            name: words::LINK_FILE,
            text: write_shelf(&[kept]),
        });
    }

    /// Asks once more for a part of the program that could not be had.
    pub(super) fn retry(&mut self, chunk: Chunk, effects: &mut Vec<Effect>) {
        if self.chunks.get(chunk) == Status::Failed {
            self.chunks.set(chunk, Status::NotAsked);
        }
        self.want(chunk, effects);
    }

    /// Asks once more for every part that could not be had: one button brings all of them.
    pub(super) fn retry_all(&mut self, effects: &mut Vec<Effect>) {
        for chunk in Chunk::ALL {
            if self.chunks.get(chunk) == Status::Failed {
                self.retry(chunk, effects);
            }
        }
    }

    /// Asks for a part of the program that was not asked for yet. One that failed comes by [`retry`](Self::retry) alone:
    /// else every key would ask for it.
    pub(super) fn want(&mut self, chunk: Chunk, effects: &mut Vec<Effect>) {
        if self.chunks.get(chunk) == Status::NotAsked {
            self.chunks.set(chunk, Status::Loading);
            effects.push(Effect::Load(chunk));
        }
    }

    /// Whoever has a project wants all that is said of it.
    pub(super) fn want_simulation(&mut self, effects: &mut Vec<Effect>) {
        self.want(Chunk::Rest, effects);
        self.want(Chunk::Share, effects);
    }

    /// Communes have names, and are added up where no number of inhabitants stands beside them, once their files are there.
    /// Never while the visitor types: a number that is wiped is to be another one.
    pub(super) fn want_communes(&mut self, effects: &mut Vec<Effect>) {
        if self.names_communes() {
            match self.chunks.get(Chunk::Territory) {
                Status::Ready => effects.push(Effect::AddUp),
                _ => self.want(Chunk::Territory, effects),
            }
        }
    }

    /// Whether a scenario names communes.
    #[must_use]
    pub fn names_communes(&self) -> bool {
        let mut scenarios = self.scenarios.iter();
        scenarios.any(|of| !of.outcome.project.communes.parts.is_empty())
    }

    /// What the view that is open is drawn with.
    pub(super) fn want_for_view(&mut self, effects: &mut Vec<Effect>) {
        self.want_communes(effects);
        match self.drawn_by() {
            Some(chunk) => self.retry(chunk, effects),
            None if self.is_project() => self.want_simulation(effects),
            None => {}
        }
    }

    /// The part that draws the view that is open; the simulation begins without one.
    fn drawn_by(&self) -> Option<Chunk> {
        match self.view {
            View::Simulation => None,
            View::Compare => Some(Chunk::Share),
            View::Rates | View::Method | View::Embed => Some(Chunk::Reference),
            View::Cases => Some(Chunk::Cases),
            View::Aid => Some(Chunk::Aid),
            View::Plan | View::Treasury => Some(Chunk::Planning),
        }
    }

    pub(super) fn loaded(&mut self, chunk: Chunk, effects: &mut Vec<Effect>) {
        self.chunks.set(chunk, Status::Ready);
        if chunk == Chunk::Share {
            // Printing waits for nothing.
            self.want(Chunk::Documents, effects);
            self.read_projects(effects);
        }
        match chunk {
            Chunk::Territory => effects.push(Effect::AddUp),
            Chunk::Planning => effects.push(Effect::Planning(Job::ListenToThePrinter)),
            _ => {}
        }
        let is_drawn = match self.drawn_by() {
            Some(drawn_by) => drawn_by == chunk,
            None => self.is_simulation_drawn(),
        };
        if is_drawn {
            self.scroll_to_part(effects);
        }
        if [words::FILE_COMING, words::PRINT_COMING].contains(&self.said.as_str()) {
            self.said = words::READY.into();
        }
        if self.host_listens && chunk == Chunk::Files {
            self.tell_host(effects);
        }
    }

    pub(super) fn load_failed(&mut self, chunk: Chunk) {
        self.chunks.set(chunk, Status::Failed);
        if [words::FILE_COMING, words::PRINT_COMING].contains(&self.said.as_str()) {
            self.said = words::FILE_FAILED.into();
        }
    }
}

/// The link of these drafts; `None` where nothing is typed.
pub(super) fn fragment_of(drafts: &[Draft], shown: usize, today: Option<Date>) -> Option<String> {
    if drafts.iter().all(Draft::is_empty) {
        return None;
    }
    let outcomes: Vec<Outcome> = drafts
        .iter()
        .map(|draft| Outcome::of(draft, today))
        .collect();
    let total = outcomes.first().map(Outcome::total);
    let canonical: Vec<Draft> = outcomes
        .into_iter()
        .map(|outcome| outcome.canonical)
        .collect();
    Some(written(&canonical, shown, total.unwrap_or_default()))
}

fn written(drafts: &[Draft], shown: usize, total: Money) -> String {
    link::write(drafts, shown, FIGURES_VERSION, total)
}
