//! How an amount came about, as a tree down to figures with their sources.
//! This module must never decide what is worth telling: it copies the derivations.

use serde::Serialize;

use crate::funding::{self, Step as Kind};
use crate::law::Figure;

use super::ids;

/// One step of a derivation.
#[derive(Debug, Serialize)]
pub(super) struct Step {
    /// `nothing`, `figure`, `replaced`, `own`, `indicators`, `assumption`, `weakened`, `sum`,
    /// `difference`, `share`, `advance`, `balance`, `prorated`, `deducted` or `estimated`.
    step: &'static str,
    /// Integer cents.
    cents: i64,
    /// The weakest mark of what it is made of.
    certainty: &'static str,
    #[serde(flatten)]
    basis: Basis,
    /// What it is made of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<Self>,
}

/// What a step rests on besides its parts.
#[derive(Debug, Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
enum Basis {
    /// A published figure.
    Figure {
        /// Its name, `operating.base/avenant-2/1`.
        figure: String,
        /// Where it was read.
        sources: Vec<&'static str>,
        /// The first day on which it applies.
        effective_from: Option<String>,
        /// The day on which it was last compared with its sources.
        verified_on: String,
    },
    /// Which line of the visitor's own contract.
    Own { line: String },
    /// What nothing read settles.
    Assumption { assumption: &'static str },
    /// A rate: 7 500 for 75 %.
    Rate { hundredths_of_percent: u16 },
    /// As much of a year as the mission ran.
    Time {
        unit: &'static str,
        part: u32,
        whole: u32,
    },
    /// Nothing else.
    Parts {},
}

impl Step {
    pub(super) fn new(derivation: funding::Derivation<'_>) -> Self {
        Self {
            step: name(derivation.step()),
            cents: derivation.money().cents(),
            certainty: derivation.certainty().name(),
            basis: Basis::new(derivation.step()),
            parts: derivation.parts().map(Self::new).collect(),
        }
    }
}

impl Basis {
    fn new(step: Kind) -> Self {
        match step {
            Kind::Figure(figure) | Kind::Replaced(figure) => Self::figure(figure),
            Kind::Own(line) => Self::Own {
                line: ids::own_line(line),
            },
            Kind::Assumption(assumption) => Self::Assumption {
                assumption: assumption.id(),
            },
            Kind::Share(rate) | Kind::Advance(rate) => Self::Rate {
                hundredths_of_percent: rate.hundredths(),
            },
            Kind::Prorated {
                part,
                whole,
                months,
            } => Self::Time {
                unit: if months { "months" } else { "days" },
                part,
                whole,
            },
            _ => Self::Parts {},
        }
    }

    fn figure(figure: &Figure) -> Self {
        Self::Figure {
            figure: figure.key.name(),
            sources: ids::sources(figure.sources),
            effective_from: figure.effective_from.map(|day| day.to_string()),
            verified_on: figure.verified_on.to_string(),
        }
    }
}

const fn name(step: Kind) -> &'static str {
    match step {
        Kind::Nothing => "nothing",
        Kind::Figure(_) => "figure",
        Kind::Replaced(_) => "replaced",
        Kind::Own(_) => "own",
        Kind::Indicators => "indicators",
        Kind::Assumption(_) => "assumption",
        Kind::Weakened => "weakened",
        Kind::Sum => "sum",
        Kind::Difference => "difference",
        Kind::Share(_) => "share",
        Kind::Advance(_) => "advance",
        Kind::Balance => "balance",
        Kind::Prorated { .. } => "prorated",
        Kind::Deducted => "deducted",
        Kind::Estimated => "estimated",
    }
}
