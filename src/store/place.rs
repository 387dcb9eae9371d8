//! Where the visitor is on the page of the simulation.
//! This module must never know how tall anything is: the browser says what is in sight.

use super::{Chunk, Effect, Status, Store};
use crate::texts;

/// A part of the simulation that the list above it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The sentence and its figure.
    Answer,
    /// Money by calendar year and by contract year.
    Years,
    /// The payments by date.
    Schedule,
    /// The measures, condition by condition.
    Conditions,
    /// What one change would bring.
    WhatIf,
    /// What must be done by when.
    Roadmap,
    /// The link, print and files.
    Share,
}

impl Part {
    /// Every part, from the top of the page to its end.
    pub const ALL: [Self; 7] = [
        Self::Answer,
        Self::Years,
        Self::Schedule,
        Self::Conditions,
        Self::WhatIf,
        Self::Roadmap,
        Self::Share,
    ];

    /// The id of its heading.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Answer => "result-title",
            Self::Years => "account-title",
            Self::Schedule => "schedule-title",
            Self::Conditions => "measures-title",
            Self::WhatIf => "what-if-title",
            Self::Roadmap => "roadmap-title",
            Self::Share => "share-title",
        }
    }

    /// Its name in the list.
    #[must_use]
    pub const fn words(self) -> &'static str {
        let [answer, years, schedule, conditions, what_if, roadmap, share] = texts::PART_NAMES;
        match self {
            Self::Answer => answer,
            Self::Years => years,
            Self::Schedule => schedule,
            Self::Conditions => conditions,
            Self::WhatIf => what_if,
            Self::Roadmap => roadmap,
            Self::Share => share,
        }
    }
}

/// The parts of the program that draw the simulation, beside the first.
const BESIDE_THE_FIRST: [Chunk; 2] = [Chunk::Rest, Chunk::Share];

/// What is in sight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The part that the top of the window is in; `None` above the first one.
    pub part: Option<Part>,
    /// Whether the figure of the answer is out of sight.
    pub hides_answer: bool,
}

impl Store {
    /// Goes to a part; one that is not drawn yet is gone to once it is.
    pub(super) fn go_to(&mut self, part: Part, effects: &mut Vec<Effect>) {
        self.part = Some(part.id().to_owned());
        if self.is_simulation_drawn() {
            self.scroll_to_part(effects);
            return;
        }
        for chunk in BESIDE_THE_FIRST {
            self.want(chunk, effects);
        }
    }

    /// Whether every part of the program is there that draws the simulation.
    pub(super) fn is_simulation_drawn(&self) -> bool {
        BESIDE_THE_FIRST
            .iter()
            .all(|chunk| self.chunks.get(*chunk) == Status::Ready)
    }
}
