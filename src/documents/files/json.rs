//! The answer as JSON, for other programs: the stable names of [`answer`](crate::answer), integer cents.
//! This module must never name a field in French.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::answer::{Answer, Plan, Territory, Treasury, Wanted};
use crate::input::Field;
use crate::law::FIGURES_VERSION;
use crate::outlook::{self, Tests};
use crate::territory::{Atlas, Sum};
use crate::texts;
use crate::units::Certainty;

use super::Asked;
use super::scenario::Scenario;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Data<'a> {
    program: &'static str,
    program_version: &'static str,
    link: &'a str,
    today: Option<String>,
    figures_version: u16,
    note: &'static str,
    /// What each mark means.
    certainties: Map<String, Value>,
    scenarios: Vec<OneScenario<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OneScenario<'a> {
    id: char,
    name: &'a str,
    as_if: Option<String>,
    /// What was typed, by the keys of a link.
    fields: Map<String, Value>,
    /// Its communes; `null` where it names none, or their files are not there.
    territory: Option<Territory>,
    answer: Answer,
    /// The plan of action; left out where nothing was said of it and no letter has a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<Plan>,
    /// The bank account; left out where nothing was said of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    treasury: Option<Treasury>,
}

/// Everything that is said of the scenarios.
pub(super) fn write(scenarios: &[Scenario], asked: &Asked<'_>) -> Option<Vec<u8>> {
    let data = Data {
        program: "amorce",
        program_version: env!("CARGO_PKG_VERSION"),
        link: asked.link,
        today: asked.today.map(|day| day.to_string()),
        figures_version: FIGURES_VERSION,
        note: texts::files::EVERY_AMOUNT_HAS_ITS_CERTAINTY,
        certainties: Certainty::ALL
            .into_iter()
            .map(|mark| {
                (
                    mark.name().to_owned(),
                    texts::certainty_meaning(mark).into(),
                )
            })
            .collect(),
        scenarios: scenarios
            .iter()
            .map(|scenario| OneScenario::new(scenario, asked.atlas))
            .collect(),
    };
    serde_json::to_vec_pretty(&data).ok()
}

impl<'a> OneScenario<'a> {
    fn new(scenario: &'a Scenario, atlas: Option<&Atlas>) -> Self {
        let fields = scenario.draft.iter();
        Self {
            id: scenario.letter,
            name: &scenario.name,
            as_if: scenario.as_if(),
            fields: fields
                .map(|(field, typed)| (field.key(), typed.into()))
                .collect(),
            territory: atlas.and_then(|atlas| territory(scenario, atlas)),
            answer: Answer::new(&scenario.parsed, &scenario.simulation, Wanted::default()),
            plan: plan(scenario),
            treasury: treasury(scenario),
        }
    }
}

fn plan(scenario: &Scenario) -> Option<Plan> {
    let Scenario {
        draft,
        parsed,
        simulation,
        ..
    } = scenario;
    let is_of_plan = |field: Field| field.is_beside() && !field.is_of_treasury();
    let is_told = draft.iter().any(|(field, _)| is_of_plan(field));
    let is_wanted = is_told || parsed.project.letter.is_some();
    is_wanted.then(|| Plan::new(&outlook::Plan::of(draft, &parsed.project, simulation)))
}

fn treasury(scenario: &Scenario) -> Option<Treasury> {
    let Scenario {
        draft,
        parsed,
        simulation,
        ..
    } = scenario;
    let is_told = draft.iter().any(|(field, _)| field.is_of_treasury());
    is_told.then(|| {
        let project = &parsed.project;
        let treasury = outlook::Treasury::of(draft, project, simulation, Tests::default());
        Treasury::new(&treasury)
    })
}

fn territory(scenario: &Scenario, atlas: &Atlas) -> Option<Territory> {
    let communes = &scenario.parsed.project.communes;
    if communes.parts.is_empty() {
        return None;
    }
    let sum = Sum::of(communes, atlas)?;
    let words = |doubt| texts::territory::doubt_in(atlas, doubt);
    Some(Territory::new(&sum, atlas, words))
}
