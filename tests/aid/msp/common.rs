//! Structures that the tests begin with, and short ways to what is said of them.

use amorce::aid::Worked;
use amorce::aid::msp::{
    Answer, CaseMeetings, Funding, Held, Indicator, Opening, Points, Protocols, Refusal, Step,
    Structure, points_of, simulate,
};
use amorce::units::{Date, Money};

/// Open all day, nothing missing, nothing else, nobody: 800 + 100 + 1 000 + 500 = 2 400 points.
pub fn sound() -> Structure {
    let mut structure = Structure::new(2023);
    structure.opening = Opening {
        minutes: 12 * 60,
        saturday: true,
        unscheduled_care: true,
        ..Opening::default()
    };
    structure.crisis.plan = true;
    structure.coordination = true;
    structure.standard_system = Held::AllYear;
    structure
}

/// Prerequisites and base in full: 8 500 points.
pub fn reference() -> Structure {
    Structure {
        patients: 4_000,
        professionals: 13,
        protocols: Protocols { plain: 8, ipa: 0 },
        meetings: CaseMeetings {
            held: 6,
            files: 50,
            eligible: 1_000,
            ipa: false,
        },
        ..sound()
    }
}

pub fn funding(structure: &Structure) -> Funding {
    match simulate(structure) {
        Answer::Funding(funding) => *funding,
        Answer::Refused(refusal) => panic!("refused: {refusal:?}"),
    }
}

pub fn refusal(structure: &Structure) -> Refusal {
    match simulate(structure) {
        Answer::Refused(refusal) => refusal,
        Answer::Funding(_) => panic!("{} is computed", structure.year),
    }
}

pub fn line(structure: &Structure, indicator: Indicator) -> Worked<Step> {
    funding(structure).line(indicator).unwrap().clone()
}

pub fn points_in(structure: &Structure, indicator: Indicator) -> Points {
    points_of(&line(structure, indicator))
}

pub fn euros_of(structure: &Structure, indicator: Indicator) -> Money {
    line(structure, indicator).money
}

pub fn whole(points: i32) -> Points {
    Points::whole(points)
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}
