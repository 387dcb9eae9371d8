//! What is printed: the whole answer on sheets of paper, with its sources, its link and the code of it.
//! This room must never know a browser, nor compute money: it lays out what the library says.
//!
//! It is markup, which `static/dossier.css` sets on A4. Whatever is said more than once is said in one
//! place and referred to: a calculation by its number, a figure by its letter, a source by its number
//! in brackets.

mod assumptions;
mod calculations;
mod code;
mod comparison;
mod ending;
mod measures;
mod notes;
mod project;
mod results;
mod roadmap;
mod schedule;
mod sheet;

pub use code::{Code, SMALLEST_MODULE, is_public};

use crate::funding::{Project, Simulation, simulate};
use crate::input::{Draft, Problem, read};
use crate::pictures::Markup;
use crate::texts::{self, dossier as words};
use crate::units::Date;

use notes::Notes;
use sheet::{Level, paragraph, warning};

/// One project that is printed.
struct Scenario {
    project: Project,
    problems: Vec<Problem>,
    simulation: Simulation,
}

/// The dossier of one project, or of several side by side and then one after the other, as markup.
///
/// `link` is the whole address that gives all of them back.
#[must_use]
pub fn html(drafts: &[Draft], today: Option<Date>, link: &str) -> String {
    let scenarios: Vec<Scenario> = drafts
        .iter()
        .map(|draft| {
            let reading = read(draft, today);
            Scenario {
                simulation: simulate(&reading.project),
                project: reading.project,
                problems: reading.problems,
            }
        })
        .collect();
    let mut markup = Markup::new();
    let mut notes = Notes::default();
    markup.add("<article class=dossier>", &[]);
    head(&mut markup, &scenarios, today);
    if let [only] = scenarios.as_slice() {
        one(&mut markup, &mut notes, only, Level::Two);
    } else {
        comparison::draw(&mut markup, &scenarios);
        for (place, scenario) in scenarios.iter().enumerate() {
            markup.add("<section class=scenario>", &[]);
            let name = words::scenario(place, scenario.project.name.as_deref());
            markup.around("<h2 class=title>", &name, "</h2>");
            one(&mut markup, &mut notes, scenario, Level::Three);
            markup.add("</section>", &[]);
        }
    }
    ending::draw(&mut markup, &mut notes, drafts, &scenarios, link);
    markup.add("</article>", &[]);
    markup.text()
}

/// The drawing of the code of a link; `None` for one that is too long, or that leads nowhere from another device.
#[must_use]
pub fn qr(link: &str) -> Option<String> {
    Code::of(link)
        .filter(|_| is_public(link))
        .map(|code| code.svg)
}

fn head(markup: &mut Markup, scenarios: &[Scenario], today: Option<Date>) {
    markup.around(
        "<header><p class=name><strong>",
        words::PROGRAM,
        "</strong> ",
    );
    markup.around("", words::DOSSIER, "</p>");
    let title = match scenarios {
        [only] => only.project.name.clone(),
        many => Some(words::scenarios(many.len())),
    };
    let title = title.unwrap_or_else(|| words::NO_NAME.into());
    markup.around("<h1>", &title, "</h1>");
    paragraph(markup, "small", &words::printed(today));
    markup.add("</header>", &[]);
}

/// The answer, and all that is said of it.
fn one(markup: &mut Markup, notes: &mut Notes, scenario: &Scenario, level: Level) {
    let simulation = &scenario.simulation;
    if simulation.as_if {
        level.heading(markup, texts::AS_IF);
        warning(markup, texts::AS_IF_WARNING);
    }
    let answer = texts::answer(simulation, &scenario.project);
    paragraph(markup, "answer", &answer);
    results::figure(markup, simulation);
    project::draw(markup, scenario, level);
    let calculations = calculations::of(simulation);
    let first = notes.number(calculations.entries.len());
    results::draw(markup, scenario, &calculations, first, level);
    schedule::draw(markup, simulation, &calculations, first, level);
    calculations::draw(markup, notes, &calculations, first, level);
    measures::draw(markup, notes, simulation, level);
    roadmap::draw(markup, notes, simulation, level);
    assumptions::draw(markup, notes, &scenario.project, level);
}
