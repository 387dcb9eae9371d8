//! The payments added up, by period.
//! This module must never add: the totals come from the simulation.

use crate::funding::{self, Period};
use crate::units::{Certainty, Date, Money, in_digits};

use super::money::{Maker, Three};
use super::object::{List, shape};
use super::{Euros, ids};

/// The sums of a project.
pub(super) struct Totals<'a>(
    pub(super) Maker<'a>,
    pub(super) bool,
    pub(super) &'a funding::Totals,
);

shape!(Totals<'_>, Self(maker, as_if, totals) => {
    // Whether they rest on an offer that was never adopted.
    "asIf": as_if,
    // *Droits*: `before-contract`, then contract years `1` to `5`.
    "earned": List(totals.earned.iter().map(|sum| Summary(*maker, sum))),
    // *Encaissé*: `before-contract`, contract years `1` to `5`, `after-contract`.
    "paid": List(totals.paid.iter().map(|sum| Summary(*maker, sum))),
    // *Encaissé* by calendar year, `2022`.
    "calendar": List(totals.calendar.iter().map(|sum| Summary(*maker, sum))),
    // *Encaissé* in the first twelve months; `null` while there is no day to count from.
    "firstTwelveMonths": totals.first_twelve_months.as_ref().map(|sum| Summary(*maker, sum)),
    // Without even an earliest day.
    "undated": Summary(*maker, &totals.undated),
    // Everything.
    "total": Summary(*maker, &totals.total),
});

/// What some payments come to.
struct Summary<'a>(Maker<'a>, &'a funding::Summary);

shape!(Summary<'_>, Self(maker, sum) => {
    // Which payments.
    "id": period(sum.period),
    // First day of the first twelve months.
    some "first": span(sum.period).map(|(first, _)| first.iso()),
    // The day after the last of the first twelve months.
    some "end": span(sum.period).map(|(_, end)| end.iso()),
    // Operating funding, fixed parts, the crisis plan.
    "fixed": maker.three(sum.fixed),
    // Paid on results.
    "variable": maker.three(sum.variable),
    // Recognised crises.
    "crisis": maker.three(sum.crisis),
    // Paid once.
    "oneOff": maker.three(sum.one_off),
    // All of them.
    "total": maker.three(sum.total),
    // How many euros of the total carry each mark.
    "marks": Three(sum.marks.map(Marks)),
    // *Maximum* less *prudent*, by what it hangs on.
    "atRisk": AtRisk(sum.at_risk()),
});

/// How many euros carry each mark.
struct Marks([Money; 5]);

shape!(Marks, marks => {
    // Text of law or official site.
    "Official": marks.of(Certainty::Official),
    // The visitor's own contract.
    "Own": marks.of(Certainty::Own),
    // Press, unions, contracts seen in public files.
    "Reported": marks.of(Certainty::Reported),
    // Arithmetic that closes on a published total.
    "Derived": marks.of(Certainty::Derived),
    // Nothing read settles it.
    "Assumed": marks.of(Certainty::Assumed),
});

impl Marks {
    fn of(&self, mark: Certainty) -> Euros {
        self.0.get(mark.rank()).copied().unwrap_or_default().into()
    }
}

/// The money at risk.
struct AtRisk(funding::AtRisk);

shape!(AtRisk, Self(at_risk) => {
    // On results.
    "variable": Euros::from(at_risk.variable),
    // On a crisis recognised by the ARS.
    "crisis": Euros::from(at_risk.crisis),
    // On measures that are not certain.
    "measures": Euros::from(at_risk.measures),
    // On missions that have not begun.
    "operating": Euros::from(at_risk.operating),
    // All of it.
    "total": Euros::from(at_risk.total()),
});

const fn span(period: Period) -> Option<(Date, Date)> {
    match period {
        Period::FirstTwelveMonths(first, end) => Some((first, end)),
        _ => None,
    }
}

fn period(period: Period) -> String {
    match period {
        Period::Earned(earned) => ids::earned(earned),
        Period::PaidBefore => ids::BEFORE.to_owned(),
        Period::PaidInYear(year) => in_digits(year),
        Period::PaidAfter => "after-contract".to_owned(),
        Period::PaidInCalendarYear(year) => in_digits(year),
        Period::FirstTwelveMonths(..) => "first-twelve-months".to_owned(),
        Period::Undated => "undated".to_owned(),
        Period::Total => "total".to_owned(),
    }
}
