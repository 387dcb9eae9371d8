//! `cargo xtask size`: what the first load weighs, beside the counter page, and
//! whether that is within the budget. It must never hold a number of its own:
//! the budget is in budget.toml.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::build;
use crate::budget::{self, Budget};
use crate::say::thousands;
use crate::weigh::{Weight, weigh};
use crate::{counter, embed, first_load, place, say, trunk};

pub(crate) fn run(as_json: bool) -> Result<(), String> {
    build::build()?;
    let report = report()?;
    if as_json {
        println!("{:#}", report.json());
    } else {
        print!("{}", report.table());
    }
    report.verdict()
}

/// Weighs the `dist/` that is there and prints the table.
pub(crate) fn check() -> Result<(), String> {
    let report = report()?;
    print!("{}", report.table());
    report.verdict()
}

struct Report {
    page: Load,
    /// What the page fetches only when it is asked to.
    on_demand: Load,
    /// The script that a host of the page fetches.
    embed: Weight,
    counter: Load,
    budget: Budget,
}

/// The files of a first load.
struct Load {
    files: Vec<(String, Weight)>,
}

fn report() -> Result<Report, String> {
    let budget = budget::read()?;
    let toolbox = trunk::ready(&trunk::TO_BUILD)?;
    let counter = Load::of(&counter::built(&toolbox)?)?;
    say::doing("weighing the first load …");
    let dist = place::dist();
    let first = first_load::list(&dist)?;
    let others = first_load::all(&dist)?.into_iter();
    // The JavaScript API is nothing of the page: the step `api` weighs it.
    let others = others.filter(|file| !first.contains(file) && !file.starts_with("api/"));
    let others = others.collect();
    let embed = Load::weighed(&dist, vec![embed::SCRIPT.to_owned()])?;
    Ok(Report {
        embed: embed.total(),
        page: Load::weighed(&dist, first)?,
        on_demand: Load::weighed(&dist, others)?,
        counter,
        budget,
    })
}

impl Load {
    fn of(dist: &Path) -> Result<Self, String> {
        Self::weighed(dist, first_load::list(dist)?)
    }

    fn weighed(dist: &Path, files: Vec<String>) -> Result<Self, String> {
        let weighed = files.into_iter().map(|file| {
            let bytes = fs::read(dist.join(&file))
                .map_err(|error| format!("cannot read {file}: {error}"))?;
            let weight = weigh(&bytes)?;
            Ok((file, weight))
        });
        Ok(Self {
            files: weighed.collect::<Result<_, String>>()?,
        })
    }

    fn total(&self) -> Weight {
        self.files
            .iter()
            .fold(Weight::default(), |sum, (_, weight)| sum + *weight)
    }

    fn json(&self) -> Value {
        let weight = |weight: &Weight| json!({ "raw": weight.raw, "gzip": weight.gzip, "brotli": weight.brotli });
        let files = self
            .files
            .iter()
            .map(|(file, weighed)| json!({ "file": file, "weight": weight(weighed) }));
        json!({ "files": files.collect::<Vec<_>>(), "total": weight(&self.total()) })
    }
}

impl Report {
    fn ratio(&self) -> f64 {
        Budget::ratio_of(self.page.total().brotli, self.counter.total().brotli)
    }

    fn excess(&self) -> Vec<String> {
        let mut excess = self
            .budget
            .excess(self.page.total().brotli, self.counter.total().brotli);
        excess.extend(self.budget.excess_of_embed(self.embed.brotli));
        excess
    }

    fn verdict(&self) -> Result<(), String> {
        match self.excess().as_slice() {
            [] => Ok(()),
            excess => Err(format!("{} (xtask/budget.toml)", excess.join("; "))),
        }
    }

    fn table(&self) -> String {
        let mut rows = vec![row("first load, bytes", "raw", "gzip -9", "brotli 11")];
        let rule = "─".repeat(rows.first().map_or(0, |row| row.chars().count()));
        let weighed = |name: &str, weight: Weight| {
            row(
                name,
                &thousands(weight.raw),
                &thousands(weight.gzip),
                &thousands(weight.brotli),
            )
        };
        rows.push(rule.clone());
        rows.extend(
            self.page
                .files
                .iter()
                .map(|(file, weight)| weighed(file, *weight)),
        );
        rows.push(rule.clone());
        rows.push(weighed("total", self.page.total()));
        rows.push(weighed("Yew counter page", self.counter.total()));
        rows.push(rule);
        // Outside the budget: nothing of it is fetched before it is asked for.
        if !self.on_demand.files.is_empty() {
            rows.push(weighed("loaded on demand", self.on_demand.total()));
        }
        rows.push(weighed("of which the script of hosts", self.embed));
        rows.push(format!(
            "{:.3} times the counter page, of {} allowed; {} bytes brotli, of {} allowed",
            self.ratio(),
            self.budget.ratio,
            thousands(self.page.total().brotli),
            thousands(self.budget.bytes)
        ));
        rows.join("\n") + "\n"
    }

    fn json(&self) -> Value {
        json!({
            "page": self.page.json(),
            "onDemand": self.on_demand.json(),
            "embed": self.embed.brotli,
            "counter": self.counter.json(),
            "ratio": self.ratio(),
            "budget": {
                "ratio": self.budget.ratio,
                "bytes": self.budget.bytes,
                "embed": self.budget.embed,
            },
            "within": self.excess().is_empty(),
        })
    }
}

fn row(name: &str, raw: &str, gzip: &str, brotli: &str) -> String {
    format!("{name:<42}{raw:>12}{gzip:>12}{brotli:>12}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(weights: &[(&str, u64)]) -> Load {
        let files = weights.iter().map(|(file, brotli)| {
            let weight = Weight {
                raw: brotli * 3,
                gzip: brotli * 2,
                brotli: *brotli,
            };
            ((*file).to_owned(), weight)
        });
        Load {
            files: files.collect(),
        }
    }

    fn report(ratio: f64) -> Report {
        Report {
            page: load(&[("index.html", 1_000), ("page.wasm", 99_000)]),
            on_demand: load(&[("later.wasm", 80_000)]),
            embed: Weight {
                raw: 6_000,
                gzip: 4_000,
                brotli: 2_000,
            },
            counter: load(&[("index.html", 500), ("counter.wasm", 49_500)]),
            budget: Budget {
                ratio,
                bytes: 200_000,
                api: 50_000,
                embed: 3_000,
            },
        }
    }

    #[test]
    fn the_table_names_every_file_and_the_totals() {
        let table = report(2.4).table();
        for part in [
            "page.wasm                                      297 000     198 000      99 000",
            "total                                          300 000     200 000     100 000",
            "loaded on demand                               240 000     160 000      80 000",
            "of which the script of hosts                     6 000       4 000       2 000",
            "Yew counter page                               150 000     100 000      50 000",
            "2.000 times the counter page, of 2.4 allowed; 100 000 bytes brotli, of 200 000",
        ] {
            assert!(table.contains(part), "{part}\nis not in\n{table}");
        }
    }

    #[test]
    fn over_the_budget_is_a_failure_in_words() {
        assert_eq!(report(2.0).verdict(), Ok(()));
        let sentence = report(1.9).verdict().err().unwrap_or_default();
        assert!(sentence.contains("2.000 times"), "{sentence}");
        assert!(sentence.contains("xtask/budget.toml"), "{sentence}");
        let mut heavy = report(2.0);
        heavy.embed.brotli = 3_001;
        let sentence = heavy.verdict().err().unwrap_or_default();
        assert!(sentence.contains("the script of hosts"), "{sentence}");
    }

    #[test]
    fn json_says_the_same() {
        let json = report(1.9).json();
        assert_eq!(json.pointer("/page/total/brotli"), Some(&json!(100_000)));
        assert_eq!(
            json.pointer("/counter/files/1/file"),
            Some(&json!("counter.wasm"))
        );
        assert_eq!(json.pointer("/within"), Some(&json!(false)));
    }
}
