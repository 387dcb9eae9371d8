//! The words of how the communes of one territory differ from those of another.
//! This module must never know how many inhabitants they have.

use crate::territory::{Communes, Part};

use super::count;
use super::territory::code;

/// How many communes are named in a row.
const MOST_NAMED: usize = 8;

/// How a territory differs from the one of a project that is called so: a sentence for each way, none where it does not.
pub(super) fn territories(called: &str, first: &Communes, other: &Communes) -> Vec<String> {
    let lacks = |of: &Communes, parts: &[Part]| -> Vec<Part> {
        let parts = parts.iter().filter(|part| !of.has(part.code));
        parts.copied().collect()
    };
    let more = lacks(first, &other.parts);
    let fewer = lacks(other, &first.parts);
    let is_otherwise = |part: &&Part| first.has(part.code) && !first.parts.contains(part);
    let otherwise: Vec<Part> = other.parts.iter().filter(is_otherwise).copied().collect();
    let mut said = Vec::new();
    for (words, parts, spell) in [
        (
            format!("De plus que {called}"),
            more,
            code as fn(Part) -> String,
        ),
        (format!("De moins que {called}"), fewer, code),
        (format!("Autrement que {called}"), otherwise, whole_or_part),
    ] {
        if !parts.is_empty() {
            said.push(format!("{words} : {}.", named(&parts, spell)));
        }
    }
    if first.year != other.year {
        said.push(match other.year {
            Some(year) => format!("Populations de {year}."),
            None => "Année des populations non précisée.".into(),
        });
    }
    said
}

fn named(parts: &[Part], spell: fn(Part) -> String) -> String {
    // One that is left out takes as much room as its name.
    let most = match parts.len() {
        few if few <= MOST_NAMED + 1 => few,
        _ => MOST_NAMED,
    };
    let first: Vec<String> = parts.iter().take(most).map(|part| spell(*part)).collect();
    let names = first.join(", ");
    match parts.len() - most {
        0 => names,
        rest => format!("{names} et {} autres", count(rest as u64)),
    }
}

fn whole_or_part(part: Part) -> String {
    match part.inhabitants {
        Some(_) => code(part),
        None => format!("{} (toute la commune)", part.code),
    }
}
