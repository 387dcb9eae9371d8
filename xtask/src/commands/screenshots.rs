//! `cargo xtask screenshots`: a picture of every view, at every width, in both
//! themes and printed, to be looked at. It must never compare them: people look.

use std::fs;
use std::path::Path;

use lexopt::prelude::Long;

use super::build;
use crate::command::{self, Command};
use crate::programs::{self, Program};
use crate::run::{self, Sink};
use crate::{end_to_end, place, say};

pub(crate) const COMMAND: Command = Command {
    name: "screenshots",
    takes: "[--readme]",
    about: "draw every view at 320, 768 and 1440 px, light, dark and printed, and the dossiers",
    options: &[(
        "--readme",
        "renew the two pictures that the README shows too",
    )],
    run,
};

/// One after the other: each has a browser of its own.
const TESTS: [&str; 3] = [
    "only_in_chromium::screenshots::every_view_at_every_width_in_both_themes_and_printed",
    "only_in_chromium::screenshots::every_kind_of_dossier_printed",
    "only_in_chromium::hosts::hosts_at_every_width_in_both_themes",
];

fn run(mut line: lexopt::Parser) -> Result<(), String> {
    let mut readme = false;
    while let Some(word) = line.next().map_err(|error| error.to_string())? {
        match word {
            Long("readme") => readme = true,
            word => return Err(command::unexpected("screenshots", &word)),
        }
    }
    build::build_if_stale()?;
    programs::ensure(&[Program::Pdftoppm, Program::Serif, Program::Sans])?;
    let folder = place::target().join("screenshots");
    let _ = fs::remove_dir_all(&folder);
    say::doing("drawing every view …");
    for test in TESTS {
        let ended = run::stream(
            "drawing",
            end_to_end::only(test)?
                .env("AMORCE_SCREENSHOTS", &folder)
                .env("FONTCONFIG_FILE", place::root().join("xtask/fonts.conf")),
            Sink::Progress,
        )?;
        if !ended.well {
            return Err("the views could not be drawn; the last lines say why".to_owned());
        }
    }
    for pdf in files(&folder, "pdf")? {
        sheets(&folder, &pdf)?;
    }
    if readme {
        renew(&folder.join("readme"))?;
    }
    println!(
        "{} pictures are in {}",
        files(&folder, "png")?.len(),
        folder.display()
    );
    Ok(())
}

/// Every sheet of a printed view as a picture of its own.
fn sheets(folder: &Path, pdf: &str) -> Result<(), String> {
    let Some(name) = pdf.strip_suffix(".pdf") else {
        return Ok(());
    };
    run::read(
        run::command("pdftoppm")
            .args(["-r", "80", "-png"])
            .arg(folder.join(pdf))
            .arg(folder.join(name)),
    )
    .map(drop)
    .ok_or_else(|| format!("pdftoppm could not read {pdf}"))
}

/// Puts the two pictures of the README where it shows them.
fn renew(from: &Path) -> Result<(), String> {
    let to = place::root().join("docs/screenshots");
    let failed = |error: std::io::Error| format!("cannot write {}: {error}", to.display());
    fs::create_dir_all(&to).map_err(failed)?;
    for picture in files(from, "png")? {
        fs::copy(from.join(&picture), to.join(&picture)).map_err(failed)?;
        say::doing(&format!("docs/screenshots/{picture} is new"));
    }
    Ok(())
}

/// The names of the files of a folder that end so.
fn files(folder: &Path, ending: &str) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder)
        .map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names
        .filter(|name| {
            let extension = Path::new(name).extension();
            extension.is_some_and(|extension| extension == ending)
        })
        .collect();
    names.sort();
    Ok(names)
}
