//! The frame of another page that this one stands in, and what that page asked of it: docs/embedding.md.
//! This module must never know whose page that is.

use crate::input::{Draft, Field};

/// The fields that the page around fixes or hides, and whether it closes the frame in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// Whether the page around forbids it what a page may do.
    pub is_sandboxed: bool,
    /// The fields that show and cannot be changed.
    pub locked: Vec<Field>,
    /// The fields that do not show.
    pub hidden: Vec<Field>,
}

impl Frame {
    /// Reads the options `lock` and `hide`: keys of fields, with blanks or commas between them.
    #[must_use]
    pub fn new(lock: &str, hide: &str, is_sandboxed: bool) -> Self {
        let fields = |keys: &str| {
            keys.split(|c: char| c.is_whitespace() || c == ',')
                .filter_map(Field::parse)
                .collect()
        };
        Self {
            is_sandboxed,
            locked: fields(lock),
            hidden: fields(hide),
        }
    }

    /// Whether this field cannot be changed.
    #[must_use]
    pub fn locks(&self, field: Field) -> bool {
        self.locked.contains(&field)
    }

    /// Whether this field does not show.
    #[must_use]
    pub fn hides(&self, field: Field) -> bool {
        self.hidden.contains(&field)
    }

    /// Whether a field that shows is fixed.
    #[must_use]
    pub fn has_fixed(&self) -> bool {
        self.locked.iter().any(|field| !self.hides(*field))
    }

    /// The draft of the page around with what a visitor typed, but for the fields that are fixed.
    pub fn keep_locked(&self, draft: &mut Draft, fixed: &Draft) {
        for field in &self.locked {
            draft.set(*field, fixed.get(*field));
        }
    }
}
