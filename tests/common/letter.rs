//! Short ways to ask for the letter of intent of a project.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses its own part"
)]

use amorce::documents::files::File;
use amorce::documents::planning::{Asked, letter, light};
use amorce::funding::simulate;
use amorce::input::{Draft, read};
use amorce::outlook::{Outlook, Tests};

/// The file of this kind, asked on a day, and the text of the letter.
pub fn asked_for(kind: &str, draft: &Draft, today: Option<&str>) -> (Option<File>, String) {
    let today = today.and_then(|today| today.parse().ok());
    let project = read(draft, today).project;
    let simulation = simulate(&project);
    let outlook = Outlook::of(draft, &project, &simulation, Tests::default());
    let asked = Asked {
        draft,
        project: &project,
        simulation: &simulation,
        outlook: &outlook,
        today,
        link: "",
    };
    (light(kind, &asked), letter::text(&project, &simulation))
}

/// Its words, whatever stands between them.
pub fn words(text: &str) -> Vec<String> {
    text.split_whitespace()
        .filter(|word| *word != "-")
        .map(str::to_owned)
        .collect()
}
