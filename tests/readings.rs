//! The other readings of what no text settles, and the small print of each payment: its day, how
//! sure the day is, what it hangs on. Expected amounts are computed by hand.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{
    Choices, Earned, Indicator, Item, Payment, Project, Signature, Slice, Standing, Undated, When,
    simulate,
};
use amorce::law::{Choice, FigureKey, Line, Measure, Mission, OwnLine, Part, Regime};
use amorce::units::Answer::{Met, ToConfirm};
use amorce::units::Certainty::{self, Assumed, Official, Own, Reported};
use amorce::units::{Rate, Tier};
use common::*;

const OFFER_75: Regime = Regime::Offer2020Plus75;
const ACCESS_FIXED: Item = Item::Mission(Mission::Access, Part::Fixed);
const ACCESS_VARIABLE: Item = Item::Mission(Mission::Access, Part::Variable);

fn payments(project: &Project, item: Item) -> Vec<Payment> {
    let mut payments = simulate(project).payments;
    payments.retain(|payment| payment.item == item);
    payments
}

fn readings(payment: &Payment) -> [i64; 3] {
    in_euros(payment.amount.map(|amount| amount.money))
}

fn marks(payment: &Payment) -> [Certainty; 3] {
    let amount = payment.amount;
    [amount.prudent, amount.expected, amount.maximum].map(|amount| amount.certainty)
}

fn reading(project: Project, choices: &[Choice]) -> Project {
    Project {
        choices: choices
            .iter()
            .fold(Choices::default(), |all, choice| all.with(*choice)),
        ..project
    }
}

/// What the fixed part of the access mission pays for its first contract year, in euros, and its mark.
fn first_year(project: &Project) -> (i64, Certainty) {
    let fixed = payments(project, ACCESS_FIXED);
    let year = fixed[0].earned;
    let cents: i64 = fixed
        .iter()
        .filter(|payment| payment.earned == year)
        .map(|payment| payment.amount.prudent.money.cents())
        .sum();
    assert_eq!(cents % 100, 0);
    (cents / 100, fixed[0].amount.prudent.certainty)
}

#[test]
fn money_before_the_contract_has_the_day_of_the_letter() {
    let letter = Item::Measure(Measure::LetterOfIntent);
    let offer = Project {
        letter: Some(day("2021-02-01")),
        ..under(signed(30_000, "2021-06-01"), OFFER_75)
    };
    let paid = payments(&offer, letter)[0];
    assert_eq!(paid.when, When::On(day("2021-02-01")));
    assert_eq!(
        (paid.slice, paid.earned),
        (Slice::Whole, Earned::BeforeContract)
    );
    assert_eq!(
        (paid.date_certainty, paid.standing),
        (Reported, Standing::MeasureOpen)
    );
    assert_eq!(readings(&paid), [15_000; 3]);

    let no_letter = Project {
        letter: None,
        ..offer
    };
    let paid = payments(&no_letter, letter)[0];
    assert_eq!(paid.when, When::Unknown(Undated::NoLetter));
    assert_eq!(paid.standing, Standing::MeasureToConfirm);
    assert_eq!(readings(&paid), [0, 0, 15_000]);

    let action = Project {
        letter: Some(day("2022-05-01")),
        action: Met,
        ..signed(30_000, "2023-06-01")
    };
    let paid = payments(&action, Item::Measure(Measure::PreContractAction))[0];
    assert_eq!(paid.when, When::NotBefore(day("2022-05-01")));
    assert_eq!(
        (paid.date_certainty, paid.standing),
        (Assumed, Standing::MeasureOpen)
    );
    assert_eq!(readings(&paid), [0, 15_000, 15_000]);
}

#[test]
fn an_advance_is_taken_off_on_the_signature_in_the_readings_that_paid_it() {
    let offer = Project {
        letter: Some(day("2021-02-01")),
        ..under(signed(30_000, "2021-06-01"), OFFER_75)
    };
    let advance = &[Choice::EarlyIsAdvance];
    let deducted = |project| payments(&reading(project, advance), Item::EarlyPaymentDeducted);
    assert!(payments(&offer, Item::EarlyPaymentDeducted).is_empty());
    let taken = deducted(offer)[0];
    assert_eq!(readings(&taken), [-15_000; 3]);
    assert_eq!(marks(&taken), [Assumed; 3]);
    assert_eq!(taken.when, When::On(day("2021-06-01")));
    assert_eq!((taken.slice, taken.earned), (Slice::Whole, Earned::Year(1)));
    assert_eq!(
        (taken.date_certainty, taken.standing),
        (Assumed, Standing::OtherReading)
    );

    let doubtful = Project {
        letter: Some(day("2022-05-01")),
        action: ToConfirm,
        ..signed(30_000, "2023-06-01")
    };
    assert_eq!(readings(&deducted(doubtful.clone())[0]), [0, 0, -15_000]);
    let nothing = &[Choice::EarlyIsAdvance, Choice::PreContractNil];
    assert!(
        payments(&reading(doubtful, nothing), Item::EarlyPaymentDeducted).is_empty(),
        "nothing was paid"
    );
}

#[test]
fn no_more_is_taken_off_than_is_paid_on_the_signature() {
    let letter = FigureKey {
        line: Line::LetterOfIntent,
        regime: Some(OFFER_75),
        tier: Some(Tier::One),
    };
    let taken = |on| {
        let mut project = Project {
            letter: Some(day("2020-02-01")),
            ..under(signed(30_000, on), OFFER_75)
        };
        project.replaced.set(letter, euros(60_000));
        let project = reading(project, &[Choice::EarlyIsAdvance]);
        readings(&payments(&project, Item::EarlyPaymentDeducted)[0])
    };
    // 50 000 and an uplift of 37 500 on the same day; the complement has no day of its own.
    assert_eq!(taken("2021-06-01"), [-60_000; 3]);
    assert_eq!(taken("2020-06-01"), [-50_000; 3]);

    // Without a contract: 50 000, and the booster of 37 500 to confirm.
    let mut unsigned = Project {
        letter: Some(day("2022-05-01")),
        action: Met,
        ..population(30_000)
    };
    unsigned.own.set(OwnLine::PreContractAction, euros(80_000));
    let unsigned = reading(unsigned, &[Choice::EarlyIsAdvance]);
    let taken = payments(&unsigned, Item::EarlyPaymentDeducted)[0];
    assert_eq!(readings(&taken), [-50_000, -50_000, -80_000]);
    assert_eq!(taken.when, When::Unknown(Undated::NoSignature));
}

#[test]
fn nothing_is_taken_off_an_uplift_that_may_be_the_complement() {
    let letter = FigureKey {
        line: Line::LetterOfIntent,
        regime: Some(OFFER_75),
        tier: Some(Tier::One),
    };
    let taken = |signature, today| {
        let mut project = Project {
            letter: Some(day("2020-02-01")),
            signature,
            today: Some(day(today)),
            ..under(population(30_000), OFFER_75)
        };
        project.replaced.set(letter, euros(60_000));
        let project = reading(project, &[Choice::EarlyIsAdvance]);
        readings(&payments(&project, Item::EarlyPaymentDeducted)[0])
    };
    // The plan of 2020 may have been kept, which brings the complement, or not, which still leaves
    // the uplift: 50 000 alone is surely paid at the signature.
    let planned = |on| Signature::Planned(day(on));
    assert_eq!(taken(planned("2020-06-01"), "2021-06-01"), [-50_000; 3]);
    // The plan of 2021 can bring the uplift alone, 37 500 to confirm.
    assert_eq!(
        taken(planned("2021-06-01"), "2021-07-01"),
        [-50_000, -50_000, -60_000]
    );
}

#[test]
fn an_uplift_is_paid_at_the_signature_and_the_complement_on_a_day_nobody_named() {
    let offer = |on| under(signed(30_000, on), OFFER_75);
    let uplift = payments(&offer("2021-06-01"), Item::Measure(Measure::Uplift75))[0];
    assert_eq!(uplift.when, When::On(day("2021-06-01")));
    assert_eq!(
        (uplift.slice, uplift.earned),
        (Slice::Whole, Earned::Year(1))
    );
    assert_eq!(
        (uplift.date_certainty, uplift.standing),
        (Reported, Standing::MeasureOpen)
    );
    assert!(payments(&offer("2021-06-01"), Item::Measure(Measure::Complement)).is_empty());
    let complement = payments(&offer("2020-06-01"), Item::Measure(Measure::Complement))[0];
    assert_eq!(complement.when, When::Unknown(Undated::NeverNamed));
    assert_eq!(complement.standing, Standing::MeasureOpen);
    assert!(payments(&offer("2020-06-01"), Item::Measure(Measure::Uplift75)).is_empty());
}

#[test]
fn a_yearly_booster_is_never_prudent_after_year_1() {
    let booster = |project| {
        let project = reading(project, &[Choice::BoosterEveryYear]);
        payments(&project, Item::Measure(Measure::Booster))
    };
    let mut own = signed(30_000, "2022-06-15");
    own.own.set(OwnLine::Booster, euros(40_000));
    for (project, first, later, mark) in [
        (
            signed(30_000, "2022-06-15"),
            [0, 37_500, 37_500],
            [0, 37_500, 37_500],
            Assumed,
        ),
        (own, [40_000; 3], [0, 40_000, 40_000], Own),
        (
            signed(30_000, "2022-09-30"),
            [0, 0, 37_500],
            [0, 0, 37_500],
            Assumed,
        ),
    ] {
        let paid = booster(project);
        assert_eq!(paid.len(), 5);
        assert_eq!(readings(&paid[0]), first);
        assert_eq!(paid[0].amount.maximum.certainty, mark);
        for (payment, year) in paid.iter().zip(1..).skip(1) {
            assert_eq!(readings(payment), later);
            assert_eq!(payment.amount.maximum.certainty, Assumed);
            assert_eq!(payment.earned, Earned::Year(year));
        }
    }
    let uplift = reading(
        under(signed(30_000, "2021-06-01"), OFFER_75),
        &[Choice::BoosterEveryYear],
    );
    assert_eq!(
        payments(&uplift, Item::Measure(Measure::Uplift75)).len(),
        1,
        "only the booster is in question"
    );
}

#[test]
fn a_month_of_the_contract_year_counts_once_it_has_begun() {
    // 90 000 a year; months run from one 15th to the next 14th, and the last of them is the twelfth.
    for (signature, start, euros) in [
        ("2023-01-15", "2023-01-16", 90_000), // the first month: 12 of 12
        ("2023-01-15", "2023-02-14", 90_000),
        ("2023-01-15", "2023-02-15", 82_500), // 11 of 12
        ("2023-01-15", "2023-07-14", 52_500), // 7 of 12
        ("2023-01-15", "2023-07-15", 45_000), // 6 of 12
        ("2023-01-15", "2023-12-15", 7_500),  // 1 of 12
        ("2023-01-15", "2024-01-14", 7_500),
        ("2023-08-31", "2024-02-28", 52_500), // five months until 31 January; 7 of 12
        ("2023-08-31", "2024-02-29", 45_000), // six, in a leap year
    ] {
        let project = with_missions(signed(120_000, signature), &[(Mission::Access, start)]);
        let months = reading(project, &[Choice::ProratedInMonths]);
        assert_eq!(first_year(&months).0, euros, "{signature}, from {start}");
    }
}

#[test]
fn the_unit_of_prorating_weakens_only_what_it_would_change() {
    let first_year = |start| {
        first_year(&with_missions(
            signed(120_000, "2024-01-01"),
            &[(Mission::Access, start)],
        ))
    };
    // 183 of the 366 days of 2024 are left on 2 July, and the last 6 of 12 months.
    assert_eq!(first_year("2024-07-02"), (45_000, Reported));
    assert_eq!(first_year("2024-01-01"), (90_000, Reported));
    // 122 of 366 days are left on 1 September, and the last 4 of 12 months.
    assert_eq!(first_year("2024-09-01"), (30_000, Reported));
    // 305 of 366 on 2 March; the months say 10 of 12: 75 000 both.
    assert_eq!(first_year("2024-03-02"), (75_000, Reported));
    // 61 of 366 on 1 November, and 2 of 12: 15 000; one day later the days say 60.
    assert_eq!(first_year("2024-11-01"), (15_000, Reported));
    let project = with_missions(
        signed(120_000, "2024-01-01"),
        &[(Mission::Access, "2024-11-02")],
    );
    assert_eq!(
        payments(&project, ACCESS_FIXED)[0].amount.prudent.certainty,
        Assumed
    );
}

#[test]
fn a_first_year_counted_whole_is_not_weakened_by_how_it_could_be_prorated() {
    let project = |start| {
        with_missions(
            signed(120_000, "2023-01-01"),
            &[(Mission::Access, start), (Mission::Crisis, start)],
        )
    };
    let variable = |start, choices: &[Choice]| {
        let first = payments(&reading(project(start), choices), ACCESS_VARIABLE)[0];
        (readings(&first)[2], first.amount.maximum.certainty)
    };
    let plan = |start, choices: &[Choice]| {
        let project = reading(project(start), choices);
        let plan = payments(&project, Item::CrisisPlanFirstYear);
        let money = plan[0].amount.prudent.money + plan[1].amount.prudent.money;
        (money, plan[0].amount.prudent.certainty)
    };
    let whole_variable = variable("2023-01-01", &[]);
    let whole_plan = plan("2023-01-01", &[]);
    assert_eq!(whole_variable.0, 35_000);
    assert_eq!(whole_plan.0, euros(45_000));
    assert_ne!(whole_variable.1, Assumed);
    assert_ne!(whole_plan.1, Assumed);
    // In months, a start on the 16th of the first month is a whole year.
    let months = Choice::ProratedInMonths;
    assert_eq!(
        variable("2023-01-16", &[months, Choice::FirstVariableFull]),
        whole_variable
    );
    assert_eq!(plan("2023-01-16", &[months]), whole_plan);
    assert_eq!(
        plan("2023-01-16", &[months, Choice::FirstPlanProrated]),
        whole_plan
    );
    // In days it is not: the same money, on our choice.
    assert_eq!(
        variable("2023-01-16", &[Choice::FirstVariableFull]),
        (35_000, Assumed)
    );
    assert_eq!(plan("2023-01-16", &[]), (euros(45_000), Assumed));
}

#[test]
fn the_access_mission_pays_5_000_more_from_the_year_that_avenant_2_rules() {
    let project = with_missions(
        signed(120_000, "2020-07-01"),
        &[(Mission::Access, "2020-07-01")],
    );
    let paid: Vec<(Earned, i64)> = payments(&project, ACCESS_FIXED)
        .iter()
        .filter(|payment| payment.slice == Slice::Advance)
        .map(|payment| (payment.earned, readings(payment)[0]))
        .collect();
    // 75 % of 85 000, then of 90 000.
    assert_eq!(
        paid,
        [
            (Earned::Year(1), 63_750),
            (Earned::Year(2), 63_750),
            (Earned::Year(3), 67_500),
            (Earned::Year(4), 67_500),
            (Earned::Year(5), 67_500),
        ]
    );
}

#[test]
fn the_variable_part_follows_the_rate_of_its_own_year() {
    let mut project = with_missions(
        signed(120_000, "2023-01-01"),
        &[(Mission::Access, "2023-01-01")],
    );
    let rates = &mut project.mission_mut(Mission::Access).attainment[..5];
    rates.copy_from_slice(&[50, 60, 70, 0, 100].map(Rate::from_percent));
    let paid: Vec<[i64; 3]> = payments(&project, ACCESS_VARIABLE)
        .iter()
        .map(readings)
        .collect();
    assert_eq!(
        paid,
        [
            [0, 17_500, 35_000],
            [0, 21_000, 35_000],
            [0, 24_500, 35_000],
            [0, 0, 35_000],
            [0, 35_000, 35_000],
        ]
    );
    let standing = payments(&project, ACCESS_VARIABLE)[0];
    assert_eq!(
        (standing.slice, standing.standing, standing.date_certainty),
        (Slice::Whole, Standing::Results, Official)
    );
}

#[test]
fn a_variable_part_of_nothing_is_no_payment_unless_indicators_pay_one() {
    let mut project = with_missions(
        signed(120_000, "2023-01-01"),
        &[(Mission::Access, "2023-01-01")],
    );
    let line = OwnLine::Mission(Mission::Access, Part::Variable);
    project.own.set(line, euros(0));
    assert!(payments(&project, ACCESS_VARIABLE).is_empty());
    project.mission_mut(Mission::Access).indicators = vec![Indicator {
        label: "appels".into(),
        steps: vec![euros(5_000)],
        reached: [1, 0, 0, 0, 0],
    }];
    let paid = payments(&project, ACCESS_VARIABLE);
    assert_eq!(paid.len(), 1);
    assert_eq!(readings(&paid[0]), [0, 5_000, 0]);
}

#[test]
fn a_mission_older_than_the_contract_is_paid_from_the_signature() {
    let project = with_missions(
        signed(120_000, "2023-01-01"),
        &[
            (Mission::Access, "2022-10-01"),
            (Mission::Crisis, "2022-10-01"),
        ],
    );
    assert_eq!(first_year(&project), (90_000, Reported));
    assert_eq!(
        payments(&project, ACCESS_FIXED)[0].when,
        When::On(day("2023-01-01"))
    );
    assert_eq!(
        payments(&project, Item::CrisisPlanFirstYear)[0].when,
        When::On(day("2023-01-01"))
    );
    let second = reading(project, &[Choice::SecondEnvelope]);
    let paid = payments(&second, Item::SecondEnvelope);
    // A whole second envelope: 75 % of 75 000 at the signature.
    assert_eq!(paid[0].when, When::On(day("2023-01-01")));
    assert_eq!(readings(&paid[0]), [0, 56_250, 56_250]);
    assert_eq!(
        (paid[0].standing, paid[0].date_certainty),
        (Standing::OtherReading, Assumed)
    );
    assert_eq!(paid[0].amount.maximum.certainty, Assumed);
}

#[test]
fn a_plan_written_in_a_later_year_is_a_first_plan() {
    let project = with_missions(
        signed(120_000, "2023-01-01"),
        &[(Mission::Crisis, "2024-01-01")],
    );
    let days = |item| -> Vec<When> {
        let paid = payments(&project, item);
        paid.iter().map(|payment| payment.when).collect()
    };
    assert_eq!(
        days(Item::CrisisPlanFirstYear),
        [When::On(day("2024-01-01")), When::On(day("2025-01-01"))]
    );
    assert_eq!(days(Item::CrisisPlanUpdate)[0], When::On(day("2025-01-01")));
    assert_eq!(days(Item::CrisisPlanUpdate).len(), 6);
}

#[test]
fn a_recognised_crisis_is_paid_at_the_end_of_its_year_and_never_prudent() {
    let mut project = with_missions(
        signed(120_000, "2023-01-01"),
        &[(Mission::Crisis, "2023-01-01")],
    );
    project.crises[0] = true;
    project.crises[2] = true;
    let paid = payments(&project, Item::CrisisEvent);
    let days: Vec<When> = paid.iter().map(|payment| payment.when).collect();
    assert_eq!(
        days,
        [When::On(day("2024-01-01")), When::On(day("2026-01-01"))]
    );
    for payment in &paid {
        assert_eq!(readings(payment), [0, 67_500, 67_500]);
        assert_eq!(
            (payment.standing, payment.slice),
            (Standing::Crisis, Slice::Whole)
        );
    }
}

#[test]
fn operating_funding_to_confirm_is_counted_in_the_maximum_alone() {
    let operating = payments(&signed(30_000, "2023-01-01"), Item::Operating);
    assert_eq!(readings(&operating[0]), [50_000; 3]);
    assert_eq!(operating[0].standing, Standing::Contract);
    assert_eq!(readings(&operating[1]), [0, 0, 37_500]);
    assert_eq!(readings(&operating[2]), [0, 0, 12_500]);
    assert_eq!(operating[2].standing, Standing::MissionsToStart);
}

#[test]
fn a_part_that_pays_nothing_weakens_no_sum() {
    let mut project = with_missions(
        signed(30_000, "2023-01-01"),
        &[(Mission::Access, "2023-01-01")],
    );
    let line = OwnLine::Mission(Mission::Access, Part::Fixed);
    project.own.set(line, euros(0));
    for payment in payments(&project, ACCESS_FIXED) {
        assert_eq!(readings(&payment), [0; 3]);
        assert_eq!(marks(&payment), [Official; 3]);
    }
}
