//! The draft that this program shares with the one of the other views, while both are in the page.
//! This module must never know what a field means.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit};
use yew::prelude::*;

use crate::input::{Draft, Field};
use crate::link;

/// Told on the window by the program in which the draft changed, with [`link::pairs`] as its detail.
const CHANGED: &str = "amorce:draft";

/// Told on the window to hear the draft of the other program as it is now, kept or not.
const ASKED: &str = "amorce:draft-asked";

/// Told on the window to give the keyboard to a control of another program, whose id is its detail.
const SOUGHT: &str = "amorce:sought";

/// Told on the window once the visitor left a field, whose control's id is its detail.
const LEFT: &str = "amorce:left";

/// Takes the draft as it is changed elsewhere.
#[hook]
pub fn use_heard(draft: &Draft, hear: Callback<Draft>) {
    use_effect_with(draft.clone(), move |draft| {
        let ours = draft.clone();
        let listener = EventListener::new(&window(), CHANGED, move |event| {
            // What we told ourselves is no news; comparing costs less than reading.
            if let Some(text) = detail(event).filter(|text| *text != link::pairs(&ours)) {
                hear.emit(link::read_pairs(&text));
            }
        });
        move || drop(listener)
    });
}

/// Told on the window to hear the link of all scenarios: whoever asks gets it in `detail.fragment`, at once, and the
/// address says it from then on.
pub const FRAGMENT_ASKED: &str = "amorce:fragment-asked";

/// What was heard and is not taken yet.
pub type Pending = Rc<RefCell<Option<String>>>;

/// The draft that is pending, if any.
#[must_use]
pub fn take(pending: &Pending) -> Option<Draft> {
    let text = pending.borrow_mut().take();
    text.map(|text| link::read_pairs(&text))
}

/// Takes the draft as it is changed elsewhere once that has rested for so many milliseconds: what is
/// costly to draw is not drawn for each key. Whoever changes the draft here must take what is
/// pending first.
#[hook]
pub fn use_heard_at_rest(pending: &Pending, rest: u32, hear: Callback<Draft>) {
    let pending = pending.clone();
    use_effect_with((), move |()| {
        let timeout: RefCell<Option<Timeout>> = RefCell::default();
        let listener = EventListener::new(&window(), CHANGED, move |event| {
            let Some(text) = detail(event) else {
                return;
            };
            // Read only once it rests.
            *pending.borrow_mut() = Some(text);
            if rest == 0 {
                take(&pending)
                    .into_iter()
                    .for_each(|draft| hear.emit(draft));
                return;
            }
            let (pending, hear) = (pending.clone(), hear.clone());
            // The one before is dropped, and with it cancelled.
            *timeout.borrow_mut() = Some(Timeout::new(rest, move || {
                take(&pending)
                    .into_iter()
                    .for_each(|draft| hear.emit(draft));
            }));
        });
        move || drop(listener)
    });
}

/// Tells our draft to who asks.
#[hook]
pub fn use_asked(draft: &Draft) {
    use_effect_with(draft.clone(), move |draft| {
        let ours = draft.clone();
        let listener = EventListener::new(&window(), ASKED, move |_| tell(&ours));
        move || drop(listener)
    });
}

/// Tells our draft each time it was changed here. What is only heard of is not told again: who told
/// it may have changed it since.
#[hook]
pub fn use_told(changes: u32, draft: &Draft) {
    let draft = draft.clone();
    use_effect_with(changes, move |changes| {
        if *changes > 0 {
            tell(&draft);
        }
    });
}

/// Hears of the fields that are sought from elsewhere.
#[hook]
pub fn use_sought(seek: Callback<Field>) {
    use_field(SOUGHT, seek);
}

/// Hears of the fields that were left elsewhere.
#[hook]
pub fn use_left(leave: Callback<Field>) {
    use_field(LEFT, leave);
}

#[hook]
fn use_field(name: &'static str, told: Callback<Field>) {
    use_effect_with((), move |()| {
        let listener = EventListener::new(&window(), name, move |event| {
            let text = detail(event).unwrap_or_default();
            let key = text.strip_prefix("f-").unwrap_or_default();
            if let Some(field) = Field::parse(key) {
                told.emit(field);
            }
        });
        move || drop(listener)
    });
}

/// What an event tells, where it is a text.
#[must_use]
pub fn detail(event: &web_sys::Event) -> Option<String> {
    event.dyn_ref::<CustomEvent>()?.detail().as_string()
}

/// Tells the other program of a draft.
pub fn tell(draft: &Draft) {
    tell_of(CHANGED, &link::pairs(draft));
}

/// Asks for the control of this id, wherever it is.
pub fn seek(id: &str) {
    tell_of(SOUGHT, id);
}

/// Tells that the visitor left the control of this id.
pub fn leave(id: &str) {
    tell_of(LEFT, id);
}

/// Asks the other program for its draft.
pub fn ask() {
    tell_of(ASKED, "");
}

/// Tells this text on the window, under this name.
pub fn tell_of(name: &str, text: &str) {
    let detail = CustomEventInit::new();
    detail.set_detail(&JsValue::from_str(text));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &detail) {
        // Nobody may be there to hear it.
        let _ = window().dispatch_event(&event);
    }
}
