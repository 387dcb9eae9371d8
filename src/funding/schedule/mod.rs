//! Every payment of a project, in the order in which the rules make it.
//! This module must never know how payments are added up or shown.

mod measures;
mod missions;
mod operating;
mod proration;

use crate::law::{Choice, Mission, Part};
use crate::units::Certainty;

use super::amount::{Amount, Estimates};
use super::amounts::Lookup;
use super::derivations::Ledger;
use super::payment::{Notice, Payment, Standing, Undated, When};
use super::project::{Project, Signature};
use super::situation::{Renewal, Situation};
use super::years::{Anniversaries, Span, YearRules};

pub(super) use missions::expected_variable;

/// Where the schedule is written.
pub(super) trait Recorder: Ledger {
    fn pay(&mut self, payment: Payment);
    fn notice(&mut self, notice: Notice);
}

/// Writes every payment of a project of known size, and of its contract once that has a day. `lookup` knows the size under
/// the rules of the first contract year.
pub(super) fn write(
    lookup: Lookup<'_>,
    contract: Option<&Anniversaries>,
    recorder: &mut impl Recorder,
) {
    let scheduler = Scheduler { lookup };
    let early = scheduler.early_payments(recorder);
    match contract {
        Some(anniversaries) => scheduler.contract(recorder, anniversaries, early),
        None => scheduler.unsigned(recorder, early),
    }
}

#[derive(Clone, Copy)]
struct Scheduler<'a> {
    lookup: Lookup<'a>,
}

impl Scheduler<'_> {
    fn situation(&self) -> Situation<'_> {
        self.lookup.situation
    }

    fn project(&self) -> &Project {
        self.lookup.situation.project
    }

    /// A contract without a day: only what is paid at the signature is known.
    fn unsigned(&self, recorder: &mut impl Recorder, early: Estimates<Amount>) {
        let when = When::Unknown(Undated::NoSignature);
        let rules = self.situation().undated_rules();
        let operating = self.lookup.under(rules.rules).operating(recorder, &rules);
        self.at_signature(recorder, when, operating, early);
    }

    /// The contract years.
    fn contract<R: Recorder>(
        &self,
        recorder: &mut R,
        anniversaries: &Anniversaries,
        early: Estimates<Amount>,
    ) {
        if let (Signature::Planned(day), Some(today)) =
            (self.project().signature, self.project().today)
            && day < today
        {
            recorder.notice(Notice::PlannedDayPast(day));
        }
        self.notice_missions(recorder, anniversaries);
        let renewal = Renewal::of(anniversaries, self.project().today);
        let awaits_renewal = renewal.is_some_and(|renewal| renewal.lies_ahead);
        let nothing = self.project().choices.switched_to(Choice::RenewedNothing);
        let mut plan_written = false;
        let mut full_years: Option<(YearRules, FullAmounts)> = None;
        for span in anniversaries.years() {
            let is_renewed = span.renewal.is_some();
            if is_renewed && nothing {
                break;
            }
            let Some(rules) = self.rules_of_year::<R>(span) else {
                recorder.notice(Notice::NoRules(span.number));
                continue;
            };
            let (rules, full) = match full_years.take() {
                Some((same, full)) if same == rules => (same, full),
                _ => {
                    let full = self.full_amounts(recorder, &rules);
                    (rules, full)
                }
            };
            let year = Year {
                span,
                rules: &rules,
                awaits_renewal: is_renewed && awaits_renewal,
            };
            if span.number == 1 {
                self.first_operating_year(recorder, year, full.operating, early);
            } else {
                self.later_operating_year(recorder, year, full.operating);
            }
            for (mission, parts) in &full.missions {
                self.mission_year(recorder, year, *mission, parts);
            }
            self.notice_unpaid(recorder, year);
            self.crisis_year(recorder, year, &mut plan_written);
            full_years = Some((rules, full));
        }
        let end = anniversaries.end();
        match renewal {
            Some(Renewal { day, lies_ahead }) => {
                if lies_ahead {
                    recorder.notice(Notice::RenewalAhead(day));
                }
                recorder.notice(Notice::SecondRenewalNotComputed(end));
            }
            None => recorder.notice(Notice::RenewalNotComputed(end)),
        }
    }

    /// The rules of a contract year, with their doubts for a recorder that explains amounts.
    fn rules_of_year<R: Recorder>(&self, year: Span) -> Option<YearRules> {
        if R::EXPLAINS {
            return self.situation().rules_of_year(year);
        }
        let rules = self.situation().undoubted_rules_of_year(year)?;
        Some(YearRules {
            is_renewed: year.renewal.is_some(),
            ..YearRules::settled(rules)
        })
    }

    /// What a full year under these rules pays, for the missions that the project begins.
    fn full_amounts(&self, recorder: &mut impl Recorder, rules: &YearRules) -> FullAmounts {
        let lookup = self.lookup.in_year(rules);
        let tables = lookup.mission_tables(recorder, rules);
        let operating = lookup.operating(recorder, rules);
        let mut missions = Vec::with_capacity(Mission::ALL.len());
        for mission in rules.rules.missions.seen().missions() {
            if self.project().mission(mission).begins().is_some() {
                let parts = [Part::Fixed, Part::Variable];
                let amounts = parts.map(|part| lookup.mission(recorder, &tables, mission, part));
                missions.push((mission, amounts));
            }
        }
        FullAmounts {
            missions,
            operating,
        }
    }

    fn notice_missions<R: Recorder>(&self, recorder: &mut R, anniversaries: &Anniversaries) {
        if !R::EXPLAINS {
            return;
        }
        let first = anniversaries.years().next();
        if let Some(rules) = first.and_then(|year| self.situation().rules_of_year(year))
            && self.lookup.estimates_missions(&rules)
        {
            recorder.notice(Notice::MissionsEstimated);
        }
        for mission in Mission::ALL {
            let plan = self.project().mission(mission);
            match plan.start {
                None if plan.taken => recorder.notice(Notice::NoStart(mission)),
                Some(start) if plan.taken && start >= anniversaries.end() => {
                    recorder.notice(Notice::StartsAfterEnd(mission));
                }
                _ => {}
            }
        }
    }

    /// The missions that run and that the text of this year does not pay. Of the crisis mission `crisis_year` tells.
    fn notice_unpaid<R: Recorder>(&self, recorder: &mut R, year: Year<'_>) {
        if !R::EXPLAINS {
            return;
        }
        for mission in Mission::ALL {
            let start = self.project().mission(mission).begins();
            let runs = start.is_some_and(|start| start < year.span.end);
            if runs && mission != Mission::Crisis && !year.rules.rules.pays(mission) {
                recorder.notice(Notice::MissionNotPaid(mission, year.span.number));
            }
        }
    }
}

/// A contract year and its rules.
#[derive(Clone, Copy)]
struct Year<'a> {
    span: Span,
    rules: &'a YearRules,
    /// Whether it comes after a renewal that lies ahead.
    awaits_renewal: bool,
}

impl Year<'_> {
    /// The estimates of what the contract pays without condition: *prudent* counts nothing that awaits a renewal.
    fn fixed(self, amount: Amount) -> Estimates<Amount> {
        if self.awaits_renewal {
            Estimates::at_risk(amount, amount)
        } else {
            Estimates::same(amount)
        }
    }

    /// What a payment of this year hangs on: on the renewal before anything else.
    fn standing(self, standing: Standing) -> Standing {
        if self.awaits_renewal {
            Standing::Renewal
        } else {
            standing
        }
    }

    /// How sure the days of this year are: nothing read says when a renewed contract is paid.
    fn date_certainty(self) -> Certainty {
        match self.span.renewal {
            Some(_) => Certainty::Assumed,
            None => Certainty::Official,
        }
    }
}

/// What a full contract year pays.
struct FullAmounts {
    operating: Amount,
    /// Fixed and variable part of each mission that the project begins.
    missions: Vec<(Mission, [Amount; 2])>,
}

fn add(
    ledger: &mut impl Ledger,
    one: Estimates<Amount>,
    other: Estimates<Amount>,
) -> Estimates<Amount> {
    one.zip(other).map(|(one, other)| ledger.sum(&[one, other]))
}
