//! Draws after each action, except while the visitor presses something: leaving a field may move the page, and a button
//! that moves between the press and the release is not clicked. This module must never hold an action back.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::{Event, PointerEvent};
use yew::Callback;

/// The longest that a press puts drawing off, in milliseconds: a browser may never tell of its end. Hands that are slow or
/// tremble press for seconds.
const LONGEST: u32 = 10_000;

/// When the page is drawn.
pub(super) struct Redraw {
    redraw: Callback<()>,
    is_due: Cell<bool>,
    /// Ends the press.
    pressed: RefCell<Option<Timeout>>,
}

impl Redraw {
    /// `redraw` is called once for each time that the page is drawn.
    pub(super) fn new(redraw: Callback<()>) -> Rc<Self> {
        Rc::new(Self {
            redraw,
            is_due: Cell::default(),
            pressed: RefCell::default(),
        })
    }

    /// Draws now, or once nothing is pressed.
    pub(super) fn draw(&self) {
        if self.pressed.borrow().is_some() {
            self.is_due.set(true);
        } else {
            self.redraw.emit(());
        }
    }

    fn press(self: &Rc<Self>, _: &Event) {
        self.release_in(LONGEST);
    }

    /// What is clicked or picked by it comes in this task.
    fn end(self: &Rc<Self>, _: &Event) {
        if self.pressed.borrow().is_some() {
            self.release_in(0);
        }
    }

    /// The pointer enters an element. Without a button down, it was released outside of the window.
    fn enter(self: &Rc<Self>, event: &Event) {
        let pointer = event.dyn_ref::<PointerEvent>();
        if pointer.is_some_and(|pointer| pointer.buttons() == 0) {
            self.end(event);
        }
    }

    fn release_in(self: &Rc<Self>, milliseconds: u32) {
        let redraw = Rc::clone(self);
        let end = Timeout::new(milliseconds, move || redraw.release());
        self.pressed.replace(Some(end));
    }

    fn release(&self) {
        self.pressed.take();
        if self.is_due.take() {
            self.redraw.emit(());
        }
    }

    /// Follows what is pressed for as long as the listeners live.
    pub(super) fn listen(self: &Rc<Self>) -> Vec<EventListener> {
        let on = |name, follow: fn(&Rc<Self>, &Event)| {
            let redraw = Rc::clone(self);
            let options = EventListenerOptions::run_in_capture_phase();
            EventListener::new_with_options(&window(), name, options, move |event| {
                follow(&redraw, event);
            })
        };
        vec![
            on("pointerdown", Self::press),
            // On a touch screen it comes after the pointer is gone.
            on("mousedown", Self::press),
            on("pointerup", Self::end),
            on("mouseup", Self::end),
            on("pointercancel", Self::end),
            on("pointerover", Self::enter),
            on("keydown", Self::end),
            on("input", Self::end),
        ]
    }
}
