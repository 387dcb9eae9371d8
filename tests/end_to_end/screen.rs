//! A screen that nobody sees, for a browser that must show its window somewhere.
//! This module must never know which browser that is.

use std::io::{BufRead, BufReader};
use std::process::Command;

use tempfile::TempDir;

use super::leash::Leashed;

/// An X server of its own, so that no two windows fight for the keyboard; it ends with this value.
pub(crate) struct Screen {
    name: String,
    _process: Leashed,
    _folder: TempDir,
}

impl Screen {
    pub(crate) fn start() -> Self {
        let program = std::env::var_os("XVFB").unwrap_or_else(|| "Xvfb".into());
        let folder = TempDir::with_prefix("amorce-").expect("a temporary folder");
        let mut command = Command::new(program);
        command
            .args(["-displayfd", "1", "-screen", "0", "1600x1200x24"])
            .args(["-nolisten", "tcp"])
            .env("TMPDIR", folder.path());
        // From here on the process ends with this value.
        let (process, said) = Leashed::start(&command, folder.path());
        let mut number = String::new();
        let read = BufReader::new(said).read_line(&mut number);
        read.expect("the number of the screen");
        let number = number.trim();
        assert!(!number.is_empty(), "{command:?} does not start");
        Self {
            name: format!(":{number}"),
            _process: process,
            _folder: folder,
        }
    }

    /// Its name, for `DISPLAY`.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}
