//! What another program gives for a field of an aid, by its name, turned into what a person would type.
//! This module must never know the format in which it came, nor whether it makes sense.

use super::{Draft, Field};
use crate::input::{Given, Refused};

impl Draft {
    /// Takes what is given for the field of this name; `None` is a value of no kind that a field can take.
    ///
    /// # Errors
    /// Why it is not taken; the draft is then as it was.
    ///
    /// ```
    /// use amorce::aid_input::{Calculator, Draft, Field};
    /// use amorce::input::{Given, Refused};
    /// let mut draft = Draft::new(Calculator::Msp);
    /// assert_eq!(draft.give("saturday", Some(Given::Ticked(true))), Ok(()));
    /// assert_eq!(draft.get(Field::Saturday), "yes");
    /// assert_eq!(draft.give("pop", None), Err(Refused::NoSuchField));
    /// ```
    pub fn give(&mut self, key: &str, given: Option<Given>) -> Result<(), Refused> {
        let field = Field::parse(self.calculator(), key).ok_or(Refused::NoSuchField)?;
        let text = given.ok_or(Refused::NotAValue)?.into_text();
        self.set(field, text);
        Ok(())
    }
}
