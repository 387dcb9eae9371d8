//! The host page around the frame: the messages that it sends, and those that it gets (docs/embedding.md, version 1).
//! This module must never tell anything to another window than that page, nor before it asked to hear it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::window;
use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, UrlSearchParams};

use super::Dispatch;
use crate::input::Field;
use crate::store::{Action, Frame};

/// The version of the messages.
const VERSION: u32 = 1;

/// The longest text that a host sets, in characters.
const LONGEST: usize = 500;

/// The origin of the page around the frame, once it listens.
pub(super) type Host = Rc<RefCell<Option<String>>>;

/// The frame that this page stands in; `None` where it is at the top.
pub(super) fn frame() -> Option<Frame> {
    let window = window();
    let top = window.top().ok().flatten();
    if top.is_some_and(|top| JsValue::from(top) == JsValue::from(window.clone())) {
        return None;
    }
    let location = window.location();
    let options = UrlSearchParams::new_with_str(&location.search().unwrap_or_default()).ok();
    let option = |name: &str| options.as_ref().and_then(|options| options.get(name));
    let has_no_origin = window.origin() == "null";
    let is_file = location
        .protocol()
        .is_ok_and(|protocol| protocol == "file:");
    Some(Frame::new(
        &option("lock").unwrap_or_default(),
        &option("hide").unwrap_or_default(),
        has_no_origin && !is_file,
    ))
}

/// Hears the page around, and says to it that it may speak.
pub(super) fn listen(host: Host, dispatch: Dispatch) -> EventListener {
    let listener = EventListener::new(&window(), "message", move |event| {
        if let Some(event) = event.dyn_ref::<MessageEvent>() {
            hear(event, &host, &dispatch);
        }
    });
    post(&message("ready"), "*");
    listener
}

fn hear(event: &MessageEvent, host: &Host, dispatch: &Dispatch) -> Option<()> {
    let parent = window().parent().ok().flatten()?;
    let source = event.source().map(JsValue::from);
    let is_parent = source.is_some_and(|source| source == JsValue::from(parent));
    let data = event.data();
    if !is_parent || get(&data, "amorce")?.as_f64() != Some(f64::from(VERSION)) {
        return None;
    }
    let origin = event.origin();
    match get(&data, "type")?.as_string()?.as_str() {
        "listen" => {
            *host.borrow_mut() = Some(origin);
            if get(&data, "changes") == Some(JsValue::TRUE) {
                dispatch.emit(Action::Listen);
            }
        }
        "set" if host.borrow().as_deref() == Some(&origin) => {
            let fields: Object = get(&data, "fields")?.dyn_into().ok()?;
            dispatch.emit(Action::Set(fields_of(&fields)));
        }
        _ => {}
    }
    Some(())
}

fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    object.is_object().then_some(())?;
    Reflect::get(object, &name.into()).ok()
}

fn fields_of(fields: &Object) -> Vec<(Field, String)> {
    let keys = Object::keys(fields);
    let field = |key: JsValue| {
        let value = Reflect::get(fields, &key).ok()?;
        let text = value.as_string().or_else(|| {
            let number = value.as_f64()?;
            js_sys::Number::from(number)
                .to_string_with_radix(10)
                .ok()
                .map(String::from)
        })?;
        let field = Field::parse(&key.as_string()?)?;
        Some((field, text.chars().take(LONGEST).collect()))
    };
    keys.iter().filter_map(field).collect()
}

fn message(kind: &str) -> Object {
    let message = Object::new();
    set(&message, "amorce", VERSION.into());
    set(&message, "type", kind.into());
    message
}

fn set(object: &Object, name: &str, value: JsValue) {
    // Fails only for an object that is frozen.
    let _ = Reflect::set(object, &name.into(), &value);
}

/// Tells the link of what is typed and its simulation; `None` while nothing is typed.
pub(super) fn tell(host: &Host, link: &str, simulation: Option<String>) {
    let Some(origin) = host.borrow().clone() else {
        return;
    };
    let simulation = simulation.and_then(|text| JSON::parse(&text).ok());
    let message = message("change");
    set(&message, "link", link.into());
    set(&message, "simulation", simulation.unwrap_or(JsValue::NULL));
    post(&message, if origin == "null" { "*" } else { &origin });
}

fn post(message: &Object, target: &str) {
    if let Some(parent) = window().parent().ok().flatten() {
        // A page around that is gone hears nothing.
        let _ = parent.post_message(message, target);
    }
}
