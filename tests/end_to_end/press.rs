//! What became of a press of WebKit's driver, as the page itself saw it.
//! This module must never excuse a click that reached its element.
//!
//! The driver looks where an element stands, presses there and lets go, in steps of its own, and the browser's window may hear of
//! the real pointer between them: a pointer without a button says to the page that the press is over. Then the press, or its end,
//! lands elsewhere, and such a press is made again. That the page moves nothing under a press that lasts is seen by
//! `typed::a_long_press_that_leaves_a_wrong_field_is_not_lost`, whose press is made once, in every browser.

use serde_json::Value;

/// Notes every sign of a press from now on: what it is, whether it reached the element, where the element then stood, the buttons.
pub(super) const WATCH: &str = "
    const [element] = arguments;
    const signs = ['pointerdown', 'mousedown', 'pointerover', 'pointerup', 'mouseup', 'click'];
    window.amorceUnwatch?.();
    const press = { element, told: [] };
    const note = ({ type, target, buttons }) => press.told.push({
      type,
      isHere: element.contains(target),
      top: Math.round(element.getBoundingClientRect().top),
      buttons,
    });
    signs.forEach((sign) => addEventListener(sign, note, true));
    window.amorcePress = press;
    window.amorceUnwatch = () => signs.forEach((sign) => removeEventListener(sign, note, true));";

/// What was noted: a list of signs; nothing in a document that came meanwhile.
pub(super) const SIGNS: &str = "return window.amorcePress?.told;";

/// What became of a press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Press {
    /// The element was clicked, or another document came.
    Made,
    /// It never reached the element.
    Elsewhere,
    /// It reached the element, and no click of it followed.
    NotLetGo,
}

impl Press {
    /// What these signs say.
    pub(super) fn of(signs: &Value) -> Self {
        let Some(signs) = signs.as_array() else {
            return Self::Made;
        };
        let has = |names: &[&str]| {
            let mut here = signs.iter().filter(|sign| sign["isHere"] == true);
            here.any(|sign| names.iter().any(|name| sign["type"] == *name))
        };
        if has(&["click"]) {
            Self::Made
        } else if has(&["pointerdown", "mousedown"]) {
            Self::NotLetGo
        } else {
            Self::Elsewhere
        }
    }
}

#[test]
fn a_press_is_made_again_where_it_did_not_end_in_a_click() {
    use serde_json::json;

    let sign = |name: &str, is_here: bool| json!({ "type": name, "isHere": is_here });
    let down = sign("mousedown", true);
    for (signs, press) in [
        (json!(null), Press::Made),
        (json!([]), Press::Elsewhere),
        (
            json!([sign("mousedown", false), sign("click", false)]),
            Press::Elsewhere,
        ),
        (
            json!([down, sign("mouseup", true), sign("click", true)]),
            Press::Made,
        ),
        (json!([down]), Press::NotLetGo),
        (
            json!([down, sign("mouseup", false), sign("click", false)]),
            Press::NotLetGo,
        ),
    ] {
        assert_eq!(Press::of(&signs), press, "{signs}");
    }
}
