//! Payments added up: by contract year, by calendar year, over the first twelve months, in all.
//! This module must never know a rule: it adds what the schedule says.

use crate::units::{Date, Money};

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
    /// How many euros of the total carry each mark, in the order of [`Certainty::ALL`](crate::units::Certainty::ALL).
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

/// Some days in a row.
#[derive(Clone, Copy)]
struct Days {
    first: Date,
    /// The day after the last; `None` without end.
    end: Option<Date>,
}

impl Days {
    const ALL: Self = Self {
        first: Date::MIN,
        end: None,
    };

    /// The payments of these days, among payments in the order of their days.
    fn of<'p, 'a>(self, payments: &'p [&'a Payment]) -> &'p [&'a Payment] {
        let dated_until = |is_within: &dyn Fn(Date) -> bool| {
            payments.partition_point(|payment| payment.when.earliest().is_some_and(is_within))
        };
        let from = dated_until(&|day| day < self.first);
        let until = dated_until(&|day| self.end.is_none_or(|end| day < end));
        payments.get(from..until).unwrap_or_default()
    }
}

/// What decides whether a payment counts in a period.
enum Test {
    /// The right that it pays.
    Earned(Earned),
    /// Its day.
    PaidIn(Days),
    /// That it has none.
    Undated,
    /// Nothing: it does.
    Always,
}

impl Period {
    fn test(self, anniversaries: Option<&Anniversaries>) -> Test {
        let days = |first: Date, end: Date| Days {
            first,
            end: Some(end),
        };
        let paid_in = match (self, anniversaries) {
            (Self::Earned(earned), _) => return Test::Earned(earned),
            (Self::Undated, _) => return Test::Undated,
            (Self::Total, _) => return Test::Always,
            (Self::PaidInCalendarYear(year), _) => Date::new(year, 1, 1).map(|first| Days {
                first,
                end: Date::new(year + 1, 1, 1),
            }),
            (Self::FirstTwelveMonths(first, end), _) => Some(days(first, end)),
            (Self::PaidBefore, None) => Some(Days::ALL),
            (Self::PaidBefore, Some(contract)) => Some(days(Date::MIN, contract.signature())),
            (Self::PaidInYear(number), Some(contract)) => contract
                .years()
                .find(|year| year.number == number)
                .map(|year| days(year.first, year.end)),
            (Self::PaidAfter, Some(contract)) => Some(Days {
                first: contract.end(),
                end: None,
            }),
            (Self::PaidInYear(_) | Self::PaidAfter, None) => None,
        };
        // No day at all where there is no contract to count from.
        Test::PaidIn(paid_in.unwrap_or(days(Date::MIN, Date::MIN)))
    }
}

impl Totals {
    /// Adds up payments in the order of their days, those without one last.
    pub(super) fn of(project: &Project, payments: &[Payment], book: &mut Book) -> Self {
        let anniversaries = project.signature.anniversaries();
        let mut adder = Adder::new(payments, anniversaries.as_ref(), book);
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
    /// The payments of each kind of money, in the order of [`Nature::ALL`] and of their days.
    by_nature: [Vec<&'a Payment>; 4],
    anniversaries: Option<&'a Anniversaries>,
    book: &'a mut Book,
    /// The payments of one kind that pay one right.
    earned: Vec<&'a Payment>,
}

impl<'a> Adder<'a> {
    fn new(
        payments: &'a [Payment],
        anniversaries: Option<&'a Anniversaries>,
        book: &'a mut Book,
    ) -> Self {
        let of_nature = |nature| {
            let of_nature = payments
                .iter()
                .filter(move |payment| payment.item.nature() == nature);
            of_nature.collect()
        };
        Self {
            by_nature: Nature::ALL.map(of_nature),
            anniversaries,
            book,
            earned: Vec::with_capacity(payments.len()),
        }
    }

    fn add(&mut self, period: Period) -> Summary {
        let test = period.test(self.anniversaries);
        let Self {
            by_nature,
            book,
            earned,
            ..
        } = self;
        let mut marks = Three::<[Money; 5]>::default();
        let [fixed, variable, crisis, one_off] = by_nature.each_ref().map(|payments| {
            let held: &[&Payment] = match test {
                Test::Always => payments,
                Test::PaidIn(days) => days.of(payments),
                Test::Undated => {
                    let dated = Days::ALL.of(payments).len();
                    payments.get(dated..).unwrap_or_default()
                }
                Test::Earned(right) => {
                    let paying = payments.iter().filter(|payment| payment.earned == right);
                    earned.clear();
                    earned.extend(paying);
                    &*earned
                }
            };
            add_up(book, held, &mut marks)
        });
        let mut total = |reading: fn(Three<Amount>) -> Amount| {
            let parts = [fixed, variable, crisis, one_off].map(reading);
            if parts.iter().all(|part| part.why == Why::NOTHING) {
                return Amount::ZERO;
            }
            let money = parts.iter().map(|part| part.money).sum();
            book.made_of(Step::Sum, money, &parts)
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
            marks,
        }
    }
}

/// Payments of one kind in the three readings, and how many of their euros carry each mark.
fn add_up(book: &mut Book, held: &[&Payment], marks: &mut Three<[Money; 5]>) -> Three<Amount> {
    if held.iter().all(|payment| payment.amount.is_certain()) {
        // One sum for the three readings, which count the same amounts.
        let mut counted = [Money::ZERO; 5];
        let sum = add_reading(book, held, &mut counted, |three| three.maximum);
        for marks in [&mut marks.prudent, &mut marks.expected, &mut marks.maximum] {
            for (mark, counted) in marks.iter_mut().zip(counted) {
                *mark += counted;
            }
        }
        return Three::same(sum);
    }
    Three {
        prudent: add_reading(book, held, &mut marks.prudent, |three| three.prudent),
        expected: add_reading(book, held, &mut marks.expected, |three| three.expected),
        maximum: add_reading(book, held, &mut marks.maximum, |three| three.maximum),
    }
}

fn add_reading(
    book: &mut Book,
    held: &[&Payment],
    marks: &mut [Money; 5],
    reading: impl Fn(&Three<Amount>) -> Amount,
) -> Amount {
    let amounts = held.iter().map(|payment| reading(&payment.amount));
    book.sum_of(amounts.inspect(|amount| {
        if let Some(mark) = marks.get_mut(amount.certainty.rank()) {
            *mark += amount.money;
        }
    }))
}
