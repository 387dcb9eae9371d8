//! `cargo xtask single`: the whole page in one file, `dist/amorce.html`, for a
//! double click. It must never know how files become one.

use std::fs;

use super::build;
use crate::command::Command;
use crate::finish::{self, SINGLE};
use crate::say::thousands;
use crate::{place, say, single, trunk};

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
    write(address.as_deref())
}

/// Adds the page in one file to the `dist/` that is there: its program is whole, as nothing can be loaded later.
pub(crate) fn write(address: Option<&str>) -> Result<(), String> {
    let whole = place::target().join("whole");
    let toolbox = trunk::ready(&trunk::TO_BUILD)?;
    say::doing("building the whole program for the page in one file …");
    trunk::release(&toolbox, &place::root(), &whole, false)?;
    if let Some(address) = address {
        build::put_at(&whole.join("index.html"), address)?;
    }
    finish::page(&whole)?;
    finish::glue(&whole)?;
    let source = place::root().join("static/single.js");
    let answers = fs::read_to_string(&source)
        .map_err(|error| format!("cannot read {}: {error}", source.display()))?;
    let dist = place::dist();
    let page = single::page(&single::files(&whole)?, &answers)?;
    fs::write(dist.join(SINGLE), &page)
        .map_err(|error| format!("cannot write {SINGLE}: {error}"))?;
    let bytes = u64::try_from(page.len()).unwrap_or(u64::MAX);
    say::doing(&format!(
        "dist/{SINGLE} is ready: {} bytes, nothing beside it",
        thousands(bytes)
    ));
    Ok(())
}
