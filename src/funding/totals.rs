//! Payments added up: by contract year, by calendar year, over the first twelve months, in all.
//! This module must never know a rule: it adds what the schedule says.

use crate::units::{Certainty, Date, Money};

use super::amount::{Amount, Estimate, Estimates};
use super::derivations::{Counts, DerivationId, Derivations, Sum};
use super::payment::{Earned, Nature, Payment, Standing};
use super::project::Project;
use super::years::Anniversaries;

/// What some payments come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Which payments.
    pub period: Period,
    /// The same, as they are found.
    pub(super) counts: Counts,
    /// Operating funding, fixed parts, the crisis plan.
    pub fixed: Estimates<Amount>,
    /// Paid on results.
    pub variable: Estimates<Amount>,
    /// Recognised crises.
    pub crisis: Estimates<Amount>,
    /// Paid once.
    pub one_off: Estimates<Amount>,
    /// All of them.
    pub total: Estimates<Amount>,
    /// How many euros of the total carry each mark, in the order of [`Certainty::ALL`].
    pub marks: Estimates<[Money; 5]>,
    /// *Maximum* less *prudent* of what hangs on a renewal that lies ahead, by kind, in the order of [`Nature::ALL`].
    renewal: [Money; 4],
}

/// Which payments are added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// *Droits*: what a contract year earns, whenever it is paid.
    Earned(Earned),
    /// *Encaissé* before the contract.
    PaidBefore,
    /// *Encaissé* during a contract year.
    PaidInYear(usize),
    /// *Encaissé* on the last anniversary or later.
    PaidAfter,
    /// *Encaissé* in a calendar year.
    PaidInCalendarYear(i32),
    /// *Encaissé* in the first twelve months, from this day to before that one.
    FirstTwelveMonths(Date, Date),
    /// Without even an earliest day.
    Undated,
    /// Everything.
    Total,
}

/// The sums of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Totals {
    /// What each contract year earns; first what was earned before the contract.
    pub earned: Vec<Summary>,
    /// What is paid before, in each year of, and after the contract.
    pub paid: Vec<Summary>,
    /// What is paid in each calendar year.
    pub calendar: Vec<Summary>,
    /// What is paid in the first twelve months from the letter of intent, or from the signature.
    pub first_twelve_months: Option<Summary>,
    /// What has no day.
    pub undated: Summary,
    /// Everything.
    pub total: Summary,
}

/// *Maximum* less *prudent*: the money at risk, by what it hangs on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AtRisk {
    /// On results.
    pub variable: Money,
    /// On a crisis recognised by the ARS.
    pub crisis: Money,
    /// On measures that are not certain.
    pub measures: Money,
    /// On missions that have not begun by the end of their year.
    pub operating: Money,
    /// On a renewal of the contract that lies ahead, before anything else.
    pub renewal: Money,
}

impl AtRisk {
    /// All of it.
    #[must_use]
    pub fn total(self) -> Money {
        self.variable + self.crisis + self.measures + self.operating + self.renewal
    }
}

impl Summary {
    /// The money at risk.
    #[must_use]
    pub fn at_risk(&self) -> AtRisk {
        let gap = |three: Estimates<Amount>| three.maximum.money - three.prudent.money;
        // A renewal pays nothing once.
        let [fixed, variable, crisis, _] = self.renewal;
        AtRisk {
            variable: gap(self.variable) - variable,
            crisis: gap(self.crisis) - crisis,
            measures: gap(self.one_off),
            operating: gap(self.fixed) - fixed,
            renewal: self.renewal.into_iter().sum(),
        }
    }
}

impl Totals {
    /// Adds up payments in the order of their days, those without one last.
    pub(super) fn of(
        project: &Project,
        contract: Option<&Anniversaries>,
        payments: &[Payment],
        derivations: &mut Derivations,
    ) -> Self {
        let is_awaited = |payment: &Payment| payment.standing == Standing::Renewal;
        let first_awaited = payments.iter().position(is_awaited);
        let mut adder = Adder {
            payments,
            first_awaited: first_awaited.unwrap_or(payments.len()),
            derivations,
        };
        let years = contract.map_or(1, |contract| contract.years().count());
        let first_day = project.letter.or(project.signature.date());
        Self {
            earned: adder.earned(years),
            paid: adder.contract(contract),
            calendar: adder.calendar(),
            first_twelve_months: first_day.map(|first| {
                let end = first.plus_months(12);
                let period = Period::FirstTwelveMonths(first, end);
                adder.paid(period, first, Some(end))
            }),
            undated: adder.summary(Period::Undated, Counts::Undated),
            total: adder.summary(Period::Total, Counts::All),
        }
    }

    /// Every summary.
    pub fn iter(&self) -> impl Iterator<Item = &Summary> {
        self.earned
            .iter()
            .chain(&self.paid)
            .chain(&self.calendar)
            .chain(&self.first_twelve_months)
            .chain([&self.undated, &self.total])
    }
}

/// Makes a summary for each period.
struct Adder<'a> {
    payments: &'a [Payment],
    /// The place of the first payment that hangs on a renewal: none before it does.
    first_awaited: usize,
    derivations: &'a mut Derivations,
}

impl Adder<'_> {
    /// What comes before the contract earns, and each of so many years.
    fn earned(&mut self, years: usize) -> Vec<Summary> {
        let years = (1..=years).map(Earned::Year);
        let rights = [Earned::BeforeContract].into_iter().chain(years);
        rights
            .map(|right| self.summary(Period::Earned(right), Counts::Earned(right.year())))
            .collect()
    }

    /// What is paid before, in each year of, and after the contract.
    fn contract(&mut self, contract: Option<&Anniversaries>) -> Vec<Summary> {
        let signature = contract.map(Anniversaries::signature);
        let mut paid = vec![self.paid(Period::PaidBefore, Date::MIN, signature)];
        if let Some(contract) = contract {
            for year in contract.years() {
                let period = Period::PaidInYear(year.number);
                paid.push(self.paid(period, year.first, Some(year.end)));
            }
            paid.push(self.paid(Period::PaidAfter, contract.end(), None));
        }
        paid
    }

    /// What is paid in each calendar year, from the first in which something is to the last.
    fn calendar(&mut self) -> Vec<Summary> {
        let payments = self.payments.iter();
        let mut days = payments.filter_map(|payment| payment.when.earliest());
        let Some(first) = days.next() else {
            return Vec::new();
        };
        let last = days.next_back().unwrap_or(first);
        let first_days =
            (first.year()..=last.year()).filter_map(|year| Some((year, Date::new(year, 1, 1)?)));
        first_days
            .map(|(year, first)| {
                let end = Date::new(year + 1, 1, 1);
                self.paid(Period::PaidInCalendarYear(year), first, end)
            })
            .collect()
    }

    /// What is paid from a day to before the end, if any.
    fn paid(&mut self, period: Period, first: Date, end: Option<Date>) -> Summary {
        self.summary(period, Counts::PaidWithin(first, end))
    }

    /// *Maximum* less *prudent* of what hangs on a renewal, by kind.
    fn renewal(&self, counts: Counts) -> [Money; 4] {
        let mut renewal = [Money::ZERO; 4];
        let awaited = self.payments.iter().skip(self.first_awaited);
        for payment in awaited.filter(|of| of.standing == Standing::Renewal && counts.counts(of)) {
            if let Some(kind) = renewal.get_mut(payment.item.nature() as usize) {
                // *Prudent* counts nothing of it.
                *kind += payment.amount.maximum.money;
            }
        }
        renewal
    }

    fn summary(&mut self, period: Period, counts: Counts) -> Summary {
        let number = self.derivations.number(counts);
        // In the order of `Nature::ALL`.
        let mut kinds = [Tally::NOTHING; 4];
        let mut marks = Estimates::same(Marks::default());
        for payment in self.payments.iter().filter(|of| counts.counts(of)) {
            let amount = payment.amount;
            if let Some(kind) = kinds.get_mut(payment.item.nature() as usize) {
                kind.add(amount, !amount.is_certain());
            }
            mark(&mut marks.prudent, amount.prudent);
            mark(&mut marks.expected, amount.expected);
            mark(&mut marks.maximum, amount.maximum);
        }
        let mut total = Tally::NOTHING;
        for kind in kinds {
            total.add(kind.sum, kind.differs);
        }
        let [fixed, variable, crisis, one_off] = kinds;
        Summary {
            period,
            counts,
            fixed: fixed.whole(number, Some(Nature::Fixed)),
            variable: variable.whole(number, Some(Nature::Variable)),
            crisis: crisis.whole(number, Some(Nature::Crisis)),
            one_off: one_off.whole(number, Some(Nature::OneOff)),
            total: total.whole(number, None),
            marks,
            renewal: self.renewal(counts),
        }
    }
}

/// Some payments being added up.
#[derive(Clone, Copy)]
struct Tally {
    sum: Estimates<Amount>,
    /// Whether the estimates count different amounts.
    differs: bool,
}

impl Tally {
    const NOTHING: Self = Self {
        sum: Estimates::ZERO,
        differs: false,
    };

    fn add(&mut self, amount: Estimates<Amount>, differs: bool) {
        add(&mut self.sum.prudent, amount.prudent);
        add(&mut self.sum.expected, amount.expected);
        add(&mut self.sum.maximum, amount.maximum);
        self.differs |= differs;
    }

    /// The sum of a period, with the place of its derivation in each estimate; what counts the same
    /// amounts in all three has one.
    fn whole(self, period: u16, nature: Option<Nature>) -> Estimates<Amount> {
        let whole = |sum: Amount, estimate| Amount {
            why: match sum.why {
                DerivationId::NOTHING => DerivationId::NOTHING,
                _ => DerivationId::of_sum(Sum {
                    period,
                    nature,
                    estimate,
                }),
            },
            ..sum
        };
        if !self.differs {
            return Estimates::same(whole(self.sum.maximum, Estimate::Maximum));
        }
        Estimates {
            prudent: whole(self.sum.prudent, Estimate::Prudent),
            expected: whole(self.sum.expected, Estimate::Expected),
            maximum: whole(self.sum.maximum, Estimate::Maximum),
        }
    }
}

/// Adds an amount to a sum; nothing is no part of it. Which derivation is that of the sum is settled
/// once it is whole: until then it has one as soon as it has a part.
fn add(sum: &mut Amount, amount: Amount) {
    if amount.why != DerivationId::NOTHING {
        sum.money += amount.money;
        sum.certainty = sum.certainty.weaker(amount.certainty);
        sum.why = amount.why;
    }
}

/// Money by mark, in the order of [`Certainty::ALL`].
type Marks = [Money; Certainty::ALL.len()];

fn mark(marks: &mut Marks, amount: Amount) {
    if let Some(mark) = marks.get_mut(amount.certainty.rank()) {
        *mark += amount.money;
    }
}
