//! Payments added up: by contract year, by calendar year, over the first twelve months, in all.
//! This module must never know a rule: it adds what the schedule says.

use crate::units::{Certainty, Date, Money};

use super::amount::{Amount, Three};
use super::book::{Book, Counted, Counts, Ledger, Reading, Why};
use super::payment::{Earned, Nature, Payment};
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
    /// Adds up payments in the order of their days, those without one last.
    ///
    /// Each payment goes into two tallies, that of its right and that of its day; a period is some
    /// of these tallies together.
    pub(super) fn of(
        project: &Project,
        contract: Option<&Anniversaries>,
        payments: &[Payment],
        book: &mut Book,
    ) -> Self {
        let mut rights = [Tally::default(); CONTRACT_YEARS + 1];
        let mut days: Vec<(Option<Date>, Tally)> = Vec::with_capacity(USUAL_DAYS);
        for payment in payments {
            let day = payment.when.earliest();
            if days.last().is_none_or(|(last, _)| *last != day) {
                days.push((day, Tally::default()));
            }
            let kind = payment.item.nature() as usize;
            if let Some(right) = rights.get_mut(usize::from(payment.earned.year())) {
                right.take(kind, &payment.amount);
            }
            if let Some((_, day)) = days.last_mut() {
                day.take(kind, &payment.amount);
            }
        }
        book.keep_payments(payments);
        let mut adder = Adder { days: &days, book };
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
            undated: adder.undated(),
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

/// Six anniversaries, six starts, a letter, and what has no day; more only cost another allocation.
const USUAL_DAYS: usize = 16;

/// Some payments being added up.
#[derive(Clone, Copy, Default)]
struct Tally {
    /// In the order of [`Nature::ALL`].
    kinds: [Kind; 4],
    /// Of the payments that are the same in every reading.
    marks_of_all: Marks,
    /// Whether there are others.
    has_readings: bool,
    /// Of the others.
    marks: Three<Marks>,
}

/// Money by mark, in the order of [`Certainty::ALL`].
type Marks = [Money; 5];

/// One kind of money being added up.
#[derive(Clone, Copy, Default)]
struct Kind {
    /// Payments that are the same in every reading.
    of_all: Pile,
    /// The others.
    readings: Three<Pile>,
}

/// Amounts being added up.
#[derive(Clone, Copy)]
struct Pile {
    money: Money,
    weakest: Certainty,
    /// Whether anything was added.
    is_used: bool,
}

impl Default for Pile {
    fn default() -> Self {
        Self {
            money: Money::ZERO,
            weakest: Certainty::Official,
            is_used: false,
        }
    }
}

impl Pile {
    fn take(&mut self, amount: Amount, marks: &mut Marks) {
        if amount.why == Why::NOTHING {
            return;
        }
        self.money += amount.money;
        self.weakest = self.weakest.weaker(amount.certainty);
        self.is_used = true;
        if let Some(mark) = marks.get_mut(amount.certainty.rank()) {
            *mark += amount.money;
        }
    }

    fn add(&mut self, other: Self) {
        self.money += other.money;
        self.weakest = self.weakest.weaker(other.weakest);
        self.is_used |= other.is_used;
    }

    fn with(mut self, other: Self) -> Self {
        self.add(other);
        self
    }
}

fn add_marks(marks: &mut Marks, more: &Marks) {
    for (mark, more) in marks.iter_mut().zip(more) {
        *mark += *more;
    }
}

impl Tally {
    fn take(&mut self, kind: usize, amount: &Three<Amount>) {
        let Some(kind) = self.kinds.get_mut(kind) else {
            return;
        };
        if amount.is_certain() {
            kind.of_all.take(amount.maximum, &mut self.marks_of_all);
            return;
        }
        self.has_readings = true;
        let (readings, marks) = (&mut kind.readings, &mut self.marks);
        readings.prudent.take(amount.prudent, &mut marks.prudent);
        readings.expected.take(amount.expected, &mut marks.expected);
        readings.maximum.take(amount.maximum, &mut marks.maximum);
    }

    fn add(&mut self, other: &Self) {
        for (kind, other) in self.kinds.iter_mut().zip(&other.kinds) {
            kind.of_all.add(other.of_all);
        }
        add_marks(&mut self.marks_of_all, &other.marks_of_all);
        if !other.has_readings {
            return;
        }
        self.has_readings = true;
        for (kind, other) in self.kinds.iter_mut().zip(&other.kinds) {
            kind.readings.prudent.add(other.readings.prudent);
            kind.readings.expected.add(other.readings.expected);
            kind.readings.maximum.add(other.readings.maximum);
        }
        add_marks(&mut self.marks.prudent, &other.marks.prudent);
        add_marks(&mut self.marks.expected, &other.marks.expected);
        add_marks(&mut self.marks.maximum, &other.marks.maximum);
    }
}

impl Kind {
    /// The sums of the three readings, each with its derivation.
    fn write(&self, book: &mut Book, counts: Counts, nature: Nature) -> Three<Amount> {
        let mut write = |reading, pile: Pile| {
            if !pile.is_used {
                return Amount::ZERO;
            }
            let counted = Counted {
                counts,
                nature,
                reading,
            };
            book.sum_of_payments(counted, pile.money, pile.weakest)
        };
        let Three {
            prudent,
            expected,
            maximum,
        } = self.readings;
        if !(prudent.is_used || expected.is_used || maximum.is_used) {
            // One sum for the three readings, which count the same amounts.
            return Three::same(write(Reading::Maximum, self.of_all));
        }
        Three {
            prudent: write(Reading::Prudent, prudent.with(self.of_all)),
            expected: write(Reading::Expected, expected.with(self.of_all)),
            maximum: write(Reading::Maximum, maximum.with(self.of_all)),
        }
    }
}

/// Makes summaries of tallies.
struct Adder<'a> {
    days: &'a [(Option<Date>, Tally)],
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
        let counts = Counts::PaidWithin(first, end);
        let mut tally = Tally::default();
        for (day, more) in self.days {
            if day.is_some_and(|day| counts.is_paid_on(day)) {
                tally.add(more);
            }
        }
        self.write(period, counts, &tally)
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
        let mut days = self.days.iter().filter_map(|(day, _)| *day);
        let first = days.next();
        let (Some(first), Some(last)) = (first, days.next_back().or(first)) else {
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

    fn undated(&mut self) -> Summary {
        let undated = self.days.last().filter(|(day, _)| day.is_none());
        let tally = undated.map(|(_, tally)| *tally).unwrap_or_default();
        self.write(Period::Undated, Counts::Undated, &tally)
    }

    fn total(&mut self, rights: &[Tally]) -> Summary {
        let mut tally = Tally::default();
        for right in rights {
            tally.add(right);
        }
        self.write(Period::Total, Counts::All, &tally)
    }

    fn write(&mut self, period: Period, counts: Counts, tally: &Tally) -> Summary {
        let book = &mut *self.book;
        let [fixed, variable, crisis, one_off] = &tally.kinds;
        let fixed = fixed.write(book, counts, Nature::Fixed);
        let variable = variable.write(book, counts, Nature::Variable);
        let crisis = crisis.write(book, counts, Nature::Crisis);
        let one_off = one_off.write(book, counts, Nature::OneOff);
        let parts = [fixed, variable, crisis, one_off];
        let mut total = |parts: [Amount; 4]| {
            if parts.iter().all(|part| part.why == Why::NOTHING) {
                return Amount::ZERO;
            }
            book.sum(&parts)
        };
        let maximum = total(parts.map(|part| part.maximum));
        let total = if parts.iter().all(Three::is_certain) {
            Three::same(maximum)
        } else {
            Three {
                prudent: total(parts.map(|part| part.prudent)),
                expected: total(parts.map(|part| part.expected)),
                maximum,
            }
        };
        let marks = tally.marks.map(|mut marks| {
            add_marks(&mut marks, &tally.marks_of_all);
            marks
        });
        Summary {
            period,
            fixed,
            variable,
            crisis,
            one_off,
            total,
            marks,
        }
    }
}
