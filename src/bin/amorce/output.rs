//! Writing to standard output so that a reader who leaves early is no error, and about wrong fields to standard error.
//! This module must never know what is written.

use std::io::{self, Write};

use crate::line::Failure;

/// Prints a text and ends its line.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    let end = if text.ends_with('\n') { "" } else { "\n" };
    out.write_all(text.as_bytes())
        .and_then(|()| out.write_all(end.as_bytes()))
        .and_then(|()| out.flush())
        .map_err(failed)
}

/// Prints each sentence about a wrong field to standard error; the program fails where there is one.
pub(crate) fn complain(wrong: &[String]) -> Result<(), Failure> {
    for sentence in wrong {
        eprintln!("{sentence}");
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(Failure::Told)
    }
}

/// What an error of writing means.
pub(crate) fn failed(error: io::Error) -> Failure {
    if error.kind() == io::ErrorKind::BrokenPipe {
        Failure::NobodyReads
    } else {
        Failure::NotUnderstood(error.to_string())
    }
}
