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
    takes: "[STEP…] [--only STEP] [--browsers chromium|firefox|webkit|all]",
    about: "run every check, or these steps and what they need",
    options: &[
        ("STEP, --only STEP", "only this step; may be repeated"),
        (
            "--browsers NAME",
            "in which browsers the page is tried: chromium, which is meant without it, firefox, webkit, or all",
        ),
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

    // Again, as a record of so long a run may keep its end alone.
    let total: Tally = done.iter().map(|step| step.tally.clone()).sum();
    for said in &total.said {
        println!("\n{said}");
    }
    println!("\n── all steps");
    for step in &done {
        println!("{}", step.line());
    }
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

/// What the line asks for.
#[derive(Default)]
struct Asked {
    /// The steps that it names.
    names: Vec<String>,
    /// The browsers besides Chromium, each the name of what it is needed for.
    browsers: Vec<&'static str>,
}

fn read(mut line: lexopt::Parser) -> Result<Asked, String> {
    let Asked {
        mut names,
        mut browsers,
    } = Asked::default();
    while let Some(word) = line.next().map_err(|error| error.to_string())? {
        match word {
            Value(name) => names.push(name.to_string_lossy().into_owned()),
            Long("only") => {
                let name = line.value().map_err(|error| error.to_string())?;
                names.push(name.to_string_lossy().into_owned());
            }
            Long("browsers") => {
                let asked = line.value().map_err(|error| error.to_string())?;
                for name in asked.to_string_lossy().split(',') {
                    match name {
                        "chromium" => {}
                        "firefox" => browsers.push("firefox"),
                        "webkit" => browsers.push("webkit"),
                        "all" => browsers.extend(["firefox", "webkit"]),
                        other => return Err(format!("no test drives the browser `{other}`")),
                    }
                }
            }
            word => return Err(command::unexpected("test", &word)),
        }
    }
    Ok(Asked { names, browsers })
}

/// The steps of these names and what they need, in their order; all of them
/// when there is no name, but for browsers that nobody asked for.
fn choose(asked: &Asked) -> Result<Vec<&'static Step>, String> {
    let Asked { names, browsers } = asked;
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
    let named = |step: &Step| {
        names.iter().any(|wanted| wanted == step.name)
            || step
                .only_with
                .map_or(names.is_empty(), |browser| browsers.contains(&browser))
    };
    let needed = |name: &str| {
        steps::ALL
            .iter()
            .any(|step| step.needs == Some(name) && named(step))
    };
    Ok(steps::ALL
        .iter()
        .filter(|step| named(step) || needed(step.name))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(words: &[&str]) -> Result<Vec<&'static str>, String> {
        let asked = read(lexopt::Parser::from_args(words))?;
        Ok(choose(&asked)?.iter().map(|step| step.name).collect())
    }

    #[test]
    fn without_a_name_every_step_runs_in_chromium() {
        let all = chosen(&[]).unwrap_or_default();
        assert_eq!(all.last(), Some(&"end-to-end"));
        assert_eq!(all.len(), steps::ALL.len() - 2);
    }

    #[test]
    fn the_other_browsers_run_where_they_are_asked_for() {
        assert_eq!(
            chosen(&["--browsers", "all"]).map(|names| names.len()),
            Ok(steps::ALL.len())
        );
        assert_eq!(
            chosen(&["--browsers", "chromium,webkit", "end-to-end"]),
            Ok(vec!["build", "end-to-end", "webkit"])
        );
        assert_eq!(chosen(&["firefox"]), Ok(vec!["build", "firefox"]));
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
        let sentence = chosen(&["--browsers", "lynx"]).err().unwrap_or_default();
        assert!(sentence.contains("`lynx`"), "{sentence}");
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
