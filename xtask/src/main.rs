//! Everything a developer runs: `cargo xtask serve`, `cargo xtask test` and so on. It knows how the product is built and
//! checked, never what it calculates.

mod api;
mod build;
mod communes;
mod embed;
mod end_to_end;
mod files;
mod finish;
mod names;
mod packs;
mod place;
mod programs;
mod run;
mod rust;
mod screenshots;
mod single;
mod size;
mod split;
mod steps;
mod tally;
mod test;
mod tools;
mod trunk;
mod whole;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

use run::Sink;

/// Everything a developer runs. What is missing on the machine is installed on the way.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
enum Asked {
    /// Build the page, serve it here and build it anew when a file changes
    Serve(trunk::Serve),
    /// Run every check, or these steps and what they need
    Test(test::Asked),
    /// Build the page and the JavaScript API into dist/, ready to be put online in any folder
    Build(build::Options),
    /// Build, then put the whole page into one file that opens from a disk: dist/amorce.html
    Single(build::Options),
    /// Build if need be, then measure what visitors fetch and wait for against the budget
    Size,
    /// Write docs/figures.md and docs/figures.json from the figures in src/law/ and src/aid/
    Figures,
    /// Write the communes of static/territory/ from the package of Etalab
    Communes,
    /// Check every case file of a folder and count them
    Cases {
        /// Case files, in any depth
        #[arg(default_value_os_t = place::root().join("tests/cases"))]
        folder: PathBuf,
    },
    /// Build if need be, then draw every view at 320, 768 and 1440 px, light, dark and printed, and the dossiers
    Screenshots {
        /// Renew the two pictures that the README shows too
        #[arg(long)]
        readme: bool,
    },
}

fn main() -> ExitCode {
    let done = match Asked::parse() {
        Asked::Serve(options) => trunk::serve(&options),
        Asked::Test(asked) => test::run(&asked),
        Asked::Build(options) => build::build(options.address.as_deref()),
        Asked::Single(options) => {
            let address = options.address.as_deref();
            build::build(address).and_then(|()| single::write(address))
        }
        Asked::Size => build::build_if_stale().and_then(|()| size::check()),
        Asked::Figures => figures(),
        Asked::Communes => communes::write(),
        Asked::Cases { folder } => cases(&folder),
        Asked::Screenshots { readme } => screenshots::run(readme),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            // Empty where the command has said it all itself.
            if !sentence.is_empty() {
                eprintln!("✗ {sentence}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Checks the cases of this folder, which is meant from where it was typed, with the command line `amorce`.
fn cases(folder: &Path) -> Result<(), String> {
    let folder = std::path::absolute(folder).map_err(|error| error.to_string())?;
    let mut amorce = run::command("cargo");
    amorce
        .args(["run", "--quiet", "--package=amorce", "--bin=amorce"])
        .args(["--no-default-features", "--features=cli", "--", "cases"])
        .arg(folder);
    // It says itself what is wrong.
    match run::stream("checking cases", &mut amorce, Sink::Result)?.well {
        true => Ok(()),
        false => Err(String::new()),
    }
}

/// Has the library's own test write docs/figures.md and docs/figures.json anew.
fn figures() -> Result<(), String> {
    let mut cargo = run::command("cargo");
    cargo
        .args(["test", "--package=amorce", "--no-default-features"])
        .arg("--test=figures_table")
        .env("AMORCE_WRITE_FIGURES", "1");
    run::finish("writing the figures", &mut cargo)?;
    run::doing(
        "docs/figures.md and docs/figures.json are written; look at what changed: git diff docs",
    );
    Ok(())
}

#[test]
fn the_command_line_is_sound() {
    use clap::CommandFactory as _;

    Asked::command().debug_assert();
}
