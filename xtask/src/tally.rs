//! Counts what test harnesses say they ran. It must never run a test.

use std::iter::Sum;
use std::ops::Add;

/// The most lines of what a failing test said that are repeated.
const MOST_LINES: usize = 20;

/// How many passed and how many failed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    /// What those that failed said, test by test.
    pub(crate) said: Vec<String>,
}

impl Tally {
    /// A check that is one thing and passed.
    pub(crate) const PASSED: Self = Self {
        passed: 1,
        failed: 0,
        said: Vec::new(),
    };
    /// A check that is one thing and failed.
    pub(crate) const FAILED: Self = Self {
        passed: 0,
        failed: 1,
        said: Vec::new(),
    };

    /// The sum of every line « test result: ok. 3 passed; 0 failed; … » that
    /// cargo test and wasm-bindgen-test-runner end with.
    pub(crate) fn of_output(text: &str) -> Self {
        let counted: Self = text.lines().filter_map(result_line).sum();
        Self {
            said: what_failures_said(text),
            ..counted
        }
    }

    /// The same for a program that ran tests and ended well or not: tests that
    /// did not run are a failure too.
    pub(crate) fn of_run(text: &str, ended_well: bool) -> Self {
        let counted = Self::of_output(text);
        let silent_failure = !ended_well && counted.failed == 0;
        let nothing_ran = counted.passed + counted.failed == 0;
        if silent_failure || nothing_ran {
            counted + Self::FAILED
        } else {
            counted
        }
    }

    /// The same for `node --test`, which ends with « # pass 3 » and « # fail 0 » in TAP.
    pub(crate) fn of_node(text: &str, ended_well: bool) -> Self {
        let count = |what: &str| {
            let mut lines = text.lines().rev();
            let found = lines.find_map(|line| line.trim().strip_prefix(what)?.trim().parse().ok());
            found.unwrap_or_default()
        };
        let counted = Self {
            passed: count("# pass "),
            failed: count("# fail "),
            said: Vec::new(),
        };
        if counted.failed == 0 && (!ended_well || counted.passed == 0) {
            counted + Self::FAILED
        } else {
            counted
        }
    }

    /// Whether something ran and nothing failed.
    pub(crate) fn is_well(&self) -> bool {
        self.failed == 0 && self.passed > 0
    }

    /// The line that a run ends with.
    pub(crate) fn line(&self) -> String {
        format!("{} passed, {} failed", self.passed, self.failed)
    }
}

fn result_line(line: &str) -> Option<Tally> {
    let plain = without_colours(line);
    let counts = plain.trim().strip_prefix("test result: ")?;
    let (_verdict, counts) = counts.split_once(". ")?;
    let count = |what: &str| {
        counts
            .split(';')
            .find_map(|part| part.trim().strip_suffix(what)?.trim().parse::<u64>().ok())
    };
    Some(Tally {
        passed: count("passed")?,
        failed: count("failed")?,
        said: Vec::new(),
    })
}

/// What stands under each « ---- a::test stdout ---- », without the frames of the stack.
fn what_failures_said(text: &str) -> Vec<String> {
    let goes_on = |line: &&str| {
        !["stack backtrace:", "note: ", "failures:"]
            .iter()
            .any(|end| line.starts_with(end))
    };
    let parts = text.split("\n---- ").skip(1);
    let parts = parts.filter_map(|part| part.split_once(" ----\n"));
    parts
        .map(|(name, rest)| {
            let said = rest.lines().take_while(goes_on);
            let said = said.filter(|line| !line.trim().is_empty());
            let heading = format!("---- {name} ----");
            let lines = said.take(MOST_LINES).map(str::to_owned);
            let lines: Vec<_> = [heading].into_iter().chain(lines).collect();
            lines.join("\n")
        })
        .collect()
}

/// Terminal colours are `ESC [ … m`.
fn without_colours(line: &str) -> String {
    let mut parts = line.split("\u{1b}[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str(part.split_once('m').map_or(part, |(_, rest)| rest));
    }
    plain
}

impl Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            said: [self.said, other.said].concat(),
        }
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), Self::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(passed: u64, failed: u64) -> Tally {
        Tally {
            passed,
            failed,
            said: Vec::new(),
        }
    }

    #[test]
    fn the_lines_of_several_harnesses_add_up() {
        let text = "\
running 2 tests
test a ... ok
test b ... ok

test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s

   Doc-tests amorce
test result: FAILED. 1 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s
error: test failed, to rerun pass `--doc`
test result: ok. 4 passed; 0 failed; 0 ignored; 0 filtered out; finished in 0.05s
";
        assert_eq!(Tally::of_output(text), tally(7, 3));
    }

    #[test]
    fn colours_do_not_hide_a_result() {
        let text = "test result: \u{1b}[32mok\u{1b}[0m. 5 passed; 0 failed; 0 ignored";
        assert_eq!(Tally::of_output(text), tally(5, 0));
    }

    #[test]
    fn what_only_looks_like_a_result_does_not_count() {
        for text in [
            "",
            "12 passed, 0 failed",
            "see test result: ok. 5 passed; 0 failed",
            "test result: pending",
        ] {
            assert_eq!(Tally::of_output(text), tally(0, 0), "{text}");
        }
    }

    #[test]
    fn tests_that_did_not_run_are_a_failure() {
        let none = "test result: ok. 0 passed; 0 failed; 9 ignored";
        let two = "test result: ok. 2 passed; 0 failed; 0 ignored";
        let one_failed = "test result: FAILED. 2 passed; 1 failed; 0 ignored";
        assert_eq!(Tally::of_run("error: no test target", false), tally(0, 1));
        assert_eq!(Tally::of_run(none, true), tally(0, 1));
        assert_eq!(Tally::of_run(two, true), tally(2, 0));
        assert_eq!(Tally::of_run(two, false), tally(2, 1), "died after two");
        assert_eq!(Tally::of_run(one_failed, false), tally(2, 1));
    }

    #[test]
    fn what_failing_tests_said_is_kept_without_their_stacks() {
        let text = "\
failures:

---- embed::a stdout ----

thread 'embed::a' panicked at tests/embed.rs:9:5:
the page complains: [
    \"Failed to fetch\",
]
stack backtrace:
   0: begin_unwind

---- embed::b stdout ----

thread 'embed::b' panicked at tests/embed.rs:99:5:
no frame
note: run with `RUST_BACKTRACE=1`


failures:
    embed::a
    embed::b

test result: FAILED. 2 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out
";
        let tally = Tally::of_run(text, false);
        assert_eq!((tally.passed, tally.failed), (2, 2));
        let [first, second] = tally.said.as_slice() else {
            panic!("{:?}", tally.said)
        };
        assert!(first.starts_with("---- embed::a stdout ----\nthread"));
        assert!(first.ends_with("    \"Failed to fetch\",\n]"), "{first}");
        assert!(second.ends_with("\nno frame"), "{second}");
    }

    #[test]
    fn the_last_lines_of_node_are_counted() {
        let text = "TAP version 13\n# Subtest: a\nok 1 - a\n1..2\n# tests 2\n# pass 2\n# fail 0\n";
        assert_eq!(Tally::of_node(text, true), tally(2, 0));
        assert_eq!(Tally::of_node(text, false), tally(2, 1));
        assert_eq!(Tally::of_node("# pass 1\n# fail 3\n", false), tally(1, 3));
        assert_eq!(Tally::of_node("", true), tally(0, 1));
    }

    #[test]
    fn a_run_is_well_only_if_something_ran() {
        assert!(tally(1, 0).is_well());
        assert!(!tally(0, 0).is_well());
        assert!(!tally(9, 1).is_well());
        assert_eq!(tally(9, 1).line(), "9 passed, 1 failed");
    }
}
