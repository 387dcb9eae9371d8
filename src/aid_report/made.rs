//! How an amount came about, in words, down to figures and their sources.
//! This module must never decide an amount.

use crate::aid::Source;
use crate::units::{Certainty, Money};

/// A step of the making of an amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// What is done, or what the figure is.
    pub words: String,
    /// What comes out.
    pub worth: Worth,
    /// The weakest mark of all that it rests on.
    pub certainty: Certainty,
    /// Where a figure was read.
    pub sources: Vec<Source>,
    /// What it is made of.
    pub parts: Vec<Self>,
}

/// What a step comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Worth {
    /// Euros.
    Money(Money),
    /// Points, in words, and their euros.
    Points(String, Money),
    /// Nothing of its own: it only says why.
    Reason,
}

impl Made {
    /// The step and all that it is made of, with how deep each stands, from 0.
    pub fn walk<'a>(&'a self, depth: usize, see: &mut dyn FnMut(usize, &'a Self)) {
        see(depth, self);
        for part in &self.parts {
            part.walk(depth.saturating_add(1), see);
        }
    }
}
