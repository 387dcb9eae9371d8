//! Which prerequisites are missing: one is enough, and nothing at all is paid.
//! This module must never know how much is lost.

use super::{Held, Opening, Structure, grid};
use crate::units::Certainty;

/// A prerequisite that is missed, and why, in the order of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// 1: open under 8 hours a day, without a derogation.
    OpenUnderEightHours,
    /// 1: closed more than 3 weeks in school holidays.
    ClosedInHolidays,
    /// 1: closed more than 1 week outside of school holidays.
    ClosedOutsideHolidays,
    /// 1: no unscheduled care.
    NoUnscheduledCare,
    /// 2a: no crisis plan.
    NoCrisisPlan,
    /// 9: no coordination.
    NoCoordination,
    /// 18: no standard information system in the year.
    NoStandardSystem,
}

impl Missing {
    /// Every reason, in the order of the guide.
    pub const ALL: [Self; 7] = [
        Self::OpenUnderEightHours,
        Self::ClosedInHolidays,
        Self::ClosedOutsideHolidays,
        Self::NoUnscheduledCare,
        Self::NoCrisisPlan,
        Self::NoCoordination,
        Self::NoStandardSystem,
    ];

    /// How sure it is that the prerequisite is missed: 0 points for the first one are read in the guide, that all the rest is
    /// lost with them is inferred.
    #[must_use]
    pub const fn certainty(self) -> Certainty {
        match self {
            Self::OpenUnderEightHours
            | Self::ClosedInHolidays
            | Self::ClosedOutsideHolidays
            | Self::NoUnscheduledCare => Certainty::Derived,
            Self::NoCrisisPlan | Self::NoCoordination | Self::NoStandardSystem => {
                Certainty::Official
            }
        }
    }

    const fn holds(self, of: &Structure) -> bool {
        match self {
            Self::OpenUnderEightHours => minutes(of.opening) < grid::LEAST_HOURS * 60,
            Self::ClosedInHolidays => of.opening.weeks_in_holidays > grid::WEEKS_IN_HOLIDAYS,
            Self::ClosedOutsideHolidays => of.opening.weeks_outside > grid::WEEKS_OUTSIDE,
            Self::NoUnscheduledCare => !of.opening.unscheduled_care,
            Self::NoCrisisPlan => of.year != grid::FIRST_YEAR && !of.crisis.plan,
            Self::NoCoordination => !of.coordination,
            Self::NoStandardSystem => match of.standard_system {
                Held::No => true,
                Held::AllYear => false,
                Held::Since(day) => day.year() > of.year,
            },
        }
    }
}

/// Minutes that the opening counts as: a derogation as 12 hours, above which nothing changes.
pub(super) const fn minutes(opening: Opening) -> u16 {
    if opening.derogation {
        grid::FULL_HOURS * 60
    } else {
        opening.minutes
    }
}

/// What is missing, in the order of the guide.
pub(super) fn missing(of: &Structure) -> Vec<Missing> {
    let all = Missing::ALL.into_iter();
    all.filter(|missing| missing.holds(of)).collect()
}

/// What of the opening is missed.
pub(super) fn missing_opening(of: &Structure) -> Option<Missing> {
    let opening = [
        Missing::OpenUnderEightHours,
        Missing::ClosedInHolidays,
        Missing::ClosedOutsideHolidays,
        Missing::NoUnscheduledCare,
    ];
    opening.into_iter().find(|missing| missing.holds(of))
}
