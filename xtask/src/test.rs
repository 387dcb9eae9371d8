//! `cargo xtask test`: every check, to the end, then one line that counts them. What a check does is in steps.rs.

use std::time::{Duration, Instant};

use clap::builder::{PossibleValue, PossibleValuesParser};

use crate::steps::{self, Step};
use crate::tally::Tally;

/// All of them, or their steps; that of Chromium runs always.
const BROWSERS: [&str; 4] = ["all", "chromium", "firefox", "webkit"];

#[derive(clap::Args)]
pub(crate) struct Asked {
    /// Only these steps, and `build` where they need it; without any, all but other browsers
    #[arg(value_name = "STEP", value_parser = names())]
    steps: Vec<String>,
    /// Browsers in which dist/ is tried besides Chromium
    #[arg(long, value_name = "NAME", value_delimiter = ',', value_parser = BROWSERS)]
    browsers: Vec<String>,
    /// For the programs that hold the tests: a part of a test's name, `--nocapture`, `--ignored`
    #[arg(last = true)]
    words: Vec<String>,
}

fn names() -> PossibleValuesParser {
    let values = steps::ALL.iter();
    PossibleValuesParser::new(values.map(|step| PossibleValue::new(step.name).help(step.promise)))
}

/// The steps that are asked for and what they need, in their order.
fn chosen(asked: &Asked) -> Vec<&'static Step> {
    let is_asked = |step: &Step| {
        let is_in = |names: &[String]| names.iter().any(|name| name == step.name);
        let of_itself = match step.is_in_another_browser() {
            true => is_in(&asked.browsers) || asked.browsers.iter().any(|name| name == "all"),
            false => asked.steps.is_empty(),
        };
        of_itself || is_in(&asked.steps)
    };
    let is_built = steps::ALL
        .iter()
        .any(|step| step.is_on_dist() && is_asked(step));
    let is_chosen = |step: &&Step| is_asked(step) || (is_built && step.name == "build");
    steps::ALL.iter().filter(is_chosen).collect()
}

/// Runs them; the last line counts what passed and failed.
pub(crate) fn run(asked: &Asked) -> Result<(), String> {
    let chosen = chosen(asked);
    let mut lines = Vec::new();
    let mut total = Tally::default();
    let mut is_built = true;
    for (place, step) in chosen.iter().enumerate() {
        let Step { name, promise, .. } = *step;
        println!("\n── {}/{} {name}: {promise}", place + 1, chosen.len());
        let start = Instant::now();
        let tally = match step.is_on_dist() && !is_built {
            true => Tally::failed("not tried, because `build` failed".to_owned()),
            false => step.run(&asked.words).unwrap_or_else(Tally::failed),
        };
        is_built &= *name != "build" || tally.is_well();
        let line = line(name, &tally, start.elapsed());
        print!("{line}");
        lines.push(line);
        total.passed += tally.passed;
        total.failed += tally.failed;
        total.said.extend(tally.said);
    }
    // At the end, as a record of so long a run may keep its end alone.
    for said in &total.said {
        println!("\n{said}");
    }
    println!("\n── all steps\n{}\n{}", lines.concat(), total.counts());
    // The line above stays the last one.
    match total.is_well() {
        true => Ok(()),
        false => Err(String::new()),
    }
}

fn line(name: &str, tally: &Tally, time: Duration) -> String {
    let verdict = if tally.is_well() { "ok" } else { "FAILED" };
    format!("{verdict:<7}{name:<16}{:<24}{time:.1?}\n", tally.counts())
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, Command, FromArgMatches as _};

    use super::*;

    fn asked(line: &str) -> Result<Vec<&'static str>, String> {
        let command = Asked::augment_args(Command::new("test").no_binary_name(true));
        let matches = command.try_get_matches_from(line.split_whitespace());
        let matches = matches.map_err(|error| error.to_string())?;
        let asked = Asked::from_arg_matches(&matches).map_err(|error| error.to_string())?;
        Ok(chosen(&asked).iter().map(|step| step.name).collect())
    }

    #[test]
    fn without_a_name_every_step_runs_and_other_browsers_where_they_are_asked_for() {
        let all = asked("").unwrap();
        assert_eq!(all.last(), Some(&"end-to-end"));
        assert_eq!(all.len(), steps::ALL.len() - 2);
        let all = asked("--browsers all").unwrap();
        assert_eq!(all.len(), steps::ALL.len());
    }

    #[test]
    fn a_step_brings_what_it_needs_in_order() {
        for (line, expected) in [
            ("rustfmt", "rustfmt"),
            ("end-to-end library", "library build end-to-end"),
            ("firefox", "build firefox"),
            (
                "--browsers chromium,webkit end-to-end",
                "build end-to-end webkit",
            ),
            ("xtask -- a_test", "xtask"),
        ] {
            assert_eq!(asked(line).unwrap().join(" "), expected, "{line}");
        }
    }

    #[test]
    fn what_is_not_there_is_refused_in_words() {
        let sentence = asked("end2end").unwrap_err();
        assert!(sentence.contains("end2end") && sentence.contains("end-to-end"));
        assert!(asked("--browsers lynx").unwrap_err().contains("lynx"));
    }

    #[test]
    fn a_step_has_one_line() {
        assert_eq!(
            line("size", &Tally::FAILED, Duration::from_secs(3)),
            "FAILED size            0 passed, 1 failed      3.0s\n"
        );
    }
}
