//! The page without a network: kept by one visit, one version at a time.

use std::fs;
use std::path::Path;

use amorce::input::Field;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::astray::once_more_if_webkit_is;
use super::embed;
use super::page::{Page, visit_at, visit_once};
use super::server::{self, Hosting};
use super::views::VIEWS;
use super::watched::{hash, run_first};

/// A visitor is there, and the browser has kept what a version begins with.
#[track_caller]
pub(crate) fn kept(page: &Page) {
    page.browser().click("h1");
    page.waits_for_every_program();
    page.browser().wait("a version kept", || {
        let is_kept = page.browser().script_that_answers(
            "const [answer] = arguments;
             navigator.serviceWorker.getRegistration().then((found) => answer(found?.active?.state === 'activated'));",
            Vec::new(),
        );
        if is_kept == json!(true) {
            Ok(())
        } else {
            Err("not yet".to_owned())
        }
    });
}

/// The page has been idle, and the browser has kept everything but communes, which are kept once they are used.
#[track_caller]
pub(crate) fn kept_whole(page: &Page) {
    kept(page);
    // Once: a page that fetches something is not idle.
    let files = page.browser().script_that_answers(
        "const [answer] = arguments;
         fetch('sw.js').then((response) => response.text())
           .then((worker) => answer(Object.keys(JSON.parse(/const FILES = (.*);/.exec(worker)[1]))));",
        Vec::new(),
    );
    page.browser().wait("every file kept", || {
        let missing = page.browser().script_that_answers(
            "const [files, answer] = arguments;
             Promise.all(files.map((file) => caches.match(new URL(file, document.baseURI))))
               .then((found) => answer(files.filter((file, place) => !found[place] && !file.startsWith('territory/'))));",
            vec![files.clone()],
        );
        if missing == json!([]) {
            Ok(())
        } else {
            Err(missing.to_string())
        }
    });
}

/// The parts of the program that the browser has kept, by name.
fn kept_parts(page: &Page) -> Vec<String> {
    let names = page.browser().script_that_answers(
        "const [answer] = arguments;
         (async () => {
           const names = [];
           for (const key of await caches.keys()) {
             for (const { url } of await (await caches.open(key)).keys()) names.push(/split_[a-z]+/.exec(url)?.[0]);
           }
           answer(names.filter(Boolean).sort());
         })();",
        Vec::new(),
    );
    let names = names.as_array().into_iter().flatten();
    names.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn reload(page: &Page) {
    page.browser().reload();
    page.shows("answer");
}

#[test]
fn one_visit_is_enough_for_every_view_without_a_network() {
    visit_at(Hosting::plain().cached().under("/some/folder/"), |page| {
        kept_whole(page);
        // With its last document WebKit's automated browser may drop what a worker has kept: another one stays.
        let [first, _] = page.browser().open_window();
        page.go_to("");
        page.shows("answer");
        page.browser().switch_to(&first);
        page.stop_the_server();
        for view in VIEWS {
            view.reach_anew(page);
        }
    });
}

/// As browsers do that are short of room, or that end a private window.
#[test]
fn what_the_browser_has_dropped_comes_from_the_network() {
    visit_at(Hosting::plain().cached(), |page| {
        kept(page);
        page.browser().script_that_answers(
            "const [answer] = arguments;
             caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => answer());",
            Vec::new(),
        );
        reload(page);
        page.type_in(Field::Population, "30 000");
        page.pays("seed-envelope", 50_000);
    });
}

/// The page that the browser has kept of a folder of the test's own, which may become another version.
fn visit_kept(promise: impl Fn(&Page, &Path)) {
    visit_kept_of(server::copied, |page, folder| promise(page, folder));
}

fn visit_kept_of(make: fn() -> TempDir, promise: impl Fn(&mut Page, &Path)) {
    once_more_if_webkit_is(|| {
        let folder = make();
        let hosting = Hosting::plain().cached().of(folder.path().to_path_buf());
        visit_once(hosting, |page| {
            kept(page);
            reload(page);
            page.lacks_element("#new-version");
            promise(page, folder.path());
        });
    });
}

/// The page of a visitor who asked the browser to save data, by what a browser that knows of this tells.
fn saving_data() -> TempDir {
    const SAVING: &str =
        "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";
    let folder = server::copied();
    run_first(folder.path(), "saving.js", SAVING);
    folder
}

/// Changes what a file says, and the list that the worker has of it, as another build would.
fn release(folder: &Path, file: &str, from: &str, to: &str) {
    let read = |file: &str| fs::read_to_string(folder.join(file)).expect("a file of the page");
    let old = read(file);
    let new = old.replace(from, to);
    assert_ne!(old, new, "{file} has no {from}");
    let worker = read("sw.js");
    let (old_hash, new_hash) = (hash(&old), hash(&new));
    assert!(worker.contains(&old_hash), "sw.js lists {file} otherwise");
    let listed = worker.replace(&old_hash, &new_hash);
    let version = worker.split("const VERSION = '").nth(1);
    let version = version.and_then(|rest| rest.split('\'').next());
    let listed = listed.replace(version.expect("a version"), &hash(&listed));
    fs::write(folder.join(file), new).expect("a new file");
    fs::write(folder.join("sw.js"), listed).expect("a new list");
}

/// A second version, which shows in a file that the page may fetch at any time: [`version`].
fn release_the_second(folder: &Path) {
    release(
        folder,
        "offline.js",
        " est prête.",
        " (release two) est prête.",
    );
}

fn version(page: &Page) -> String {
    let version = page.browser().script_that_answers(
        "const [answer] = arguments;
         fetch('offline.js').then((response) => response.text())
           .then((text) => answer(/release (\\w+)/.exec(text)?.[1] ?? ''));",
        Vec::new(),
    );
    version.as_str().unwrap_or_default().to_owned()
}

/// What the document says of itself, which no program changes.
fn described(page: &Page) -> String {
    let description = page
        .browser()
        .attribute("meta[name=description]", "content");
    description.unwrap_or_default()
}

#[test]
fn a_new_version_is_announced_and_taken_whole_when_it_is_asked_for() {
    visit_kept(|page, folder| {
        let from = "content=\"Calculez ";
        release(folder, "index.html", from, "content=\"Deux : calculez ");
        release_the_second(folder);
        page.browser().script(
            "navigator.serviceWorker.getRegistration().then((found) => found.update());",
            Vec::new(),
        );
        page.browser().click("h1");
        page.waits_for("#new-version button");
        // What is open stays what it was, in what it fetches now too, and so does whatever is opened beside it.
        assert!(described(page).starts_with("Calculez"));
        page.browser().click("a[href='#bareme']");
        page.waits_for("[data-figure]");
        assert_eq!(version(page), "");
        page.browser().click("a[href='#simulation']");
        reload(page);
        assert!(described(page).starts_with("Calculez"));
        // It comes when the page has nothing else to do, and moves what is beneath it.
        page.browser().click("h1");
        page.waits_for("#new-version button");
        page.type_in(Field::Population, "30 000");
        page.pays("seed-envelope", 50_000);
        page.browser().click("#new-version button");
        page.browser().wait("the new page", || {
            let description = described(page);
            let is_new = description.starts_with("Deux");
            is_new.then_some(()).ok_or(description)
        });
        page.pays("seed-envelope", 50_000);
        page.browser().click("a[href='#bareme']");
        page.waits_for("[data-figure]");
        assert_eq!(version(page), "two");
        page.lacks_element("#new-version");
    });
}

/// A server in the middle of an update: its list is of one version, a file of another.
#[test]
fn a_version_that_is_not_whole_is_never_taken() {
    visit_kept(|page, folder| {
        release_the_second(folder);
        fs::write(folder.join("icon.svg"), "another").expect("a file");
        let failed = page.browser().script_that_answers(
            "const [answer] = arguments;
             navigator.serviceWorker.getRegistration().then(async (found) => {
               const ended = new Promise((end) => found.addEventListener('updatefound', () => {
                 const worker = found.installing;
                 worker.addEventListener('statechange', () => end(worker.state));
               }));
               await found.update().catch(() => {});
               answer(await ended);
             });",
            Vec::new(),
        );
        assert_eq!(failed, "redundant");
        reload(page);
        page.type_in(Field::Population, "30 000");
        page.pays("seed-envelope", 50_000);
        page.browser().click("a[href='#bareme']");
        page.waits_for("[data-figure]");
        assert_eq!(version(page), "");
        page.lacks_element("#new-version");
    });
}

/// Neither the cases, nor the other views, nor the spreadsheet: nobody opened them.
#[test]
fn whoever_saves_data_keeps_what_was_used_and_fetches_no_more() {
    const USED: [&str; 2] = ["split_documents", "split_simulation"];
    once_more_if_webkit_is(|| {
        let folder = saving_data();
        let hosting = Hosting::plain().cached().of(folder.path().to_path_buf());
        visit_once(hosting, |page| {
            kept(page);
            page.browser().wait("what was used", || {
                let kept = kept_parts(page);
                (kept == USED).then_some(()).ok_or(format!("{kept:?}"))
            });
            let sent = page.sent().into_iter().map(|file| file.url);
            let is_unused = |url: &String| {
                url.contains("split_") && !USED.iter().any(|part| url.contains(part))
            };
            let unused: Vec<_> = sent.filter(is_unused).collect();
            assert_eq!(unused, [""; 0]);
            page.stop_the_server_before("split_reference");
            reload(page);
            page.browser().click("h1");
            page.waits_for_every_program();
            page.browser().click("a[href='#bareme']");
            page.waits_for_words("div.trouble", "n’a pas pu être chargée");
        });
    });
}

#[test]
fn a_part_of_another_version_is_never_given() {
    visit_kept_of(saving_data, |page, folder| {
        let parts = fs::read_dir(folder).expect("a folder");
        let mut parts = parts
            .flatten()
            .map(|entry| entry.path().join("split_reference.wasm"));
        let part = parts.find(|part| part.is_file()).expect("the part");
        let right = fs::read(&part).expect("its bytes");
        fs::write(&part, "of another version").expect("a file");
        page.browser().click("a[href='#bareme']");
        page.waits_for_words("div.trouble", "n’a pas pu être chargée");
        fs::write(&part, right).expect("a file");
        page.press_button("Réessayer");
        page.waits_for("[data-figure]");
        // Each browser says one or the other.
        page.excuse(page.browser().engine().unreachable());
        page.excuse("split_reference");
    });
}

#[test]
fn nothing_is_kept_from_within_a_frame() {
    embed::host("script", |host| {
        host.inside(embed::MADE, |page| {
            // Outside a frame the page is kept from the first sign of a visitor on.
            page.browser()
                .script("dispatchEvent(new Event('scroll'));", Vec::new());
            page.waits_for_every_program();
            let kept = page.browser().script_that_answers(
                "const [answer] = arguments;
                 const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
                 navigator.serviceWorker.getRegistrations().then(({ length }) => (
                   answer(length + fetched.filter((name) => name.endsWith('offline.js')).length)));",
                Vec::new(),
            );
            assert_eq!(kept, 0);
        });
    });
}

/// What a phone needs to install it.
#[test]
fn the_page_has_what_installing_it_takes() {
    visit_at(Hosting::plain(), |page| {
        kept(page);
        let wrong = page.browser().script_that_answers(
            "const [answer] = arguments;
             (async () => {
               const link = document.querySelector('link[rel=manifest]');
               const manifest = await (await fetch(link.href)).json();
               const wrong = [];
               for (const { src, sizes } of manifest.icons) {
                 const image = new Image();
                 image.src = new URL(src, link.href);
                 await image.decode();
                 const found = `${image.naturalWidth}x${image.naturalHeight}`;
                 if (sizes !== 'any' && found !== sizes) wrong.push(`${src} is ${found}`);
               }
               answer(wrong);
             })();",
            Vec::new(),
        );
        assert_eq!(wrong, json!([]));
    });
}
