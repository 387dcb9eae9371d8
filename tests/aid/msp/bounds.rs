//! Both sides of each bound, each reduction, each prerequisite missed.

use amorce::aid::msp::{
    Held, Indicator, Missing, Notice, OutsideConsultations, Protocols, Sas, Services, Structure,
};
use amorce::units::{Certainty, Money};

use super::msp_common::*;

fn with(change: impl FnOnce(&mut Structure)) -> Structure {
    let mut structure = sound();
    change(&mut structure);
    structure
}

fn gives(indicator: Indicator, points: i32, change: impl FnOnce(&mut Structure)) {
    let structure = with(change);
    assert_eq!(
        points_in(&structure, indicator),
        whole(points),
        "{structure:?}"
    );
}

#[test]
fn hours_of_a_day() {
    use Indicator::Opening;
    for (minutes, points) in [
        (1_440, 800),
        (720, 800),
        (719, 740),
        (600, 740),
        (599, 650),
        (480, 650),
        (479, 0),
        (0, 0),
    ] {
        gives(Opening, points, |of| of.opening.minutes = minutes);
    }
    for minutes in [0, 480, 719, 720, 1_440] {
        gives(Opening, 800, |of| {
            of.opening.minutes = minutes;
            of.opening.derogation = true;
        });
    }
}

#[test]
fn reductions_add_up() {
    use Indicator::Opening;
    gives(Opening, 680, |of| of.opening.saturday = false);
    for (weeks, points) in [(0, 800), (1, 780), (3, 780), (4, 0)] {
        gives(Opening, points, |of| of.opening.weeks_in_holidays = weeks);
    }
    for (weeks, points) in [(0, 800), (1, 800), (2, 0)] {
        gives(Opening, points, |of| of.opening.weeks_outside = weeks);
    }
    // 800 − 120 − 150 − 20
    gives(Opening, 510, |of| {
        of.opening.minutes = 480;
        of.opening.saturday = false;
        of.opening.weeks_in_holidays = 3;
    });
    // 800 − 120 − 60
    gives(Opening, 620, |of| {
        of.opening.minutes = 600;
        of.opening.saturday = false;
    });
}

#[test]
fn each_prerequisite_missed_brings_everything_to_nothing() {
    type Miss = (Missing, Certainty, fn(&mut Structure));
    let all: [Miss; 8] = [
        (Missing::OpenUnderEightHours, Certainty::Derived, |of| {
            of.opening.minutes = 479;
        }),
        (Missing::ClosedInHolidays, Certainty::Derived, |of| {
            of.opening.weeks_in_holidays = 4;
        }),
        (Missing::ClosedOutsideHolidays, Certainty::Derived, |of| {
            of.opening.weeks_outside = 2;
        }),
        (Missing::NoUnscheduledCare, Certainty::Derived, |of| {
            of.opening.unscheduled_care = false;
        }),
        (Missing::NoCrisisPlan, Certainty::Official, |of| {
            of.crisis.plan = false;
        }),
        (Missing::NoCoordination, Certainty::Official, |of| {
            of.coordination = false;
        }),
        (Missing::NoStandardSystem, Certainty::Official, |of| {
            of.standard_system = Held::No;
        }),
        (Missing::NoStandardSystem, Certainty::Official, |of| {
            of.standard_system = Held::Since(day("2024-01-01"));
        }),
    ];
    for (missing, certainty, miss) in all {
        let mut structure = reference();
        miss(&mut structure);
        let funding = funding(&structure);
        assert_eq!(funding.missing, [missing]);
        assert_eq!(funding.total.money, Money::ZERO);
        assert_eq!(funding.total.certainty, certainty);
        assert!(
            funding
                .lines
                .iter()
                .all(|(_, line)| line.money == Money::ZERO)
        );
        assert!(funding.more.is_empty());
        // 8 500 points less those of the indicator that is missed.
        let own = match missing {
            Missing::NoCrisisPlan => 100,
            Missing::NoCoordination => 2_700,
            Missing::NoStandardSystem => 3_100,
            _ => 800,
        };
        let lost = funding.lost.unwrap().money;
        assert_eq!(lost, Money::from_euros((8_500 - own) * 7), "{missing:?}");
        // The advance was paid all the same.
        let balance = funding.balance.amount.unwrap().money;
        assert_eq!(balance, Money::from_cents(-3_570_000));
        assert!(funding.notices.contains(&Notice::AdvanceAboveTotal));
    }
    let nothing = funding(&Structure::new(2024));
    assert_eq!(
        nothing.missing,
        [
            Missing::OpenUnderEightHours,
            Missing::NoUnscheduledCare,
            Missing::NoCrisisPlan,
            Missing::NoCoordination,
            Missing::NoStandardSystem
        ]
    );
    // That a missing plan takes everything is read, that the opening does is inferred: with both the 0 is sure.
    let mut structure = sound();
    structure.crisis.plan = false;
    structure.opening.minutes = 0;
    assert_eq!(funding(&structure).total.certainty, Certainty::Official);
}

#[test]
fn crisis_actions_need_the_plan_and_a_declared_crisis() {
    for (plan, declared, actions, points) in [
        (true, false, false, 100),
        (true, true, false, 100),
        (true, false, true, 100),
        (true, true, true, 450),
    ] {
        gives(Indicator::Crisis, points, |of| {
            of.patients = 4_000;
            of.crisis.plan = plan;
            of.crisis.declared = declared;
            of.crisis.actions = actions;
        });
    }
    let structure = with(|of| {
        of.year = 2022;
        of.patients = 4_000;
        of.crisis.plan = false;
        of.crisis.declared = true;
        of.crisis.actions = true;
    });
    assert_eq!(points_in(&structure, Indicator::Crisis), whole(0));
    assert!(
        funding(&structure)
            .notices
            .contains(&Notice::ActionsWithoutPlan)
    );
}

#[test]
fn professions_of_both_levels() {
    for (medical, pharmacist, paramedical, points) in [
        (false, false, 2, 0),
        (false, false, 3, 300),
        (true, false, 0, 300),
        (false, true, 2, 300),
        (true, true, 2, 300),
        (false, true, 3, 600),
        (true, true, 4, 600),
    ] {
        gives(Indicator::Services, points, |of| {
            of.services = Services {
                medical,
                pharmacist,
                paramedical,
            };
        });
    }
}

#[test]
fn what_is_open_or_not() {
    use Indicator::{ChildOverweight, Cstm, OutsideConsultations as Outside, Sas as SasOf};
    let two_days = OutsideConsultations::TwoDaysAMonth;
    let weekly = OutsideConsultations::TwoAndAHalfDaysAWeek;
    gives(Outside, 0, |_| {});
    gives(Outside, 300, |of| of.outside = two_days);
    gives(Outside, 600, |of| of.outside = weekly);
    gives(SasOf, 0, |_| {});
    gives(SasOf, 100, |of| of.sas = Sas::Half);
    gives(SasOf, 200, |of| of.sas = Sas::All);
    gives(Cstm, 0, |of| of.cstm = true);
    gives(Cstm, 0, |of| of.under_dense = true);
    gives(Cstm, 200, |of| {
        of.cstm = true;
        of.under_dense = true;
    });
    for (count, on_overweight, points) in [
        (0, false, 0),
        (0, true, 0),
        (1, false, 0),
        (1, true, 100),
        (2, false, 100),
        (3, true, 100),
    ] {
        gives(ChildOverweight, points, |of| {
            of.child_overweight = true;
            of.missions.count = count;
            of.missions.on_overweight = on_overweight;
        });
    }
    let no_mission = with(|of| of.child_overweight = true);
    assert_eq!(
        line(&no_mission, ChildOverweight).certainty,
        Certainty::Assumed
    );
    assert_eq!(funding(&no_mission).total.certainty, Certainty::Assumed);
    assert!(
        funding(&no_mission)
            .notices
            .contains(&Notice::OverweightWithoutMission)
    );
}

#[test]
fn a_level_without_the_one_below_gives_nothing() {
    let users = with(|of| {
        of.patients = 4_000;
        of.users.level_2 = true;
    });
    assert_eq!(points_in(&users, Indicator::Users), whole(0));
    let notice = Notice::LevelWithoutTheOneBelow(Indicator::Users);
    assert!(funding(&users).notices.contains(&notice));
    for (levels, points) in [
        ([false, true, true], 0),
        ([true, false, true], 100),
        ([true, true, false], 300),
        ([true, true, true], 600),
        ([false, false, true], 0),
        ([true, false, false], 100),
    ] {
        let quality = with(|of| {
            of.patients = 4_000;
            of.quality.level_1 = levels[0];
            of.quality.level_2 = levels[1];
            of.quality.level_3 = levels[2];
        });
        assert_eq!(points_in(&quality, Indicator::Quality), whole(points));
        let notice = Notice::LevelWithoutTheOneBelow(Indicator::Quality);
        let is_out_of_order = levels.windows(2).any(|pair| !pair[0] && pair[1]);
        assert_eq!(funding(&quality).notices.contains(&notice), is_out_of_order);
    }
}

#[test]
fn patients_and_professionals_at_the_second_rate() {
    for (patients, twentieths) in [
        // 1 000 + 1 700 × p / 4 000, then 1 100.
        (0, 1_000 * 40),
        (7_999, 40_000 + 17 * 7_999),
        (8_000, 40_000 + 17 * 8_000),
        (8_001, 40_000 + 17 * 8_000 + 11),
    ] {
        let structure = Structure {
            patients,
            ..sound()
        };
        let points = points_in(&structure, Indicator::Coordination);
        assert_eq!(points, whole(twentieths).fraction(1, 40), "{patients}");
    }
    for (professionals, points) in [(15, 3_500), (16, 3_700), (17, 3_850)] {
        gives(Indicator::StandardSystem, points, |of| {
            of.professionals = professionals;
        });
    }
}

#[test]
fn files_on_both_sides_of_five_percent_and_meetings_of_six() {
    // 50 of 1 000 is 5 %; 49 is 98 % of it.
    for (held, files, ipa, points) in [
        (6, 50, false, 1_000),
        (6, 49, false, 980),
        (6, 51, false, 1_000),
        (6, 1_000, false, 1_000),
        (5, 50, false, 0),
        (7, 50, false, 1_000),
        (6, 0, false, 0),
        (6, 50, true, 1_200),
        (6, 25, true, 600),
    ] {
        let mut structure = reference();
        structure.meetings.held = held;
        structure.meetings.files = files;
        structure.meetings.ipa = ipa;
        assert_eq!(
            points_in(&structure, Indicator::CaseMeetings),
            whole(points)
        );
        let notices = funding(&structure).notices;
        assert_eq!(notices.contains(&Notice::MeetingsAsked(6)), held < 6);
        let is_inexact = held >= 6 && (1..50).contains(&files);
        assert_eq!(notices.contains(&Notice::ExactRate), is_inexact);
    }
    let mut without_patients = reference();
    without_patients.meetings.eligible = 0;
    assert_eq!(
        points_in(&without_patients, Indicator::CaseMeetings),
        whole(0)
    );
    assert!(
        funding(&without_patients)
            .notices
            .contains(&Notice::NobodyConcerned)
    );
}

#[test]
fn counts_that_are_cut_off() {
    for (plain, ipa, points) in [
        (0, 0, 0),
        (1, 0, 100),
        (8, 0, 800),
        (9, 0, 800),
        (8, 1, 840),
        (2, 7, 1_080),
        (255, 255, 1_120),
    ] {
        gives(Indicator::Protocols, points, |of| {
            of.protocols = Protocols { plain, ipa };
        });
    }
    for (count, one_theme, prs, points) in [
        (0, false, false, 0),
        (1, false, false, 350),
        (2, false, false, 900),
        (3, false, false, 900),
        (2, true, false, 350),
        (3, false, true, 350),
        (0, true, true, 0),
    ] {
        gives(Indicator::Missions, points, |of| {
            of.patients = 4_000;
            of.missions.count = count;
            of.missions.one_theme = one_theme;
            of.missions.all_under_prs = prs;
            of.missions.ipa = true;
        });
    }
    for (trainees, points) in [(0, 0), (1, 0), (2, 450), (3, 675), (4, 900), (255, 900)] {
        gives(Indicator::Trainees, points, |of| of.trainees = trainees);
    }
    for (protocols, points) in [(0, 0), (1, 100), (6, 600), (7, 600)] {
        gives(Indicator::NationalProtocols, points, |of| {
            of.national_protocols = protocols;
        });
    }
    gives(Indicator::ExternalCoordination, 150, |of| {
        of.patients = 3_000;
        of.external = true;
    });
    gives(Indicator::HeartFailure, 75, |of| {
        of.patients = 3_000;
        of.heart_failure = true;
    });
    gives(Indicator::AdvancedSystem, 100, |of| {
        of.advanced_system = Held::AllYear;
    });
}

/// What is typed and not counted is said, and nothing else is.
#[test]
fn what_does_not_count_is_said() {
    type Said = (Notice, fn(&mut Structure));
    let all: [Said; 8] = [
        (Notice::CstmOutsideZone, |of| of.cstm = true),
        (Notice::MissionsCounted(2), |of| of.missions.count = 3),
        (Notice::MissionsCounted(1), |of| {
            of.missions.count = 2;
            of.missions.all_under_prs = true;
        }),
        (Notice::ProtocolsCounted(8), |of| {
            of.protocols = Protocols { plain: 4, ipa: 5 };
        }),
        (Notice::NationalProtocolsCounted(6), |of| {
            of.national_protocols = 7;
        }),
        (Notice::OverweightOffTheme, |of| {
            of.child_overweight = true;
            of.missions.count = 1;
        }),
        (Notice::MeetingsAsked(6), |of| of.meetings.held = 5),
        (Notice::LevelWithoutTheOneBelow(Indicator::Users), |of| {
            of.users.level_2 = true;
        }),
    ];
    let structure = Structure {
        patients: 4_000,
        ..sound()
    };
    for (notice, change) in all {
        let mut structure = structure;
        change(&mut structure);
        let mut notices = funding(&structure).notices;
        // An advance of the base in full is more than a structure that has none is paid.
        notices.retain(|notice| *notice != Notice::AdvanceAboveTotal);
        assert_eq!(notices, [notice]);
    }
    let quiet = with(|of| {
        of.cstm = true;
        of.under_dense = true;
        of.missions.count = 2;
        of.child_overweight = true;
        of.protocols = Protocols { plain: 4, ipa: 4 };
        of.national_protocols = 6;
    });
    assert_eq!(funding(&quiet).notices, []);
}
