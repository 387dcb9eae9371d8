//! What the build publishes of the scripts that embed the page, read from beside it.
//! This module must never show anything.

use gloo::utils::window;
use js_sys::{JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;
use yew::Callback;
use yew::platform::spawn_local;

use crate::app::reference::Published;

/// Beside the page; nothing under `cargo xtask serve`, which publishes nothing.
const FILE: &str = "integrity.json";

/// Gives it once it is there; `None` where there is none.
pub(in crate::app) fn published(found: Callback<Option<Published>>) {
    spawn_local(async move { found.emit(fetched().await) });
}

async fn fetched() -> Option<Published> {
    let response = JsFuture::from(window().fetch_with_str(FILE)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?)
        .await
        .ok()?
        .as_string()?;
    let all = JSON::parse(&text).ok()?;
    let script = within(&all, "script")?.as_string()?;
    let bytes = within(&all, "bytes")?;
    Some(Published {
        integrity: within(&within(&all, "scripts")?, &script)?.as_string()?,
        script_bytes: number(&within(&bytes, "script")?)?,
        page_bytes: number(&within(&bytes, "page")?)?,
        script,
    })
}

fn within(object: &JsValue, key: &str) -> Option<JsValue> {
    Reflect::get(object, &key.into()).ok()
}

fn number(value: &JsValue) -> Option<u64> {
    // A number of JSON has no other way out; what is no count of bytes is none.
    let text = js_sys::Number::from(value.as_f64()?)
        .to_string_with_radix(10)
        .ok()?;
    String::from(text).parse().ok()
}
