//! The page in one file, opened from a disk: `dist/amorce.html`, which `cargo xtask single` makes.

use std::path::PathBuf;

use amorce::input::Field;

use super::files::downloaded;
use super::page::{Page, visit_file};
use super::server;
use super::views::VIEWS;

fn file() -> PathBuf {
    let file = server::dist().join("amorce.html");
    assert!(file.is_file(), "run `cargo xtask single` first");
    file
}

/// In a folder of its own: nothing of `dist/` is beside it.
pub(crate) fn visit_single(promise: impl FnMut(&mut Page)) {
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("amorce.html");
    std::fs::copy(file(), &copy).expect("a copy of the page");
    visit_file(&copy, promise);
}

#[test]
fn every_view_works_from_a_disk_and_asks_nothing_of_anybody() {
    visit_single(|page| {
        for view in VIEWS {
            // A file on a disk cannot be embedded.
            if view.is_offered(page) {
                view.reach_anew(page);
            } else {
                assert_eq!(view.name, "integrer");
            }
        }
    });
}

/// Tier 3 signed on 15/06/2022: 75 000 of seed and 56 250 of booster.
#[test]
fn a_link_opens_from_a_disk_and_the_address_follows_what_is_typed() {
    visit_single(|page| {
        page.browser().go_to("about:blank");
        page.go_to("#pop=120000&signature=2022-06-15&status=signed&v=1");
        page.pays("seed-total", 131_250);
        page.waits_for("#link-title");
        page.type_in(Field::Population, "30 000");
        page.browser().wait("the address", || match address(page) {
            address if address.contains("pop=30000") => Ok(()),
            address => Err(address),
        });
        page.browser().reload();
        page.pays("seed-envelope", 50_000);
        page.holds(Field::Population, "30 000");
    });
}

fn address(page: &Page) -> String {
    let address = page.browser().script("return location.href;", Vec::new());
    address.as_str().unwrap_or_default().to_owned()
}

#[test]
fn files_are_made_on_a_disk_too() {
    visit_single(|page| {
        page.type_in(Field::Population, "120 000");
        page.signed("15/06/2022");
        page.waits_for("#files-title");
        let (_, _, bytes) = downloaded(page, "schedule-fr");
        let text = String::from_utf8(bytes).expect("a text");
        assert!(text.contains("56250,00"), "{text}");
        let (name, _, bytes) = downloaded(page, "xlsx");
        assert!(name.ends_with(".xlsx"), "{name}");
        assert!(bytes.starts_with(b"PK\x03\x04"));
    });
}
