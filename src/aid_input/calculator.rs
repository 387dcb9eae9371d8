//! The two calculators beside that of a CPTS.
//! This module must never know what a calculator asks.

/// A calculator of an aid that is not money of the CPTS.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Calculator {
    /// The aid for the employment of an *assistant médical*.
    #[default]
    Assistant,
    /// The funding of a *maison de santé* (ACI MSP).
    Msp,
}

impl Calculator {
    /// Both, in the order of the page.
    pub const ALL: [Self; 2] = [Self::Assistant, Self::Msp];

    /// Its stable name in links, files and the JavaScript API.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Assistant => "assistant",
            Self::Msp => "msp",
        }
    }

    /// The calculator of this name.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }
}
