//! Nothing that a visitor types, or a program builds, makes the library panic.

use std::sync::LazyLock;

use amorce::funding::{simulate, totals_only, what_if};
use amorce::input::{Draft, Field, read};
use amorce::law::figures;
use proptest::prelude::*;
use proptest::{collection, sample};

use crate::cases;
use crate::projects::{today, unchecked_projects};

static FIELDS: LazyLock<Vec<Field>> = LazyLock::new(|| {
    Field::all_but_figures()
        .chain(figures().map(|figure| Field::Figure(figure.key)))
        .collect()
});

/// What a person may type, by mistake or on purpose.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9]{1,25}",
        "[0-9]{1,3}([ .,\u{a0}\u{202f}'][0-9]{3}){0,4}([,.][0-9]{0,4})? ?(€|k€|%|euros)?",
        "[0-9]{0,5}[-/. ][0-9]{0,3}[-/. ][0-9]{0,6}",
        "(20(19|2[0-9])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))",
        "[-+]?[0-9]{1,9}(;[-+]?[0-9]{0,9}){0,6}",
        sample::select(
            &[
                "yes",
                "no",
                "signed",
                "planned",
                "auto",
                "aci-2019",
                "offer-2020-50",
                "offer-2020-75",
                "avenant-2",
                "unknown",
                "addition",
                "advance",
                "tier-2",
                "nil",
                "every-year",
                "open",
                "not-open",
                "stay",
                "months",
                "full",
                "second",
                "",
                " ",
            ][..]
        )
        .prop_map(String::from),
    ]
}

fn drafts() -> impl Strategy<Value = Draft> {
    let usual = collection::vec((sample::select(&FIELDS[..8]), typed()), 0..8);
    let any = collection::vec((sample::select(&FIELDS[..]), typed()), 0..24);
    (usual, any).prop_map(|(usual, any)| {
        let mut draft = Draft::default();
        for (field, text) in usual.into_iter().chain(any) {
            draft.set(field, text);
        }
        draft
    })
}

proptest! {
    #![proptest_config(cases(256))]

    /// Whatever is typed is read, wrong fields told once each, and what is left is answered.
    #[test]
    fn any_text_is_read_and_answered(draft in drafts(), today in today()) {
        let reading = read(&draft, today);
        let mut fields: Vec<_> = reading.problems.iter().map(|problem| problem.field).collect();
        let told = fields.len();
        fields.sort();
        fields.dedup();
        prop_assert_eq!(fields.len(), told, "a field has two problems");
        let simulation = simulate(&reading.project);
        prop_assert_eq!(simulation.size.is_some(), reading.project.population.is_some());
    }

    /// Days in any order from 1900 to 2199, amounts of any size and sign, steps that do not exist.
    #[test]
    fn a_project_that_no_form_lets_through_is_answered(project in unchecked_projects()) {
        let _ = simulate(&project);
        let _ = totals_only(&project);
    }
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn what_if_answers_any_project(project in unchecked_projects()) {
        let _ = what_if(&project);
    }
}
