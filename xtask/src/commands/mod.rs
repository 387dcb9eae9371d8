//! The commands, one file each; a new one is a file and a line here.
//! It must never know how the shared pieces beside this folder work inside.

mod announce;
mod bench;
pub(crate) mod build;
mod cases;
mod figures;
pub(crate) mod help;
mod mutants;
mod screenshots;
mod serve;
pub(crate) mod single;
pub(crate) mod size;
mod test;

use crate::command::Command;

/// Every command, in the order of the list.
pub(crate) const ALL: &[&Command] = &[
    &serve::COMMAND,
    &test::COMMAND,
    &build::COMMAND,
    &single::COMMAND,
    &size::COMMAND,
    &figures::COMMAND,
    &cases::COMMAND,
    &mutants::COMMAND,
    &screenshots::COMMAND,
    &bench::COMMAND,
    &help::COMMAND,
    &announce::COMMAND,
];
