//! Projects saved under a name.

use amorce::input::Field;
use amorce::store::device::{PROJECTS, UNREAD};
use amorce::store::{Action, Chunk, Effect};

use super::device::{Device, Window};

fn names(window: &Window) -> Vec<String> {
    let saved = window.store.saved.clone().unwrap();
    saved.projects.into_iter().map(|kept| kept.name).collect()
}

fn save(window: &mut Window, name: &str) {
    window.dispatch(Action::TypeName(name.into()));
    window.dispatch(Action::Save);
}

#[test]
fn a_project_is_saved_opened_renamed_and_deleted() {
    let mut window = Device::default().open("");
    window.types(Field::Population, "60 000");
    save(&mut window, "Bocage");
    window.types(Field::Population, "200 000");
    save(&mut window, "Métropole");
    assert_eq!(names(&window), ["Bocage", "Métropole"]);
    window.dispatch(Action::Open("Bocage".into()));
    assert_eq!(window.envelope(), 60_000);
    window.back();
    assert_eq!(window.envelope(), 90_000);
    window.dispatch(Action::Rename(Some(("Bocage".into(), "Métropole".into()))));
    window.dispatch(Action::Renamed);
    assert_eq!(window.store.said, "Un autre projet porte déjà ce nom.");
    window.dispatch(Action::Rename(Some(("Bocage".into(), " Plaine ".into()))));
    window.dispatch(Action::Renamed);
    assert_eq!(names(&window), ["Plaine", "Métropole"]);
    window.dispatch(Action::Delete("Plaine".into()));
    assert_eq!(names(&window), ["Métropole"]);
    window.dispatch(Action::Undelete);
    assert_eq!(names(&window), ["Plaine", "Métropole"]);
}

#[test]
fn two_windows_that_save_at_the_same_time_lose_neither() {
    let device = Device::default();
    let (mut a, mut b) = (device.open(""), device.open(""));
    a.types(Field::Population, "30 000");
    b.types(Field::Population, "60 000");
    save(&mut a, "Plaine");
    save(&mut b, "Bocage");
    assert_eq!(names(&b), ["Plaine", "Bocage"]);
}

#[test]
fn what_cannot_be_read_is_put_aside_and_given_back() {
    let newer = "# Amorce 2\nNord tout=autre\nSud tout=autre";
    let device = Device::with(&[(PROJECTS, newer)]);
    let mut window = device.open("");
    // They are read with the part that shows them.
    assert_eq!(window.store.saved.clone().unwrap().unread, "");
    window.dispatch(Action::Want(Chunk::Share));
    assert_eq!(window.store.saved.clone().unwrap().unread, newer);
    window.types(Field::Population, "60 000");
    save(&mut window, "Bocage");
    assert_eq!(device.text(UNREAD).as_deref(), Some(newer));
    assert_eq!(names(&window), ["Bocage"]);
    let mut window = window.reload();
    assert_eq!(window.store.saved.clone().unwrap().unread, newer);
    window.dispatch(Action::DownloadUnread);
    let is_file =
        |effect: &Effect| matches!(effect, Effect::SaveText { text, .. } if text == newer);
    assert!(window.log.iter().any(is_file));
    window.dispatch(Action::LetGo);
    assert_eq!(device.text(UNREAD), None);
    assert_eq!(names(&window), ["Bocage"]);
}

#[test]
fn lines_that_are_damaged_are_put_aside_beside_those_that_are_read() {
    let device = Device::with(&[(PROJECTS, "# Amorce 1\nPlaine #pop=1&v=1\nabîmé\n")]);
    let mut window = device.open("");
    window.types(Field::Population, "60 000");
    assert_eq!(names(&window), ["Plaine"]);
    save(&mut window, "Bocage");
    assert_eq!(names(&window), ["Plaine", "Bocage"]);
    assert_eq!(device.text(UNREAD).as_deref(), Some("abîmé"));
}

#[test]
fn a_device_without_room_says_that_nothing_was_saved() {
    let device = Device::default();
    let mut window = device.open("");
    window.types(Field::Population, "60 000");
    device.kept.borrow_mut().is_full = true;
    save(&mut window, "Bocage");
    assert!(
        window.store.said.starts_with("Pas enregistré"),
        "{}",
        window.store.said
    );
    assert_eq!(names(&window), Vec::<String>::new());
}

#[test]
fn projects_of_a_file_come_beside_those_that_are_there() {
    let mut window = Device::default().open("");
    window.dispatch(Action::Import("# Amorce 1\nA #pop=1&v=1\n".into()));
    window.dispatch(Action::Import("# Amorce 1\r\nA #pop=2&v=1\r\nx\r\n".into()));
    assert_eq!(names(&window), ["A", "A (2)"]);
    assert!(window.store.said.contains("1 ligne n’a pas été comprise"));
    window.dispatch(Action::Import("something else".into()));
    assert!(window.store.said.contains("rien n’a été importé"));
}
