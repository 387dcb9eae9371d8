//! Each bound of the texts, on both sides.

use amorce::aid::assistant::*;
use amorce::units::Certainty::{Assumed, Official};

use super::common::day;
use super::contracts::*;

#[test]
fn new_amounts_from_the_22nd_of_june_2024() {
    assert_eq!(
        lines(&full("2024-06-21")),
        [36_000, 28_000, 22_000, 22_000, 22_000]
    );
    assert_eq!(
        lines(&full("2024-06-22")),
        [38_000, 28_000, 22_000, 22_000, 22_000]
    );
    assert_eq!(marks(&full("2024-06-21")), [Official; 5]);
    assert_eq!(marks(&full("2024-06-22")), [Official; 5]);
}

#[test]
fn running_contracts_take_them_from_the_anniversary_that_follows() {
    let half = |on| one(WorkingTime::Half, COMMON, on);
    let old = [18_000, 13_500, 10_500, 10_500, 10_500];
    let new = [18_000, 13_500, 10_500, 10_500, 11_000];
    assert_eq!(lines(&half("2020-06-21")), old);
    assert_eq!(marks(&half("2020-06-21")), [Official; 5]);
    // The anniversary on the day itself: new, and assumed for that year alone.
    assert_eq!(lines(&half("2020-06-22")), new);
    let on_the_day = [Official, Official, Official, Official, Assumed];
    assert_eq!(marks(&half("2020-06-22")), on_the_day);
    assert_eq!(lines(&half("2020-06-23")), new);
    assert_eq!(marks(&half("2020-06-23")), [Official; 5]);
    let second = full("2023-06-22");
    assert_eq!(lines(&second), [36_000, 28_000, 22_000, 22_000, 22_000]);
    assert_eq!(
        marks(&second),
        [Official, Assumed, Official, Official, Official]
    );
}

#[test]
fn nothing_is_known_of_a_signature_after_the_21st_of_june_2029() {
    assert_eq!(
        lines(&full("2029-06-21")),
        [38_000, 28_000, 22_000, 22_000, 22_000]
    );
    // Years that begin after the convention are assumed to keep its amounts.
    assert_eq!(
        marks(&full("2029-06-21")),
        [Official, Assumed, Assumed, Assumed, Assumed]
    );
    assert_eq!(marks(&full("2025-06-21")), [Official; 5]);
    assert_eq!(
        marks(&full("2025-06-22")),
        [Official, Official, Official, Official, Assumed]
    );
    let answer = simulate(&full("2029-06-22"));
    assert_eq!(answer.refusals, [Refusal::AfterLastText(day("2029-06-21"))]);
    assert_eq!((answer.paid, answer.text), (None, None));
    assert!(answer.conditions.is_empty());
    let collective = simulate(&group(1, 1, "2029-06-22"));
    assert_eq!(
        collective.refusals,
        [Refusal::AfterLastText(day("2029-06-21"))]
    );
}

#[test]
fn a_third_of_a_position_is_offered_until_the_30th_of_april_2023() {
    let third = |on| one(WorkingTime::Third, COMMON, on);
    // Anniversaries of 30/04/2024 (before) and 30/04/2025 (since).
    assert_eq!(
        lines(&third("2023-04-30")),
        [12_000, 9_000, 7_350, 7_350, 7_350]
    );
    for on in ["2023-05-01", "2024-06-22", "2026-11-21"] {
        let answer = simulate(&third(on));
        let text = answer.text.unwrap();
        assert_eq!(
            answer.refusals,
            [Refusal::NotOffered(WorkingTime::Third, text)]
        );
        assert_eq!(answer.paid, None);
    }
    for time in [WorkingTime::Half, WorkingTime::Full] {
        assert!(
            simulate(&one(time, COMMON, "2023-05-01"))
                .refusals
                .is_empty()
        );
    }
}

#[test]
fn the_first_text_is_assumed_in_september_2019_and_there_is_none_before() {
    let before = simulate(&full("2019-08-31"));
    assert_eq!(
        before.refusals,
        [Refusal::BeforeFirstText(day("2019-09-01"))]
    );
    assert_eq!(before.paid, None);
    assert_eq!(
        lines(&full("2019-09-01")),
        [36_000, 27_000, 21_000, 21_000, 21_000]
    );
    assert_eq!(marks(&full("2019-09-01")), [Assumed; 5]);
    assert_eq!(marks(&full("2019-09-30")), [Assumed; 5]);
    assert_eq!(marks(&full("2019-10-01")), [Official; 5]);
    assert_eq!(Text::Avenant7.details().certainty, Assumed);
}

#[test]
fn the_collective_aid_begins_on_the_25th_of_february_2026() {
    let early = simulate(&group(1, 2, "2026-02-24"));
    assert_eq!(
        early.refusals,
        [Refusal::CollectiveTooEarly(day("2026-02-25"))]
    );
    assert_eq!(early.paid, None);
    assert_eq!(
        lines(&group(1, 2, "2026-02-25")),
        [38_000, 28_000, 22_000, 22_000, 22_000]
    );
    let very_early = simulate(&group(1, 2, "2019-08-31"));
    assert_eq!(
        very_early.refusals,
        [Refusal::BeforeFirstText(day("2019-09-01"))]
    );
}

#[test]
fn no_more_positions_than_doctors() {
    assert!(simulate(&group(2, 2, "2026-03-01")).refusals.is_empty());
    let answer = simulate(&group(3, 2, "2026-03-01"));
    assert!(matches!(
        answer.refusals[..],
        [Refusal::MorePositionsThanDoctors { .. }]
    ));
    assert_eq!(answer.paid, None);
    // Both reasons are said, that of the day first.
    let both = simulate(&group(3, 2, "2026-02-24")).refusals;
    assert_eq!(
        both.iter().map(|one| named(*one)).collect::<Vec<_>>(),
        ["collective-too-early", "more-positions-than-doctors"]
    );
}

#[test]
fn an_anniversary_of_the_29th_of_february_is_the_last_day_of_the_month() {
    let days = paid(&full("2024-02-29"))
        .lines
        .into_iter()
        .map(|line| line.first_day.to_string());
    let expected = [
        "2024-02-29",
        "2025-02-28",
        "2026-02-28",
        "2027-02-28",
        "2028-02-29",
    ];
    assert_eq!(days.collect::<Vec<_>>(), expected);
}
