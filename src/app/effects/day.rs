//! The visitor's own day, and an id that no other document has.
//! This module must never know what the day decides.

use gloo::utils::window;
use js_sys::{Function, Reflect};
use wasm_bindgen::JsCast;

use crate::units::Date;

/// Today where the visitor is; `None` when the clock is beyond what a [`Date`] holds.
pub(super) fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok()?;
    Date::new(year, now.get_month() + 1, now.get_date())
}

/// Letters and digits without a dot: random where the browser has that, else the moment.
pub(super) fn fresh_id() -> String {
    let crypto = Reflect::get(&window(), &"crypto".into()).ok();
    let uuid = crypto.and_then(|crypto| {
        let make: Function = Reflect::get(&crypto, &"randomUUID".into())
            .ok()?
            .dyn_into()
            .ok()?;
        make.call0(&crypto).ok()?.as_string()
    });
    uuid.unwrap_or_else(|| {
        // In base 36.
        let text = |number: f64| {
            let text = js_sys::Number::from(number).to_string_with_radix(36);
            text.map(String::from).unwrap_or_default()
        };
        let random = text(js_sys::Math::random());
        // Behind « 0. ».
        let random = random.get(2..).unwrap_or_default();
        [&text(js_sys::Date::now()), random].concat()
    })
}
