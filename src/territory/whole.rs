//! All communes from one text, for programs that fetch nothing piece by piece.
//! This module must never keep what it cannot read whole: a text that was cut is refused.

use super::data::{blocks, department};
use super::{Atlas, File, read_index};

/// What stands last: a text that was cut has lost it.
const END: &str = "end";

/// The blocks of the index.
const INDEX: usize = 3;

impl Atlas {
    /// Reads the index and, behind it, each département in the same order; `None` where one is missing.
    #[must_use]
    pub fn read_whole(text: &str) -> Option<Self> {
        let index = read_index(text)?;
        let departments = index.departments.iter();
        let codes: Vec<String> = departments.map(|(code, _)| code.clone()).collect();
        let mut atlas = Self::new(index);
        let mut blocks = blocks(text).skip(INDEX);
        for code in codes {
            let department = department(blocks.next()?)?;
            if department.code != code {
                return None;
            }
            atlas.add(File::Department(code), vec![department]);
        }
        (blocks.next() == Some(END) && blocks.next().is_none()).then_some(atlas)
    }
}
