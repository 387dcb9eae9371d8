//! What would change if one thing were otherwise, computed by hand.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{Choices, Estimates, Project, what_if};
use amorce::law::{Assumption, Choice, Measure, Mission, Regime};
use amorce::units::{Money, Tier};
use common::*;

fn change_of(project: &Project, choice: Choice) -> [i64; 3] {
    let alternatives = what_if(project).alternatives;
    let found = alternatives.iter().find(|a| a.choice == choice).unwrap();
    in_euros(found.change)
}

fn applies(project: &Project, choice: Choice) -> bool {
    let alternatives = what_if(project).alternatives;
    alternatives
        .iter()
        .find(|a| a.choice == choice)
        .unwrap()
        .applies
}

#[test]
fn each_reading_that_is_not_in_use_says_what_it_alone_would_change() {
    let project = signed(30_000, "2022-06-15");
    assert_eq!(
        change_of(&project, Choice::BoosterNil),
        [0, -37_500, -37_500]
    );
    // Four more boosters of 37 500, never prudent.
    assert_eq!(
        change_of(&project, Choice::BoosterEveryYear),
        [0, 150_000, 150_000]
    );
    assert!(!applies(&project, Choice::Tier2At80000));
    assert!(!applies(&project, Choice::RunningStay));
    assert!(!applies(&project, Choice::LastDayOpen));
    assert_eq!(
        change_of(&signed(30_000, "2022-09-30"), Choice::LastDayOpen),
        [0, 37_500, 0]
    );
}

#[test]
fn a_contract_that_stays_under_the_agreement_of_2019_loses_5_000_a_year_on_access() {
    // Years 3 to 5 begin under avenant 2: 3 × 5 000, in each estimate, for tier 3.
    let project = with_missions(
        signed(120_000, "2020-07-01"),
        &[(Mission::Access, "2020-07-01")],
    );
    assert_eq!(change_of(&project, Choice::RunningStay), [-15_000; 3]);
}

#[test]
fn the_extremes_take_the_worst_and_the_best_of_all_readings_together() {
    // Signed on 15/06/2022 without missions or letter: the booster may be nil (−37 500) or yearly
    // (+150 000), the early payment (to confirm, 15 000, maximum alone) nil or an advance.
    let found = what_if(&signed(30_000, "2022-06-15"));
    assert_eq!(in_euros(found.lowest), [50_000, 50_000, 250_000]);
    assert_eq!(in_euros(found.highest), [50_000, 237_500, 452_500]);
}

#[test]
fn a_mission_more_or_less_is_worth_what_it_pays() {
    let project = with_missions(
        signed(120_000, "2023-01-01"),
        &[
            (Mission::Access, "2023-01-01"),
            (Mission::Quality, "2023-01-01"),
        ],
    );
    let missions = what_if(&project).missions;
    let of = |mission| {
        *missions
            .iter()
            .find(|change| change.mission == mission)
            .unwrap()
    };
    // Five years of 15 000 fixed and 80 % or 100 % of 15 000.
    let quality = of(Mission::Quality);
    assert_eq!(quality.added_from, None);
    assert_eq!(in_euros(quality.change), [-75_000, -135_000, -150_000]);
    // Four years from the first anniversary: 10 000 fixed and 80 % or 100 % of 10 000.
    let support = of(Mission::Support);
    assert_eq!(support.added_from, Some(day("2024-01-01")));
    assert_eq!(in_euros(support.change), [40_000, 72_000, 80_000]);
}

#[test]
fn crossing_a_threshold_says_what_it_changes_in_each_year() {
    let project = signed(120_000, "2023-01-01");
    let tiers = what_if(&project).tiers;
    let [up, down] = tiers.as_slice() else {
        panic!("one up, one down")
    };
    assert_eq!(
        (up.neighbour.tier, up.neighbour.inhabitants),
        (Tier::Four, 55_001)
    );
    assert_eq!(
        (down.neighbour.tier, down.neighbour.inhabitants),
        (Tier::Two, 40_001)
    );
    // Before the contract, then five years.
    assert_eq!([up.by_year.len(), down.by_year.len()], [6, 6]);
    // Operating funding alone: 90 000 and 60 000 instead of 75 000; years 2 to 5 are to confirm.
    assert_eq!(in_euros(up.by_year[1]), [15_000; 3]);
    assert_eq!(in_euros(up.by_year[2]), [0, 0, 15_000]);
    assert_eq!(in_euros(down.by_year[1]), [-15_000; 3]);
    assert_eq!(
        up.by_year[0],
        Estimates {
            maximum: Money::from_euros(5_000),
            ..Estimates::default()
        }
    );
}

#[test]
fn the_last_day_of_each_measure_is_told() {
    let found = what_if(&under(population(30_000), Regime::Avenant2)).last_days;
    let of = |measure| {
        let last = found.iter().find(|last| last.measure == measure).unwrap();
        (last.sure, last.possible)
    };
    let days = |sure, possible| (Some(day(sure)), Some(day(possible)));
    assert_eq!(of(Measure::Booster), days("2022-09-29", "2022-09-30"));
    assert_eq!(of(Measure::Uplift75), days("2021-12-30", "2021-12-31"));
    assert_eq!(of(Measure::Uplift50), days("2021-12-31", "2021-12-31"));
    assert_eq!(of(Measure::Complement), days("2020-12-31", "2020-12-31"));
    assert!(
        found
            .iter()
            .all(|last| last.measure != Measure::LetterOfIntent)
    );
}

/// The assumptions that could change something for a project.
fn applying(project: &Project) -> Vec<Assumption> {
    let mut found: Vec<Assumption> = what_if(project)
        .alternatives
        .iter()
        .filter(|alternative| alternative.applies)
        .map(|alternative| alternative.choice.assumption())
        .collect();
    found.dedup();
    found
}

#[test]
fn an_assumption_applies_where_another_reading_could_change_a_total() {
    use Assumption::*;
    let access = |project, start| with_missions(project, &[(Mission::Access, start)]);
    let crisis = |project, start| with_missions(project, &[(Mission::Crisis, start)]);
    // A letter of which nobody knows leaves the pre-contract action to confirm.
    let early = [EarlyPayment, PreContractAmount];
    let with_early = |more: &[Assumption]| {
        let mut all = [&early[..], more].concat();
        all.sort();
        all
    };
    let after = signed(30_000, "2023-01-01");
    assert_eq!(applying(&after), early);
    assert_eq!(
        applying(&signed(80_000, "2023-01-01")),
        with_early(&[TierAt80000])
    );
    for (project, more) in [
        // From the first day nothing is prorated; a second envelope is still possible.
        (access(after.clone(), "2023-01-01"), &[OperatingYear1][..]),
        (
            access(after.clone(), "2023-01-02"),
            &[ProrationUnit, FirstYearVariable, OperatingYear1][..],
        ),
        (
            access(after.clone(), "2023-12-31"),
            &[ProrationUnit, FirstYearVariable, OperatingYear1][..],
        ),
        (access(after.clone(), "2024-01-01"), &[][..]),
        (
            access(after.clone(), "2024-01-02"),
            &[ProrationUnit, FirstYearVariable][..],
        ),
        (
            crisis(after.clone(), "2023-01-02"),
            &[ProrationUnit, CrisisPlanFirstYear, OperatingYear1][..],
        ),
        (
            signed(30_000, "2022-06-15"),
            &[BoosterAmount, BoosterNature][..],
        ),
        (
            signed(30_000, "2022-09-30"),
            &[
                BoosterAmount,
                BoosterNature,
                BoosterOnLastDay,
                BoosterForEarlier,
            ][..],
        ),
        (
            signed(30_000, "2022-03-31"),
            &[
                BoosterAmount,
                BoosterNature,
                BoosterOnLastDay,
                BoosterForEarlier,
                Avenant2Effect,
                RunningContracts,
            ][..],
        ),
        (signed(30_000, "2022-10-01"), &[][..]),
    ] {
        assert_eq!(applying(&project), with_early(more), "{project:?}");
    }
    // Picked rules leave out whatever belongs to others; an offer is no set of rules.
    let picked = under(signed(30_000, "2021-03-31"), Regime::Aci2019);
    assert_eq!(applying(&picked), []);
    let offer = under(signed(30_000, "2021-03-31"), Regime::Offer2020Plus50);
    assert_eq!(applying(&offer), [Avenant2Effect, RunningContracts]);
    let letter = under(signed(30_000, "2022-04-01"), Regime::Offer2020Plus75);
    assert_eq!(applying(&letter), [EarlyPayment]);
    // Without a contract there is no year to prorate, and no later booster.
    let unsigned = with_missions(population(30_000), &[(Mission::Access, "2023-01-02")]);
    assert_eq!(
        applying(&Project {
            today: Some(day("2022-06-01")),
            ..unsigned
        }),
        with_early(&[BoosterAmount])
    );
}

#[test]
fn every_reading_but_the_one_in_use_is_an_alternative() {
    let mut project = signed(30_000, "2022-06-15");
    project.choices = Choices::default().with(Choice::BoosterNil);
    let found = what_if(&project).alternatives;
    // 19 assumptions with 38 readings, one of each in use.
    assert_eq!(found.len(), 19);
    assert!(found.iter().all(|a| a.choice != Choice::BoosterNil));
    let back = found
        .iter()
        .find(|a| a.choice == Choice::BoosterOfDraft)
        .unwrap();
    assert_eq!(in_euros(back.change), [0, 37_500, 37_500]);
}

#[test]
fn a_mission_can_be_added_only_where_there_is_a_day_to_start_it() {
    let unsigned = with_missions(population(120_000), &[(Mission::Access, "2023-01-02")]);
    let missions = what_if(&unsigned).missions;
    let found: Vec<Mission> = missions.iter().map(|change| change.mission).collect();
    assert_eq!(found, [Mission::Access], "it can be left out");
    assert_eq!(
        what_if(&signed(120_000, "2023-01-01")).missions.len(),
        6,
        "each can be added"
    );
    assert!(what_if(&Project::default()).tiers.is_empty());
}

#[test]
fn crossing_a_threshold_changes_the_total_by_the_sum_of_the_years() {
    let tiers = what_if(&signed(120_000, "2023-01-01")).tiers;
    // Prudent and expected: the seed alone, ± 15 000. Maximum: four more years of operating funding
    // to confirm, and the pre-contract action, 5 000 up or 7 500 down.
    assert_eq!(in_euros(tiers[0].change), [15_000, 15_000, 80_000]);
    assert_eq!(in_euros(tiers[1].change), [-15_000, -15_000, -82_500]);
}
