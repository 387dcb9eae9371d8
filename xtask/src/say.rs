//! What the developer is told while things happen, always on standard error
//! so that standard output stays a result. It must never decide anything.

use std::time::Duration;

/// Something begins, or is worth knowing.
pub(crate) fn doing(sentence: &str) {
    eprintln!("» {sentence}");
}

/// Something is still going on although nothing is printed.
pub(crate) fn still(what: &str, since: Duration) {
    eprintln!("  … still {what}, {} so far", spell(since));
}

/// The one line that says what failed and what to do.
pub(crate) fn failure(sentence: &str) {
    eprintln!("✗ {sentence}");
}

/// A duration as a person says it.
pub(crate) fn spell(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match (seconds / 60, seconds % 60) {
        (0, 0..=9) => format!("{:.1} s", duration.as_secs_f64()),
        (0, seconds) => format!("{seconds} s"),
        (minutes, seconds) => format!("{minutes} min {seconds:02} s"),
    }
}

/// A count with its thousands apart: 116 748.
pub(crate) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut spaced = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            spaced.push(' ');
        }
        spaced.push(digit);
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_as_a_person_says_them() {
        assert_eq!(spell(Duration::from_millis(840)), "0.8 s");
        assert_eq!(spell(Duration::from_secs(59)), "59 s");
        assert_eq!(spell(Duration::from_secs(60)), "1 min 00 s");
        assert_eq!(spell(Duration::from_secs(245)), "4 min 05 s");
    }

    #[test]
    fn thousands_stand_apart() {
        assert_eq!(thousands(0), "0");
        assert_eq!(thousands(999), "999");
        assert_eq!(thousands(1_000), "1 000");
        assert_eq!(thousands(116_748), "116 748");
        assert_eq!(thousands(1_000_000), "1 000 000");
    }
}
