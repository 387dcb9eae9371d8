//! The structure, the mark of its year, and the few ways in which amounts are made of figures.
//! This module must never know which indicator gives what.

use super::step::{By, Ratio, Rule, Step, points_of};
use super::{Figure, Indicator, Missing, Points, Structure, grid};
use crate::aid::Worked;
use crate::units::{Certainty, Date};

/// What every indicator is reckoned from.
#[derive(Clone, Copy)]
pub(super) struct Ground<'a> {
    pub(super) structure: &'a Structure,
    /// The strongest mark that an amount of this year can have.
    pub(super) mark: Certainty,
}

impl<'a> Ground<'a> {
    pub(super) const fn new(structure: &'a Structure) -> Self {
        let mark = if structure.year == grid::ASSUMED_YEAR {
            Certainty::Assumed
        } else {
            Certainty::Official
        };
        Self { structure, mark }
    }

    /// A figure as it is.
    pub(super) fn figure(&self, figure: &'static Figure) -> Worked<Step> {
        let points = Points::whole(figure.points);
        let certainty = figure.certainty.weaker(self.mark);
        let step = Step::of_points(Rule::Figure(figure), points);
        Worked::figure(step, points.money(), certainty)
    }

    /// So many times the figure.
    pub(super) fn times(&self, figure: &'static Figure, count: u32) -> Worked<Step> {
        let points = Points::whole(figure.points).times(count);
        self.of(Rule::Times(count), points, vec![self.figure(figure)])
    }

    /// The figure for each 4 000 patients MT.
    pub(super) fn by_patients(&self, figure: &'static Figure) -> Worked<Step> {
        self.for_patients(self.figure(figure), self.structure.patients)
    }

    /// What is given for 4 000 patients, for so many.
    pub(super) fn for_patients(&self, each: Worked<Step>, patients: u32) -> Worked<Step> {
        let ratio = Ratio {
            by: By::Patients,
            part: patients.into(),
            whole: grid::PATIENTS_OF_A_UNIT.into(),
        };
        self.ratio(each, ratio, Certainty::Official)
    }

    /// A fraction of an amount.
    pub(super) fn ratio(
        &self,
        of: Worked<Step>,
        ratio: Ratio,
        certainty: Certainty,
    ) -> Worked<Step> {
        let points = points_of(&of).fraction(ratio.part, ratio.whole);
        let step = Step::of_points(Rule::Ratio(ratio), points);
        Worked::of(step, points.money(), certainty.weaker(self.mark), vec![of])
    }

    /// The part of the year from this day on. A day is the unit of our own choice: Assumed.
    pub(super) fn since(&self, of: Worked<Step>, day: Option<Date>, by: By) -> Worked<Step> {
        match day.map(|day| days_since(day, self.structure.year)) {
            Some((part, whole)) if part < whole => {
                let (part, whole) = (part.into(), whole.into());
                self.ratio(of, Ratio { by, part, whole }, Certainty::Assumed)
            }
            _ => of,
        }
    }

    /// What was missed.
    pub(super) fn missed(&self, missing: Missing) -> Worked<Step> {
        let certainty = missing.certainty().weaker(self.mark);
        let step = Step::of_points(Rule::Missed(missing), Points::ZERO);
        Worked::figure(step, Points::ZERO.money(), certainty)
    }

    /// What no page read settles, and is counted 0.
    pub(super) fn unsettled(&self) -> Worked<Step> {
        let step = Step::of_points(Rule::Unsettled, Points::ZERO);
        Worked::figure(step, Points::ZERO.money(), Certainty::Assumed)
    }

    /// An indicator: its exact points together, then euros.
    pub(super) fn indicator(&self, indicator: Indicator, parts: Vec<Worked<Step>>) -> Worked<Step> {
        let points = parts.iter().map(points_of).sum();
        self.of(Rule::Indicator(indicator), points, parts)
    }

    /// Amounts together, in points and in euros.
    pub(super) fn sum(
        &self,
        rule: Rule,
        certainty: Certainty,
        parts: Vec<Worked<Step>>,
    ) -> Worked<Step> {
        let points = parts.iter().map(points_of).sum();
        let money = parts.iter().map(|part| part.money).sum();
        let certainty = certainty.weaker(self.mark);
        Worked::of(Step::of_points(rule, points), money, certainty, parts)
    }

    fn of(&self, rule: Rule, points: Points, parts: Vec<Worked<Step>>) -> Worked<Step> {
        Worked::of(
            Step::of_points(rule, points),
            points.money(),
            self.mark,
            parts,
        )
    }
}

/// Days of the year from this one on, itself counted, and days of the year. A day before the year counts as its first one, a
/// day after it leaves none.
pub(super) fn days_since(day: Date, year: i32) -> (u32, u32) {
    let (Some(first), Some(last)) = (Date::new(year, 1, 1), Date::new(year, 12, 31)) else {
        return (0, 0);
    };
    let whole = first.days_until(last).saturating_add(1);
    let part = day.days_until(last).saturating_add(1).clamp(0, whole);
    (part.unsigned_abs(), whole.unsigned_abs())
}
