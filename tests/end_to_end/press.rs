//! What became of a press of WebKit's driver, as the page itself saw it.
//! This module must never excuse a press that the page moved away from.
//!
//! The driver looks where an element stands, presses there and lets go, in steps of its own. What the browser scrolls or draws
//! between the first two has the press land elsewhere; now and then the last one never comes. Neither is the page's doing, and
//! such a press is made again. A page that moves the element while it is pressed loses a click of a person too: there the press
//! is not made again, and the test fails.

use serde_json::Value;

/// Notes every sign of a press from now on: what it is, whether it reached the element, where the element then stood.
pub(super) const WATCH: &str = "
    const [element] = arguments;
    const signs = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
    window.amorceUnwatch?.();
    const press = { element, told: [] };
    const note = ({ type, target }) => press.told.push({
      type,
      isHere: element.contains(target),
      top: Math.round(element.getBoundingClientRect().top),
    });
    signs.forEach((sign) => addEventListener(sign, note, true));
    window.amorcePress = press;
    window.amorceUnwatch = () => signs.forEach((sign) => removeEventListener(sign, note, true));";

/// What was noted: a list of signs; nothing in a document that came meanwhile.
pub(super) const SIGNS: &str = "return window.amorcePress?.told;";

/// What became of a press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Press {
    /// The element was clicked, or the page moved it while it was pressed, or another document came.
    Made,
    /// It never reached the element.
    Elsewhere,
    /// It reached the element, which stayed where it was, and no click followed.
    NotLetGo,
}

impl Press {
    /// What these signs say.
    pub(super) fn of(signs: &Value) -> Self {
        let Some(signs) = signs.as_array() else {
            return Self::Made;
        };
        let is = |sign: &Value, names: [&str; 2]| {
            sign["isHere"] == true && names.iter().any(|name| sign["type"] == *name)
        };
        let has = |names| signs.iter().any(|sign| is(sign, names));
        let mut tops = signs.iter().map(|sign| &sign["top"]);
        let first = tops.next();
        let has_stayed = tops.all(|top| Some(top) == first);
        if !has(["pointerdown", "mousedown"]) {
            Self::Elsewhere
        } else if has_stayed && !has(["click", "click"]) {
            Self::NotLetGo
        } else {
            Self::Made
        }
    }
}

#[test]
fn a_press_is_made_again_where_it_was_no_fault_of_the_page() {
    use serde_json::json;

    let sign = |name: &str, is_here: bool, top: i32| json!({ "type": name, "isHere": is_here, "top": top });
    let down = sign("mousedown", true, 40);
    for (signs, press) in [
        (json!(null), Press::Made),
        (json!([]), Press::Elsewhere),
        (
            json!([sign("mousedown", false, 40), sign("click", false, 40)]),
            Press::Elsewhere,
        ),
        (
            json!([down, sign("mouseup", true, 40), sign("click", true, 40)]),
            Press::Made,
        ),
        (json!([down]), Press::NotLetGo),
        (json!([down, sign("mouseup", false, 40)]), Press::NotLetGo),
        // The page moved it away: a person's click would be lost too.
        (json!([down, sign("mouseup", false, 90)]), Press::Made),
    ] {
        assert_eq!(Press::of(&signs), press, "{signs}");
    }
}
