//! Years, days, payments and the uplift.

use amorce::aid::msp::{
    Held, Indicator, Notice, Refusal, Rule, Share, Shares, Structure, Which, points_of,
};
use amorce::units::Certainty::{Assumed, Derived, Official, Reported};
use amorce::units::{Money, Rate};

use super::msp_common::*;

#[test]
fn years_from_2021_to_2027() {
    let of = |year| Structure {
        year,
        ..reference()
    };
    for year in [i32::MIN, 0, 2019, 2021] {
        assert_eq!(refusal(&of(year)), Refusal::BeforeAvenant1, "{year}");
    }
    for year in 2022..=2025 {
        let funding = funding(&of(year));
        assert_eq!(funding.total.money, Money::from_euros(59_500), "{year}");
        assert_eq!(funding.total.certainty, Official, "{year}");
        assert!(!funding.notices.contains(&Notice::BeforeAvenant2));
    }
    let funding = funding(&of(2026));
    assert_eq!(funding.total.money, Money::from_euros(59_500));
    assert!(funding.notices.contains(&Notice::BeforeAvenant2));
    for year in [2027, 2200, i32::MAX] {
        assert_eq!(refusal(&of(year)), Refusal::NothingReadYet, "{year}");
    }
}

/// The plan was optional in 2022: nothing is lost without it, and its 100 points are not of the advance.
#[test]
fn the_crisis_plan_in_2022() {
    let mut structure = reference();
    structure.year = 2022;
    structure.crisis.plan = false;
    let without = funding(&structure);
    assert!(without.missing.is_empty());
    assert_eq!(points_of(&without.total), whole(8_400));
    let advance = without.advance.amount.unwrap();
    // 60 % of 8 400 × 7
    assert_eq!(advance.money, Money::from_euros(35_280));
    assert_eq!(advance.certainty, Derived);
    let gain = without
        .more
        .iter()
        .find(|more| more.indicator == Indicator::Crisis);
    assert_eq!(gain.unwrap().gain.money, Money::from_euros(700));
    structure.crisis.plan = true;
    assert_eq!(points_of(&funding(&structure).total), whole(8_500));
}

#[test]
fn every_amount_of_2026_is_assumed() {
    let mut structure = reference();
    structure.year = 2026;
    structure.shares.c2s = share(2_000, Some(1_000));
    let funding = funding(&structure);
    let mut all: Vec<_> = funding.lines.iter().map(|(_, line)| line).collect();
    all.extend(funding.axes.iter().map(|(_, axis)| axis));
    all.extend(funding.more.iter().map(|more| &more.gain));
    all.extend([&funding.indicators, &funding.total]);
    all.extend(&funding.uplift);
    all.extend(&funding.advance.amount);
    all.extend(&funding.balance.amount);
    assert!(all.len() > 30);
    while let Some(amount) = all.pop() {
        assert_eq!(amount.certainty, Assumed, "{:?}", amount.step);
        all.extend(&amount.parts);
    }
}

#[test]
fn payments_have_their_days() {
    let funding = funding(&reference());
    assert_eq!(funding.advance.by, day("2023-04-30"));
    assert_eq!(funding.balance.by, day("2024-04-30"));
    assert_eq!(funding.advance.amount.unwrap().certainty, Official);
}

/// What was not read: whether an IPA counts in « at 100 % ».
#[test]
fn an_ipa_makes_the_advance_assumed_and_no_higher() {
    let mut structure = reference();
    structure.meetings.ipa = true;
    let with_meetings = funding(&structure).advance.amount.unwrap();
    structure.meetings.ipa = false;
    structure.protocols.ipa = 1;
    let with_protocol = funding(&structure).advance.amount.unwrap();
    for advance in [with_meetings, with_protocol] {
        assert_eq!(advance.money, Money::from_euros(35_700));
        assert_eq!(advance.certainty, Assumed);
    }
}

#[test]
fn a_first_year() {
    // 2 July to 31 December 2023: 30 + 31 + 30 + 31 + 30 + 31 = 183 days of 365, and 6 × 183 / 365 = 3.008, so 4 meetings.
    let mut structure = reference();
    structure.adhesion = Some(day("2023-07-02"));
    structure.meetings.held = 4;
    let first = funding(&structure);
    // 1 000 × 183 / 365 = 36 600 / 73 points; × 7 = 3 509.589…
    let meetings = first.line(Indicator::CaseMeetings).unwrap();
    assert_eq!(points_of(meetings).terms(), (36_600, 73));
    assert_eq!(meetings.money, Money::from_cents(350_959));
    assert_eq!(meetings.certainty, Assumed);
    assert_eq!(first.advance.by, day("2023-10-02"));
    assert_eq!(first.advance.amount, None);
    assert_eq!(first.balance.by, day("2024-04-30"));
    assert_eq!(first.balance.amount, None);
    let floor = Notice::FirstAdvance(Money::from_euros(12_000));
    assert!(first.notices.contains(&floor));
    assert!(first.notices.contains(&Notice::FirstTwoYears));
    structure.meetings.held = 3;
    let short = funding(&structure);
    assert_eq!(
        short.line(Indicator::CaseMeetings).unwrap().money,
        Money::ZERO
    );
    assert!(short.notices.contains(&Notice::MeetingsAsked(4)));
}

#[test]
fn the_day_of_adhesion() {
    let of = |text| Structure {
        adhesion: Some(day(text)),
        ..reference()
    };
    assert_eq!(
        refusal(&of("2024-01-01")),
        Refusal::NotYetAdhered(day("2024-01-01"))
    );
    // One day of the year is left: one meeting of six, 1 000 × 1 / 365 points.
    let last = points_in(&of("2023-12-31"), Indicator::CaseMeetings);
    assert_eq!(last, whole(1_000).fraction(1, 365));
    for text in ["2023-01-01", "2022-12-31", "1999-05-05"] {
        let line = line(&of(text), Indicator::CaseMeetings);
        assert_eq!(points_of(&line), whole(1_000), "{text}");
        assert_eq!(line.certainty, Official);
    }
    for (text, is_new) in [
        ("2020-12-31", false),
        ("2021-01-01", false),
        ("2021-01-02", true),
        ("2022-06-01", true),
    ] {
        let notices = funding(&of(text)).notices;
        assert_eq!(notices.contains(&Notice::FirstTwoYears), is_new, "{text}");
        assert!(funding(&of(text)).advance.amount.is_some());
    }
}

#[test]
fn systems_count_from_the_day_of_acquisition() {
    // 20 October to 31 December: 12 + 30 + 31 = 73 days of 365, a fifth.
    let mut structure = reference();
    structure.standard_system = Held::Since(day("2023-10-20"));
    structure.advanced_system = Held::Since(day("2023-10-20"));
    let fifth = funding(&structure);
    let standard = fifth.line(Indicator::StandardSystem).unwrap();
    assert_eq!(points_of(standard), whole(620));
    assert_eq!(standard.certainty, Assumed);
    let advanced = fifth.line(Indicator::AdvancedSystem).unwrap();
    assert_eq!(advanced.money, Money::from_euros(140));
    // The advance is for a whole year.
    assert_eq!(
        fifth.advance.amount.unwrap().money,
        Money::from_euros(35_700)
    );
    // 2024 has 366 days: 20 October leaves 73 of them.
    structure.year = 2024;
    structure.standard_system = Held::Since(day("2024-10-20"));
    let points = points_in(&structure, Indicator::StandardSystem);
    assert_eq!(points, whole(3_100).fraction(73, 366));
    for since in ["2024-01-01", "2019-07-07"] {
        structure.standard_system = Held::Since(day(since));
        let line = line(&structure, Indicator::StandardSystem);
        assert_eq!(points_of(&line), whole(3_100));
        assert_eq!(line.certainty, Official);
    }
    structure.advanced_system = Held::Since(day("2025-01-01"));
    assert_eq!(points_in(&structure, Indicator::AdvancedSystem), whole(0));
}

fn share(own: u16, national: Option<u16>) -> Share {
    Share {
        own: Rate::from_hundredths(own),
        national: national.and_then(Rate::from_hundredths),
    }
}

/// National shares are examples: none was read. 59 500 € are raised.
#[test]
fn the_uplift_and_its_bound() {
    for (c2s, ame, cents, capped) in [
        // 10 % and 1 %
        (
            share(2_000, Some(1_000)),
            share(150, Some(50)),
            654_500,
            false,
        ),
        // One below the country takes nothing off the other.
        (
            share(2_000, Some(1_000)),
            share(10, Some(50)),
            595_000,
            false,
        ),
        (share(900, Some(1_000)), share(50, Some(50)), 0, false),
        (
            share(3_499, Some(1_000)),
            share(50, Some(50)),
            1_486_905,
            false,
        ),
        (
            share(3_500, Some(1_000)),
            share(50, Some(50)),
            1_487_500,
            false,
        ),
        (
            share(3_500, Some(1_000)),
            share(51, Some(50)),
            1_487_500,
            true,
        ),
        (
            share(10_000, Some(0)),
            share(10_000, Some(0)),
            1_487_500,
            true,
        ),
        // Nothing typed for one of them.
        (share(2_000, Some(1_000)), Share::default(), 595_000, false),
    ] {
        let structure = Structure {
            shares: Shares { c2s, ame },
            ..reference()
        };
        let funding = funding(&structure);
        let uplift = funding.uplift.unwrap();
        assert_eq!(uplift.money.cents(), cents);
        assert_eq!(uplift.certainty, Reported);
        assert_eq!(funding.total.money.cents(), 5_950_000 + cents);
        assert_eq!(funding.total.certainty, Reported);
        assert_eq!(funding.indicators.certainty, Official);
        assert_eq!(funding.notices.contains(&Notice::UpliftCapped), capped);
        assert!(matches!(uplift.step.rule, Rule::Uplift { capped: of, .. } if of == capped));
        // The advance is of prerequisites and base alone.
        let advance = funding.advance.amount.unwrap();
        assert_eq!(advance.money, Money::from_euros(35_700));
    }
}

#[test]
fn a_national_share_has_no_default() {
    let mut structure = reference();
    structure.shares.ame = share(500, None);
    let funding = funding(&structure);
    assert_eq!(funding.uplift, None);
    let lacking = Notice::NoNationalShare(Which::Ame);
    assert_eq!(funding.notices, [lacking]);
}
