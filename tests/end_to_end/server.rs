//! A static server such as anybody's, for `dist/`: in a folder, with headers, with wrong types.
//! This module must never know what the files are.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tower_http::services::ServeDir;

use super::driver;
use super::engine::Engine;
use super::watched;

/// How `dist/` is put online.
#[derive(Clone)]
pub(crate) struct Hosting {
    /// Another page than `dist/`.
    page: Option<PathBuf>,
    folder: &'static str,
    headers: Vec<(&'static str, &'static str)>,
    types: Vec<(&'static str, &'static str)>,
    scripts: Vec<(&'static str, &'static str)>,
    held: Vec<&'static str>,
    lacking: Vec<(&'static str, &'static str)>,
    lacking_once: Option<(&'static str, &'static str)>,
    asked: Arc<AtomicBool>,
    is_cached: bool,
    sent: Arc<Mutex<Vec<Sent>>>,
}

/// A file that was sent whole.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    /// From the root of the server on, with what follows a `?`.
    pub(crate) url: String,
    /// As the document of a frame: Chromium keeps those apart from documents in windows.
    pub(crate) is_framed: bool,
    /// As it was sent: compressed where it is.
    pub(crate) bytes: u64,
}

impl Hosting {
    /// At the root of a server that sends what is right and no more.
    pub(crate) fn plain() -> Self {
        Self {
            page: None,
            folder: "/",
            headers: Vec::new(),
            types: Vec::new(),
            scripts: Vec::new(),
            held: Vec::new(),
            lacking: Vec::new(),
            lacking_once: None,
            asked: Arc::default(),
            is_cached: false,
            sent: Arc::default(),
        }
    }

    /// What is in this folder, instead of `dist/`.
    pub(crate) fn of(mut self, page: PathBuf) -> Self {
        self.page = Some(page);
        self
    }

    /// In this folder, written with a slash at both ends; there is nothing beside it.
    pub(crate) fn under(mut self, folder: &'static str) -> Self {
        self.folder = folder;
        self
    }

    /// With this header on every answer.
    pub(crate) fn with_header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    /// With what docs/hosting.md advises servers to say of how long a file may be kept.
    pub(crate) fn cached(mut self) -> Self {
        self.is_cached = true;
        self
    }

    /// With this type for the files that end so, right or wrong.
    pub(crate) fn with_type(mut self, ending: &'static str, mime: &'static str) -> Self {
        self.types.push((ending, mime));
        self
    }

    /// With this script or page of the test's own at the root of the site, beside `dist/`.
    pub(crate) fn with_script(mut self, path: &'static str, script: &'static str) -> Self {
        self.scripts.push((path, script));
        self
    }

    /// With the files that end so on their way for ever, as on a line that has all but broken.
    pub(crate) fn holding(mut self, ending: &'static str) -> Self {
        self.held.push(ending);
        self
    }

    /// Without the files whose name begins and ends so, as after an update of the site.
    pub(crate) fn lacking(mut self, beginning: &'static str, ending: &'static str) -> Self {
        self.lacking.push((beginning, ending));
        self
    }

    /// The same for one file, and the first time alone that it is asked for.
    pub(crate) fn lacking_once(mut self, beginning: &'static str, ending: &'static str) -> Self {
        self.lacking_once = Some((beginning, ending));
        self
    }

    /// Whether this file is to be refused now.
    fn lacks(&self, name: &str) -> bool {
        let is = |(start, end): &(&str, &str)| name.starts_with(start) && name.ends_with(end);
        let is_once = self.lacking_once.as_ref().is_some_and(is);
        self.lacking.iter().any(is) || (is_once && !self.asked.swap(true, Ordering::Relaxed))
    }

    fn note(&self, url: String, is_framed: bool, response: &Response) {
        let length = response.headers().get(header::CONTENT_LENGTH);
        let length = length.and_then(|length| length.to_str().ok()?.parse().ok());
        if let (StatusCode::OK, Some(bytes)) = (response.status(), length) {
            let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
            sent.push(Sent {
                url,
                is_framed,
                bytes,
            });
        }
    }

    /// The folder in which the page is, with a slash at both ends.
    pub(crate) fn path(&self) -> &'static str {
        self.folder
    }

    fn dress(&self, path: &str, response: &mut Response) {
        let types = self.types.iter();
        let types = types.filter(|(ending, _)| path.ends_with(ending));
        let types = types.map(|(_, mime)| (header::CONTENT_TYPE, *mime));
        let headers = self.headers.iter();
        let headers = headers.map(|(name, value)| (HeaderName::from_static(name), *value));
        let lifetime = if never_changes(path) {
            "public, max-age=31536000, immutable"
        } else {
            "no-cache"
        };
        let lifetime = self.is_cached.then_some((header::CACHE_CONTROL, lifetime));
        for (name, value) in types.chain(headers).chain(lifetime) {
            let value = HeaderValue::from_static(value);
            response.headers_mut().insert(name, value);
        }
    }
}

/// Whether docs/hosting.md has this file kept for ever: its name, or its folder's, says its content or its version.
pub(crate) fn never_changes(path: &str) -> bool {
    let is_hash =
        |part: &str| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let name = path.rsplit('/').next().unwrap_or_default();
    path.split(['-', '.', '/']).any(is_hash) || name.starts_with("embed-")
}

/// A server on a free port of this machine; it ends with this value.
pub(crate) struct Server {
    address: SocketAddr,
    folder: &'static str,
    sent: Arc<Mutex<Vec<Sent>>>,
    running: Option<(oneshot::Sender<()>, JoinHandle<()>)>,
}

impl Server {
    pub(crate) fn start(hosting: Hosting) -> Self {
        let folder = hosting.folder;
        let sent = Arc::clone(&hosting.sent);
        let router = router(hosting);
        let (say_address, address) = std::sync::mpsc::channel();
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = thread::spawn(move || {
            super::runtime().block_on(async move {
                let listener = driver::listener();
                let settled = listener.set_nonblocking(true);
                settled.expect("a socket that can be waited for");
                let listener = TcpListener::from_std(listener).expect("the same listener");
                let address = listener.local_addr().expect("the port just taken");
                say_address.send(address).expect("a test that waits for it");
                tokio::select! {
                    ended = axum::serve(listener, router) => ended.expect("a server"),
                    _ = stopped => {}
                }
            });
        });
        Self {
            address: address.recv().expect("a server that starts"),
            folder,
            sent,
            running: Some((stop, thread)),
        }
    }

    /// Where `dist/` is.
    pub(crate) fn address(&self) -> String {
        format!("http://{}{}", self.address, self.folder)
    }

    /// All that was sent so far, in its order; what the browser had already is not sent.
    pub(crate) fn sent(&self) -> Vec<Sent> {
        let sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        sent.clone()
    }

    /// Goes offline, for good; connections are cut.
    pub(crate) fn stop(&mut self) {
        if let Some((stop, thread)) = self.running.take() {
            // Both fail only where the server ended by itself: it is stopped.
            let _ = stop.send(());
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

fn router(hosting: Hosting) -> Router {
    let files = ServeDir::new(hosting.page.clone().unwrap_or_else(dist)).precompressed_br();
    let router = match hosting.folder.trim_end_matches('/') {
        "" => Router::new().fallback_service(files),
        folder => Router::new().nest_service(folder, files),
    };
    let scripts = hosting.scripts.iter();
    let router = scripts.fold(router, |router, (path, script)| {
        let kind = if path.ends_with(".html") {
            "text/html"
        } else {
            "text/javascript"
        };
        let script = ([(header::CONTENT_TYPE, kind)], *script);
        router.route(path, get(|| async move { script }))
    });
    router.layer(middleware::from_fn(move |request: Request, next: Next| {
        let hosting = hosting.clone();
        async move {
            let path = request.uri().path().to_owned();
            let url = request.uri().to_string();
            let destination = request.headers().get("sec-fetch-dest");
            let is_framed = destination.is_some_and(|destination| destination == "iframe");
            if hosting.held.iter().any(|ending| path.ends_with(ending)) {
                std::future::pending::<()>().await;
            }
            let name = path.rsplit('/').next().unwrap_or_default();
            if hosting.lacks(name) {
                return StatusCode::NOT_FOUND.into_response();
            }
            let mut response = next.run(request).await;
            hosting.dress(&path, &mut response);
            hosting.note(url, is_framed, &response);
            response
        }
    }))
}

/// The folder that goes online: `AMORCE_DIST`, else where `cargo xtask build` leaves it. Where a browser
/// cannot be told to watch its documents, a copy that is watched.
pub(crate) fn dist() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let dist = std::env::var_os("AMORCE_DIST").unwrap_or_else(|| "dist".into());
    let dist = root.join(dist);
    assert!(
        dist.join("index.html").is_file(),
        "{} has no index.html: run `cargo xtask build` first",
        dist.display()
    );
    let engine = Engine::asked();
    if engine.speaks_devtools() {
        return dist;
    }
    watched::watched(&dist, &format!("{engine:?}").to_lowercase())
}

/// The same in a folder of the test's own, to be changed there.
pub(crate) fn copied() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    watched::copy(&dist(), folder.path());
    folder
}
