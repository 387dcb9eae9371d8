//! The plan of action in the calendar and in the spreadsheet: what has a day, under an identity of its own, and nothing of it
//! for a project that says nothing of the plan.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Reader, Xlsx};
use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty};

use super::asked::*;
use amorce::input::{Draft, Field};

/// A letter, an association, a step that is done, a signature that is planned.
fn told() -> Draft {
    draft(&[
        ("name", "CPTS du Sud"),
        ("pop", "52000"),
        ("letter", "15/01/2027"),
        ("project", "10/03/2027"),
        ("status", "planned"),
        ("signature", "01/06/2027"),
        ("plan-contact-done", "yes"),
        ("plan-contact-day", "05/10/2026"),
        ("plan-association-day", "30/01/2027"),
        ("plan-group-done", "no"),
    ])
}

/// Every sheet of a workbook as rows of words.
fn sheets(drafts: &[Draft]) -> BTreeMap<String, Vec<Vec<String>>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(file("xlsx", drafts).bytes)).unwrap();
    let sheets = book.worksheets().into_iter();
    sheets
        .map(|(name, range)| {
            let rows = range.rows();
            let rows = rows.map(|row| row.iter().map(ToString::to_string).collect());
            (name, rows.collect())
        })
        .collect()
}

/// What each entry of a calendar is known by: its day and its head.
fn entries(draft: &Draft) -> BTreeMap<String, (String, String)> {
    let bytes = file("ics", std::slice::from_ref(draft)).bytes;
    let calendar = ICalendar::parse(String::from_utf8(bytes).unwrap()).unwrap();
    let events = calendar.components.iter();
    let events = events.filter(|of| of.component_type == ICalendarComponentType::VEvent);
    events
        .map(|event| {
            let value = |name: ICalendarProperty| {
                let entry = event.entries.iter().find(|entry| entry.name == name);
                entry.unwrap().values[0].clone()
            };
            let text = |name| value(name).as_text().unwrap().to_owned();
            let start = value(ICalendarProperty::Dtstart);
            let start = start.as_partial_date_time().unwrap();
            let day = format!(
                "{}-{:02}-{:02}",
                start.year.unwrap(),
                start.month.unwrap(),
                start.day.unwrap()
            );
            (
                text(ICalendarProperty::Uid),
                (day, text(ICalendarProperty::Summary)),
            )
        })
        .collect()
}

fn of_plan(draft: &Draft) -> BTreeMap<String, (String, String)> {
    let mut entries = entries(draft);
    entries.retain(|uid, _| uid.starts_with("plan-"));
    entries
}

#[test]
fn steps_with_a_day_and_what_comes_by_a_day_are_in_the_calendar() {
    let days: Vec<(String, String)> = of_plan(&told())
        .into_iter()
        .map(|(uid, (day, _))| (uid.split('.').next().unwrap().to_owned(), day))
        .collect();
    let day = |uid: &str, day: &str| (uid.to_owned(), day.to_owned());
    assert_eq!(
        days,
        [
            day("plan-association-jour", "2027-01-30"),
            // Five days later.
            day("plan-association-reponse", "2027-02-04"),
            day("plan-contact-jour", "2026-10-05"),
            day("plan-contract-jour", "2027-06-01"),
            day("plan-letter-jour", "2027-01-15"),
            day("plan-project-jour", "2027-03-10"),
        ]
    );
}

#[test]
fn what_is_done_says_so_and_the_answer_on_the_health_project_stands_once() {
    let entries = entries(&told());
    let (_, head) = &entries["plan-contact-jour.a.cpts-du-sud@amorce"];
    assert!(head.starts_with("Fait\u{a0}: "), "{head}");
    let validated = entries
        .values()
        .filter(|(day, _)| day == "2027-05-10")
        .count();
    assert_eq!(validated, 1, "two months after it is filed: {entries:#?}");
}

#[test]
fn an_assumed_signature_is_in_no_calendar() {
    let mut draft = told();
    draft.set(Field::Status, "no");
    draft.set(Field::Signature, "");
    let entries = of_plan(&draft);
    assert!(!entries.keys().any(|uid| uid.starts_with("plan-contract")));
    assert!(!entries.values().any(|(day, _)| day == "2028-01-15"));
}

#[test]
fn a_project_that_says_nothing_of_the_plan_has_the_calendar_that_it_had() {
    let plain = told().without(|field| matches!(field, Field::Plan(..)));
    assert_eq!(of_plan(&plain), BTreeMap::new());
    let with: Vec<_> = entries(&told()).into_keys().collect();
    for uid in entries(&plain).keys() {
        assert!(with.contains(uid), "{uid}");
    }
}

#[test]
fn a_day_that_moves_keeps_its_entry() {
    let before = of_plan(&told());
    let mut moved = told();
    moved.set(Field::parse("plan-contact-day").unwrap(), "12/10/2026");
    let after = of_plan(&moved);
    assert_eq!(
        before.keys().collect::<Vec<_>>(),
        after.keys().collect::<Vec<_>>()
    );
    assert_ne!(before, after);
}

#[test]
fn the_workbook_has_a_sheet_of_the_plan_once_something_is_said_of_it() {
    let name = "Plan d’action";
    assert!(!sheets(&[four_missions()]).contains_key(name));
    let sheets = sheets(&[told()]);
    let sheet = &sheets[name];
    let column = |of: usize| -> Vec<String> {
        let rows = sheet.iter().skip(3).take(13);
        rows.map(|row| row.get(of).cloned().unwrap_or_default())
            .collect()
    };
    assert_eq!(column(7)[..3], ["fait", "non renseigné", "à faire"]);
    assert_eq!(column(7)[10], "prévu");
    assert!(
        column(2)[7].contains("23\u{202f}000\u{a0}€"),
        "{:?}",
        column(2)
    );
    assert_eq!(column(8)[5], "établi, dans une région");
    assert!(column(9)[4].contains("Rezone"), "{:?}", column(9));
}

#[test]
fn several_scenarios_have_a_sheet_each_where_they_say_something_of_the_plan() {
    let sheets = sheets(&[four_missions(), told()]);
    assert!(!sheets.contains_key("Plan d’action A"));
    assert!(sheets.contains_key("Plan d’action B"));
}

#[test]
fn what_could_not_be_read_of_the_plan_is_told_on_its_sheet() {
    let mut wrong = told();
    wrong.set(Field::LetterToSignature, "40");
    let sheets = sheets(&[wrong]);
    let said = sheets["Plan d’action"].concat().join(" ");
    assert!(said.contains("de la lettre à la signature"), "{said}");
    assert!(said.contains("de 9 à 30"), "{said}");
}
