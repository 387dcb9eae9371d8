//! Running other programs so that a person sees that something happens: their
//! output passes through as it comes, and a silence is broken every 20 seconds.
//! It must never know which programs there are.

use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use crate::say;

const LONGEST_SILENCE: Duration = Duration::from_secs(20);

/// Where everything that a program writes goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sink {
    /// It is a result: to standard output.
    Result,
    /// It is only progress: to standard error.
    Progress,
}

/// How a program ended, and all that it wrote.
pub(crate) struct Ended {
    pub(crate) well: bool,
    pub(crate) text: String,
}

/// A command for a program, without the variables that `cargo run` adds for us
/// alone: a nested cargo would take them for its user's and build things anew.
pub(crate) fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if [
            "CARGO_PKG_",
            "CARGO_MANIFEST_",
            "CARGO_BIN_",
            "CARGO_CRATE_",
        ]
        .iter()
        .any(|prefix| text.starts_with(prefix))
            || text == "CARGO_PRIMARY_PACKAGE"
        {
            command.env_remove(&name);
        }
    }
    command.current_dir(crate::place::root());
    command
}

/// Runs to the end, passing everything through; `what` completes
/// « still …» and must be a participle: "installing trunk".
pub(crate) fn stream(what: &str, command: &mut Command, sink: Sink) -> Result<Ended, String> {
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| cannot_start(command, &error))?;

    let (sender, receiver) = mpsc::channel();
    if let Some(pipe) = child.stdout.take() {
        forward(pipe, sender.clone());
    }
    if let Some(pipe) = child.stderr.take() {
        forward(pipe, sender);
    }

    let mut bytes = Vec::new();
    let mut last = Instant::now();
    loop {
        match receiver.recv_timeout(Duration::from_secs(1)) {
            Ok(chunk) => {
                pass_on(sink, &chunk);
                bytes.extend_from_slice(&chunk);
                last = Instant::now();
            }
            Err(RecvTimeoutError::Disconnected) => break,
            // A grandchild may hold the pipes open after the program has ended.
            Err(RecvTimeoutError::Timeout) if matches!(child.try_wait(), Ok(Some(_))) => break,
            Err(RecvTimeoutError::Timeout) => {
                if last.elapsed() >= LONGEST_SILENCE {
                    say::still(what, start.elapsed());
                    last = Instant::now();
                }
            }
        }
    }
    let status = child
        .wait()
        .map_err(|error| format!("lost sight of a program while {what}: {error}"))?;
    Ok(Ended {
        well: status.success(),
        text: String::from_utf8_lossy(&bytes).into_owned(),
    })
}

/// Runs to the end, its output being progress; an error unless it ended well.
pub(crate) fn finish(what: &str, command: &mut Command) -> Result<(), String> {
    let ended = stream(what, command, Sink::Progress)?;
    if ended.well {
        Ok(())
    } else {
        Err(format!("{what} failed; its last lines say why"))
    }
}

/// Runs to the end in silence; what it wrote on standard output, if it ended well.
pub(crate) fn read(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The sentence for a program that cannot be started.
pub(crate) fn cannot_start(command: &Command, error: &std::io::Error) -> String {
    format!(
        "cannot start `{}`: {error}",
        command.get_program().to_string_lossy()
    )
}

fn forward(mut pipe: impl Read + Send + 'static, sender: mpsc::Sender<Vec<u8>>) {
    thread::spawn(move || {
        let mut buffer = [0; 8192];
        while let Ok(length @ 1..) = pipe.read(&mut buffer) {
            let chunk = buffer.get(..length).unwrap_or_default().to_vec();
            if sender.send(chunk).is_err() {
                break;
            }
        }
    });
}

/// A closed terminal must not end the run: errors of writing are left alone.
fn pass_on(sink: Sink, chunk: &[u8]) {
    match sink {
        Sink::Result => {
            let mut out = std::io::stdout().lock();
            let _ = out.write_all(chunk).and_then(|()| out.flush());
        }
        Sink::Progress => {
            let _ = std::io::stderr().lock().write_all(chunk);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_writes_is_kept_and_its_failure_seen() {
        let ended = stream(
            "testing",
            command("sh").args(["-c", "echo out; echo err >&2; exit 3"]),
            Sink::Progress,
        );
        let ended = ended.unwrap_or(Ended {
            well: true,
            text: String::new(),
        });
        assert!(!ended.well);
        assert!(ended.text.contains("out\n") && ended.text.contains("err\n"));
    }

    #[test]
    fn a_program_that_is_not_there_is_a_sentence() {
        let sentence = stream("testing", &mut command("no-such-program"), Sink::Progress)
            .err()
            .unwrap_or_default();
        assert!(sentence.contains("`no-such-program`"), "{sentence}");
    }
}
