//! `cargo xtask bench`: what a simulation, its totals and a million of them cost, beside the
//! publicodes engine on a small part of the rules, and whether that is within the gates. It must
//! never be part of `cargo xtask test`: machines differ, and so do their days.

use std::path::Path;
use std::time::SystemTime;
use std::{fs, iter};

use serde_json::Value;

use crate::command::{self, Command};
use crate::programs::{self, Program};
use crate::run::{self, Sink};
use crate::{npm_package, place, say};

pub(crate) const COMMAND: Command = Command {
    name: "bench",
    takes: "",
    about: "time the library beside the publicodes engine, and judge the gates",
    options: &[],
    run,
};

/// A full simulation must cost less than this, in nanoseconds.
const WHOLE_BELOW: f64 = 20_000.0;
/// A row of a batch must cost less than this, in nanoseconds.
const ROW_BELOW: f64 = 1_000.0;
/// How many full simulations must fit in the small rule set of publicodes, and how many we wish.
const TIMES_CHEAPER: f64 = 40.0;
const TIMES_WISHED: f64 = 100.0;

fn run(line: lexopt::Parser) -> Result<(), String> {
    command::takes_nothing("bench", line)?;
    let measured = Measured {
        publicodes: publicodes()?,
        ..library()?
    };
    print!("{}", measured.table());
    let failed = measured.failed_gates();
    if failed.is_empty() {
        return Ok(());
    }
    Err(format!("not within the gates: {}", failed.join("; ")))
}

/// What many samples took, in nanoseconds.
#[derive(Clone, Copy)]
struct Time {
    /// Whatever else the machine does only adds to it: what a gate in microseconds judges.
    quickest: f64,
    /// What it usually is on this machine, garbage collected included: what two engines are
    /// compared by.
    median: f64,
}

impl Time {
    const NONE: Self = Self {
        quickest: f64::NAN,
        median: f64::NAN,
    };

    fn of(mut samples: Vec<f64>) -> Option<Self> {
        samples.sort_unstable_by(f64::total_cmp);
        Some(Self {
            quickest: *samples.first()?,
            median: *samples.get(samples.len() / 2)?,
        })
    }

    fn each_of(self, count: f64) -> Self {
        Self {
            quickest: self.quickest / count,
            median: self.median / count,
        }
    }
}

struct Measured {
    whole: Time,
    totals: Time,
    seed: Time,
    row: Time,
    publicodes: Time,
}

/// Builds and runs the criterion benches.
fn library() -> Result<Measured, String> {
    say::doing("timing the library, a minute or two once it is built …");
    let began = SystemTime::now();
    let mut cargo = run::command("cargo");
    cargo.args([
        "bench",
        "--package=amorce",
        "--no-default-features",
        "--bench=simulation",
        "--",
        "--noplot",
    ]);
    let ended = run::stream("timing the library", &mut cargo, Sink::Progress)?;
    if !ended.well {
        return Err("the benches did not run to their end; the last lines say why".to_owned());
    }
    let time = |name: &str| {
        let file = place::target()
            .join("criterion")
            .join(name)
            .join("new/sample.json");
        let is_new = fs::metadata(&file)
            .and_then(|data| data.modified())
            .is_ok_and(|written| written >= began);
        let sample = fs::read_to_string(&file).ok().filter(|_| is_new);
        sample
            .and_then(|text| samples(&text))
            .and_then(Time::of)
            .ok_or_else(|| format!("criterion left no new samples in {}", file.display()))
    };
    Ok(Measured {
        whole: time("whole simulation")?,
        totals: time("totals of it alone")?,
        seed: time("seed envelope alone")?,
        row: time("batch/a million totals")?.each_of(1e6),
        publicodes: Time::NONE,
    })
}

/// Nanoseconds of one iteration in each of criterion's samples.
fn samples(text: &str) -> Option<Vec<f64>> {
    let sample: Value = serde_json::from_str(text).ok()?;
    let numbers = |key| {
        let numbers = sample.get(key)?.as_array()?;
        numbers
            .iter()
            .map(Value::as_f64)
            .collect::<Option<Vec<_>>>()
    };
    let each = iter::zip(numbers("times")?, numbers("iters")?);
    Some(each.map(|(time, count)| time / count).collect())
}

/// Times the small rule set in the publicodes engine, which must give the amounts of the articles.
fn publicodes() -> Result<Time, String> {
    programs::ensure(&[Program::Node])?;
    let package = npm_package::folder("publicodes", "package.json")?;
    say::doing("timing publicodes …");
    let mut node = run::command("node");
    node.arg(Path::new("benches/publicodes/seed.mjs"))
        .env("PUBLICODES", package);
    let rounds = run::read(&mut node)
        .ok_or("publicodes did not answer as the articles do: node benches/publicodes/seed.mjs")?;
    let rounds = rounds.lines().filter_map(|line| line.parse().ok());
    Time::of(rounds.collect()).ok_or_else(|| "publicodes was not timed".to_owned())
}

impl Measured {
    fn times_cheaper(&self) -> f64 {
        self.publicodes.median / self.whole.median
    }

    fn table(&self) -> String {
        let line = |what: &str, time: Time, gate: &str| {
            let [quickest, median] = [time.quickest, time.median].map(|time| time / 1e3);
            let ratio = self.publicodes.median / time.median;
            format!("{what:<40}{quickest:>10.3} µs{median:>10.3} µs  {gate:<10}{ratio:>8.1}\n")
        };
        [
            format!(
                "{:<40}{:>13}{:>13}  {:<10}{:>8}\n",
                "", "quickest", "median", "gate", "ratio"
            ),
            line(
                "full simulation, every euro explained",
                self.whole,
                "< 20 µs",
            ),
            line("its totals alone", self.totals, ""),
            line("seed envelope alone", self.seed, ""),
            line("a row of a batch of a million", self.row, "< 1 µs"),
            line("the small rule set in publicodes", self.publicodes, ""),
            format!(
                "median against median, a full simulation costs {:.0} times less than the small rule \
                 set in publicodes; gate {TIMES_CHEAPER}, goal {TIMES_WISHED}\n",
                self.times_cheaper()
            ),
        ]
        .concat()
    }

    fn failed_gates(&self) -> Vec<&'static str> {
        // Written so that what is not a number fails.
        let gates = [
            (
                "a full simulation in 20 µs",
                self.whole.quickest < WHOLE_BELOW,
            ),
            ("a row of a batch in 1 µs", self.row.quickest < ROW_BELOW),
            (
                "a full simulation 40 times cheaper than publicodes",
                self.times_cheaper() >= TIMES_CHEAPER,
            ),
        ];
        let failed = gates.into_iter().filter(|(_, is_kept)| !is_kept);
        failed.map(|(gate, _)| gate).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_count_per_iteration() {
        let text = r#"{"iters":[1.0,10.0,4.0],"times":[9.0,50.0,24.0]}"#;
        assert_eq!(samples(text), Some(vec![9.0, 5.0, 6.0]));
        assert_eq!(samples("{}"), None);
    }

    #[test]
    fn half_of_the_samples_are_no_slower_than_their_median() {
        let time = Time::of(vec![9.0, 5.0, 6.0]).unwrap();
        assert_eq!((time.quickest, time.median), (5.0, 6.0));
        assert!(Time::of(Vec::new()).is_none());
    }

    #[test]
    fn each_gate_fails_on_its_own() {
        let always = |time| Time {
            quickest: time,
            median: time,
        };
        let well = || Measured {
            whole: always(19_999.0),
            totals: always(1.0),
            seed: always(1.0),
            row: always(999.0),
            publicodes: always(800_000.0),
        };
        let failed = |measured: Measured| measured.failed_gates().len();
        assert_eq!(failed(well()), 0);
        // Slower than 20 µs, but still 40 times cheaper.
        let slow = Measured {
            whole: always(20_000.0),
            ..well()
        };
        assert_eq!(slow.failed_gates(), ["a full simulation in 20 µs"]);
        assert_eq!(
            failed(Measured {
                row: always(1_000.0),
                ..well()
            }),
            1
        );
        let quick = Measured {
            publicodes: always(700_000.0),
            ..well()
        };
        assert_eq!(failed(quick), 1);
        let untimed = Measured {
            publicodes: Time::NONE,
            ..well()
        };
        assert_eq!(failed(untimed), 1);
    }
}
