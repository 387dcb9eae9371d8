//! `cargo xtask build`: leaves a `dist/` that can be put online as it is.
//! It must never change what Trunk has written, except to remove what is not
//! part of the page.

use crate::command::{self, Command};
use crate::{place, say, trunk};

pub(crate) const COMMAND: Command = Command {
    name: "build",
    takes: "",
    about: "build the page into dist/, ready to be put online in any folder",
    options: &[],
    run,
};

fn run(line: lexopt::Parser) -> Result<(), String> {
    command::takes_nothing("build", line)?;
    build()
}

/// Builds `dist/`.
pub(crate) fn build() -> Result<(), String> {
    let toolbox = trunk::ready(&trunk::TO_BUILD)?;
    say::doing("building the page into dist/ …");
    trunk::release(&toolbox, &place::root(), &place::dist())?;
    say::doing("dist/ is ready: static files, relative addresses, any folder of any web server");
    Ok(())
}
