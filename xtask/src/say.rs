//! What the developer is told while things happen, on standard error, so that standard output stays a result.

use std::time::Duration;

/// Something begins, goes on, or is worth knowing.
pub(crate) fn doing(sentence: &str) {
    eprintln!("» {sentence}");
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

#[test]
fn a_duration_reads_as_a_person_says_it() {
    let spelled = |milliseconds| spell(Duration::from_millis(milliseconds));
    assert_eq!(
        [840, 59_000, 60_000].map(spelled),
        ["0.8 s", "59 s", "1 min 00 s"]
    );
}
