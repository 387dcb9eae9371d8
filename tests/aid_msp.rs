//! The funding of a maison de santé: the guide's own examples, and everything on both sides of each bound.
//! Expected values are the guide's or worked by hand; `tests/aid/msp/` holds cases and the other parts of this test.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

#[path = "aid/msp/bounds.rs"]
mod msp_bounds;
#[path = "aid/msp/cases.rs"]
mod msp_cases;
#[path = "aid/msp/common.rs"]
mod msp_common;
#[path = "aid/msp/derivations.rs"]
mod msp_derivations;
#[path = "aid/msp/form.rs"]
mod msp_form;
#[path = "aid/msp/more.rs"]
mod msp_more;
#[path = "aid/msp/properties.rs"]
mod msp_properties;
#[path = "aid/msp/reader.rs"]
mod msp_reader;
#[path = "aid/msp/time.rs"]
mod msp_time;
#[path = "aid/msp/words.rs"]
mod msp_words;

use amorce::aid::msp::{Indicator, Protocols, Structure, grid, points_of};
use amorce::units::Money;
use msp_common::*;

#[test]
fn coordination_of_the_guide() {
    // p. 22: 3 550 points, not the « 2 275 » printed beside, which is that of 3 000 patients.
    for (patients, points) in [
        (6_000, 3_550),
        (8_000, 4_400),
        (12_000, 5_500),
        (3_000, 2_275),
    ] {
        let structure = Structure {
            patients,
            ..sound()
        };
        assert_eq!(
            points_in(&structure, Indicator::Coordination),
            whole(points),
            "{patients}"
        );
    }
    let structure = Structure {
        patients: 6_000,
        ..sound()
    };
    assert_eq!(
        euros_of(&structure, Indicator::Coordination),
        Money::from_euros(24_850)
    );
}

#[test]
fn information_system_of_the_guide() {
    for (professionals, points) in [(0, 500), (13, 3_100), (20, 4_300)] {
        let structure = Structure {
            professionals,
            ..sound()
        };
        assert_eq!(
            points_in(&structure, Indicator::StandardSystem),
            whole(points)
        );
    }
}

#[test]
fn missions_users_and_quality_of_the_guide() {
    let mut structure = Structure {
        patients: 3_000,
        ..sound()
    };
    structure.missions.count = 2;
    assert_eq!(points_in(&structure, Indicator::Missions), whole(525));
    structure.missions.ipa = true;
    assert_eq!(points_in(&structure, Indicator::Missions), whole(725));
    structure.users.level_1 = true;
    structure.users.level_2 = true;
    assert_eq!(points_in(&structure, Indicator::Users), whole(425));
    structure.quality.level_1 = true;
    structure.quality.level_2 = true;
    structure.quality.level_3 = true;
    assert_eq!(points_in(&structure, Indicator::Quality), whole(475));
}

#[test]
fn protocols_with_an_ipa_of_the_guide() {
    for (ipa, points) in [(1, 140), (2, 280), (8, 1_120), (9, 1_120)] {
        let structure = Structure {
            protocols: Protocols { plain: 0, ipa },
            ..sound()
        };
        assert_eq!(points_in(&structure, Indicator::Protocols), whole(points));
    }
}

#[test]
fn prerequisites_and_base_alone() {
    let funding = funding(&reference());
    assert_eq!(points_of(&funding.total), whole(8_500));
    assert_eq!(funding.total.money, Money::from_euros(59_500));
    let advance = funding.advance.amount.unwrap();
    assert_eq!(advance.money, Money::from_euros(35_700));
    assert_eq!(
        funding.balance.amount.unwrap().money,
        Money::from_euros(23_800)
    );
}

/// p. 29 cuts the rate of 30 files of 650 to 4.61 % and finds 1 844 points; 30 / 650 / 5 % is 12 / 13 exactly.
#[test]
fn files_are_counted_exactly() {
    let mut structure = Structure {
        patients: 8_000,
        ..sound()
    };
    structure.meetings.held = 6;
    structure.meetings.files = 30;
    structure.meetings.eligible = 650;
    let points = points_in(&structure, Indicator::CaseMeetings);
    assert_eq!(points.terms(), (24_000, 13));
    assert_eq!(points.hundredths(), 184_615);
    // 7 × 24 000 / 13 = 12 923.0769…
    let euros = euros_of(&structure, Indicator::CaseMeetings);
    assert_eq!(euros, Money::from_cents(1_292_308));
}

#[test]
fn every_figure_stands_once_beside_pages_of_its_indicator() {
    for (place, figure) in grid::FIGURES.iter().enumerate() {
        assert_eq!(figure.item as usize, place, "{:?}", figure.item);
        assert_eq!(
            figure.pages,
            figure.indicator().pages(),
            "{:?}",
            figure.item
        );
        let same = grid::FIGURES.iter();
        let same = same.filter(|other| other.item.id() == figure.item.id());
        assert_eq!(same.count(), 1);
    }
    for (place, indicator) in (1..).zip(Indicator::ALL) {
        assert_eq!(indicator.number(), place);
        let mut figures = grid::FIGURES.iter();
        assert!(figures.any(|figure| figure.indicator() == indicator));
    }
}
