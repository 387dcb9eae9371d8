//! How each amount comes about, down to figures of the guide.
//! This module must never decide an amount.

use super::{Axis, Figure, Indicator, Missing, Points, Which};
use crate::aid::Worked;
use crate::units::Rate;

/// A step of the making of an amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What is done with its parts.
    pub rule: Rule,
    /// The points that its euros are made of; `None` for what is reckoned in euros. Each step rounds its own euros, and an
    /// indicator those of its exact points: below it, points add up, and euros to a cent.
    pub points: Option<Points>,
}

/// What is done with the parts of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// A figure of the guide, as it is.
    Figure(&'static Figure),
    /// So many times its one part.
    Times(u32),
    /// A fraction of its one part.
    Ratio(Ratio),
    /// What was missed, and gives nothing.
    Missed(Missing),
    /// What no page read settles: counted 0, to confirm.
    Unsettled,
    /// The points of an indicator, and seven euros for each.
    Indicator(Indicator),
    /// Nothing of its one part: a prerequisite is missing.
    Withheld(Indicator),
    /// The indicators of an axis together.
    Axis(Axis),
    /// All indicators together.
    Indicators,
    /// Indicators and uplift together.
    Total,
    /// What a missing prerequisite takes: what the indicators would be worth, those that are missed at 0.
    Lost,
    /// Prerequisites and base at 100 %.
    AtFull,
    /// This share of its one part, paid ahead.
    Advance(Rate),
    /// The first part less the second.
    Balance,
    /// This share of its first part, for shares of patients above those of the country.
    Uplift {
        /// The share applied.
        rate: Rate,
        /// Whether the two together were more.
        capped: bool,
    },
    /// By how much a share is above that of the country.
    Excess {
        /// Whose share.
        which: Which,
        /// Of the structure.
        own: Rate,
        /// Of the country.
        national: Rate,
    },
    /// One more level of an indicator: the differences that it makes.
    OneMore(Indicator),
    /// The first part less the second.
    Difference,
}

/// A fraction of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    /// Of what.
    pub by: By,
    /// Numerator.
    pub part: u64,
    /// Denominator.
    pub whole: u64,
}

/// What a fraction counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Patients MT, in units of 4 000.
    Patients,
    /// Files examined among the patients concerned, 5 % being the whole.
    Files,
    /// Days of the year since the adhesion.
    DaysSinceAdhesion,
    /// Days of the year since the system was acquired.
    DaysSinceAcquisition,
}

impl Step {
    /// A step that is reckoned in points.
    pub(super) const fn of_points(rule: Rule, points: Points) -> Self {
        Self {
            rule,
            points: Some(points),
        }
    }

    /// A step that is reckoned in euros.
    pub(super) const fn of_euros(rule: Rule) -> Self {
        Self { rule, points: None }
    }
}

/// The points of an amount; none of what is reckoned in euros.
#[must_use]
pub fn points_of(amount: &Worked<Step>) -> Points {
    amount.step.points.unwrap_or(Points::ZERO)
}
