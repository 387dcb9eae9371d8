//! Payments added up: by contract year, by calendar year, over the first twelve months, in all.
//! This module must never know a rule: it adds what the schedule says.

use crate::units::{Certainty, Date, Money};

use super::amount::{Amount, Three};
use super::book::{Book, Counts, Reading, Sum, Why};
use super::payment::{Earned, Nature, Payment, place_of};
use super::project::Project;
use super::years::{Anniversaries, CONTRACT_YEARS};

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

impl Totals {
    /// Adds up payments in the order of their days, those without one last: what is paid within some
    /// days is a slice of them.
    pub(super) fn of(
        project: &Project,
        contract: Option<&Anniversaries>,
        payments: &[Payment],
        book: &mut Book,
    ) -> Self {
        let mut rights = [Tally::default(); CONTRACT_YEARS + 1];
        for payment in payments {
            if let Some(right) = rights.get_mut(usize::from(payment.earned.year())) {
                right.take(payment);
            }
        }
        let (dated, undated) = split(payments, i32::MAX);
        let mut adder = Adder { dated, book };
        let years = if contract.is_some() {
            CONTRACT_YEARS
        } else {
            1
        };
        let first_day = project.letter.or(project.signature.date());
        Self {
            earned: adder.earned(rights.get(..=years).unwrap_or_default()),
            paid: adder.contract(contract),
            calendar: adder.calendar(),
            first_twelve_months: first_day.map(|first| {
                let end = first.plus_months(12);
                adder.paid(Period::FirstTwelveMonths(first, end), first, Some(end))
            }),
            undated: adder.write(Period::Undated, Counts::Undated, &Tally::of(undated)),
            total: adder.total(&rights),
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

/// Some payments being added up.
#[derive(Clone, Copy, Default)]
struct Tally {
    /// Payments that are the same in every reading.
    of_all: Column,
    /// The others.
    readings: Three<Column>,
}

/// Amounts being added up, once by kind of money and once by mark.
#[derive(Clone, Copy, Default)]
struct Column {
    /// In the order of [`Nature::ALL`].
    kinds: [Pile; 4],
    /// In the order of [`Certainty::ALL`].
    marks: Marks,
}

/// Money by mark, in the order of [`Certainty::ALL`].
type Marks = [Money; 5];

fn add_marks(mut marks: Marks, more: &Marks) -> Marks {
    for (mark, more) in marks.iter_mut().zip(more) {
        *mark += *more;
    }
    marks
}

/// Amounts of one kind being added up.
#[derive(Clone, Copy, Default)]
struct Pile {
    money: Money,
    weakest: Certainty,
    /// Whether anything was added.
    is_used: bool,
}

impl Pile {
    fn add(&mut self, other: Self) {
        if other.is_used {
            self.money += other.money;
            self.weakest = self.weakest.weaker(other.weakest);
            self.is_used = true;
        }
    }

    fn with(mut self, other: Self) -> Self {
        self.add(other);
        self
    }

    fn sum(self, sum: Sum) -> Amount {
        if !self.is_used {
            return Amount::ZERO;
        }
        Amount {
            money: self.money,
            certainty: self.weakest,
            why: Why::of_sum(sum),
        }
    }
}

impl Column {
    fn take(&mut self, nature: Nature, amount: Amount) {
        if amount.why == Why::NOTHING {
            return;
        }
        if let Some(kind) = self.kinds.get_mut(nature as usize) {
            kind.add(Pile {
                money: amount.money,
                weakest: amount.certainty,
                is_used: true,
            });
        }
        if let Some(mark) = self.marks.get_mut(amount.certainty.rank()) {
            *mark += amount.money;
        }
    }

    fn add(&mut self, other: &Self) {
        for (kind, other) in self.kinds.iter_mut().zip(&other.kinds) {
            kind.add(*other);
        }
        self.marks = add_marks(self.marks, &other.marks);
    }

    /// One kind of money, or all of it.
    fn pile(&self, nature: Option<Nature>) -> Pile {
        match nature {
            Some(nature) => {
                let kind = self.kinds.get(nature as usize);
                kind.copied().unwrap_or_default()
            }
            None => self.kinds.into_iter().fold(Pile::default(), Pile::with),
        }
    }
}

impl Tally {
    fn of(payments: &[Payment]) -> Self {
        let mut tally = Self::default();
        for payment in payments {
            tally.take(payment);
        }
        tally
    }

    fn take(&mut self, payment: &Payment) {
        let (nature, amount) = (payment.item.nature(), &payment.amount);
        if amount.is_certain() {
            self.of_all.take(nature, amount.maximum);
            return;
        }
        self.readings.prudent.take(nature, amount.prudent);
        self.readings.expected.take(nature, amount.expected);
        self.readings.maximum.take(nature, amount.maximum);
    }

    fn add(&mut self, other: &Self) {
        self.of_all.add(&other.of_all);
        self.readings.prudent.add(&other.readings.prudent);
        self.readings.expected.add(&other.readings.expected);
        self.readings.maximum.add(&other.readings.maximum);
    }

    /// A sum of the three readings, each with the place of its derivation; what counts the same
    /// amounts in all three has one.
    fn sum(&self, period: u32, nature: Option<Nature>) -> Three<Amount> {
        let amount = |reading, pile: Pile| {
            pile.sum(Sum {
                period,
                nature,
                reading,
            })
        };
        let of_all = self.of_all.pile(nature);
        let prudent = self.readings.prudent.pile(nature);
        let expected = self.readings.expected.pile(nature);
        let maximum = self.readings.maximum.pile(nature);
        if !(prudent.is_used || expected.is_used || maximum.is_used) {
            return Three::same(amount(Reading::Maximum, of_all));
        }
        Three {
            prudent: amount(Reading::Prudent, prudent.with(of_all)),
            expected: amount(Reading::Expected, expected.with(of_all)),
            maximum: amount(Reading::Maximum, maximum.with(of_all)),
        }
    }

    fn marks(&self) -> Three<Marks> {
        let with_all = |column: Column| add_marks(column.marks, &self.of_all.marks);
        self.readings.map(with_all)
    }
}

/// The payments before a place among all days, and the others.
fn split(payments: &[Payment], place: i32) -> (&[Payment], &[Payment]) {
    payments.split_at(payments.partition_point(|payment| payment.when.place() < place))
}

/// Makes summaries of tallies.
struct Adder<'a> {
    /// The payments that have a day.
    dated: &'a [Payment],
    book: &'a mut Book,
}

impl Adder<'_> {
    /// What pays the right of each contract year, and of what comes before.
    fn earned(&mut self, rights: &[Tally]) -> Vec<Summary> {
        let mut earned = Vec::with_capacity(CONTRACT_YEARS + 1);
        for (year, tally) in rights.iter().enumerate() {
            let right = if year == 0 {
                Earned::BeforeContract
            } else {
                Earned::Year(year)
            };
            earned.push(self.write(Period::Earned(right), Counts::Earned(right.year()), tally));
        }
        earned
    }

    /// What is paid from a day to before the end, if any.
    fn paid(&mut self, period: Period, first: Date, end: Option<Date>) -> Summary {
        let (_, later) = split(self.dated, place_of(first));
        let within = end.map_or(later, |end| split(later, place_of(end)).0);
        let tally = Tally::of(within);
        self.write(period, Counts::PaidWithin(first, end), &tally)
    }

    /// What is paid before, in each year of, and after the contract.
    fn contract(&mut self, contract: Option<&Anniversaries>) -> Vec<Summary> {
        let signature = contract.map(Anniversaries::signature);
        let mut paid = Vec::with_capacity(CONTRACT_YEARS + 2);
        paid.push(self.paid(Period::PaidBefore, Date::MIN, signature));
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
        let day = |payment: &Payment| payment.when.earliest();
        let (first, last) = (self.dated.first(), self.dated.last());
        let Some((first, last)) = first.and_then(day).zip(last.and_then(day)) else {
            return Vec::new();
        };
        let years = first.year()..=last.year();
        let mut calendar = Vec::with_capacity(years.clone().count());
        for year in years {
            if let Some(first) = Date::new(year, 1, 1) {
                let period = Period::PaidInCalendarYear(year);
                calendar.push(self.paid(period, first, Date::new(year + 1, 1, 1)));
            }
        }
        calendar
    }

    fn total(&mut self, rights: &[Tally]) -> Summary {
        let mut tally = Tally::default();
        for right in rights {
            tally.add(right);
        }
        self.write(Period::Total, Counts::All, &tally)
    }

    fn write(&mut self, period: Period, counts: Counts, tally: &Tally) -> Summary {
        let number = self.book.number(counts);
        let sum = |nature| tally.sum(number, nature);
        Summary {
            period,
            fixed: sum(Some(Nature::Fixed)),
            variable: sum(Some(Nature::Variable)),
            crisis: sum(Some(Nature::Crisis)),
            one_off: sum(Some(Nature::OneOff)),
            total: sum(None),
            marks: tally.marks(),
        }
    }
}
