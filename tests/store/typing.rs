//! What is typed is read once, stored once and written into the url once.

use amorce::input::Field;
use amorce::store::device::DRAFTS;
use amorce::store::{Action, Effect, Saving};

use super::device::Device;

#[test]
fn the_url_and_the_device_follow_once_the_typing_pauses() {
    let device = Device::default();
    let mut window = device.open("");
    for text in ["3", "30", "30 ", "30 0", "30 00", "30 000"] {
        window.dispatch(Action::Type(Field::Population, text.into()));
        window.wait(100);
    }
    assert_eq!(window.fragment(), "");
    assert_eq!(device.text(DRAFTS), None);
    window.wait(499);
    // 50 000 of tier 1; the operating funding of later years waits for missions.
    assert_eq!(window.fragment(), "figures=1&pop=30000&total=5000000&v=1");
    assert!(device.text(DRAFTS).unwrap().contains("pop=30+000"));
    assert_eq!(window.entries.len(), 1, "typing is no step of the history");
    assert_eq!(window.store.saving, Saving::Done);
    let persists = |effect: &&Effect| matches!(effect, Effect::Persist(_));
    assert_eq!(window.log.iter().filter(persists).count(), 1);
}

#[test]
fn leaving_a_field_or_the_page_does_not_wait() {
    for action in [Action::Blur(Field::Population), Action::Flush] {
        let device = Device::default();
        let mut window = device.open("");
        window.dispatch(Action::Type(Field::Population, "30 000".into()));
        window.dispatch(action);
        assert_eq!(window.fragment(), "figures=1&pop=30000&total=5000000&v=1");
        assert!(device.text(DRAFTS).is_some());
    }
}

#[test]
fn nothing_that_is_typed_is_lost_by_a_reload() {
    let mut window = Device::default().open("");
    window.dispatch(Action::Type(Field::Population, "30 000".into()));
    let window = window.reload();
    assert_eq!(window.population(), "30 000");
    assert_eq!(window.envelope(), 50_000);
    assert!(window.store.arrival.is_none());
}

/// The browser reloads the url as it was when it was asked to.
#[test]
fn what_was_typed_after_the_url_was_written_wins_on_a_reload() {
    let mut window = Device::default().open("");
    window.types(Field::Population, "52 000");
    let old = window.entries.clone();
    window.dispatch(Action::Type(Field::Population, "30 000".into()));
    window.dispatch(Action::Flush);
    window.entries = old;
    let window = window.reload();
    assert_eq!(window.population(), "30 000");
    assert_eq!(window.fragment(), "figures=1&pop=30000&total=5000000&v=1");
}

#[test]
fn an_erased_project_leaves_the_url_and_the_device_and_comes_back() {
    let device = Device::default();
    let mut window = device.open("");
    window.types(Field::Population, "30 000");
    window.dispatch(Action::Erase);
    assert_eq!(window.fragment(), "");
    assert_eq!(device.text(DRAFTS), None);
    assert!(window.store.outcome().unwrap().is_example);
    window.dispatch(Action::Restore);
    assert_eq!(window.population(), "30 000");
    assert!(device.text(DRAFTS).is_some());
}

#[test]
fn what_is_forgotten_stays_forgotten_until_something_is_typed() {
    let device = Device::with(&[("amorce.draft.v1", "pop=52000")]);
    let mut window = device.open("");
    assert_eq!(window.population(), "52000");
    window.dispatch(Action::Type(Field::Population, "30 000".into()));
    window.dispatch(Action::Forget);
    window.wait(10_000);
    window.dispatch(Action::Flush);
    assert!(device.kept.borrow().texts.is_empty());
    assert_eq!(window.fragment(), "figures=1&pop=30000&total=5000000&v=1");
    assert_eq!(window.population(), "30 000");
    window.types(Field::Population, "31 000");
    assert!(device.text(DRAFTS).unwrap().contains("pop=31+000"));
}

#[test]
fn a_device_without_room_is_told_where_it_would_say_that_it_keeps() {
    let device = Device::default();
    let mut window = device.open("");
    window.types(Field::Population, "30 000");
    device.kept.borrow_mut().is_full = true;
    window.types(Field::Population, "31 000");
    assert_eq!(window.store.saving, Saving::Refused);
}

#[test]
fn no_message_shows_while_a_word_is_being_typed() {
    let mut window = Device::default().open("");
    window.dispatch(Action::Type(Field::Population, "dou".into()));
    assert!(!window.store.is_touched(Field::Population));
    window.wait(500);
    assert!(window.store.is_touched(Field::Population));
}
