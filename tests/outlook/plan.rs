//! What the plan of action takes from the project and from what is said of its steps.

use amorce::input::{Draft, Problem, Wrong, read};
use amorce::outlook::{Plan, Tests};
use amorce::plan::{Day, PlanStep, Standing};

use super::{draft, outlook};

fn plan(draft: &Draft) -> Plan {
    outlook(draft, Some("2026-01-01"), Tests::default()).plan
}

fn standing(plan: &Plan, step: PlanStep) -> Standing {
    plan.steps[step.number() - 1].standing
}

fn day(plan: &Plan, step: PlanStep) -> Day {
    plan.steps[step.number() - 1].day
}

#[test]
fn three_days_are_those_of_the_project_and_the_others_of_the_plan() {
    let typed = draft(&[
        ("letter", "15/01/2025"),
        ("project", "2025-09-01"),
        ("status", "planned"),
        ("signature", "2026-06-01"),
        ("plan-association-day", "1/3/2025"),
        ("plan-contact-done", "yes"),
        ("plan-letter-done", "yes"),
        ("plan-help-done", "no"),
    ]);
    let plan = plan(&typed);
    let given = |text: &str| Day::Given(text.parse().unwrap());
    for (step, expected) in [
        (PlanStep::Letter, given("2025-01-15")),
        (PlanStep::HealthProject, given("2025-09-01")),
        (PlanStep::Contract, given("2026-06-01")),
        (PlanStep::Association, given("2025-03-01")),
        (PlanStep::FirstContact, Day::None),
    ] {
        assert_eq!(day(&plan, step), expected, "{step:?}");
    }
    for (step, expected) in [
        (PlanStep::FirstContact, Standing::Done),
        (PlanStep::Letter, Standing::Done),
        (PlanStep::Help, Standing::ToDo),
        (PlanStep::Association, Standing::NotTold),
        // Its status says so: it is planned.
        (PlanStep::Contract, Standing::ToDo),
    ] {
        assert_eq!(standing(&plan, step), expected, "{step:?}");
    }
    assert_eq!(plan.told.problems, []);
}

/// 15 January 2025: 12 months, or 20, and never in the money.
#[test]
fn the_months_from_letter_to_signature_move_the_plan_and_no_payment() {
    let with = |months: &str| {
        draft(&[
            ("pop", "30000"),
            ("letter", "2025-01-15"),
            ("letter-to-signature", months),
        ])
    };
    for (months, expected) in [
        ("", "2026-01-15"),
        ("20", "2026-09-15"),
        (" 9 ", "2025-10-15"),
    ] {
        let draft = with(months);
        let told = day(&plan(&draft), PlanStep::Contract);
        assert!(
            matches!(told, Day::Assumed { day, .. } if day.to_string() == expected),
            "{told:?}"
        );
        let parsed = read(&draft, None);
        assert_eq!(parsed.project, read(&with(""), None).project);
    }
}

#[test]
fn what_is_wrong_in_the_plan_is_told_at_its_field_and_counts_as_not_given() {
    let typed = draft(&[
        ("letter", "2025-01-15"),
        ("letter-to-signature", "31"),
        ("plan-help-done", "maybe"),
        ("plan-money-day", "31/02/2025"),
    ]);
    let plan = plan(&typed);
    let told = plan
        .told
        .problems
        .iter()
        .map(|Problem { field, wrong }| (field.key(), *wrong));
    let expected = [
        ("plan-help-done", Wrong::Choice),
        (
            "plan-money-day",
            Wrong::Date(amorce::input::DateProblem::NoSuchDay),
        ),
        ("letter-to-signature", Wrong::Months),
    ];
    let expected = expected.map(|(key, wrong)| (key.to_owned(), wrong));
    assert_eq!(told.collect::<Vec<_>>(), expected);
    assert_eq!(standing(&plan, PlanStep::Help), Standing::NotTold);
    assert_eq!(day(&plan, PlanStep::FirstMoney), Day::None);
    assert!(
        matches!(day(&plan, PlanStep::Contract), Day::Assumed { day, .. } if day.to_string() == "2026-01-15")
    );
    for months in ["8", "31", "12,5", "-12", "un an", "999999999999"] {
        let draft = draft(&[("letter-to-signature", months)]);
        let problems = self::plan(&draft).told.problems;
        assert_eq!(problems.len(), 1, "{months}");
        assert_eq!(problems[0].wrong, Wrong::Months, "{months}");
    }
}
