//! The contract years, and the rules that hold in each.
//! This module must never know an amount.

use crate::law::{Assumption, Choice, Regime, RuleSet, avenant_2};
use crate::units::Date;

use super::project::{Project, RegimeChoice};
use super::{Choices, Signature};

/// How many years a contract runs: art. 6 of the agreement.
pub const CONTRACT_YEARS: usize = crate::law::aci_2019::CONTRACT_YEARS as usize;

/// The anniversaries of a contract: 0 is the signature, 5 the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anniversaries {
    days: [Date; CONTRACT_YEARS + 1],
}

impl Anniversaries {
    /// Of a contract signed on this day.
    #[must_use]
    pub fn of(signature: Date) -> Self {
        let (first, month, day) = signature.ymd();
        let mut days = [signature; CONTRACT_YEARS + 1];
        for (year, anniversary) in (first + 1..).zip(days.iter_mut().skip(1)) {
            // A contract signed on 29 February has its anniversary on the 28th in common years.
            let in_year = Date::new(year, month, day).or_else(|| Date::new(year, month, 28));
            *anniversary = in_year.unwrap_or(Date::MAX);
        }
        Self { days }
    }

    /// The signature.
    #[must_use]
    pub fn signature(&self) -> Date {
        self.days[0]
    }

    /// The fifth anniversary.
    #[must_use]
    pub fn end(&self) -> Date {
        self.days[CONTRACT_YEARS]
    }

    /// First day, and day after the last, of each contract year.
    pub fn years(&self) -> impl Iterator<Item = Span> + '_ {
        let day = |number| self.days.get(number).copied().unwrap_or(Date::MAX);
        (1..=CONTRACT_YEARS).map(move |number| Span {
            number,
            first: day(number - 1),
            end: day(number),
        })
    }
}

/// A contract year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// 1 to 5.
    pub number: usize,
    /// The anniversary that begins it.
    pub first: Date,
    /// The anniversary that ends it, not included.
    pub end: Date,
}

impl Span {
    /// The first year of a contract signed on this day.
    fn first(signature: Date) -> Self {
        Self {
            number: 1,
            first: signature,
            end: signature.plus_months(12),
        }
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
#[derive(Clone, Copy, Debug)]
pub struct YearRules {
    /// The rules.
    pub rules: &'static RuleSet,
    /// The rules under the other reading of each assumption that would change them.
    pub doubts: [Option<(Assumption, &'static RuleSet)>; 2],
}

impl YearRules {
    /// Settled rules.
    #[must_use]
    pub const fn settled(rules: &'static RuleSet) -> Self {
        Self {
            rules,
            doubts: [None, None],
        }
    }

    /// The rules of a contract year of this project; `None` when none were in force.
    #[must_use]
    pub fn of(project: &Project, year: Span) -> Option<Self> {
        if let RegimeChoice::Picked(regime) = project.regime
            && let Some(rules) = regime.rules()
        {
            return Some(Self::settled(rules));
        }
        let signature = project.signature.date()?;
        let under = |choices| rules_of_year(signature, year, choices);
        let rules = under(project.choices)?;
        let doubt = |assumption, choice, default| {
            let other = if project.choices.switched_to(choice) {
                default
            } else {
                choice
            };
            under(project.choices.with(other))
                .filter(|other| other.regime != rules.regime)
                .map(|other| (assumption, other))
        };
        // Only these days and contracts can be read both ways: do not compute the rest twice.
        let near_effect = [year.first, signature].contains(&avenant_2::PUBLISHED);
        let running = year.number > 1 && signature < avenant_2::FIRST_DAY;
        Some(Self {
            rules,
            doubts: [
                near_effect
                    .then(|| {
                        doubt(
                            Assumption::Avenant2Effect,
                            Choice::EffectOnPublication,
                            Choice::EffectDayAfterPublication,
                        )
                    })
                    .flatten(),
                running
                    .then(|| {
                        doubt(
                            Assumption::RunningContracts,
                            Choice::RunningStay,
                            Choice::RunningMove,
                        )
                    })
                    .flatten(),
            ],
        })
    }

    /// The rules of the first contract year, or those shown where there is none.
    #[must_use]
    pub fn of_signature(project: &Project) -> Self {
        let first = project.signature.date().map(Span::first);
        first
            .and_then(|year| Self::of(project, year))
            .unwrap_or_else(|| Self::undated(project))
    }

    /// The rules shown where there is no day yet: the picked ones, or the latest.
    #[must_use]
    pub fn undated(project: &Project) -> Self {
        let picked = match project.regime {
            RegimeChoice::Picked(regime) => regime.rules(),
            RegimeChoice::Auto => None,
        };
        let latest = Regime::ALL.into_iter().rev().find_map(Regime::rules);
        Self::settled(picked.or(latest).unwrap_or(&avenant_2::RULES))
    }
}

fn rules_of_year(signature: Date, year: Span, choices: Choices) -> Option<&'static RuleSet> {
    let at_signature = in_force(signature, choices)?;
    if choices.switched_to(Choice::RunningStay) && at_signature.regime == Regime::Aci2019 {
        return Some(at_signature);
    }
    in_force(year.first, choices)
}

/// The rules in force on a day; `None` before 25/08/2019, when there were none.
#[must_use]
pub fn in_force(day: Date, choices: Choices) -> Option<&'static RuleSet> {
    if choices.switched_to(Choice::EffectOnPublication) && day == avenant_2::PUBLISHED {
        return Some(&avenant_2::RULES);
    }
    Regime::ALL
        .into_iter()
        .filter_map(Regime::rules)
        .find(|rules| rules.in_force.holds(day))
}

impl Signature {
    /// The anniversaries of the contract, once its day is known.
    #[must_use]
    pub fn anniversaries(self) -> Option<Anniversaries> {
        self.date().map(Anniversaries::of)
    }
}
