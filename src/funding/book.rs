//! The derivation of every amount, as a tree down to figures with source and date.
//! This module must never decide an amount: it writes down how others got theirs.

use crate::law::{Assumption, Figure};
use crate::units::{Certainty, Date, Money, Rate};

use super::amount::{Amount, Three};
use super::payment::{Nature, Payment};
use super::project::OwnLine;

/// The place of a derivation in its [`Book`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Why(u32);

impl Why {
    /// Of nothing: 0 €.
    pub const NOTHING: Self = Self(0);
}

/// How an amount came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nothing.
    Nothing,
    /// A published figure.
    Figure(&'static Figure),
    /// A published figure that the visitor replaced.
    Replaced(&'static Figure),
    /// An amount of the visitor's own contract.
    Own(OwnLine),
    /// An amount of the visitor's own contract, by indicators.
    Indicators,
    /// Something that nothing settles and that would change this amount. It has no euros of its own.
    Assumption(Assumption),
    /// The first part, weakened by the others.
    Weakened,
    /// All parts together.
    Sum,
    /// The first part less the others.
    Difference,
    /// This share of the first part.
    Share(Rate),
    /// This share of the first part, as the advance of a year.
    Advance(Rate),
    /// What is left of the first part after the second, its advance.
    Balance,
    /// The first part for as much of a year as the mission ran.
    Prorated {
        /// Days, or months begun, from the start to the anniversary.
        part: u32,
        /// Days, or months, of that contract year.
        whole: u32,
        /// Whether the unit is months begun rather than days.
        months: bool,
    },
    /// As much of the first part as was paid at the signature, taken off it.
    Deducted,
    /// The share of the first part (an envelope) that the second (seen elsewhere) takes of its own.
    Estimated,
}

/// A project with every mission takes so many steps; more only cost another allocation.
const USUAL_STEPS: usize = 600;

/// One step of a derivation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Node {
    step: Step,
    money: Money,
    certainty: Certainty,
    parts: Parts,
}

/// What a step is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Parts {
    /// So many of the parts of the book, from this one on.
    Listed { first: u32, count: u32 },
    /// Some of the payments of the book.
    Payments(Counted),
}

/// Which payments a sum counts, and in which reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) counts: Counts,
    pub(super) nature: Nature,
    pub(super) reading: Reading,
}

/// Which payments a period counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counts {
    /// Those that pay the right of this contract year; 0 is before the contract.
    Earned(u8),
    /// Those of these days, from the first to before the end, if any.
    PaidWithin(Date, Option<Date>),
    /// Those without a day.
    Undated,
    /// All of them.
    All,
}

impl Counts {
    pub(super) fn is_paid_on(self, day: Date) -> bool {
        match self {
            Self::PaidWithin(first, end) => first <= day && end.is_none_or(|end| day < end),
            _ => false,
        }
    }
}

/// One of the three readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    Prudent,
    Expected,
    Maximum,
}

/// What is kept of a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Kept {
    day: Option<Date>,
    right: u8,
    nature: Nature,
    why: Three<Why>,
}

impl Kept {
    fn of(payment: &Payment) -> Self {
        Self {
            day: payment.when.earliest(),
            right: payment.earned.year(),
            nature: payment.item.nature(),
            why: payment.amount.map(|amount| amount.why),
        }
    }

    /// The derivation of the payment, where a sum counts it.
    fn counted(&self, counted: Counted) -> Option<Why> {
        let is_in_period = match counted.counts {
            Counts::Earned(right) => self.right == right,
            Counts::PaidWithin(..) => self.day.is_some_and(|day| counted.counts.is_paid_on(day)),
            Counts::Undated => self.day.is_none(),
            Counts::All => true,
        };
        let why = match counted.reading {
            Reading::Prudent => self.why.prudent,
            Reading::Expected => self.why.expected,
            Reading::Maximum => self.why.maximum,
        };
        let is_counted = is_in_period && self.nature == counted.nature && why != Why::NOTHING;
        is_counted.then_some(why)
    }
}

/// Every derivation of one simulation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Book {
    nodes: Vec<Node>,
    parts: Vec<Why>,
    /// In the order of their days.
    payments: Vec<Kept>,
}

impl Default for Book {
    fn default() -> Self {
        let mut book = Self {
            nodes: Vec::with_capacity(USUAL_STEPS),
            parts: Vec::with_capacity(USUAL_STEPS * 2),
            payments: Vec::new(),
        };
        book.nodes.push(Node {
            step: Step::Nothing,
            money: Money::ZERO,
            certainty: Certainty::Official,
            parts: Parts::Listed { first: 0, count: 0 },
        });
        book
    }
}

/// One derivation, to be walked.
#[derive(Clone, Copy, Debug)]
pub struct Derivation<'a> {
    book: &'a Book,
    node: &'a Node,
}

impl Book {
    fn write(&mut self, step: Step, money: Money, certainty: Certainty, parts: &[Amount]) -> Why {
        let first_part = self.parts.len();
        self.parts.extend(parts.iter().map(|part| part.why));
        self.write_node(Node {
            step,
            money,
            certainty,
            parts: Parts::Listed {
                first: first_part as u32,
                count: parts.len() as u32,
            },
        })
    }

    /// Keeps the payments that sums count, so that a sum need not be written out to be walked.
    pub(super) fn keep_payments(&mut self, payments: &[Payment]) {
        self.payments = payments.iter().map(Kept::of).collect();
    }

    /// The sum of some of the payments kept.
    pub(super) fn sum_of_payments(
        &mut self,
        counted: Counted,
        money: Money,
        certainty: Certainty,
    ) -> Amount {
        let why = self.write_node(Node {
            step: Step::Sum,
            money,
            certainty,
            parts: Parts::Payments(counted),
        });
        Amount {
            money,
            certainty,
            why,
        }
    }

    fn write_node(&mut self, node: Node) -> Why {
        self.nodes.push(node);
        Why((self.nodes.len() - 1) as u32)
    }

    /// The derivation of an amount of the same simulation; `None` for an amount of another one.
    #[must_use]
    pub fn derivation(&self, why: Why) -> Option<Derivation<'_>> {
        let node = self.nodes.get(why.0 as usize)?;
        Some(Derivation { book: self, node })
    }
}

impl<'a> Derivation<'a> {
    /// How the amount came about.
    #[must_use]
    pub fn step(self) -> Step {
        self.node.step
    }

    /// The amount.
    #[must_use]
    pub fn money(self) -> Money {
        self.node.money
    }

    /// The weakest mark of what it is made of.
    #[must_use]
    pub fn certainty(self) -> Certainty {
        self.node.certainty
    }

    /// What it is made of, in the order that [`Step`] speaks of.
    pub fn parts(self) -> impl Iterator<Item = Derivation<'a>> {
        let book = self.book;
        let parts: Vec<Why> = match self.node.parts {
            Parts::Listed { first, count } => {
                let first = first as usize;
                let listed = book.parts.get(first..first + count as usize);
                listed.unwrap_or_default().to_vec()
            }
            Parts::Payments(counted) => {
                let payments = book.payments.iter();
                payments.filter_map(|kept| kept.counted(counted)).collect()
            }
        };
        parts.into_iter().filter_map(|why| book.derivation(why))
    }
}

/// Where the calculation writes what it finds: a whole book, or nothing at all when only the
/// totals are wanted.
pub(super) trait Ledger {
    /// Whether what is written is kept. Where it is not, nobody sees why an amount is what it is:
    /// what only explains or weakens amounts need not be worked out.
    const EXPLAINS: bool;

    /// Writes one step and says where.
    fn write(&mut self, step: Step, money: Money, certainty: Certainty, parts: &[Amount]) -> Why;

    /// An amount that rests on nothing but itself.
    fn leaf(&mut self, step: Step, money: Money, certainty: Certainty) -> Amount {
        let why = self.write(step, money, certainty, &[]);
        Amount {
            money,
            certainty,
            why,
        }
    }

    /// An amount made of others: it takes the weakest of their marks.
    fn made_of(&mut self, step: Step, money: Money, parts: &[Amount]) -> Amount {
        let certainty = parts.iter().fold(Certainty::Official, |weakest, part| {
            weakest.weaker(part.certainty)
        });
        let why = self.write(step, money, certainty, parts);
        Amount {
            money,
            certainty,
            why,
        }
    }

    /// All of them together.
    fn sum(&mut self, parts: &[Amount]) -> Amount {
        let money = parts.iter().map(|part| part.money).sum();
        self.made_of(Step::Sum, money, parts)
    }

    /// The same amount, which another reading of this assumption would change.
    fn weaken(&mut self, amount: Amount, assumption: Assumption) -> Amount {
        let doubt = self.leaf(
            Step::Assumption(assumption),
            Money::ZERO,
            Certainty::Assumed,
        );
        self.made_of(Step::Weakened, amount.money, &[amount, doubt])
    }

    /// The advance and the balance of a year's amount; together they are the amount, always.
    fn advance_and_balance(&mut self, amount: Amount, rate: Rate) -> (Amount, Amount) {
        let part = |money, why| Amount {
            money,
            why,
            ..amount
        };
        let money = amount.money.share(rate);
        let why = self.write(Step::Advance(rate), money, amount.certainty, &[amount]);
        let advance = part(money, why);
        let money = amount.money - advance.money;
        let parts = [amount, advance];
        let why = self.write(Step::Balance, money, amount.certainty, &parts);
        (advance, part(money, why))
    }
}

impl Ledger for Book {
    const EXPLAINS: bool = true;

    fn write(&mut self, step: Step, money: Money, certainty: Certainty, parts: &[Amount]) -> Why {
        Book::write(self, step, money, certainty, parts)
    }
}
