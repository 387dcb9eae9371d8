//! Fetches a file of communes from where the page is.
//! This module must never read what is in it.

use std::rc::Rc;

use gloo::utils::window;
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
    let answer = JsFuture::from(window().fetch_with_str(&file.path()));
    spawn_local(async move {
        let text = match answer.await {
            Ok(response) => text(response.unchecked_into()).await,
            Err(_) => None,
        };
        program.dispatch(Action::Territory(Choose::Fetched(file, text)));
    });
}

/// The text that stands in the file, which is a string of JSON.
async fn text(response: Response) -> Option<String> {
    if !response.ok() {
        return None;
    }
    let json = JsFuture::from(response.json().ok()?).await.ok()?;
    json.as_string()
}
