//! `dist/` in a browser, as a visitor uses it: `cargo xtask test end-to-end`, or in three, with `--browsers all`.
//! Every test ends by asserting that the page complained of nothing and asked nothing of anybody else.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

mod astray;
mod browser;
mod devtools;
mod driver;
mod engine;
mod leash;
mod page;
mod pool;
mod press;
mod screen;
mod server;
mod views;
mod watched;

mod aid;
mod annex;
mod api;
mod communes;
mod compare;
mod crash;
mod embed;
mod example;
mod files;
mod hosting;
mod keyboard;
mod late;
mod link;
mod measures;
mod more;
mod offline;
mod once;
mod only_in_chromium;
mod placed;
mod plan;
mod policy;
mod projects;
mod servers;
mod sight;
mod single;
mod translated;
mod treasury;
mod typed;
mod walk;
mod windows;

use tokio::runtime::{Builder, Runtime};

/// What waits for the browser or serves it, on the thread that asks.
fn runtime() -> Runtime {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime on this thread")
}
