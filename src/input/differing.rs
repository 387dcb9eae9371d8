//! Which fields differ between projects, by meaning and not by spelling.
//! This module must never know which of them changes an amount, nor how a field is worded.

use crate::funding::Project;
use crate::units::put_once;

use super::{Draft, Field, Group, write};

/// The fields in which these projects differ, in the order of the form, and what each project holds
/// in them, in the spelling of [`write()`]; what is [its owner's](Group::Owner) alone is left out.
#[must_use]
pub fn differing(projects: &[&Project]) -> Vec<(Field, Vec<String>)> {
    let mut drafts: Vec<Draft> = projects.iter().map(|project| write(project)).collect();
    spell_out_rates(&mut drafts, projects);
    let mut fields: Vec<Field> = Vec::new();
    for (field, _) in drafts.iter().flat_map(Draft::iter) {
        put_once(&mut fields, field);
    }
    let held = |field| {
        let texts: Vec<String> = drafts
            .iter()
            .map(|draft| draft.get(field).to_owned())
            .collect();
        (field, texts)
    };
    fields
        .into_iter()
        .filter(|field| field.group() != Group::Owner)
        .map(held)
        .filter(|(_, texts)| texts.iter().any(|text| Some(text) != texts.first()))
        .collect()
}

/// A mission whose rate changes from year to year in one project has its rate of each year written
/// out in all of them: one rate cannot be compared with five.
fn spell_out_rates(drafts: &mut [Draft], projects: &[&Project]) {
    for mission in crate::law::Mission::ALL {
        let is_by_year = drafts.iter().any(|draft| {
            Field::years(true).any(|year| !draft.get(Field::RateOfYear(mission, year)).is_empty())
        });
        if !is_by_year {
            continue;
        }
        let is_renewed = projects.iter().any(|project| project.renewed);
        for (draft, project) in drafts.iter_mut().zip(projects) {
            draft.set(Field::Rate(mission), "");
            for (year, rate) in Field::years(is_renewed).zip(project.mission(mission).attainment) {
                draft.set(
                    Field::RateOfYear(mission, year),
                    super::amount::write_rate(rate),
                );
            }
        }
    }
}
