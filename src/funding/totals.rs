//! Payments added up: by contract year, by calendar year, over the first twelve months, in all.
//! This module must never know a rule: it adds what the schedule says.

use crate::units::{Certainty, Date, Money};

use super::amount::{Amount, Three};
use super::book::{Book, Counts, Reading, Sum, Why};
use super::payment::{Earned, Nature, Payment, When, place_of};
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
    pub(super) fn of(
        project: &Project,
        contract: Option<&Anniversaries>,
        payments: &[Payment],
        book: &mut Book,
    ) -> Self {
        let portions = portions(payments);
        let mut rights = [Tally::NOTHING; CONTRACT_YEARS + 1];
        for portion in &portions {
            if let Some(right) = rights.get_mut(usize::from(portion.right)) {
                right.take(portion);
            }
        }
        let mut total = Tally::NOTHING;
        for right in &rights {
            total.add(right);
        }
        let mut undated = portions.as_slice();
        let dated = before(&mut undated, i32::MAX);
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
                let mut later = dated;
                before(&mut later, place_of(first));
                let end = first.plus_months(12);
                let period = Period::FirstTwelveMonths(first, end);
                adder.paid(period, first, Some(end), &mut later)
            }),
            undated: adder.write(Period::Undated, Counts::Undated, &Tally::of(undated)),
            total: adder.write(Period::Total, Counts::All, &total),
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

/// Payments of one day, or without one, that pay one right in one kind of money with the same marks:
/// whatever counts one of them counts all, so that they are added up once.
struct Portion {
    /// Where their day stands among all.
    place: i32,
    when: When,
    /// As [`Earned::year`] says it.
    right: u8,
    nature: Nature,
    /// Whether the readings differ; where they do not, *maximum* alone is kept up.
    differs: bool,
    amount: Three<Amount>,
}

impl Portion {
    fn of(payment: &Payment) -> Self {
        Self {
            place: payment.when.place(),
            when: payment.when,
            right: payment.earned.year(),
            nature: payment.item.nature(),
            differs: !payment.amount.is_certain(),
            amount: payment.amount,
        }
    }

    fn is_with(&self, other: &Self) -> bool {
        self.place == other.place && self.right == other.right
    }

    fn is_like(&self, other: &Self) -> bool {
        let mark = |amount: &Amount, other: &Amount| amount.certainty == other.certainty;
        self.nature == other.nature
            && self.differs == other.differs
            && mark(&self.amount.maximum, &other.amount.maximum)
            && mark(&self.amount.expected, &other.amount.expected)
            && mark(&self.amount.prudent, &other.amount.prudent)
    }

    fn add(&mut self, other: &Self) {
        if self.differs {
            add(&mut self.amount.prudent, other.amount.prudent);
            add(&mut self.amount.expected, other.amount.expected);
        }
        add(&mut self.amount.maximum, other.amount.maximum);
    }
}

/// A project with every mission has so many; more only cost another allocation.
const USUAL_PORTIONS: usize = 48;

fn portions(payments: &[Payment]) -> Vec<Portion> {
    let mut portions = Vec::<Portion>::with_capacity(USUAL_PORTIONS);
    for payment in payments {
        let portion = Portion::of(payment);
        let together = portions.iter_mut().rev();
        let mut together = together.take_while(|other| other.is_with(&portion));
        match together.find(|other| other.is_like(&portion)) {
            Some(other) => other.add(&portion),
            None => portions.push(portion),
        }
    }
    portions
}

/// Some payments being added up, once by kind of money and once by mark.
#[derive(Clone, Copy)]
struct Tally {
    /// In the order of [`Nature::ALL`].
    kinds: [Apart<Amount>; 4],
    marks: Apart<Marks>,
}

/// What is the same in every reading, apart from the rest: most payments are, and are then added up
/// once instead of three times.
#[derive(Clone, Copy)]
struct Apart<T> {
    of_all: T,
    readings: Three<T>,
}

/// Money by mark, in the order of [`Certainty::ALL`].
type Marks = [Money; Certainty::ALL.len()];

const NO_MARKS: Marks = [Money::ZERO; Certainty::ALL.len()];

/// Adds an amount to a sum; nothing is no part of it. Which derivation is that of the sum is settled
/// once it is whole: until then it has one as soon as it has a part.
fn add(sum: &mut Amount, amount: Amount) {
    if amount.why != Why::NOTHING {
        sum.money += amount.money;
        sum.certainty = sum.certainty.weaker(amount.certainty);
        sum.why = amount.why;
    }
}

fn add_marks(marks: &mut Marks, more: &Marks) {
    for (mark, more) in marks.iter_mut().zip(more) {
        *mark += *more;
    }
}

fn mark(marks: &mut Marks, amount: Amount) {
    if let Some(mark) = marks.get_mut(amount.certainty.rank()) {
        *mark += amount.money;
    }
}

impl Apart<Amount> {
    const NOTHING: Self = Self {
        of_all: Amount::ZERO,
        readings: Three::ZERO,
    };

    fn is_nothing(&self) -> bool {
        self.of_all.why == Why::NOTHING && self.readings.is_nothing()
    }

    fn add(&mut self, other: &Self) {
        add(&mut self.of_all, other.of_all);
        if !other.readings.is_nothing() {
            add(&mut self.readings.prudent, other.readings.prudent);
            add(&mut self.readings.expected, other.readings.expected);
            add(&mut self.readings.maximum, other.readings.maximum);
        }
    }

    /// The three sums, each with the place of its derivation; what counts the same amounts in all
    /// three has one.
    fn sums(&self, period: u32, nature: Option<Nature>) -> Three<Amount> {
        let whole = |sum: Amount, reading| Amount {
            why: match sum.why {
                Why::NOTHING => Why::NOTHING,
                _ => Why::of_sum(Sum {
                    period,
                    nature,
                    reading,
                }),
            },
            ..sum
        };
        if self.readings.is_nothing() {
            return Three::same(whole(self.of_all, Reading::Maximum));
        }
        let with_all = |mut sum: Amount, reading| {
            add(&mut sum, self.of_all);
            whole(sum, reading)
        };
        Three {
            prudent: with_all(self.readings.prudent, Reading::Prudent),
            expected: with_all(self.readings.expected, Reading::Expected),
            maximum: with_all(self.readings.maximum, Reading::Maximum),
        }
    }
}

impl Tally {
    const NOTHING: Self = Self {
        kinds: [Apart::NOTHING; 4],
        marks: Apart {
            of_all: NO_MARKS,
            readings: Three::same(NO_MARKS),
        },
    };

    fn of(portions: &[Portion]) -> Self {
        let mut tally = Self::NOTHING;
        for portion in portions {
            tally.take(portion);
        }
        tally
    }

    fn take(&mut self, portion: &Portion) {
        let Some(kind) = self.kinds.get_mut(portion.nature as usize) else {
            return;
        };
        let amount = &portion.amount;
        if !portion.differs {
            add(&mut kind.of_all, amount.maximum);
            mark(&mut self.marks.of_all, amount.maximum);
            return;
        }
        let (sums, marks) = (&mut kind.readings, &mut self.marks.readings);
        add(&mut sums.prudent, amount.prudent);
        mark(&mut marks.prudent, amount.prudent);
        add(&mut sums.expected, amount.expected);
        mark(&mut marks.expected, amount.expected);
        add(&mut sums.maximum, amount.maximum);
        mark(&mut marks.maximum, amount.maximum);
    }

    fn add(&mut self, other: &Self) {
        for (kind, other) in self.kinds.iter_mut().zip(&other.kinds) {
            kind.add(other);
        }
        add_marks(&mut self.marks.of_all, &other.marks.of_all);
        let (marks, other) = (&mut self.marks.readings, &other.marks.readings);
        add_marks(&mut marks.prudent, &other.prudent);
        add_marks(&mut marks.expected, &other.expected);
        add_marks(&mut marks.maximum, &other.maximum);
    }
}

/// Takes off what is paid before a place among all days; the rest stays.
fn before<'a>(portions: &mut &'a [Portion], place: i32) -> &'a [Portion] {
    let earlier = |portion: &&Portion| portion.place < place;
    let count = portions.iter().take_while(earlier).count();
    let (before, later) = portions.split_at(count);
    *portions = later;
    before
}

/// Makes summaries of tallies.
struct Adder<'a> {
    /// What has a day.
    dated: &'a [Portion],
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

    /// What is paid from a day to before the end, if any: taken off portions of which none is
    /// earlier.
    fn paid(
        &mut self,
        period: Period,
        first: Date,
        end: Option<Date>,
        later: &mut &[Portion],
    ) -> Summary {
        let within = before(later, end.map_or(i32::MAX, place_of));
        let counts = Counts::PaidWithin(first, end);
        self.write(period, counts, &Tally::of(within))
    }

    /// What is paid before, in each year of, and after the contract.
    fn contract(&mut self, contract: Option<&Anniversaries>) -> Vec<Summary> {
        let mut later = self.dated;
        let signature = contract.map(Anniversaries::signature);
        let mut paid = Vec::with_capacity(CONTRACT_YEARS + 2);
        paid.push(self.paid(Period::PaidBefore, Date::MIN, signature, &mut later));
        if let Some(contract) = contract {
            for year in contract.years() {
                let period = Period::PaidInYear(year.number);
                paid.push(self.paid(period, year.first, Some(year.end), &mut later));
            }
            paid.push(self.paid(Period::PaidAfter, contract.end(), None, &mut later));
        }
        paid
    }

    /// What is paid in each calendar year, from the first in which something is to the last.
    fn calendar(&mut self) -> Vec<Summary> {
        let mut later = self.dated;
        let day = |portion: &Portion| portion.when.earliest();
        let (first, last) = (later.first(), later.last());
        let Some((first, last)) = first.and_then(day).zip(last.and_then(day)) else {
            return Vec::new();
        };
        let years = first.year()..=last.year();
        let mut calendar = Vec::with_capacity(years.clone().count());
        for year in years {
            if let Some(first) = Date::new(year, 1, 1) {
                let period = Period::PaidInCalendarYear(year);
                let end = Date::new(year + 1, 1, 1);
                calendar.push(self.paid(period, first, end, &mut later));
            }
        }
        calendar
    }

    fn write(&mut self, period: Period, counts: Counts, tally: &Tally) -> Summary {
        let number = self.book.number(counts);
        let mut all = Apart::NOTHING;
        let mut of_kind = |nature| match tally.kinds.get(nature as usize) {
            Some(kind) if !kind.is_nothing() => {
                all.add(kind);
                kind.sums(number, Some(nature))
            }
            _ => Three::ZERO,
        };
        Summary {
            period,
            fixed: of_kind(Nature::Fixed),
            variable: of_kind(Nature::Variable),
            crisis: of_kind(Nature::Crisis),
            one_off: of_kind(Nature::OneOff),
            marks: if all.readings.is_nothing() {
                Three::same(tally.marks.of_all)
            } else {
                let with_all = |mut marks| {
                    add_marks(&mut marks, &tally.marks.of_all);
                    marks
                };
                tally.marks.readings.map(with_all)
            },
            total: all.sums(number, None),
        }
    }
}
