//! A program that ends with this one, however this one ends: the test harness leaves without a word to anybody.
//! This module must never know what the program does.

use std::io::Write;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

/// Starts what it is told, then reads the numbers of other processes that must end with it, until the pipe that they
/// come through is closed: by us, or by the system where we are gone. A browser that was told to end is still writing
/// for a moment.
const WATCH: &str = r#"
folder=$1; shift
"$@" &
started=$!
exec >&-
while read -r id; do others="$others $id"; done
trap '' TERM
kill -KILL $started $others
kill -TERM 0
wait
for _ in 1 2 3 4 5; do rm -rf "$folder" && exit; sleep 1; done
"#;

/// The program, in a process group of its own; it ends with this value, and its folder is deleted.
pub(crate) struct Leashed {
    watch: Child,
}

impl Leashed {
    /// Starts it, and gives what it says.
    pub(crate) fn start(command: &Command, folder: &Path) -> (Self, ChildStdout) {
        let mut shell = Command::new("sh");
        shell.args(["-c", WATCH, "sh"]).arg(folder);
        shell.arg(command.get_program()).args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
        let mut watch = shell
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // Browsers talk a lot there of what a headless machine lacks.
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
        let said = watch.stdout.take().expect("the output just asked for");
        (Self { watch }, said)
    }

    /// Another process that must end with it, in whatever group it is.
    pub(crate) fn takes_along(&mut self, process: u64) {
        let stdin = self.watch.stdin.as_mut().expect("the pipe just asked for");
        writeln!(stdin, "{process}").expect("somebody who reads");
    }
}

impl Drop for Leashed {
    fn drop(&mut self) {
        drop(self.watch.stdin.take());
        // Fails only where it was waited for already.
        let _ = self.watch.wait();
    }
}

#[test]
fn whoever_lets_go_ends_the_program_and_what_it_takes_along_and_deletes_its_folder() {
    use std::io::{BufRead, BufReader};

    let folder = tempfile::tempdir().expect("a folder");
    // Out of the group, as browsers are.
    let mut other = Command::new("sleep")
        .arg("600")
        .process_group(0)
        .spawn()
        .expect("a process");
    let mut command = Command::new("sh");
    command.args(["-c", "echo $$; exec sleep 600"]);
    let (mut leashed, said) = Leashed::start(&command, folder.path());
    leashed.takes_along(u64::from(other.id()));
    let mut id = String::new();
    let read = BufReader::new(said).read_line(&mut id);
    read.expect("the number of the process");
    let is_running = || Path::new("/proc").join(id.trim()).join("fd/0").exists();
    assert!(is_running(), "{id}");
    drop(leashed);
    assert!(!is_running(), "{id}");
    assert!(!other.wait().expect("its end").success());
    assert!(!folder.path().exists());
}
