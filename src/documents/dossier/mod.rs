//! What is printed: the whole answer on sheets of paper, with its sources, its link and the code of it.
//! This layer must never know a browser, nor compute money: it lays out what the library says.
//!
//! It is markup, which `static/dossier.css` sets on A4. Whatever is said more than once is said in one
//! place and referred to: a calculation by its number, a figure by its letter, a source by its number
//! in brackets.

mod assumptions;
mod calculations;
mod code;
mod comparison;
pub(in crate::documents) mod ending;
mod measures;
mod notes;
mod project;
mod results;
mod roadmap;
mod schedule;
pub(in crate::documents) mod sheet;
mod territory;

pub use code::{Code, SMALLEST_MODULE, is_public};

use maud::{Markup, html};

use crate::funding::{Project, Simulation, simulate};
use crate::input::{Draft, Problem, read, summed};
use crate::territory::Atlas;
use crate::texts::{self, dossier as words};
use crate::units::Date;

use notes::Notes;
use sheet::Level;

/// One project that is printed.
struct Scenario {
    project: Project,
    problems: Vec<Problem>,
    simulation: Simulation,
}

/// The dossier of one project, or of several side by side and then one after the other, as markup.
///
/// `link` is the whole address that gives all of them back; `atlas` has the communes of France, as far as they are there.
#[must_use]
pub fn html(drafts: &[Draft], today: Option<Date>, link: &str, atlas: Option<&Atlas>) -> String {
    let scenarios: Vec<Scenario> = drafts
        .iter()
        .map(|draft| {
            // Communes alone are added up.
            let added_up = atlas.and_then(|atlas| summed(draft, atlas));
            let parsed = read(added_up.as_ref().unwrap_or(draft), today);
            Scenario {
                simulation: simulate(&parsed.project),
                project: parsed.project,
                problems: parsed.problems,
            }
        })
        .collect();
    let mut notes = Notes::default();
    let dossier = html! {
        article.dossier {
            (head(&scenarios, today))
            @if let [only] = scenarios.as_slice() {
                (one(&mut notes, only, atlas, Level::Two))
            } @else {
                (comparison::draw(&scenarios))
                @for (place, scenario) in scenarios.iter().enumerate() {
                    section.scenario {
                        h2.title { (words::scenario(place, scenario.project.name.as_deref())) }
                        (one(&mut notes, scenario, atlas, Level::Three))
                    }
                }
            }
            (ending::draw(&mut notes, drafts, &scenarios, link))
        }
    };
    dossier.into_string()
}

/// The drawing of the code of a link; `None` for one that is too long, or that leads nowhere from another device.
#[must_use]
pub fn qr(link: &str) -> Option<String> {
    Code::of(link)
        .filter(|_| is_public(link))
        .map(|code| code.svg)
}

fn head(scenarios: &[Scenario], today: Option<Date>) -> Markup {
    let title = match scenarios {
        [only] => only.project.name.clone(),
        many => Some(words::scenarios(many.len())),
    };
    html! {
        header {
            p.name { strong { (words::PROGRAM) } " " (words::DOSSIER) }
            h1 { (title.as_deref().unwrap_or(words::NO_NAME)) }
            p.small { (words::printed(today)) }
        }
    }
}

/// The answer, and all that is said of it.
fn one(notes: &mut Notes, scenario: &Scenario, atlas: Option<&Atlas>, level: Level) -> Markup {
    let simulation = &scenario.simulation;
    let calculations = calculations::of(simulation);
    let first = notes.number(calculations.entries.len());
    html! {
        @if simulation.as_if {
            (level.heading(texts::AS_IF))
            p.warning { (texts::AS_IF_WARNING) }
        }
        p.answer { (texts::answer(simulation, &scenario.project)) }
        (results::figure(simulation))
        (project::draw(scenario, level))
        (territory::draw(scenario, atlas, level))
        (results::draw(scenario, &calculations, first, level))
        (schedule::draw(simulation, &calculations, first, level))
        (calculations::draw(notes, &calculations, first, level))
        (measures::draw(notes, simulation, level))
        (roadmap::draw(notes, simulation, level))
        (assumptions::draw(notes, &scenario.project, level))
    }
}
