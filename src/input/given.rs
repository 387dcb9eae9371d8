//! What another program gives for a field, by its name, turned into what a person would type.
//! This module must never know the format in which it came, nor whether it makes sense.

use super::kind::NO;
use super::{Draft, Field, YES};

/// A value that a field can take. A number comes as its text: whole, as the text of one with a
/// fraction depends on who writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// A text, exactly as a person would type it.
    Text(String),
    /// A box, ticked or not.
    Ticked(bool),
    /// Nothing: the field is as if it were untouched.
    Nothing,
}

impl Given {
    /// What a person would type.
    #[must_use]
    pub fn into_text(self) -> String {
        match self {
            Self::Text(text) => text,
            Self::Ticked(true) => YES.to_owned(),
            Self::Ticked(false) => NO.to_owned(),
            Self::Nothing => String::new(),
        }
    }
}

/// Why a field does not take what it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no field of this name.
    NoSuchField,
    /// The value is none that a field can take.
    NotAValue,
}

impl Draft {
    /// Takes what is given for the field of this name; `None` is a value of no kind that a field
    /// can take.
    ///
    /// # Errors
    /// Why it is not taken; the draft is then as it was.
    ///
    /// ```
    /// use amorce::input::{Draft, Field, Given, Refused};
    /// let mut draft = Draft::default();
    /// assert_eq!(draft.give("crisis-year-2", Some(Given::Ticked(true))), Ok(()));
    /// assert_eq!(draft.get(Field::Crisis(2)), "yes");
    /// assert_eq!(draft.give("population", None), Err(Refused::NoSuchField));
    /// ```
    pub fn give(&mut self, key: &str, given: Option<Given>) -> Result<(), Refused> {
        let field = Field::parse(key).ok_or(Refused::NoSuchField)?;
        let text = given.ok_or(Refused::NotAValue)?.into_text();
        self.set(field, text);
        Ok(())
    }
}
