//! The program that drives a browser: started on a free port, ended with this value.
//! This module must never know what the browser is made to do.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::Command;
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use super::engine::Engine;
use super::leash::Leashed;
use super::screen::Screen;

/// How long a driver may take to say that it is ready.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long between two looks.
const BLINK: Duration = Duration::from_millis(15);

/// A driver, and all that it and its one browser leave on the disk.
pub(crate) struct Driver {
    engine: Engine,
    process: Leashed,
    port: u16,
    // After the process: what it shows, and what it keeps, must outlive it.
    _screen: Option<Screen>,
    scratch: TempDir,
}

impl Driver {
    pub(crate) fn start(engine: Engine) -> Self {
        let scratch = TempDir::with_prefix("amorce-").expect("a temporary folder");
        let screen = engine.needs_a_screen().then(Screen::start);
        let mut command = command(engine, &scratch);
        if let Some(screen) = &screen {
            command.env("DISPLAY", screen.name());
        }
        // The one that never says which port it took is given one.
        let given = (engine == Engine::Webkit).then(free_port);
        command.arg(format!("--port={}", given.unwrap_or_default()));
        let (process, said) = Leashed::start(&command, scratch.path());
        let (say_port, port) = mpsc::channel();
        thread::spawn(move || {
            // To the end: a driver that nobody reads would stop.
            for line in BufReader::new(said).lines().map_while(Result::ok) {
                if let Some(port) = port_in(&line) {
                    let _ = say_port.send(port);
                }
            }
        });
        let port = match given {
            Some(given) => answering(given),
            None => port
                .recv_timeout(PATIENCE)
                .unwrap_or_else(|error| panic!("{command:?} tells no port: {error}")),
        };
        Self {
            engine,
            process,
            port,
            _screen: screen,
            scratch,
        }
    }

    /// Its browser is this process, which may be in a group of its own.
    pub(crate) fn drives(&mut self, browser: u64) {
        self.process.takes_along(browser);
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The browser to ask for.
    pub(crate) fn capabilities(&self) -> Value {
        self.engine.capabilities(self.scratch.path())
    }
}

/// Whatever it keeps goes into a folder that is deleted.
fn command(engine: Engine, scratch: &TempDir) -> Command {
    let mut command = Command::new(engine.driver());
    command.env("TMPDIR", scratch.path());
    match engine {
        Engine::Chromium => {}
        Engine::Firefox => {
            // Two of them at once must not meet on the port that they would both take.
            command.arg("--websocket-port=0");
            command.env("HOME", scratch.path());
        }
        Engine::Webkit => {
            for home in ["HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
                command.env(home, scratch.path());
            }
            command
                .env("GDK_BACKEND", "x11")
                .env("LANG", "fr_FR.UTF-8")
                // Its own sandbox needs rights that a container has not.
                .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
        }
    }
    command
}

/// « ChromeDriver was started successfully on port 40123. », or
/// « 1700000000000 geckodriver INFO Listening on 127.0.0.1:40123 ».
fn port_in(line: &str) -> Option<u16> {
    let said = line.split_once("successfully on port ");
    let said = said.or_else(|| line.split_once("Listening on 127.0.0.1:"));
    said?.1.trim_end_matches('.').parse().ok()
}

/// A port that nobody listens on.
pub(crate) fn free_port() -> u16 {
    let listener = listener();
    listener.local_addr().expect("the port just taken").port()
}

/// On a port that this run has not had: what a browser keeps belongs to a port, and a browser sees many tests.
pub(crate) fn listener() -> TcpListener {
    static HAD: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = listener.local_addr().expect("the port just taken").port();
        let mut had = HAD.lock().unwrap_or_else(PoisonError::into_inner);
        if had.insert(port) {
            return listener;
        }
    }
}

/// Waits until somebody listens there.
fn answering(port: u16) -> u16 {
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        assert!(start.elapsed() < PATIENCE, "no driver on port {port}");
        thread::sleep(BLINK);
    }
    port
}
