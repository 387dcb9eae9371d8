//! What the dossier refers to: the figures by a letter, the sources by a number, the calculations by theirs.
//! This module must never know in which part something is referred to.

use maud::{Markup, html};

use crate::funding::{Derivation, Step};
use crate::law::{Assumption, Figure, Source};
use crate::texts::dossier as words;
use crate::units::{Certainty, Money};

use super::sheet::reference;

/// All that was referred to so far, in that order.
#[derive(Default)]
pub(super) struct Notes {
    pub(super) figures: Vec<Used>,
    pub(super) sources: Vec<Source>,
    /// What nothing settles and some calculation of this project names.
    assumptions: Vec<Assumption>,
    calculations: usize,
}

/// A figure that was used.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Used {
    pub(super) figure: &'static Figure,
    pub(super) money: Money,
    pub(super) certainty: Certainty,
    /// Whether the visitor put another amount in its place.
    pub(super) is_replaced: bool,
}

fn place<T: PartialEq>(all: &mut Vec<T>, one: T) -> usize {
    match all.iter().position(|other| *other == one) {
        Some(place) => place,
        None => {
            all.push(one);
            all.len() - 1
        }
    }
}

impl Notes {
    /// Where the figure of this step stands, if it is one.
    pub(super) fn figure(&mut self, derivation: Derivation) -> Option<usize> {
        let (figure, is_replaced) = match derivation.step() {
            Step::Figure(figure) => (figure, false),
            Step::Replaced(figure) => (figure, true),
            _ => return None,
        };
        let used = Used {
            figure,
            money: derivation.money(),
            certainty: derivation.certainty(),
            is_replaced,
        };
        Some(place(&mut self.figures, used))
    }

    /// The first figure that something comes down to.
    pub(super) fn first_figure(&mut self, derivation: Derivation) -> Option<usize> {
        self.figure(derivation)
            .or_else(|| derivation.parts().find_map(|part| self.first_figure(part)))
    }

    /// Where a source stands.
    pub(super) fn source(&mut self, source: Source) -> usize {
        place(&mut self.sources, source)
    }

    /// A reference to each of these sources.
    pub(super) fn sources(&mut self, sources: &[Source]) -> Markup {
        html! {
            @for source in sources { " " (reference(&words::source(self.source(*source)))) }
        }
    }

    /// Remembers that a calculation names this.
    pub(super) fn assume(&mut self, assumption: Assumption) {
        place(&mut self.assumptions, assumption);
    }

    /// What was remembered of the project that is over.
    pub(super) fn take_assumptions(&mut self) -> Vec<Assumption> {
        std::mem::take(&mut self.assumptions)
    }

    /// The number of the first of so many calculations.
    pub(super) fn number(&mut self, calculations: usize) -> usize {
        let first = self.calculations + 1;
        self.calculations += calculations;
        first
    }
}
