//! `cargo xtask single`: the whole page in one file, `dist/amorce.html`, for a
//! double click. It must never know how files become one.

use std::fs;

use super::build;
use crate::command::Command;
use crate::finish::SINGLE;
use crate::say::thousands;
use crate::{place, say, single};

pub(crate) const COMMAND: Command = Command {
    name: "single",
    takes: "[--address URL]",
    about: "build, then put the whole page into one file that opens from a disk: dist/amorce.html",
    options: &[(
        "--address URL",
        "the public address of the page, for links, QR codes and the dossier; without it none \
         leads anywhere from a file",
    )],
    run,
};

fn run(line: lexopt::Parser) -> Result<(), String> {
    let address = build::address("single", line)?;
    build::build_for(address.as_deref())?;
    write()
}

/// Makes one file of the `dist/` that is there.
pub(crate) fn write() -> Result<(), String> {
    let source = place::root().join("static/single.js");
    let answers = fs::read_to_string(&source)
        .map_err(|error| format!("cannot read {}: {error}", source.display()))?;
    let dist = place::dist();
    let page = single::page(&single::files(&dist)?, &answers)?;
    fs::write(dist.join(SINGLE), &page)
        .map_err(|error| format!("cannot write {SINGLE}: {error}"))?;
    let bytes = u64::try_from(page.len()).unwrap_or(u64::MAX);
    say::doing(&format!(
        "dist/{SINGLE} is ready: {} bytes, nothing beside it",
        thousands(bytes)
    ));
    Ok(())
}
