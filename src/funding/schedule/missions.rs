//! The fixed and the variable part of each mission, and the crisis mission, year by year.
//! This module must never know an amount of operating funding.

use crate::law::{Assumption, Choice, Mission, Part};
use crate::units::{Certainty, Date};

use super::proration::{Running, prorated};
use super::{Recorder, Scheduler, Year};
use crate::funding::amount::{Amount, Estimates};
use crate::funding::amounts::CrisisLine;
use crate::funding::derivations::{Ledger, Step};
use crate::funding::payment::{Earned, Item, Notice, Payment, Slice, Standing, When};
use crate::funding::project::{EXAMPLE_ATTAINMENT, MissionPlan};
use crate::funding::years::Span;

impl Scheduler<'_> {
    /// A contract year of a mission with a fixed and a variable part.
    pub(super) fn mission_year(
        &self,
        recorder: &mut impl Recorder,
        year: Year<'_>,
        mission: Mission,
        [fixed, full]: &[Amount; 2],
    ) {
        let plan = self.project().mission(mission);
        let Some(start) = plan.begins().filter(|start| *start < year.span.end) else {
            return;
        };
        let running = self.running(recorder, start, year.span);
        let fixed = prorated(recorder, *fixed, running);
        self.advance_and_balance(
            recorder,
            Payment {
                item: Item::Mission(mission, Part::Fixed),
                slice: Slice::Whole,
                earned: Earned::Year(year.span.number),
                when: When::On(start.max(year.span.first)),
                date_certainty: year.date_certainty(),
                amount: year.fixed(fixed),
                standing: year.standing(Standing::Contract),
            },
            year,
        );
        let maximum = self.first_variable(recorder, *full, running);
        let indicators = match year.span.renewal {
            Some(_) => None,
            None => indicators_of_year(recorder, plan, year.span.number),
        };
        let expected = match indicators {
            Some(earned) => self.first_variable(recorder, earned, running),
            None => at_attainment_rate(recorder, plan, year.span.number, maximum),
        };
        if maximum.money.is_zero() && expected.money.is_zero() {
            return;
        }
        recorder.pay(Payment {
            item: Item::Mission(mission, Part::Variable),
            slice: Slice::Whole,
            earned: Earned::Year(year.span.number),
            // Paid after the yearly review (*dialogue de gestion*).
            when: When::NotBefore(year.span.end),
            date_certainty: year.date_certainty(),
            amount: Estimates::at_risk(expected, maximum),
            standing: year.standing(Standing::Results),
        });
    }

    /// The variable part of the year in which a mission starts.
    fn first_variable<R: Recorder>(
        &self,
        recorder: &mut R,
        full: Amount,
        running: Option<Running>,
    ) -> Amount {
        let Some(running) = running else {
            return full;
        };
        let amount = if self
            .project()
            .choices
            .switched_to(Choice::FirstVariableFull)
        {
            full
        } else {
            prorated(recorder, full, Some(running))
        };
        if R::EXPLAINS && running.changes(full) {
            recorder.weaken(amount, Assumption::FirstYearVariable)
        } else {
            amount
        }
    }

    /// A contract year of the crisis mission: the plan, and a crisis if one is entered.
    pub(super) fn crisis_year(
        &self,
        recorder: &mut impl Recorder,
        year: Year<'_>,
        plan_written: &mut bool,
    ) {
        let crisis_entered = self
            .project()
            .crises
            .get(year.span.number - 1)
            .copied()
            .unwrap_or(false);
        let begun = self
            .project()
            .mission(Mission::Crisis)
            .begins()
            .filter(|start| *start < year.span.end);
        let Some(start) = begun else {
            if crisis_entered {
                recorder.notice(Notice::CrisisWithoutMission(year.span.number));
            }
            return;
        };
        let lookup = self.lookup.in_year(year.rules);
        // Whether the plan of a renewed contract is a first one again.
        let is_doubted = *plan_written && year.span.begins_renewal();
        let first_again = self.project().choices.switched_to(Choice::RenewedPlanFirst);
        let (line, item) = if *plan_written && !(is_doubted && first_again) {
            (CrisisLine::Update, Item::CrisisPlanUpdate)
        } else {
            (CrisisLine::FirstYear, Item::CrisisPlanFirstYear)
        };
        let Some(mut full) = lookup.crisis(recorder, year.rules, line) else {
            recorder.notice(Notice::CrisisMissionNotYet(year.span.number));
            return;
        };
        *plan_written = true;
        let money_of = |line| lookup.crisis_money(year.rules.rules, line);
        if is_doubted && money_of(CrisisLine::FirstYear) != money_of(CrisisLine::Update) {
            full = recorder.weaken(full, Assumption::RenewedCrisisPlan);
        }
        let amount = self.first_plan(recorder, full, start, year.span);
        self.advance_and_balance(
            recorder,
            Payment {
                item,
                slice: Slice::Whole,
                earned: Earned::Year(year.span.number),
                when: When::On(start.max(year.span.first)),
                date_certainty: year.date_certainty(),
                amount: year.fixed(amount),
                standing: year.standing(Standing::Contract),
            },
            year,
        );
        if crisis_entered
            && let Some(event) = lookup.crisis(recorder, year.rules, CrisisLine::Event)
        {
            recorder.pay(Payment {
                item: Item::CrisisEvent,
                slice: Slice::Whole,
                earned: Earned::Year(year.span.number),
                when: When::On(year.span.end),
                date_certainty: year.date_certainty(),
                amount: Estimates::at_risk(event, event),
                standing: year.standing(Standing::Crisis),
            });
        }
    }

    /// The plan pays a document, not time: it is prorated only where the visitor reads it so.
    fn first_plan(
        &self,
        recorder: &mut impl Recorder,
        full: Amount,
        start: Date,
        year: Span,
    ) -> Amount {
        let Some(running) = self.running(recorder, start, year) else {
            return full;
        };
        if !running.changes(full) {
            return full;
        }
        let amount = if self
            .project()
            .choices
            .switched_to(Choice::FirstPlanProrated)
        {
            prorated(recorder, full, Some(running))
        } else {
            full
        };
        recorder.weaken(amount, Assumption::CrisisPlanFirstYear)
    }
}

/// The variable part that a mission is expected to earn in a full year, out of its maximum.
pub(in crate::funding) fn expected_variable(
    ledger: &mut impl Ledger,
    plan: &MissionPlan,
    year: usize,
    maximum: Amount,
) -> Amount {
    indicators_of_year(ledger, plan, year)
        .unwrap_or_else(|| at_attainment_rate(ledger, plan, year, maximum))
}

/// What the contract's own indicators pay in a full year, where there are any.
fn indicators_of_year(ledger: &mut impl Ledger, plan: &MissionPlan, year: usize) -> Option<Amount> {
    if plan.indicators.is_empty() {
        return None;
    }
    let earned = plan
        .indicators
        .iter()
        .map(|indicator| indicator.earned(year));
    Some(ledger.leaf(Step::Indicators, earned.sum(), Certainty::Own))
}

fn at_attainment_rate(
    ledger: &mut impl Ledger,
    plan: &MissionPlan,
    year: usize,
    maximum: Amount,
) -> Amount {
    let rate = plan
        .attainment
        .get(year - 1)
        .copied()
        .unwrap_or(EXAMPLE_ATTAINMENT);
    ledger.made_of(Step::Share(rate), maximum.money.share(rate), &[maximum])
}
