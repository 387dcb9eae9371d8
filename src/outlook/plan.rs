//! The plan of action of a project.
//! This module must never give a day that the visitor, a text or the plan's one assumption does not give.

use crate::funding::{Obligation, Project, Simulation, Situation, simulate};
use crate::input::{Draft, ToldPlan, read_plan};
use crate::law::{LAW, RoadmapStep, SourceDetails};
use crate::plan::{
    Fact, LETTER_SOURCES, PATH_SOURCES, PROJECT_SOURCES, PlanStep, Planned, Source, Standing, plan,
};
use crate::units::Date;

use super::Item;

/// The plan of action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What the visitor said of it.
    pub told: ToldPlan,
    /// The thirteen steps in their order.
    pub steps: [Planned; 13],
    /// The nine items of the letter, with what the project gives of them.
    pub letter: [Item; 9],
    /// What the contract asks for, in the order of the simulation, each under its step.
    pub obligations: Vec<Placed>,
    /// The anniversaries of the contract, the last one its end; none while the signature has no day.
    pub anniversaries: Vec<Date>,
    /// Everything that was read for it, each once: first what was read for the whole path.
    pub sources: Vec<SourceDetails>,
}

/// Something that the contract asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The step that it stands under.
    pub under: PlanStep,
    /// What it is, and by when.
    pub obligation: Obligation,
}

impl Plan {
    /// The plan of this draft, of which the project was read and simulated. Where nothing was typed the project is an example,
    /// and no plan is made of an example.
    #[must_use]
    pub fn of(draft: &Draft, project: &Project, simulation: &Simulation) -> Self {
        if !draft.is_empty() {
            return Self::made_of(draft, project, simulation);
        }
        let nothing = Project {
            today: project.today,
            ..Project::default()
        };
        Self::made_of(draft, &nothing, &simulate(&nothing))
    }

    fn made_of(draft: &Draft, project: &Project, simulation: &Simulation) -> Self {
        let told = read_plan(draft, project);
        let obligations = simulation.obligations.iter();
        let obligations: Vec<_> = obligations
            .map(|obligation| Placed {
                under: under(obligation.step),
                obligation: *obligation,
            })
            .collect();
        let contract = Situation::new(&LAW, project).anniversaries();
        let years = contract.iter().flat_map(|contract| contract.years());
        Self {
            steps: plan(&told.told, told.length),
            told,
            letter: Item::all(project, simulation),
            anniversaries: years.map(|year| year.end).collect(),
            sources: sources(&obligations),
            obligations,
        }
    }

    /// The first step that is not said to be done.
    #[must_use]
    pub fn next(&self) -> Option<PlanStep> {
        let mut steps = self.steps.iter();
        let next = steps.find(|planned| planned.standing != Standing::Done);
        next.map(|planned| planned.step)
    }

    /// How many steps stand so.
    #[must_use]
    pub fn count(&self, standing: Standing) -> usize {
        let steps = self.steps.iter();
        steps.filter(|planned| planned.standing == standing).count()
    }

    /// What the contract asks for under this step.
    pub fn obligations_under(&self, step: PlanStep) -> impl Iterator<Item = &Obligation> {
        let placed = self.obligations.iter();
        let placed = placed.filter(move |placed| placed.under == step);
        placed.map(|placed| &placed.obligation)
    }

    /// The numbers of these sources in the list of all of them, from 1.
    #[must_use]
    pub fn numbers(&self, of: impl IntoIterator<Item = SourceDetails>) -> Vec<usize> {
        let number = |source: SourceDetails| {
            let mut sources = self.sources.iter();
            let place = sources.position(|other| *other == source)?;
            place.checked_add(1)
        };
        of.into_iter().filter_map(number).collect()
    }
}

/// The step of the plan that an obligation of the contract stands under.
const fn under(step: RoadmapStep) -> PlanStep {
    match step {
        RoadmapStep::ProjectDeemedValidated => PlanStep::HealthProject,
        RoadmapStep::Start(_) | RoadmapStep::Full(_) => PlanStep::FirstYear,
        RoadmapStep::ContractEnd => PlanStep::Dialogue,
    }
}

fn sources(obligations: &[Placed]) -> Vec<SourceDetails> {
    let steps = PlanStep::ALL.iter().flat_map(|step| step.row().sources);
    let facts = Fact::ALL.iter().flat_map(|fact| fact.sources());
    let of_plan = PATH_SOURCES
        .iter()
        .chain(steps)
        .chain(LETTER_SOURCES)
        .chain(PROJECT_SOURCES)
        .chain(facts);
    let of_law = obligations
        .iter()
        .flat_map(|placed| placed.obligation.sources);
    let of_plan = of_plan.copied().map(Source::details);
    let of_law = of_law.map(|source| source.details());
    let mut all: Vec<SourceDetails> = Vec::new();
    for source in of_plan.chain(of_law) {
        if !all.contains(&source) {
            all.push(source);
        }
    }
    all
}
