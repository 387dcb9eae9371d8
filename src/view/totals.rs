//! The payments added up, by period.
//! This module must never add: the totals come from the simulation.

use serde::Serialize;

use crate::funding::{self, Period};
use crate::units::{Certainty, Money};

use super::{Amount, Euros, Maker, Three, ids};

/// The sums of a project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Totals {
    /// Whether they rest on an offer that was never adopted.
    pub as_if: bool,
    /// *Droits*: `before-contract`, then contract years `1` to `5`.
    pub earned: Vec<Summary>,
    /// *Encaissé*: `before-contract`, contract years `1` to `5`, `after-contract`.
    pub paid: Vec<Summary>,
    /// *Encaissé* by calendar year, `2022`.
    pub calendar: Vec<Summary>,
    /// *Encaissé* in the first twelve months; `null` while there is no day to count from.
    pub first_twelve_months: Option<Summary>,
    /// Without even an earliest day.
    pub undated: Summary,
    /// Everything.
    pub total: Summary,
}

/// What some payments come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Which payments.
    pub id: String,
    /// First day of the first twelve months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<String>,
    /// The day after the last of the first twelve months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    /// Operating funding, fixed parts, the crisis plan.
    pub fixed: Three<Amount>,
    /// Paid on results.
    pub variable: Three<Amount>,
    /// Recognised crises.
    pub crisis: Three<Amount>,
    /// Paid once.
    pub one_off: Three<Amount>,
    /// All of them.
    pub total: Three<Amount>,
    /// How many euros of the total carry each mark.
    pub marks: Three<Marks>,
    /// *Maximum* less *prudent*, by what it hangs on.
    pub at_risk: AtRisk,
}

/// How many euros carry each mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct Marks {
    /// Text of law or official site.
    pub official: Euros,
    /// The visitor's own contract.
    pub own: Euros,
    /// Press, unions, contracts seen in public files.
    pub reported: Euros,
    /// Arithmetic that closes on a published total.
    pub derived: Euros,
    /// Nothing read settles it.
    pub assumed: Euros,
}

/// The money at risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct AtRisk {
    /// On results.
    pub variable: Euros,
    /// On a crisis recognised by the ARS.
    pub crisis: Euros,
    /// On measures that are not certain.
    pub measures: Euros,
    /// On missions that have not begun.
    pub operating: Euros,
    /// All of it.
    pub total: Euros,
}

impl Totals {
    pub(super) fn new(maker: &Maker<'_>, as_if: bool, totals: &funding::Totals) -> Self {
        let summary = |summary: &funding::Summary| Summary::new(maker, summary);
        Self {
            as_if,
            earned: totals.earned.iter().map(summary).collect(),
            paid: totals.paid.iter().map(summary).collect(),
            calendar: totals.calendar.iter().map(summary).collect(),
            first_twelve_months: totals.first_twelve_months.as_ref().map(summary),
            undated: summary(&totals.undated),
            total: summary(&totals.total),
        }
    }
}

impl Summary {
    fn new(maker: &Maker<'_>, summary: &funding::Summary) -> Self {
        let at_risk = summary.at_risk();
        let (first, end) = match summary.period {
            Period::FirstTwelveMonths(first, end) => {
                (Some(first.to_string()), Some(end.to_string()))
            }
            _ => (None, None),
        };
        Self {
            id: period(summary.period),
            first,
            end,
            fixed: maker.three(summary.fixed),
            variable: maker.three(summary.variable),
            crisis: maker.three(summary.crisis),
            one_off: maker.three(summary.one_off),
            total: maker.three(summary.total),
            marks: Three::of(summary.marks, Marks::new),
            at_risk: AtRisk {
                variable: at_risk.variable.into(),
                crisis: at_risk.crisis.into(),
                measures: at_risk.measures.into(),
                operating: at_risk.operating.into(),
                total: at_risk.total().into(),
            },
        }
    }
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
