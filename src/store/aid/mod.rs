//! The two calculators beside that of a CPTS: what is typed, what is said of it, whose draft it is, what the device keeps.
//! The rest of the store knows that there is such a part, and nothing of what is in it. This module must never know how any
//! of it is drawn, nor a field of a CPTS.

mod arrive;
mod change;
mod device;
mod keep;

use std::rc::Rc;

use super::{Effect, Store, View};
use crate::aid_input::{Calculator, Draft, Field, Owner, Stored, write};
use crate::aid_report::Report;

pub use change::Change;
pub use device::{AIDS, keep, kept};

/// What is there of both calculators.
#[derive(Clone, Debug, Default)]
pub struct Aids {
    /// The one that shows.
    pub shown: Calculator,
    /// One for each calculator, in the order of [`Calculator::ALL`]; none before the view was first opened.
    desks: Vec<Desk>,
    /// What the url said while the device was being read.
    waiting: Option<Change>,
    /// The drafts that the device keeps, as far as this window knows.
    drafts: Vec<Stored>,
    /// How many ids this document gave.
    ids: u32,
    /// Whether the device keeps what is typed.
    pub is_kept: bool,
    /// What was last told beside a button.
    pub said: String,
}

/// A calculator as this window has it.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The id of its draft.
    id: String,
    /// Whose it is.
    pub owner: Owner,
    /// Whether no other window has it.
    is_claimed: bool,
    /// What was typed.
    pub draft: Draft,
    /// What is said of it.
    pub report: Rc<Report>,
    /// Fields whose message may show: they were left, or the typing paused.
    touched: Vec<Field>,
    /// The rows that are open: the place of the table, the place of the row.
    open: Vec<(usize, usize)>,
    /// What was wiped, as long as it can be had back.
    pub erased: Option<Draft>,
    /// What of the link was left out, until the visitor has read that the draft came by a link.
    pub arrival: Option<Vec<String>>,
    /// Whether something is typed that is neither stored nor in the url.
    is_pending: bool,
}

/// What is asked of the browser for the calculators alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Errand {
    /// Read what the device keeps, and answer with [`Change::Listed`].
    Read,
    /// Put this line first in what the device keeps, and answer with [`Change::Kept`].
    Keep(String),
    /// Answer with [`Change::Taken`] where another window has the draft of this id, else with [`Change::Claimed`].
    Claim(String),
    /// Put this link on the clipboard, and answer with [`Change::Copied`].
    Copy(String),
    /// Write the file of this kind, and answer with [`Change::Downloaded`].
    Download(&'static str),
    /// Print.
    Print,
    /// Dispatch this.
    Dispatch(Change),
}

/// What follows from a change of the calculators.
#[must_use]
pub fn update_aids(store: &mut Store, change: Change) -> Vec<Effect> {
    let mut effects = Vec::new();
    store.change_aids(change, &mut effects);
    effects
}

impl Desk {
    fn new(id: String, owner: Owner, draft: Draft) -> Self {
        Self {
            id,
            owner,
            is_claimed: false,
            report: Rc::new(Report::of(&draft)),
            // What a visitor left here earlier was read and left.
            touched: draft.iter().map(|(field, _)| field).collect(),
            draft,
            open: Vec::new(),
            erased: None,
            arrival: None,
            is_pending: false,
        }
    }

    /// Whether the message of this field may show: never while a word is being typed.
    #[must_use]
    pub fn is_touched(&self, field: Field) -> bool {
        self.touched.contains(&field)
    }

    /// Whether this row of this table is open.
    #[must_use]
    pub fn is_open(&self, table: usize, row: usize) -> bool {
        self.open.contains(&(table, row))
    }

    /// The link of what is typed, without `#`.
    #[must_use]
    pub fn fragment(&self) -> String {
        write(&self.draft)
    }
}

impl Aids {
    /// The calculator that shows; `None` before the view was first opened.
    #[must_use]
    pub fn desk(&self) -> Option<&Desk> {
        self.desks.get(self.shown as usize)
    }

    fn desk_mut(&mut self) -> Option<&mut Desk> {
        self.desks.get_mut(self.shown as usize)
    }

    /// The visitor's own draft of the calculator that shows, where another one shows.
    #[must_use]
    pub fn mine(&self) -> Option<&Stored> {
        let here = self.desk().map(|desk| desk.id.as_str());
        self.drafts.iter().find(|stored| {
            stored.owner == Owner::Visitor
                && stored.draft.calculator() == self.shown
                && Some(stored.id.as_str()) != here
        })
    }
}

impl Store {
    /// Whether the view of the calculators shows.
    fn is_aid_shown(&self) -> bool {
        self.view == View::Aid
    }
}
