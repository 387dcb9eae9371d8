//! Everything a developer runs: `cargo xtask serve`, `cargo xtask test` and so on. It knows how the product is built and
//! checked, never what it calculates.

mod api;
mod build;
mod cases;
mod embed;
mod end_to_end;
mod figures;
mod files;
mod finish;
mod paths;
mod place;
mod programs;
mod run;
mod rust;
mod say;
mod screenshots;
mod serve;
mod single;
mod size;
mod split;
mod steps;
mod tally;
mod test;
mod tools;
mod trunk;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

/// Everything a developer runs. What is missing on the machine is installed on the way.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
enum Asked {
    /// Build the page, serve it here and build it anew when a file changes
    Serve(serve::Options),
    /// Run every check, or these steps and what they need
    Test(test::Asked),
    /// Build the page and the JavaScript API into dist/, ready to be put online in any folder
    Build(build::Options),
    /// Build, then put the whole page into one file that opens from a disk: dist/amorce.html
    Single(build::Options),
    /// Build if need be, then measure what visitors fetch and wait for against the budget
    Size,
    /// Write docs/figures.md and docs/figures.json from the figures in src/law/
    Figures,
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
        Asked::Serve(options) => serve::run(&options),
        Asked::Test(asked) => test::run(&asked),
        Asked::Build(options) => build::build(options.address.as_deref()),
        Asked::Single(options) => {
            let address = options.address.as_deref();
            build::build(address).and_then(|()| single::write(address))
        }
        Asked::Size => build::build_if_stale().and_then(|()| size::check()),
        Asked::Figures => figures::run(),
        Asked::Cases { folder } => cases::run(&folder),
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

#[test]
fn the_command_line_is_sound() {
    use clap::CommandFactory as _;

    Asked::command().debug_assert();
}
