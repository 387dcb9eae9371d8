//! A link opens to exactly the project that it was made of, whatever the project.

use amorce::funding::totals_only;
use amorce::input::{Draft, normalised, read, write};
use amorce::link;
use amorce::units::{Date, Money};
use proptest::prelude::*;

use crate::cases;
use crate::projects::projects;

fn normalised_again(draft: &Draft, today: Option<Date>) -> String {
    link::pairs(&normalised(draft, today))
}

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
    fn no_fragment_stops_the_program(text in ".{0,80}", cut in 0_usize..200) {
        let _ = link::open(&text);
        let whole = link::write(&[Default::default(), link::read_pairs(&text)], 1, 1, Money::ZERO);
        let _ = link::open(&whole.chars().take(cut).collect::<String>());
    }
}
