//! Counts what test harnesses say they ran.

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
    pub(crate) const PASSED: Self = Self::new(1, 0);
    /// A check that is one thing and failed.
    pub(crate) const FAILED: Self = Self::new(0, 1);

    /// A check that could not be made, and why.
    pub(crate) fn failed(sentence: String) -> Self {
        eprintln!("✗ {sentence}");
        Self {
            said: vec![sentence],
            ..Self::FAILED
        }
    }

    const fn new(passed: u64, failed: u64) -> Self {
        let said = Vec::new();
        Self {
            passed,
            failed,
            said,
        }
    }

    /// The sum of every line « test result: ok. 3 passed; 0 failed; … » that a program which ended well or not has
    /// written. Tests that did not run are a failure too.
    pub(crate) fn of_run(text: &str, ended_well: bool) -> Self {
        let count = |line: &str, what| {
            let counts = line.trim_start().strip_prefix("test result: ")?;
            let (before, _) = counts.split_once(what)?;
            before.rsplit(' ').next()?.parse::<u64>().ok()
        };
        let sum = |what| text.lines().filter_map(|line| count(line, what)).sum();
        Self {
            said: what_failures_said(text),
            ..Self::new(sum(" passed;"), sum(" failed;")).or_failed(ended_well)
        }
    }

    /// The same for `node --test`, which ends with « # pass 3 » and « # fail 0 » in TAP.
    pub(crate) fn of_node(text: &str, ended_well: bool) -> Self {
        let count = |what| {
            let mut lines = text.lines().rev();
            let count = lines.find_map(|line| line.strip_prefix(what)?.trim().parse().ok());
            count.unwrap_or_default()
        };
        Self::new(count("# pass "), count("# fail ")).or_failed(ended_well)
    }

    fn or_failed(mut self, ended_well: bool) -> Self {
        if self.failed == 0 && !(ended_well && self.passed > 0) {
            self.failed = 1;
        }
        self
    }

    /// Whether something ran and nothing failed.
    pub(crate) fn is_well(&self) -> bool {
        self.failed == 0 && self.passed > 0
    }

    /// What a run ends with.
    pub(crate) fn counts(&self) -> String {
        format!("{} passed, {} failed", self.passed, self.failed)
    }
}

/// What stands under each « ---- a::test stdout ---- », without the frames of the stack.
fn what_failures_said(text: &str) -> Vec<String> {
    let goes_on = |line: &&str| {
        let ends = ["stack backtrace:", "note: ", "failures:"];
        !ends.iter().any(|end| line.starts_with(end))
    };
    let parts = text.split("\n---- ").skip(1);
    let parts = parts.map(|part| part.lines().take_while(goes_on).take(MOST_LINES));
    parts
        .map(|lines| lines.collect::<Vec<_>>().join("\n"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_several_harnesses_add_up_whatever_their_colour() {
        let text = "test a ... ok\n\ntest result: \u{1b}[32mok\u{1b}[0m. 2 passed; 0 failed; 0 ignored\n\
            \nsee test result: ok. 5 passed; 0 failed;\n12 passed, 0 failed\n\
            test result: FAILED. 1 passed; 3 failed; 1 ignored; finished in 0.10s\n";
        assert_eq!(Tally::of_run(text, false), Tally::new(3, 3));
    }

    #[test]
    fn tests_that_did_not_run_are_a_failure() {
        let none = "test result: ok. 0 passed; 0 failed; 9 ignored";
        let two = "test result: ok. 2 passed; 0 failed; 0 ignored";
        for (text, ended_well, passed, failed) in [
            ("error: no test target", false, 0, 1),
            (none, true, 0, 1),
            (two, true, 2, 0),
            (two, false, 2, 1),
        ] {
            let tally = Tally::of_run(text, ended_well);
            assert_eq!(tally, Tally::new(passed, failed), "{text}");
        }
    }

    #[test]
    fn what_failing_tests_said_is_kept_without_their_stacks() {
        let text = "failures:\n\n---- embed::a stdout ----\nthread panicked:\n[\n]\nstack backtrace:\n\
            0: begin\n\n---- embed::b stdout ----\nno frame\nnote: run with\n\nfailures:\n    embed::a\n";
        assert_eq!(
            Tally::of_run(text, false).said,
            [
                "embed::a stdout ----\nthread panicked:\n[\n]",
                "embed::b stdout ----\nno frame"
            ]
        );
    }

    #[test]
    fn the_last_lines_of_node_are_counted() {
        let text = "# Subtest: a\n# pass 9\nok 1 - a\n1..2\n# tests 2\n# pass 2\n# fail 0\n";
        assert_eq!(Tally::of_node(text, true), Tally::new(2, 0));
        assert_eq!(Tally::of_node(text, false), Tally::new(2, 1));
        assert_eq!(
            Tally::of_node("# pass 1\n# fail 3\n", false),
            Tally::new(1, 3)
        );
        assert_eq!(Tally::of_node("", true), Tally::new(0, 1));
    }
}
