//! The derivation of every amount, as a tree down to figures with source and date.
//! This module must never decide an amount: it writes down how others got theirs.

use crate::law::{Assumption, Figure};
use crate::units::{Certainty, Money, Rate};

use super::amount::Amount;
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
    first_part: u32,
    parts: u32,
}

/// Every derivation of one simulation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Book {
    nodes: Vec<Node>,
    parts: Vec<Why>,
}

impl Default for Book {
    fn default() -> Self {
        let mut book = Self {
            nodes: Vec::with_capacity(USUAL_STEPS),
            parts: Vec::with_capacity(USUAL_STEPS * 3),
        };
        book.nodes.push(Node {
            step: Step::Nothing,
            money: Money::ZERO,
            certainty: Certainty::Official,
            first_part: 0,
            parts: 0,
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
            first_part: first_part as u32,
            parts: parts.len() as u32,
        })
    }

    /// All of them together; what is nothing is left out, and nothing is written of nothing at all.
    pub(super) fn sum_of(&mut self, amounts: impl Iterator<Item = Amount>) -> Amount {
        let first_part = self.parts.len();
        let mut money = Money::ZERO;
        let mut certainty = Certainty::Official;
        for amount in amounts.filter(|amount| amount.why != Why::NOTHING) {
            money += amount.money;
            certainty = certainty.weaker(amount.certainty);
            self.parts.push(amount.why);
        }
        let parts = self.parts.len() - first_part;
        if parts == 0 {
            return Amount::ZERO;
        }
        Amount {
            money,
            certainty,
            why: self.write_node(Node {
                step: Step::Sum,
                money,
                certainty,
                first_part: first_part as u32,
                parts: parts as u32,
            }),
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
        let first = self.node.first_part as usize;
        let parts = self.book.parts.get(first..first + self.node.parts as usize);
        let book = self.book;
        parts
            .unwrap_or_default()
            .iter()
            .filter_map(move |why| book.derivation(*why))
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
        let advance_money = amount.money.share(rate);
        let advance = self.made_of(Step::Advance(rate), advance_money, &[amount]);
        let balance_money = amount.money - advance_money;
        let balance = self.made_of(Step::Balance, balance_money, &[amount, advance]);
        (advance, balance)
    }
}

impl Ledger for Book {
    const EXPLAINS: bool = true;

    fn write(&mut self, step: Step, money: Money, certainty: Certainty, parts: &[Amount]) -> Why {
        Book::write(self, step, money, certainty, parts)
    }
}
