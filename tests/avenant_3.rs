//! A text that does not exist, added as data alone: the calculation follows it without being touched. CONTRIBUTING.md
//! shows the same steps for a real one.
//!
//! Expected amounts are computed by hand from the figures of this file, and from the tables of the rules for avenant 2.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{
    Derivation, Earned, Item, MissionPlan, Notice, Payment, Project, Simulation, Slice, Status,
    Step, simulate_under, what_if_under,
};
use amorce::law::{
    Assumption, Choice, Crisis, Deadline, Doubt, Due, Effect, Fate, Figure, LAW, Law, Line,
    Measure, Mission, MissionAmounts, OneOff, Part, PerTier, Regime, RoadmapStep, RuleSet, Running,
    Seen, SizeTiers, Source, Span, Terms, Texts, VERIFIED_ON, aci_2019, avenant_2,
};
use amorce::units::Answer::{Met, ToConfirm, Unmet};
use amorce::units::Certainty::{self, Assumed, Official, Reported};
use amorce::units::{Date, Money, Rate, Tier};
use common::*;

const AVENANT_3: Regime = Regime::Draft(3);
const BONUS: Measure = Measure::Draft(3);
const FIRST_DAY: Date = Date::literal(2027, 1, 1);

const TEXTS: Texts = Texts {
    line: Line::OperatingBase,
    regime: Some(AVENANT_3),
    sources: &[Source::Senat2025],
    effective_from: Some(FIRST_DAY),
    verified_on: VERIFIED_ON,
};

const fn row(line: Line, euros: [u32; 4]) -> PerTier {
    let [one, two, three, four] = euros;
    Texts { line, ..TEXTS }.per_tier([
        (one, Official),
        (two, Official),
        (three, Official),
        (four, Official),
    ])
}

static OPERATING: PerTier = row(Line::OperatingBase, [60_000, 70_000, 90_000, 120_000]);
static CEILING: PerTier = row(Line::CeilingTotal, [230_000, 310_000, 450_000, 600_000]);
static MISSIONS: PerTier = row(
    Line::MissionsWithoutCrisis,
    [120_000, 180_000, 240_000, 360_000],
);
static PLAN: PerTier = row(Line::CrisisPlanFirstYear, [20_000, 30_000, 40_000, 50_000]);
static UPDATE: PerTier = row(Line::CrisisPlanUpdate, [10_000, 15_000, 20_000, 25_000]);
static EVENT: PerTier = row(Line::CrisisEvent, [30_000, 40_000, 50_000, 60_000]);
static BONUS_AMOUNT: PerTier = row(Line::Booster, [8_000, 15_000, 20_000, 30_000]);

const fn part(mission: Mission, part: Part, euros: u32) -> Figure {
    Texts {
        line: Line::MissionPart(mission, part),
        ..TEXTS
    }
    .figure(Some(Tier::One), euros, Reported)
}

/// The mission *accompagnement* is gone.
static SEEN: Seen = Seen {
    tier: Tier::One,
    figures: &[
        part(Mission::Access, Part::Fixed, 40_000),
        part(Mission::Access, Part::Variable, 10_000),
        part(Mission::Pathways, Part::Fixed, 20_000),
        part(Mission::Pathways, Part::Variable, 20_000),
        part(Mission::Prevention, Part::Fixed, 5_000),
        part(Mission::Prevention, Part::Variable, 5_000),
        part(Mission::Quality, Part::Fixed, 10_000),
        part(Mission::Quality, Part::Variable, 10_000),
    ],
};

static SIZES: SizeTiers = SizeTiers {
    lower_bounds: [1, 30_000, 60_000, 150_000],
    thresholds: [30_000, 60_000, 150_000],
    unsettled: None,
    warning_percent: 2,
    sources: &[Source::Senat2025],
};

const fn due(step: RoadmapStep, months: u32) -> Deadline {
    Deadline {
        step,
        due: Due::AfterSignature(months),
        sources: &[Source::Senat2025],
    }
}

const DEADLINES: &[Deadline] = &[
    due(RoadmapStep::Start(Mission::Access), 3),
    Deadline {
        step: RoadmapStep::ContractEnd,
        due: Due::AtTheEnd,
        sources: &[Source::Senat2025],
    },
];

const fn rules(running: Running) -> RuleSet {
    RuleSet {
        regime: AVENANT_3,
        effect: Effect {
            day: FIRST_DAY,
            doubt: None,
        },
        running,
        contract_years: 5,
        advance: Rate::from_percent(80),
        payment_sources: &[Source::Senat2025],
        sizes: &SIZES,
        core: &[Mission::Access, Mission::Crisis],
        operating: &OPERATING,
        ceiling: &CEILING,
        missions: MissionAmounts::Seen {
            envelope: &MISSIONS,
            seen: &SEEN,
        },
        crisis: Some(Crisis {
            first_year: &PLAN,
            update: &UPDATE,
            event: &EVENT,
        }),
        deadlines: DEADLINES,
    }
}

/// Running contracts move at their anniversary, which nothing settles.
const MOVING: Running = Running {
    fate: Fate::MovesAtAnniversary,
    doubt: Some(Doubt {
        choice: Choice::RunningStay,
        other: Fate::Stays,
    }),
};

static MOVES: RuleSet = rules(MOVING);
/// The same, and the crisis mission is paid as before.
static KEEPS_CRISIS: RuleSet = RuleSet {
    crisis: Some(Crisis {
        first_year: &avenant_2::CRISIS_FIRST_YEAR,
        update: &avenant_2::CRISIS_UPDATE,
        event: &avenant_2::CRISIS_EVENT,
    }),
    ..rules(MOVING)
};
static STAYS: RuleSet = rules(Running {
    fate: Fate::Stays,
    doubt: None,
});
static MOVES_AT_ONCE: RuleSet = rules(Running {
    fate: Fate::MovesAtOnce,
    doubt: None,
});

/// In force from 01/01/2027 or, in the other reading, from 01/03/2027.
const LATER: Effect = Effect {
    day: FIRST_DAY,
    doubt: Some(Doubt {
        choice: Choice::EffectOnPublication,
        other: Date::literal(2027, 3, 1),
    }),
};
static MOVES_ONE_DAY: RuleSet = RuleSet {
    effect: LATER,
    ..rules(MOVING)
};
static MOVES_AT_ONCE_ONE_DAY: RuleSet = RuleSet {
    effect: LATER,
    ..rules(Running {
        fate: Fate::MovesAtOnce,
        doubt: None,
    })
};

/// Open to contracts signed in the first half of 2027.
static BONUS_TERMS: OneOff = OneOff {
    measure: BONUS,
    regime: AVENANT_3,
    amount: &BONUS_AMOUNT,
    other_amount: None,
    spans: &[
        Span::new(FIRST_DAY, Met),
        Span::new(Date::literal(2027, 6, 30), ToConfirm),
        Span::new(Date::literal(2027, 7, 1), Unmet),
    ],
    every_year: None,
    instead_of: None,
    is_undated: false,
    date_certainty: Official,
    sources: &[Source::Senat2025],
};

const MEASURES: &[Terms] = &[
    Terms::OneOff(&avenant_2::BOOSTER),
    Terms::Early(&avenant_2::PRE_CONTRACT_ACTION),
    Terms::OneOff(&BONUS_TERMS),
];

const fn law(texts: &'static [&'static RuleSet; 3]) -> Law {
    Law {
        texts,
        latest: texts[2],
        measures: MEASURES,
    }
}

static WITH_MOVES: Law = law(&[&aci_2019::RULES, &avenant_2::RULES, &MOVES]);
static WITH_CRISIS_KEPT: Law = law(&[&aci_2019::RULES, &avenant_2::RULES, &KEEPS_CRISIS]);
static WITH_STAYS: Law = law(&[&aci_2019::RULES, &avenant_2::RULES, &STAYS]);
static WITH_MOVES_ONE_DAY: Law = law(&[&aci_2019::RULES, &avenant_2::RULES, &MOVES_ONE_DAY]);
static WITH_MOVES_AT_ONCE_ONE_DAY: Law =
    law(&[&aci_2019::RULES, &avenant_2::RULES, &MOVES_AT_ONCE_ONE_DAY]);
static WITH_MOVES_AT_ONCE: Law = law(&[&aci_2019::RULES, &avenant_2::RULES, &MOVES_AT_ONCE]);

fn starting(mut project: Project, missions: &[(Mission, &str)]) -> Project {
    for (mission, start) in missions {
        *project.mission_mut(*mission) = MissionPlan::starting(day(start));
    }
    project
}

/// What is paid for this in a contract year, in parts: day, euros, mark.
fn paid(simulation: &Simulation, item: Item, year: usize) -> Vec<(String, Money, Certainty)> {
    let of_year = |payment: &&Payment| payment.item == item && payment.earned == Earned::Year(year);
    let payments = simulation.payments.iter().filter(of_year);
    payments
        .map(|payment| {
            let amount = payment.amount.maximum;
            let day = payment.when.earliest().unwrap().to_string();
            (day, amount.money, amount.certainty)
        })
        .collect()
}

fn part_of(day: &str, amount: u32, certainty: Certainty) -> (String, Money, Certainty) {
    (day.to_owned(), euros(amount), certainty)
}

#[test]
fn a_contract_under_the_new_text_is_paid_by_it() {
    // 30 000 inhabitants are the first of tier 2 there, and tier 1 in avenant 2.
    let project = starting(
        signed(30_000, "2027-02-01"),
        &[
            (Mission::Access, "2027-02-01"),
            (Mission::Crisis, "2027-02-01"),
        ],
    );
    let simulation = simulate_under(&WITH_MOVES, &project);
    assert_eq!(simulation.size.unwrap().tier, Tier::Two);
    assert_eq!(
        paid(&simulation, Item::Operating, 1),
        [part_of("2027-02-01", 70_000, Official)]
    );
    // 80 % of 70 000 ahead.
    assert_eq!(
        paid(&simulation, Item::Operating, 2),
        [
            part_of("2028-02-01", 56_000, Official),
            part_of("2029-02-01", 14_000, Official),
        ]
    );
    // Seen in tier 1: 40 000 of 120 000; a third of 180 000 in tier 2, of which 80 % ahead.
    let access = Item::Mission(Mission::Access, Part::Fixed);
    assert_eq!(
        paid(&simulation, access, 1),
        [
            part_of("2027-02-01", 48_000, Assumed),
            part_of("2028-02-01", 12_000, Assumed),
        ]
    );
    assert_eq!(
        paid(&simulation, Item::CrisisPlanFirstYear, 1),
        [
            part_of("2027-02-01", 24_000, Official),
            part_of("2028-02-01", 6_000, Official),
        ]
    );
    assert_eq!(
        paid(&simulation, Item::Measure(BONUS), 1),
        [part_of("2027-02-01", 15_000, Official)]
    );
    let years = simulation.years.iter();
    let marks: Vec<_> = years
        .map(|year| (year.rules.unwrap().regime, year.certainty))
        .collect();
    assert_eq!(marks, [(AVENANT_3, Official); 5]);
}

#[test]
fn a_mission_that_the_new_text_drops_is_paid_nothing_and_that_is_told() {
    let project = starting(
        signed(20_000, "2027-02-01"),
        &[(Mission::Support, "2027-03-01")],
    );
    let simulation = simulate_under(&WITH_MOVES, &project);
    let is_of_support =
        |payment: &Payment| matches!(payment.item, Item::Mission(Mission::Support, _));
    assert!(!simulation.payments.iter().any(is_of_support));
    for year in 1..=5 {
        let notice = Notice::MissionNotPaid(Mission::Support, year);
        assert!(simulation.notices.contains(&notice), "{year}");
    }
    // There is no notice for a year before the mission begins, nor for a mission that is paid.
    let later = starting(
        signed(20_000, "2027-02-01"),
        &[
            (Mission::Support, "2029-02-01"),
            (Mission::Access, "2027-03-01"),
        ],
    );
    let told = simulate_under(&WITH_MOVES, &later).notices;
    for (mission, year, is_told) in [
        (Mission::Support, 2, false),
        (Mission::Support, 3, true),
        (Mission::Access, 3, false),
    ] {
        let notice = Notice::MissionNotPaid(mission, year);
        assert_eq!(told.contains(&notice), is_told, "{notice:?}");
    }
    // It begins no operating year either.
    let operating = simulation
        .payments
        .iter()
        .find(|payment| payment.item == Item::Operating && payment.earned == Earned::Year(2));
    assert_eq!(operating.unwrap().amount.expected.money, Money::ZERO);
}

#[test]
fn deadlines_are_those_of_the_text_in_force_at_the_signature() {
    let latest = |signature| {
        let simulation = simulate_under(&WITH_MOVES, &signed(30_000, signature));
        let steps = simulation.obligations.into_iter();
        let start = RoadmapStep::Start(Mission::Access);
        let step = steps.clone().find(|step| step.step == start).unwrap();
        (steps.len(), step.latest.unwrap().to_string(), step.status)
    };
    assert_eq!(
        latest("2027-02-01"),
        (2, "2027-05-01".into(), Status::Unknown)
    );
    assert_eq!(
        latest("2026-12-31"),
        (10, "2027-06-30".into(), Status::Unknown)
    );
}

#[test]
fn the_new_measure_is_open_by_the_day_of_the_signature() {
    let answer = |signature| {
        let simulation = simulate_under(&WITH_MOVES, &signed(30_000, signature));
        simulation.measure(BONUS).unwrap().answer
    };
    assert_eq!(answer("2026-12-31"), Unmet);
    assert_eq!(answer("2027-01-01"), Met);
    assert_eq!(answer("2027-06-29"), Met);
    assert_eq!(answer("2027-06-30"), ToConfirm);
    assert_eq!(answer("2027-07-01"), Unmet);
    let what_if = what_if_under(&WITH_MOVES, &signed(30_000, "2027-02-01"));
    let last = what_if
        .last_days
        .iter()
        .find(|last| last.measure == BONUS)
        .unwrap();
    assert_eq!(last.sure, Some(day("2027-06-29")));
    assert_eq!(last.possible, Some(day("2027-06-30")));
}

/// Signed under avenant 2 on 01/06/2024: year 4 begins on 01/06/2027, the first anniversary under the new text.
fn running() -> Project {
    starting(
        signed(35_000, "2024-06-01"),
        &[(Mission::Access, "2024-06-01")],
    )
}

#[test]
fn a_running_contract_that_moves_by_assumption_is_marked_from_then_on() {
    let simulation = simulate_under(&WITH_MOVES, &running());
    let years = simulation.years.iter();
    let marks: Vec<_> = years
        .map(|year| (year.rules.unwrap().regime, year.certainty))
        .collect();
    let (before, after) = ((Regime::Avenant2, Official), (AVENANT_3, Assumed));
    assert_eq!(marks, [before, before, before, after, after]);
    // Tier 1 of avenant 2: 50 000, 75 % ahead.
    assert_eq!(
        paid(&simulation, Item::Operating, 3),
        [
            part_of("2026-06-01", 37_500, Official),
            part_of("2027-06-01", 12_500, Official),
        ]
    );
    // Tier 2 of the new text: 70 000, 80 % ahead; the other reading pays 50 000.
    assert_eq!(
        paid(&simulation, Item::Operating, 4),
        [
            part_of("2027-06-01", 56_000, Assumed),
            part_of("2028-06-01", 14_000, Assumed),
        ]
    );
    let what_if = what_if_under(&WITH_MOVES, &running());
    let stay = what_if
        .alternatives
        .iter()
        .find(|other| other.choice == Choice::RunningStay);
    let stay = stay.unwrap();
    assert!(stay.applies);
    // Operating, twice 20 000 less; access: 52 500 of 175 000 in tier 1 of avenant 2, 60 000 here; variable part
    // 20 417 at most there, 15 000 here.
    let prudent = 2 * (50_000 - 70_000) + 2 * (52_500 - 60_000);
    assert_eq!(stay.change.prudent, Money::from_cents(prudent * 100));
    assert_eq!(
        stay.change.maximum,
        Money::from_cents((prudent + 2 * (20_417 - 15_000)) * 100)
    );
    let read_so = Project {
        choices: running().choices.with(Choice::RunningStay),
        ..running()
    };
    let simulation = simulate_under(&WITH_MOVES, &read_so);
    assert_eq!(
        paid(&simulation, Item::Operating, 4),
        [
            part_of("2027-06-01", 37_500, Assumed),
            part_of("2028-06-01", 12_500, Assumed),
        ]
    );
}

#[test]
fn an_amount_that_both_texts_pay_alike_is_not_weakened_by_the_doubt_between_them() {
    // Tier 1 in both texts; the plan was written in year 1.
    let project = starting(
        signed(20_000, "2024-06-01"),
        &[(Mission::Crisis, "2024-06-01")],
    );
    let updates = |law, year| -> Vec<_> {
        let paid = paid(&simulate_under(law, &project), Item::CrisisPlanUpdate, year);
        paid.into_iter().map(|(_, _, mark)| mark).collect()
    };
    // Year 4 is the first under the new text.
    let before = updates(&WITH_MOVES, 3);
    assert!(before.iter().all(|mark| *mark != Assumed), "{before:?}");
    assert_eq!(updates(&WITH_CRISIS_KEPT, 4), before);
    assert_eq!(updates(&WITH_MOVES, 4), [Assumed; 2]);
}

#[test]
fn a_text_says_whether_running_contracts_stay_or_move_at_once() {
    let regimes = |law| {
        let simulation = simulate_under(law, &running());
        let years = simulation.years.iter();
        assert!(years.clone().all(|year| year.certainty == Official));
        years
            .map(|year| year.rules.unwrap().regime)
            .collect::<Vec<_>>()
    };
    let (two, three) = (Regime::Avenant2, AVENANT_3);
    assert_eq!(regimes(&WITH_STAYS), [two; 5]);
    // Year 3 holds the day of effect.
    assert_eq!(
        regimes(&WITH_MOVES_AT_ONCE),
        [two, two, three, three, three]
    );
    // Year 3 of this one ends on the eve of that day.
    let before = signed(20_000, "2024-01-01");
    let years = simulate_under(&WITH_MOVES_AT_ONCE, &before).years;
    let regimes: Vec<_> = years
        .iter()
        .map(|year| year.rules.unwrap().regime)
        .collect();
    assert_eq!(regimes, [two, two, two, three, three]);
}

/// Whether another reading of this assumption would change what is derived.
fn rests_on(derivation: Derivation<'_>, assumption: Assumption) -> bool {
    derivation.step() == Step::Assumption(assumption)
        || derivation.parts().any(|part| rests_on(part, assumption))
}

#[test]
fn a_renewed_contract_takes_the_new_text_whatever_becomes_of_running_contracts() {
    // Renewed on 1 June 2026: year 7 is the first that begins under the new text.
    let mut project = starting(
        signed(30_000, "2021-06-01"),
        &[(Mission::Access, "2021-06-01")],
    );
    project.renewed = true;
    let regimes = |project: &Project| {
        let simulation = simulate_under(&WITH_STAYS, project);
        let years = simulation.years.iter();
        years
            .map(|year| year.rules.unwrap().regime)
            .collect::<Vec<_>>()
    };
    let (one, two, three) = (Regime::Aci2019, Regime::Avenant2, AVENANT_3);
    assert_eq!(
        regimes(&project),
        [one, two, two, two, two, two, three, three, three, three]
    );
    // 80 % of 70 000 ahead: 30 000 inhabitants are tier 2 there.
    let simulation = simulate_under(&WITH_STAYS, &project);
    assert_eq!(
        paid(&simulation, Item::Operating, 7),
        [
            part_of("2027-06-01", 56_000, Assumed),
            part_of("2028-06-01", 14_000, Assumed),
        ]
    );
    // Year 6 begins with the renewal: both readings give it the same rules.
    let rests_on_rules = |year| {
        let mut payments = simulation.payments.iter();
        let operating = payments
            .find(|payment| payment.item == Item::Operating && payment.earned == Earned::Year(year))
            .unwrap();
        let derivation = simulation.derivation(operating.amount.maximum).unwrap();
        rests_on(derivation, Assumption::RenewedRules)
    };
    assert_eq!([6, 7, 10].map(rests_on_rules), [false, true, true]);
    // The other reading keeps the rules of the renewal: 50 000 in tier 1.
    project.choices = project.choices.with(Choice::RenewedRulesStay);
    assert_eq!(regimes(&project)[6..], [two; 4]);
    let simulation = simulate_under(&WITH_STAYS, &project);
    assert_eq!(
        paid(&simulation, Item::Operating, 7),
        [
            part_of("2027-06-01", 37_500, Assumed),
            part_of("2028-06-01", 12_500, Assumed),
        ]
    );
    let back = what_if_under(&WITH_STAYS, &project).alternatives;
    let back = back
        .iter()
        .find(|other| other.choice == Choice::RenewedRulesFollow)
        .unwrap();
    assert!(back.applies && !back.change.maximum.is_zero());
}

#[test]
fn a_contract_that_ends_before_the_new_text_is_as_under_the_law_of_today() {
    let project = starting(
        signed(95_000, "2021-03-15"),
        &[
            (Mission::Access, "2021-06-01"),
            (Mission::Prevention, "2022-01-01"),
        ],
    );
    let totals = |law| {
        let total = simulate_under(law, &project).totals.total;
        [
            total.total.prudent,
            total.total.expected,
            total.total.maximum,
        ]
        .map(|of| (of.money, of.certainty))
    };
    assert_eq!(totals(&WITH_MOVES), totals(&LAW));
}

#[test]
fn what_is_balanced_is_the_rest_of_what_is_paid_ahead() {
    let simulation = simulate_under(&WITH_MOVES, &running());
    let slices = |year| {
        let of_year = move |payment: &&Payment| {
            payment.item == Item::Operating && payment.earned == Earned::Year(year)
        };
        let payments = simulation.payments.iter().filter(of_year);
        payments.map(|payment| payment.slice).collect::<Vec<_>>()
    };
    assert_eq!(slices(1), [Slice::Whole]);
    assert_eq!(slices(4), [Slice::Advance, Slice::Balance]);
}

#[test]
fn a_day_of_effect_that_is_not_settled_matters_where_a_year_could_begin_under_either_text() {
    let applies = |law, signature| {
        let alternatives = what_if_under(law, &signed(20_000, signature)).alternatives;
        let mut alternatives = alternatives.into_iter();
        let found = alternatives.find(|other| other.choice == Choice::EffectOnPublication);
        found.unwrap().applies
    };
    // An anniversary on 01/02/2027 lies between both days; one on 01/06 or 01/01 follows or precedes both.
    assert!(applies(&WITH_MOVES_ONE_DAY, "2025-02-01"));
    assert!(applies(&WITH_MOVES_ONE_DAY, "2025-01-01"));
    assert!(!applies(&WITH_MOVES_ONE_DAY, "2025-03-01"));
    assert!(!applies(&WITH_MOVES_ONE_DAY, "2025-06-01"));
    // A year that holds one of the days, where contracts move at once.
    assert!(applies(&WITH_MOVES_AT_ONCE_ONE_DAY, "2025-06-01"));
    // The contract ends on the eve of the first day.
    assert!(!applies(&WITH_MOVES_AT_ONCE_ONE_DAY, "2022-01-01"));
}
