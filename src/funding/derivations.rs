//! The derivation of every amount, as a tree down to figures with source and date.
//! This module must never decide an amount: it writes down how others got theirs.

use crate::law::{Assumption, Figure, OwnLine};
use crate::units::{Certainty, Date, Money, Rate};

use super::amount::{Amount, Estimate};
use super::payment::{Nature, Payment};

/// What an amount is derived from, in the [`Derivations`] of its simulation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DerivationId(Id);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Id {
    /// A step, by its place.
    Step(u32),
    /// Some payments added up: [`Derivation::parts`] finds which.
    Sum(Sum),
}

impl DerivationId {
    /// Of nothing: 0 €.
    pub const NOTHING: Self = Self(Id::Step(0));

    /// Of a sum of payments.
    pub(super) const fn of_sum(sum: Sum) -> Self {
        Self(Id::Sum(sum))
    }
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

/// One step of a derivation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Node {
    step: Step,
    money: Money,
    /// Made of the parts from this one on, up to the first of the next step.
    first_part: u32,
    certainty: Certainty,
}

/// Some payments added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Sum {
    /// The number of a period of the derivations.
    pub(super) period: u16,
    /// The kind of money, or all kinds.
    pub(super) nature: Option<Nature>,
    pub(super) estimate: Estimate,
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
    pub(super) fn counts(self, payment: &Payment) -> bool {
        let day = payment.when.earliest();
        match self {
            Self::Earned(right) => payment.earned.year() == right,
            Self::PaidWithin(first, end) => {
                day.is_some_and(|day| first <= day && end.is_none_or(|end| day < end))
            }
            Self::Undated => day.is_none(),
            Self::All => true,
        }
    }
}

/// Every derivation of one simulation, but for what its sums are made of: that is found among its
/// payments where the derivation of a sum is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derivations {
    nodes: Vec<Node>,
    parts: Vec<DerivationId>,
    /// Those that sums were made of.
    periods: Vec<Counts>,
}

impl Default for Derivations {
    fn default() -> Self {
        let mut derivations = Self {
            nodes: Vec::new(),
            parts: Vec::new(),
            periods: Vec::new(),
        };
        derivations.leaf(Step::Nothing, Money::ZERO, Certainty::Official);
        derivations
    }
}

/// One derivation, to be walked.
#[derive(Clone, Copy, Debug)]
pub struct Derivation<'a> {
    derivations: &'a Derivations,
    payments: &'a [Payment],
    why: DerivationId,
    node: Node,
}

impl Derivations {
    /// What the step at this place is made of.
    fn parts_of(&self, place: u32) -> &[DerivationId] {
        let first_part = |place: usize| {
            let node = self.nodes.get(place);
            node.map_or(self.parts.len(), |node| node.first_part as usize)
        };
        let place = place as usize;
        let parts = first_part(place)..first_part(place + 1);
        self.parts.get(parts).unwrap_or_default()
    }

    /// Numbers a period, so that its sums can be walked.
    pub(super) fn number(&mut self, counts: Counts) -> u16 {
        self.periods.push(counts);
        (self.periods.len() - 1) as u16
    }

    /// The derivation of an amount of a simulation with these payments; `None` for an amount of
    /// another one.
    pub(super) fn derivation<'a>(
        &'a self,
        why: DerivationId,
        payments: &'a [Payment],
    ) -> Option<Derivation<'a>> {
        // A sum is nothing until its parts are added.
        let place = match why.0 {
            Id::Step(place) => place,
            Id::Sum(_) => 0,
        };
        let mut derivation = Derivation {
            derivations: self,
            payments,
            why,
            node: *self.nodes.get(place as usize)?,
        };
        if let Id::Sum(_) = why.0 {
            let mut node = derivation.node;
            for part in derivation.parts() {
                node.step = Step::Sum;
                node.money += part.node.money;
                node.certainty = node.certainty.weaker(part.node.certainty);
            }
            derivation.node = node;
        }
        Some(derivation)
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
        let parts = match self.why.0 {
            Id::Sum(sum) => self.parts_of(sum),
            Id::Step(place) => self.derivations.parts_of(place).to_vec(),
        };
        let walk = move |why| self.derivations.derivation(why, self.payments);
        parts.into_iter().filter_map(walk)
    }

    /// The payments of one kind of money, or the sums of all kinds.
    fn parts_of(self, sum: Sum) -> Vec<DerivationId> {
        let Some(nature) = sum.nature else {
            let of_kind = |nature| {
                let nature = Some(nature);
                DerivationId::of_sum(Sum { nature, ..sum })
            };
            return Nature::ALL.map(of_kind).to_vec();
        };
        let Some(counts) = self.derivations.periods.get(sum.period as usize) else {
            return Vec::new();
        };
        let counted = self
            .payments
            .iter()
            .filter(|payment| payment.item.nature() == nature && counts.counts(payment))
            .map(|payment| payment.amount.of(sum.estimate).why);
        counted
            .filter(|why| *why != DerivationId::NOTHING)
            .collect()
    }
}

/// Where the calculation writes what it finds: all derivations, or nothing at all when only the
/// totals are wanted.
pub(super) trait Ledger {
    /// Whether what is written is kept. Where it is not, nobody sees why an amount is what it is:
    /// what only explains or weakens amounts need not be worked out.
    const EXPLAINS: bool;

    /// Writes one step and says where.
    fn write(
        &mut self,
        step: Step,
        money: Money,
        certainty: Certainty,
        parts: &[Amount],
    ) -> DerivationId;

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

impl Ledger for Derivations {
    const EXPLAINS: bool = true;

    fn write(
        &mut self,
        step: Step,
        money: Money,
        certainty: Certainty,
        parts: &[Amount],
    ) -> DerivationId {
        let place = self.nodes.len() as u32;
        self.nodes.push(Node {
            step,
            money,
            first_part: self.parts.len() as u32,
            certainty,
        });
        self.parts.extend(parts.iter().map(|part| part.why));
        DerivationId(Id::Step(place))
    }
}
