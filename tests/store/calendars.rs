//! The identity of a project in calendars: made at the first export, kept by the device and the link, and never of two
//! projects.

use amorce::input::Field;
use amorce::store::{Action, Chunk, Effect};

use super::device::{Device, Window};

/// The identity of each scenario in the calendar that is downloaded.
fn exported(window: &mut Window) -> Vec<String> {
    window.dispatch(Action::Download("ics"));
    let fragment = window.log.iter().rev().find_map(|effect| match effect {
        Effect::Download { fragment, .. } => Some(fragment.clone()),
        _ => None,
    });
    let scenarios = amorce::link::open(&fragment.unwrap()).scenarios;
    scenarios
        .iter()
        .map(|draft| draft.get(Field::Calendar).to_owned())
        .collect()
}

fn of(device: &Device, population: &str) -> Window {
    let mut window = device.open("");
    window.dispatch(Action::Want(Chunk::Files));
    window.types(Field::Population, population);
    window
}

#[test]
fn two_unnamed_projects_have_two_identities_and_keep_them() {
    let device = Device::default();
    let mut one = of(&device, "30 000");
    let mut other = of(&device, "60 000");
    let (first, second) = (exported(&mut one), exported(&mut other));
    assert_eq!((first.len(), second.len()), (1, 1));
    assert!(!first[0].is_empty() && !second[0].is_empty());
    assert_ne!(first, second);
    one.types(Field::Population, "31 000");
    let mut one = one.reload();
    one.dispatch(Action::Want(Chunk::Files));
    assert_eq!(exported(&mut one), first, "by the device");
    let device = Device::default();
    let mut received = device.open(&one.store.fragment().unwrap());
    received.dispatch(Action::Want(Chunk::Files));
    assert_eq!(exported(&mut received), first, "by the link");
}

#[test]
fn nothing_but_a_calendar_gives_an_identity() {
    let mut window = of(&Device::default(), "30 000");
    window.dispatch(Action::Download("json"));
    window.dispatch(Action::Copy);
    assert_eq!(window.store.draft().get(Field::Calendar), "");
}

#[test]
fn named_projects_and_links_without_an_identity_stay_as_they_are() {
    let mut named = of(&Device::default(), "30 000");
    named.types(Field::Name, "CPTS du Sud");
    assert_eq!(exported(&mut named), [""]);
    let mut received = Device::default().open("figures=1&pop=30000&total=5000000&v=1");
    received.dispatch(Action::Want(Chunk::Files));
    assert_eq!(exported(&mut received), [""]);
}

#[test]
fn what_is_erased_copied_or_saved_under_another_name_is_another_project() {
    let device = Device::default();
    let mut window = of(&device, "30 000");
    let first = exported(&mut window);
    window.dispatch(Action::Duplicate(
        0,
        vec![(Field::Population, "60000".into())],
    ));
    let both = exported(&mut window);
    assert_eq!(both.len(), 2);
    assert_eq!(both[0], first[0]);
    assert!(!both[1].is_empty() && both[1] != first[0]);
    window.dispatch(Action::Remove(1));

    window.dispatch(Action::TypeName("Nord".into()));
    window.dispatch(Action::Save);
    assert_eq!(exported(&mut window), first, "saved for the first time");
    window.dispatch(Action::Save);
    assert_eq!(exported(&mut window), first, "saved again");
    window.dispatch(Action::TypeName("Sud".into()));
    window.dispatch(Action::Save);
    let copy = exported(&mut window);
    assert!(
        !copy[0].is_empty() && copy != first,
        "saved under another name"
    );
    window.dispatch(Action::Open("Nord".into()));
    assert_eq!(exported(&mut window), first);

    window.dispatch(Action::Erase);
    window.types(Field::Population, "90 000");
    let erased = exported(&mut window);
    assert!(!erased[0].is_empty() && erased != first && erased != copy);
}

#[test]
fn a_copy_saved_under_another_name_is_another_project_though_both_are_called_the_same() {
    let mut window = of(&Device::default(), "30 000");
    window.types(Field::Name, "CPTS du Sud");
    for name in ["Nord", "Sud"] {
        window.dispatch(Action::TypeName(name.into()));
        window.dispatch(Action::Save);
    }
    assert_ne!(exported(&mut window), [""]);
    window.dispatch(Action::Open("Nord".into()));
    assert_eq!(exported(&mut window), [""]);
}

/// A page of which everything was wiped by hand is an example again.
#[test]
fn an_identity_alone_is_no_project() {
    let mut window = of(&Device::default(), "30 000");
    exported(&mut window);
    window.types(Field::Population, "");
    assert!(!window.store.is_project());
}
