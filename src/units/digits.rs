//! Whole numbers in digits, and back.
//! This module must never know what a number counts, nor how a language writes it.
//!
//! The standard library can do both, with code of its own for every width of number: together more than
//! a kilobyte of what a browser fetches.

/// This number in digits, with `-` before it below zero.
///
/// A number beyond `i64`, which no amount of ours comes near, is written as the largest one.
///
/// ```
/// use amorce::units::in_digits;
/// assert_eq!(in_digits(0_u8), "0");
/// assert_eq!(in_digits(-1_234_550), "-1234550");
/// ```
#[must_use]
pub fn in_digits(number: impl TryInto<i64>) -> String {
    written(number.try_into().unwrap_or(i64::MAX))
}

/// The number of which these are the digits, and nothing else; `None` too where it does not fit.
///
/// ```
/// use amorce::units::from_digits;
/// assert_eq!(from_digits("0042"), Some(42_u8));
/// assert_eq!(from_digits::<u8>("256"), None);
/// assert_eq!(from_digits::<u8>("+1"), None);
/// ```
#[must_use]
pub fn from_digits<N: TryFrom<u64>>(text: &str) -> Option<N> {
    N::try_from(read(text)?).ok()
}

fn read(text: &str) -> Option<u64> {
    if text.is_empty() {
        return None;
    }
    text.bytes().try_fold(0_u64, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| u64::from(byte - b'0'))?;
        number.checked_mul(10)?.checked_add(digit)
    })
}

fn written(number: i64) -> String {
    let mut text = String::new();
    if number < 0 {
        text.push('-');
    }
    push(number.unsigned_abs(), &mut text);
    text
}

fn push(number: u64, text: &mut String) {
    if number > 9 {
        push(number / 10, text);
    }
    text.extend(char::from_digit((number % 10) as u32, 10));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_is_written_as_the_standard_library_writes_it() {
        for number in [0, 9, 10, 99, 100, 1_009, i64::MAX, -1, -10, i64::MIN] {
            assert_eq!(in_digits(number), number.to_string());
        }
        assert_eq!(in_digits(u64::MAX), i64::MAX.to_string());
        assert_eq!(in_digits(5_usize), "5");
    }

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
