//! What each line pays in a full year under given rules, with everything that weakens it.
//! This module must never know a day.

use crate::law::{
    Assumption, Figure, Mission, MissionAmounts, OtherAmount, OwnLine, Part, PerTier, RuleSet,
    SizeTiers, Terms,
};
use crate::units::{Certainty, Inhabitants, Money, Tier};

use super::Situation;
use super::amount::Amount;
use super::derivations::{Ledger, Step};
use super::project::Project;
use super::size::Size;
use super::years::YearRules;

/// Two parts of each mission: no text pays more.
const MOST_PARTS: usize = 2 * Mission::ALL.len();

/// Looks amounts up for one project of known size.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lookup<'a> {
    pub(super) situation: Situation<'a>,
    /// The size of the territory under the rules that amounts are looked up under.
    pub(super) size: Size,
    /// The bounds that make it so.
    sizes: &'static SizeTiers,
    /// Whether the contract was renewed. What the visitor read in the first one says nothing of it.
    is_renewed: bool,
}

impl<'a> Lookup<'a> {
    /// The amounts of a territory of this many inhabitants under these rules.
    pub(super) fn new(situation: Situation<'a>, population: Inhabitants, rules: &RuleSet) -> Self {
        let sizes = rules.sizes;
        Self {
            situation,
            size: Size::of(population, sizes, situation.project.choices),
            sizes,
            is_renewed: false,
        }
    }

    /// The same territory under other rules.
    pub(super) fn under(self, rules: &RuleSet) -> Self {
        if std::ptr::eq(self.sizes, rules.sizes) {
            return self;
        }
        let sizes = rules.sizes;
        Self {
            size: Size::of(self.size.population, sizes, self.project().choices),
            sizes,
            ..self
        }
    }

    /// The same territory in a contract year of these rules.
    pub(super) fn in_year(self, year: &YearRules) -> Self {
        Self {
            is_renewed: year.is_renewed,
            ..self.under(year.rules)
        }
    }

    fn project(&self) -> &'a Project {
        self.situation.project
    }

    /// The money that the visitor puts in the place of a figure; mostly none.
    fn replaced(&self, figure: &Figure) -> Option<Money> {
        let replaced = &self.project().replaced;
        if replaced.is_empty() || self.is_renewed {
            return None;
        }
        replaced.get(figure.key)
    }

    /// The money of a figure, replaced by the visitor's where there is one.
    fn money(&self, figure: &Figure) -> Money {
        self.replaced(figure).unwrap_or(figure.money())
    }

    fn figure(&self, ledger: &mut impl Ledger, figure: &'static Figure) -> Amount {
        match self.replaced(figure) {
            Some(money) => ledger.leaf(Step::Replaced(figure), money, Certainty::Own),
            None => ledger.leaf(Step::Figure(figure), figure.money(), figure.certainty),
        }
    }

    /// A figure that depends on the tier.
    pub(super) fn per_tier(&self, ledger: &mut impl Ledger, row: &'static PerTier) -> Amount {
        let amount = self.figure(ledger, row.at(self.size.tier));
        self.weaken_by_tier(ledger, amount, |tier| self.money(row.at(tier)))
    }

    fn weaken_by_tier(
        &self,
        ledger: &mut impl Ledger,
        amount: Amount,
        money_of: impl Fn(Tier) -> Money,
    ) -> Amount {
        match self.size.doubt {
            Some((assumption, tier)) if money_of(tier) != amount.money => {
                ledger.weaken(amount, assumption)
            }
            _ => amount,
        }
    }

    fn weaken_by_rules<L: Ledger>(
        ledger: &mut L,
        amount: Amount,
        year: &YearRules,
        money_of: impl Fn(&'static RuleSet) -> Money,
    ) -> Amount {
        let mut amount = amount;
        if !L::EXPLAINS {
            return amount;
        }
        for (assumption, other) in &year.doubts {
            if money_of(other) != amount.money {
                amount = ledger.weaken(amount, *assumption);
            }
        }
        amount
    }

    /// The amount that the visitor read in the first contract.
    fn own_money(&self, line: OwnLine) -> Option<Money> {
        self.project().own.get(line).filter(|_| !self.is_renewed)
    }

    fn own(&self, ledger: &mut impl Ledger, line: OwnLine) -> Option<Amount> {
        let money = self.own_money(line)?;
        Some(ledger.leaf(Step::Own(line), money, Certainty::Own))
    }

    /// Nothing read says what a renewed contract is paid.
    fn weaken_if_renewed(&self, ledger: &mut impl Ledger, amount: Amount) -> Amount {
        if self.is_renewed && !amount.money.is_zero() {
            ledger.weaken(amount, Assumption::RenewedAmounts)
        } else {
            amount
        }
    }

    /// Operating funding of a full year.
    pub(super) fn operating(&self, ledger: &mut impl Ledger, year: &YearRules) -> Amount {
        if let Some(own) = self.own(ledger, OwnLine::Operating) {
            return own;
        }
        let amount = self.per_tier(ledger, year.rules.operating);
        let amount = Self::weaken_by_rules(ledger, amount, year, |rules| {
            self.money(rules.operating.at(self.under(rules).size.tier))
        });
        self.weaken_if_renewed(ledger, amount)
    }

    /// What a measure pays, or what the visitor's contract says of it.
    pub(super) fn measure(&self, ledger: &mut impl Ledger, terms: Terms) -> Amount {
        if let Some(OtherAmount { own, nothing }) = terms.other_amount() {
            if let Some(own) = self.own(ledger, own) {
                return own;
            }
            if self.project().choices.switched_to(nothing) {
                let step = Step::Assumption(nothing.assumption());
                return ledger.leaf(step, Money::ZERO, Certainty::Assumed);
            }
        }
        self.per_tier(ledger, terms.amount())
    }

    /// A part of a mission in a full year.
    pub(super) fn mission<L: Ledger>(
        &self,
        ledger: &mut L,
        tables: &MissionTables,
        mission: Mission,
        part: Part,
    ) -> Amount {
        if let Some(own) = self.own(ledger, OwnLine::Mission(mission, part)) {
            return own;
        }
        let Some(row) = tables.rules.missions.seen().row(mission, part) else {
            return Amount::ZERO;
        };
        if !L::EXPLAINS {
            // How sure it is decides of no estimate: only how much it is counts.
            return Amount {
                money: tables.table.money(row),
                ..Amount::ZERO
            };
        }
        let mut amount = self.mission_of_table(ledger, tables, row);
        for (assumption, other) in &tables.doubts {
            if other.money(row) != amount.money {
                amount = ledger.weaken(amount, *assumption);
            }
        }
        self.weaken_if_renewed(ledger, amount)
    }

    /// Where an amount of the table comes from: seen, or estimated from what was seen.
    fn mission_of_table(
        &self,
        ledger: &mut impl Ledger,
        tables: &MissionTables,
        row: usize,
    ) -> Amount {
        let missions = &tables.rules.missions;
        let tier = self.size.tier;
        let seen = missions.seen();
        let Some(figure) = seen.figures.get(row) else {
            return Amount::ZERO;
        };
        let seen_here = self.figure(ledger, figure);
        let split = if tier == seen.tier {
            seen_here
        } else {
            let envelope = self.figure(ledger, missions.split_envelope().at(tier));
            let money = tables.table.split.get(row).copied().unwrap_or_default();
            ledger.made_of(Step::Estimated, money, &[envelope, seen_here])
        };
        let estimate = match missions {
            MissionAmounts::Seen { .. } if tier == seen.tier => return seen_here,
            MissionAmounts::LessOnOneLine {
                envelope,
                other_envelope,
                line,
                ..
            } if seen.row(line.0, line.1) == Some(row) => {
                let now = self.figure(ledger, other_envelope.at(tier));
                let then = self.figure(ledger, envelope.at(tier));
                let raised = ledger.made_of(Step::Difference, now.money - then.money, &[now, then]);
                ledger.made_of(Step::Difference, tables.table.money(row), &[split, raised])
            }
            MissionAmounts::Seen { .. } | MissionAmounts::LessOnOneLine { .. } => split,
        };
        ledger.weaken(estimate, Assumption::MissionSplit)
    }

    /// The amounts of every mission under these rules, and under their other readings.
    pub(super) fn mission_tables<L: Ledger>(&self, _: &L, year: &YearRules) -> MissionTables {
        let tier = self.size.tier;
        let table = |rules: &'static RuleSet, tier| self.mission_table(&rules.missions, tier);
        let mut doubts = Vec::new();
        if L::EXPLAINS {
            if let Some((assumption, other)) = self.size.doubt {
                doubts.push((assumption, table(year.rules, other)));
            }
            for (assumption, rules) in &year.doubts {
                doubts.push((*assumption, table(rules, self.under(rules).size.tier)));
            }
        }
        MissionTables {
            rules: year.rules,
            table: table(year.rules, tier),
            doubts,
        }
    }

    fn mission_table(&self, missions: &'static MissionAmounts, tier: Tier) -> MissionTable {
        let seen = missions.seen();
        let mut amounts_seen = [Money::ZERO; MOST_PARTS];
        for (amount, figure) in amounts_seen.iter_mut().zip(seen.figures) {
            *amount = self.money(figure);
        }
        let split = if tier == seen.tier {
            amounts_seen
        } else {
            let envelope = self.money(missions.split_envelope().at(tier));
            split_by_largest_remainder(envelope, amounts_seen)
        };
        let lowered = match missions {
            MissionAmounts::Seen { .. } => None,
            MissionAmounts::LessOnOneLine {
                envelope,
                other_envelope,
                line,
                ..
            } => seen.row(line.0, line.1).map(|row| {
                let raised = self.money(other_envelope.at(tier)) - self.money(envelope.at(tier));
                (row, raised)
            }),
        };
        MissionTable { split, lowered }
    }

    /// Whether any mission taken on is paid an amount that we estimate.
    pub(super) fn estimates_missions(&self, year: &YearRules) -> bool {
        let missions = &year.rules.missions;
        let seen_as_is = self.size.tier == missions.seen().tier
            && matches!(missions, MissionAmounts::Seen { .. });
        !seen_as_is
            && missions.seen().missions().any(|mission| {
                self.project().mission(mission).taken
                    && [Part::Fixed, Part::Variable].into_iter().any(|part| {
                        self.project()
                            .own
                            .get(OwnLine::Mission(mission, part))
                            .is_none()
                    })
            })
    }

    /// The highest that the variable part of a mission can be in a full year: what indicators of
    /// the visitor's own contract may add up to.
    pub(super) fn variable_maximum(&self, rules: &'static RuleSet, mission: Mission) -> Money {
        let table = self.mission_table(&rules.missions, self.size.tier);
        let row = rules.missions.seen().row(mission, Part::Variable);
        row.map(|row| table.money(row)).unwrap_or_default()
    }

    /// A line of the crisis mission in a full year; `None` where the mission did not exist.
    pub(super) fn crisis(
        &self,
        ledger: &mut impl Ledger,
        year: &YearRules,
        line: CrisisLine,
    ) -> Option<Amount> {
        let row = line.row(year.rules)?;
        let amount = match self.own(ledger, line.own()) {
            Some(own) => own,
            None => self.per_tier(ledger, row),
        };
        // Under other rules the line could be absent, even where the contract has it.
        let amount = Self::weaken_by_rules(ledger, amount, year, |rules| {
            self.crisis_money(rules, line).unwrap_or_default()
        });
        Some(self.weaken_if_renewed(ledger, amount))
    }

    /// What a line of the crisis mission is in a full year under these rules.
    pub(super) fn crisis_money(&self, rules: &'static RuleSet, line: CrisisLine) -> Option<Money> {
        let row = line.row(rules)?;
        let published = || self.money(row.at(self.under(rules).size.tier));
        Some(self.own_money(line.own()).unwrap_or_else(published))
    }

    /// A published figure of another tier, for comparison.
    pub(super) fn published(&self, row: &'static PerTier, tier: Tier) -> Money {
        self.money(row.at(tier))
    }
}

/// A line of the crisis mission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CrisisLine {
    FirstYear,
    Update,
    Event,
}

impl CrisisLine {
    fn row(self, rules: &'static RuleSet) -> Option<&'static PerTier> {
        let crisis = rules.crisis.as_ref()?;
        Some(match self {
            Self::FirstYear => crisis.first_year,
            Self::Update => crisis.update,
            Self::Event => crisis.event,
        })
    }

    fn own(self) -> OwnLine {
        match self {
            Self::FirstYear => OwnLine::CrisisPlanFirstYear,
            Self::Update => OwnLine::CrisisPlanUpdate,
            Self::Event => OwnLine::CrisisEvent,
        }
    }
}

/// The amounts of every mission under the rules of a contract year.
#[derive(Debug)]
pub(super) struct MissionTables {
    rules: &'static RuleSet,
    table: MissionTable,
    doubts: Vec<(Assumption, MissionTable)>,
}

/// The amounts of every mission, in the order of [`Seen::figures`](crate::law::Seen).
#[derive(Clone, Copy, Debug)]
struct MissionTable {
    split: [Money; MOST_PARTS],
    /// The one row that the rules pay less, and how much less.
    lowered: Option<(usize, Money)>,
}

impl MissionTable {
    fn money(&self, row: usize) -> Money {
        let money = self.split.get(row).copied().unwrap_or_default();
        match self.lowered {
            Some((lowered, by)) if lowered == row => money.less_at_most(by),
            _ => money,
        }
    }
}

/// Splits an envelope in the proportions of `weights`, each part a whole number of euros but for
/// the envelope's own cents, which the first part takes; the parts add up to the envelope exactly.
/// Euros left over go to the largest remainders, the first of equal ones first.
pub(super) fn split_by_largest_remainder(
    envelope: Money,
    weights: [Money; MOST_PARTS],
) -> [Money; MOST_PARTS] {
    let total = weights.into_iter().sum::<Money>().cents();
    let mut parts = [Money::ZERO; MOST_PARTS];
    if total <= 0 {
        return parts;
    }
    let euros = envelope.cents() / 100;
    let cents = envelope.cents() % 100;
    let mut remainders = [0_i64; MOST_PARTS];
    let mut left = euros;
    for ((part, weight), remainder) in parts.iter_mut().zip(weights).zip(&mut remainders) {
        let share = euros.saturating_mul(weight.cents());
        let whole = share / total;
        left = left.saturating_sub(whole);
        *part = Money::from_cents(whole.saturating_mul(100));
        *remainder = share % total;
    }
    // Fewer euros are left than there are parts; an envelope beyond all bounds must not loop for ever.
    for _ in 0..left.clamp(0, parts.len() as i64) {
        // From the last one on: of equal ones, the last that is seen is taken.
        let all = remainders.iter_mut().zip(&mut parts).rev();
        if let Some((remainder, part)) = all.max_by_key(|(remainder, _)| **remainder) {
            *part += Money::from_euros(1);
            *remainder = -1;
        }
    }
    if let Some(first) = parts.first_mut() {
        *first += Money::from_cents(cents);
    }
    parts
}
