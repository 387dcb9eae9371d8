//! A territory, commune by commune.
//! This module must never add anything up, nor know the words of a doubt.

use serde::Serialize;

use crate::territory::{self, Atlas, CommuneCode, Counted, Sum};

/// The communes of a project.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Territory {
    /// The year of the populations.
    year: u16,
    /// All that count together.
    inhabitants: u32,
    /// Whether a commune is of Mayotte, whose populations are of the census of 2017.
    has_mayotte: bool,
    /// The communes that are counted, in the order of their codes.
    communes: Vec<Commune>,
    /// What is not counted, or not as it was asked for.
    doubts: Vec<Doubt>,
}

/// A commune that is counted.
#[derive(Debug, Serialize)]
struct Commune {
    /// Its code.
    code: String,
    /// Its name.
    name: String,
    /// The name of its département.
    department: String,
    /// How many of its inhabitants count.
    inhabitants: u32,
    /// How many it has.
    population: u32,
    /// Whether those that count were typed by the visitor.
    own: bool,
}

/// Why a commune is not counted, or not as it was asked for.
#[derive(Debug, Serialize)]
struct Doubt {
    /// The commune that was asked for.
    code: String,
    /// Why, by a name that stays.
    kind: &'static str,
    /// The commune that is counted in its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    other: Option<String>,
    /// The same as a sentence.
    message: String,
}

impl Territory {
    /// What was added up of the communes of this atlas; `words` says a doubt as a sentence.
    #[must_use]
    pub fn new(sum: &Sum<'_>, atlas: &Atlas, words: impl Fn(territory::Doubt) -> String) -> Self {
        let doubts = sum.doubts.iter();
        Self {
            year: atlas.index().year,
            inhabitants: sum.inhabitants(),
            has_mayotte: sum.has_mayotte(),
            communes: sum
                .counted
                .iter()
                .map(|of| Commune::new(of, atlas))
                .collect(),
            doubts: doubts
                .map(|doubt| Doubt::new(*doubt, words(*doubt)))
                .collect(),
        }
    }
}

impl Commune {
    fn new(counted: &Counted<'_>, atlas: &Atlas) -> Self {
        let commune = counted.commune;
        let code = commune.code;
        Self {
            code: code.to_string(),
            name: commune.name.clone(),
            department: atlas.department(code.department()).to_owned(),
            inhabitants: counted.inhabitants(),
            population: commune.inhabitants,
            own: counted.part.is_some(),
        }
    }
}

impl Doubt {
    fn new(doubt: territory::Doubt, message: String) -> Self {
        let (kind, other) = told(doubt);
        Self {
            code: doubt.code().to_string(),
            kind,
            other: other.map(|other| other.to_string()),
            message,
        }
    }
}

const fn told(doubt: territory::Doubt) -> (&'static str, Option<CommuneCode>) {
    use territory::Doubt::{Again, Former, InCommune, NotCovered, PartTooLarge, Unknown};
    match doubt {
        Unknown(_) => ("unknown", None),
        NotCovered(_) => ("not-covered", None),
        Former(_, now) => ("former", Some(now)),
        Again(_, now) => ("again", Some(now)),
        InCommune(_, commune) => ("in-commune", Some(commune)),
        PartTooLarge(_) => ("part-too-large", None),
    }
}
