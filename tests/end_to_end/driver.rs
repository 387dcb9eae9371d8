//! The program that drives a browser: started on a free port, ended with this value.
//! This module must never know what the browser is made to do.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

/// How long a driver may take to say that it is ready.
const PATIENCE: Duration = Duration::from_secs(30);

/// ChromeDriver, and all that it and its one browser leave on the disk.
pub(crate) struct Driver {
    process: Child,
    port: u16,
    scratch: TempDir,
}

impl Driver {
    pub(crate) fn start() -> Self {
        let program = std::env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let scratch = TempDir::with_prefix("amorce-").expect("a temporary folder");
        let mut process = Command::new(&program)
            .arg("--port=0")
            .env("TMPDIR", scratch.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            // Chromium talks a lot there of what a headless machine lacks.
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{} does not start: {error}", program.display()));
        let stdout = process.stdout.take().expect("the output just asked for");
        // From here on the process ends with this value, even when the port never comes.
        let mut driver = Self {
            process,
            port: 0,
            scratch,
        };
        let (say_port, port) = mpsc::channel();
        thread::spawn(move || {
            // To the end: a driver that nobody reads would stop.
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if let Some(port) = port_in(&line) {
                    let _ = say_port.send(port);
                }
            }
        });
        driver.port = port.recv_timeout(PATIENCE).expect("the driver's port");
        driver
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The browser to ask for: fresh, without a window, and silent on the network.
    pub(crate) fn capabilities(&self) -> Value {
        let mut options = json!({
            "args": [
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,1024",
                // Whatever the page asks of another server fails instead of leaving the machine.
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                format!("--user-data-dir={}", self.scratch.path().join("profile").display()),
            ],
        });
        if let Some(chrome) = std::env::var_os("CHROME") {
            options["binary"] = json!(chrome.to_string_lossy());
        }
        json!({
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL" },
        })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Fails only where the process has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// « ChromeDriver was started successfully on port 40123. »
fn port_in(line: &str) -> Option<u16> {
    let (_, port) = line.split_once("successfully on port ")?;
    port.trim_end_matches('.').parse().ok()
}
