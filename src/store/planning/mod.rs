//! The plan of action and the bank account of each scenario, and what is asked of both views.
//! What is typed stands in the drafts of the scenarios. This module must never know how any of it is drawn.

mod expenses;

pub use expenses::{Expenses, OtherStart, REMOVED, SALARY};

use std::rc::Rc;

use super::{Effect, Outcome, Store, View};
use crate::input::Field;
use crate::outlook::{Outlook, Tests};
use crate::texts::{letter, share as words, treasury_form};
use crate::treasury::ReadyLine;

/// What both views are drawn from, beside the drafts.
#[derive(Clone, Debug, Default)]
pub struct Planning {
    /// What was read of each scenario: an outlook of another reading is stale.
    of: Vec<Rc<Outcome>>,
    /// The same without the example, which is nobody's project.
    own: Vec<Rc<Outcome>>,
    /// What each scenario comes to, in their order.
    outlooks: Vec<Outlook>,
    /// The named tests that are made.
    pub tests: Tests,
    /// The form of the expenses.
    pub expenses: Expenses,
    /// Whether the moves of the account show.
    pub shows_moves: bool,
    /// Whether the picture shows the first months alone.
    pub shows_near: bool,
    /// The answer that was last announced.
    pub announced: String,
    /// What was last told beside a button.
    pub said: String,
    /// What was last told beside the buttons of the letter.
    pub said_of_letter: String,
}

/// Something that happens in one of both views.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Other named tests are made.
    Test(Tests),
    /// A blank expense is added.
    AddExpense,
    /// A blank expense begins with this line.
    BeginWith(ReadyLine),
    /// The expense of this number goes.
    RemoveExpense(u8),
    /// The one that went last comes back.
    RestoreExpense,
    /// The salary of the expense of this number shows, or not.
    OpenSalary(u8, bool),
    /// The keyboard is to go to this field of the bank account.
    Seek(Field),
    /// Another start of an expense is being typed; `None` leaves it.
    OtherStart(Option<OtherStart>),
    /// The moves of the account show, or not.
    ShowMoves(bool),
    /// The picture shows the first months alone, or all of them.
    ShowNear(bool),
    /// The link goes to the clipboard.
    CopyLink,
    /// What shows is printed.
    Print,
    /// The file of this kind is downloaded.
    Download(&'static str),
    /// A file was downloaded, or could not be written.
    Downloaded(bool),
    /// A text was put on the clipboard, or the browser refused.
    Copied(bool),
    /// The text of the letter is copied.
    CopyLetter,
    /// It was put on the clipboard, or the browser refused.
    LetterCopied(bool),
    /// The file of the letter was downloaded, or could not be written.
    LetterDownloaded(bool),
}

/// What is asked of the browser for both views alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Job {
    /// Write the paper of the view that shows whenever the browser prints.
    ListenToThePrinter,
    /// Put this text on the clipboard, and answer with [`Ask::Copied`].
    Copy(String),
    /// Put the text of the letter on the clipboard, and answer with [`Ask::LetterCopied`].
    CopyLetter,
    /// Write the file of this kind, and answer with [`Ask::Downloaded`]; of the letter, with [`Ask::LetterDownloaded`].
    Download(&'static str),
    /// Print.
    Print,
}

/// What follows from it.
#[must_use]
pub fn update_planning(store: &mut Store, ask: Ask) -> Vec<Effect> {
    let mut effects = Vec::new();
    match ask {
        Ask::Test(tests) => {
            store.planning.tests = tests;
            store.planning.of.clear();
        }
        Ask::AddExpense => store.add_expense(&mut effects),
        Ask::BeginWith(line) => store.begin_with(line, &mut effects),
        Ask::RemoveExpense(number) => store.remove_expense(number, &mut effects),
        Ask::RestoreExpense => store.restore_expense(&mut effects),
        Ask::OpenSalary(number, is_open) => store.open_salary(number, is_open),
        Ask::Seek(field) => store.seek_beside(field, &mut effects),
        Ask::OtherStart(typed) => store.planning.expenses.other_start = typed,
        Ask::ShowNear(shows) => store.planning.shows_near = shows,
        Ask::ShowMoves(shows) => store.planning.shows_moves = shows,
        Ask::CopyLink => {
            store.flush(&mut effects);
            effects.push(Effect::Planning(Job::Copy(store.chosen_link())));
        }
        Ask::Print => {
            store.flush(&mut effects);
            effects.push(Effect::Planning(Job::Print));
        }
        Ask::Download(kind) => {
            store.flush(&mut effects);
            effects.push(Effect::Planning(Job::Download(kind)));
        }
        Ask::Downloaded(is_done) => store.planning.said = downloaded(is_done).into(),
        Ask::Copied(is_done) => store.planning.said = copied(is_done).into(),
        Ask::CopyLetter => {
            store.flush(&mut effects);
            effects.push(Effect::Planning(Job::CopyLetter));
        }
        Ask::LetterCopied(is_done) => {
            store.planning.said_of_letter = letter_copied(is_done).into();
        }
        Ask::LetterDownloaded(is_done) => {
            store.planning.said_of_letter = downloaded(is_done).into();
        }
    }
    effects
}

const fn downloaded(is_done: bool) -> &'static str {
    if is_done {
        words::FILE_DONE
    } else {
        words::FILE_FAILED
    }
}

const fn copied(is_done: bool) -> &'static str {
    if is_done {
        words::COPIED
    } else {
        treasury_form::NOT_COPIED
    }
}

const fn letter_copied(is_done: bool) -> &'static str {
    if is_done {
        letter::COPIED
    } else {
        letter::NOT_COPIED
    }
}

impl Store {
    /// Works out what each scenario comes to, where one was read anew since, and announces it once the typing rests.
    pub fn look_ahead(&mut self) {
        self.work_out();
        if self.view == View::Treasury && !self.is_pending {
            let answer = self.outlook().map(|of| treasury_form::told(&of.treasury));
            self.planning.announced = answer.unwrap_or_default();
        }
    }

    fn work_out(&mut self) {
        let is_same =
            |(of, scenario): (&Rc<Outcome>, &super::Scenario)| Rc::ptr_eq(of, &scenario.outcome);
        let planning = &mut *self.planning;
        let is_fresh = planning.of.len() == self.scenarios.len()
            && planning.of.iter().zip(&self.scenarios).all(is_same);
        if is_fresh {
            return;
        }
        let outcomes = self.scenarios.iter().map(|one| Rc::clone(&one.outcome));
        planning.of = outcomes.collect();
        let today = self.today;
        let own = planning.of.iter().map(|outcome| match outcome.is_example {
            true => Rc::new(Outcome::without_example(today)),
            false => Rc::clone(outcome),
        });
        planning.own = own.collect();
        let tests = planning.tests;
        let all = self.scenarios.iter().zip(&planning.own);
        let outlooks = all.map(|(scenario, own)| {
            Outlook::of(&scenario.draft, &own.project, &own.simulation, tests)
        });
        planning.outlooks = outlooks.collect();
    }

    /// What the scenario that shows comes to; `None` before one of both views was first opened.
    #[must_use]
    pub fn outlook(&self) -> Option<&Outlook> {
        self.planning.outlooks.get(self.shown)
    }

    /// What the library says of the scenario that shows, of which that is worked out: never the example.
    #[must_use]
    pub fn own_outcome(&self) -> Option<&Outcome> {
        self.planning.own.get(self.shown).map(|own| &**own)
    }

    /// What each scenario comes to, in their order.
    #[must_use]
    pub fn outlooks(&self) -> &[Outlook] {
        &self.planning.outlooks
    }
}

impl View {
    /// Whether it is drawn from what the scenarios come to.
    #[must_use]
    pub const fn looks_ahead(self) -> bool {
        matches!(self, Self::Plan | Self::Treasury)
    }
}
