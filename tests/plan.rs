//! The plan of action: thirteen steps in their order, what of them has a day, and the checklists.
//! Expected values are read in docs/plan-and-treasury.md, section A.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    unreachable_pub,
    missing_docs
)]

use amorce::plan::{
    AGREEMENT_ABOVE, Actor, Answer, Day, Document, Fact, Filled, Found, LetterItem,
    LetterToSignature, NamedBy, PATH_SOURCES, PlanStep, Planned, ProjectPart, ProofKind, Source,
    Standing, Time, Told, plan,
};
use amorce::units::Certainty::{self, Assumed, Official, Own, Reported};
use amorce::units::{Date, Money};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn given(step: PlanStep, on: &str) -> Told {
    Told {
        step,
        standing: Standing::NotTold,
        day: Some(day(on)),
    }
}

fn planned(told: &[Told], step: PlanStep) -> Planned {
    plan(told, LetterToSignature::default())[step.number() - 1]
}

#[test]
fn each_step_is_what_the_reference_says() {
    use PlanStep::{Association, HealthProject, Letter};
    let both: &[Certainty] = &[Official, Reported];
    let expected: [(usize, Actor, Time, &[Certainty]); 13] = [
        (0, Actor::Nobody, Time::NotSaid, &[Official]),
        (0, Actor::SponsorAsks, Time::NotSaid, both),
        (2, Actor::Sponsor, Time::NotSaid, &[Reported]),
        (1, Actor::ArsMayOppose, Time::With(HealthProject), both),
        (1, Actor::NotSaid, Time::NotSaid, &[Official]),
        (
            1,
            Actor::ArsWithAssuranceMaladie,
            Time::NotFound,
            &[Official],
        ),
        (
            5,
            Actor::AssemblyThenRegistry,
            Time::ReceiptWithinDays(5),
            &[Reported],
        ),
        (
            1,
            Actor::ArsAndCpam,
            Time::AfterInOneDepartment(&[Letter, Association]),
            &[Reported],
        ),
        (1, Actor::Board, Time::NotSaid, &[Official]),
        (
            1,
            Actor::ValidatedUnlessOpposed,
            Time::ValidatedWithinMonths(2),
            &[Official],
        ),
        (1, Actor::ThreeSignatories, Time::NotSaid, &[Official]),
        (2, Actor::Cpts, Time::MissionDeadlines, both),
        (3, Actor::AllThree, Time::NotFound, both),
    ];
    for (index, (step, expected)) in PlanStep::ALL.into_iter().zip(expected).enumerate() {
        let row = step.row();
        assert_eq!(
            (row.yields.len(), row.actor, row.time, row.marks),
            expected,
            "{step:?}"
        );
        assert_eq!(step.number(), index + 1);
        assert_eq!(step.is_before_contract(), index < 10, "{step:?}");
    }
    assert_eq!(PlanStep::FirstMoney.row().yields, [Document::Agreement]);
    assert_eq!(AGREEMENT_ABOVE, (Money::from_euros(23_000), Reported));
}

#[test]
fn nothing_that_was_not_told_has_a_day_or_is_done() {
    for planned in plan(&[], LetterToSignature::default()) {
        assert_eq!(
            (planned.standing, planned.day, planned.answer),
            (Standing::NotTold, Day::None, None)
        );
        assert_eq!(planned.day.certainty(), None);
    }
}

/// 30 April 2022: 12 months, 9 and 30, on the same day of the month.
#[test]
fn the_letter_alone_dates_the_signature_and_nothing_else() {
    let told = [given(PlanStep::Letter, "2022-04-30")];
    let assumed = Day::Assumed {
        day: day("2023-04-30"),
        earliest: day("2023-01-30"),
        latest: day("2024-10-30"),
    };
    assert_eq!(planned(&told, PlanStep::Contract).day, assumed);
    assert_eq!(assumed.certainty(), Some(Assumed));
    let dated = plan(&told, LetterToSignature::default());
    let dated = dated.iter().filter(|planned| planned.day != Day::None);
    let dated: Vec<_> = dated.map(|planned| planned.step).collect();
    assert_eq!(dated, [PlanStep::Letter, PlanStep::Contract]);
    let longer = plan(&told, LetterToSignature::new(22).unwrap());
    assert!(matches!(longer[10].day, Day::Assumed { day: on, .. } if on == day("2024-02-29")));
}

#[test]
fn a_signature_that_was_given_is_not_assumed() {
    let told = [
        given(PlanStep::Contract, "2022-06-15"),
        given(PlanStep::Letter, "2022-04-30"),
    ];
    let contract = planned(&told, PlanStep::Contract);
    assert_eq!(contract.day, Day::Given(day("2022-06-15")));
    assert_eq!(contract.day.certainty(), Some(Own));
}

#[test]
fn the_months_from_letter_to_signature_keep_their_range() {
    let months = |months| LetterToSignature::new(months).map(LetterToSignature::months);
    assert_eq!([8, 9, 30, 31].map(months), [None, Some(9), Some(30), None]);
    assert_eq!(LetterToSignature::default().months(), 12);
}

/// Filed on the last of the year, validated by the last of February; a declaration of 30 January, 5 days.
#[test]
fn an_answer_has_a_last_day_where_its_delay_was_read() {
    let told = [
        given(PlanStep::HealthProject, "2025-12-31"),
        given(PlanStep::Association, "2026-01-30"),
    ];
    let by = |on, certainty| {
        Some(Answer {
            latest: day(on),
            certainty,
        })
    };
    assert_eq!(
        planned(&told, PlanStep::HealthProject).answer,
        by("2026-02-28", Official)
    );
    assert_eq!(
        planned(&told, PlanStep::Association).answer,
        by("2026-02-04", Reported)
    );
    let others = PlanStep::ALL.map(|step| given(step, "2026-01-30"));
    let answered = plan(&others, LetterToSignature::default());
    assert_eq!(
        answered
            .iter()
            .filter(|planned| planned.answer.is_some())
            .count(),
        2
    );
}

#[test]
fn a_step_stands_where_it_was_last_told_to_and_no_day_says_it_is_done() {
    let step = PlanStep::Help;
    let done = Told {
        step,
        standing: Standing::Done,
        day: None,
    };
    let to_do = Told {
        step,
        standing: Standing::ToDo,
        day: Some(day("1999-01-01")),
    };
    assert_eq!(planned(&[to_do, done], step).standing, Standing::Done);
    assert_eq!(planned(&[to_do, done], step).day, Day::None);
    assert_eq!(planned(&[done, to_do], step).standing, Standing::ToDo);
    let past = given(PlanStep::Letter, "1999-01-01");
    assert_eq!(
        planned(&[past], PlanStep::Letter).standing,
        Standing::NotTold
    );
}

#[test]
fn the_letter_has_nine_items_of_which_the_project_fills_four_things() {
    let by_region = LetterItem::ALL
        .into_iter()
        .filter(|item| item.found() == Found::ByRegion);
    let expected = [
        LetterItem::Means,
        LetterItem::MoneyAndHelp,
        LetterItem::Contact,
    ];
    assert_eq!(by_region.collect::<Vec<_>>(), expected);
    let filled: Vec<_> = LetterItem::ALL
        .iter()
        .flat_map(|item| item.filled())
        .collect();
    let expected = [
        Filled::Territory,
        Filled::Population,
        Filled::Tier,
        Filled::FirstTwelveMonths,
    ];
    assert_eq!(filled, expected.iter().collect::<Vec<_>>());
}

#[test]
fn the_law_names_the_territory_alone() {
    let of_law = ProjectPart::ALL
        .into_iter()
        .filter(|part| part.named_by() == NamedBy::Law);
    assert_eq!(of_law.collect::<Vec<_>>(), [ProjectPart::Territory]);
    assert_eq!(ProofKind::ALL.len(), 6);
    assert_eq!(ProofKind::CERTAINTY, Reported);
}

#[test]
fn the_warning_is_reported_and_what_it_may_cost_is_assumed() {
    assert_eq!(Fact::Prefiguration.certainty(), Some(Reported));
    assert_eq!(Fact::PrefigurationLosses.certainty(), Some(Assumed));
    assert_eq!(Fact::CommissionIsNoGate.certainty(), None);
    assert_eq!(
        Fact::Prefiguration.sources(),
        [Source::PrefigurationStatutes]
    );
}

#[test]
fn each_source_is_used_and_has_its_own_name() {
    let mut keys: Vec<_> = Source::ALL
        .iter()
        .map(|source| source.details().key)
        .collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), Source::ALL.len());
    let of_steps = PlanStep::ALL
        .into_iter()
        .flat_map(|step| step.row().sources);
    let of_facts = Fact::ALL.into_iter().flat_map(Fact::sources);
    let lists = [PATH_SOURCES, amorce::plan::PROJECT_SOURCES].concat();
    let used: Vec<_> = of_steps.chain(of_facts).copied().chain(lists).collect();
    for source in Source::ALL {
        assert!(used.contains(source), "{source:?}");
    }
}
