//! The payments added up, by period.
//! This module must never add: the totals come from the simulation.

use serde::Serialize;

use crate::funding::{self, Period};
use crate::units::{Certainty, Date, Money};

use super::money::{Amount, Estimates, Maker};
use super::{Euros, ids};

/// The sums of a project.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Totals {
    /// Whether they rest on an offer that was never adopted.
    as_if: bool,
    /// *Droits*: `before-contract`, then contract years `1` to `5`.
    earned: Vec<Summary>,
    /// *Encaissé*: `before-contract`, contract years `1` to `5`, `after-contract`.
    paid: Vec<Summary>,
    /// *Encaissé* by calendar year, `2022`.
    calendar: Vec<Summary>,
    /// *Encaissé* in the first twelve months; `null` while there is no day to count from.
    first_twelve_months: Option<Summary>,
    /// Without even an earliest day.
    undated: Summary,
    /// Everything.
    total: Summary,
}

impl Totals {
    pub(super) fn new(maker: Maker<'_>, as_if: bool, totals: &funding::Totals) -> Self {
        let sum = |sum| Summary::new(maker, sum);
        Self {
            as_if,
            earned: totals.earned.iter().map(sum).collect(),
            paid: totals.paid.iter().map(sum).collect(),
            calendar: totals.calendar.iter().map(sum).collect(),
            first_twelve_months: totals.first_twelve_months.as_ref().map(sum),
            undated: sum(&totals.undated),
            total: sum(&totals.total),
        }
    }
}

/// What some payments come to.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary {
    /// Which payments.
    id: String,
    /// First day of the first twelve months.
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<String>,
    /// The day after the last of the first twelve months.
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<String>,
    /// Operating funding, fixed parts, the crisis plan.
    fixed: Estimates<Amount>,
    /// Paid on results.
    variable: Estimates<Amount>,
    /// Recognised crises.
    crisis: Estimates<Amount>,
    /// Paid once.
    one_off: Estimates<Amount>,
    /// All of them.
    total: Estimates<Amount>,
    /// How many euros of the total carry each mark.
    marks: Estimates<Marks>,
    /// *Maximum* less *prudent*, by what it hangs on.
    at_risk: AtRisk,
}

impl Summary {
    fn new(maker: Maker<'_>, sum: &funding::Summary) -> Self {
        let (first, end) = span(sum.period).unzip();
        Self {
            id: period(sum.period),
            first: first.map(|day| day.to_string()),
            end: end.map(|day| day.to_string()),
            fixed: maker.three(sum.fixed),
            variable: maker.three(sum.variable),
            crisis: maker.three(sum.crisis),
            one_off: maker.three(sum.one_off),
            total: maker.three(sum.total),
            marks: sum.marks.map(Marks::new).into(),
            at_risk: AtRisk::new(sum.at_risk()),
        }
    }
}

/// How many euros carry each mark.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Marks {
    /// Text of law or official site.
    official: Euros,
    /// The visitor's own contract.
    own: Euros,
    /// Press, unions, contracts seen in public files.
    reported: Euros,
    /// Arithmetic that closes on a published total.
    derived: Euros,
    /// Nothing read settles it.
    assumed: Euros,
}

impl Marks {
    fn new(marks: [Money; 5]) -> Self {
        let of = |mark: Certainty| marks.get(mark.rank()).copied().unwrap_or_default().into();
        Self {
            official: of(Certainty::Official),
            own: of(Certainty::Own),
            reported: of(Certainty::Reported),
            derived: of(Certainty::Derived),
            assumed: of(Certainty::Assumed),
        }
    }
}

/// The money at risk.
#[derive(Debug, Serialize)]
struct AtRisk {
    /// On results.
    variable: Euros,
    /// On a crisis recognised by the ARS.
    crisis: Euros,
    /// On measures that are not certain.
    measures: Euros,
    /// On missions that have not begun.
    operating: Euros,
    /// On a renewal of the contract that lies ahead.
    renewal: Euros,
    /// All of it.
    total: Euros,
}

impl AtRisk {
    fn new(at_risk: funding::AtRisk) -> Self {
        Self {
            variable: at_risk.variable.into(),
            crisis: at_risk.crisis.into(),
            measures: at_risk.measures.into(),
            operating: at_risk.operating.into(),
            renewal: at_risk.renewal.into(),
            total: at_risk.total().into(),
        }
    }
}

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
        Period::PaidInYear(year) => year.to_string(),
        Period::PaidAfter => "after-contract".to_owned(),
        Period::PaidInCalendarYear(year) => year.to_string(),
        Period::FirstTwelveMonths(..) => "first-twelve-months".to_owned(),
        Period::Undated => "undated".to_owned(),
        Period::Total => "total".to_owned(),
    }
}
