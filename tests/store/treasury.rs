//! The bank account stays on the device: no url, link or code has it unless the visitor asks for it, and no frame ever tells it.

use amorce::input::{ExpensePart, Field};
use amorce::store::device::PROJECTS;
use amorce::store::{Action, Effect, Frame};

use super::device::{Device, Window};

const BALANCE: Field = Field::Balance;
const AMOUNT: Field = Field::Expense(1, ExpensePart::Amount);
const START: Field = Field::Expense(1, ExpensePart::Start);

/// The url without its bank account.
const PUBLIC: &str = "figures=1&pop=60000&total=6000000&v=1";

fn typed(window: &mut Window) {
    window.types(Field::Population, "60 000");
    window.types(BALANCE, "-1 200");
    window.types(AMOUNT, "100");
    window.types(START, "01/02/2026");
}

fn has_account(text: &str) -> bool {
    ["balance=", "expense-"]
        .iter()
        .any(|name| text.contains(name))
}

fn holds_all(window: &Window) -> bool {
    let holds = |field: Field, text: &str| window.holds(field) == text;
    holds(BALANCE, "-1 200") && holds(AMOUNT, "100") && holds(START, "01/02/2026")
}

#[test]
fn no_url_link_or_code_has_it_before_it_is_asked_for() {
    let mut window = Device::default().open("");
    typed(&mut window);
    window.dispatch(Action::Copy);
    window.dispatch(Action::Send);
    window.dispatch(Action::ShowQr(true));
    assert_eq!(window.fragment(), PUBLIC);
    let store = &window.store;
    for link in [store.chosen_link(), store.whole_link()] {
        assert!(!has_account(&link), "{link}");
    }
    for fragment in [
        store.fragment(),
        store.chosen_fragment(),
        store.fragment_without_words(),
    ] {
        assert_eq!(fragment.as_deref(), Some(PUBLIC));
    }
    let given = window.log.iter().filter_map(|effect| match effect {
        Effect::Copy(link) | Effect::Send(link) => Some(link),
        Effect::ReplaceUrl { fragment, .. } => fragment.as_ref(),
        Effect::PushUrl { fragment, .. } => Some(fragment),
        _ => None,
    });
    let given: Vec<_> = given.collect();
    assert!(given.len() > 4, "{given:?}");
    assert!(!given.iter().any(|link| has_account(link)), "{given:?}");
}

#[test]
fn url_link_and_code_have_it_once_it_is_asked_for_and_lose_it_again() {
    let mut window = Device::default().open("");
    typed(&mut window);
    window.dispatch(Action::WithTreasury(true));
    let whole = "balance=-1+200&expense-1-amount=100&expense-1-start=2026-02-01&figures=1&pop=60000&total=6000000&v=1";
    let store = &window.store;
    let told = [
        store.fragment(),
        store.chosen_fragment(),
        store.fragment_without_words(),
    ];
    for fragment in told.into_iter().chain([Some(window.fragment())]) {
        assert_eq!(fragment.as_deref(), Some(whole));
    }
    // Left out with the visitor's own words, kept without them.
    window.dispatch(Action::WithName(false));
    assert!(has_account(&window.store.chosen_fragment().unwrap()));
    window.dispatch(Action::WithTreasury(false));
    assert_eq!(window.fragment(), PUBLIC);
    assert!(!has_account(&window.store.chosen_link()));
    assert!(holds_all(&window), "what is typed stays");
}

#[test]
fn the_device_a_saved_project_and_a_file_have_it() {
    let device = Device::default();
    let mut window = device.open("");
    typed(&mut window);
    window.dispatch(Action::TypeName("Bocage".into()));
    window.dispatch(Action::Save);
    assert!(has_account(&device.text(PROJECTS).unwrap()));
    window.dispatch(Action::Download("json"));
    window.dispatch(Action::Download("json"));
    let file = window.log.iter().find_map(|effect| match effect {
        Effect::Download { fragment, .. } => Some(fragment.clone()),
        _ => None,
    });
    assert!(has_account(&file.unwrap()));
    window.dispatch(Action::Erase);
    assert_eq!(window.holds(BALANCE), "");
    window.dispatch(Action::Open("Bocage".into()));
    assert!(!window.holds(BALANCE).is_empty() && !window.holds(AMOUNT).is_empty());
    assert!(!has_account(&window.fragment()), "{}", window.fragment());
}

#[test]
fn a_reload_keeps_it_though_the_url_does_not_say_it() {
    let mut window = Device::default().open("");
    typed(&mut window);
    let window = window.reload();
    assert!(holds_all(&window));
    assert_eq!(window.fragment(), PUBLIC);
    // Another document of the same url, without the history's entry.
    let (device, ..) = window.close();
    assert!(holds_all(&device.open(PUBLIC)));
    assert!(holds_all(&device.open("")));
}

#[test]
fn the_way_back_and_forward_keeps_it() {
    let mut window = Device::default().open("");
    typed(&mut window);
    window.dispatch(Action::Duplicate(
        0,
        vec![(Field::Population, "30 000".into())],
    ));
    assert_eq!(window.store.scenarios().len(), 2);
    window.back();
    assert_eq!(window.store.scenarios().len(), 1);
    assert!(holds_all(&window));
    window.forward();
    assert_eq!(window.store.scenarios().len(), 2);
    assert!(holds_all(&window));
    window.dispatch(Action::Show(1));
    assert!(holds_all(&window), "the copy of the first has its account");
    window.go_to("tresorerie");
    window.back();
    assert!(holds_all(&window));
    // A document that went, and that the browser's history brings again.
    let window = window.leave_and_come_back_to(0);
    assert!(holds_all(&window));
}

/// Changed in a scenario, and left: what is on the account is not a step of the url.
#[test]
fn the_last_that_was_typed_counts_for_every_step() {
    let mut window = Device::default().open("");
    typed(&mut window);
    window.dispatch(Action::Duplicate(0, Vec::new()));
    window.types(BALANCE, "5 000");
    window.back();
    assert_eq!(window.holds(BALANCE), "5 000");
}

const SENT: &str = "balance=-500&expense-1-amount=100&expense-1-start=2026-02-01&figures=1&pop=60000&total=6000000&v=1";

#[test]
fn a_link_that_brings_it_shows_it_and_keeps_it_on_a_reload() {
    let window = Device::default().open(SENT);
    assert!(window.store.with_treasury);
    assert_eq!(window.holds(BALANCE), "-500");
    assert_eq!(window.fragment(), SENT);
    let mut window = window.reload();
    assert_eq!(window.holds(BALANCE), "-500");
    assert_eq!(window.holds(AMOUNT), "100");
    window.types(Field::Population, "30 000");
    window.go_to("tresorerie");
    window.back();
    assert_eq!(window.holds(BALANCE), "-500");
    assert_eq!(window.population(), "30 000");
}

#[test]
fn a_link_without_it_does_not_bring_that_of_the_visitor() {
    let device = Device::default();
    let mut window = device.open("");
    typed(&mut window);
    let (device, ..) = window.close();
    let mut other = device.open("figures=1&pop=30000&total=5000000&v=1");
    assert_eq!(other.holds(BALANCE), "");
    assert!(!other.store.with_treasury);
    other.dispatch(Action::TakeMine);
    assert!(holds_all(&other));
}

#[test]
fn a_frame_never_tells_it_whatever_is_asked() {
    let frame = Frame::new("", "", false);
    let mut window = Device::default().open_frame(SENT, frame);
    window.dispatch(Action::Listen);
    window.dispatch(Action::WithTreasury(true));
    window.types(BALANCE, "7 000");
    window.types(Field::Population, "30 000");
    let told = window.log.iter().filter_map(|effect| match effect {
        Effect::TellHost(link) => Some(link.as_str()),
        _ => None,
    });
    let told: Vec<_> = told.collect();
    assert!(told.len() > 2, "{told:?}");
    assert_eq!(told.last(), Some(&"figures=1&pop=30000&total=5000000&v=1"));
    assert!(!told.iter().any(|link| has_account(link)), "{told:?}");
}
