//! The one checked conversion from a draft to a project.
//! This module must never know how a problem is worded or where it is shown.

use crate::funding::{
    Indicator, MissionPlan, Project, RegionalLine, Signature, Situation, variable_maximum,
};
use crate::law::{LAW, Mission};
use crate::units::{Date, Money, from_digits};

use super::place::{amount, date, put};
use super::{Draft, Field, IndicatorPart, MOST_LINES, Pick, Problem, RegionalPart, Status, Wrong};

/// A draft, read: the project without its wrong fields, and what is wrong with those.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// What could be understood; a wrong field counts as not given.
    pub project: Project,
    /// What could not, in the order of [`Field`]; at most one problem per field.
    pub problems: Vec<Problem>,
}

impl Parsed {
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

/// Reads a draft on a given day. It never fails: wrong fields are left out and listed.
#[must_use]
pub fn read(draft: &Draft, today: Option<Date>) -> Parsed {
    let mut reader = Reader {
        draft,
        project: Project {
            today,
            ..Project::default()
        },
        problems: Vec::new(),
    };
    for (field, text) in draft.iter() {
        let text = text.trim();
        if !text.is_empty()
            && let Err(wrong) = put(&mut reader.project, draft, field, text)
        {
            reader.refuse(field, wrong);
        }
    }
    if let Err(wrong) = reader.signature() {
        reader.refuse(Field::Signature, wrong);
    }
    reader.territory();
    reader.order_of_dates();
    for number in 1..=MOST_LINES {
        reader.regional(number);
    }
    // Last: what indicators may add up to depends on everything above.
    for mission in Mission::WITH_PARTS {
        reader.indicators(mission);
    }
    Parsed {
        project: reader.project,
        problems: reader.problems,
    }
}

struct Reader<'a> {
    draft: &'a Draft,
    project: Project,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn refuse(&mut self, field: Field, wrong: Wrong) {
        let at = self
            .problems
            .partition_point(|problem| problem.field < field);
        self.problems.insert(at, Problem { field, wrong });
    }

    fn text(&self, field: Field) -> &str {
        self.draft.get(field).trim()
    }

    /// The contract; an error is one of its day.
    fn signature(&mut self) -> Result<(), Wrong> {
        let is_signed = match Field::Status.kind().pick(self.text(Field::Status)) {
            // Whatever day was typed before belongs to another answer.
            Some(Pick::Status(Status::No)) => return Ok(()),
            Some(Pick::Status(Status::Signed)) => Some(true),
            Some(Pick::Status(Status::Planned)) => Some(false),
            _ => None,
        };
        let day = self.text(Field::Signature);
        if day.is_empty() {
            return match is_signed {
                Some(_) => Err(Wrong::DayMissing),
                None => Ok(()),
            };
        }
        let day = date(day)?;
        let first = LAW.texts.first().map(|text| text.effect.day);
        if let Some(first) = first.filter(|first| day < *first) {
            return Err(Wrong::BeforeAgreement(first));
        }
        let to_come = self.project.today.filter(|today| day > *today);
        self.project.signature = match (is_signed, to_come) {
            (Some(true), Some(today)) => return Err(Wrong::SignedInTheFuture(today)),
            // A day alone says enough: past or today, it was signed; to come, it is planned.
            (Some(true), None) | (None, None) => Signature::Signed(day),
            (Some(false), _) | (None, Some(_)) => Signature::Planned(day),
        };
        Ok(())
    }

    /// Inhabitants are added up by [`summed`](super::summed), which has the files.
    fn territory(&mut self) {
        let has_communes = !self.project.communes.parts.is_empty();
        let is_wrong = |problem: &Problem| problem.field == Field::Communes;
        if has_communes
            && self.text(Field::Population).is_empty()
            && !self.problems.iter().any(is_wrong)
        {
            self.refuse(Field::Communes, Wrong::TerritoryNotLoaded);
        }
    }

    /// Letter of intent ≤ health project ≤ signature ≤ missions < fifth anniversary: what breaks the
    /// order is refused, the signature is kept.
    fn order_of_dates(&mut self) {
        let signature = self.project.signature.date();
        let after_signature = |day: Option<Date>| match (day, signature) {
            (Some(day), Some(signature)) if day > signature => {
                Some(Wrong::AfterSignature(signature))
            }
            _ => None,
        };
        if let Some(wrong) = after_signature(self.project.letter) {
            self.project.letter = None;
            self.refuse(Field::Letter, wrong);
        }
        let before_letter = match (self.project.health_project, self.project.letter) {
            (Some(project), Some(letter)) if project < letter => Some(Wrong::BeforeLetter(letter)),
            _ => None,
        };
        if let Some(wrong) = after_signature(self.project.health_project).or(before_letter) {
            self.project.health_project = None;
            self.refuse(Field::HealthProject, wrong);
        }
        let Some(days) = Situation::new(&LAW, &self.project).anniversaries() else {
            return;
        };
        for mission in Mission::ALL {
            let wrong = match self.project.mission(mission).start {
                Some(start) if start < days.signature() => Wrong::BeforeSignature(days.signature()),
                Some(start) if start >= days.end() => Wrong::AfterContract(days.end()),
                _ => continue,
            };
            let plan = self.project.mission_mut(mission);
            *plan = MissionPlan {
                taken: false,
                start: None,
                ..plan.clone()
            };
            self.refuse(Field::Start(mission), wrong);
        }
    }

    fn regional(&mut self, number: u8) {
        let field = |part| Field::Regional(number, part);
        let [label, day, typed] = RegionalPart::ALL.map(|part| self.text(field(part)));
        if label.is_empty() && day.is_empty() && typed.is_empty() {
            return;
        }
        let date = match day {
            "" => Ok(None),
            _ => date(day).map(Some),
        };
        let amount = match typed {
            "" => Err(Wrong::AmountMissing),
            _ => amount(typed),
        };
        let label = label.to_owned();
        if let Err(wrong) = date {
            self.refuse(field(RegionalPart::Date), wrong);
        }
        match amount {
            Ok(amount) => self.project.regional.push(RegionalLine {
                label,
                date: date.unwrap_or_default(),
                amount,
            }),
            Err(wrong) => self.refuse(field(RegionalPart::Amount), wrong),
        }
    }

    /// Indicators count once they are right: their highest steps together stay within the mission's
    /// variable part, as far as that is known.
    fn indicators(&mut self, mission: Mission) {
        let mut indicators = Vec::new();
        let mut last = 1;
        for number in 1..=MOST_LINES {
            if let Some(indicator) = self.indicator(mission, number) {
                indicators.push(indicator);
                last = number;
            }
        }
        if indicators.is_empty() {
            return;
        }
        let highest: Money = indicators.iter().map(Indicator::highest).sum();
        match variable_maximum(&self.project, mission) {
            Some(maximum) if highest > maximum => self.refuse(
                Field::Indicator(mission, last, IndicatorPart::Steps),
                Wrong::IndicatorsExceed(maximum),
            ),
            _ => self.project.mission_mut(mission).indicators = indicators,
        }
    }

    fn indicator(&mut self, mission: Mission, number: u8) -> Option<Indicator> {
        let field = |part| Field::Indicator(mission, number, part);
        let [label, steps, reached] = IndicatorPart::ALL.map(|part| self.text(field(part)));
        if steps.is_empty() {
            return None;
        }
        let label = label.to_owned();
        let steps: Option<Vec<Money>> = steps.split(';').map(|step| amount(step).ok()).collect();
        let reached = match (reached, &steps) {
            ("", _) | (_, None) => Some([0; 5]),
            (reached, Some(steps)) => read_reached(reached, steps.len()),
        };
        if steps.is_none() {
            self.refuse(field(IndicatorPart::Steps), Wrong::Steps);
        }
        if reached.is_none() {
            self.refuse(field(IndicatorPart::Reached), Wrong::Reached);
        }
        Some(Indicator {
            label,
            steps: steps?,
            reached: reached.unwrap_or_default(),
        })
    }
}

/// One number of steps for every contract year, or five.
fn read_reached(text: &str, most: usize) -> Option<[u8; 5]> {
    let mut reached = [0; 5];
    let mut count = 0;
    for part in text.split(';') {
        let steps: u8 = from_digits(part.trim())?;
        *reached.get_mut(count)? = steps;
        count += 1;
        if usize::from(steps) > most {
            return None;
        }
    }
    match count {
        1 => Some([reached[0]; 5]),
        5 => Some(reached),
        _ => None,
    }
}
