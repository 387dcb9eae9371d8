//! `cargo xtask test`: every check, to the end, then one line that counts them.
//! It must never know what a check does: they are in steps.rs.

use std::time::{Duration, Instant};

use lexopt::prelude::{Long, Value};

use crate::command::{self, Command};
use crate::say;
use crate::steps::{self, Step};
use crate::tally::Tally;

pub(crate) const COMMAND: Command = Command {
    name: "test",
    takes: "[STEP…] [--only STEP] [--browsers chromium]",
    about: "run every check, or these steps and what they need",
    options: &[
        ("STEP, --only STEP", "only this step; may be repeated"),
        ("--browsers chromium", "in which browsers pages are tried"),
    ],
    run,
};

struct Done {
    name: &'static str,
    tally: Tally,
    time: Duration,
    sentence: Option<String>,
}

fn run(line: lexopt::Parser) -> Result<(), String> {
    let chosen = choose(&read(line)?)?;
    let mut done: Vec<Done> = Vec::new();
    for (place, step) in chosen.iter().enumerate() {
        println!(
            "\n── {}/{} {}: {}",
            place + 1,
            chosen.len(),
            step.name,
            step.promise
        );
        let start = Instant::now();
        let result = match step.needs.filter(|needed| failed(&done, needed)) {
            Some(needed) => Err(format!("not tried, because `{needed}` failed")),
            None => (step.run)(),
        };
        let (tally, sentence) = match result {
            Ok(tally) => (tally, None),
            Err(sentence) => (Tally::FAILED, Some(sentence)),
        };
        let step = Done {
            name: step.name,
            tally,
            time: start.elapsed(),
            sentence,
        };
        println!("{}", step.line());
        done.push(step);
    }

    println!("\n── all steps");
    for step in &done {
        println!("{}", step.line());
    }
    let total: Tally = done.iter().map(|step| step.tally).sum();
    println!("\n{}", total.line());
    // The line above must stay the last one.
    if total.is_well() {
        Ok(())
    } else {
        Err(String::new())
    }
}

impl Done {
    fn line(&self) -> String {
        let verdict = if self.tally.is_well() { "ok" } else { "FAILED" };
        let mut line = format!(
            "{verdict:<7}{:<16}{:<24}{}",
            self.name,
            self.tally.line(),
            say::spell(self.time)
        );
        if let Some(sentence) = &self.sentence {
            line.push_str(" — ");
            line.push_str(sentence);
        }
        line
    }
}

fn failed(done: &[Done], name: &str) -> bool {
    done.iter()
        .any(|step| step.name == name && !step.tally.is_well())
}

fn read(mut line: lexopt::Parser) -> Result<Vec<String>, String> {
    let mut names = Vec::new();
    while let Some(word) = line.next().map_err(|error| error.to_string())? {
        match word {
            Value(name) => names.push(name.to_string_lossy().into_owned()),
            Long("only") => {
                let name = line.value().map_err(|error| error.to_string())?;
                names.push(name.to_string_lossy().into_owned());
            }
            Long("browsers") => {
                let browsers = line.value().map_err(|error| error.to_string())?;
                match browsers.to_string_lossy().as_ref() {
                    "chromium" => {}
                    "all" => {
                        return Err("only Chromium is driven for now; leave --browsers out".into());
                    }
                    other => return Err(format!("no test drives the browser `{other}`")),
                }
            }
            word => return Err(command::unexpected("test", &word)),
        }
    }
    Ok(names)
}

/// The steps of these names and what they need, in their order; all of them
/// when there is no name.
fn choose(names: &[String]) -> Result<Vec<&'static Step>, String> {
    if let Some(unknown) = names
        .iter()
        .find(|name| !steps::ALL.iter().any(|step| step.name == **name))
    {
        let known: Vec<_> = steps::ALL.iter().map(|step| step.name).collect();
        return Err(format!(
            "there is no step `{unknown}`; there are: {}",
            known.join(", ")
        ));
    }
    let named = |name: &str| names.is_empty() || names.iter().any(|wanted| wanted == name);
    let needed = |name: &str| {
        steps::ALL
            .iter()
            .any(|step| step.needs == Some(name) && named(step.name))
    };
    Ok(steps::ALL
        .iter()
        .filter(|step| named(step.name) || needed(step.name))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(words: &[&str]) -> Result<Vec<&'static str>, String> {
        let names = read(lexopt::Parser::from_args(words))?;
        Ok(choose(&names)?.iter().map(|step| step.name).collect())
    }

    #[test]
    fn without_a_name_every_step_runs() {
        assert_eq!(chosen(&[]).map(|names| names.len()), Ok(steps::ALL.len()));
    }

    #[test]
    fn a_step_brings_what_it_needs_in_order() {
        assert_eq!(chosen(&["rustfmt"]), Ok(vec!["rustfmt"]));
        assert_eq!(
            chosen(&["--only", "end-to-end", "library"]),
            Ok(vec!["library", "build", "end-to-end"])
        );
    }

    #[test]
    fn what_is_not_there_is_refused_in_words() {
        let sentence = chosen(&["end2end"]).err().unwrap_or_default();
        assert!(sentence.contains("`end2end`") && sentence.contains("end-to-end"));
        assert_eq!(
            chosen(&["--browsers", "chromium", "xtask"]),
            Ok(vec!["xtask"])
        );
        let sentence = chosen(&["--browsers", "all"]).err().unwrap_or_default();
        assert!(sentence.contains("Chromium"), "{sentence}");
    }

    #[test]
    fn a_failure_says_why_on_its_line() {
        let step = Done {
            name: "size",
            tally: Tally::FAILED,
            time: Duration::from_secs(3),
            sentence: Some("too heavy".to_owned()),
        };
        assert_eq!(
            step.line(),
            "FAILED size            0 passed, 1 failed      3.0 s — too heavy"
        );
    }
}
