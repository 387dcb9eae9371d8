//! The calendar, read by a parser that shares nothing with what writes it.

use std::collections::{BTreeMap, BTreeSet};

use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty};

use super::asked::*;
use amorce::input::Draft;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    uid: String,
    summary: String,
    description: String,
    first: String,
    end: String,
    is_whole_day: bool,
    stamp: String,
    sequence: i64,
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn entries_of(calendar: &str) -> Vec<Entry> {
    let calendar = ICalendar::parse(calendar).unwrap();
    calendar
        .components
        .iter()
        .filter(|component| component.component_type == ICalendarComponentType::VEvent)
        .map(|event| {
            let value = |name: ICalendarProperty| {
                let mut entries = event.entries.iter().filter(|entry| entry.name == name);
                let entry = entries.next().unwrap();
                assert!(entries.next().is_none(), "{name:?} stands twice");
                assert_eq!(entry.values.len(), 1, "{name:?} has several values");
                entry.values[0].clone()
            };
            let text = |name| value(name).as_text().unwrap().to_owned();
            let moment = |name| {
                let value = value(name);
                let at = value.as_partial_date_time().unwrap();
                format!(
                    "{}-{:02}-{:02}",
                    at.year.unwrap(),
                    at.month.unwrap(),
                    at.day.unwrap()
                )
            };
            let start = value(ICalendarProperty::Dtstart);
            Entry {
                uid: text(ICalendarProperty::Uid),
                summary: text(ICalendarProperty::Summary),
                description: text(ICalendarProperty::Description),
                first: moment(ICalendarProperty::Dtstart),
                end: moment(ICalendarProperty::Dtend),
                is_whole_day: start.as_partial_date_time().unwrap().hour.is_none(),
                stamp: moment(ICalendarProperty::Dtstamp),
                sequence: value(ICalendarProperty::Sequence).as_integer().unwrap(),
            }
        })
        .collect()
}

/// The calendar of this kind: `ics` by day, `ics-payments` by payment.
fn entries_by(kind: &str, drafts: &[Draft]) -> Vec<Entry> {
    entries_of(&text(&file(kind, drafts).bytes))
}

fn entries(drafts: &[Draft]) -> Vec<Entry> {
    entries_by("ics-payments", drafts)
}

fn uids(entries: &[Entry]) -> BTreeSet<String> {
    let uids: BTreeSet<String> = entries.iter().map(|entry| entry.uid.clone()).collect();
    assert_eq!(
        uids.len(),
        entries.len(),
        "two entries have the same identity"
    );
    uids
}

fn changed(mut draft: Draft, key: &str, typed: &str) -> Draft {
    draft.set(amorce::input::Field::parse(key).unwrap(), typed);
    draft
}

#[test]
fn payments_and_obligations_stand_on_their_days() {
    let entries = entries(&[four_missions()]);
    let on = |day: &str, what: &str| {
        let found = entries
            .iter()
            .find(|entry| entry.first == day && entry.summary.contains(what));
        found
            .unwrap_or_else(|| panic!("no {what} on {day}: {entries:#?}"))
            .clone()
    };
    let seed = on("2023-03-01", "Enveloppe d’amorçage");
    assert!(
        seed.summary
            .contains("attendu\u{a0}: 75\u{202f}000\u{a0}€, rapportés"),
        "{}",
        seed.summary
    );
    assert!(
        seed.description
            .contains("Prudent\u{a0}: 75\u{202f}000\u{a0}€, rapportés")
    );
    // The agreement: access to care starts within six months.
    let start = on("2023-09-01", "accès aux soins");
    assert!(
        start.summary.starts_with("Fait\u{a0}: "),
        "{}",
        start.summary
    );
    let end = on("2028-03-01", "fin du contrat");
    assert!(
        end.summary.starts_with("Au plus tard\u{a0}: "),
        "{}",
        end.summary
    );
    for entry in &entries {
        assert!(entry.is_whole_day, "{entry:?}");
        assert!(entry.first < entry.end, "{entry:?}");
        assert!(entry.description.contains(LINK), "{entry:?}");
        assert!(
            entry.description.contains("chiffres\u{a0}: version 1"),
            "{entry:?}"
        );
    }
}

#[test]
fn a_payment_with_an_earliest_day_only_says_so() {
    let project = four_missions();
    let reading = amorce::input::read(&project, TODAY.parse().ok());
    let simulation = amorce::funding::simulate(&reading.project);
    let earliest: Vec<_> = simulation
        .payments
        .iter()
        .filter_map(|payment| match payment.when {
            amorce::funding::When::NotBefore(day) => Some(day.to_string()),
            _ => None,
        })
        .collect();
    let entries = entries(&[project]);
    let said: Vec<_> = entries
        .iter()
        .filter(|entry| entry.summary.starts_with("Au plus tôt\u{a0}: "))
        .map(|entry| entry.first.clone())
        .collect();
    assert_eq!(said, earliest);
    assert!(!said.is_empty());
}

#[test]
fn what_has_no_day_is_left_out_and_said() {
    let calendar = text(&file("ics-payments", &[undated()]).bytes);
    assert_eq!(entries_of(&calendar), []);
    let unfolded = calendar.replace("\r\n ", "");
    assert!(unfolded.contains("faute de date"), "{unfolded}");
    assert!(unfolded.contains("Enveloppe d’amorçage"), "{unfolded}");
}

#[test]
fn a_correction_of_amounts_and_days_keeps_every_identity() {
    let before = uids(&entries(&[four_missions()]));
    for (key, typed) in [
        ("pop", "130000"),
        ("pop", "30000"),
        ("signature", "20/02/2023"),
        ("own-operating", "80000"),
        ("access-rate", "55"),
        ("fir-1-amount", "1000"),
    ] {
        let after = uids(&entries(&[changed(four_missions(), key, typed)]));
        assert_eq!(before, after, "{key}={typed}");
    }
    let later = file_on("2027-01-01", "ics-payments", &[four_missions()]);
    assert_eq!(before, uids(&entries_of(&text(&later.bytes))));
}

#[test]
fn projects_and_scenarios_never_take_each_other_s_entries() {
    let one = four_missions();
    let other = changed(four_missions(), "pop", "200000");
    let both = entries(&[one.clone(), other]);
    assert_eq!(
        uids(&both).len(),
        2 * entries(std::slice::from_ref(&one)).len()
    );
    let named = changed(one.clone(), "name", "CPTS du Nord");
    let (one, named) = (uids(&entries(&[one])), uids(&entries(&[named])));
    assert!(one.is_disjoint(&named));
}

#[test]
fn a_scenario_keeps_its_entries_when_another_one_joins_it() {
    let alone = uids(&entries(&[four_missions()]));
    let together = uids(&entries(&[four_missions(), never_adopted()]));
    assert!(alone.is_subset(&together));
}

#[test]
fn a_calendar_made_later_is_the_newer_one() {
    let on = |day: &str| -> BTreeMap<String, Entry> {
        let file = file_on(day, "ics-payments", &[four_missions()]);
        let entries = entries_of(&text(&file.bytes)).into_iter();
        entries.map(|entry| (entry.uid.clone(), entry)).collect()
    };
    let (today, tomorrow) = (on("2026-11-24"), on("2026-11-25"));
    for (uid, entry) in &today {
        assert_eq!(entry.stamp, "2026-11-24");
        assert_eq!(tomorrow[uid].sequence, entry.sequence + 1);
        assert!(tomorrow[uid].stamp > entry.stamp);
    }
}

#[test]
fn entries_of_an_offer_never_adopted_say_it() {
    for entry in entries(&[never_adopted()]) {
        assert!(
            entry.summary.contains("si l’offre avait été adoptée"),
            "{entry:?}"
        );
        assert!(
            entry.description.contains("jamais été adoptée"),
            "{entry:?}"
        );
    }
}

#[test]
fn lines_are_folded_and_whatever_is_typed_stays_in_its_value() {
    let name = "Nord, Sud ; \\n Est\r\nEND:VEVENT\r\nBEGIN:VALARM éàü ".repeat(4);
    let typed = changed(four_missions(), "name", &name);
    let calendar = text(&file("ics-payments", &[typed, four_missions()]).bytes);
    for line in calendar.split("\r\n") {
        assert!(line.len() <= 75, "{} bytes: {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "{line}");
    }
    assert_eq!(
        calendar.matches("\r\nEND:VEVENT").count(),
        calendar.matches("\r\nBEGIN:VEVENT").count()
    );
    assert!(!calendar.contains("\r\nBEGIN:VALARM"));
    let entry = &entries_of(&calendar)[0];
    assert!(
        entry
            .description
            .contains("Nord, Sud ; \\n Est  END:VEVENT  BEGIN:VALARM éàü"),
        "{entry:?}"
    );
}

/// tests/cases/paiements/annees-civiles.toml: everything of 2023 lands on the day of the signature, everything of 2024
/// on the first anniversary.
#[test]
fn a_day_has_one_entry_with_its_sum_and_what_it_is_made_of() {
    let entries = entries_by("ics", &[four_missions()]);
    let on = |day: &str| {
        let mut found = entries
            .iter()
            .filter(|entry| entry.first == day && entry.uid.starts_with("jour-"));
        let entry = found.next().unwrap();
        assert!(found.next().is_none(), "two entries on {day}");
        entry
    };
    let first = on("2023-03-01");
    // Operating funding, three fixed parts and the crisis plan: 75 000 + 114 375 + 33 750.
    assert_eq!(
        first.summary,
        "5 paiements (attendu\u{a0}: 223\u{202f}125\u{a0}€, déduits)"
    );
    let has = |entry: &Entry, words: &str| {
        entry
            .description
            .lines()
            .any(|line| line.starts_with(words))
    };
    assert!(
        has(first, "Prudent\u{a0}: 223\u{202f}125\u{a0}€"),
        "{first:?}"
    );
    assert!(has(first, "Enveloppe d’amorçage"), "{first:?}");
    let listed = first
        .description
        .lines()
        .filter(|line| line.contains("(attendu"));
    assert_eq!(listed.count(), 5, "{first:?}");
    let second = on("2024-03-01");
    assert!(
        second
            .summary
            .starts_with("Au plus tôt\u{a0}: 12 paiements (attendu\u{a0}: 314\u{202f}875\u{a0}€"),
        "{second:?}"
    );
    for (estimate, amount) in [("Prudent", "236\u{202f}875"), ("Maximum", "334\u{202f}375")] {
        assert!(
            has(second, &format!("{estimate}\u{a0}: {amount}\u{a0}€")),
            "{second:?}"
        );
    }
}

#[test]
fn a_corrected_amount_keeps_the_entry_of_its_day() {
    let before = uids(&entries_by("ics", &[four_missions()]));
    for (key, typed) in [
        ("pop", "30000"),
        ("own-operating", "80000"),
        ("access-rate", "55"),
    ] {
        let after = uids(&entries_by("ics", &[changed(four_missions(), key, typed)]));
        assert_eq!(before, after, "{key}={typed}");
    }
    // Neither kind of calendar takes the entries of the other, but for what is to be done.
    let payments = uids(&entries(&[four_missions()]));
    assert!(
        before
            .intersection(&payments)
            .all(|uid| uid.starts_with("etape-"))
    );
}

#[test]
fn a_project_with_an_identity_keeps_its_entries_under_any_name_and_letter() {
    let project = changed(four_missions(), "calendar", "550e8400e29b1");
    let alone = uids(&entries(std::slice::from_ref(&project)));
    let renamed = changed(project.clone(), "name", "CPTS du Nord");
    assert_eq!(alone, uids(&entries(&[renamed])));
    let second = uids(&entries(&[never_adopted(), project]));
    assert!(alone.is_subset(&second));
    let other = changed(four_missions(), "calendar", "550e8400e29b2");
    assert!(alone.is_disjoint(&uids(&entries(&[other]))));
    assert!(alone.is_disjoint(&uids(&entries(&[four_missions()]))));
}

/// A link may carry anything.
#[test]
fn an_identity_of_other_signs_stays_within_its_entry() {
    let project = changed(four_missions(), "calendar", "a\r\nEND:VEVENT@ ;é");
    for entry in entries(&[project]) {
        assert!(entry.uid.ends_with(".a-end-vevent-e@amorce"), "{entry:?}");
    }
}

#[test]
fn money_that_awaits_a_renewal_says_so_in_its_entry() {
    let renewed = changed(four_missions(), "renewed", "yes");
    let awaited = |kind: &str| {
        let entries = entries_by(kind, std::slice::from_ref(&renewed));
        let after = |entry: &&Entry| {
            entry.first.as_str() > "2028-03-01" && !entry.uid.starts_with("etape-")
        };
        let after: Vec<Entry> = entries.iter().filter(after).cloned().collect();
        assert!(!after.is_empty());
        after
    };
    for entry in awaited("ics-payments") {
        assert!(
            entry.summary.contains("si le contrat est renouvelé"),
            "{entry:?}"
        );
    }
    for entry in awaited("ics") {
        assert!(
            entry.description.contains("si le contrat est renouvelé"),
            "{entry:?}"
        );
    }
}
