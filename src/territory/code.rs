//! The code of a commune, as Insee gives it.
//! This module must never know whether there is a commune of that code.

use core::fmt;
use core::str;

use crate::units::from_digits;

/// `01004`, `2A004`, `97105`: the département, two signs or three overseas, then the number of the commune.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommuneCode([u8; Self::LENGTH]);

impl CommuneCode {
    /// How many signs a code has.
    pub const LENGTH: usize = 5;

    /// The code of the département of Mayotte.
    pub const MAYOTTE: &str = "976";

    /// The code that is written so; `None` for any other text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut code: [u8; Self::LENGTH] = text.as_bytes().try_into().ok()?;
        let [first, second, number @ ..] = &mut code;
        second.make_ascii_uppercase();
        let is_corsican = *first == b'2' && matches!(*second, b'A' | b'B');
        let is_numbered = number.iter().all(u8::is_ascii_digit);
        let is_code = first.is_ascii_digit() && (second.is_ascii_digit() || is_corsican);
        (is_code && is_numbered).then_some(Self(code))
    }

    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // ASCII by `parse`.
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The code of the département.
    #[must_use]
    pub fn department(&self) -> &str {
        self.split().0
    }

    /// The number of the commune in its département.
    #[must_use]
    pub fn number(&self) -> &str {
        self.split().1
    }

    /// The commune of which this is an arrondissement: Paris, Lyon or Marseille.
    #[must_use]
    pub fn of_arrondissement(&self) -> Option<Self> {
        let commune = match from_digits(self.as_str())? {
            75_101_u32..=75_120 => "75056",
            69_381..=69_389 => "69123",
            13_201..=13_216 => "13055",
            _ => return None,
        };
        Self::parse(commune)
    }

    /// Whether this is Paris, Lyon or Marseille.
    #[must_use]
    pub fn has_arrondissements(&self) -> bool {
        matches!(self.as_str(), "75056" | "69123" | "13055")
    }

    fn split(&self) -> (&str, &str) {
        let code = self.as_str();
        let is_overseas = code.starts_with("97") || code.starts_with("98");
        code.split_at_checked(if is_overseas { 3 } else { 2 })
            .unwrap_or((code, ""))
    }
}

impl fmt::Display for CommuneCode {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.as_str())
    }
}

/// Collectivities without départements: Saint-Pierre-et-Miquelon, Saint-Barthélemy, Saint-Martin, the Pacific.
const NOT_COVERED: [&str; 4] = ["975", "977", "978", "98"];

/// Whether a code or a postcode is of a département.
pub(super) fn is_covered(code: &str) -> bool {
    let mut beginnings = NOT_COVERED.iter();
    !beginnings.any(|beginning| code.starts_with(beginning))
}
