//! The browsers of this run: each is started once and lent to one test at a time, which gets a new window of it.
//! This module must never know what is done in that window.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use fantoccini::error::CmdError;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use tokio::time::timeout;

use super::driver::Driver;
use super::engine::Engine;

/// How long a script of a test may take before it answers, in milliseconds: axe-core looks at everything on the page.
const LONG_SCRIPT: u32 = 180_000;

/// How long a browser may take for a new window before it is given up.
const PATIENCE: Duration = Duration::from_secs(30);

/// A browser that runs, with one window.
pub(crate) struct Session {
    pub(crate) client: Client,
    pub(crate) runtime: Arc<Runtime>,
    // Last: the driver outlives its session.
    driver: Driver,
}

/// Those that no test has. There are never more than tests at a time.
fn idle() -> MutexGuard<'static, Vec<Session>> {
    static IDLE: Mutex<Vec<Session>> = Mutex::new(Vec::new());
    IDLE.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Session {
    /// One that is there already, in a new window; another one where none answers.
    pub(crate) fn lent() -> Self {
        loop {
            // The lock is held for this alone: what follows takes its time.
            let found = idle().pop();
            let Some(session) = found else {
                return Self::start();
            };
            if session.is_in_a_new_window() {
                return session;
            }
        }
    }

    /// A test has ended well in it: the next one may have it.
    pub(crate) fn give_back(self) {
        idle().push(self);
    }

    /// A browser that nobody has used.
    pub(crate) fn start() -> Self {
        let mut driver = Driver::start(Engine::asked());
        let runtime = super::runtime();
        let mut capabilities = Capabilities::new();
        if let Value::Object(asked) = driver.capabilities() {
            capabilities.extend(asked);
        }
        capabilities.insert("timeouts".to_owned(), json!({ "script": LONG_SCRIPT }));
        let client = runtime.block_on(
            ClientBuilder::new(HttpConnector::new())
                .capabilities(capabilities)
                .connect(&driver.address()),
        );
        let client = client.expect("a browser session");
        if let Some(process) = client.capabilities().and_then(process_id) {
            driver.drives(process);
        }
        Self {
            client,
            runtime: Arc::new(runtime),
            driver,
        }
    }

    /// Where its driver listens.
    pub(crate) fn driver(&self) -> String {
        self.driver.address()
    }

    /// Whatever a test left in the others goes with them: what it pretended, a frame it was in, a history.
    pub(crate) fn is_in_a_new_window(&self) -> bool {
        let renewed = self
            .runtime
            .block_on(async { timeout(PATIENCE, new_window(&self.client)).await });
        matches!(renewed, Ok(Ok(())))
    }
}

async fn new_window(client: &Client) -> Result<(), CmdError> {
    let old = client.windows().await?;
    let new = client.new_window(true).await?;
    for window in old {
        client.switch_to_window(window).await?;
        client.close_window().await?;
    }
    client.switch_to_window(new.handle).await
}

/// The browser's process, which drivers tell under names of their own.
fn process_id(capabilities: &Capabilities) -> Option<u64> {
    let (_, id) = capabilities
        .iter()
        .find(|(name, _)| name.ends_with(":processID"))?;
    id.as_u64()
}
