//! The page as its visitor speaks of it: fields, messages, amounts, measures.
//! This module must never know which browser shows it.

use std::path::Path;

use amorce::input::Field;
use fantoccini::key::Key;
use serde_json::Value;
use url::Url;

use super::astray::once_more_if_webkit_is;
use super::browser::Browser;
use super::server::{Hosting, Sent, Server};

/// Opens the page as it is served anywhere, and sees to it that it has nothing to complain of.
pub(crate) fn visit(promise: impl FnMut(&mut Page)) {
    visit_at(Hosting::plain(), promise);
}

/// The same, put online in this way.
pub(crate) fn visit_at(hosting: Hosting, mut promise: impl FnMut(&mut Page)) {
    once_more_if_webkit_is(|| visit_once(hosting.clone(), &mut promise));
}

/// The same with this fragment, as a link opens it: where what is typed is not the matter.
pub(crate) fn visit_link(fragment: &str, mut promise: impl FnMut(&mut Page)) {
    once_more_if_webkit_is(|| {
        let server = Server::start(Hosting::plain());
        let address = server.address();
        let page = Page::come(
            Browser::open(),
            &[&address, fragment].concat(),
            address,
            Some(server),
        );
        page.shows("answer");
        page.keeps(&mut promise);
    });
}

/// The same for what cannot be begun again where it stopped, be it by a fault of the browser.
pub(crate) fn visit_once(hosting: Hosting, promise: impl FnOnce(&mut Page)) {
    let server = Server::start(hosting);
    Page::open(Browser::open(), server.address(), Some(server)).keeps(promise);
}

/// Opens a page from a disk, as a double click does: there is no server at all.
pub(crate) fn visit_file(file: &Path, mut promise: impl FnMut(&mut Page)) {
    let address = Url::from_file_path(file).expect("an absolute path");
    // All files of a disk are one place to a browser: what it keeps for one test, the next would find.
    once_more_if_webkit_is(|| {
        Page::open(Browser::alone(), address.to_string(), None).keeps(&mut promise);
    });
}

/// Opens the page where its program cannot start.
pub(crate) fn visit_without_a_program(hosting: Hosting, promise: impl FnOnce(&mut Page)) {
    let server = Server::start(hosting);
    let address = server.address();
    Page::come(Browser::open(), &address.clone(), address, Some(server)).keeps(promise);
}

/// Opens a page from a disk where its program cannot start.
#[track_caller]
pub(crate) fn visit_file_without_a_program(file: &Path, promise: impl FnOnce(&mut Page)) {
    let address = Url::from_file_path(file).expect("an absolute path");
    let address = address.to_string();
    Page::come(Browser::alone(), &address.clone(), address, None).keeps(promise);
}

/// Opens what somebody else serves.
pub(crate) fn visit_served(address: &str, mut promise: impl FnMut(&mut Page)) {
    once_more_if_webkit_is(|| {
        Page::open(Browser::open(), address.to_owned(), None).keeps(&mut promise);
    });
}

pub(crate) struct Page {
    browser: Browser,
    address: String,
    server: Option<Server>,
    expected: Vec<&'static str>,
    /// Words of complaints that may come or not.
    excused: Vec<&'static str>,
}

impl Page {
    fn open(browser: Browser, address: String, server: Option<Server>) -> Self {
        let page = Self::come(browser, &address.clone(), address, server);
        // The form is there before the program is.
        page.shows("answer");
        page
    }

    fn keeps(mut self, promise: impl FnOnce(&mut Self)) {
        promise(&mut self);
        self.must_not_complain();
    }

    /// The page on this server, wherever this browser shows it.
    pub(crate) fn of(browser: Browser, server: Server) -> Self {
        Self {
            browser,
            address: server.address(),
            server: Some(server),
            expected: Vec::new(),
            excused: Vec::new(),
        }
    }

    /// Where the page is.
    pub(crate) fn address(&self) -> String {
        self.address.clone()
    }

    /// The page is at `address`, and it is opened by this link to it.
    fn come(browser: Browser, link: &str, address: String, server: Option<Server>) -> Self {
        browser.go_to(link);
        Self {
            browser,
            address,
            server,
            expected: Vec::new(),
            excused: Vec::new(),
        }
    }

    /// What shows the page, for what is no matter of words or fields.
    pub(crate) const fn browser(&self) -> &Browser {
        &self.browser
    }

    /// Goes to the view of this fragment, as its link does.
    pub(crate) fn go_to(&self, fragment: &str) {
        self.browser.go_to(&[&self.address, fragment].concat());
    }

    /// Something is there, as another view comes.
    #[track_caller]
    pub(crate) fn waits_for(&self, css: &str) {
        self.wait_for_text(css, |text| !text.trim().is_empty());
    }

    /// Something is there, and these are among its words, whatever blanks keep them together.
    #[track_caller]
    pub(crate) fn waits_for_words(&self, css: &str, words: &str) {
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.wait_for_text(css, |text| plain(text).contains(words));
    }

    /// The address from its `#` on, as a link has it.
    pub(crate) fn hash(&self) -> String {
        let hash = self.browser.script("return location.hash;", Vec::new());
        hash.as_str().unwrap_or_default().to_owned()
    }

    /// The address says this, once it follows.
    #[track_caller]
    pub(crate) fn address_says(&self, wanted: &str) {
        self.browser.wait("the address", || {
            let hash = self.hash();
            if hash == wanted { Ok(()) } else { Err(hash) }
        });
    }

    /// Waits until what prints is there: the button that prints is not busy any more.
    #[track_caller]
    pub(crate) fn waits_for_what_prints(&self) {
        self.browser.wait("what prints", || {
            let is_there = self.browser.script(
                "const { glue } = document.querySelector('meta[name=amorce-program]').dataset;
                 const button = document.querySelector('#share [data-prints]');
                 if (button) return !button.hasAttribute('aria-busy');
                 const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
                 return !glue.includes('/p-') || loaded.some((name) => name.includes('split_documents'));",
                Vec::new(),
            );
            (is_there == Value::Bool(true))
                .then_some(())
                .ok_or_else(|| "not yet".to_owned())
        });
    }

    /// Waits until every program that comes by itself is there, with its styles: nothing is on its way after that.
    #[track_caller]
    pub(crate) fn waits_for_every_program(&self) {
        self.waits_for("#roadmap-title");
        self.waits_for("#share-title");
        self.waits_for_what_prints();
    }

    /// Opens every detail, and those that are in them.
    pub(crate) fn unfold(&self) {
        self.browser.wait("every detail open", || {
            let closed = self.browser.answer(
                "const closed = [...document.querySelectorAll('details:not([open]) > summary')];
                 closed.forEach((summary) => summary.click());
                 return closed.length;",
                Vec::new(),
            )?;
            match closed.as_u64() {
                Some(0) => Ok(()),
                closed => Err(format!("{closed:?} that were closed")),
            }
        });
    }

    /// Replaces what a field holds, key by key.
    pub(crate) fn type_in(&self, field: Field, text: &str) {
        self.click_into(&control(field));
        self.browser.replace_with(text);
    }

    /// Clicks into a box until it has the keyboard: what comes in above it moves it away, and the program puts its own box
    /// in the place of the skeleton's.
    #[track_caller]
    fn click_into(&self, css: &str) {
        self.browser.wait(&format!("the keyboard in {css}"), || {
            let found = self.browser.found(css)?;
            self.browser.click_on(&found)?;
            let has_it = "return document.activeElement === arguments[0];";
            match self.browser.answer(has_it, vec![found])? {
                Value::Bool(true) => Ok(()),
                _ => Err("it elsewhere".to_owned()),
            }
        });
    }

    /// Replaces what a box besides the fields holds.
    pub(crate) fn type_in_box(&self, css: &str, text: &str) {
        self.waits_for_element(css);
        self.click_into(css);
        self.browser.replace_with(text);
    }

    /// Something is there, with words in it or not.
    #[track_caller]
    pub(crate) fn waits_for_element(&self, css: &str) {
        self.browser.wait(css, || {
            let found = self.browser.script(
                "return Boolean(document.querySelector(arguments[0])?.checkVisibility());",
                vec![Value::from(css)],
            );
            if found == Value::Bool(true) {
                Ok(())
            } else {
                Err("nothing that shows".to_owned())
            }
        });
    }

    /// Presses the button of these words, once it is there.
    #[track_caller]
    pub(crate) fn press_button(&self, words: &str) {
        self.press_one(words, "textContent");
    }

    /// Presses the button of this name, which those hear who do not see what it stands beside.
    #[track_caller]
    pub(crate) fn press_named(&self, name: &str) {
        self.press_one(name, "ariaLabel");
    }

    #[track_caller]
    fn press_one(&self, words: &str, property: &str) {
        self.browser.wait(words, || {
            // The skeleton's own button does nothing, and is replaced.
            let found = self.browser.answer(
                "const buttons = [...document.querySelectorAll('button:enabled')];
                 const button = buttons.find((one) => one[arguments[1]] === arguments[0] && one.checkVisibility());
                 return button;",
                vec![Value::from(words), Value::from(property)],
            )?;
            if found.is_null() {
                return Err("no such button".to_owned());
            }
            self.browser.click_on(&found)
        });
    }

    /// Tells these words aloud, beside what was done.
    #[track_caller]
    pub(crate) fn tells(&self, words: &str) {
        self.wait_for_text(".said", |text| text.contains(words));
    }

    /// Goes on to the next control.
    pub(crate) fn leave(&self) {
        self.press_key(Key::Tab);
    }

    /// Types where the keyboard is.
    pub(crate) fn press(&self, text: &str) {
        self.browser.press(text.chars());
    }

    pub(crate) fn press_key(&self, key: Key) {
        self.browser.press([key.into()]);
    }

    /// Has a script of this site run in the page, as one of the page's own.
    pub(crate) fn load_script(&self, path: &str) {
        self.browser.script(
            "document.head.append(Object.assign(document.createElement('script'), { src: arguments[0] }));",
            vec![Value::from(path)],
        );
    }

    /// Runs this as a script of the page in one file: of an address that only its document can have.
    pub(crate) fn load_own_script(&self, script: &str) {
        self.browser.script(
            "const [code] = arguments;
             const src = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
             document.head.append(Object.assign(document.createElement('script'), { type: 'module', src }));",
            vec![Value::from(script)],
        );
    }

    /// Picks one of the answers of a field: of a list, or of radio buttons.
    pub(crate) fn pick(&self, field: Field, value: &str) {
        let css = control(field);
        if self.browser.property(&css, "type").as_deref() == Some("radio") {
            self.browser.click(&format!("{css}[value='{value}']"));
        } else {
            self.browser.choose(&css, value);
        }
    }

    /// A contract signed on this day.
    pub(crate) fn signed(&self, day: &str) {
        self.pick(Field::Status, "signed");
        self.type_in(Field::Signature, day);
    }

    /// Picks one of the answers of the radio buttons that have the keyboard, with arrows alone.
    #[track_caller]
    pub(crate) fn pick_with_arrows(&self, field: Field, value: &str) {
        let picked = format!("{}[value='{value}']:checked", control(field));
        // Not every browser goes on from the last to the first.
        for key in [Key::Down, Key::Down, Key::Down, Key::Up, Key::Up, Key::Up] {
            self.press_key(key);
            if self.browser.attribute(&picked, "value").is_some() {
                return;
            }
        }
        panic!("arrows never reach {value}");
    }

    /// The name of the control that has the keyboard, when one has.
    pub(crate) fn in_focus(&self) -> Option<String> {
        self.browser.attribute_in_focus("name")
    }

    /// The control of this field holds this text, once it is drawn.
    #[track_caller]
    pub(crate) fn holds(&self, field: Field, text: &str) {
        self.browser
            .wait(&["what ", &field.key(), " holds"].concat(), || {
                match self.browser.property(&control(field), "value") {
                    Some(held) if held == text => Ok(()),
                    held => Err(format!("{held:?}")),
                }
            });
    }

    /// There is a message beside this field, in words, tied to it for those who hear the page.
    #[track_caller]
    pub(crate) fn objects_to(&self, field: Field) {
        let message = format!("#e-{}", field.key());
        self.wait_for_text(&message, |text| text.split_whitespace().count() > 2);
        let attribute = |name| self.browser.attribute(&control(field), name);
        assert_eq!(attribute("aria-invalid").as_deref(), Some("true"));
        let described = attribute("aria-describedby").unwrap_or_default();
        let names_it = |id: &str| id == format!("e-{}", field.key());
        assert!(
            described.split_whitespace().any(names_it),
            "{} is described by {described:?}, not by its message",
            field.key()
        );
    }

    /// There is no message beside this field.
    #[track_caller]
    pub(crate) fn accepts(&self, field: Field) {
        let message = format!("#e-{}", field.key());
        self.browser.wait(&format!("no {message}"), || {
            match self.browser.text(&message) {
                Some(text) if !text.trim().is_empty() => Err(format!("{text:?}")),
                _ => Ok(()),
            }
        });
    }

    /// This result is there, and this is among its words, whatever blanks keep them together.
    #[track_caller]
    pub(crate) fn says(&self, key: &str, words: &str) {
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.wait_for_text(&result(key), |text| plain(text).contains(words));
    }

    /// This result is there, and holds this many euros, written as French writes them.
    #[track_caller]
    pub(crate) fn pays(&self, key: &str, euros: u32) {
        let amount = in_french(euros);
        self.wait_for_text(&result(key), |text| has_amount(text, &amount));
    }

    /// This result is there.
    #[track_caller]
    pub(crate) fn shows(&self, key: &str) {
        self.wait_for_text(&result(key), |text| !text.trim().is_empty());
    }

    /// This result is not there.
    #[track_caller]
    pub(crate) fn lacks(&self, key: &str) {
        let css = result(key);
        self.browser.wait(&format!("no {css}"), || {
            self.browser.text(&css).map_or(Ok(()), Err)
        });
    }

    /// There is no such element.
    #[track_caller]
    pub(crate) fn lacks_element(&self, css: &str) {
        assert_eq!(self.browser.text(css), None, "{css}");
    }

    /// This measure is there, with this answer: `met`, `unmet` or `to-confirm`.
    #[track_caller]
    pub(crate) fn answers(&self, measure: &str, answer: &str) {
        let css = result(&format!("measure-{measure}"));
        self.wait_for_text(&css, |text| !text.trim().is_empty());
        self.browser.wait(&format!("{css} {answer}"), || {
            match self.browser.attribute(&css, "data-answer") {
                Some(found) if found == answer => Ok(()),
                found => Err(format!("{found:?}")),
            }
        });
    }

    /// This measure is there, and holds this many euros.
    #[track_caller]
    pub(crate) fn grants(&self, measure: &str, euros: u32) {
        self.answers(measure, "met");
        self.pays(&format!("measure-{measure}"), euros);
    }

    /// The element of this id is shown.
    #[track_caller]
    pub(crate) fn reveals(&self, id: &str) {
        self.wait_for_text(&format!("#{id}"), |text| {
            text.split_whitespace().count() > 2
        });
    }

    /// The element of this id is not shown.
    #[track_caller]
    pub(crate) fn conceals(&self, id: &str) {
        assert_eq!(self.browser.text(&format!("#{id}")), None);
    }

    /// What its server has sent so far.
    pub(crate) fn sent(&self) -> Vec<Sent> {
        self.server.as_ref().map(Server::sent).unwrap_or_default()
    }

    pub(crate) fn stop_the_server(&mut self) {
        self.server = None;
        // The browser asks for the icon whenever it likes, even when the page is long ready.
        self.excused.push("favicon");
    }

    /// Stops the server before the browser fetches this part of the program; all that it complains of then is expected.
    pub(crate) fn stop_the_server_before(&mut self, part: &'static str) {
        self.stop_the_server();
        self.expect_complaint(self.browser().engine().unreachable());
        self.expect_logged(part);
        for words in [
            "chunks_",
            "split_",
            "manifest",
            "fetching the script",
            "offline.js",
        ] {
            self.excuse(words);
        }
    }

    /// Where a document's own policy allows no script, nobody can watch it but who speaks to the browser.
    pub(crate) fn allows_no_script(&mut self) {
        self.excuse("nobody watched this document");
    }

    /// From here on a complaint with these words is awaited: without it the test fails.
    pub(crate) fn expect_complaint(&mut self, words: &'static str) {
        self.expected.push(words);
    }

    /// The same where the browser itself keeps a log, which can be read; it may come or not elsewhere.
    pub(crate) fn expect_logged(&mut self, words: &'static str) {
        if self.browser.engine().speaks_devtools() {
            self.expect_complaint(words);
        } else {
            self.excuse(words);
        }
    }

    /// A complaint with these words may come or not.
    pub(crate) fn excuse(&mut self, words: &'static str) {
        self.excused.push(words);
    }

    #[track_caller]
    pub(crate) fn must_not_complain(&self) {
        let (expected, surprises): (Vec<String>, Vec<String>) = self
            .browser
            .complaints()
            .into_iter()
            .partition(|complaint| self.expected.iter().any(|words| complaint.contains(words)));
        let is_excused = |words: &String| self.excused.iter().any(|known| words.contains(known));
        let surprises: Vec<_> = surprises
            .into_iter()
            .filter(|words| !is_excused(words))
            .collect();
        assert!(surprises.is_empty(), "the page complains: {surprises:#?}");
        for words in &self.expected {
            assert!(
                expected.iter().any(|complaint| complaint.contains(words)),
                "no complaint of {words}"
            );
        }
    }

    #[track_caller]
    fn wait_for_text(&self, css: &str, is_right: impl Fn(&str) -> bool) {
        self.browser.wait(css, || match self.browser.text(css) {
            Some(text) if is_right(&text) => Ok(()),
            Some(text) => Err(format!("{text:?}")),
            None => Err("nothing that shows".to_owned()),
        });
    }
}

fn control(field: Field) -> String {
    format!("[name='{}']", field.key())
}

fn result(key: &str) -> String {
    format!("[data-key='{key}']")
}

/// 87500 → « 87 500 € », with the blanks that keep it on one line.
fn in_french(euros: u32) -> String {
    let digits = euros.to_string();
    let mut amount = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            amount.push('\u{202f}');
        }
        amount.push(digit);
    }
    amount + "\u{a0}€"
}

/// Whether an amount is there as a whole: « 7 500 € » is not in « 87 500 € ».
fn has_amount(text: &str, amount: &str) -> bool {
    text.match_indices(amount).any(|(at, _)| {
        let before = text.split_at(at).0.chars().next_back();
        !before.is_some_and(|before| before.is_ascii_digit() || before == '\u{202f}')
    })
}
