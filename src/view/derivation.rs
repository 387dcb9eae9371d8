//! How an amount came about, as a tree down to figures with their sources.
//! This module must never decide what is worth telling: it copies the book.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::funding::{self, Step as Kind};
use crate::law::Figure;
use crate::units::Date;

use super::ids;
use super::object::List;

/// One step of a derivation.
#[derive(Clone, Copy)]
pub(super) struct Step<'a>(pub(super) funding::Derivation<'a>);

impl Serialize for Step<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let step = self.0.step();
        let mut object = serializer.serialize_struct("", 1)?;
        // `nothing`, `figure`, `replaced`, `own`, `indicators`, `assumption`, `weakened`, `sum`,
        // `difference`, `share`, `advance`, `balance`, `prorated`, `deducted` or `estimated`.
        object.serialize_field("step", name(step))?;
        // Integer cents.
        object.serialize_field("cents", &self.0.money().cents())?;
        // The weakest mark of what it is made of.
        object.serialize_field("certainty", self.0.certainty().name())?;
        // What the step rests on besides its parts.
        match step {
            Kind::Figure(figure) | Kind::Replaced(figure) => of_figure(figure, &mut object)?,
            // Which line of the visitor's own contract.
            Kind::Own(line) => object.serialize_field("line", &ids::own_line(line))?,
            // What nothing read settles.
            Kind::Assumption(assumption) => {
                object.serialize_field("assumption", assumption.id())?;
            }
            // A rate: 7 500 for 75 %.
            Kind::Share(rate) | Kind::Advance(rate) => {
                object.serialize_field("hundredthsOfPercent", &rate.hundredths())?;
            }
            // As much of a year as the mission ran.
            Kind::Prorated {
                part,
                whole,
                months,
            } => {
                object.serialize_field("unit", if months { "months" } else { "days" })?;
                object.serialize_field("part", &part)?;
                object.serialize_field("whole", &whole)?;
            }
            _ => {}
        }
        // What it is made of.
        let parts: Vec<Step<'_>> = self.0.parts().map(Step).collect();
        if !parts.is_empty() {
            object.serialize_field("parts", &parts)?;
        }
        object.end()
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

/// A published figure.
fn of_figure<M: SerializeStruct>(figure: &Figure, object: &mut M) -> Result<(), M::Error> {
    // Its name, `operating.base/avenant-2/1`.
    object.serialize_field("figure", &figure.key.name())?;
    // Where it was read.
    object.serialize_field("sources", &List(ids::sources(figure.sources)))?;
    // The first day on which it applies.
    let day = figure.effective_from.map(Date::iso);
    object.serialize_field("effectiveFrom", &day)?;
    // The day on which it was last compared with its sources.
    object.serialize_field("verifiedOn", &figure.verified_on.iso())
}
