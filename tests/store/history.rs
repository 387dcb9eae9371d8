//! Views, the browser's way back and forward, scenarios.

use amorce::input::Field;
use amorce::store::{Action, COMPARE_TITLE, Chunk, Effect, Start, Store, View, update_first};

use super::device::Device;

#[test]
fn the_fragment_names_the_view() {
    for (fragment, view) in [
        ("", View::Simulation),
        ("simulation", View::Simulation),
        ("comparer", View::Compare),
        ("bareme", View::Rates),
        ("bareme-avenant-2", View::Rates),
        ("bareme?fbclid=x", View::Rates),
        ("cas-types", View::Cases),
        ("methode", View::Method),
        ("integrer", View::Embed),
        ("pop=30000&v=1", View::Simulation),
        ("baremes", View::Simulation),
    ] {
        assert_eq!(View::of(fragment), view, "{fragment}");
        assert_eq!(Device::default().open(fragment).store.view, view);
    }
}

#[test]
fn a_view_is_loaded_when_it_is_opened_and_not_before() {
    let mut window = Device::default().open("");
    assert!(!window.has_loaded(Chunk::Reference));
    window.go_to("methode");
    assert!(window.has_loaded(Chunk::Reference));
    assert!(!window.has_loaded(Chunk::Cases));
    window.go_to("cas-types");
    assert!(window.has_loaded(Chunk::Cases));
}

#[test]
fn what_shares_compares_and_saves_is_left_to_a_later_part() {
    let (mut store, _) = Store::start(Start::default());
    let typed = Action::Type(Field::Population, "30 000".into());
    assert!(update_first(&mut store, typed).is_ok());
    for action in [
        Action::Save,
        Action::TakeOver,
        Action::Remove(0),
        Action::Download("csv"),
    ] {
        let name = format!("{action:?}");
        let left = update_first(&mut store, action).err();
        assert_eq!(left.map(|action| format!("{action:?}")), Some(name));
    }
}

#[test]
fn a_view_that_is_opened_right_after_typing_stays_open_and_the_typing_is_there_afterwards() {
    let mut window = Device::default().open("");
    window.types(Field::Population, "60 000");
    window.dispatch(Action::Type(Field::Population, "30 000".into()));
    window.go_to("comparer");
    assert_eq!(
        (window.store.view, window.fragment().as_str()),
        (View::Compare, "comparer")
    );
    window.wait(1_000);
    assert_eq!(window.fragment(), "comparer");
    window.back();
    assert_eq!(window.population(), "30 000");
    assert_eq!(window.fragment(), "figures=1&pop=30000&total=5000000&v=1");
}

#[test]
fn a_reload_in_another_view_keeps_the_project() {
    let mut window = Device::default().open("");
    window.types(Field::Population, "30 000");
    window.go_to("methode");
    let mut window = window.reload();
    assert_eq!(window.store.view, View::Method);
    window.go_to("simulation");
    assert_eq!(window.population(), "30 000");
}

#[test]
fn scenarios_are_steps_of_the_history() {
    let mut window = Device::default().open("");
    window.types(Field::Population, "60 000");
    window.dispatch(Action::Duplicate(
        0,
        vec![(Field::Population, "30 000".into())],
    ));
    assert_eq!(window.store.shown(), 0, "the form stays with its own");
    assert!(window.log.contains(&Effect::Focus(COMPARE_TITLE.into())));
    let both = "2.pop=30000&figures=1&pop=60000&scenarios=2&total=6000000&v=1";
    assert_eq!(window.fragment(), both);
    window.dispatch(Action::Show(1));
    assert_eq!(window.envelope(), 50_000);
    window.back();
    assert_eq!(window.fragment(), both);
    assert_eq!(window.envelope(), 60_000);
    window.back();
    assert_eq!(window.store.scenarios().len(), 1);
    window.forward();
    window.dispatch(Action::Remove(0));
    assert_eq!(window.population(), "30000");
    assert_eq!(window.fragment(), "figures=1&pop=30000&total=5000000&v=1");
}

#[test]
fn there_are_three_scenarios_at_most_and_always_one() {
    let mut window = Device::default().open("");
    window.types(Field::Population, "60 000");
    for _ in 0..5 {
        window.dispatch(Action::Duplicate(0, Vec::new()));
    }
    assert_eq!(window.store.scenarios().len(), 3);
    for _ in 0..5 {
        window.dispatch(Action::Remove(0));
    }
    assert_eq!(window.store.scenarios().len(), 1);
}

/// Left for another site after a step, and gone back to before that step.
#[test]
fn a_document_that_is_gone_back_to_shows_what_its_url_says() {
    let mut window = Device::default().open("");
    window.types(Field::Population, "60 000");
    window.dispatch(Action::Duplicate(
        0,
        vec![(Field::Population, "30 000".into())],
    ));
    let window = window.leave_and_come_back_to(0);
    assert_eq!(window.store.scenarios().len(), 1);
    assert_eq!(window.population(), "60000");
}

/// A part that could not be had is asked for by its button alone, not by every key.
#[test]
fn a_part_that_failed_is_asked_for_again_when_its_button_is_pressed() {
    let mut window = Device::default().open("");
    window.types(Field::Population, "6");
    window.dispatch(Action::LoadFailed(Chunk::Rest));
    let asked = |window: &super::device::Window, chunk| {
        let loads = window.log.iter();
        let loads = loads.filter(|effect| **effect == Effect::Load(chunk));
        loads.count()
    };
    assert_eq!(asked(&window, Chunk::Rest), 1);
    window.types(Field::Population, "60");
    assert_eq!(asked(&window, Chunk::Rest), 1);
    window.dispatch(Action::LoadFailed(Chunk::Share));
    window.dispatch(Action::Retry);
    assert_eq!(asked(&window, Chunk::Rest), 2);
    assert_eq!(asked(&window, Chunk::Share), 2);
}
