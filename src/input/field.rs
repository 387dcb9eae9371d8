//! The fields of the form, and a draft: what each holds, exactly as it was typed.
//! This module must never know whether a text makes sense.

use crate::law::{Mission, Regime};
use crate::units::Answer;

use crate::funding::RegimeChoice;

/// A field that a visitor fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Inhabitants of the territory.
    Population,
    /// Validation of the letter of intent.
    Letter,
    /// Filing of the health project.
    HealthProject,
    /// Whether the contract is signed: one of [`STATUSES`].
    Status,
    /// Day of the signature.
    Signature,
    /// Rules to apply: one of [`REGIMES`].
    Regime,
    /// Action in reply to a core mission: one of [`ACTIONS`].
    Action,
    /// Start of a mission; empty when it is not taken on.
    Start(Mission),
}

/// The texts of [`Field::Status`].
pub const STATUSES: [&str; 3] = ["signed", "planned", "no"];

/// The texts of [`Field::Action`] and what they mean.
pub const ACTIONS: [(&str, Answer); 3] = [
    ("yes", Answer::Met),
    ("no", Answer::Unmet),
    ("unknown", Answer::ToConfirm),
];

/// The texts of [`Field::Regime`] and what they mean.
pub const REGIMES: [(&str, RegimeChoice); 5] = [
    ("auto", RegimeChoice::Auto),
    (Regime::Aci2019.id(), RegimeChoice::Picked(Regime::Aci2019)),
    (
        Regime::Offer2020Plus50.id(),
        RegimeChoice::Picked(Regime::Offer2020Plus50),
    ),
    (
        Regime::Offer2020Plus75.id(),
        RegimeChoice::Picked(Regime::Offer2020Plus75),
    ),
    (
        Regime::Avenant2.id(),
        RegimeChoice::Picked(Regime::Avenant2),
    ),
];

impl Field {
    /// Every field, in the order of the form.
    pub const ALL: [Self; 13] = [
        Self::Population,
        Self::Letter,
        Self::HealthProject,
        Self::Status,
        Self::Signature,
        Self::Regime,
        Self::Action,
        Self::Start(Mission::Access),
        Self::Start(Mission::Pathways),
        Self::Start(Mission::Prevention),
        Self::Start(Mission::Crisis),
        Self::Start(Mission::Quality),
        Self::Start(Mission::Support),
    ];

    /// The stable short name used in links, in the JavaScript API and as the name of the form's
    /// control. A released name never changes.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Population => "pop",
            Self::Letter => "letter",
            Self::HealthProject => "project",
            Self::Status => "status",
            Self::Signature => "signature",
            Self::Regime => "regime",
            Self::Action => "action",
            Self::Start(Mission::Access) => "access",
            Self::Start(Mission::Pathways) => "pathways",
            Self::Start(Mission::Prevention) => "prevention",
            Self::Start(Mission::Crisis) => "crisis",
            Self::Start(Mission::Quality) => "quality",
            Self::Start(Mission::Support) => "support",
        }
    }
}

/// What every field holds, exactly as it was typed; a field that nobody touched is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    typed: Vec<(Field, String)>,
}

impl Draft {
    /// What was typed.
    #[must_use]
    pub fn get(&self, field: Field) -> &str {
        let typed = self.typed.iter().find(|typed| typed.0 == field);
        typed.map_or("", |typed| &typed.1)
    }

    /// Takes what was typed.
    pub fn set(&mut self, field: Field, text: impl Into<String>) {
        let text = text.into();
        self.typed.retain(|typed| typed.0 != field);
        if !text.is_empty() {
            self.typed.push((field, text));
        }
    }

    /// Whether nothing was typed at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }
}
