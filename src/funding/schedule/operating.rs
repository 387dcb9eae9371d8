//! Operating funding of each contract year, and how a year's amount is paid: a share ahead, the rest at the anniversary.
//! This module must never know what a mission is paid.

use crate::law::{Assumption, Choice, Mission};
use crate::units::{Certainty, Date};

use super::proration::prorated;
use super::{Recorder, Scheduler, Year, add};
use crate::funding::amount::{Amount, Estimates};
use crate::funding::payment::{Earned, Item, Notice, Payment, Slice, Standing, When};

impl Scheduler<'_> {
    /// Year 1: the seed envelope, in full at the signature, with any uplift or booster.
    pub(super) fn first_operating_year(
        &self,
        recorder: &mut impl Recorder,
        year: Year<'_>,
        operating: Amount,
        early: Estimates<Amount>,
    ) {
        self.at_signature(recorder, When::On(year.span.first), operating, early);
        self.second_envelope(recorder, year, operating);
    }

    /// The seed envelope and the measures of the signature, less the early payment where that is an advance.
    pub(super) fn at_signature(
        &self,
        recorder: &mut impl Recorder,
        when: When,
        operating: Amount,
        early: Estimates<Amount>,
    ) {
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
    pub(super) fn later_operating_year(
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
    pub(super) fn advance_and_balance<R: Recorder>(
        &self,
        recorder: &mut R,
        whole: Payment,
        year: Year<'_>,
    ) {
        if !R::EXPLAINS {
            // Both slices are of the same year: together they are the whole.
            recorder.pay(whole);
            return;
        }
        // Each estimate has either this amount or nothing: derive it once.
        let (advance, balance) =
            recorder.advance_and_balance(whole.amount.maximum, year.rules.rules.advance);
        let in_estimates = |slice: Amount| {
            whole.amount.map(|estimate| {
                if estimate.money.is_zero() {
                    Amount::ZERO
                } else {
                    slice
                }
            })
        };
        recorder.pay(Payment {
            slice: Slice::Advance,
            amount: in_estimates(advance),
            ..whole
        });
        recorder.pay(Payment {
            slice: Slice::Balance,
            amount: in_estimates(balance),
            when: When::On(year.span.end),
            ..whole
        });
    }
}
