//! The one checked conversion from a draft to a project.
//! This module must never know how a problem is worded or where it is shown.

use crate::funding::{MissionPlan, Project, RegimeChoice, Signature};
use crate::law::{Mission, aci_2019};
use crate::units::{Answer, Date};

use super::{ACTIONS, Draft, Field, Problem, REGIMES, Wrong, read_date, read_inhabitants};

/// A draft, read: the project without its wrong fields, and what is wrong with those.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What could be understood; a wrong field counts as not given.
    pub project: Project,
    /// What could not, in the order of the form; at most one problem per field.
    pub problems: Vec<Problem>,
}

impl Reading {
    /// What is wrong with this field, if anything.
    #[must_use]
    pub fn problem(&self, field: Field) -> Option<Wrong> {
        let problem = self
            .problems
            .iter()
            .find(|problem| problem.field == field)?;
        Some(problem.wrong)
    }
}

/// Reads a draft on a given day. It never fails: wrong fields are left out and told.
#[must_use]
pub fn read(draft: &Draft, today: Option<Date>) -> Reading {
    let mut reader = Reader {
        draft,
        problems: Vec::new(),
    };
    let population = reader.text(Field::Population, |text| {
        read_inhabitants(text).map_err(Wrong::Number)
    });
    let signature = reader.signature(today);
    let signed_on = signature.date();
    let letter = reader.day(Field::Letter, |letter| match signed_on {
        Some(signature) if letter > signature => Some(Wrong::AfterSignature(signature)),
        _ => None,
    });
    let health_project = reader.day(Field::HealthProject, |project| match (letter, signed_on) {
        (_, Some(signature)) if project > signature => Some(Wrong::AfterSignature(signature)),
        (Some(letter), _) if project < letter => Some(Wrong::BeforeLetter(letter)),
        _ => None,
    });
    let regime = reader.choice(Field::Regime, &REGIMES);
    let action = reader.choice(Field::Action, &ACTIONS);
    let mut project = Project {
        population,
        letter,
        health_project,
        signature,
        today,
        regime: regime.unwrap_or(RegimeChoice::Auto),
        action: action.unwrap_or(Answer::ToConfirm),
        ..Project::default()
    };
    for mission in Mission::ALL {
        if let Some(start) = reader.start(mission, signature) {
            *project.mission_mut(mission) = MissionPlan::starting(start);
        }
    }
    let mut problems = reader.problems;
    problems.sort_by_key(|problem| Field::ALL.iter().position(|field| *field == problem.field));
    Reading { project, problems }
}

struct Reader<'a> {
    draft: &'a Draft,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn wrong(&mut self, field: Field, wrong: Wrong) {
        self.problems.push(Problem { field, wrong });
    }

    /// A field that may be empty.
    fn text<T>(&mut self, field: Field, read: impl Fn(&str) -> Result<T, Wrong>) -> Option<T> {
        let text = self.draft.get(field);
        if text.trim().is_empty() {
            return None;
        }
        match read(text) {
            Ok(value) => Some(value),
            Err(wrong) => {
                self.wrong(field, wrong);
                None
            }
        }
    }

    fn day(&mut self, field: Field, out_of_order: impl Fn(Date) -> Option<Wrong>) -> Option<Date> {
        self.text(field, |text| {
            let day = read_date(text).map_err(Wrong::Date)?;
            match out_of_order(day) {
                Some(wrong) => Err(wrong),
                None => Ok(day),
            }
        })
    }

    fn choice<T: Copy>(&mut self, field: Field, choices: &[(&str, T)]) -> Option<T> {
        self.text(field, |text| {
            let choice = choices.iter().find(|(name, _)| *name == text.trim());
            choice.map(|(_, value)| *value).ok_or(Wrong::Choice)
        })
    }

    fn signature(&mut self, today: Option<Date>) -> Signature {
        let status = self.draft.get(Field::Status).trim();
        if status == "no" {
            // Whatever day was typed before belongs to another answer.
            return Signature::NotYet;
        }
        let is_signed = status == "signed";
        let day = self.day(Field::Signature, |day| {
            if day < aci_2019::FIRST_DAY {
                return Some(Wrong::BeforeAgreement(aci_2019::FIRST_DAY));
            }
            match today {
                Some(today) if is_signed && day > today => Some(Wrong::SignedInTheFuture(today)),
                _ => None,
            }
        });
        let day_is_blank = self.draft.get(Field::Signature).trim().is_empty();
        match (status, day) {
            ("signed", Some(day)) => Signature::Signed(day),
            ("planned", Some(day)) => Signature::Planned(day),
            // A day alone says enough: past or today, it was signed; to come, it is planned.
            ("", Some(day)) if today.is_some_and(|today| day > today) => Signature::Planned(day),
            ("", Some(day)) => Signature::Signed(day),
            ("signed" | "planned", None) if day_is_blank => {
                self.wrong(Field::Signature, Wrong::DayMissing);
                Signature::NotYet
            }
            ("signed" | "planned" | "", None) => Signature::NotYet,
            _ => {
                self.wrong(Field::Status, Wrong::Choice);
                Signature::NotYet
            }
        }
    }

    fn start(&mut self, mission: Mission, signature: Signature) -> Option<Date> {
        let anniversaries = signature.anniversaries();
        self.day(Field::Start(mission), |start| match anniversaries {
            Some(days) if start < days.signature() => {
                Some(Wrong::BeforeSignature(days.signature()))
            }
            Some(days) if start >= days.end() => Some(Wrong::AfterContract(days.end())),
            _ => None,
        })
    }
}
