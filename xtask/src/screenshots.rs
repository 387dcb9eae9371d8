//! `cargo xtask screenshots`: a picture of every view, at every width, in both themes and printed, to be looked at. It
//! compares none with another.

use std::fs;

use crate::end_to_end::{self, Engine};
use crate::programs::{self, Program};
use crate::{build, files, place, run};

/// One after the other: each has a browser of its own.
const TESTS: [&str; 3] = [
    "only_in_chromium::screenshots::every_view_at_every_width_in_both_themes_and_printed",
    "only_in_chromium::screenshots::every_kind_of_dossier_printed",
    "only_in_chromium::hosts::hosts_at_every_width_in_both_themes",
];

/// Draws them, and puts the two of the README where it shows them.
pub(crate) fn run(readme: bool) -> Result<(), String> {
    build::build_if_stale()?;
    programs::ensure(&[Program::Pdftoppm, Program::Serif, Program::Sans])?;
    let folder = place::target().join("screenshots");
    let _ = fs::remove_dir_all(&folder);
    for test in TESTS {
        let mut drawn = end_to_end::command_in(Engine::Chromium)?;
        drawn
            .args(["--quiet", "--ignored", "--exact", "--nocapture", test])
            .env("AMORCE_SCREENSHOTS", &folder)
            .env("FONTCONFIG_FILE", place::root().join("xtask/fonts.conf"));
        run::finish("drawing every view", &mut drawn)?;
    }
    let drawn = files::below(&folder)?;
    // Every sheet of a printed view is a picture of its own.
    for name in drawn.iter().filter_map(|name| name.strip_suffix(".pdf")) {
        let mut sheets = run::command("pdftoppm");
        sheets
            .args(["-r", "80", "-png"])
            .arg(folder.join(format!("{name}.pdf")))
            .arg(folder.join(name));
        run::finish("drawing what is printed", &mut sheets)?;
    }
    if readme {
        for picture in drawn.iter().filter_map(|name| name.strip_prefix("readme/")) {
            let shown = place::root().join("docs/screenshots").join(picture);
            files::copy(&folder.join("readme").join(picture), &shown)?;
            run::doing(&format!("docs/screenshots/{picture} is new"));
        }
    }
    println!("the pictures are in {}", folder.display());
    Ok(())
}
