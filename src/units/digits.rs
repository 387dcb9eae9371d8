//! Whole numbers from digits.
//! This module must never know what a number counts, nor how a language writes it.

use std::str::FromStr;

/// The number of which these are the digits, and nothing else; `None` too where it does not fit.
///
/// ```
/// use amorce::units::from_digits;
/// assert_eq!(from_digits("0042"), Some(42_u8));
/// assert_eq!(from_digits::<u8>("256"), None);
/// assert_eq!(from_digits::<u8>("+1"), None);
/// ```
#[must_use]
pub fn from_digits<N: FromStr>(text: &str) -> Option<N> {
    let is_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back_and_nothing_else_is_a_number() {
        for number in [0, 9, 10, 99, 100, 1_009, u64::MAX] {
            assert_eq!(from_digits(&number.to_string()), Some(number));
        }
        for text in [
            "",
            " 1",
            "1 ",
            "-1",
            "+1",
            "1.0",
            "١",
            "18446744073709551616",
        ] {
            assert_eq!(from_digits::<u64>(text), None, "{text}");
        }
        assert_eq!(from_digits::<u32>("4294967296"), None);
    }
}
