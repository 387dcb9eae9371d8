//! Lists of communes as they are pasted from a spreadsheet: codes or names, one a line.
//! This module must never guess: what could be two communes is named with both.

use super::code::is_covered;
use super::fold::{folded, without_article};
use super::{Atlas, CommuneCode, File};

/// What became of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// It is this commune.
    Commune(CommuneCode),
    /// It is a commune that became a part of this one.
    Former(CommuneCode),
    /// It could be any of these, in the order of their codes.
    Several(Vec<CommuneCode>),
    /// It is beyond the sea, where the agreement does not apply.
    NotCovered,
    /// Nothing of that name or code is known.
    Unknown,
}

impl Atlas {
    /// The files that are not there yet and that a pasted text is read with.
    #[must_use]
    pub fn needs_for_pasted(&self, text: &str) -> Vec<File> {
        let mut files: Vec<File> = Vec::new();
        for line in lines(text) {
            let typed = whole_code(line).unwrap_or_else(|| line.to_owned());
            for file in self.needs(&typed) {
                if !files.contains(&file) {
                    files.push(file);
                }
            }
        }
        files
    }

    /// Each line that holds something, and what it is, by the files that are there.
    #[must_use]
    pub fn read_pasted<'a>(&self, text: &'a str) -> Vec<(&'a str, Line)> {
        lines(text).map(|line| (line, self.line(line))).collect()
    }

    fn line(&self, line: &str) -> Line {
        match whole_code(line) {
            Some(code) => self.by_code(&code),
            None => self.by_name(line),
        }
    }

    /// By the code of a commune or by a postcode: five digits may be both.
    fn by_code(&self, text: &str) -> Line {
        if !is_covered(text) {
            return Line::NotCovered;
        }
        let code = CommuneCode::parse(text);
        let of_code = code.filter(|code| self.commune(*code).is_some());
        let of_postcode = self
            .all()
            .filter(|commune| commune.postcodes.iter().any(|postcode| postcode == text));
        let mut found: Vec<CommuneCode> = of_code.into_iter().collect();
        found.extend(of_postcode.map(|commune| commune.code));
        found.sort_unstable();
        found.dedup();
        match (found.as_slice(), code) {
            ([only], _) => Line::Commune(*only),
            ([], Some(code)) => {
                let now = self.all().find(|commune| commune.former.contains(&code));
                now.map_or(Line::Unknown, |commune| Line::Former(commune.code))
            }
            ([], None) => Line::Unknown,
            _ => Line::Several(found),
        }
    }

    /// By a whole name, with its article or without.
    fn by_name(&self, text: &str) -> Line {
        let name = folded(text);
        let is_so = |of: &str| of == name || without_article(of) == name;
        let found: Vec<CommuneCode> = self
            .folded()
            .filter(|(_, of)| is_so(of))
            .map(|(code, _)| code)
            .collect();
        match found.as_slice() {
            [] => Line::Unknown,
            [only] => Line::Commune(*only),
            _ => Line::Several(found),
        }
    }
}

/// The cells of the text that hold something. Names have commas and blanks inside, never a tab.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let cells = text.split(['\n', '\r', '\t', ';']);
    cells.map(str::trim).filter(|cell| !cell.is_empty())
}

/// Five signs of a code; a spreadsheet takes the zero away that a code begins with.
fn whole_code(text: &str) -> Option<String> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    match text.len() {
        4 if is_number => Some(["0", text].concat()),
        CommuneCode::LENGTH if is_number || CommuneCode::parse(text).is_some() => {
            Some(text.to_ascii_uppercase())
        }
        _ => None,
    }
}
