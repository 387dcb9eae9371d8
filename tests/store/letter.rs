//! The letter of intent: copied and downloaded by the part of the page that writes it, and what is told of it.

use amorce::input::Field;
use amorce::store::{Action, Ask, Effect, Job};

use super::device::{Device, Window};

/// The kind of its file.
const KIND: &str = "letter";

fn asks(window: &mut Window, ask: Ask) -> Vec<Job> {
    let before = window.log.len();
    window.dispatch(Action::Planning(ask));
    let jobs = window.log[before..]
        .iter()
        .filter_map(|effect| match effect {
            Effect::Planning(job) => Some(job.clone()),
            _ => None,
        });
    jobs.collect()
}

fn told(window: &Window) -> (&str, &str) {
    let planning = &window.store.planning;
    (&planning.said, &planning.said_of_letter)
}

#[test]
fn the_letter_is_copied_as_its_text_and_downloaded_as_its_file() {
    let mut window = Device::default().open("plan");
    window.types(Field::Population, "52 000");
    assert_eq!(asks(&mut window, Ask::CopyLetter), [Job::CopyLetter]);
    assert_eq!(
        asks(&mut window, Ask::Download(KIND)),
        [Job::Download(KIND)]
    );
}

#[test]
fn what_became_of_it_is_told_beside_its_buttons_alone() {
    let mut window = Device::default().open("plan");
    for (ask, words) in [
        (Ask::LetterCopied(true), "Le texte de la lettre est copié."),
        (
            Ask::LetterCopied(false),
            "Le navigateur n’a pas laissé copier",
        ),
        (Ask::LetterDownloaded(true), "Le fichier est téléchargé."),
        (
            Ask::LetterDownloaded(false),
            "Le fichier n’a pas pu être préparé.",
        ),
    ] {
        assert_eq!(asks(&mut window, ask), []);
        let (said, of_letter) = told(&window);
        assert!(
            said.is_empty() && of_letter.starts_with(words),
            "{said:?} {of_letter:?}"
        );
    }
    asks(&mut window, Ask::Downloaded(true));
    let (said, of_letter) = told(&window);
    assert!(!said.is_empty() && of_letter.starts_with("Le fichier n’a pas"));
}
