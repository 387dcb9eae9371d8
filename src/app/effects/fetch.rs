//! Has a file of communes from where the page is, or from the page itself.
//! This module must never read what is in it.

use std::rc::Rc;

use gloo::utils::{document, window};
use js_sys::JSON;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;
use yew::platform::spawn_local;

use super::Program;
use crate::store::{Action, Choose};
use crate::territory::File;

/// Fetches it: [`Choose::Fetched`] follows, with nothing where it could not be had.
pub(in crate::app) fn fetch(program: &Rc<Program>, file: File) {
    let program = Rc::clone(program);
    spawn_local(async move {
        let path = file.path();
        let text = match inside(&path) {
            Some(text) => Some(text),
            None => fetched(&path).await,
        };
        program.dispatch(Action::Territory(Choose::Fetched(file, text)));
    });
}

/// What stands in the page itself, where all of it is one file.
fn inside(path: &str) -> Option<String> {
    let held = document().get_element_by_id(&["file:", path].concat())?;
    JSON::parse(&held.text_content()?).ok()?.as_string()
}

async fn fetched(path: &str) -> Option<String> {
    let response = JsFuture::from(window().fetch_with_str(path)).await.ok()?;
    text(response.unchecked_into()).await
}

/// The text that stands in the file, which is a string of JSON.
async fn text(response: Response) -> Option<String> {
    if !response.ok() {
        return None;
    }
    let json = JsFuture::from(response.json().ok()?).await.ok()?;
    json.as_string()
}
