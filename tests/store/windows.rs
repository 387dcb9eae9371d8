//! Several windows of one visitor never take each other's project, nor stop keeping it.

use amorce::input::Field;
use amorce::store::device::DRAFTS;
use amorce::store::{Action, Saving};

use super::device::Device;

#[test]
fn each_window_keeps_its_own_project() {
    let device = Device::default();
    let (mut a, mut b) = (device.open(""), device.open(""));
    a.types(Field::Population, "30 000");
    b.types(Field::Population, "60 000");
    a.hears_of_the_storage();
    let (mut a, b) = (a.reload(), b.reload());
    assert_eq!(
        (a.population().as_str(), b.population().as_str()),
        ("30 000", "60 000")
    );
    assert!(a.store.arrival.is_none() && b.store.arrival.is_none());
    a.types(Field::Population, "31 000");
    assert_eq!(a.store.saving, Saving::Done);
    assert_eq!(a.reload().population(), "31 000");
}

#[test]
fn typed_in_two_windows_both_projects_are_there_when_the_page_is_opened_anew() {
    let device = Device::default();
    let mut a = device.open("");
    a.types(Field::Population, "30 000");
    // Opened while the first is there, the second starts from its project and goes its own way.
    let mut b = device.open("");
    assert_eq!(b.population(), "30 000");
    b.types(Field::Population, "60 000");
    a.close();
    let b = b.reload();
    assert_eq!(b.population(), "60 000");
    let mut fresh = device.open("");
    assert_eq!(fresh.population(), "60 000");
    let recent: Vec<_> = fresh.store.recent().map(|draft| draft.id.clone()).collect();
    let has = |fresh: &super::device::Window, text: &str| {
        fresh
            .store
            .recent()
            .any(|draft| draft.scenarios[0].get(Field::Population) == text)
    };
    assert!(has(&fresh, "30 000"), "{recent:?}");
    let id = fresh
        .store
        .recent()
        .find(|draft| draft.scenarios[0].get(Field::Population) == "30 000")
        .map(|draft| draft.id.clone());
    fresh.dispatch(Action::OpenDraft(id.unwrap()));
    assert_eq!(fresh.population(), "30 000");
}

#[test]
fn a_duplicated_window_goes_its_own_way() {
    let device = Device::default();
    let mut a = device.open("");
    a.types(Field::Population, "30 000");
    let mut copy = a.duplicate();
    assert_eq!(copy.population(), "30 000");
    copy.types(Field::Population, "60 000");
    assert_eq!(a.reload().population(), "30 000");
    assert_eq!(copy.reload().population(), "60 000");
}

#[test]
fn hearing_of_another_window_writes_nothing() {
    let device = Device::default();
    let (mut a, mut b) = (device.open(""), device.open(""));
    b.types(Field::Population, "60 000");
    let before = device.kept.borrow().writes;
    a.hears_of_the_storage();
    a.wait(10_000);
    assert_eq!(device.kept.borrow().writes, before);
}

#[test]
fn five_drafts_are_kept_and_the_oldest_goes() {
    let device = Device::default();
    let mut windows: Vec<_> = (0..7).map(|_| device.open("")).collect();
    for (number, window) in (1..).zip(&mut windows) {
        window.types(Field::Population, &format!("{number}0000"));
    }
    let text = device.text(DRAFTS).unwrap();
    assert_eq!(text.lines().count(), 1 + 5, "{text}");
    assert!(text.contains("pop=70000") && !text.contains("pop=20000"));
}

#[test]
fn what_released_versions_kept_opens_as_it_was_typed_with_its_scenarios() {
    let device = Device::with(&[
        ("amorce.draft.v1", "pop=30+000"),
        (
            "amorce.link.v1",
            "2.pop=30000&figures=1&pop=60000&scenarios=2&shown=2&total=6000000&v=1",
        ),
    ]);
    let mut window = device.open("");
    assert_eq!(window.population(), "30 000");
    assert_eq!(window.store.scenarios().len(), 2);
    assert_eq!(
        window.store.scenarios()[0].draft.get(Field::Population),
        "60000"
    );
    window.types(Field::Population, "31 000");
    assert_eq!(device.text("amorce.draft.v1"), None);
    assert_eq!(device.open("").population(), "31 000");
}

#[test]
fn a_project_of_a_released_version_in_the_url_is_still_ones_own() {
    let link = "figures=1&pop=30000&total=5000000&v=1";
    let device = Device::with(&[("amorce.draft.v1", "pop=30+000"), ("amorce.link.v1", link)]);
    let window = device.open(link);
    assert!(window.store.arrival.is_none());
    assert_eq!(window.population(), "30 000");
}

#[test]
fn a_link_that_is_opened_first_does_not_lose_what_a_released_version_kept() {
    let device = Device::with(&[("amorce.draft.v1", "pop=30+000")]);
    let mut window = device.open("pop=60000&v=1");
    window.types(Field::Population, "61 000");
    window.close();
    assert_eq!(device.open("").population(), "30 000");
}

#[test]
fn two_windows_that_both_start_from_a_third_one_s_project_go_two_ways() {
    let device = Device::default();
    let mut a = device.open("");
    a.types(Field::Population, "30 000");
    let (mut b, mut c) = (device.open(""), device.open(""));
    b.types(Field::Population, "60 000");
    c.types(Field::Population, "90 000");
    b.types(Field::Letter, "01/02/2022");
    let (a, b, c) = (a.reload(), b.reload(), c.reload());
    let typed = [a.population(), b.population(), c.population()];
    assert_eq!(typed, ["30 000", "60 000", "90 000"]);
}
