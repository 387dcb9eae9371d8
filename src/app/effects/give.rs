//! What is given to the visitor: a text on the clipboard, the system's way of sharing, a file, the printer.
//! Each is called in the click itself: some browsers refuse it later. This module must never know what is given.

use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, HtmlTextAreaElement, Url,
};

use yew::Callback;
use yew::platform::spawn_local;

use super::Dispatch;
use crate::documents::files::File;
use crate::store::Action;

/// How long a browser may take to read a file after the click, in milliseconds.
const READING: u32 = 60_000;

/// Puts a text on the clipboard; where the browser refuses, selects it in the box of the link.
pub(super) fn copy(text: &str, dispatch: Dispatch) {
    let done = Callback::from(move |is_done| {
        if is_done {
            dispatch.emit(Action::Copied(true));
        } else {
            refuse(&dispatch);
        }
    });
    copy_text(text, done);
}

/// Puts a text on the clipboard, and says whether the browser did.
pub(in crate::app) fn copy_text(text: &str, done: Callback<bool>) {
    let clipboard = window().navigator().clipboard();
    // Outside a secure context there is none.
    if clipboard.is_undefined() {
        done.emit(false);
        return;
    }
    // Called in the click itself; only its answer is waited for.
    let written = JsFuture::from(clipboard.write_text(text));
    spawn_local(async move { done.emit(written.await.is_ok()) });
}

fn refuse(dispatch: &Dispatch) {
    let link = document().get_element_by_id("share-link");
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlTextAreaElement>().ok()) {
        link.select();
    }
    dispatch.emit(Action::Copied(false));
}

/// Whether the system has a way of its own to share.
#[must_use]
pub(in crate::app) fn can_send() -> bool {
    Reflect::has(&window().navigator(), &JsValue::from_str("share")).unwrap_or_default()
}

/// Opens it.
pub(super) fn send(url: &str, dispatch: Dispatch) -> Option<()> {
    let navigator = window().navigator();
    let share: Function = Reflect::get(&navigator, &"share".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let asked = Object::new();
    Reflect::set(&asked, &"title".into(), &document().title().into()).ok()?;
    Reflect::set(&asked, &"url".into(), &url.into()).ok()?;
    let promise: js_sys::Promise = share.call1(&navigator, &asked).ok()?.dyn_into().ok()?;
    let refused = Closure::once(move |error: JsValue| {
        let name = Reflect::get(&error, &"name".into()).ok();
        // A visitor who closes the sheet has changed their mind.
        if name.and_then(|name| name.as_string()).as_deref() != Some("AbortError") {
            refuse(&dispatch);
        }
    });
    let _ = promise.catch(&refused);
    refused.forget();
    Some(())
}

/// Has this file downloaded; says whether there was one, and the browser took it.
pub(super) fn save_file(file: Option<File>) -> bool {
    let file = file.and_then(|file| save(&file.name, file.media_type, &file.bytes));
    file.is_some()
}

/// Has a file downloaded; says whether the browser took it.
pub(super) fn save(name: &str, media_type: &str, bytes: &[u8]) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    document().body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    Timeout::new(READING, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Some(())
}

/// Has the visitor pick a text file: [`Action::Import`] follows.
pub(super) fn pick(dispatch: Dispatch) -> Option<()> {
    let input: HtmlInputElement = document().create_element("input").ok()?.dyn_into().ok()?;
    input.set_type("file");
    input.set_accept(".txt,text/plain");
    let picked = input.clone();
    let changed = Closure::once(move |_: JsValue| {
        let file = picked.files().and_then(|files| files.get(0));
        let Some(text) = file.map(|file| file.text()) else {
            return;
        };
        let read = Closure::once(move |text: JsValue| {
            dispatch.emit(Action::Import(text.as_string().unwrap_or_default()));
        });
        let _ = text.then(&read);
        read.forget();
    });
    input.set_onchange(Some(changed.as_ref().unchecked_ref()));
    changed.forget();
    input.click();
    Some(())
}

/// Opens the print dialogue of the browser.
pub(super) fn print() {
    // A frame that is closed in refuses.
    let _ = window().print();
}
