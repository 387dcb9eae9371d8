//! Every word of it: well set, each thing with its own.

use std::collections::BTreeSet;

use amorce::aid::msp::{
    Axis, By, Indicator, Misprint, Missing, Notice, Points, Refusal, Rule, Which, grid, points_of,
};
use amorce::texts::aid_msp as words;
use amorce::units::{Date, Money};

use super::msp_common::*;
use super::msp_derivations::amounts;

fn all_different(texts: impl IntoIterator<Item = String>) {
    let mut seen = BTreeSet::new();
    for text in texts {
        assert!(!text.is_empty());
        assert!(seen.insert(text.clone()), "twice: {text}");
    }
}

#[test]
fn each_thing_has_words_of_its_own() {
    all_different(Indicator::ALL.map(|of| words::indicator(of).to_owned()));
    all_different(Axis::ALL.map(|of| words::axis(of).to_owned()));
    all_different(Missing::ALL.map(|of| words::missing(of).to_owned()));
    all_different(Misprint::ALL.map(|of| words::misprint(of).to_owned()));
    all_different(grid::FIGURES.map(|of| words::item(of.item).to_owned()));
    let by = [
        By::Patients,
        By::Files,
        By::DaysSinceAdhesion,
        By::DaysSinceAcquisition,
    ];
    all_different(by.map(|of| words::by(of).to_owned()));
    let refusals = [
        Refusal::BeforeAvenant1,
        Refusal::NothingReadYet,
        Refusal::NotYetAdhered(Date::MAX),
    ];
    all_different(refusals.map(words::refusal));
    let notices = [
        Notice::BeforeAvenant2,
        Notice::FirstTwoYears,
        Notice::FirstAdvance(Money::from_euros(12_000)),
        Notice::AdvanceAboveTotal,
        Notice::ActionsWithoutPlan,
        Notice::CstmOutsideZone,
        Notice::MissionsCounted(2),
        Notice::MissionsCounted(1),
        Notice::LevelWithoutTheOneBelow(Indicator::Users),
        Notice::LevelWithoutTheOneBelow(Indicator::Quality),
        Notice::ProtocolsCounted(8),
        Notice::MeetingsAsked(6),
        Notice::NobodyConcerned,
        Notice::ExactRate,
        Notice::NationalProtocolsCounted(6),
        Notice::OverweightWithoutMission,
        Notice::OverweightOffTheme,
        Notice::NoNationalShare(Which::C2s),
        Notice::NoNationalShare(Which::Ame),
        Notice::UpliftCapped,
    ];
    all_different(notices.map(words::notice));
}

#[test]
fn points_are_written_exactly_or_as_about() {
    let text = |points| words::points(points).replace(['\u{202f}', '\u{a0}'], " ");
    assert_eq!(text(whole(3_550)), "3 550 points");
    assert_eq!(text(whole(1)), "1 point");
    assert_eq!(text(whole(-120)), "−120 points");
    assert_eq!(text(whole(4_401).fraction(1, 4)), "1 100,25 points");
    assert_eq!(
        text(whole(24_000).fraction(1, 13)),
        "environ 1 846,15 points"
    );
    assert_eq!(text(Points::ZERO), "0 point");
}

#[test]
fn a_figure_says_its_page() {
    let coordination = line(&reference(), Indicator::Coordination);
    let [fixed, by_patients] = &coordination.parts[..] else {
        panic!("{coordination:?}");
    };
    let said = |step| words::step(step).replace(['\u{202f}', '\u{a0}'], " ");
    assert_eq!(
        said(&fixed.step),
        "coordination, part fixe (guide, p. 21 à 22)"
    );
    assert_eq!(
        said(&by_patients.step),
        "selon les patients médecin traitant : × 4 000 / 4 000"
    );
    assert_eq!(points_of(by_patients), whole(1_700));
}

#[test]
fn every_step_has_words() {
    let mut structure = reference();
    structure.adhesion = Some(day("2022-07-01"));
    let funding = funding(&structure);
    let mut open = amounts(&funding);
    while let Some(amount) = open.pop() {
        let text = words::step(&amount.step);
        assert!(!text.is_empty() && !text.contains("  "));
        if let Rule::Figure(figure) = amount.step.rule {
            assert!(text.contains(words::item(figure.item)));
        }
        open.extend(&amount.parts);
    }
}
