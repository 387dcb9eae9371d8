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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark<'a> {
    /// This is no code, or no number behind one.
    NotACode(&'a str),
    /// This code came before.
    Twice(CommuneCode),
    /// So many communes are beyond [`MOST_COMMUNES`].
    TooMany(usize),
}

impl Communes {
    /// Reads a text; what is not understood is left out and listed.
    #[must_use]
    pub fn read(text: &str) -> (Self, Vec<Remark<'_>>) {
        let mut remarks = Vec::new();
        let communes = Self::read_but(text, |remark| remarks.push(remark));
        (communes, remarks)
    }

    /// The same, and whether nothing is left out.
    #[must_use]
    pub fn read_whole(text: &str) -> (Self, bool) {
        let mut is_whole = true;
        let communes = Self::read_but(text, |_| is_whole = false);
        (communes, is_whole)
    }

    fn read_but<'a>(text: &'a str, mut leave_out: impl FnMut(Remark<'a>)) -> Self {
        let text = text.trim();
        // What stands before a semicolon and is no year is not lost.
        let (year, codes) = match text.split_once(';').map(|(of, codes)| (year(of), codes)) {
            Some((Some(year), codes)) => (Some(year), codes),
            _ => (None, text),
        };
        let mut parts: Vec<Part> = Vec::new();
        let mut last = None;
        let mut beyond = 0;
        for text in codes.split(|c: char| c == ',' || c.is_whitespace()) {
            if text.is_empty() {
                continue;
            }
            let Some(part) = part(text, last) else {
                leave_out(Remark::NotACode(text));
                continue;
            };
            last = Some(part.code);
            match parts.binary_search_by_key(&part.code, |part| part.code) {
                Ok(_) => leave_out(Remark::Twice(part.code)),
                Err(_) if parts.len() == MOST_COMMUNES => beyond += 1,
                Err(place) => parts.insert(place, part),
            }
        }
        if beyond > 0 {
            leave_out(Remark::TooMany(beyond));
        }
        Self { year, parts }
    }

    /// The text that reads back as these communes, as short as it can be.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = String::new();
        if let Some(year) = self.year {
            text.push_str(&year.to_string());
            text.push(';');
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
                text.push(':');
                text.push_str(&inhabitants.count().to_string());
            }
        }
        text
    }
}

fn year(text: &str) -> Option<u16> {
    let text = text.trim();
    from_digits(text).filter(|_| text.len() == YEAR_LENGTH)
}

/// A code, whole or in the département of the last one, and a part of its inhabitants.
fn part(text: &str, last: Option<CommuneCode>) -> Option<Part> {
    let (code, inhabitants) = match text.split_once(':') {
        Some((code, inhabitants)) => (code, Some(Inhabitants::new(from_digits(inhabitants)?)?)),
        None => (text, None),
    };
    let whole = || CommuneCode::parse(&[last?.department(), code].concat());
    Some(Part {
        code: CommuneCode::parse(code).or_else(whole)?,
        inhabitants,
    })
}
