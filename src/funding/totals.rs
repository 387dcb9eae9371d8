//! Payments added up: by contract year, by calendar year, over the first twelve months, in all.
//! This module must never know a rule: it adds what the schedule says.

use crate::units::{Certainty, Date, Money};

use super::amount::{Amount, Three};
use super::book::{Book, Ledger, Step, Why};
use super::payment::{Earned, Nature, Payment};
use super::project::Project;
use super::years::Anniversaries;

/// What some payments come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Which payments.
    pub period: Period,
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
    /// How many euros of the total carry each mark, in the order of [`Certainty::ALL`].
    pub marks: Three<[Money; 5]>,
}

/// Which payments are added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// *Droits*: what a contract year earns, whenever it is paid.
    Earned(Earned),
    /// *Encaissé* before the contract.
    PaidBefore,
    /// *Encaissé* during contract year 1 to 5.
    PaidInYear(usize),
    /// *Encaissé* on the fifth anniversary or later.
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
}

impl AtRisk {
    /// All of it.
    #[must_use]
    pub fn total(self) -> Money {
        self.variable + self.crisis + self.measures + self.operating
    }
}

impl Summary {
    /// The money at risk.
    #[must_use]
    pub fn at_risk(&self) -> AtRisk {
        let gap = |three: Three<Amount>| three.maximum.money - three.prudent.money;
        AtRisk {
            variable: gap(self.variable),
            crisis: gap(self.crisis),
            measures: gap(self.one_off),
            operating: gap(self.fixed),
        }
    }
}

impl Period {
    /// Whether a payment counts in this period of a contract with these anniversaries.
    fn holds(self, payment: &Payment, anniversaries: Option<&Anniversaries>) -> bool {
        let day = payment.when.earliest();
        match self {
            Self::Total => true,
            Self::Undated => day.is_none(),
            Self::Earned(earned) => payment.earned == earned,
            Self::PaidInCalendarYear(year) => day.is_some_and(|day| day.year() == year),
            Self::FirstTwelveMonths(first, end) => day.is_some_and(|day| first <= day && day < end),
            Self::PaidBefore => match (day, anniversaries) {
                (Some(day), Some(anniversaries)) => day < anniversaries.signature(),
                (Some(_), None) => true,
                (None, _) => false,
            },
            Self::PaidInYear(number) => match (day, anniversaries) {
                (Some(day), Some(anniversaries)) => anniversaries
                    .years()
                    .any(|year| year.number == number && year.holds(day)),
                _ => false,
            },
            Self::PaidAfter => match (day, anniversaries) {
                (Some(day), Some(anniversaries)) => day >= anniversaries.end(),
                _ => false,
            },
        }
    }
}

impl Totals {
    pub(super) fn of(project: &Project, payments: &[Payment], book: &mut Book) -> Self {
        let anniversaries = project.signature.anniversaries();
        let mut adder = Adder {
            payments,
            anniversaries: anniversaries.as_ref(),
            book,
            parts: Vec::with_capacity(payments.len()),
        };
        let years = if anniversaries.is_some() { 5 } else { 1 };
        let earned = core::iter::once(Earned::BeforeContract)
            .chain((1..=years).map(Earned::Year))
            .map(|earned| adder.add(Period::Earned(earned)))
            .collect();
        let mut paid = vec![adder.add(Period::PaidBefore)];
        if anniversaries.is_some() {
            paid.extend((1..=5).map(|year| adder.add(Period::PaidInYear(year))));
            paid.push(adder.add(Period::PaidAfter));
        }
        let days = || payments.iter().filter_map(|p| p.when.earliest());
        let calendar = match (days().min(), days().max()) {
            (Some(first), Some(last)) => (first.year()..=last.year())
                .map(|year| adder.add(Period::PaidInCalendarYear(year)))
                .collect(),
            _ => Vec::new(),
        };
        let first_day = project.letter.or(project.signature.date());
        Self {
            earned,
            paid,
            calendar,
            first_twelve_months: first_day
                .map(|first| adder.add(Period::FirstTwelveMonths(first, first.plus_months(12)))),
            undated: adder.add(Period::Undated),
            total: adder.add(Period::Total),
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

struct Adder<'a> {
    payments: &'a [Payment],
    anniversaries: Option<&'a Anniversaries>,
    book: &'a mut Book,
    /// The payments of the period at hand.
    parts: Vec<Payment>,
}

impl Adder<'_> {
    fn add(&mut self, period: Period) -> Summary {
        self.parts.clear();
        let anniversaries = self.anniversaries;
        self.parts.extend(
            self.payments
                .iter()
                .filter(|payment| period.holds(payment, anniversaries)),
        );
        let [fixed, variable, crisis, one_off] = Nature::ALL.map(|nature| Three {
            prudent: self.add_nature(nature, |amount| amount.prudent),
            expected: self.add_nature(nature, |amount| amount.expected),
            maximum: self.add_nature(nature, |amount| amount.maximum),
        });
        let mut total = |reading: fn(Three<Amount>) -> Amount| {
            let parts = [fixed, variable, crisis, one_off].map(reading);
            if parts.iter().all(|part| part.why == Why::NOTHING) {
                return Amount::ZERO;
            }
            let money = parts.iter().map(|part| part.money).sum();
            self.book.made_of(Step::Sum, money, &parts)
        };
        Summary {
            period,
            fixed,
            variable,
            crisis,
            one_off,
            total: Three {
                prudent: total(|three| three.prudent),
                expected: total(|three| three.expected),
                maximum: total(|three| three.maximum),
            },
            marks: Three {
                prudent: self.marks(|amount| amount.prudent),
                expected: self.marks(|amount| amount.expected),
                maximum: self.marks(|amount| amount.maximum),
            },
        }
    }

    fn add_nature(&mut self, nature: Nature, reading: fn(Three<Amount>) -> Amount) -> Amount {
        let parts = || {
            self.parts
                .iter()
                .filter(|payment| payment.item.nature() == nature)
                .map(|payment| reading(payment.amount))
                .filter(|amount| amount.why != Why::NOTHING)
        };
        let mut money = Money::ZERO;
        let mut certainty = Certainty::Official;
        for part in parts() {
            money += part.money;
            certainty = certainty.weaker(part.certainty);
        }
        let mut whys = parts().map(|part| part.why).peekable();
        if whys.peek().is_none() {
            return Amount::ZERO;
        }
        let why = self.book.write(Step::Sum, money, certainty, whys);
        Amount {
            money,
            certainty,
            why,
        }
    }

    fn marks(&self, reading: fn(Three<Amount>) -> Amount) -> [Money; 5] {
        let mut marks = [Money::ZERO; 5];
        for payment in &self.parts {
            let amount = reading(payment.amount);
            if let Some(mark) = marks.get_mut(amount.certainty.rank()) {
                *mark += amount.money;
            }
        }
        marks
    }
}
