//! The JavaScript API in a browser: the same examples as in Node, from `dist/api` on any server.

use serde_json::{Value, json};
use url::Url;

use super::astray::once_more_if_webkit_is;
use super::browser::Browser;
use super::server::{Hosting, Server};
use super::watched;

const PAGE: &str =
    "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Examples</title></html>";

/// Runs the examples of its page in a document of the same site, and gives what each printed and had to.
fn printed(hosting: Hosting) -> (Value, Vec<String>) {
    let hosting = hosting
        .with_script("/examples.mjs", include_str!("../api/examples.mjs"))
        // What a browser asks for beside a document that names no icon.
        .with_script("/favicon.ico", "");
    // A document without a policy of its own: the examples are run from their text.
    let page = watched::host(PAGE, hosting.path()).leak();
    let server = Server::start(hosting.with_script("/examples.html", page));
    let browser = Browser::open();
    let address = Url::parse(&server.address()).expect("an address");
    browser.go_to(
        address
            .join("/examples.html")
            .expect("one beside it")
            .as_str(),
    );
    let told = browser.script_that_answers(
        "const [page, folder, answer] = arguments;
         const run = async () => {
           const { examples, printed } = await import('/examples.mjs');
           const module = (name) => import(new URL(name, folder));
           const modules = { 'amorce-cpts': await module('api/amorce.js'), 'amorce-cpts/aid': await module('api/aid.js') };
           const all = examples(page);
           const told = [];
           for (const example of all) told.push([await printed(example, modules), example.expected]);
           return told;
         };
         run().then(answer, (error) => answer(String(error)));",
        vec![
            json!(include_str!("../../docs/api.md")),
            json!(server.address()),
        ],
    );
    (told, browser.complaints())
}

#[track_caller]
fn is_right(told: &Value) {
    let told = told.as_array().unwrap_or_else(|| panic!("{told}"));
    assert!(told.len() >= 5, "{told:?}");
    for example in told {
        assert_eq!(example[0], example[1]);
    }
}

#[test]
fn its_examples_print_what_they_say() {
    once_more_if_webkit_is(|| {
        let (told, complaints) = printed(Hosting::plain());
        is_right(&told);
        assert_eq!(complaints, Vec::<String>::new());
    });
}

#[test]
fn it_works_in_a_folder_of_a_server_that_does_not_know_wasm() {
    once_more_if_webkit_is(|| {
        let hosting = Hosting::plain().under("/some/folder/");
        let (told, complaints) = printed(hosting.with_type(".wasm", "application/octet-stream"));
        is_right(&told);
        // Whoever hosts it is told.
        assert!(
            complaints
                .iter()
                .all(|complaint| complaint.contains("application/wasm")),
            "{complaints:?}"
        );
    });
}
