//! The views of the page and their names in the url.
//! This module must never know what a view shows.

use crate::link;
use crate::texts;

/// A view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The form and the answer.
    #[default]
    Simulation,
    /// The plan of action, from the first contact to the last anniversary.
    Plan,
    /// The bank account.
    Treasury,
    /// Two or three scenarios side by side.
    Compare,
    /// Every figure of every text.
    Rates,
    /// The published cases.
    Cases,
    /// The two calculators of aids that are not money of the CPTS.
    Aid,
    /// What is sure, what is assumed, what never leaves the browser.
    Method,
    /// How to put the calculator into another page.
    Embed,
}

impl View {
    /// Every view, in the order of the menu.
    pub const ALL: [Self; 9] = [
        Self::Simulation,
        Self::Plan,
        Self::Treasury,
        Self::Compare,
        Self::Rates,
        Self::Cases,
        Self::Aid,
        Self::Method,
        Self::Embed,
    ];

    /// Its name in the url, without `#`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Simulation => "simulation",
            Self::Plan => "plan",
            Self::Treasury => "tresorerie",
            Self::Compare => "comparer",
            Self::Rates => "bareme",
            Self::Cases => "cas-types",
            Self::Aid => "autres-aides",
            Self::Method => "methode",
            Self::Embed => "integrer",
        }
    }

    /// Its name in the menu.
    #[must_use]
    pub const fn words(self) -> &'static str {
        let [
            simulation,
            plan,
            treasury,
            compare,
            rates,
            cases,
            aid,
            method,
            embed,
        ] = texts::VIEW_NAMES;
        match self {
            Self::Simulation => simulation,
            Self::Plan => plan,
            Self::Treasury => treasury,
            Self::Compare => compare,
            Self::Rates => rates,
            Self::Cases => cases,
            Self::Aid => aid,
            Self::Method => method,
            Self::Embed => embed,
        }
    }

    /// The id of its heading.
    #[must_use]
    pub fn title_id(self) -> String {
        format!("{}-titre", self.name())
    }

    /// The view that a fragment names. A part of a view has its name and a hyphen before its own; a project, or what
    /// names nothing, belongs to the simulation; a link of the calculators beside it belongs to theirs.
    #[must_use]
    pub fn of(fragment: &str) -> Self {
        let fragment = link::tidy(fragment);
        if link::is_of_aid(&fragment) {
            return Self::Aid;
        }
        let is_part = |name: &str| {
            fragment
                .strip_prefix(name)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        let is_named = |view: &Self| !link::is_project(&fragment) && is_part(view.name());
        Self::ALL.into_iter().find(is_named).unwrap_or_default()
    }
}
