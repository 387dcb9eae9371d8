//! What a calculation rests on.
//! This module must never know what follows from it.

use crate::law::Law;

use super::project::{Project, RegimeChoice};

/// A project under a law.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The texts and what they pay.
    pub law: &'static Law,
    /// The CPTS.
    pub project: &'a Project,
}

impl<'a> Situation<'a> {
    /// A project under this law.
    #[must_use]
    pub const fn new(law: &'static Law, project: &'a Project) -> Self {
        Self { law, project }
    }

    /// Whether the visitor picked an offer that was never adopted: then every total is *as if*.
    #[must_use]
    pub fn is_as_if(&self) -> bool {
        matches!(self.project.regime, RegimeChoice::Picked(regime) if !self.law.was_adopted(regime))
    }
}
