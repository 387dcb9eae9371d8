//! What weakens an amount: an assumption whose other reading would change it, and no other.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{Item, Payment, Project, simulate};
use amorce::law::{FigureKey, Line, Measure, Mission, OwnLine, Part, Regime};
use amorce::units::Certainty::{self, Assumed, Own, Reported};
use amorce::units::{Money, Tier};
use common::*;

fn paid(project: &Project, item: Item) -> Vec<Payment> {
    let mut payments = simulate(project).payments;
    payments.retain(|payment| payment.item == item);
    payments
}

fn mark(project: &Project, item: Item) -> Certainty {
    paid(project, item)[0].amount.maximum.certainty
}

fn operating(tier: Tier) -> FigureKey {
    FigureKey {
        line: Line::OperatingBase,
        regime: Some(Regime::Avenant2),
        tier: Some(tier),
    }
}

#[test]
fn the_tier_of_80_000_weakens_what_the_other_tier_would_pay_otherwise() {
    let mut project = signed(80_000, "2023-01-01");
    project.replaced.set(operating(Tier::Three), euros(70_000));
    assert_eq!(
        mark(&project, Item::Operating),
        Assumed,
        "tier 2 pays 60 000"
    );
    project.replaced.set(operating(Tier::Two), euros(70_000));
    assert_eq!(mark(&project, Item::Operating), Own, "the same in tier 2");
    // One inhabitant more, and the other tier is out of the question.
    let mut beside = signed(80_001, "2023-01-01");
    beside.replaced.set(operating(Tier::Three), euros(70_000));
    assert_eq!(mark(&beside, Item::Operating), Own);
}

#[test]
fn the_visitors_own_amount_is_sure_whatever_the_tier() {
    let mut project = with_missions(
        signed(80_000, "2023-01-01"),
        &[
            (Mission::Access, "2023-01-01"),
            (Mission::Crisis, "2023-01-01"),
        ],
    );
    let access = Item::Mission(Mission::Access, Part::Fixed);
    for item in [Item::Operating, access, Item::CrisisPlanFirstYear] {
        assert_eq!(mark(&project, item), Assumed, "{item:?}");
    }
    project.own.set(OwnLine::Operating, euros(70_000));
    project
        .own
        .set(OwnLine::Mission(Mission::Access, Part::Fixed), euros(1_000));
    project.own.set(OwnLine::CrisisPlanFirstYear, euros(2_000));
    for item in [Item::Operating, access, Item::CrisisPlanFirstYear] {
        assert_eq!(mark(&project, item), Own, "{item:?}");
    }
}

#[test]
fn a_line_of_the_crisis_mission_has_its_own_amount_each() {
    let mut project = with_missions(
        signed(120_000, "2023-01-01"),
        &[(Mission::Crisis, "2023-01-01")],
    );
    project.crises = [true; 10];
    project.own.set(OwnLine::CrisisPlanFirstYear, euros(1_000));
    project.own.set(OwnLine::CrisisPlanUpdate, euros(2_000));
    project.own.set(OwnLine::CrisisEvent, euros(3_000));
    let first = |item| {
        let amount = paid(&project, item)[0].amount.maximum;
        (amount.money, amount.certainty)
    };
    // 75 % ahead.
    assert_eq!(first(Item::CrisisPlanFirstYear), (euros(750), Own));
    assert_eq!(first(Item::CrisisPlanUpdate), (euros(1_500), Own));
    assert_eq!(first(Item::CrisisEvent), (euros(3_000), Own));
}

#[test]
fn a_crisis_mission_that_the_other_rules_lack_is_weakened_whatever_the_contract_says() {
    // Signed on 01/07/2020: from year 3 on under avenant 2, unless it stays.
    let mut project = with_missions(
        signed(120_000, "2020-07-01"),
        &[(Mission::Crisis, "2020-07-01")],
    );
    assert_eq!(mark(&project, Item::CrisisPlanFirstYear), Assumed);
    project.own.set(OwnLine::CrisisPlanFirstYear, euros(1_000));
    assert_eq!(mark(&project, Item::CrisisPlanFirstYear), Assumed);
    // Operating funding is the same under both.
    let operating = paid(&project, Item::Operating);
    assert!(
        operating
            .iter()
            .all(|payment| payment.amount.maximum.certainty == Reported)
    );
}

#[test]
fn a_mission_is_as_sure_as_the_contracts_seen_in_tier_3_and_assumed_elsewhere() {
    let mark_of = |count, regime: Option<Regime>, part| {
        let project = with_missions(
            signed(count, "2023-01-01"),
            &[(Mission::Access, "2023-01-01")],
        );
        let project = match regime {
            Some(regime) => under(project, regime),
            None => project,
        };
        mark(&project, Item::Mission(Mission::Access, part))
    };
    assert_eq!(mark_of(120_000, None, Part::Fixed), Reported);
    assert_eq!(mark_of(120_000, None, Part::Variable), Reported);
    for count in [30_000, 60_000, 200_000] {
        assert_eq!(mark_of(count, None, Part::Fixed), Assumed, "{count}");
    }
    assert_eq!(
        mark_of(120_000, Some(Regime::Aci2019), Part::Fixed),
        Assumed,
        "not seen under the agreement of 2019"
    );
}

#[test]
fn the_pre_contract_action_and_the_booster_have_their_own_lines() {
    let mut project = Project {
        letter: Some(day("2022-05-01")),
        action: amorce::units::Answer::Met,
        ..signed(30_000, "2022-06-15")
    };
    project.own.set(OwnLine::Booster, euros(1_000));
    project.own.set(OwnLine::PreContractAction, euros(2_000));
    for (measure, money) in [
        (Measure::Booster, euros(1_000)),
        (Measure::PreContractAction, euros(2_000)),
    ] {
        let amount = paid(&project, Item::Measure(measure))[0].amount;
        assert_eq!(amount.prudent.money, money, "{measure:?}");
        assert_eq!(amount.prudent.certainty, Own, "{measure:?}");
    }
}

#[test]
fn a_replaced_envelope_is_split_in_its_own_proportions() {
    // 10 € for tier 1 in the proportions of tier 3, 90, 35, 45, 45, 17.5, 17.5, 15, 15, 10 and 10 of
    // 300: whole euros 3, 1, 1, 1 and nothing. The four left over go to the largest remainders:
    // prevention twice (.58), then the first of the equal ones (.50), pathways twice. The envelope's
    // own 5 cents go to the first part.
    let mut project = signed(30_000, "2023-01-01");
    let key = FigureKey {
        line: Line::MissionsWithoutCrisis,
        regime: Some(Regime::Avenant2),
        tier: Some(Tier::One),
    };
    project.replaced.set(key, Money::from_cents(1_005));
    for mission in Mission::WITH_PARTS {
        project = with_missions(project, &[(mission, "2023-01-01")]);
    }
    let first_year = |mission, part| -> i64 {
        paid(&project, Item::Mission(mission, part))
            .iter()
            .filter(|payment| payment.earned == amorce::funding::Earned::Year(1))
            .map(|payment| payment.amount.maximum.money.cents())
            .sum()
    };
    let split: Vec<[i64; 2]> = Mission::WITH_PARTS
        .into_iter()
        .map(|mission| [Part::Fixed, Part::Variable].map(|part| first_year(mission, part)))
        .collect();
    assert_eq!(split, [[305, 100], [200, 200], [100, 100], [0, 0], [0, 0]]);
}
