//! The browsers that every test of behaviour runs in, unchanged, and what each calls its things.
//! This module must never know what a browser is made to do.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

/// A browser, by what it is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

/// The size of the window, in CSS pixels.
pub(crate) const WINDOW: (u32, u32) = (1280, 1024);

/// Where whatever the page asks of another server ends: nobody listens there.
const NOWHERE: &str = "127.0.0.1:9";

impl Engine {
    /// The one that `AMORCE_BROWSER` names; Chromium where it names none.
    pub(crate) fn asked() -> Self {
        match std::env::var("AMORCE_BROWSER").as_deref() {
            Err(_) | Ok("" | "chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::Webkit,
            Ok(other) => panic!("AMORCE_BROWSER names {other}, which no test drives"),
        }
    }

    /// Whether it can be told to run a script before anything of a document, and to pretend what it is not: another
    /// width, another medium, a slower processor. The others are served the script.
    pub(crate) fn speaks_devtools(self) -> bool {
        self == Self::Chromium
    }

    /// The program that drives it.
    pub(crate) fn driver(self) -> PathBuf {
        let (variable, usual) = match self {
            Self::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Self::Firefox => ("GECKODRIVER", "geckodriver"),
            Self::Webkit => ("WEBKITDRIVER", "WebKitWebDriver"),
        };
        std::env::var_os(variable).map_or_else(|| usual.into(), PathBuf::from)
    }

    /// Whether it needs a screen to show its window on.
    pub(crate) fn needs_a_screen(self) -> bool {
        self == Self::Webkit
    }

    /// What to ask of its driver: a fresh one, without a window, and silent on the network. What it keeps goes into
    /// this folder.
    pub(crate) fn capabilities(self, scratch: &Path) -> Value {
        match self {
            Self::Chromium => json!({
                // Chromium without windows has another name.
                "browserName": std::env::var("CHROME_NAME").unwrap_or("chrome".to_owned()),
                "goog:chromeOptions": with_binary(chromium(scratch), "CHROME"),
                "goog:loggingPrefs": { "browser": "ALL" },
            }),
            Self::Firefox => json!({
                "moz:firefoxOptions": with_binary(firefox(), "FIREFOX"),
            }),
            Self::Webkit => json!({
                "webkitgtk:browserOptions": with_binary(webkit(), "MINIBROWSER"),
            }),
        }
    }

    /// Whether a policy's 'self' is the server that a document came from even where a sandbox takes its origin away.
    pub(crate) fn knows_itself_in_a_sandbox(self) -> bool {
        self != Self::Webkit
    }

    /// Words of what it says when a server cannot be reached.
    pub(crate) fn unreachable(self) -> &'static str {
        match self {
            Self::Chromium => "Failed to fetch",
            Self::Firefox => "NetworkError",
            Self::Webkit => "Load failed",
        }
    }
}

fn with_binary(mut options: Value, variable: &str) -> Value {
    if let Some(binary) = std::env::var_os(variable) {
        options["binary"] = json!(binary.to_string_lossy());
    }
    options
}

fn chromium(scratch: &Path) -> Value {
    let (width, height) = WINDOW;
    json!({
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
            format!("--window-size={width},{height}"),
            // Whatever the page asks of another server fails instead of leaving the machine.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            format!("--user-data-dir={}", scratch.join("profile").display()),
        ],
    })
}

fn firefox() -> Value {
    let (host, port) = NOWHERE.split_once(':').unwrap_or((NOWHERE, ""));
    let port: u16 = port.parse().unwrap_or_default();
    json!({
        "args": ["-headless"],
        "prefs": {
            "network.proxy.type": 1,
            "network.proxy.http": host,
            "network.proxy.http_port": port,
            "network.proxy.ssl": host,
            "network.proxy.ssl_port": port,
            "network.proxy.no_proxies_on": "127.0.0.1",
            "intl.accept_languages": "fr",
            // As visitors have it: the driver lets a page on a disk read what is beside it.
            "security.fileuri.strict_origin_policy": true,
            // What scrolls smoothly is not where it is clicked.
            "ui.prefersReducedMotion": 1,
        },
    })
}

fn webkit() -> Value {
    json!({
        "binary": "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "args": ["--automation", format!("--proxy=http://{NOWHERE}"), "--ignore-host=127.0.0.1"],
    })
}
