//! The one answer to a project: what every screen, print, export and case file renders.
//! This module must never know who asks.

use crate::law::{
    LAW, Law, Measure, Mission, OwnLine, Part, PerTier, Regime, RoadmapStep, RuleSet, Source, Terms,
};
use crate::units::{Answer, Date, Money, Tier};

use super::amount::{Amount, Estimates};
use super::amounts::{CrisisLine, Lookup};
use super::derivations::{Derivation, DerivationId, Derivations, Ledger, Step};
use super::eligibility::{self, Condition};
use super::obligations::{Obligation, Status, obligations, started_mission};
use super::payment::{Earned, Item, Notice, Payment};
use super::project::Project;
use super::schedule::{self, Recorder};
use super::situation::{Renewal, Situation};
use super::size::{Neighbour, Size};
use super::totals::{Period, Summary, Totals};
use super::years::Anniversaries;
use crate::units::Certainty;

/// Everything that can be said of a project.
#[derive(Clone, Debug)]
pub struct Simulation {
    /// Whether a proposal that was never adopted is applied: then every total is *as if*.
    pub as_if: bool,
    /// The size of the territory; without it nothing can be paid.
    pub size: Option<Size>,
    /// What crossing to the neighbouring tiers would change.
    pub crossings: Vec<Crossing>,
    /// The seed envelope: operating funding of year 1.
    pub seed: Option<Seed>,
    /// Every measure paid once, in play or not.
    pub measures: Vec<MeasureAnswer>,
    /// The contract years, once the contract has a day.
    pub years: Vec<ContractYear>,
    /// The renewal of the contract, where the visitor says that there is one and the contract has a day.
    pub renewal: Option<Renewal>,
    /// A full year of every mission taken on, while the contract has no day.
    pub full_year: Option<FullYear>,
    /// Every payment, by date; those without one last.
    pub payments: Vec<Payment>,
    /// The payments added up.
    pub totals: Totals,
    /// Regional money, beside the totals and never inside.
    pub regional: Money,
    /// What must be done by when.
    pub obligations: Vec<Obligation>,
    /// What the visitor must know besides.
    pub notices: Vec<Notice>,
    /// The derivation of every amount.
    derivations: Derivations,
}

/// The seed envelope and what raises it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seed {
    /// Operating funding of year 1, paid in full at the signature.
    pub envelope: Amount,
    /// What the signature opens besides: an uplift, a complement or the booster.
    pub raised_by: Option<(Measure, Answer, Amount)>,
    /// Both together, in the three estimates.
    pub total: Estimates<Amount>,
    /// What is paid before the contract, in the three estimates.
    pub early: Estimates<Amount>,
}

/// A measure paid once, for this project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureAnswer {
    /// Which one.
    pub measure: Measure,
    /// The text or offer that promises it.
    pub regime: Regime,
    /// Whether that was adopted: else it can never be a right.
    pub was_adopted: bool,
    /// Where its conditions were read.
    pub sources: &'static [Source],
    /// Whether it is open under the rules in use. An offer that was never adopted is not, unless
    /// the visitor picked it.
    pub answer: Answer,
    /// Whether it would be open if its own text applied.
    pub as_if: Answer,
    /// Its conditions.
    pub conditions: Vec<Condition>,
    /// What it pays when it is open; `None` without a population.
    pub amount: Option<Amount>,
    /// The seed envelope and this measure together, where it raises the envelope.
    pub raised: Option<Amount>,
}

/// A contract year and its rules.
#[derive(Clone, Copy, Debug)]
pub struct ContractYear {
    /// 1 to 5; 6 to 10 of a renewed contract.
    pub number: usize,
    /// First day.
    pub first: Date,
    /// The anniversary that ends it, not included.
    pub end: Date,
    /// The rules that hold in it; `None` before there were any.
    pub rules: Option<&'static RuleSet>,
    /// How sure it is that they do.
    pub certainty: Certainty,
}

/// A neighbouring tier and what being in it would change each year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crossing {
    /// The tier and how far it is.
    pub neighbour: Neighbour,
    /// Operating funding of a year there, less that of here.
    pub operating: Money,
    /// How sure that difference is.
    pub operating_certainty: Certainty,
    /// Everything at 100 % in a year there, less that of here.
    pub ceiling: Money,
    /// How sure that difference is.
    pub ceiling_certainty: Certainty,
}

/// What a full year of every mission taken on pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FullYear {
    /// Operating funding.
    pub operating: Amount,
    /// Fixed part, and variable part in the three estimates, of each mission taken on.
    pub missions: Vec<(Mission, Amount, Estimates<Amount>)>,
    /// The crisis mission, if taken on: plan of the first year, of a later one, a recognised crisis.
    pub crisis: Option<[Amount; 3]>,
    /// Everything but crisis.
    pub total: Estimates<Amount>,
    /// Everything, in the year in which the crisis plan is written.
    pub with_first_plan: Estimates<Amount>,
    /// Everything, in a later year.
    pub with_later_plan: Estimates<Amount>,
}

#[derive(Default)]
struct Draft {
    derivations: Derivations,
    /// In the order of their days.
    payments: Vec<Payment>,
    notices: Vec<Notice>,
}

impl Ledger for Draft {
    const EXPLAINS: bool = true;

    fn write(
        &mut self,
        step: Step,
        money: Money,
        certainty: Certainty,
        parts: &[Amount],
    ) -> DerivationId {
        Ledger::write(&mut self.derivations, step, money, certainty, parts)
    }
}

impl Recorder for Draft {
    /// Payments stand in the order of their earliest days, those without one last; payments of one
    /// day stay in the order in which the rules make them.
    fn pay(&mut self, payment: Payment) {
        let day = |payment: &Payment| {
            let earliest = payment.when.earliest();
            (earliest.is_none(), earliest)
        };
        let place = self
            .payments
            .partition_point(|other| day(other) <= day(&payment));
        self.payments.insert(place, payment);
    }

    fn notice(&mut self, notice: Notice) {
        self.notices.push(notice);
    }
}

/// Everything that the rules say of this project.
///
/// It cannot fail: what is missing is missing in the answer too.
///
/// ```
/// use amorce::funding::{Project, Signature, simulate};
/// use amorce::units::{Date, Inhabitants, Money};
///
/// let project = Project {
///     population: Inhabitants::new(30_000),
///     signature: Signature::Signed(Date::literal(2024, 1, 15)),
///     ..Project::default()
/// };
/// let simulation = simulate(&project);
/// let seed = simulation.seed.map(|seed| seed.envelope.money);
/// assert_eq!(seed, Some(Money::from_euros(50_000)));
/// ```
#[must_use]
pub fn simulate(project: &Project) -> Simulation {
    simulate_under(&LAW, project)
}

/// The same under another law.
#[must_use]
pub fn simulate_under(law: &'static Law, project: &Project) -> Simulation {
    let situation = Situation::new(law, project);
    let mut draft = Draft::default();
    let as_if = situation.is_as_if();
    if as_if {
        draft.notice(Notice::OfferNeverAdopted);
    }
    let contract = situation.anniversaries();
    let renewal = contract.and_then(|contract| Renewal::of(&contract, project.today));
    if project.renewed && contract.is_none() {
        draft.notice(Notice::RenewalWithoutDay);
    }
    let first_rules = situation.first_rules();
    let lookup = project
        .population
        .map(|population| Lookup::new(situation, population, first_rules.rules));
    let size = lookup.map(|lookup| lookup.size);
    if let Some(lookup) = lookup {
        notice_size(&mut draft, &lookup.size);
        schedule::write(lookup, contract.as_ref(), &mut draft);
    }
    let obligations = obligations(situation, renewal);
    notice_late_starts(&mut draft, &obligations);
    let envelope = lookup.map(|lookup| lookup.operating(&mut draft, &first_rules));
    let measures = law
        .measures
        .iter()
        .map(|terms| measure_reading(*terms, situation, lookup.zip(envelope), &mut draft))
        .collect();
    let seed = lookup.and_then(|_| seed(&mut draft));
    let full_year = match project.signature.date() {
        None => lookup.map(|lookup| full_year(&lookup, &mut draft)),
        Some(_) => None,
    };
    let Draft {
        mut derivations,
        payments,
        notices,
        ..
    } = draft;
    Simulation {
        as_if,
        size,
        crossings: lookup
            .map(|lookup| crossings(lookup, first_rules.rules))
            .unwrap_or_default(),
        seed,
        measures,
        years: contract_years(situation, contract.as_ref()),
        renewal,
        full_year,
        totals: Totals::of(project, contract.as_ref(), &payments, &mut derivations),
        payments,
        regional: project.regional.iter().map(|line| line.amount).sum(),
        obligations,
        notices,
        derivations,
    }
}

/// The variable part of a mission in a full year at 100 %, which the highest steps of the contract's
/// own indicators may not exceed; `None` while neither a population nor an own amount says it.
#[must_use]
pub fn variable_maximum(project: &Project, mission: Mission) -> Option<Money> {
    let own = OwnLine::Mission(mission, Part::Variable);
    project.own.get(own).or_else(|| {
        let situation = Situation::new(&LAW, project);
        let rules = situation.first_rules().rules;
        let lookup = Lookup::new(situation, project.population?, rules);
        Some(lookup.variable_maximum(rules, mission))
    })
}

impl Simulation {
    /// The payments that this summary of its totals adds up, in the order of their days.
    pub fn payments_of(&self, summary: &Summary) -> impl Iterator<Item = &Payment> {
        let counts = summary.counts;
        let payments = self.payments.iter();
        payments.filter(move |payment| counts.counts(payment))
    }

    /// The last day on which this mission may begin, where a text sets one.
    #[must_use]
    pub fn latest_start(&self, mission: Mission) -> Option<Date> {
        let mut steps = self.obligations.iter();
        let start = steps.find(|of| of.step == RoadmapStep::Start(mission))?;
        start.latest
    }

    /// How an amount of this simulation came about.
    #[must_use]
    pub fn derivation(&self, amount: Amount) -> Option<Derivation<'_>> {
        self.derivations.derivation(amount.why, &self.payments)
    }

    /// The renewal of the contract, where these are the rights of the first year after it.
    #[must_use]
    pub fn renewal_before(&self, period: Period) -> Option<Renewal> {
        let renewal = self.renewal?;
        let mut years = self.years.iter();
        let first = years.find(|year| year.first == renewal.day)?;
        (period == Period::Earned(Earned::Year(first.number))).then_some(renewal)
    }

    /// What was said of this measure.
    #[must_use]
    pub fn measure(&self, measure: Measure) -> Option<&MeasureAnswer> {
        self.measures
            .iter()
            .find(|reading| reading.measure == measure)
    }
}

fn notice_size(draft: &mut Draft, size: &Size) {
    if size.doubt.is_some() {
        draft.notice(Notice::TierUnsettled(size.population.count()));
    } else if let Some(threshold) = size.near {
        draft.notice(Notice::NearThreshold(threshold));
    }
}

fn notice_late_starts(draft: &mut Draft, obligations: &[Obligation]) {
    for obligation in obligations {
        let Some(mission) = started_mission(obligation.step) else {
            continue;
        };
        if let Status::PlannedLate(days) = obligation.status {
            draft.notice(Notice::StartsLate(mission, days));
        }
    }
}

fn measure_reading(
    terms: Terms,
    situation: Situation<'_>,
    paid: Option<(Lookup<'_>, Amount)>,
    draft: &mut Draft,
) -> MeasureAnswer {
    let conditions = situation.conditions(terms);
    let amount = paid.map(|(lookup, _)| lookup.measure(draft, terms));
    let raised = amount
        .zip(paid)
        .filter(|_| terms.raises_the_seed())
        .map(|(amount, (_, envelope))| draft.sum(&[envelope, amount]));
    MeasureAnswer {
        measure: terms.measure(),
        regime: terms.regime(),
        was_adopted: situation.law.was_adopted(terms.regime()),
        sources: terms.sources(),
        answer: eligibility::overall(&conditions),
        as_if: eligibility::overall_but_rules(&conditions),
        conditions: conditions.into_iter().flatten().collect(),
        amount,
        raised,
    }
}

/// The seed envelope, read off the payments so that both can never differ.
fn seed(draft: &mut Draft) -> Option<Seed> {
    let first_year = |payment: &&Payment| payment.earned == Earned::Year(1);
    let envelope = draft
        .payments
        .iter()
        .filter(first_year)
        .find(|payment| payment.item == Item::Operating)?
        .amount;
    let raised = draft
        .payments
        .iter()
        .filter(first_year)
        .find_map(|payment| {
            let Item::Measure(measure) = payment.item else {
                return None;
            };
            let answer = match payment.standing {
                super::payment::Standing::MeasureToConfirm => Answer::ToConfirm,
                _ => Answer::Met,
            };
            Some((measure, answer, payment.amount))
        });
    let early = draft
        .payments
        .iter()
        .find(|payment| payment.earned == Earned::BeforeContract)
        .map_or(Estimates::ZERO, |payment| payment.amount);
    let raise = raised.map_or(Estimates::ZERO, |(_, _, amount)| amount);
    let total = envelope
        .zip(raise)
        .map(|(envelope, raise)| draft.sum(&[envelope, raise]));
    Some(Seed {
        envelope: envelope.maximum,
        raised_by: raised.map(|(measure, answer, amount)| (measure, answer, amount.maximum)),
        total,
        early,
    })
}

fn contract_years(situation: Situation<'_>, contract: Option<&Anniversaries>) -> Vec<ContractYear> {
    let Some(contract) = contract else {
        return Vec::new();
    };
    contract
        .years()
        .map(|year| {
            let rules = situation.rules_of_year(year);
            ContractYear {
                number: year.number,
                first: year.first,
                end: year.end,
                certainty: match &rules {
                    Some(rules) if rules.is_renewed || !rules.doubts.is_empty() => {
                        Certainty::Assumed
                    }
                    _ => Certainty::Official,
                },
                rules: rules.map(|rules| rules.rules),
            }
        })
        .collect()
}

fn crossings(lookup: Lookup<'_>, rules: &'static RuleSet) -> Vec<Crossing> {
    let here = lookup.size.tier;
    let operating = |tier: Tier| lookup.published(rules.operating, tier);
    let ceiling = |tier: Tier| lookup.published(rules.ceiling, tier);
    // Each difference is as sure as the less sure of its two figures.
    let certainty = |row: &PerTier, there: Tier| {
        let [here, there] = [here, there].map(|tier| row.at(tier).certainty);
        here.weaker(there)
    };
    [lookup.size.above, lookup.size.below]
        .into_iter()
        .flatten()
        .map(|neighbour| Crossing {
            neighbour,
            operating: operating(neighbour.tier) - operating(here),
            operating_certainty: certainty(rules.operating, neighbour.tier),
            ceiling: ceiling(neighbour.tier) - ceiling(here),
            ceiling_certainty: certainty(rules.ceiling, neighbour.tier),
        })
        .collect()
}

fn full_year(lookup: &Lookup<'_>, draft: &mut Draft) -> FullYear {
    let Situation { project, .. } = lookup.situation;
    let rules = &lookup.situation.undated_rules();
    let lookup = lookup.under(rules.rules);
    let tables = lookup.mission_tables(draft, rules);
    let operating = lookup.operating(draft, rules);
    let mut missions = Vec::new();
    for mission in rules.rules.missions.seen().missions() {
        let plan = project.mission(mission);
        if !plan.taken {
            continue;
        }
        let fixed = lookup.mission(draft, &tables, mission, Part::Fixed);
        let maximum = lookup.mission(draft, &tables, mission, Part::Variable);
        let expected = schedule::expected_variable(draft, plan, 1, maximum);
        missions.push((mission, fixed, Estimates::at_risk(expected, maximum)));
    }
    let crisis = project
        .mission(Mission::Crisis)
        .taken
        .then(|| {
            let mut line = |line| lookup.crisis(draft, rules, line);
            Some([
                line(CrisisLine::FirstYear)?,
                line(CrisisLine::Update)?,
                line(CrisisLine::Event)?,
            ])
        })
        .flatten();
    let mut readings = Estimates::same(operating).map(|operating| vec![operating]);
    for (_, fixed, variable) in &missions {
        readings.prudent.extend([*fixed]);
        readings.expected.extend([*fixed, variable.expected]);
        readings.maximum.extend([*fixed, variable.maximum]);
    }
    let total = readings.map(|parts| draft.sum(&parts));
    let mut with_plan = |plan: Option<Amount>| match plan {
        Some(plan) => total.map(|total| draft.sum(&[total, plan])),
        None => total,
    };
    FullYear {
        operating,
        missions,
        crisis,
        total,
        with_first_plan: with_plan(crisis.map(|[first, ..]| first)),
        with_later_plan: with_plan(crisis.map(|[_, later, _]| later)),
    }
}
