//! A screen that nobody sees, for a browser that must show its window somewhere.
//! This module must never know which browser that is.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// An X server of its own, so that no two windows fight for the keyboard; it ends with this value.
pub(crate) struct Screen {
    process: Child,
    name: String,
}

impl Screen {
    pub(crate) fn start() -> Self {
        let program = std::env::var_os("XVFB").unwrap_or_else(|| "Xvfb".into());
        let mut process = Command::new(program)
            .args(["-displayfd", "1", "-screen", "0", "1600x1200x24"])
            .args(["-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb, which a browser without a window needs");
        let stdout = process.stdout.take().expect("the output just asked for");
        // From here on the process ends with this value.
        let mut screen = Self {
            process,
            name: String::new(),
        };
        let mut number = String::new();
        let read = BufReader::new(stdout).read_line(&mut number);
        read.expect("the number of the screen");
        screen.name = format!(":{}", number.trim());
        screen
    }

    /// Its name, for `DISPLAY`.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Fails only where the process has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
