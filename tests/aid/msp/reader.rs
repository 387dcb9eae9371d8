//! Reads a case of `tests/aid/msp/*.toml`: the few lines of TOML that these cases are written in, and no other.

use std::path::Path;

use amorce::aid::msp::{Held, OutsideConsultations, Sas, Structure};
use amorce::units::Rate;

use super::msp_common::day;

/// A case: words, what it says of a structure, that structure, and what is expected by name.
pub struct Case {
    pub title: String,
    pub source: String,
    pub typed: Vec<(String, String)>,
    pub structure: Structure,
    pub expected: Vec<(String, String)>,
}

/// The case of this file; an unknown key is a panic.
pub fn read(path: &Path) -> Case {
    let mut case = Case {
        title: String::new(),
        source: String::new(),
        typed: Vec::new(),
        structure: Structure::new(0),
        expected: Vec::new(),
    };
    let text = std::fs::read_to_string(path).unwrap();
    let mut part = "";
    for line in text.lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(heading) = line.strip_prefix('[') {
            part = heading.strip_suffix(']').unwrap();
            continue;
        }
        let (key, value) = line.split_once(" = ").unwrap_or_else(|| panic!("{line}"));
        let (key, value) = (key.trim_matches('"'), plain(value));
        match (part, key) {
            ("", "title") => case.title = value,
            ("", "source") => case.source = value,
            ("structure", key) => {
                put(&mut case.structure, key, &value);
                case.typed.push((key.to_owned(), value));
            }
            ("expected", key) => case.expected.push((key.to_owned(), value)),
            _ => panic!("{}: {part} {key}", path.display()),
        }
    }
    case
}

/// A value without its quotes, or without what is said after it.
fn plain(value: &str) -> String {
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split_once('"').unwrap().0.to_owned(),
        None => value.split('#').next().unwrap().trim().to_owned(),
    }
}

fn number<T: std::str::FromStr>(text: &str) -> T {
    text.parse()
        .unwrap_or_else(|_| panic!("not a number: {text}"))
}

fn truth(text: &str) -> bool {
    text.parse().unwrap()
}

fn held(text: &str) -> Held {
    match text {
        "year" => Held::AllYear,
        "no" => Held::No,
        since => Held::Since(day(since)),
    }
}

/// Hundredths of a percent.
fn rate(text: &str) -> Option<Rate> {
    Some(Rate::from_hundredths(number(text)).unwrap())
}

fn put(of: &mut Structure, key: &str, value: &str) {
    match key {
        "year" => of.year = number(value),
        "patients" => of.patients = number(value),
        "professionals" => of.professionals = number(value),
        "adhesion" => of.adhesion = Some(day(value)),
        "minutes" => of.opening.minutes = number(value),
        "derogation" => of.opening.derogation = truth(value),
        "saturday" => of.opening.saturday = truth(value),
        "weeks-in-holidays" => of.opening.weeks_in_holidays = number(value),
        "weeks-outside" => of.opening.weeks_outside = number(value),
        "unscheduled-care" => of.opening.unscheduled_care = truth(value),
        "crisis-plan" => of.crisis.plan = truth(value),
        "crisis-declared" => of.crisis.declared = truth(value),
        "crisis-actions" => of.crisis.actions = truth(value),
        "medical" => of.services.medical = truth(value),
        "pharmacist" => of.services.pharmacist = truth(value),
        "paramedical" => of.services.paramedical = number(value),
        "outside" => {
            of.outside = match value {
                "2-days-a-month" => OutsideConsultations::TwoDaysAMonth,
                "2.5-days-a-week" => OutsideConsultations::TwoAndAHalfDaysAWeek,
                other => panic!("{other}"),
            }
        }
        "cstm" => of.cstm = truth(value),
        "under-dense" => of.under_dense = truth(value),
        "missions" => of.missions.count = number(value),
        "missions-ipa" => of.missions.ipa = truth(value),
        "missions-one-theme" => of.missions.one_theme = truth(value),
        "mission-on-overweight" => of.missions.on_overweight = truth(value),
        "users-1" => of.users.level_1 = truth(value),
        "users-2" => of.users.level_2 = truth(value),
        "sas" => {
            of.sas = match value {
                "half" => Sas::Half,
                "all" => Sas::All,
                other => panic!("{other}"),
            }
        }
        "coordination" => of.coordination = truth(value),
        "protocols" => of.protocols.plain = number(value),
        "protocols-ipa" => of.protocols.ipa = number(value),
        "meetings" => of.meetings.held = number(value),
        "files" => of.meetings.files = number(value),
        "eligible" => of.meetings.eligible = number(value),
        "meetings-ipa" => of.meetings.ipa = truth(value),
        "trainees" => of.trainees = number(value),
        "external" => of.external = truth(value),
        "quality-1" => of.quality.level_1 = truth(value),
        "quality-2" => of.quality.level_2 = truth(value),
        "quality-3" => of.quality.level_3 = truth(value),
        "national-protocols" => of.national_protocols = number(value),
        "heart-failure" => of.heart_failure = truth(value),
        "child-overweight" => of.child_overweight = truth(value),
        "standard-system" => of.standard_system = held(value),
        "advanced-system" => of.advanced_system = held(value),
        "c2s-own" => of.shares.c2s.own = rate(value),
        "c2s-national" => of.shares.c2s.national = rate(value),
        "ame-own" => of.shares.ame.own = rate(value),
        "ame-national" => of.shares.ame.national = rate(value),
        _ => panic!("no such field: {key}"),
    }
}
