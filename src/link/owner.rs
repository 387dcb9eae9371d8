//! Whose a draft is that the device keeps, in the one word that stored lists have for it.
//! This module must never know what a draft holds.

/// Whose a draft is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Owner {
    /// The visitor's own.
    #[default]
    Visitor,
    /// It came by a link: it never takes the place of the visitor's own.
    Link,
}

impl Owner {
    /// The word in a stored list; it stays, since lists outlive the program that wrote them.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Visitor => "own",
            Self::Link => "link",
        }
    }

    /// The owner of this word.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        [Self::Visitor, Self::Link]
            .into_iter()
            .find(|owner| owner.id() == id)
    }
}
