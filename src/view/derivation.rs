//! How an amount came about, as a tree down to figures with their sources.
//! This module must never decide what is worth telling: it copies the book.

use serde::Serialize;

use crate::funding::{self, Step};
use crate::law::Figure;

use super::ids;

/// One step of a derivation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Derivation {
    /// `nothing`, `figure`, `replaced`, `own`, `indicators`, `assumption`, `weakened`, `sum`,
    /// `difference`, `share`, `advance`, `balance`, `prorated`, `deducted` or `estimated`.
    pub step: &'static str,
    /// Integer cents.
    pub cents: i64,
    /// The weakest mark of what it is made of.
    pub certainty: &'static str,
    /// What the step rests on besides its parts.
    #[serde(flatten)]
    pub detail: Detail,
    /// What it is made of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Self>,
}

/// What a step rests on besides its parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Detail {
    /// Nothing else.
    None {},
    /// A published figure.
    #[serde(rename_all = "camelCase")]
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
    /// A line of the visitor's own contract.
    Own {
        /// Which one.
        line: String,
    },
    /// What nothing read settles.
    Assumption {
        /// Which question.
        assumption: &'static str,
    },
    /// A rate, in hundredths of a percent.
    #[serde(rename_all = "camelCase")]
    Rate {
        /// 7 500 for 75 %.
        hundredths_of_percent: u16,
    },
    /// As much of a year as the mission ran.
    Prorated {
        /// `days` or `months`.
        unit: &'static str,
        /// How many of them.
        part: u32,
        /// Out of how many.
        whole: u32,
    },
}

impl Derivation {
    pub(super) fn new(derivation: funding::Derivation<'_>) -> Self {
        let (step, detail) = told(derivation.step());
        Self {
            step,
            cents: derivation.money().cents(),
            certainty: derivation.certainty().name(),
            detail,
            parts: derivation.parts().map(Self::new).collect(),
        }
    }
}

fn told(step: Step) -> (&'static str, Detail) {
    let nothing = Detail::None {};
    match step {
        Step::Nothing => ("nothing", nothing),
        Step::Figure(figure) => ("figure", of_figure(figure)),
        Step::Replaced(figure) => ("replaced", of_figure(figure)),
        Step::Own(line) => (
            "own",
            Detail::Own {
                line: ids::own_line(line),
            },
        ),
        Step::Indicators => ("indicators", nothing),
        Step::Assumption(assumption) => (
            "assumption",
            Detail::Assumption {
                assumption: assumption.id(),
            },
        ),
        Step::Weakened => ("weakened", nothing),
        Step::Sum => ("sum", nothing),
        Step::Difference => ("difference", nothing),
        Step::Share(rate) => (
            "share",
            Detail::Rate {
                hundredths_of_percent: rate.hundredths(),
            },
        ),
        Step::Advance(rate) => (
            "advance",
            Detail::Rate {
                hundredths_of_percent: rate.hundredths(),
            },
        ),
        Step::Balance => ("balance", nothing),
        Step::Prorated {
            part,
            whole,
            months,
        } => (
            "prorated",
            Detail::Prorated {
                unit: if months { "months" } else { "days" },
                part,
                whole,
            },
        ),
        Step::Deducted => ("deducted", nothing),
        Step::Estimated => ("estimated", nothing),
    }
}

fn of_figure(figure: &Figure) -> Detail {
    Detail::Figure {
        figure: figure.key.name(),
        sources: figure
            .sources
            .iter()
            .map(|source| source.details().key)
            .collect(),
        effective_from: figure.effective_from.map(|day| day.to_string()),
        verified_on: figure.verified_on.to_string(),
    }
}
