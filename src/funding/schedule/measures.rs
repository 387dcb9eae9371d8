//! What is paid before the contract, and what is paid once.
//! This module must never know a contract year but the first, unless the visitor reads a measure as yearly.

use crate::law::{Assumption, Choice, OneOff, Terms};
use crate::units::{Answer, Certainty, Money};

use super::{Recorder, Scheduler, add};
use crate::funding::amount::{Amount, Estimates};
use crate::funding::derivations::{Ledger, Step};
use crate::funding::eligibility;
use crate::funding::payment::{Earned, Item, Notice, Payment, Slice, Standing, Undated, When};

impl Scheduler<'_> {
    /// Payments before the contract; what they come to.
    pub(super) fn early_payments(&self, recorder: &mut impl Recorder) -> Estimates<Amount> {
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
            let readings = measure_estimates(standing, amount);
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
    pub(super) fn signature_measures(
        &self,
        recorder: &mut impl Recorder,
        when: When,
    ) -> Estimates<Amount> {
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
            let amount = measure_estimates(standing, amount);
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
    pub(super) fn deduct_early_payment(
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
fn measure_estimates(standing: Standing, amount: Amount) -> Estimates<Amount> {
    match standing {
        Standing::MeasureOpen if amount.certainty == Certainty::Assumed => {
            Estimates::at_risk(amount, amount)
        }
        Standing::MeasureOpen => Estimates::same(amount),
        _ => Estimates::to_confirm(amount),
    }
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
