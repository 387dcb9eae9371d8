//! What failed because WebKit's own compiled code went astray, or its browser ended, is done once more.
//! This module must never know what a test does, and excuse nothing else.

use std::any::Any;
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::engine::Engine;

/// What WebKit says where a program read outside its memory, or where the name of an element, a literal of the program,
/// was no name any more. Ours holds no `unsafe`, and a fault of its own would come again, in three browsers that run the
/// same bytes. The first is reported of WebKit on Linux from other programs too, now and then, where other browsers ran
/// them well (<https://github.com/tauri-apps/tauri/issues/7154>, <https://github.com/oven-sh/bun/issues/17146>).
const ASTRAY: [&str; 3] = [
    "RuntimeError: Out of bounds memory access",
    "can't create element for vtag: JsValue(InvalidCharacterError",
    ENDED,
];

/// What a driver says once its browser has ended by itself: `WebKitWebDriver` keeps a session until the browser's own process
/// closes the connection. A page runs in another process, and no page of ours can end that one.
pub(crate) const ENDED: &str = "invalid session id";

/// Does this; once more, from its start, where WebKit went astray. That is told, even where the test then passes.
pub(crate) fn once_more_if_webkit_is(attempt: impl FnMut()) {
    once_more_if(Engine::asked() == Engine::Webkit, attempt);
}

fn once_more_if(is_webkit: bool, mut attempt: impl FnMut()) {
    let Err(failure) = catch_unwind(AssertUnwindSafe(&mut attempt)) else {
        return;
    };
    let went_astray = ASTRAY
        .iter()
        .any(|said| words(failure.as_ref()).contains(said));
    if !(is_webkit && went_astray) {
        resume_unwind(failure);
    }
    let test = std::thread::current();
    let test = test.name().unwrap_or_default();
    // Past the harness, which keeps to itself what a test prints that passes. Fails only where nobody listens.
    let _ = writeln!(std::io::stderr(), "WebKit went astray in {test}: once more");
    attempt();
}

fn words(failure: &(dyn Any + Send)) -> &str {
    let text = failure.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| failure.downcast_ref::<&str>().copied());
    text.unwrap_or_default()
}

/// How often it is done, and whether it passes, where it fails with these words, one after the other.
fn tried(is_webkit: bool, failures: &[&str]) -> (usize, bool) {
    let mut turn = 0;
    let passed = catch_unwind(AssertUnwindSafe(|| {
        once_more_if(is_webkit, || {
            turn += 1;
            if let Some(words) = failures.get(turn - 1) {
                panic!(
                    "not so after 60 s; it complains of [\"uncaught {words} (evaluating 'f()')\"]"
                );
            }
        });
    }));
    (turn, passed.is_ok())
}

#[test]
fn only_what_webkit_did_is_done_once_more_and_only_once() {
    assert_eq!(tried(true, &[]), (1, true));
    for said in ASTRAY {
        assert_eq!(tried(true, &[said]), (2, true));
        assert_eq!(tried(true, &[said, said]), (2, false));
        assert_eq!(tried(false, &[said]), (1, false));
    }
    assert_eq!(tried(true, &["RuntimeError: unreachable"]), (1, false));
}
