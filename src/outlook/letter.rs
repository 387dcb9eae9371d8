//! A letter of intent to start from: what of it the project says, and the holes where the sponsor must write.
//! This module must never say what was not typed or computed, nor ask for anything in the sponsor's place.

use crate::funding::{Project, RegionalLine, Signature, Simulation, Size};
use crate::law::Mission;
use crate::plan::LetterItem;
use crate::territory;
use crate::units::Date;

use super::FirstMoney;

/// The letter, from its first line to its last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its parts, in their order.
    pub parts: Vec<Part>,
}

/// A part of the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// What every letter has.
    Formula(Formula),
    /// The heading of an item.
    Heading(LetterItem),
    /// A sentence of the project.
    Said(Said),
    /// The same, as a line of a list.
    Listed(Said),
    /// What the sponsor must write.
    Hole(Hole),
}

/// What every letter has; it says nothing of the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Formula {
    /// What the letter is about.
    Subject,
    /// The beginning.
    Greeting,
    /// The end.
    Closing,
}

/// What the project says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// The day on which the letter is written.
    Today(Date),
    /// The communes, by their codes.
    Communes(Vec<territory::Part>),
    /// The inhabitants, and the tier that they make.
    Size(Size),
    /// The missions that are taken on.
    Missions(Vec<Mission>),
    /// The day of the letter of intent.
    Letter(Date),
    /// The day of the health project.
    HealthProject(Date),
    /// The day on which the contract is to be signed.
    PlannedSignature(Date),
    /// The day on which the contract was signed.
    Signed(Date),
    /// The day on which a mission begins.
    Start(Mission, Date),
    /// What would be paid in the first twelve months.
    FirstTwelveMonths(FirstMoney),
    /// That amount applies an offer that was never adopted.
    NeverAdopted,
    /// A line of regional money.
    Regional(RegionalLine),
}

/// What the sponsor must write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hole {
    /// Who writes.
    Sender,
    /// The ARS that the letter goes to.
    Ars,
    /// The CPAM that it goes to.
    Cpam,
    /// Where it is written.
    Place,
    /// Where and when it is written.
    PlaceAndDay,
    /// Who takes part.
    Actors,
    /// The communes.
    Communes,
    /// The names of the communes, of which the codes stand above.
    NamesOfCommunes,
    /// The number of inhabitants.
    Population,
    /// The problem.
    Problem,
    /// The orientations.
    Orientations,
    /// The calendar.
    Calendar,
    /// Links with other projects.
    OtherProjects,
    /// The means.
    Means,
    /// The money and the help that are asked for.
    MoneyAndHelp,
    /// Whom to write to.
    Contact,
    /// Who signs.
    Signature,
}

impl Letter {
    /// The letter of this project, of which this is the simulation.
    #[must_use]
    pub fn of(project: &Project, simulation: &Simulation) -> Self {
        let mut parts = head(project.today);
        for item in LetterItem::ALL {
            parts.push(Part::Heading(item));
            parts.extend(written(item, project, simulation));
        }
        parts.push(Part::Formula(Formula::Closing));
        parts.push(Part::Hole(Hole::Signature));
        Self { parts }
    }

    /// How many holes the sponsor must fill.
    #[must_use]
    pub fn holes(&self) -> usize {
        let is_hole = |part: &&Part| matches!(part, Part::Hole(_));
        self.parts.iter().filter(is_hole).count()
    }
}

fn head(today: Option<Date>) -> Vec<Part> {
    let mut parts = [Hole::Sender, Hole::Ars, Hole::Cpam]
        .map(Part::Hole)
        .to_vec();
    match today {
        Some(today) => parts.extend([Part::Hole(Hole::Place), Part::Said(Said::Today(today))]),
        None => parts.push(Part::Hole(Hole::PlaceAndDay)),
    }
    parts.extend([Formula::Subject, Formula::Greeting].map(Part::Formula));
    parts
}

/// What stands under the heading of an item.
fn written(item: LetterItem, project: &Project, simulation: &Simulation) -> Vec<Part> {
    match item {
        LetterItem::Actors => vec![Part::Hole(Hole::Actors)],
        LetterItem::Territory => territory_of(project, simulation),
        LetterItem::Problem => vec![Part::Hole(Hole::Problem)],
        LetterItem::Orientations => orientations(project),
        LetterItem::Calendar => calendar(project),
        LetterItem::OtherProjects => vec![Part::Hole(Hole::OtherProjects)],
        LetterItem::Means => vec![Part::Hole(Hole::Means)],
        LetterItem::MoneyAndHelp => money(project, simulation),
        LetterItem::Contact => vec![Part::Hole(Hole::Contact)],
    }
}

fn territory_of(project: &Project, simulation: &Simulation) -> Vec<Part> {
    let communes = &project.communes.parts;
    let mut parts = match communes.is_empty() {
        true => vec![Part::Hole(Hole::Communes)],
        false => vec![
            Part::Said(Said::Communes(communes.clone())),
            Part::Hole(Hole::NamesOfCommunes),
        ],
    };
    parts.push(match simulation.size {
        Some(size) => Part::Said(Said::Size(size)),
        None => Part::Hole(Hole::Population),
    });
    parts
}

fn orientations(project: &Project) -> Vec<Part> {
    let is_taken = |mission: &Mission| project.mission(*mission).taken;
    let taken: Vec<Mission> = Mission::ALL.into_iter().filter(is_taken).collect();
    match taken.is_empty() {
        true => vec![Part::Hole(Hole::Orientations)],
        false => vec![Part::Said(Said::Missions(taken))],
    }
}

/// The days that were typed, in the order of the path; an assumed signature is none of them.
fn calendar(project: &Project) -> Vec<Part> {
    let signature = match project.signature {
        Signature::Signed(day) => Some(Said::Signed(day)),
        Signature::Planned(day) => Some(Said::PlannedSignature(day)),
        Signature::NotYet => None,
    };
    let starts = Mission::ALL.into_iter().filter_map(|mission| {
        let day = project.mission(mission).begins()?;
        Some(Said::Start(mission, day))
    });
    let days = project.letter.map(Said::Letter).into_iter();
    let days = days.chain(project.health_project.map(Said::HealthProject));
    let days: Vec<Part> = days
        .chain(signature)
        .chain(starts)
        .map(Part::Listed)
        .collect();
    match days.is_empty() {
        true => vec![Part::Hole(Hole::Calendar)],
        false => days,
    }
}

/// What would be paid and the regional money; what is asked for is the sponsor's to write.
fn money(project: &Project, simulation: &Simulation) -> Vec<Part> {
    let first = FirstMoney::of(simulation).map(Said::FirstTwelveMonths);
    let mut parts: Vec<Part> = first.into_iter().map(Part::Said).collect();
    if !parts.is_empty() && simulation.as_if {
        parts.push(Part::Said(Said::NeverAdopted));
    }
    let regional = project.regional.iter().cloned();
    parts.extend(regional.map(|line| Part::Listed(Said::Regional(line))));
    parts.push(Part::Hole(Hole::MoneyAndHelp));
    parts
}
