//! One browser over WebDriver, seen as a person sees it: what shows, keys, clicks.
//! This module must never know what the page is about.

use std::cell::RefCell;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use amorce::texts::COMING;
use fantoccini::Client;
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::wd::{PrintConfiguration, WebDriverCompatibleCommand, WindowHandle};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use super::astray::ENDED;
use super::engine::{Engine, WINDOW};
use super::pool::Session;
use super::press::{self, Press};
use super::watched;

/// How long what must happen may take, on a machine that is busy with something else.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often it is looked for parts of the page on their way before a click, 16 ms apart.
const LOOKS: u32 = 60;

/// How long between two looks.
const BLINK: Duration = Duration::from_millis(15);

/// What browsers say of themselves: an integrity that Chromium does not check on preloads; a size that changed twice
/// before WebKit had drawn it once, which it says in a frame of whoever observes one, be it to do nothing.
const HARMLESS: [&str; 2] = ["crbug.com/981419", "ResizeObserver loop completed"];

/// How often it is looked for the click that a press ends with, [`BLINK`] apart: it may come after the driver has answered.
const LOOKS_FOR_A_CLICK: u32 = 30;

/// A new window of a browser, alone in it. A browser in which a test failed ends with this value.
pub(crate) struct Browser {
    engine: Engine,
    client: Client,
    runtime: Arc<Runtime>,
    /// What documents complained of that are no longer looked at.
    left: RefCell<Vec<String>>,
    /// Whether another test may have the browser after this one.
    is_lent: bool,
    // Last: whatever is done here, is done in it. There until the end.
    session: Option<Session>,
}

impl Browser {
    /// In a browser that may have seen other tests.
    pub(crate) fn open() -> Self {
        Self::of(Session::lent(), true)
    }

    /// In a browser of the test's own. It costs more than a window: whoever wants it says why.
    pub(crate) fn alone() -> Self {
        Self::of(Session::start(), false)
    }

    fn of(session: Session, is_lent: bool) -> Self {
        let browser = Self {
            engine: Engine::asked(),
            client: session.client.clone(),
            runtime: Arc::clone(&session.runtime),
            left: RefCell::default(),
            is_lent,
            session: Some(session),
        };
        // What was said in the windows before this one.
        browser.logged();
        // The others get it from whoever serves the page.
        if browser.engine.speaks_devtools() {
            browser.run_first(watched::HOOK);
            // Its new windows have not the keyboard until they are asked to.
            browser.devtools("Page.bringToFront", json!({}));
        }
        let (width, height) = WINDOW;
        browser.set_window(width, height);
        browser
    }

    pub(crate) fn engine(&self) -> Engine {
        self.engine
    }

    /// The window at this size, its frame included. WebKit's driver answers before the document has the width, and what is
    /// laid out anew later would move under a click.
    pub(crate) fn set_window(&self, width: u32, height: u32) {
        self.run(self.client.set_window_size(width, height), "the window");
        // Room for a frame and a scroll bar. Some browsers make no window narrower than the second number.
        let (frame, narrowest) = (40, 500);
        let widths = width.saturating_sub(frame)..=width.max(narrowest) + frame;
        self.wait("the width", || {
            let seen = self.script("return innerWidth;", Vec::new());
            let is_there = seen
                .as_u64()
                .is_some_and(|seen| widths.contains(&u32::try_from(seen).unwrap_or_default()));
            is_there.then_some(()).ok_or_else(|| seen.to_string())
        });
    }

    pub(crate) fn go_to(&self, address: &str) {
        self.keep_complaints();
        self.run(self.client.goto(address), "the address");
    }

    /// The same address once more; the old document is gone when this ends.
    pub(crate) fn reload(&self) {
        self.reload_and("");
    }

    /// The same, and the old document does this once its address has been read.
    pub(crate) fn reload_and(&self, then: &str) {
        self.keep_complaints();
        // As the page would be by its visitor: what drivers call refreshing passes service workers by. Once the
        // script has ended, since it would end with its document.
        self.script(
            &format!(
                "window.amorceWasHere = true;
                 setTimeout(() => {{
                   location.reload();
                   {then}
                 }});"
            ),
            Vec::new(),
        );
        self.wait("another document", || {
            let is_new = "return document.readyState === 'complete' && !window.amorceWasHere;";
            if self.answer(is_new, Vec::new())? == json!(true) {
                Ok(())
            } else {
                Err("the old one".to_owned())
            }
        });
    }

    pub(crate) fn back(&self) {
        self.keep_complaints();
        self.script("setTimeout(() => history.back());", Vec::new());
    }

    pub(crate) fn forward(&self) {
        self.keep_complaints();
        self.script("setTimeout(() => history.forward());", Vec::new());
    }

    /// The text of the first such element, as it shows; nothing while it does not.
    pub(crate) fn text(&self, css: &str) -> Option<String> {
        let text = self.look(
            "const element = document.querySelector(arguments[0]);
             return element?.checkVisibility() ? element.innerText : null;",
            vec![json!(css)],
        );
        text.as_str().map(str::to_owned)
    }

    /// A property of the first such element, when there is one.
    pub(crate) fn property(&self, css: &str, name: &str) -> Option<String> {
        let value = self.look(
            "return document.querySelector(arguments[0])?.[arguments[1]];",
            vec![json!(css), json!(name)],
        );
        value.as_str().map(str::to_owned)
    }

    /// An attribute of the first such element, when there is one.
    pub(crate) fn attribute(&self, css: &str, name: &str) -> Option<String> {
        let value = self.look(
            "return document.querySelector(arguments[0])?.getAttribute(arguments[1]);",
            vec![json!(css), json!(name)],
        );
        value.as_str().map(str::to_owned)
    }

    /// An attribute of the element that has the keyboard.
    pub(crate) fn attribute_in_focus(&self, name: &str) -> Option<String> {
        let value = self.look(
            "return document.activeElement?.getAttribute(arguments[0]);",
            vec![json!(name)],
        );
        value.as_str().map(str::to_owned)
    }

    pub(crate) fn click(&self, css: &str) {
        self.wait(css, || self.click_on(&self.found(css)?));
    }

    /// The first such element, as a script gives it; `null` where there is none.
    ///
    /// # Errors
    ///
    /// The driver's message, where the program replaces the element meanwhile.
    pub(crate) fn found(&self, css: &str) -> Result<Value, String> {
        let script = "return document.querySelector(arguments[0]);";
        self.answer(script, vec![json!(css)])
    }

    /// In the middle, and until it stays there: what scrolls smoothly, or stands beneath what is still being drawn,
    /// is somewhere else a moment later. A window that is hidden draws no frame: a timer looks again.
    /// The page loads and draws more once a pointer moves over it, which moves what stands below: a driver moves and presses
    /// in one, a hand does not. Parts on their way are waited for, [`LOOKS`] at most: a test may keep them back.
    /// An element that the program has replaced since is told.
    fn bring_into_sight(&self, element: &Value) -> Result<(), String> {
        let there = self.client.execute_async(
            "const [element, coming, looks, answer] = arguments;
             dispatchEvent(new PointerEvent('pointermove'));
             const isComing = () => [...document.querySelectorAll('p.small')].some((one) => one.textContent === coming);
             let before;
             let left = looks;
             const look = () => {
               element.scrollIntoView({ block: 'center', behavior: 'instant' });
               const { top } = element.getBoundingClientRect();
               left -= 1;
               if (top === before && (left <= 0 || !isComing())) return answer();
               before = top;
               setTimeout(look, 16);
             };
             look();",
            vec![element.clone(), json!(COMING), json!(LOOKS)],
        );
        let there = self.runtime.block_on(there);
        there.map(drop).map_err(|error| told(&error))
    }

    /// Clicks on an element that a script gave; what prevents it is told.
    pub(crate) fn click_on(&self, found: &Value) -> Result<(), String> {
        let element = self.element(found).ok_or_else(|| found.to_string())?;
        self.bring_into_sight(found)?;
        if self.engine != Engine::Webkit {
            let clicked = self.runtime.block_on(element.click());
            return clicked.map_err(|error| told(&error));
        }
        self.answer(press::WATCH, vec![found.clone()])?;
        let clicked = self.runtime.block_on(element.click());
        clicked.map_err(|error| told(&error))?;
        self.was_made()
    }

    /// Whether the press that is watched was made, or is to be made again.
    fn was_made(&self) -> Result<(), String> {
        for _ in 0..LOOKS_FOR_A_CLICK {
            // What a press opens answers nothing.
            let signs = self.answer(press::SIGNS, Vec::new()).unwrap_or_default();
            match Press::of(&signs) {
                Press::Made => return Ok(()),
                Press::Elsewhere => return Err("the press landed elsewhere".to_owned()),
                Press::NotLetGo => thread::sleep(BLINK),
            }
        }
        Err("the press ended elsewhere".to_owned())
    }

    /// Presses an element for this long.
    pub(crate) fn press_for(&self, css: &str, duration: Duration) {
        self.wait(css, || {
            let found = self.found(css)?;
            let element = self.element(&found).ok_or_else(|| found.to_string())?;
            self.bring_into_sight(&found)?;
            let button = MOUSE_BUTTON_LEFT;
            let press = MouseActions::new("mouse".to_owned())
                .then(to_the_middle(element))
                .then(PointerAction::Down { button })
                .then(PointerAction::Pause { duration })
                .then(PointerAction::Up { button });
            let pressed = self.runtime.block_on(self.client.perform_actions(press));
            pressed.map_err(|error| told(&error))
        });
    }

    /// The element that a script gave, when it gave one.
    fn element(&self, found: &Value) -> Option<Element> {
        let id = found.as_object()?.values().next()?.as_str()?.to_owned();
        let client = self.client.clone();
        Some(Element::from_element_id(client, ElementRef::from(id)))
    }

    pub(crate) fn choose(&self, css: &str, value: &str) {
        self.wait(css, || {
            let found = self.found(css)?;
            let element = self.element(&found).ok_or_else(|| found.to_string())?;
            self.bring_into_sight(&found)?;
            let chosen = self.runtime.block_on(element.select_by_value(value));
            chosen.map_err(|error| told(&error))
        });
    }

    /// Presses these keys, one after the other, wherever the keyboard is.
    pub(crate) fn press(&self, keys: impl IntoIterator<Item = char>) {
        let strokes = keys.into_iter().fold(keyboard(), stroke);
        self.run(self.client.perform_actions(strokes), "the keyboard");
    }

    /// Presses a key while another is held.
    pub(crate) fn press_with(&self, held: char, key: char) {
        let strokes = stroke_with(keyboard(), held, key);
        self.run(self.client.perform_actions(strokes), "the keyboard");
    }

    /// Wipes what is there and types this, key by key: all of it in one message.
    pub(crate) fn replace_with(&self, text: &str) {
        let all = stroke_with(keyboard(), Key::Control.into(), 'a');
        let wiped = stroke(all, Key::Backspace.into());
        let strokes = text.chars().fold(wiped, stroke);
        self.run(self.client.perform_actions(strokes), "the keyboard");
    }

    pub(crate) fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.run(self.client.execute(script, arguments), script)
    }

    /// The same for a script that only looks: it is asked again where its answer is lost, with a document that is being
    /// replaced, or by a driver under load.
    fn look(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.wait(script, || self.answer(script, arguments.clone()))
    }

    /// What a script answers, or why its answer was lost: it is for scripts that can be asked again.
    pub(crate) fn answer(&self, script: &str, arguments: Vec<Value>) -> Result<Value, String> {
        let answer = self.client.execute(script, arguments);
        let answer = self.runtime.block_on(answer);
        answer.map_err(|error| told(&error))
    }

    /// Another window beside this one, in which everything happens from here on; gives both, this one first.
    pub(crate) fn open_window(&self) -> [WindowHandle; 2] {
        let here = self.window();
        let opened = self.run(self.client.new_window(true), "another window");
        self.switch_to(&opened.handle);
        // What runs first was told to the other window alone.
        if self.engine.speaks_devtools() {
            self.run_first(watched::HOOK);
        }
        [here, opened.handle]
    }

    /// The window in which everything happens.
    pub(crate) fn window(&self) -> WindowHandle {
        self.run(self.client.window(), "the window")
    }

    /// This window closes; another one must be gone to.
    pub(crate) fn close_window(&self) {
        self.run(self.client.close_window(), "the window");
    }

    /// Everything happens in this window from here on.
    pub(crate) fn switch_to(&self, window: &WindowHandle) {
        self.run(self.client.switch_to_window(window.clone()), "the window");
    }

    /// Everything from here on happens in the frame that this script gives.
    pub(crate) fn enter_frame(&self, script: &str) {
        let frame = self.wait(script, || {
            let frame = self.answer(script, Vec::new())?;
            self.element(&frame).ok_or_else(|| frame.to_string())
        });
        self.run(frame.enter_frame(), script);
    }

    /// Everything from here on happens in the document itself.
    pub(crate) fn leave_frame(&self) {
        self.keep_complaints();
        self.run(
            self.client.clone().enter_parent_frame(),
            "the document itself",
        );
    }

    /// Has this script run before anything else in every document to come.
    pub(crate) fn run_first(&self, script: &str) {
        self.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": script }),
        );
    }

    /// Looks until there is something, or fails with what was seen last.
    #[track_caller]
    pub(crate) fn wait<T>(&self, wanted: &str, look: impl Fn() -> Result<T, String>) -> T {
        let start = Instant::now();
        loop {
            match look() {
                Ok(found) => return found,
                Err(seen) if seen.contains(ENDED) => panic!("{wanted}: {seen}"),
                Err(seen) if start.elapsed() > PATIENCE => panic!(
                    "{wanted}: not so after {} s; there is {seen}\nthe page is {}\nit complains of {:?}",
                    PATIENCE.as_secs(),
                    self.whereabouts(),
                    self.complaints()
                ),
                Err(_) => thread::sleep(BLINK),
            }
        }
    }

    /// Where the document is, what it has fetched last, what has the keyboard, what shows in the middle of the window.
    fn whereabouts(&self) -> String {
        let seen = self.answer(
            "const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
             const last = performance.getEntriesByType('resource').slice(-3).map(({ name }) => name.split('/').pop());
             return [location.href, document.readyState, `fetched ${last}`,
               `the keyboard in ${document.activeElement?.outerHTML.slice(0, 80)}`,
               `in the middle ${top?.innerText.slice(0, 160)}`,
               `the last press ${JSON.stringify(window.amorcePress?.told)}`].join('; ');",
            Vec::new(),
        );
        seen.map_or_else(|error| error, |seen| text_of(&seen))
    }

    /// All that went wrong in this document and in those that were left before it, and every request to another
    /// origin.
    pub(crate) fn complaints(&self) -> Vec<String> {
        let here = self.complaints_here();
        let all = [self.left.borrow().clone(), here, self.logged()].concat();
        let is_news = |complaint: &String| !HARMLESS.iter().any(|known| complaint.contains(known));
        all.into_iter().filter(is_news).collect()
    }

    /// A document that is left takes with it what it complained of. Where a browser keeps a log of all of them, that is enough.
    fn keep_complaints(&self) {
        if !self.engine.speaks_devtools() {
            let here = self.complaints_here();
            self.left.borrow_mut().extend(here);
        }
    }

    fn complaints_here(&self) -> Vec<String> {
        let gathered = self.script(
            "const foreign = performance.getEntriesByType('resource')
               .filter((entry) => URL.canParse(entry.name))
               .map((entry) => new URL(entry.name))
               .filter(({ protocol, origin }) => protocol !== 'data:' && origin !== location.origin)
               .map((url) => `asked another origin for ${url}`);
             // What a browser opens by itself is no page.
             const ours = ['http:', 'https:', 'file:'].includes(location.protocol);
             const hook = globalThis.amorceComplaints ?? (ours ? ['nobody watched this document'] : []);
             return [...hook, ...foreign];",
            Vec::new(),
        );
        let gathered = gathered.as_array().into_iter().flatten();
        gathered.map(text_of).collect()
    }

    /// What the browser itself has to say of its documents.
    fn logged(&self) -> Vec<String> {
        if !self.engine.speaks_devtools() {
            return Vec::new();
        }
        let logged = self.vendor_command("se/log", json!({ "type": "browser" }));
        let logged = logged.as_array().into_iter().flatten();
        let logged =
            logged.filter(|entry| entry["level"] == "SEVERE" || entry["level"] == "WARNING");
        logged.map(|entry| text_of(&entry["message"])).collect()
    }

    #[track_caller]
    fn run<T>(&self, command: impl Future<Output = Result<T, CmdError>>, what: &str) -> T {
        let done = self.runtime.block_on(command);
        done.unwrap_or_else(|error| panic!("{what}: {}", told(&error)))
    }

    /// The same for a script that answers later, through the last of its arguments.
    pub(crate) fn script_that_answers(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.run(self.client.execute_async(script, arguments), script)
    }

    /// What the window shows, as a PNG.
    pub(crate) fn picture(&self) -> Vec<u8> {
        self.run(self.client.screenshot(), "a picture")
    }

    /// The document on sheets of A4, as a PDF.
    pub(crate) fn print(&self) -> Vec<u8> {
        // A4 is what is printed on unless told otherwise.
        let printed = self.client.print(PrintConfiguration::default());
        self.run(printed, "the printer")
    }

    pub(crate) fn vendor_command(&self, path: &'static str, body: Value) -> Value {
        let command = VendorCommand { path, body };
        self.run(self.client.issue_cmd(command), path)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let session = self.session.take();
        // What a failed test left behind fails no other.
        if let Some(session) = session.filter(|_| self.is_lent && !thread::panicking()) {
            session.give_back();
        }
    }
}

/// What a driver says of a command that failed: WebKit's often has a kind and no words.
fn told(error: &CmdError) -> String {
    match error {
        CmdError::Standard(error) => format!("{}: {}", error.error, error.message),
        other => other.to_string(),
    }
}

/// The pointer moves to the middle of this element.
fn to_the_middle(element: Element) -> PointerAction {
    PointerAction::MoveToElement {
        element,
        duration: None,
        x: 0.0,
        y: 0.0,
    }
}

fn text_of(complaint: &Value) -> String {
    complaint
        .as_str()
        .unwrap_or("something unreadable")
        .to_owned()
}

fn keyboard() -> KeyActions {
    KeyActions::new("keyboard".to_owned())
}

fn stroke(keys: KeyActions, key: char) -> KeyActions {
    keys.then(KeyAction::Down { value: key })
        .then(KeyAction::Up { value: key })
}

fn stroke_with(keys: KeyActions, held: char, key: char) -> KeyActions {
    stroke(keys.then(KeyAction::Down { value: held }), key).then(KeyAction::Up { value: held })
}

/// A command that WebDriver leaves to each browser.
#[derive(Debug)]
struct VendorCommand {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for VendorCommand {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}

#[test]
fn a_test_finds_nothing_that_another_left_in_its_browser() {
    use super::server::{Hosting, Server};

    let seen = "return [innerWidth, localStorage.length, matchMedia('print').matches, document.hasFocus()];";
    let open = |browser: &Browser| {
        let server = Server::start(Hosting::plain());
        browser.go_to(&server.address());
        browser.wait("a form", || {
            browser.text("#form").ok_or_else(|| "none".to_owned())
        });
        server
    };
    let mut browser = Browser::alone();
    let server = open(&browser);
    let before = browser.script(seen, Vec::new());
    browser.script(
        "localStorage.setItem('left', 1); console.error('left');",
        Vec::new(),
    );
    browser.resize(600, 600, 1);
    if browser.engine.speaks_devtools() {
        browser.pretend("print", &[]);
    }
    let session = browser.session.take().expect("a session");
    drop((browser, server));

    assert!(session.is_in_a_new_window());
    let browser = Browser::of(session, false);
    let _server = open(&browser);
    assert_eq!(browser.script(seen, Vec::new()), before);
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn a_browser_in_which_a_test_failed_ends_with_it() {
    let (say, said) = std::sync::mpsc::channel();
    let failing = thread::spawn(move || {
        let session = Session::start();
        let driver = session.driver();
        let _browser = Browser::of(session, true);
        say.send(driver).expect("who listens");
        panic!("as a test that fails");
    });
    let driver = said.recv().expect("a driver");
    assert!(failing.join().is_err());
    let address = driver.trim_start_matches("http://");
    assert!(std::net::TcpStream::connect(address).is_err(), "{driver}");
}
