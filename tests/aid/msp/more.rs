//! What one more level of each optional indicator would bring.

use amorce::aid::msp::{Held, Indicator, OutsideConsultations, Sas, Share, Structure};
use amorce::units::{Money, Rate};

use super::msp_common::*;

/// Each indicator by its number, and euros.
fn more(structure: &Structure) -> Vec<(u8, i64)> {
    let more = funding(structure).more.into_iter();
    more.map(|more| (more.indicator.number(), more.gain.money.cents() / 100))
        .collect()
}

/// 4 000 patients: a point of r is a point.
#[test]
fn the_first_levels_stand_by_euros_then_by_number() {
    assert_eq!(
        more(&reference()),
        [
            (12, 3_150),
            (6, 2_450),
            (3, 2_100),
            (4, 2_100),
            (7, 1_400),
            (13, 1_400),
            (8, 700),
            (14, 700),
            (15, 700),
            (16, 700),
            (19, 700),
        ]
    );
}

#[test]
fn the_next_level_and_no_further() {
    let mut structure = reference();
    structure.services.medical = true;
    structure.outside = OutsideConsultations::TwoDaysAMonth;
    structure.under_dense = true;
    structure.missions.count = 1;
    structure.child_overweight = true;
    structure.users.level_2 = true;
    structure.sas = Sas::Half;
    structure.trainees = 2;
    structure.external = true;
    structure.quality.level_1 = true;
    structure.national_protocols = 6;
    structure.heart_failure = true;
    structure.advanced_system = Held::Since(day("2023-12-01"));
    assert_eq!(
        more(&structure),
        [
            // Level 1, 200, lets level 2 count, 300.
            (7, 3_500),
            // A second mission, 350, opens the pathway, 100.
            (6, 3_150),
            (3, 2_100),
            (4, 2_100),
            (12, 1_575),
            (5, 1_400),
            (14, 1_400),
            (8, 700),
        ]
    );
}

#[test]
fn each_level_in_its_turn() {
    let mut structure = Structure {
        patients: 8_000,
        ..reference()
    };
    let gain = |structure: &Structure, number| {
        let more = more(structure).into_iter();
        more.filter(|(of, _)| *of == number)
            .map(|(_, euros)| euros)
            .next()
    };
    // 8 000 patients: r is 2.
    for (number, euros, take) in [
        (
            7,
            1_400,
            (|of| of.users.level_1 = true) as fn(&mut Structure),
        ),
        (7, 4_200, |of| of.users.level_2 = true),
        (14, 700, |of| of.quality.level_1 = true),
        (14, 2_800, |of| of.quality.level_2 = true),
        (14, 4_200, |of| of.quality.level_3 = true),
        (12, 3_150, |of| of.trainees = 2),
        (12, 1_575, |of| of.trainees = 3),
        (12, 1_575, |of| of.trainees = 4),
        (8, 700, |of| of.sas = Sas::Half),
        (8, 700, |of| of.sas = Sas::All),
        (6, 4_900, |of| of.missions.count = 1),
        (6, 4_900, |of| of.missions.count = 2),
        (6, 1_400, |of| of.missions.ipa = true),
        (3, 2_100, |of| of.services.pharmacist = true),
        (3, 2_100, |of| of.services.paramedical = 3),
        (19, 700, |of| of.advanced_system = Held::AllYear),
    ] {
        assert_eq!(gain(&structure, number), Some(euros), "{number}");
        take(&mut structure);
    }
    for number in [7, 14, 12, 8, 6, 3, 19] {
        assert_eq!(gain(&structure, number), None, "{number}");
    }
}

#[test]
fn nothing_is_left_where_everything_is_done() {
    let mut structure = reference();
    structure.services.medical = true;
    structure.services.paramedical = 3;
    structure.outside = OutsideConsultations::TwoAndAHalfDaysAWeek;
    structure.under_dense = true;
    structure.cstm = true;
    structure.missions.count = 2;
    structure.child_overweight = true;
    structure.users.level_1 = true;
    structure.users.level_2 = true;
    structure.sas = Sas::All;
    structure.trainees = 4;
    structure.external = true;
    structure.quality.level_1 = true;
    structure.quality.level_2 = true;
    structure.national_protocols = 6;
    structure.heart_failure = true;
    structure.advanced_system = Held::AllYear;
    // The IPA of two missions, and the third level of quality, 300.
    assert_eq!(more(&structure), [(14, 2_100), (6, 1_400)]);
    structure.missions.ipa = true;
    structure.quality.level_3 = true;
    assert_eq!(more(&structure), []);
    // Of missions on one theme one counts: another one on another theme brings 350, and the IPA then.
    structure.missions.one_theme = true;
    structure.missions.on_overweight = true;
    assert_eq!(more(&structure), [(6, 3_850)]);
}

#[test]
fn a_gain_is_raised_like_the_rest() {
    let mut structure = reference();
    structure.shares.c2s = Share {
        own: Some(Rate::from_percent(30)),
        national: Some(Rate::from_percent(20)),
    };
    let first = funding(&structure).more.remove(0);
    assert_eq!(first.indicator, Indicator::Trainees);
    // 3 150 and 10 % of it
    assert_eq!(first.gain.money, Money::from_euros(3_465));
}
