//! The commands, one file each; the list is in main.rs.

pub(crate) mod build;
pub(crate) mod cases;
pub(crate) mod figures;
pub(crate) mod screenshots;
pub(crate) mod serve;
pub(crate) mod size;
pub(crate) mod test;
