//! A link opens to exactly the project that it was made of, whatever the project.

use amorce::funding::totals_only;
use amorce::input::{Draft, Field, normalised, read, write};
use amorce::link::{self, Arrival, tidy};
use amorce::units::{Date, Money};
use proptest::prelude::*;

use crate::cases;
use crate::projects::projects;

fn normalised_again(draft: &Draft, today: Option<Date>) -> String {
    link::pairs(&normalised(draft, today))
}

/// As programs encode a whole address that they put into another.
fn encoded_whole(fragment: &str) -> String {
    let signs = [
        ('%', "%25"),
        ('&', "%26"),
        ('=', "%3D"),
        (';', "%3B"),
        ('+', "%2B"),
        ('/', "%2F"),
    ];
    let encoded = |text: String, (sign, code): (char, &str)| text.replace(sign, code);
    signs.into_iter().fold(fragment.to_owned(), encoded)
}

/// Fields of every kind that may be spelt in more ways than one.
const KEYS: [&str; 14] = [
    "pop",
    "letter",
    "project",
    "status",
    "signature",
    "access",
    "access-rate",
    "access-rate-2",
    "access-indicator-1-steps",
    "access-indicator-1-reached",
    "own-operating",
    "fir-1-date",
    "fir-1-amount",
    "fir-2-amount",
];

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn a_link_restores_every_scenario(
        scenarios in proptest::collection::vec(projects(), 1..=3),
        shown in 0_usize..3,
        total in any::<i64>(),
    ) {
        let drafts: Vec<_> = scenarios.iter().map(write).collect();
        let fragment = link::write(&drafts, shown, 7, Money::from_cents(total));
        let opened = link::open(&fragment);
        prop_assert_eq!(&opened.ignored, &Vec::<String>::new());
        prop_assert_eq!(opened.figures, Some(7));
        prop_assert_eq!(opened.total, Some(Money::from_cents(total)));
        prop_assert_eq!(opened.shown, if shown < drafts.len() { shown } else { 0 });
        prop_assert_eq!(opened.scenarios.len(), scenarios.len());
        for ((opened, draft), project) in opened.scenarios.iter().zip(&drafts).zip(&scenarios) {
            let reading = read(opened, project.today);
            prop_assert_eq!(&reading, &read(draft, project.today));
            // A form never holds a contract signed in days to come: the others give the same answer.
            if reading.problems.is_empty() {
                prop_assert_eq!(totals_only(&reading.project), totals_only(project));
            }
        }
    }

    #[test]
    fn what_is_typed_is_normalised_to_the_same_answer(project in projects()) {
        let typed = write(&project);
        let normalised = normalised(&typed, project.today);
        prop_assert_eq!(read(&normalised, project.today), read(&typed, project.today));
        // Once is enough.
        let again = normalised_again(&normalised, project.today);
        prop_assert_eq!(again, link::pairs(&normalised));
    }

    #[test]
    fn a_link_that_nobody_touched_is_tidy(
        scenarios in proptest::collection::vec(projects(), 1..=3),
        name in ".{0,20}",
    ) {
        let mut drafts: Vec<_> = scenarios.iter().map(write).collect();
        drafts[0].set(Field::Name, name);
        let fragment = link::write(&drafts, 1, 1, Money::ZERO);
        prop_assert_eq!(&tidy(&fragment), &fragment);
    }

    #[test]
    fn a_link_is_put_right_whatever_happened_to_it(
        project in projects(),
        name in ".{0,20}",
        is_html in any::<bool>(),
        encoded in 0..=2,
        sign in "|[.,)>»]|%22|[+]",
        tracker in "|[&?]fbclid=[A-Za-z0-9_-]{3}|&amp;utm_source=x&utm_medium=y",
    ) {
        let mut draft = write(&project);
        draft.set(Field::Name, name);
        let written = link::write(&[draft], 0, 1, Money::ZERO);
        let mut mangled = if is_html { written.replace('&', "&amp;") } else { written.clone() };
        for _ in 0..encoded {
            mangled = encoded_whole(&mangled);
        }
        mangled = ["#", &mangled, &sign, &tracker].concat();
        prop_assert_eq!(&tidy(&mangled), &written, "{}", mangled);
    }

    #[test]
    fn a_link_that_was_cut_anywhere_says_so(
        scenarios in proptest::collection::vec(projects(), 1..=3),
        cut in any::<proptest::sample::Index>(),
    ) {
        let drafts: Vec<_> = scenarios.iter().map(write).collect();
        let whole = link::write(&drafts, 0, 1, Money::ZERO);
        // Anywhere but before the first character, where there is no link any more.
        let kept: String = whole.chars().take(1 + cut.index(whole.chars().count() - 1)).collect();
        let arrival = Arrival::of(&link::open(&kept), None);
        prop_assert!(arrival.is_cut, "{}", kept);
        prop_assert!(arrival.leaves_doubts());
    }

    #[test]
    fn whatever_was_typed_is_still_there_when_its_link_opens(
        texts in proptest::collection::vec(
            (proptest::sample::select(&KEYS[..]), "[0-9]{1,5}([,./ -][0-9]{1,4}){0,2}|yes|signed|hier|1000;[0-9]{1,3}(,[0-9]{1,2})?"),
            1..12,
        ),
    ) {
        let mut draft = Draft::default();
        for (key, text) in texts {
            draft.set(Field::parse(key).unwrap(), text);
        }
        let typed = normalised(&draft, None);
        let opened = link::open(&link::write(std::slice::from_ref(&typed), 0, 1, Money::ZERO));
        prop_assert_eq!(&opened.ignored, &Vec::<String>::new());
        prop_assert_eq!(read(opened.first(), None), read(&draft, None));
    }

    #[test]
    fn no_fragment_stops_the_program(text in ".{0,80}", cut in 0_usize..200) {
        let _ = link::open(&text);
        let whole = link::write(&[Default::default(), link::read_pairs(&text)], 1, 1, Money::ZERO);
        let _ = link::open(&whole.chars().take(cut).collect::<String>());
    }
}
