//! A link opens beside what the device keeps, says what it leaves out, and never takes the place of one's own unasked.

use amorce::input::Field;
use amorce::store::device::DRAFTS;
use amorce::store::{Action, Effect, Owner, Saving};

use super::device::Device;

/// 75 000 of seed and 56 250 of booster; the later years wait for missions.
const SIGNED: &str = "figures=1&pop=120000&signature=2022-06-15&status=signed&total=13125000&v=1";

#[test]
fn a_link_leaves_what_the_device_keeps() {
    let device = Device::default();
    let mut own = device.open("");
    own.types(Field::Population, "30 000");
    own.close();
    let mut window = device.open(SIGNED);
    assert_eq!(window.holds(Field::Signature), "15/06/2022");
    assert!(window.store.arrival.is_some());
    window.types(Field::Population, "200 000");
    assert_eq!(window.store.saving, Saving::Not);
    // Typed into, it lives in the url, reload after reload, in another view too.
    let mut window = window.reload();
    assert_eq!(window.population(), "200 000");
    window.go_to("methode");
    let mut window = window.reload();
    assert_eq!(window.population(), "200 000");
    window.go_to("simulation");
    assert!(window.fragment().contains("pop=200000&"));
    window.close();
    assert_eq!(device.open("").population(), "30 000");
}

#[test]
fn the_scenario_that_its_maker_was_looking_at_shows_and_all_are_there() {
    for (link, written) in [
        (
            "2.pop=30000&pop=60000&scenarios=2&shown=2&v=1",
            "2.pop=30000&figures=1&pop=60000&scenarios=2&shown=2&total=6000000&v=1",
        ),
        (
            "3.pop=30000&pop=60000&scenarios=3&shown=3&v=1",
            "3.pop=30000&figures=1&pop=60000&scenarios=3&shown=3&total=6000000&v=1",
        ),
    ] {
        let window = Device::default().open(link);
        assert_eq!(window.population(), "30000");
        assert_eq!(
            window.store.scenarios()[0].draft.get(Field::Population),
            "60000"
        );
        assert_eq!(window.fragment(), written);
    }
}

#[test]
fn a_link_with_doubts_stays_in_the_url_until_it_is_read_or_typed_into() {
    let cut = "figures=1&pop=52000&signature=2022-06-1";
    let window = Device::default().open(cut);
    assert!(window.store.arrival.as_ref().unwrap().is_cut);
    assert_eq!(window.fragment(), cut);
    let mut window = window.reload();
    assert_eq!(window.fragment(), cut);
    assert!(window.store.arrival.is_some(), "the banner is still there");
    window.dispatch(Action::Dismiss);
    assert_eq!(window.fragment(), "figures=1&pop=52000&total=6000000&v=1");
    let mut window = Device::default().open(cut);
    window.types(Field::Population, "30 000");
    assert_eq!(window.fragment(), "figures=1&pop=30000&total=5000000&v=1");
}

#[test]
fn a_link_that_is_pasted_right_after_typing_opens_and_the_typing_is_kept() {
    let mut window = Device::default().open("");
    window.dispatch(Action::Type(Field::Population, "30 000".into()));
    window.go_to(SIGNED);
    assert_eq!(window.holds(Field::Signature), "15/06/2022");
    assert_eq!(window.store.owner, Owner::Link);
    window.dispatch(Action::TakeMine);
    assert_eq!(window.population(), "30 000");
    assert_eq!(window.store.owner, Owner::Visitor);
    assert_eq!(window.fragment(), "figures=1&pop=30000&total=5000000&v=1");
    // The browser's way back leads to the link.
    window.back();
    assert_eq!(window.holds(Field::Signature), "15/06/2022");
    assert_eq!(window.store.owner, Owner::Link);
    window.forward();
    assert_eq!(window.population(), "30000");
}

#[test]
fn ones_own_project_is_saved_under_a_name_before_a_link_takes_its_place() {
    let device = Device::default();
    let mut own = device.open("");
    own.types(Field::Population, "30 000");
    own.close();
    let mut window = device.open(SIGNED);
    window.dispatch(Action::TakeOver);
    assert_eq!(window.store.owner, Owner::Visitor);
    let saved = window.store.saved.clone().unwrap().projects;
    assert_eq!(saved[0].name, "Ma saisie d’avant le lien");
    assert_eq!(saved[0].fragment, "figures=1&pop=30000&total=5000000&v=1");
    assert_eq!(
        window.store.set_aside.as_deref(),
        Some("Ma saisie d’avant le lien")
    );
    window.dispatch(Action::TakeBack);
    assert_eq!(window.population(), "30000");
    assert!(window.store.set_aside.is_none());
}

#[test]
fn nothing_is_taken_over_where_ones_own_cannot_be_saved_first() {
    let device = Device::default();
    let mut own = device.open("");
    own.types(Field::Population, "30 000");
    own.close();
    let mut window = device.open(SIGNED);
    device.kept.borrow_mut().is_full = true;
    window.dispatch(Action::TakeOver);
    assert_eq!(window.store.owner, Owner::Link);
    assert!(window.store.said.starts_with("Rien n’a changé"));
    assert!(device.text(DRAFTS).unwrap().contains("pop=30+000"));
}

#[test]
fn the_link_to_copy_has_what_was_typed_a_moment_before() {
    let mut window = Device::default().open("");
    window.dispatch(Action::Type(Field::Population, "30 000".into()));
    window.dispatch(Action::Copy);
    let copied = "https://example.org/amorce/#figures=1&pop=30000&total=5000000&v=1";
    assert!(window.log.contains(&Effect::Copy(copied.into())));
}

#[test]
fn a_link_on_which_others_hung_something_opens_without_doubts() {
    for link in [
        "figures%3D1%26pop%3D52000%26total%3D6000000%26v%3D1",
        "figures=1&amp;pop=52000&amp;total=6000000&amp;v=1",
        "figures=1&pop=52000&total=6000000&v=1).&fbclid=x",
    ] {
        let window = Device::default().open(link);
        assert_eq!(window.fragment(), "figures=1&pop=52000&total=6000000&v=1");
        assert!(!window.store.arrival.as_ref().unwrap().leaves_doubts());
    }
}
