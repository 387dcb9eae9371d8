//! Whether a text has a sign in it.
//! This module must never look for more than one sign: what finds words in texts would be loaded with the first answer.

/// Whether this sign is in the text.
///
/// ```
/// use amorce::units::has_sign;
/// assert!(has_sign("1…", '…') && !has_sign("1…", '2'));
/// ```
#[must_use]
pub fn has_sign(text: &str, sign: char) -> bool {
    text.chars().any(|one| one == sign)
}
