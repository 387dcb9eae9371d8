//! The code of a commune, as Insee gives it.
//! This module must never know whether there is a commune of that code.

use core::fmt;
use core::str;

/// `01004`, `2A004`, `97105`: the département, two signs or three overseas, then the number of the commune.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommuneCode([u8; Self::LENGTH]);

impl CommuneCode {
    /// How many signs a code has.
    pub const LENGTH: usize = 5;

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
