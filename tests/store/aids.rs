//! The two calculators beside that of a CPTS: nothing typed is lost by a reload, a link, another view or another window, and
//! neither ever touches what is typed of a CPTS.

use amorce::aid_input::{Calculator, Field as AidField, Owner};
use amorce::input::Field;
use amorce::store::aid::AIDS;
use amorce::store::{Action, Change, Chunk, DEBOUNCE, Effect, Errand, Frame, View};
use amorce::units::Money;

use super::device::{Device, Window};

fn change(window: &mut Window, change: Change) {
    window.dispatch(Action::Aid(change));
}

/// Types in a field of the calculator that shows, and pauses.
fn types(window: &mut Window, field: AidField, text: &str) {
    change(window, Change::Type(field, text.into()));
    window.wait(DEBOUNCE);
}

fn held(window: &Window, field: AidField) -> String {
    let desk = window.store.aids.desk();
    desk.map_or("", |desk| desk.draft.get(field)).to_owned()
}

fn money(window: &Window) -> Option<Money> {
    let desk = window.store.aids.desk()?;
    desk.report.headline.as_ref().map(|headline| headline.money)
}

fn owner(window: &Window) -> Owner {
    window.store.aids.desk().unwrap().owner
}

/// 1 ETP signed on 1 July 2024: 132 000 (docs/neighbours.md).
fn contract(device: &Device) -> Window {
    let mut window = device.open("autres-aides");
    types(&mut window, AidField::Signed, "1/7/2024");
    change(&mut window, Change::Pick(AidField::Option, "1".into()));
    change(&mut window, Change::Pick(AidField::Band, "p30-p89".into()));
    window.wait(DEBOUNCE);
    window
}

const LINK: &str = "aide=assistant&signed=2024-07-01&option=1&band=p30-p89&v=1";

#[test]
fn nothing_of_it_is_loaded_nor_read_before_its_view_is_opened() {
    let mut window = Device::default().open("");
    window.types(Field::Population, "52 000");
    assert!(!window.has_loaded(Chunk::Aid));
    assert!(
        !window
            .log
            .iter()
            .any(|effect| matches!(effect, Effect::Aid(_)))
    );
    window.go_to("autres-aides");
    assert!(window.has_loaded(Chunk::Aid));
    assert_eq!(window.store.view, View::Aid);
}

#[test]
fn what_is_typed_is_answered_kept_and_in_the_url() {
    let device = Device::default();
    let window = contract(&device);
    assert_eq!(money(&window), Some(Money::from_euros(132_000)));
    assert_eq!(window.fragment(), LINK);
    assert!(device.text(AIDS).unwrap().contains("signed=1/7/2024"));
    assert!(
        window.store.announced.starts_with("132"),
        "{}",
        window.store.announced
    );
}

#[test]
fn a_reload_and_a_new_window_find_what_was_typed_sign_for_sign() {
    let device = Device::default();
    let window = contract(&device).reload();
    assert_eq!(held(&window, AidField::Signed), "1/7/2024");
    assert_eq!(owner(&window), Owner::Visitor);
    drop(window.close());
    let window = device.open("aide=assistant");
    assert_eq!(held(&window, AidField::Signed), "1/7/2024");
    assert_eq!(window.fragment(), LINK);
}

#[test]
fn what_is_typed_just_before_the_page_goes_is_kept() {
    let device = Device::default();
    let mut window = contract(&device);
    change(
        &mut window,
        Change::Type(AidField::YearlyCost, "44 000".into()),
    );
    let window = window.reload();
    assert_eq!(held(&window, AidField::YearlyCost), "44 000");
}

#[test]
fn neither_touches_the_project_of_the_cpts_nor_its_link() {
    let device = Device::default();
    let mut window = device.open("");
    window.types(Field::Population, "52 000");
    let project = window.fragment();
    window.go_to("autres-aides");
    types(&mut window, AidField::Signed, "1/7/2024");
    assert_eq!(window.population(), "52 000");
    window.go_to("simulation");
    assert_eq!(window.fragment(), project);
    assert!(!project.contains("aid"));
    let window = window.reload();
    assert_eq!(window.population(), "52 000");
    assert_eq!(window.store.view, View::Simulation);
}

#[test]
fn a_reload_in_the_view_keeps_the_project_of_the_cpts() {
    let device = Device::default();
    let mut window = device.open("");
    window.types(Field::Population, "52 000");
    window.go_to("autres-aides");
    types(&mut window, AidField::Signed, "1/7/2024");
    let window = window.reload();
    assert_eq!(window.population(), "52 000");
    assert_eq!(held(&window, AidField::Signed), "1/7/2024");
}

#[test]
fn each_calculator_keeps_its_own() {
    let mut window = contract(&Device::default());
    window.go_to("aide=msp");
    assert_eq!(window.store.aids.shown, Calculator::Msp);
    assert_eq!(window.fragment(), "aide=msp&v=1");
    types(&mut window, AidField::Year, "2025");
    types(&mut window, AidField::Patients, "4000");
    types(&mut window, AidField::Professionals, "13");
    change(&mut window, Change::Fill);
    window.wait(DEBOUNCE);
    // Without protocols and meetings: 800 + 100 + 2 700 + 3 100 = 6 700 points, 46 900 €.
    assert_eq!(money(&window), Some(Money::from_euros(46_900)));
    window.go_to("aide=assistant");
    assert_eq!(money(&window), Some(Money::from_euros(132_000)));
    let mut window = window.reload();
    assert_eq!(money(&window), Some(Money::from_euros(132_000)));
    window.go_to("aide=msp");
    assert_eq!(money(&window), Some(Money::from_euros(46_900)));
}

#[test]
fn a_link_never_takes_the_place_of_what_the_visitor_typed() {
    let device = Device::default();
    drop(contract(&device).close());
    let mut window = device.open("aide=assistant&signed=2021-10-15&option=1/3&band=p30-p89&v=1");
    // 12 000 + 9 000 + 7 000 + 7 350 + 7 350 (docs/neighbours.md).
    assert_eq!(money(&window), Some(Money::from_euros(42_700)));
    assert_eq!(owner(&window), Owner::Link);
    types(&mut window, AidField::YearlyCost, "40 000");
    assert_eq!(owner(&window), Owner::Link);
    let mut window = window.reload();
    assert_eq!(held(&window, AidField::YearlyCost), "40 000");
    assert!(window.store.aids.mine().is_some());
    change(&mut window, Change::TakeMine);
    assert_eq!(held(&window, AidField::Signed), "1/7/2024");
    assert_eq!(window.fragment(), LINK);
    drop(window.close());
    let window = device.open("autres-aides");
    assert_eq!(held(&window, AidField::Signed), "1/7/2024");
}

#[test]
fn a_link_that_is_put_into_an_open_window_leaves_its_own_draft_on_the_device() {
    let device = Device::default();
    let mut window = contract(&device);
    change(
        &mut window,
        Change::Type(AidField::YearlyCost, "44 000".into()),
    );
    window.go_to("aide=assistant&signed=2021-10-15&option=1/3&v=1");
    assert_eq!(owner(&window), Owner::Link);
    let mine = window.store.aids.mine().unwrap();
    assert_eq!(mine.draft.get(AidField::YearlyCost), "44 000");
}

#[test]
fn going_back_keeps_what_was_typed_last() {
    let mut window = contract(&Device::default());
    window.go_to("simulation");
    window.go_to("autres-aides");
    types(&mut window, AidField::YearlyCost, "44 000");
    window.back();
    window.back();
    assert_eq!(window.store.view, View::Aid);
    assert_eq!(held(&window, AidField::YearlyCost), "44 000");
    assert!(
        window.fragment().contains("yearly-cost=44000"),
        "{}",
        window.fragment()
    );
}

#[test]
fn two_windows_never_write_the_same_draft() {
    let device = Device::default();
    let mut first = contract(&device);
    let mut second = device.open("autres-aides");
    assert_eq!(held(&second, AidField::Signed), "1/7/2024");
    types(&mut second, AidField::Signed, "15/10/2021");
    types(&mut first, AidField::YearlyCost, "44 000");
    let first = first.reload();
    let second = second.reload();
    assert_eq!(held(&first, AidField::Signed), "1/7/2024");
    assert_eq!(held(&first, AidField::YearlyCost), "44 000");
    assert_eq!(held(&second, AidField::Signed), "15/10/2021");
    assert_eq!(held(&second, AidField::YearlyCost), "");
    assert_eq!(owner(&first), Owner::Visitor);
    assert_eq!(
        owner(&second),
        Owner::Visitor,
        "found on the device, not in its url alone"
    );
}

#[test]
fn what_was_wiped_comes_back() {
    let device = Device::default();
    let mut window = contract(&device);
    change(&mut window, Change::Erase);
    assert_eq!(money(&window), None);
    assert_eq!(window.fragment(), "aide=assistant&v=1");
    assert_eq!(device.text(AIDS), None);
    change(&mut window, Change::Restore);
    assert_eq!(money(&window), Some(Money::from_euros(132_000)));
    assert_eq!(window.fragment(), LINK);
}

#[test]
fn a_message_waits_until_the_field_is_left_or_the_typing_pauses() {
    let mut window = Device::default().open("autres-aides");
    let is_touched = |window: &Window| {
        window
            .store
            .aids
            .desk()
            .unwrap()
            .is_touched(AidField::Signed)
    };
    change(&mut window, Change::Type(AidField::Signed, "31/0".into()));
    assert!(!is_touched(&window));
    window.wait(DEBOUNCE);
    assert!(is_touched(&window));
    assert_eq!(window.store.aids.desk().unwrap().report.problems.len(), 1);
}

#[test]
fn a_link_that_was_cut_says_what_is_left_out() {
    let window = Device::default().open("aide=msp&year=2025&patients=4");
    let desk = window.store.aids.desk().unwrap();
    assert_eq!(
        desk.arrival.as_deref(),
        Some(&["patients=4".to_owned()][..])
    );
    assert_eq!(held(&window, AidField::Patients), "");
    assert_eq!(held(&window, AidField::Year), "2025");
}

#[test]
fn a_frame_shows_them_only_where_its_host_asks_and_keeps_nothing() {
    let device = Device::default();
    drop(contract(&device).close());
    let before = device.text(AIDS);
    let frame = || Frame::new("", "", false);
    let window = device.open_frame("pop=52000&v=1", frame());
    assert_eq!(window.store.view, View::Simulation);
    let mut window = device.open_frame("aide=assistant&v=1", frame());
    assert_eq!(window.store.view, View::Aid);
    assert_eq!(
        held(&window, AidField::Signed),
        "",
        "nothing is read of what is kept"
    );
    types(&mut window, AidField::Signed, "1/7/2023");
    assert_eq!(device.text(AIDS), before);
}

#[test]
fn the_link_that_is_copied_is_the_one_of_what_is_typed_now() {
    let mut window = contract(&Device::default());
    change(
        &mut window,
        Change::Type(AidField::YearlyCost, "44 000".into()),
    );
    change(&mut window, Change::Copy);
    let copied = window.log.iter().find_map(|effect| match effect {
        Effect::Aid(Errand::Copy(link)) => Some(link.as_str()),
        _ => None,
    });
    assert_eq!(
        copied,
        Some(
            "https://example.org/amorce/#aide=assistant&signed=2024-07-01&option=1&band=p30-p89&yearly-cost=44000&v=1"
        )
    );
    assert!(!window.store.aids.said.is_empty());
}

#[test]
fn a_device_that_keeps_nothing_is_told() {
    let device = Device::default();
    device.kept.borrow_mut().is_full = true;
    let window = contract(&device);
    assert!(!window.store.aids.is_kept);
}
