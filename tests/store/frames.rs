//! In a frame nothing is kept, what the page around fixes stays, and that page hears only what it asked for.

use amorce::input::Field;
use amorce::store::{Action, Effect, Frame};

use super::device::{Device, Window};

fn framed(fragment: &str, lock: &str, hide: &str) -> (Device, Window) {
    let device = Device::with(&[("amorce.draft.v1", "pop=99000")]);
    let frame = Frame::new(lock, hide, false);
    let window = device.open_frame(fragment, frame);
    (device, window)
}

fn told(window: &Window) -> Vec<String> {
    let links = window.log.iter().filter_map(|effect| match effect {
        Effect::TellHost(link) => Some(link.clone()),
        _ => None,
    });
    links.collect()
}

#[test]
fn nothing_is_kept_nor_read_of_what_is_kept() {
    let (device, mut window) = framed("", "", "");
    assert!(window.store.outcome().unwrap().is_example);
    window.types(Field::Population, "30 000");
    window.dispatch(Action::Flush);
    assert_eq!(device.kept.borrow().writes, 0);
    assert_eq!(window.fragment(), "figures=1&pop=30000&total=5000000&v=1");
}

#[test]
fn what_is_locked_stays_as_it_came_an_empty_field_too() {
    let (_, mut window) = framed("pop=60000", "pop, letter", "");
    window.types(Field::Population, "30 000");
    window.types(Field::Letter, "01/03/2022");
    assert_eq!(
        (
            window.population().as_str(),
            window.holds(Field::Letter).as_str()
        ),
        ("60000", "")
    );
    window.dispatch(Action::Set(vec![
        (Field::Population, "1".into()),
        (Field::Signature, "2022-06-15".into()),
    ]));
    assert_eq!(window.population(), "60000");
    assert_eq!(window.holds(Field::Signature), "2022-06-15");
    window.dispatch(Action::Erase);
    assert_eq!(
        (
            window.population().as_str(),
            window.holds(Field::Signature).as_str()
        ),
        ("60000", "")
    );
}

#[test]
fn the_page_around_hears_nothing_before_it_asks_and_then_each_change() {
    let (_, mut window) = framed("pop=60000&v=1", "", "");
    window.types(Field::Population, "30 000");
    assert_eq!(told(&window), Vec::<String>::new());
    window.dispatch(Action::Listen);
    window.types(Field::Population, "31 000");
    let link = |pop: &str| format!("figures=1&pop={pop}&total=5000000&v=1");
    assert_eq!(told(&window), [link("30000"), link("31000")]);
}

/// A host writes links by hand: they need no version.
#[test]
fn a_link_of_a_host_is_not_told_to_be_cut() {
    let (_, window) = framed("pop=60000", "", "");
    assert!(
        !window
            .store
            .arrival
            .as_ref()
            .is_some_and(|arrival| arrival.is_cut)
    );
}
