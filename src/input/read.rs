//! The one checked conversion from a draft to a project.
//! This module must never know how a problem is worded or where it is shown.

use crate::funding::{
    Anniversaries, Indicator, OwnLine, Project, RegimeChoice, RegionalLine, RoadmapStep, Signature,
    variable_maximum,
};
use crate::law::{Assumption, Mission, aci_2019, figures};
use crate::units::{Answer, Date, Money};

use super::{
    ACTIONS, Draft, Field, IndicatorPart, MOST_LINES, Problem, REGIMES, RegionalPart, Wrong, YES,
    read_amount, read_date, read_inhabitants, read_rate,
};

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
    let name = draft.get(Field::Name).trim();
    if !name.is_empty() {
        project.name = Some(name.to_owned());
    }
    for mission in Mission::ALL {
        reader.mission(mission, &mut project);
    }
    for (year, crisis) in (1..).zip(&mut project.crises) {
        *crisis = reader.ticked(Field::Crisis(year));
    }
    for line in OwnLine::all() {
        if let Some(amount) = reader.amount(Field::Own(line)) {
            project.own.set(line, amount);
        }
    }
    if draft
        .iter()
        .any(|(field, _)| matches!(field, Field::Figure(_)))
    {
        for key in figures().map(|figure| figure.key) {
            if let Some(amount) = reader.amount(Field::Figure(key)) {
                project.replaced.set(key, amount);
            }
        }
    }
    for assumption in Assumption::ALL {
        let choices = assumption.choices();
        let choice = reader.text(Field::Choice(assumption), |text| {
            let choice = choices.iter().find(|choice| choice.id() == text.trim());
            choice.copied().ok_or(Wrong::Choice)
        });
        if let Some(choice) = choice {
            project.choices = project.choices.with(choice);
        }
    }
    for step in RoadmapStep::ALL {
        if reader.ticked(Field::Done(step)) {
            project.ticks = project.ticks.with(step);
        }
    }
    project.regional = (1..=MOST_LINES)
        .filter_map(|number| reader.regional(number))
        .collect();
    // Last: what indicators may add up to depends on everything above.
    for mission in Mission::WITH_PARTS {
        reader.indicators(mission, &mut project);
    }
    let mut problems = reader.problems;
    if problems.len() > 1 {
        let order: Vec<Field> = Field::all_but_figures().collect();
        problems.sort_by_key(|problem| order.iter().position(|field| *field == problem.field));
    }
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

    fn ticked(&mut self, field: Field) -> bool {
        let ticked = self.text(field, |text| match text.trim() {
            YES => Ok(true),
            "no" => Ok(false),
            _ => Err(Wrong::Choice),
        });
        ticked.unwrap_or(false)
    }

    fn amount(&mut self, field: Field) -> Option<Money> {
        self.text(field, |text| read_amount(text).map_err(Wrong::Amount))
    }

    fn mission(&mut self, mission: Mission, project: &mut Project) {
        let anniversaries = project.signature.anniversaries();
        let plan = project.mission_mut(mission);
        if self.draft.get(Field::Start(mission)).trim() == YES {
            plan.taken = true;
        } else if let Some(start) = self.day(Field::Start(mission), |start| {
            out_of_contract(start, anniversaries.as_ref())
        }) {
            plan.taken = true;
            plan.start = Some(start);
        }
        if let Some(rate) = self.text(Field::Rate(mission), |text| {
            read_rate(text).map_err(Wrong::Rate)
        }) {
            plan.attainment = [rate; 5];
        }
        for (year, attainment) in (1..).zip(&mut plan.attainment) {
            if let Some(rate) = self.text(Field::RateOfYear(mission, year), |text| {
                read_rate(text).map_err(Wrong::Rate)
            }) {
                *attainment = rate;
            }
        }
    }

    fn regional(&mut self, number: u8) -> Option<RegionalLine> {
        let field = |part| Field::Regional(number, part);
        let label = self.draft.get(field(RegionalPart::Label)).trim();
        let date = self.day(field(RegionalPart::Date), |_| None);
        let typed = self.draft.get(field(RegionalPart::Amount)).trim();
        if typed.is_empty() && (date.is_some() || !label.is_empty()) {
            self.wrong(field(RegionalPart::Amount), Wrong::AmountMissing);
        }
        Some(RegionalLine {
            label: label.to_owned(),
            date,
            amount: self.amount(field(RegionalPart::Amount))?,
        })
    }

    /// Indicators count once they are right: their highest steps together stay within the mission's
    /// variable part, as far as that is known.
    fn indicators(&mut self, mission: Mission, project: &mut Project) {
        let mut indicators = Vec::new();
        let mut last = None;
        for number in 1..=MOST_LINES {
            if let Some(indicator) = self.indicator(mission, number) {
                indicators.push(indicator);
                last = Some(number);
            }
        }
        let Some(last) = last else {
            return;
        };
        let highest: Money = indicators.iter().map(Indicator::highest).sum();
        match variable_maximum(project, mission) {
            Some(maximum) if highest > maximum => self.wrong(
                Field::Indicator(mission, last, IndicatorPart::Steps),
                Wrong::IndicatorsExceed(maximum),
            ),
            _ => project.mission_mut(mission).indicators = indicators,
        }
    }

    fn indicator(&mut self, mission: Mission, number: u8) -> Option<Indicator> {
        let field = |part| Field::Indicator(mission, number, part);
        let steps = self.text(field(IndicatorPart::Steps), |text| {
            let steps: Result<Vec<Money>, _> = text.split(';').map(read_amount).collect();
            steps.map_err(|_| Wrong::Steps)
        })?;
        let most = steps.len();
        let reached = self.text(field(IndicatorPart::Reached), |text| {
            read_reached(text, most).ok_or(Wrong::Reached)
        });
        Some(Indicator {
            label: self
                .draft
                .get(field(IndicatorPart::Label))
                .trim()
                .to_owned(),
            steps,
            reached: reached.unwrap_or_default(),
        })
    }
}

fn out_of_contract(start: Date, anniversaries: Option<&Anniversaries>) -> Option<Wrong> {
    let days = anniversaries?;
    if start < days.signature() {
        Some(Wrong::BeforeSignature(days.signature()))
    } else if start >= days.end() {
        Some(Wrong::AfterContract(days.end()))
    } else {
        None
    }
}

/// One number of steps for every contract year, or five.
fn read_reached(text: &str, most: usize) -> Option<[u8; 5]> {
    let numbers: Option<Vec<u8>> = text
        .split(';')
        .map(|part| part.trim().parse().ok())
        .map(|number| number.filter(|reached| usize::from(*reached) <= most))
        .collect();
    let numbers = numbers?;
    match *numbers.as_slice() {
        [every_year] => Some([every_year; 5]),
        _ => numbers.try_into().ok(),
    }
}
