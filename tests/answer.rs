//! The rest of the answer: notices of the size, the seed, the crossings, the regional money, the
//! series to draw, and the derivation of an amount step by step. Amounts are computed by hand.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{
    Derivation, Item, Notice, Project, RegionalLine, Simulation, Slice, Step, ceilings, simulate,
    variable_maximum,
};
use amorce::law::{Assumption, FigureKey, Line, Measure, Mission, OwnLine, Part, Regime};
use amorce::units::Answer::{Met, ToConfirm};
use amorce::units::Certainty::{self, Assumed, Derived, Official, Reported};
use amorce::units::{Money, Rate, Tier};
use common::*;

#[test]
fn the_size_is_told_when_it_is_unsettled_or_near_a_threshold_never_both() {
    let notices = |count| -> Vec<Notice> {
        let notices = simulate(&population(count)).notices;
        let of_size = notices
            .into_iter()
            .filter(|notice| matches!(notice, Notice::TierUnsettled(_) | Notice::NearThreshold(_)));
        of_size.collect()
    };
    assert_eq!(notices(60_000), []);
    assert_eq!(notices(80_000), [Notice::TierUnsettled(80_000)]);
    assert_eq!(notices(80_001), [Notice::NearThreshold(80_000)]);
}

#[test]
fn only_an_offer_that_is_picked_is_told_to_be_one() {
    let project = signed(30_000, "2021-06-01");
    let told = |project: &Project| {
        let simulation = simulate(project);
        let noticed = simulation.notices.contains(&Notice::OfferNeverAdopted);
        (simulation.as_if, noticed)
    };
    assert_eq!(told(&project), (false, false));
    assert_eq!(
        told(&under(project.clone(), Regime::Aci2019)),
        (false, false)
    );
    assert_eq!(told(&under(project, Regime::Offer2020Plus50)), (true, true));
}

#[test]
fn the_seed_is_the_envelope_what_raises_it_and_what_came_before() {
    let project = Project {
        letter: Some(day("2022-05-01")),
        action: Met,
        ..signed(30_000, "2022-09-30")
    };
    let seed = simulate(&project).seed.unwrap();
    assert_eq!(seed.envelope.money, euros(50_000));
    let (measure, answer, raise) = seed.raised_by.unwrap();
    assert_eq!(
        (measure, answer, raise.money),
        (Measure::Booster, ToConfirm, euros(37_500))
    );
    assert_eq!(
        in_euros(seed.total.map(|amount| amount.money)),
        [50_000, 50_000, 87_500]
    );
    assert_eq!(
        in_euros(seed.early.map(|amount| amount.money)),
        [0, 15_000, 15_000]
    );
    let open = simulate(&signed(30_000, "2022-06-15")).seed.unwrap();
    assert_eq!(open.raised_by.unwrap().1, Met);
    let plain = simulate(&signed(30_000, "2024-01-15")).seed.unwrap();
    assert!(plain.raised_by.is_none());
}

#[test]
fn each_measure_says_what_it_pays_and_makes_of_the_envelope() {
    let simulation = simulate(&signed(30_000, "2021-06-01"));
    for (measure, amount, raised) in [
        (Measure::Uplift50, 25_000, Some(75_000)),
        (Measure::Uplift75, 37_500, Some(87_500)),
        (Measure::Complement, 37_500, Some(87_500)),
        (Measure::LetterOfIntent, 15_000, None),
        (Measure::Booster, 37_500, Some(87_500)),
        (Measure::PreContractAction, 15_000, None),
    ] {
        let reading = simulation.measure(measure).unwrap();
        assert_eq!(reading.measure, measure);
        assert_eq!(reading.amount.unwrap().money, euros(amount));
        assert_eq!(
            reading.raised.map(|amount| amount.money),
            raised.map(euros),
            "{measure:?}"
        );
    }
}

#[test]
fn a_crossing_is_as_sure_as_the_less_sure_of_its_figures() {
    // Operating: tiers 1 and 4 official, 2 and 3 reported. Ceilings of avenant 2: tier 1 reported,
    // 2 assumed, 3 derived, 4 reported.
    let marks = |count| -> Vec<(Tier, Certainty, Certainty)> {
        let crossings = simulate(&signed(count, "2024-01-15")).crossings;
        let marks = crossings.iter().map(|crossing| {
            let (operating, ceiling) = (crossing.operating_certainty, crossing.ceiling_certainty);
            (crossing.neighbour.tier, operating, ceiling)
        });
        marks.collect()
    };
    assert_eq!(marks(30_000), [(Tier::Two, Reported, Assumed)]);
    assert_eq!(
        marks(120_000),
        [
            (Tier::Four, Reported, Derived),
            (Tier::Two, Reported, Assumed)
        ]
    );
}

#[test]
fn a_year_whose_rules_could_be_others_is_assumed() {
    let marks = |on| -> Vec<Certainty> {
        let years = simulate(&signed(30_000, on)).years;
        years.iter().map(|year| year.certainty).collect()
    };
    assert_eq!(marks("2024-01-15"), [Official; 5]);
    assert_eq!(
        marks("2021-04-01"),
        [Official, Assumed, Assumed, Assumed, Assumed]
    );
}

#[test]
fn regional_money_is_added_up_beside_the_agreement() {
    let line = |euros| RegionalLine {
        label: "FIR".into(),
        date: None,
        amount: Money::from_euros(euros),
    };
    let project = Project {
        regional: vec![line(40_000), line(2_500)],
        ..signed(30_000, "2024-01-15")
    };
    assert_eq!(simulate(&project).regional, euros(42_500));
}

#[test]
fn payments_are_in_the_order_of_their_days_those_without_one_last() {
    let project = with_missions(
        signed(30_000, "2022-06-15"),
        &[
            (Mission::Access, "2022-10-01"),
            (Mission::Pathways, "2022-08-01"),
        ],
    );
    let days: Vec<_> = simulate(&project)
        .payments
        .iter()
        .map(|payment| payment.when.earliest())
        .collect();
    let dated = days.iter().take_while(|day| day.is_some()).count();
    assert!(dated < days.len(), "the pre-contract action has no day");
    assert!(days[..dated].is_sorted());
    assert!(days[dated..].iter().all(Option::is_none));
    // On one day, in the order in which the rules make them.
    let first = &simulate(&project).payments[..2];
    assert_eq!(first[0].item, Item::Operating);
    assert_eq!(first[1].item, Item::Measure(Measure::Booster));
}

#[test]
fn cash_adds_up_by_day_and_leaves_out_what_has_none() {
    let project = with_missions(
        signed(120_000, "2023-07-01"),
        &[(Mission::Access, "2023-07-01")],
    );
    let points: Vec<(String, [i64; 3])> = simulate(&project)
        .cumulative_cash()
        .iter()
        .map(|point| (point.day.to_string(), in_euros(point.paid)))
        .collect();
    // 142 500 at the signature, then as tests/sums.rs adds up.
    assert_eq!(points.len(), 6);
    assert_eq!(points[0], ("2023-07-01".into(), [142_500; 3]));
    assert_eq!(
        points[1],
        ("2024-07-01".into(), [288_750, 316_750, 323_750])
    );
    assert_eq!(
        points[5],
        ("2028-07-01".into(), [825_000, 965_000, 1_000_000])
    );
}

#[test]
fn the_ceilings_by_population_are_those_of_the_rules_of_the_signature() {
    let steps = |project: &Project| {
        ceilings(project).map(|step| (step.tier, step.from, step.ceiling.euros))
    };
    let under_avenant_2 = [
        (Tier::One, 1, 287_500),
        (Tier::Two, 40_000, 379_500),
        (Tier::Three, 80_000, 487_500),
        (Tier::Four, 175_001, 580_000),
    ];
    assert_eq!(steps(&signed(30_000, "2023-01-01")), under_avenant_2);
    assert_eq!(steps(&population(30_000)), under_avenant_2);
    assert_eq!(
        steps(&signed(30_000, "2021-01-01")).map(|(.., euros)| euros),
        [220_000, 287_000, 370_000, 450_000]
    );
}

#[test]
fn the_most_that_a_variable_part_can_be_is_the_contracts_or_the_table_s() {
    let mut project = signed(120_000, "2023-01-01");
    let of = |project: &Project, mission| variable_maximum(project, mission);
    assert_eq!(of(&project, Mission::Access), Some(euros(35_000)));
    assert_eq!(of(&project, Mission::Support), Some(euros(10_000)));
    assert_eq!(
        of(&project, Mission::Crisis),
        Some(Money::ZERO),
        "it has no variable part"
    );
    let line = OwnLine::Mission(Mission::Access, Part::Variable);
    project.own.set(line, euros(36_000));
    assert_eq!(of(&project, Mission::Access), Some(euros(36_000)));
    assert_eq!(of(&Project::default(), Mission::Access), None);
}

#[test]
fn a_full_year_without_a_contract_counts_the_first_years_indicators() {
    let mut project = population(120_000);
    project.mission_mut(Mission::Access).taken = true;
    project.mission_mut(Mission::Access).attainment[0] = Rate::from_percent(50);
    let total = |project: &Project| {
        let full_year = simulate(project).full_year.unwrap();
        assert!(full_year.crisis.is_none());
        assert_eq!(full_year.total, full_year.with_first_plan);
        in_euros(full_year.total.map(|amount| amount.money))
    };
    // 75 000 + 90 000, and half of 35 000, or all of it.
    assert_eq!(total(&project), [165_000, 182_500, 200_000]);
    assert!(simulate(&signed(120_000, "2023-01-01")).full_year.is_none());
}

fn walk<'a>(simulation: &'a Simulation, item: Item, slice: Slice) -> Derivation<'a> {
    let mut payments = simulation.payments.iter();
    let payment = payments
        .find(|payment| payment.item == item && payment.slice == slice)
        .unwrap();
    simulation.derivation(payment.amount.maximum).unwrap()
}

fn part<'a>(derivation: Derivation<'a>, place: usize) -> Derivation<'a> {
    derivation.parts().nth(place).unwrap()
}

fn cents(derivation: Derivation) -> i64 {
    derivation.money().cents()
}

#[test]
fn an_advance_and_its_balance_say_what_they_are_parts_of() {
    let project = with_missions(
        signed(120_000, "2023-01-01"),
        &[(Mission::Access, "2023-07-01")],
    );
    let simulation = simulate(&project);
    let item = Item::Mission(Mission::Access, Part::Fixed);
    // 90 000 for 184 of 365 days is 45 369.86; of that 75 % is 34 027.40.
    let advance = walk(&simulation, item, Slice::Advance);
    assert_eq!(advance.step(), Step::Advance(Rate::from_percent(75)));
    assert_eq!(cents(advance), 3_402_740);
    assert_eq!(advance.certainty(), Assumed);
    let weakened = part(advance, 0);
    assert_eq!(
        (weakened.step(), cents(weakened)),
        (Step::Weakened, 4_536_986)
    );
    assert_eq!(
        part(weakened, 1).step(),
        Step::Assumption(Assumption::ProrationUnit)
    );
    let prorated = part(weakened, 0);
    assert_eq!(
        prorated.step(),
        Step::Prorated {
            part: 184,
            whole: 365,
            months: false
        }
    );
    let figure = part(prorated, 0);
    assert!(matches!(figure.step(), Step::Figure(figure) if figure.euros == 90_000));
    assert_eq!((figure.parts().count(), figure.certainty()), (0, Reported));
    let balance = walk(&simulation, item, Slice::Balance);
    assert_eq!((balance.step(), cents(balance)), (Step::Balance, 1_134_246));
    assert_eq!(
        [0, 1].map(|place| cents(part(balance, place))),
        [4_536_986, 3_402_740]
    );
}

#[test]
fn only_the_line_that_the_agreement_of_2019_paid_less_is_derived_as_a_difference() {
    // Tier 1 in the proportions of tier 3: access 52 500 less 175 000 − 170 000, pathways 26 250.
    let project = with_missions(
        under(signed(30_000, "2020-01-01"), Regime::Aci2019),
        &[
            (Mission::Access, "2020-01-01"),
            (Mission::Pathways, "2020-01-01"),
        ],
    );
    let simulation = simulate(&project);
    let year_of = |mission| {
        let advance = walk(
            &simulation,
            Item::Mission(mission, Part::Fixed),
            Slice::Advance,
        );
        let weakened = part(advance, 0);
        assert_eq!(weakened.step(), Step::Weakened);
        part(weakened, 0)
    };
    let access = year_of(Mission::Access);
    assert_eq!(
        (access.step(), cents(access)),
        (Step::Difference, 4_750_000)
    );
    let (split, raised) = (part(access, 0), part(access, 1));
    assert_eq!((split.step(), cents(split)), (Step::Estimated, 5_250_000));
    assert_eq!((raised.step(), cents(raised)), (Step::Difference, 500_000));
    assert_eq!(
        [0, 1].map(|place| cents(part(raised, place))),
        [17_500_000, 17_000_000]
    );
    let pathways = year_of(Mission::Pathways);
    assert_eq!(
        (pathways.step(), cents(pathways)),
        (Step::Estimated, 2_625_000)
    );
    assert_eq!(
        [0, 1].map(|place| cents(part(pathways, place))),
        [17_500_000, 4_500_000]
    );
}

#[test]
fn a_sum_lists_the_payments_that_it_counts_and_no_others() {
    let project = with_missions(
        signed(120_000, "2023-07-01"),
        &[(Mission::Access, "2023-07-01")],
    );
    let simulation = simulate(&project);
    let parts = |amount| -> Vec<i64> {
        let derivation = simulation.derivation(amount).unwrap();
        assert_eq!(derivation.step(), Step::Sum);
        derivation.parts().map(cents).collect()
    };
    let totals = &simulation.totals;
    // Earned in year 1: the envelope, and an advance and a balance of 90 000.
    assert_eq!(
        parts(totals.earned[1].fixed.maximum),
        [7_500_000, 6_750_000, 2_250_000]
    );
    assert_eq!(parts(totals.earned[1].variable.maximum), [3_500_000]);
    assert_eq!(parts(totals.earned[1].variable.expected), [2_800_000]);
    // Paid in year 1: the balance is not.
    assert_eq!(parts(totals.paid[1].fixed.maximum), [7_500_000, 6_750_000]);
    // Paid after year 5: the balances of 75 000 and 90 000.
    assert_eq!(parts(totals.paid[6].fixed.prudent), [1_875_000, 2_250_000]);
    assert_eq!(parts(totals.undated.one_off.maximum), [2_500_000]);
    assert_eq!(parts(totals.total.variable.maximum), [3_500_000; 5]);
    assert_eq!(parts(totals.total.fixed.maximum).len(), 19);
    let nothing = simulation.derivation(totals.total.crisis.maximum).unwrap();
    assert_eq!(
        (nothing.step(), nothing.parts().count()),
        (Step::Nothing, 0)
    );
}

#[test]
fn a_replaced_figure_and_an_own_amount_say_so() {
    let mut project = signed(30_000, "2023-01-01");
    let key = FigureKey {
        line: Line::OperatingBase,
        regime: Some(Regime::Avenant2),
        tier: Some(Tier::One),
    };
    project.replaced.set(key, euros(51_000));
    let simulation = simulate(&project);
    let step = walk(&simulation, Item::Operating, Slice::Whole).step();
    assert!(matches!(step, Step::Replaced(figure) if figure.key == key));
    project.own.set(OwnLine::Operating, euros(52_000));
    let simulation = simulate(&project);
    let own = walk(&simulation, Item::Operating, Slice::Whole);
    assert_eq!(own.step(), Step::Own(OwnLine::Operating));
    assert_eq!(own.money(), euros(52_000));
}
