//! Running other programs so that a person sees that something happens: what they write passes through as it comes, and a
//! silence is broken every 20 seconds. What is said between goes to standard error, so that standard output stays a result.

use std::io::{self, Read as _, Write as _};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

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

/// Says that something begins, goes on, or is worth knowing.
pub(crate) fn doing(sentence: &str) {
    eprintln!("» {sentence}");
}

/// A command for a program, without the variables that `cargo run` adds for us alone: a nested cargo would take them for
/// its user's and build things anew.
pub(crate) fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    const OURS: [&str; 5] = [
        "CARGO_BIN_",
        "CARGO_CRATE_",
        "CARGO_MANIFEST_",
        "CARGO_PKG_",
        "CARGO_PRIMARY_",
    ];
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if OURS.iter().any(|ours| text.starts_with(ours)) {
            command.env_remove(&name);
        }
    }
    command.current_dir(crate::place::root());
    command
}

/// Runs to the end, passing everything through; `what` completes « still …»: "installing trunk".
pub(crate) fn stream(what: &str, command: &mut Command, sink: Sink) -> Result<Ended, String> {
    let start = Instant::now();
    let failed = |error: io::Error| format!("{what}: {error}");
    let (mut pipe, end) = io::pipe().map_err(failed)?;
    command.stdin(Stdio::null());
    command.stdout(end.try_clone().map_err(failed)?).stderr(end);
    let started = command.spawn();
    // The pipe ends when nobody can write into it any more: the command held two ends of it.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = started.map_err(|error| cannot_start(command, &error))?;

    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut buffer = [0; 8192];
        while let Ok(length @ 1..) = pipe.read(&mut buffer) {
            let chunk = buffer.get(..length).unwrap_or_default().to_vec();
            if sender.send(chunk).is_err() {
                break;
            }
        }
    });
    let mut bytes = Vec::new();
    let mut last = Instant::now();
    loop {
        match receiver.recv_timeout(Duration::from_secs(1)) {
            Ok(chunk) => {
                // A closed terminal does not end the run.
                let _ = match sink {
                    Sink::Result => io::stdout().write_all(&chunk),
                    Sink::Progress => io::stderr().write_all(&chunk),
                };
                let _ = io::stdout().flush();
                bytes.extend_from_slice(&chunk);
                last = Instant::now();
            }
            Err(RecvTimeoutError::Disconnected) => break,
            // A grandchild may hold the pipe open after the program has ended.
            Err(RecvTimeoutError::Timeout) if matches!(child.try_wait(), Ok(Some(_))) => break,
            Err(RecvTimeoutError::Timeout) if last.elapsed() >= LONGEST_SILENCE => {
                doing(&format!("still {what}, {:.0?} so far", start.elapsed()));
                last = Instant::now();
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
    Ok(Ended {
        well: child.wait().map_err(failed)?.success(),
        text: String::from_utf8_lossy(&bytes).into_owned(),
    })
}

/// Says what begins and runs it to the end, its output being progress; an error unless it ended well.
pub(crate) fn finish(what: &str, command: &mut Command) -> Result<(), String> {
    doing(&format!("{what} …"));
    match stream(what, command, Sink::Progress)?.well {
        true => Ok(()),
        false => Err(format!("{what} failed; its last lines say why")),
    }
}

/// Runs to the end in silence; what it wrote on standard output, if it ended well.
pub(crate) fn read(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let well = output.status.success();
    well.then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The sentence for a program that cannot be started.
pub(crate) fn cannot_start(command: &Command, error: &io::Error) -> String {
    let program = command.get_program().to_string_lossy();
    format!("cannot start `{program}`: {error}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_writes_is_kept_and_its_failure_seen() {
        let mut shell = command("sh");
        shell.args(["-c", "echo out; echo err >&2; exit 3"]);
        let ended = stream("testing", &mut shell, Sink::Progress).unwrap();
        assert!(!ended.well);
        assert_eq!(ended.text, "out\nerr\n");
    }

    #[test]
    fn a_program_that_is_not_there_is_a_sentence() {
        let sentence = finish("testing", &mut command("no-such-program")).unwrap_err();
        assert!(sentence.contains("`no-such-program`"), "{sentence}");
    }

    #[test]
    fn what_a_program_leaves_running_does_not_hold_the_run_up() {
        let mut shell = command("sh");
        shell.args(["-c", "sleep 60 & echo $!"]);
        let ended = stream("testing", &mut shell, Sink::Progress).unwrap();
        assert!(ended.well);
        let left = command("kill").arg(ended.text.trim()).status().unwrap();
        assert!(left.success(), "it was waited for");
    }
}
