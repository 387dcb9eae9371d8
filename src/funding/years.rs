//! The contract years, and the rules that hold in each.
//! This module must never know an amount, nor name a text: the law says what each text changes and when.

use crate::law::{Assumption, Choice, Fate, Law, MOST_CONTRACT_YEARS, RuleSet};
use crate::units::Date;

use super::project::RegimeChoice;
use super::{Choices, Situation};

/// The anniversaries of a contract: 0 is the signature, the last one its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anniversaries {
    days: [Date; MOST_CONTRACT_YEARS + 1],
    /// Years of the contract before it is renewed.
    first: usize,
    /// Years in all.
    years: usize,
}

impl Anniversaries {
    /// Of a contract that was signed on this day for so many years; a renewal is as long. Years beyond
    /// [`MOST_CONTRACT_YEARS`] are left out.
    #[must_use]
    pub fn of(signature: Date, years: u8, is_renewed: bool) -> Self {
        let (first, month, day) = signature.ymd();
        let mut days = [signature; MOST_CONTRACT_YEARS + 1];
        let contract = usize::from(years).min(MOST_CONTRACT_YEARS);
        let years = match is_renewed {
            true => MOST_CONTRACT_YEARS.min(2 * contract),
            false => contract,
        };
        for (year, anniversary) in (first + 1..).zip(days.iter_mut().skip(1).take(years)) {
            // A contract signed on 29 February has its anniversary on the 28th in common years.
            let in_year = Date::new(year, month, day).or_else(|| Date::new(year, month, 28));
            *anniversary = in_year.unwrap_or(Date::MAX);
        }
        Self {
            days,
            first: contract,
            years,
        }
    }

    /// The signature.
    #[must_use]
    pub fn signature(&self) -> Date {
        self.day(0)
    }

    /// The last anniversary.
    #[must_use]
    pub fn end(&self) -> Date {
        self.day(self.years)
    }

    /// The anniversary on which the contract is renewed.
    #[must_use]
    pub fn renewal(&self) -> Option<Date> {
        (self.first < self.years).then(|| self.day(self.first))
    }

    fn day(&self, number: usize) -> Date {
        self.days.get(number).copied().unwrap_or(Date::MAX)
    }

    /// First day, and day after the last, of each contract year.
    pub fn years(&self) -> impl Iterator<Item = Span> + '_ {
        (1..=self.years).map(|number| Span {
            number,
            first: self.day(number - 1),
            end: self.day(number),
            renewal: self.renewal().filter(|_| number > self.first),
        })
    }
}

/// A contract year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// 1 for the first.
    pub number: usize,
    /// The anniversary that begins it.
    pub first: Date,
    /// The anniversary that ends it, not included.
    pub end: Date,
    /// The day on which the contract was renewed before it; `None` in a first contract.
    pub renewal: Option<Date>,
}

impl Span {
    /// The first year of a contract signed on this day.
    fn first(signature: Date) -> Self {
        Self {
            number: 1,
            first: signature,
            end: signature.plus_months(12),
            renewal: None,
        }
    }

    /// Whether the contract is renewed with it.
    #[must_use]
    pub fn begins_renewal(&self) -> bool {
        self.renewal == Some(self.first)
    }

    /// Whether this day lies in it.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        self.first <= day && day < self.end
    }

    /// Days in it.
    #[must_use]
    pub fn days(&self) -> u32 {
        self.first.days_until(self.end).unsigned_abs()
    }
}

/// The rules of a contract year, and what else they could be.
#[derive(Clone, Debug)]
pub struct YearRules {
    /// The rules.
    pub rules: &'static RuleSet,
    /// The rules under another reading of each assumption that would change them.
    pub doubts: Vec<(Assumption, &'static RuleSet)>,
    /// Whether the contract was renewed: nothing read says what it is paid then.
    pub is_renewed: bool,
}

/// Two contract years with the same rules and the same doubts pay the same.
impl PartialEq for YearRules {
    fn eq(&self, other: &Self) -> bool {
        let same = |(one, other): (&(Assumption, &RuleSet), &(Assumption, &RuleSet))| {
            one.0 == other.0 && std::ptr::eq(one.1, other.1)
        };
        std::ptr::eq(self.rules, other.rules)
            && self.is_renewed == other.is_renewed
            && self.doubts.len() == other.doubts.len()
            && self.doubts.iter().zip(&other.doubts).all(same)
    }
}

impl YearRules {
    /// Settled rules of a first contract.
    #[must_use]
    pub const fn settled(rules: &'static RuleSet) -> Self {
        Self {
            rules,
            doubts: Vec::new(),
            is_renewed: false,
        }
    }
}

impl Situation<'_> {
    /// The anniversaries of the contract, once its day is known. The text that was in force at the signature says how
    /// long it runs.
    #[must_use]
    pub fn anniversaries(&self) -> Option<Anniversaries> {
        let signature = self.project.signature.date()?;
        let first = self.undoubted_rules_of_year(Span::first(signature));
        let rules = first.unwrap_or(self.law.latest);
        let is_renewed = self.project.renewed;
        Some(Anniversaries::of(
            signature,
            rules.contract_years,
            is_renewed,
        ))
    }

    /// The rules of a contract year, without what else they could be: for totals, which say nothing of that.
    pub(super) fn undoubted_rules_of_year(&self, year: Span) -> Option<&'static RuleSet> {
        self.picked_rules_of(year).or_else(|| {
            let signature = self.project.signature.date()?;
            rules_of_year(self.law, signature, year, self.project.choices)
        })
    }

    /// The rules of a contract year; `None` when none were in force.
    #[must_use]
    pub fn rules_of_year(&self, year: Span) -> Option<YearRules> {
        let rules = self.undoubted_rules_of_year(year)?;
        if self.picked_rules_of(year).is_some() {
            return Some(YearRules::settled(rules));
        }
        let signature = self.project.signature.date()?;
        let choices = self.project.choices;
        let under = |choices| rules_of_year(self.law, signature, year, choices);
        let mut doubts: Vec<(Assumption, &'static RuleSet)> = Vec::new();
        let of_renewal = year.renewal.map(|_| Assumption::RenewedRules);
        for assumption in unsettled(self.law).into_iter().chain(of_renewal) {
            let now = choices.of(assumption);
            let others = assumption.choices().iter().filter(|other| **other != now);
            let mut others = others.filter_map(|other| under(choices.with(*other)));
            let other = others.find(|other| other.regime != rules.regime);
            doubts.extend(other.map(|other| (assumption, other)));
        }
        Some(YearRules {
            rules,
            doubts,
            is_renewed: year.renewal.is_some(),
        })
    }

    /// The rules of the first contract year, or those shown where there is none.
    #[must_use]
    pub fn first_rules(&self) -> YearRules {
        let first = self.project.signature.date().map(Span::first);
        first
            .and_then(|year| self.rules_of_year(year))
            .unwrap_or_else(|| self.undated_rules())
    }

    /// The same, without what else they could be.
    pub(super) fn undoubted_first_rules(&self) -> &'static RuleSet {
        let first = self.project.signature.date().map(Span::first);
        first
            .and_then(|year| self.undoubted_rules_of_year(year))
            .or_else(|| self.picked_rules())
            .unwrap_or(self.law.latest)
    }

    /// The rules shown where there is no day yet: the picked ones, or the latest.
    #[must_use]
    pub fn undated_rules(&self) -> YearRules {
        YearRules::settled(self.picked_rules().unwrap_or(self.law.latest))
    }

    /// The picked rules, which end with the first contract.
    fn picked_rules_of(&self, year: Span) -> Option<&'static RuleSet> {
        self.picked_rules().filter(|_| year.renewal.is_none())
    }

    fn picked_rules(&self) -> Option<&'static RuleSet> {
        match self.project.regime {
            RegimeChoice::Picked(regime) => self.law.rules(regime),
            RegimeChoice::Auto => None,
        }
    }
}

/// What is not settled of the days and the reach of the texts.
fn unsettled(law: &Law) -> Vec<Assumption> {
    let mut assumptions = Vec::new();
    for text in law.texts {
        assumptions.extend(text.effect.doubt.map(|doubt| doubt.choice.assumption()));
        assumptions.extend(text.running.doubt.map(|doubt| doubt.choice.assumption()));
    }
    assumptions
}

/// The text in force at the signature, or a later one to which the contract has moved. A renewed contract takes the text
/// in force, even where that text leaves running contracts as they are.
fn rules_of_year(
    law: &Law,
    signature: Date,
    year: Span,
    choices: Choices,
) -> Option<&'static RuleSet> {
    if let Some(renewal) = year.renewal {
        let stays = choices.switched_to(Choice::RenewedRulesStay);
        return in_force(law, if stays { renewal } else { year.first }, choices);
    }
    let at_signature = in_force(law, signature, choices)?;
    let has_moved_to = |text: &&RuleSet| {
        let effect = effect(text, choices);
        let is_later = signature < effect;
        is_later
            && match fate(text, choices) {
                Fate::MovesAtAnniversary => effect <= year.first,
                Fate::MovesAtOnce => effect < year.end,
                Fate::Stays => false,
            }
    };
    let mut texts = law.texts.iter().copied().rev();
    let moved = texts.find(has_moved_to);
    Some(moved.unwrap_or(at_signature))
}

/// The rules in force on a day; `None` before the first text.
#[must_use]
pub fn in_force(law: &Law, day: Date, choices: Choices) -> Option<&'static RuleSet> {
    let mut texts = law.texts.iter().copied().rev();
    texts.find(|text| effect(text, choices) <= day)
}

/// The day from which a text applies, as the visitor reads it.
pub(super) fn effect(text: &RuleSet, choices: Choices) -> Date {
    match text.effect.doubt {
        Some(doubt) if choices.switched_to(doubt.choice) => doubt.other,
        _ => text.effect.day,
    }
}

fn fate(text: &RuleSet, choices: Choices) -> Fate {
    match text.running.doubt {
        Some(doubt) if choices.switched_to(doubt.choice) => doubt.other,
        _ => text.running.fate,
    }
}
