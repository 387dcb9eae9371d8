//! The communes of a territory as one text, in a link, a table, an attribute.
//! This module must never change how it reads a text: links are kept for ever.

use super::CommuneCode;
use crate::units::{Inhabitants, from_digits};

/// How many communes a territory has at most.
pub const MOST_COMMUNES: usize = 400;

/// The digits of a year.
const YEAR_LENGTH: usize = 4;

/// Communes and the year of the populations that were added up: `2023;01004,007:1200,69123`. A code without its
/// département is of the one before it; behind `:` stands how many of the inhabitants belong to the territory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Communes {
    /// The year of the populations; `None` where the text names none.
    pub year: Option<u16>,
    /// The communes, in the order of their codes, each once.
    pub parts: Vec<Part>,
}

/// A commune of a territory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// Its code.
    pub code: CommuneCode,
    /// How many of its inhabitants belong to the territory; `None` for all of them.
    pub inhabitants: Option<Inhabitants>,
}

impl Part {
    /// All of this commune.
    #[must_use]
    pub const fn whole(code: CommuneCode) -> Self {
        Self {
            code,
            inhabitants: None,
        }
    }
}

/// What of a text was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// This is no code, or no number behind one.
    NotACode(String),
    /// This code came before.
    Twice(CommuneCode),
    /// So many communes are beyond [`MOST_COMMUNES`].
    TooMany(usize),
}

impl Communes {
    /// Reads a text; what is not understood is left out and listed.
    #[must_use]
    pub fn read(text: &str) -> (Self, Vec<Remark>) {
        let text = text.trim();
        // What stands before a semicolon and is no year is not lost.
        let (year, codes) = match text.split_once(';').map(|(of, codes)| (year(of), codes)) {
            Some((Some(year), codes)) => (Some(year), codes),
            _ => (None, text),
        };
        let mut parts: Vec<Part> = Vec::new();
        let mut remarks = Vec::new();
        let mut department = String::new();
        let mut beyond = 0;
        for text in codes.split(|c: char| c == ',' || c.is_whitespace()) {
            if text.is_empty() {
                continue;
            }
            let Some(part) = part(text, &department) else {
                remarks.push(Remark::NotACode(text.to_owned()));
                continue;
            };
            department.clear();
            department.push_str(part.code.department());
            match parts.binary_search_by_key(&part.code, |part| part.code) {
                Ok(_) => remarks.push(Remark::Twice(part.code)),
                Err(_) if parts.len() == MOST_COMMUNES => beyond += 1,
                Err(place) => parts.insert(place, part),
            }
        }
        if beyond > 0 {
            remarks.push(Remark::TooMany(beyond));
        }
        (Self { year, parts }, remarks)
    }

    /// The text that reads back as these communes, as short as it can be.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = String::new();
        if let Some(year) = self.year {
            text = format!("{year};");
        }
        let mut department = "";
        for (place, part) in self.parts.iter().enumerate() {
            if place > 0 {
                text.push(',');
            }
            let here = part.code.department();
            if here != department {
                text.push_str(here);
            }
            department = here;
            text.push_str(part.code.number());
            if let Some(inhabitants) = part.inhabitants {
                text.push_str(&format!(":{}", inhabitants.count()));
            }
        }
        text
    }
}

fn year(text: &str) -> Option<u16> {
    let text = text.trim();
    from_digits(text).filter(|_| text.len() == YEAR_LENGTH)
}

/// A code, whole or within this département, and a part of its inhabitants.
fn part(text: &str, department: &str) -> Option<Part> {
    let (code, inhabitants) = match text.split_once(':') {
        Some((code, inhabitants)) => (code, Some(Inhabitants::new(from_digits(inhabitants)?)?)),
        None => (text, None),
    };
    let whole = || CommuneCode::parse(&[department, code].concat());
    Some(Part {
        code: CommuneCode::parse(code).or_else(whole)?,
        inhabitants,
    })
}
