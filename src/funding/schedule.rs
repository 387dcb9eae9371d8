//! Every payment of a project, in the order in which the rules make it.
//! This module must never know how payments are added up or shown.

use crate::law::{Assumption, Choice, Mission, OneOff, Part, Terms};
use crate::units::{Answer, Certainty, Date, Money};

use super::amount::{Amount, Estimates};
use super::amounts::{CrisisLine, Lookup};
use super::derivations::{Ledger, Step};
use super::eligibility;
use super::payment::{Earned, Item, Notice, Payment, Slice, Standing, Undated, When};
use super::project::{EXAMPLE_ATTAINMENT, MissionPlan, Project, Signature};
use super::situation::{Renewal, Situation};
use super::years::{Anniversaries, Span, YearRules};

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

    /// Payments before the contract; what they come to.
    fn early_payments(&self, recorder: &mut impl Recorder) -> Estimates<Amount> {
        let mut paid = Estimates::ZERO;
        for measure in self.situation().law.measures {
            let Terms::Early(terms) = *measure else {
                continue;
            };
            let Some(standing) = standing_of(self.situation().answer(*measure)) else {
                continue;
            };
            let amount = self.lookup.measure(recorder, *measure);
            let when = match self.project().letter {
                Some(letter) if terms.dated_at_earliest => When::NotBefore(letter),
                Some(letter) => When::On(letter),
                None => When::Unknown(Undated::NoLetter),
            };
            let readings = measure_readings(standing, amount);
            paid = add(recorder, paid, readings);
            recorder.pay(Payment {
                item: Item::Measure(terms.measure),
                slice: Slice::Whole,
                earned: Earned::BeforeContract,
                when,
                date_certainty: terms.date_certainty,
                amount: readings,
                standing,
            });
            if !self.project().choices.switched_to(Choice::EarlyIsAdvance)
                && !amount.money.is_zero()
            {
                recorder.notice(Notice::EarlyPaymentCouldBeAdvance(amount.money));
            }
        }
        paid
    }

    /// The measures that depend on the day of signature; what is surely paid on that day if it is
    /// paid at all.
    fn signature_measures(&self, recorder: &mut impl Recorder, when: When) -> Estimates<Amount> {
        let mut on_signature = Estimates::ZERO;
        for measure in self.situation().law.measures {
            let Terms::OneOff(terms) = *measure else {
                continue;
            };
            let Some(standing) = standing_of(self.situation().answer(*measure)) else {
                continue;
            };
            if self.is_replaced(terms) {
                continue;
            }
            let mut amount = self.lookup.measure(recorder, *measure);
            if let Some(doubt) = eligibility::unsettled_span(terms, self.project()) {
                amount = recorder.weaken(amount, doubt.assumption());
            }
            let amount = measure_readings(standing, amount);
            let when = if terms.is_undated {
                When::Unknown(Undated::NeverNamed)
            } else {
                // As the other measure it is not paid at the signature, and *maximum* takes nothing off it.
                if !self.situation().could_be_another(*measure) {
                    on_signature = add(recorder, on_signature, amount);
                }
                when
            };
            let payment = Payment {
                item: Item::Measure(terms.measure),
                slice: Slice::Whole,
                earned: Earned::Year(1),
                when,
                date_certainty: terms.date_certainty,
                amount,
                standing,
            };
            recorder.pay(payment);
            self.measure_of_later_years(recorder, terms, payment);
        }
        on_signature
    }

    /// Whether the measure that this one stands in for is open or could be: a contract gets one of them, never both, so that
    /// as long as neither is sure one of them is counted.
    fn is_replaced(&self, terms: &OneOff) -> bool {
        let other = terms.instead_of.map(Terms::OneOff);
        other.is_some_and(|other| self.situation().answer(other) != Answer::Unmet)
    }

    /// The same of the later years, where the visitor reads that the measure is yearly.
    fn measure_of_later_years(&self, recorder: &mut impl Recorder, terms: &OneOff, first: Payment) {
        let switched = |choice: &Choice| self.project().choices.switched_to(*choice);
        let Some(yearly) = terms.every_year.filter(switched) else {
            return;
        };
        let Some(anniversaries) = self.situation().anniversaries() else {
            return;
        };
        // A renewed contract gets no measure that is paid once.
        let later = anniversaries.years().skip(1);
        for year in later.filter(|year| year.renewal.is_none()) {
            let amount = weaken_each(recorder, first.amount, yearly.assumption());
            recorder.pay(Payment {
                earned: Earned::Year(year.number),
                when: When::On(year.first),
                // An assumed amount is never counted as prudent.
                amount: Estimates {
                    prudent: Amount::ZERO,
                    ..amount
                },
                ..first
            });
        }
    }

    /// Takes the early payment off what is paid at the signature, where the visitor reads it so.
    fn deduct_early_payment(
        &self,
        recorder: &mut impl Recorder,
        early: Estimates<Amount>,
        on_signature: Estimates<Amount>,
        when: When,
    ) {
        if !self.project().choices.switched_to(Choice::EarlyIsAdvance) {
            return;
        }
        let amount = early.zip(on_signature).map(|(early, available)| {
            if early.money.is_zero() {
                return Amount::ZERO;
            }
            let deducted = Money::ZERO - early.money.min(available.money);
            let amount = recorder.made_of(Step::Deducted, deducted, &[early]);
            recorder.weaken(amount, Assumption::EarlyPayment)
        });
        if amount.maximum.money.is_zero() {
            return;
        }
        recorder.pay(Payment {
            item: Item::EarlyPaymentDeducted,
            slice: Slice::Whole,
            earned: Earned::Year(1),
            when,
            date_certainty: Certainty::Assumed,
            amount,
            standing: Standing::OtherReading,
        });
    }

    /// A contract without a day: only what is paid at the signature is known.
    fn unsigned(&self, recorder: &mut impl Recorder, early: Estimates<Amount>) {
        let when = When::Unknown(Undated::NoSignature);
        let rules = self.situation().undated_rules();
        let operating = self.lookup.under(rules.rules).operating(recorder, &rules);
        let operating = Estimates::same(operating);
        recorder.pay(Payment {
            item: Item::Operating,
            slice: Slice::Whole,
            earned: Earned::Year(1),
            when,
            date_certainty: Certainty::Official,
            amount: operating,
            standing: Standing::Contract,
        });
        let measures = self.signature_measures(recorder, when);
        let on_signature = add(recorder, operating, measures);
        self.deduct_early_payment(recorder, early, on_signature, when);
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
        self.tell_of_missions(recorder, anniversaries);
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
            self.tell_of_unpaid(recorder, year);
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
        let mut missions = Vec::new();
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

    fn tell_of_missions<R: Recorder>(&self, recorder: &mut R, anniversaries: &Anniversaries) {
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
    fn tell_of_unpaid<R: Recorder>(&self, recorder: &mut R, year: Year<'_>) {
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

    /// Year 1: the seed envelope, in full at the signature, with any uplift or booster.
    fn first_operating_year(
        &self,
        recorder: &mut impl Recorder,
        year: Year<'_>,
        operating: Amount,
        early: Estimates<Amount>,
    ) {
        let when = When::On(year.span.first);
        recorder.pay(Payment {
            item: Item::Operating,
            slice: Slice::Whole,
            earned: Earned::Year(1),
            when,
            date_certainty: Certainty::Official,
            amount: Estimates::same(operating),
            standing: Standing::Contract,
        });
        let measures = self.signature_measures(recorder, when);
        let on_signature = add(recorder, Estimates::same(operating), measures);
        self.deduct_early_payment(recorder, early, on_signature, when);
        self.second_envelope(recorder, year, operating);
    }

    /// In the other reading, a second envelope runs from the first mission's start.
    fn second_envelope(&self, recorder: &mut impl Recorder, year: Year<'_>, operating: Amount) {
        let Some(start) = self
            .first_start(year)
            .filter(|start| *start < year.span.end)
        else {
            return;
        };
        if !self.project().choices.switched_to(Choice::SecondEnvelope) {
            recorder.notice(Notice::SecondEnvelopePossible);
            return;
        }
        let running = self.running(recorder, start, year.span);
        let amount = prorated(recorder, operating, running);
        let amount = recorder.weaken(amount, Assumption::OperatingYear1);
        self.advance_and_balance(
            recorder,
            Payment {
                item: Item::SecondEnvelope,
                slice: Slice::Whole,
                earned: Earned::Year(1),
                when: When::On(start.max(year.span.first)),
                date_certainty: Certainty::Assumed,
                // An assumed amount is never counted as prudent.
                amount: Estimates::at_risk(amount, amount),
                standing: Standing::OtherReading,
            },
            year,
        );
    }

    /// Later years: a share ahead, the rest at the anniversary, once a mission has begun.
    fn later_operating_year(
        &self,
        recorder: &mut impl Recorder,
        year: Year<'_>,
        operating: Amount,
    ) {
        let begins_renewal = year.span.begins_renewal();
        let operating = if begins_renewal && !operating.money.is_zero() {
            recorder.weaken(operating, Assumption::RenewedFirstAdvance)
        } else {
            operating
        };
        let begun = self
            .first_start(year)
            .is_some_and(|start| start < year.span.end);
        let (amount, standing) = if begun {
            (year.fixed(operating), Standing::Contract)
        } else {
            recorder.notice(Notice::OperatingToConfirm(year.span.number));
            (Estimates::to_confirm(operating), Standing::MissionsToStart)
        };
        let payment = Payment {
            item: Item::Operating,
            slice: Slice::Whole,
            earned: Earned::Year(year.span.number),
            when: When::On(year.span.first),
            date_certainty: year.date_certainty(),
            amount,
            standing: year.standing(standing),
        };
        if begins_renewal && self.project().choices.switched_to(Choice::RenewedWhole) {
            recorder.pay(payment);
        } else {
            self.advance_and_balance(recorder, payment, year);
        }
    }

    /// The start of the first mission that exists under these rules.
    fn first_start(&self, year: Year<'_>) -> Option<Date> {
        Mission::ALL
            .into_iter()
            .filter(|mission| year.rules.rules.pays(*mission))
            .filter_map(|mission| self.project().mission(mission).begins())
            .min()
    }

    /// Pays a share of an amount ahead, on its own day, and the rest at the anniversary.
    fn advance_and_balance<R: Recorder>(&self, recorder: &mut R, whole: Payment, year: Year<'_>) {
        if !R::EXPLAINS {
            // Both slices are of the same year: together they are the whole.
            recorder.pay(whole);
            return;
        }
        // Each reading has either this amount or nothing: derive it once.
        let (advance, balance) =
            recorder.advance_and_balance(whole.amount.maximum, year.rules.rules.advance);
        let in_readings = |slice: Amount| {
            whole.amount.map(|reading| {
                if reading.money.is_zero() {
                    Amount::ZERO
                } else {
                    slice
                }
            })
        };
        recorder.pay(Payment {
            slice: Slice::Advance,
            amount: in_readings(advance),
            ..whole
        });
        recorder.pay(Payment {
            slice: Slice::Balance,
            amount: in_readings(balance),
            when: When::On(year.span.end),
            ..whole
        });
    }

    /// A contract year of a mission with a fixed and a variable part.
    fn mission_year(
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

    /// For how much of a contract year a mission runs that starts inside it; `None` for all of it.
    fn running<R: Recorder>(&self, _: &R, start: Date, year: Span) -> Option<Running> {
        if start <= year.first {
            return None;
        }
        let months = self.project().choices.switched_to(Choice::ProratedInMonths);
        Some(Running {
            months,
            counted: proration(start, year, months),
            otherwise: R::EXPLAINS.then(|| proration(start, year, !months)),
        })
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
    fn crisis_year(&self, recorder: &mut impl Recorder, year: Year<'_>, plan_written: &mut bool) {
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

/// A contract year and its rules.
#[derive(Clone, Copy)]
struct Year<'a> {
    span: Span,
    rules: &'a YearRules,
    /// Whether it comes after a renewal that lies ahead.
    awaits_renewal: bool,
}

impl Year<'_> {
    /// The readings of what the contract pays without condition: *prudent* counts nothing that awaits a renewal.
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

/// For how much of a contract year a mission runs that starts inside it.
#[derive(Clone, Copy)]
struct Running {
    /// Whether months are counted rather than days.
    months: bool,
    /// How many of how many in that year.
    counted: (u32, u32),
    /// The same in the other unit, where somebody is to know whether it would change an amount.
    otherwise: Option<(u32, u32)>,
}

impl Running {
    /// Whether counting only that part of a year's amount changes it.
    fn changes(self, full: Amount) -> bool {
        let (part, whole) = self.counted;
        full.money.fraction(part, whole) != full.money
    }
}

/// A year's amount for as much of the year as the mission runs.
fn prorated(ledger: &mut impl Ledger, full: Amount, running: Option<Running>) -> Amount {
    let Some(running) = running else {
        return full;
    };
    let (months, (part, whole)) = (running.months, running.counted);
    let money = full.money.fraction(part, whole);
    let step = Step::Prorated {
        part,
        whole,
        months,
    };
    let amount = ledger.made_of(step, money, &[full]);
    match running.otherwise {
        Some((part, whole)) if full.money.fraction(part, whole) != money => {
            ledger.weaken(amount, Assumption::ProrationUnit)
        }
        _ => amount,
    }
}

/// As how much of a contract year a start inside it counts.
fn proration(start: Date, year: Span, months: bool) -> (u32, u32) {
    if !months {
        return (start.days_until(year.end).unsigned_abs(), year.days());
    }
    // Months of the contract year, counted from its anniversary; the one that the start lies in counts.
    (12 - whole_months(year.first, start).min(11), 12)
}

/// Months that have wholly passed from one day to another; none when the other is earlier.
fn whole_months(first: Date, day: Date) -> u32 {
    let ((first_year, first_month, _), (year, month, _)) = (first.ymd(), day.ymd());
    let months = (year - first_year) * 12 + month as i32 - first_month as i32;
    let months = months.max(0).unsigned_abs();
    if first.plus_months(months) > day {
        months.saturating_sub(1)
    } else {
        months
    }
}

/// The variable part that a mission is expected to earn in a full year, out of its maximum.
pub(super) fn expected_variable(
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

fn standing_of(answer: Answer) -> Option<Standing> {
    match answer {
        Answer::Met => Some(Standing::MeasureOpen),
        Answer::ToConfirm => Some(Standing::MeasureToConfirm),
        Answer::Unmet => None,
    }
}

/// *Prudent* counts only measures that are open and whose amount is not assumed, *attendu* every
/// open one, *maximum* also those to confirm.
fn measure_readings(standing: Standing, amount: Amount) -> Estimates<Amount> {
    match standing {
        Standing::MeasureOpen if amount.certainty == Certainty::Assumed => {
            Estimates::at_risk(amount, amount)
        }
        Standing::MeasureOpen => Estimates::same(amount),
        _ => Estimates::to_confirm(amount),
    }
}

fn add(
    ledger: &mut impl Ledger,
    one: Estimates<Amount>,
    other: Estimates<Amount>,
) -> Estimates<Amount> {
    one.zip(other).map(|(one, other)| ledger.sum(&[one, other]))
}

fn weaken_each(
    ledger: &mut impl Ledger,
    amount: Estimates<Amount>,
    assumption: Assumption,
) -> Estimates<Amount> {
    amount.map(|reading| {
        if reading.money.is_zero() {
            reading
        } else {
            ledger.weaken(reading, assumption)
        }
    })
}

impl MissionPlan {
    /// A mission taken on that starts on this day.
    #[must_use]
    pub fn starting(day: Date) -> Self {
        Self {
            taken: true,
            start: Some(day),
            ..Self::default()
        }
    }
}
