//! The plan of action of a project: what of the letter is filled, what the contract asks for under each step, anniversaries,
//! the numbers of the sources. Amounts: size 2 of avenant 2, by hand from docs/funding-rules.md.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use amorce::funding::{Status, simulate};
use amorce::input::{Draft, Field, Wrong, read};
use amorce::law::RoadmapStep;
use amorce::outlook::{Fill, Plan};
use amorce::plan::{Day, Filled, LetterItem, PATH_SOURCES, PlanStep, Source, Standing};
use amorce::texts::plan_form as words;
use amorce::units::{Date, Money};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn draft(fields: &[(&str, &str)]) -> Draft {
    let mut draft = Draft::default();
    for (key, text) in fields {
        draft.set(Field::parse(key).unwrap(), *text);
    }
    draft
}

fn plan_of(draft: &Draft) -> Plan {
    let parsed = read(draft, Some(day("2026-11-30")));
    Plan::of(draft, &parsed.project, &simulate(&parsed.project))
}

fn plan(fields: &[(&str, &str)]) -> Plan {
    plan_of(&draft(fields))
}

fn fills(plan: &Plan, item: LetterItem) -> Vec<Fill> {
    let mut items = plan.letter.iter();
    items.find(|of| of.item == item).unwrap().fills.clone()
}

#[test]
fn nothing_typed_fills_nothing_even_where_an_example_is_shown() {
    let nothing = Draft::default();
    let example = draft(&[
        ("pop", "60000"),
        ("status", "planned"),
        ("signature", "30/05/2027"),
    ]);
    let parsed = read(&example, Some(day("2026-11-30")));
    let plan = Plan::of(&nothing, &parsed.project, &simulate(&parsed.project));
    for item in &plan.letter {
        assert_eq!(item.fills, [], "{:?}", item.item);
    }
    for planned in &plan.steps {
        assert_eq!(planned.standing, Standing::NotTold);
        assert_eq!(planned.day, Day::None);
    }
    assert_eq!(plan.anniversaries, []);
    assert_eq!(plan.next(), Some(PlanStep::FirstContact));
    assert!(
        plan.obligations
            .iter()
            .all(|placed| placed.obligation.status == Status::Unknown)
    );
}

/// Two communes and 52 000 inhabitants, size 2. Signed on 01/06/2022: the envelope of 60 000 € is paid on that day; the advance
/// of year 2 falls on the first anniversary, which is not before it.
#[test]
fn the_letter_is_filled_with_what_was_typed_and_with_the_first_twelve_months() {
    let plan = plan(&[
        ("pop", "52000"),
        ("communes", "01001,01004:51140"),
        ("status", "planned"),
        ("signature", "01/06/2027"),
        ("action", "no"),
    ]);
    let territory = fills(&plan, LetterItem::Territory);
    assert_eq!(territory[0], Fill::Communes(2));
    let said: Vec<String> = territory.iter().map(words::fill).collect();
    assert_eq!(said, ["2 communes", "52\u{202f}000 habitants", "taille 2"]);
    let money = fills(&plan, LetterItem::MoneyAndHelp);
    let [Fill::FirstTwelveMonths(money)] = money.as_slice() else {
        panic!("{money:?}");
    };
    assert_eq!(
        (money.first, money.end),
        (day("2027-06-01"), day("2028-06-01"))
    );
    assert_eq!(money.prudent.money, Money::from_euros(60_000));
    for item in [LetterItem::Actors, LetterItem::Calendar, LetterItem::Means] {
        assert_eq!(fills(&plan, item), [], "{item:?}");
    }
}

#[test]
fn what_is_not_known_is_not_filled() {
    let plan = plan(&[("pop", "52000")]);
    let item = &plan.letter[1];
    assert_eq!(item.item, LetterItem::Territory);
    assert_eq!(item.missing().collect::<Vec<_>>(), [Filled::Territory]);
    assert_eq!(
        words::filled(item),
        "rempli\u{a0}: 52\u{202f}000 habitants, taille 2\u{202f}; pas encore saisi\u{a0}: les communes"
    );
    assert_eq!(fills(&plan, LetterItem::MoneyAndHelp), []);
}

#[test]
fn an_offer_that_was_never_adopted_fills_no_money() {
    let plan = plan(&[
        ("pop", "30000"),
        ("status", "signed"),
        ("signature", "01/06/2021"),
        ("regime", "offer-2020-75"),
    ]);
    assert_eq!(fills(&plan, LetterItem::MoneyAndHelp), []);
}

/// The assumed signature dates the plan alone: no money, no anniversary, no obligation follows it.
#[test]
fn the_assumed_signature_stays_in_its_step() {
    let plan = plan(&[("pop", "52000"), ("letter", "15/01/2027")]);
    assert_eq!(
        plan.steps[10].day,
        Day::Assumed {
            day: day("2028-01-15"),
            earliest: day("2027-10-15"),
            latest: day("2029-07-15"),
        }
    );
    assert_eq!(plan.anniversaries, []);
    assert_eq!(fills(&plan, LetterItem::MoneyAndHelp), []);
    assert!(
        plan.obligations
            .iter()
            .all(|placed| placed.obligation.latest.is_none())
    );
}

#[test]
fn every_obligation_stands_under_one_step_and_the_project_comes_before_the_contract() {
    let plan = plan(&[
        ("pop", "52000"),
        ("project", "10/01/2027"),
        ("status", "planned"),
        ("signature", "01/06/2027"),
    ]);
    let under = |step| -> Vec<RoadmapStep> {
        let of = plan.obligations_under(step);
        of.map(|obligation| obligation.step).collect()
    };
    assert_eq!(
        under(PlanStep::HealthProject),
        [RoadmapStep::ProjectDeemedValidated]
    );
    assert_eq!(under(PlanStep::Dialogue), [RoadmapStep::ContractEnd]);
    assert_eq!(under(PlanStep::FirstYear).len() + 2, plan.obligations.len());
    let mut project = plan.obligations_under(PlanStep::HealthProject);
    // Two months after it is filed.
    assert_eq!(project.next().unwrap().latest, Some(day("2027-03-10")));
}

#[test]
fn a_contract_has_five_anniversaries_and_ten_where_it_is_renewed() {
    let mut draft = draft(&[
        ("pop", "52000"),
        ("status", "signed"),
        ("signature", "29/02/2024"),
    ]);
    let five = plan_of(&draft).anniversaries;
    assert_eq!(five.len(), 5);
    assert_eq!(five[0], day("2025-02-28"));
    assert_eq!(five[3], day("2028-02-29"));
    draft.set(Field::Renewed, "yes");
    let ten = plan_of(&draft).anniversaries;
    assert_eq!(ten.len(), 10);
    assert_eq!(ten.last(), Some(&day("2034-02-28")));
}

#[test]
fn the_first_step_that_is_not_done_comes_next_whatever_is_done_after_it() {
    let plan = plan(&[
        ("plan-contact-done", "yes"),
        ("plan-help-done", "no"),
        ("plan-group-done", "yes"),
    ]);
    assert_eq!(plan.next(), Some(PlanStep::Help));
    let count = |standing| plan.count(standing);
    assert_eq!(
        [Standing::Done, Standing::ToDo, Standing::NotTold].map(count),
        [2, 1, 10]
    );
}

#[test]
fn what_is_wrong_is_told_at_its_field_and_counts_as_not_given() {
    let plan = plan(&[
        ("plan-contact-done", "peut-être"),
        ("plan-group-day", "30/02/2027"),
        ("letter-to-signature", "31"),
    ]);
    let wrong: Vec<_> = plan.told.problems.iter().collect();
    assert_eq!(wrong.len(), 3);
    assert!(matches!(wrong[0].wrong, Wrong::Choice));
    assert!(matches!(wrong[2].wrong, Wrong::Months));
    assert_eq!(plan.steps[0].standing, Standing::NotTold);
    assert_eq!(plan.steps[2].day, Day::None);
    assert_eq!(plan.told.length.months(), 12);
}

#[test]
fn sources_are_numbered_once_and_those_of_the_whole_path_come_first() {
    let plan = plan(&[("pop", "52000")]);
    let path = PATH_SOURCES.iter().map(|source| source.details());
    let expected: Vec<usize> = (1..=PATH_SOURCES.len()).collect();
    assert_eq!(plan.numbers(path), expected);
    for source in Source::ALL {
        assert_eq!(plan.numbers([source.details()]).len(), 1, "{source:?}");
    }
    for source in plan.obligations.iter().flat_map(|of| of.obligation.sources) {
        assert_eq!(plan.numbers([source.details()]).len(), 1, "{source:?}");
    }
    let mut keys: Vec<_> = plan.sources.iter().map(|source| source.key).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), plan.sources.len());
}
