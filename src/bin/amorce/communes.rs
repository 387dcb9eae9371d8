//! Projects, read with the communes of France, which are in the program.
//! This module must never read those communes before a project names some.

use std::sync::OnceLock;

use amorce::input::{self, Draft, Field, Parsed, problems_beside, summed};
use amorce::territory::Atlas;
use amorce::texts::command_line;
use amorce::units::Date;

/// A text in a JSON string, written by build.rs.
const FILE: &str = include_str!(concat!(env!("OUT_DIR"), "/territory.json"));

static ATLAS: OnceLock<Option<Atlas>> = OnceLock::new();

/// Reads a project, and gives everything that is wrong with it in sentences, with the plan of action and the bank account
/// beside it; communes alone are added up.
pub(crate) fn read(draft: &Draft, today: Option<Date>) -> (Parsed, Vec<String>) {
    let atlas = atlas_for(draft);
    let summed = atlas.and_then(|atlas| summed(draft, atlas));
    let mut parsed = input::read(summed.as_ref().unwrap_or(draft), today);
    let beside = problems_beside(draft, &parsed.project);
    parsed.problems.extend(beside);
    let problems = parsed.problems.iter();
    let mut wrong: Vec<String> = problems.map(command_line::wrong_field).collect();
    if let Some(atlas) = atlas {
        let doubts = parsed.doubt(atlas).into_iter();
        wrong.extend(doubts.map(|doubt| command_line::doubt(atlas, doubt)));
    }
    (parsed, wrong)
}

fn atlas_for(draft: &Draft) -> Option<&'static Atlas> {
    if draft.get(Field::Communes).trim().is_empty() {
        return None;
    }
    let atlas = ATLAS.get_or_init(|| {
        let text: String = serde_json::from_str(FILE).ok()?;
        Atlas::read_whole(&text)
    });
    atlas.as_ref()
}
