//! Every payment of the contract, on its day and to the cent. Expected amounts are computed by hand
//! from sections 6 and 7 of the rules; the arithmetic stands beside them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{
    Choices, Earned, Indicator, Item, Notice, Payment, Period, Project, Slice, Standing, Summary,
    Undated, When, simulate,
};
use amorce::law::{Choice, Mission, OwnLine, Part, Regime};
use amorce::units::Certainty::{Assumed, Official, Own, Reported};
use amorce::units::{Date, Rate};
use common::*;

/// Every mission from the first day.
fn everything_from(project: Project) -> Project {
    let mut project = project;
    let start = project.signature.date().unwrap().to_string();
    for mission in Mission::ALL {
        project = with_missions(project, &[(mission, &start)]);
    }
    project
}

fn at_full_rate(project: Project) -> Project {
    let mut project = project;
    for mission in Mission::ALL {
        project.mission_mut(mission).attainment = [Rate::FULL; 10];
    }
    project
}

fn earned(project: &Project, year: usize) -> Summary {
    *simulate(project)
        .totals
        .earned
        .iter()
        .find(|summary| summary.period == Period::Earned(Earned::Year(year)))
        .unwrap()
}

fn euros_of(summary: &Summary) -> [i64; 3] {
    in_euros(summary.total.map(|amount| amount.money))
}

fn payments(project: &Project, item: Item) -> Vec<Payment> {
    let simulation = simulate(project);
    let mut payments = simulation.payments;
    payments.retain(|payment| payment.item == item);
    payments
}

/// Day, slice and expected cents of every payment of an item.
fn expected_cents(project: &Project, item: Item) -> Vec<(String, Slice, i64)> {
    payments(project, item)
        .iter()
        .map(|payment| {
            let day = payment.when.earliest().map(|day| day.to_string());
            let cents = payment.amount.expected.money.cents();
            (day.unwrap_or_default(), payment.slice, cents)
        })
        .collect()
}

fn cents(rows: &[(&str, Slice, i64)]) -> Vec<(String, Slice, i64)> {
    rows.iter()
        .map(|(day, slice, cents)| ((*day).to_owned(), *slice, *cents))
        .collect()
}

const ACCESS_FIXED: Item = Item::Mission(Mission::Access, Part::Fixed);
const ACCESS_VARIABLE: Item = Item::Mission(Mission::Access, Part::Variable);

#[test]
fn a_tier_3_contract_pays_what_two_real_ones_pay() {
    let project = at_full_rate(everything_from(signed(120_000, "2023-01-01")));
    // 75 000 + 177 500 fixed + 122 500 variable + 45 000 for the plan, then 22 500 for its update.
    assert_eq!(euros_of(&earned(&project, 1)), [297_500, 420_000, 420_000]);
    for year in 2..=5 {
        assert_eq!(
            euros_of(&earned(&project, year)),
            [275_000, 397_500, 397_500]
        );
    }
    let variable = earned(&project, 2).variable.maximum.money;
    assert_eq!(variable, euros(122_500));
    let mut core_only = project;
    for optional in [Mission::Quality, Mission::Support] {
        core_only.mission_mut(optional).taken = false;
    }
    assert_eq!(earned(&core_only, 2).variable.maximum.money, euros(97_500));
}

#[test]
fn the_yearly_ceilings_are_reached_with_everything_at_full_rate_and_one_crisis() {
    for (inhabitants, ceiling) in [
        (30_000, 287_500),
        (60_000, 379_500),
        (120_000, 487_500),
        (200_000, 580_000),
    ] {
        let mut project = at_full_rate(everything_from(signed(inhabitants, "2023-01-01")));
        project.crises[0] = true;
        assert_eq!(euros_of(&earned(&project, 1))[2], ceiling, "{inhabitants}");
    }
    for (inhabitants, ceiling) in [
        (30_000, 220_000),
        (60_000, 287_000),
        (120_000, 370_000),
        (200_000, 450_000),
    ] {
        let project = at_full_rate(everything_from(signed(inhabitants, "2023-01-01")));
        let project = under(project, Regime::Aci2019);
        assert_eq!(euros_of(&earned(&project, 1))[2], ceiling, "{inhabitants}");
    }
}

#[test]
fn tiers_without_a_published_split_are_estimated_and_add_up_exactly() {
    // Tier 1, 175 000 in the proportions of tier 3 out of 300 000. Access: 90 and 35 of 300 give
    // 52 500 and 20 416.67; prevention 17.5 of 300 gives 10 208.33 twice; support 5 833.33 twice.
    // Two euros are left: the largest remainder (.67) takes one, the first of the equal ones
    // (.33: prevention, fixed) the other.
    let project = at_full_rate(everything_from(signed(30_000, "2023-01-01")));
    let full_year = |mission, part| {
        let paid: i64 = payments(&project, Item::Mission(mission, part))
            .iter()
            .filter(|payment| payment.earned == Earned::Year(2))
            .map(|payment| payment.amount.maximum.money.cents())
            .sum();
        paid / 100
    };
    let split: Vec<[i64; 2]> = Mission::WITH_PARTS
        .into_iter()
        .map(|mission| {
            [
                full_year(mission, Part::Fixed),
                full_year(mission, Part::Variable),
            ]
        })
        .collect();
    assert_eq!(
        split,
        [
            [52_500, 20_417],
            [26_250, 26_250],
            [10_209, 10_208],
            [8_750, 8_750],
            [5_833, 5_833]
        ]
    );
    assert_eq!(split.iter().flatten().sum::<i64>(), 175_000);
    assert_eq!(
        payments(&project, ACCESS_FIXED)[0].amount.prudent.certainty,
        Assumed
    );
}

#[test]
fn the_agreement_of_2019_pays_5_000_less_on_the_fixed_part_of_access_and_nothing_for_crisis() {
    let project = everything_from(signed(120_000, "2023-01-01"));
    let project = under(project, Regime::Aci2019);
    let fixed: i64 = payments(&project, ACCESS_FIXED)[..2]
        .iter()
        .map(|payment| payment.amount.prudent.money.cents())
        .sum();
    assert_eq!(fixed, 8_500_000);
    assert!(payments(&project, Item::CrisisPlanFirstYear).is_empty());
    let notices = simulate(&project).notices;
    assert!((1..=5).all(|year| notices.contains(&Notice::CrisisMissionNotYet(year))));
}

#[test]
fn a_mission_that_starts_inside_a_year_is_prorated_in_days_to_the_cent() {
    // From 1 July 2023 to the anniversary: 184 of 365 days.
    // Fixed: 90 000 × 184/365 = 45 369.863 → 45 369.86; its 75 % = 34 027.395 → 34 027.40; the rest 11 342.46.
    // Variable: 35 000 × 184/365 = 17 643.836 → 17 643.84; its 80 % = 14 115.072 → 14 115.07.
    let project = with_missions(
        signed(120_000, "2023-01-01"),
        &[(Mission::Access, "2023-07-01")],
    );
    assert_eq!(
        expected_cents(&project, ACCESS_FIXED)[..4],
        cents(&[
            ("2023-07-01", Slice::Advance, 3_402_740),
            ("2024-01-01", Slice::Balance, 1_134_246),
            ("2024-01-01", Slice::Advance, 6_750_000),
            ("2025-01-01", Slice::Balance, 2_250_000),
        ])
    );
    let variable = payments(&project, ACCESS_VARIABLE);
    assert_eq!(variable[0].when, When::NotBefore(day("2024-01-01")));
    assert_eq!(variable[0].amount.maximum.money.cents(), 1_764_384);
    assert_eq!(variable[0].amount.expected.money.cents(), 1_411_507);
    assert!(variable[0].amount.prudent.money.is_zero());
    assert_eq!(variable[1].amount.expected.money, euros(28_000));
}

#[test]
fn a_contract_year_with_a_leap_day_has_366_days() {
    // From 1 September 2023 to 15 June 2024: 288 of 366 days; 45 000 × 288/366 = 35 409.836.
    let project = with_missions(
        signed(120_000, "2023-06-15"),
        &[(Mission::Pathways, "2023-09-01")],
    );
    let fixed = payments(&project, Item::Mission(Mission::Pathways, Part::Fixed));
    let first_year = fixed[0].amount.prudent.money + fixed[1].amount.prudent.money;
    assert_eq!(first_year.cents(), 3_540_984);
}

#[test]
fn a_start_on_signature_or_anniversary_has_no_prorating_and_no_payment_of_its_own() {
    let project = with_missions(
        signed(120_000, "2023-01-01"),
        &[(Mission::Access, "2024-01-01")],
    );
    assert_eq!(
        expected_cents(&project, ACCESS_FIXED)[..2],
        cents(&[
            ("2024-01-01", Slice::Advance, 6_750_000),
            ("2025-01-01", Slice::Balance, 2_250_000),
        ])
    );
    let first = payments(&project, ACCESS_FIXED)[0];
    assert_eq!(
        first.amount.prudent.certainty, Reported,
        "nothing was prorated"
    );
}

#[test]
fn signed_on_a_29_february_the_anniversary_of_a_common_year_is_the_28th() {
    let project = with_missions(
        signed(120_000, "2024-02-29"),
        &[(Mission::Access, "2024-02-29")],
    );
    let days: Vec<String> = payments(&project, ACCESS_VARIABLE)
        .iter()
        .filter_map(|payment| payment.when.earliest())
        .map(|day| day.to_string())
        .collect();
    assert_eq!(
        days,
        [
            "2025-02-28",
            "2026-02-28",
            "2027-02-28",
            "2028-02-29",
            "2029-02-28"
        ]
    );
}

#[test]
fn operating_funding_is_paid_in_full_at_first_then_75_and_25() {
    let project = with_missions(
        signed(30_000, "2023-01-01"),
        &[(Mission::Access, "2023-01-01")],
    );
    let rows = expected_cents(&project, Item::Operating);
    assert_eq!(
        rows[..4],
        cents(&[
            ("2023-01-01", Slice::Whole, 5_000_000),
            ("2024-01-01", Slice::Advance, 3_750_000),
            ("2025-01-01", Slice::Balance, 1_250_000),
            ("2025-01-01", Slice::Advance, 3_750_000),
        ])
    );
    assert_eq!(
        rows.last(),
        cents(&[("2028-01-01", Slice::Balance, 1_250_000)]).last()
    );
    assert_eq!(rows.len(), 9);
}

#[test]
fn operating_funding_of_a_year_without_a_mission_is_to_confirm() {
    let project = with_missions(
        signed(30_000, "2023-01-01"),
        &[(Mission::Access, "2025-06-01")],
    );
    // Year 2 ends on 1 January 2025, before the mission starts; year 3 does not.
    let operating = payments(&project, Item::Operating);
    for payment in &operating {
        let to_confirm = payment.earned == Earned::Year(2);
        assert_eq!(payment.standing == Standing::MissionsToStart, to_confirm);
        assert_eq!(payment.amount.expected.money.is_zero(), to_confirm);
        assert!(!payment.amount.maximum.money.is_zero());
    }
    assert!(
        simulate(&project)
            .notices
            .contains(&Notice::OperatingToConfirm(2))
    );
    assert_eq!(earned(&project, 2).at_risk().operating, euros(50_000));
}

#[test]
fn the_crisis_plan_is_paid_in_full_the_year_it_is_written_then_by_half() {
    let mut project = with_missions(
        signed(120_000, "2023-01-01"),
        &[(Mission::Crisis, "2023-03-01")],
    );
    // 45 000: 33 750 at its start, 11 250 at the anniversary; then 22 500 as 16 875 and 5 625.
    assert_eq!(
        expected_cents(&project, Item::CrisisPlanFirstYear),
        cents(&[
            ("2023-03-01", Slice::Advance, 3_375_000),
            ("2024-01-01", Slice::Balance, 1_125_000),
        ])
    );
    assert_eq!(
        expected_cents(&project, Item::CrisisPlanUpdate)[..2],
        cents(&[
            ("2024-01-01", Slice::Advance, 1_687_500),
            ("2025-01-01", Slice::Balance, 562_500),
        ])
    );
    project.crises[1] = true;
    let events = payments(&project, Item::CrisisEvent);
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].when, When::On(day("2025-01-01")));
    assert_eq!(
        in_euros(events[0].amount.map(|a| a.money)),
        [0, 67_500, 67_500]
    );
}

#[test]
fn a_crisis_before_its_mission_pays_nothing_and_says_so() {
    let mut project = with_missions(
        signed(120_000, "2023-01-01"),
        &[(Mission::Crisis, "2024-01-01")],
    );
    project.crises[0] = true;
    assert!(payments(&project, Item::CrisisEvent).is_empty());
    assert!(
        simulate(&project)
            .notices
            .contains(&Notice::CrisisWithoutMission(1))
    );
}

#[test]
fn a_running_contract_moves_to_avenant_2_at_its_anniversary() {
    // Signed on 01/07/2020: years 1 and 2 under the agreement of 2019 (the second begins on
    // 01/07/2021), years 3 to 5 under avenant 2. The plan is written in year 3.
    let project = everything_from(signed(120_000, "2020-07-01"));
    let regimes: Vec<Regime> = simulate(&project)
        .years
        .iter()
        .map(|year| year.rules.unwrap().regime)
        .collect();
    assert_eq!(
        regimes,
        [
            Regime::Aci2019,
            Regime::Aci2019,
            Regime::Avenant2,
            Regime::Avenant2,
            Regime::Avenant2
        ]
    );
    let plan = payments(&project, Item::CrisisPlanFirstYear);
    assert_eq!(plan[0].when, When::On(day("2022-07-01")));
    assert_eq!(
        plan[0].amount.prudent.certainty, Assumed,
        "that it moves is assumed"
    );

    let stays = Project {
        choices: Choices::default().with(Choice::RunningStay),
        ..project
    };
    assert!(
        simulate(&stays)
            .years
            .iter()
            .all(|year| year.rules.unwrap().regime == Regime::Aci2019)
    );
    assert!(payments(&stays, Item::CrisisPlanFirstYear).is_empty());
}

#[test]
fn the_year_that_begins_on_31_march_2022_hangs_on_the_effect_of_avenant_2() {
    let project = with_missions(
        signed(120_000, "2022-03-31"),
        &[(Mission::Access, "2022-03-31")],
    );
    let first_year = |project: &Project| simulate(project).years[0].rules.unwrap().regime;
    assert_eq!(first_year(&project), Regime::Aci2019);
    assert_eq!(
        payments(&project, ACCESS_FIXED)[0].amount.prudent.certainty,
        Assumed
    );
    let other = Project {
        choices: Choices::default().with(Choice::EffectOnPublication),
        ..project
    };
    assert_eq!(first_year(&other), Regime::Avenant2);
    assert_eq!(
        payments(&other, ACCESS_FIXED)[0].amount.prudent.certainty,
        Assumed
    );
    // Operating funding is the same under both: its mark is not lowered.
    let operating = payments(&other, Item::Operating)[0].amount.prudent;
    assert_eq!(operating.certainty, Reported);
}

#[test]
fn own_contract_amounts_hold_for_all_five_years() {
    let mut project = everything_from(signed(30_000, "2020-07-01"));
    project.own.set(OwnLine::Operating, euros(55_000));
    project.own.set(
        OwnLine::Mission(Mission::Access, Part::Fixed),
        euros(60_000),
    );
    for year in 1..=5 {
        let of_year = |item| {
            let paid = payments(&project, item);
            let of_year = paid.iter().filter(|p| p.earned == Earned::Year(year));
            of_year.map(|p| p.amount.prudent.money).sum()
        };
        assert_eq!(euros(55_000), of_year(Item::Operating));
        assert_eq!(euros(60_000), of_year(ACCESS_FIXED));
    }
    assert_eq!(
        payments(&project, ACCESS_FIXED)[0].amount.prudent.certainty,
        Own
    );
}

#[test]
fn indicators_replace_the_rate_in_attendu_only_and_are_prorated_alike() {
    let mut project = with_missions(
        signed(120_000, "2023-01-01"),
        &[(Mission::Access, "2023-07-01")],
    );
    project.mission_mut(Mission::Access).indicators = vec![
        Indicator {
            label: "délai".into(),
            steps: vec![euros(5_000), euros(20_000)],
            reached: [1, 2, 0, 0, 0],
        },
        Indicator {
            label: "appels".into(),
            steps: vec![euros(15_000)],
            reached: [1, 1, 0, 0, 0],
        },
    ];
    let variable = payments(&project, ACCESS_VARIABLE);
    // Year 1: 5 000 + 15 000 for 184 of 365 days = 10 082.19; year 2: 20 000 + 15 000.
    assert_eq!(variable[0].amount.expected.money.cents(), 1_008_219);
    assert_eq!(variable[0].amount.maximum.money.cents(), 1_764_384);
    assert_eq!(variable[1].amount.expected.money, euros(35_000));
    assert!(variable[2].amount.expected.money.is_zero());
}

#[test]
fn the_other_readings_of_the_first_year_can_be_switched() {
    let project = with_missions(
        signed(120_000, "2023-01-01"),
        &[
            (Mission::Access, "2023-07-15"),
            (Mission::Crisis, "2023-07-15"),
        ],
    );
    let with = |choice| Project {
        choices: Choices::default().with(choice),
        ..project.clone()
    };
    // In months begun: July to December, 6 of 12.
    let fixed = payments(&with(Choice::ProratedInMonths), ACCESS_FIXED);
    assert_eq!(
        fixed[0].amount.prudent.money + fixed[1].amount.prudent.money,
        euros(45_000)
    );
    let variable = payments(&with(Choice::FirstVariableFull), ACCESS_VARIABLE);
    assert_eq!(variable[0].amount.maximum.money, euros(35_000));
    // 170 of 365 days: 45 000 × 170/365 = 20 958.904.
    let plan = payments(&with(Choice::FirstPlanProrated), Item::CrisisPlanFirstYear);
    let first_year = plan[0].amount.prudent.money + plan[1].amount.prudent.money;
    assert_eq!(first_year.cents(), 2_095_890);
    // A second envelope from 15 July: 75 000 × 170/365 = 34 931.507, and no prudent money.
    let second = payments(&with(Choice::SecondEnvelope), Item::SecondEnvelope);
    let amounts = second[0].amount.expected.money + second[1].amount.expected.money;
    assert_eq!(amounts.cents(), 3_493_151);
    assert!(second[0].amount.prudent.money.is_zero());
    assert!(payments(&project, Item::SecondEnvelope).is_empty());
}

#[test]
fn the_booster_can_be_read_as_yearly() {
    let project = signed(30_000, "2022-06-15");
    let yearly = Project {
        choices: Choices::default().with(Choice::BoosterEveryYear),
        ..project.clone()
    };
    let booster = Item::Measure(amorce::law::Measure::Booster);
    assert_eq!(payments(&project, booster).len(), 1);
    let days: Vec<Date> = payments(&yearly, booster)
        .iter()
        .filter_map(|p| p.when.earliest())
        .collect();
    assert_eq!(days.len(), 5);
    assert_eq!(days[4], day("2026-06-15"));
}

#[test]
fn the_first_twelve_months_run_from_the_letter_or_else_from_the_signature() {
    let mut project = everything_from(signed(120_000, "2023-06-01"));
    let twelve = |project: &Project| simulate(project).totals.first_twelve_months.unwrap();
    // Signature day: 75 000 + 75 % of 177 500 + 75 % of 45 000 = 75 000 + 133 125 + 33 750.
    assert_eq!(euros_of(&twelve(&project)), [241_875; 3]);
    assert_eq!(
        twelve(&project).period,
        Period::FirstTwelveMonths(day("2023-06-01"), day("2024-06-01"))
    );
    // From a letter of 1 June 2022 the signature is on the day after the twelve months.
    project.letter = Some(day("2022-06-01"));
    assert_eq!(
        euros_of(&twelve(&project)),
        [0, 0, 25_000],
        "only the pre-contract action, to confirm"
    );
    project.letter = Some(day("2022-06-02"));
    assert_eq!(euros_of(&twelve(&project))[0], 241_875);
}

#[test]
fn paid_and_earned_are_two_readings_of_the_same_payments() {
    let project = everything_from(signed(120_000, "2023-01-01"));
    let totals = simulate(&project).totals;
    // Year 1, paid: the seed, 75 % of the fixed parts and of the plan. Earned: all of them, and the variable part.
    let paid = totals
        .paid
        .iter()
        .find(|s| s.period == Period::PaidInYear(1))
        .unwrap();
    assert_eq!(euros_of(paid), [241_875; 3]);
    // 75 000 + 177 500 + 45 000, and 80 % or 100 % of 122 500.
    assert_eq!(euros_of(&earned(&project, 1)), [297_500, 395_500, 420_000]);
    let after = totals
        .paid
        .iter()
        .find(|s| s.period == Period::PaidAfter)
        .unwrap();
    // On the fifth anniversary: 25 % of 75 000 + 177 500 + 22 500, and the variable part.
    assert_eq!(euros_of(after), [68_750, 166_750, 191_250]);
}

#[test]
fn an_unsigned_project_dates_nothing_and_shows_a_full_year_of_its_missions() {
    let mut project = population(120_000);
    for mission in [Mission::Access, Mission::Crisis] {
        project.mission_mut(mission).taken = true;
    }
    let simulation = simulate(&project);
    let operating = simulation
        .payments
        .iter()
        .find(|p| p.item == Item::Operating)
        .unwrap();
    assert_eq!(operating.when, When::Unknown(Undated::NoSignature));
    assert_eq!(operating.amount.prudent.money, euros(75_000));
    let full_year = simulation.full_year.unwrap();
    // 75 000 + 90 000 fixed + 80 % or 100 % of 35 000; the plan 45 000 then 22 500, a crisis 67 500.
    assert_eq!(
        in_euros(full_year.total.map(|a| a.money)),
        [165_000, 193_000, 200_000]
    );
    assert_eq!(
        in_euros(full_year.with_first_plan.map(|a| a.money)),
        [210_000, 238_000, 245_000]
    );
    assert_eq!(
        in_euros(full_year.with_later_plan.map(|a| a.money)),
        [187_500, 215_500, 222_500]
    );
    assert_eq!(
        full_year.crisis.unwrap().map(|a| a.money),
        [euros(45_000), euros(22_500), euros(67_500)]
    );
}

#[test]
fn signature_payments_are_official_and_the_end_of_the_contract_is_told() {
    let project = signed(30_000, "2023-01-01");
    let simulation = simulate(&project);
    assert_eq!(simulation.payments[0].date_certainty, Official);
    assert!(
        simulation
            .notices
            .contains(&Notice::RenewalNotComputed(day("2028-01-01")))
    );
}

#[test]
fn the_money_at_risk_is_maximum_less_prudent_by_what_it_hangs_on() {
    let mut project = everything_from(signed(120_000, "2022-06-15"));
    project.crises[0] = true;
    let risk = earned(&project, 1).at_risk();
    assert_eq!(risk.variable, euros(122_500));
    assert_eq!(risk.crisis, euros(67_500));
    assert_eq!(risk.measures, euros(56_250), "the booster is assumed");
    assert!(risk.operating.is_zero());
    assert_eq!(risk.total(), euros(246_250));
}
