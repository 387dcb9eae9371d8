//! What is typed of the two aids beside a CPTS: fields, links, drafts, and what is said of them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    unreachable_pub,
    missing_docs
)]

#[path = "common/aids.rs"]
mod common;

use amorce::aid_input::{
    Calculator, Draft, Field, Group, Kind, Owner, Stored, Wrong, open, put, read, read_list, write,
    write_list,
};
use amorce::aid_report::{Cell, Report};
use amorce::units::{Certainty, Money};

use common::{draft, structure};

fn assistant(pairs: &[(&str, &str)]) -> Draft {
    draft(Calculator::Assistant, pairs)
}

fn msp() -> Draft {
    let mut all = structure("2025");
    all.set(Field::Patients, "4 000");
    all
}

fn euros(draft: &Draft) -> Option<Money> {
    Report::of(draft).headline.map(|headline| headline.money)
}

#[test]
fn every_field_has_a_key_a_group_of_its_calculator_and_words() {
    let mut keys = Vec::new();
    for field in Field::ALL {
        let is_of_contract = matches!(
            field.group(),
            Group::Contract | Group::Attainment | Group::Cost
        );
        assert_eq!(
            is_of_contract,
            field.calculator() == Calculator::Assistant,
            "{field:?}"
        );
        assert!(!amorce::texts::aid_form::label(*field).is_empty());
        keys.push(field.key());
    }
    let number = keys.len();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), number);
}

/// docs/neighbours.md: 1 ETP signed 01/07/2024, P30–P89, 100 %: 132 000.
#[test]
fn a_contract_is_answered_as_the_vector_says() {
    let mut typed = assistant(&[("signed", "1/7/2024"), ("option", "1"), ("band", "p30-p89")]);
    assert_eq!(euros(&typed), Some(Money::from_euros(132_000)));
    typed.set(Field::YearlyCost, "44 000");
    let report = Report::of(&typed);
    // 132 000 of 220 000.
    let headline = report.headline.unwrap();
    assert!(
        headline.more.iter().any(|said| said.contains("60\u{a0}%")),
        "{headline:?}"
    );
    assert_eq!(report.tables[0].rows.len(), 6);
}

/// docs/neighbours.md: 8 500 points, 59 500 €, advance 35 700 €.
#[test]
fn a_structure_is_answered_as_the_vector_says() {
    assert_eq!(euros(&msp()), Some(Money::from_euros(59_500)));
    let report = Report::of(&msp());
    assert_eq!(report.first, vec![]);
    let payments = report.tables.iter().find(|table| table.id == "payments");
    let advance = &payments.unwrap().rows[0].cells[2];
    assert_eq!(*advance, Cell::Money(Money::from_euros(35_700)));
}

#[test]
fn the_missing_prerequisite_is_the_first_thing_said() {
    let mut typed = msp();
    typed.set(Field::Coordination, "no");
    let report = Report::of(&typed);
    let codes: Vec<_> = report.first.iter().map(|said| said.code).collect();
    assert_eq!(codes, ["prerequisite-missing", "no-coordination", "lost"]);
    assert_eq!(report.headline.unwrap().money, Money::ZERO);
    typed.set(Field::Coordination, "");
    let untold = &Report::of(&typed).first[1].words;
    assert!(untold.starts_with("À renseigner"), "{untold}");
}

#[test]
fn a_year_that_is_assumed_is_told_first_and_marks_every_amount() {
    let mut typed = msp();
    typed.set(Field::Year, "2026");
    let report = Report::of(&typed);
    assert_eq!(report.first[0].code, "before-avenant-2");
    let marks = report
        .tables
        .iter()
        .flat_map(|table| &table.rows)
        .flat_map(|row| &row.cells);
    let marks: Vec<_> = marks
        .filter_map(|cell| match cell {
            Cell::Mark(mark) => Some(*mark),
            _ => None,
        })
        .collect();
    assert!(marks.len() > 30, "{}", marks.len());
    assert!(marks.iter().all(|mark| *mark == Certainty::Assumed));
}

#[test]
fn sums_are_the_sums_of_the_cells_that_they_name() {
    let mut uplifted = msp();
    for (key, text) in [("c2s", "20"), ("c2s-national", "12,5")] {
        uplifted.set(Field::parse(Calculator::Msp, key).unwrap(), text);
    }
    let contract = assistant(&[
        ("signed", "15/10/2021"),
        ("option", "1/3"),
        ("attainment-4", "80"),
    ]);
    for draft in [uplifted, contract] {
        let report = Report::of(&draft);
        let mut sums = 0;
        for table in &report.tables {
            for row in &table.rows {
                for (column, cell) in table.columns.iter().zip(&row.cells) {
                    let Cell::Sum(money, other, range) = cell else {
                        continue;
                    };
                    let of = other.map_or(table, |id| {
                        report.tables.iter().find(|table| table.id == id).unwrap()
                    });
                    let place = of.columns.iter().position(|of| of.id == column.id).unwrap();
                    let added: Money = of.rows[range.clone()]
                        .iter()
                        .map(|row| match &row.cells[place] {
                            Cell::Money(money) | Cell::Sum(money, ..) => *money,
                            other => panic!("{other:?}"),
                        })
                        .sum();
                    assert_eq!(added, *money, "{} {}", table.id, column.id);
                    sums += 1;
                }
            }
        }
        assert!(sums >= 2, "{sums}");
    }
}

#[test]
fn what_is_needed_is_told_and_nothing_is_computed_without_it() {
    let report = Report::of(&assistant(&[("option", "collective"), ("doctors", "x")]));
    assert_eq!(
        report.needs,
        [Field::Signed, Field::Positions, Field::Doctors]
    );
    assert_eq!(report.headline, None);
    assert_eq!(report.problems.len(), 1);
    let report = Report::of(&Draft::new(Calculator::Msp));
    assert_eq!(
        report.needs,
        [Field::Year, Field::Patients, Field::Professionals]
    );
}

#[test]
fn every_kind_of_wrong_text_is_told_at_its_field() {
    let wrong = |calculator, key: &str, text: &str| {
        let parsed = read(&draft(calculator, &[(key, text)]));
        assert_eq!(parsed.problems.len(), 1, "{key} {text}");
        assert_eq!(parsed.problems[0].field.key(), key);
        parsed.problems[0].wrong.id()
    };
    let contract = |key, text| wrong(Calculator::Assistant, key, text);
    let structure = |key, text| wrong(Calculator::Msp, key, text);
    assert_eq!(contract("signed", "31/02/2024"), "no-such-day");
    assert_eq!(contract("option", "2"), "not-a-choice");
    assert_eq!(contract("attainment-3", "101"), "not-a-rate");
    assert_eq!(contract("yearly-cost", "beaucoup"), "not-an-amount");
    assert_eq!(contract("yearly-cost", "0"), "no-cost");
    let collective = assistant(&[("option", "collective"), ("positions", "0")]);
    assert_eq!(
        read(&collective).problems[0].wrong.id(),
        "number-out-of-bounds"
    );
    assert_eq!(structure("year", "25"), "not-a-year");
    assert_eq!(structure("patients", "4,5"), "not-a-whole-number");
    assert_eq!(structure("patients", "10000000"), "number-out-of-bounds");
    assert_eq!(structure("hours", "midi"), "not-hours");
    assert_eq!(structure("hours", "24:01"), "hours-out-of-bounds");
    assert_eq!(structure("hours", "11:60"), "hours-out-of-bounds");
    assert_eq!(structure("saturday", "oui"), "not-a-choice");
    assert_eq!(
        read(&draft(Calculator::Msp, &[("standard-system", "since")])).problems[0].wrong,
        Wrong::DayMissing
    );
}

#[test]
fn hours_are_read_in_the_spellings_of_visitors() {
    use amorce::aid_input::read_hours;
    for (text, minutes) in [
        ("12", 720),
        (" 12 h ", 720),
        ("11h30", 690),
        ("11 h 30 min", 690),
        ("11:30", 690),
        ("11,5", 690),
        ("11.25", 675),
        ("8 heures", 480),
        ("0", 0),
        ("24", 1_440),
    ] {
        assert_eq!(read_hours(text), Ok(minutes), "{text}");
    }
}

#[test]
fn a_link_gives_the_draft_back_and_is_no_link_of_a_cpts() {
    for draft in [
        msp(),
        assistant(&[("signed", "15/10/2021"), ("option", "1/3")]),
    ] {
        let link = write(&draft);
        let opened = open(&link).unwrap();
        assert_eq!(write(&opened.draft), link);
        assert!(opened.is_whole && opened.ignored.is_empty(), "{opened:?}");
        assert_eq!(euros(&opened.draft), euros(&draft));
        assert!(amorce::aid_input::is_link(&link));
    }
    assert_eq!(
        write(&assistant(&[
            ("signed", "1/7/2024"),
            ("option", "1/2"),
            ("attainment-5", "87.5")
        ])),
        "aide=assistant&signed=2024-07-01&option=1/2&attainment-5=87,50&v=1"
    );
    assert_eq!(open("pop=52000&aide=msp&v=1"), None);
    assert_eq!(open("aide=cpts&v=1"), None);
}

#[test]
fn what_a_link_lost_or_never_was_is_told_and_left_out() {
    let cut = open("aide=msp&year=2025&patients=4").unwrap();
    assert!(!cut.is_whole);
    assert_eq!(cut.ignored, ["patients=4"]);
    assert_eq!(cut.draft.get(Field::Patients), "");
    assert_eq!(cut.draft.get(Field::Year), "2025");
    let strange = open("aide=msp&pop=52000&year=2025&v=1&fbclid=x").unwrap();
    assert_eq!(strange.ignored, ["pop=52000"]);
    assert!(strange.is_whole);
    assert!(open("#aide=assistant").unwrap().is_whole);
    assert_eq!(
        open("aide%3Dmsp%26year%3D2025%26v%3D1")
            .unwrap()
            .draft
            .get(Field::Year),
        "2025"
    );
}

/// What is typed comes back as it was typed, in the order of the page, however it was put in.
#[test]
fn the_device_keeps_what_was_typed_sign_for_sign() {
    let stored = |id: &str, owner, draft: Draft| Stored {
        id: id.into(),
        owner,
        draft,
    };
    let odd = assistant(&[("signed", " 1/7 &=%# é "), ("yearly-cost", "44 000 €")]);
    let mut all = Vec::new();
    put(&mut all, stored("a", Owner::Visitor, odd.clone()));
    put(&mut all, stored("a", Owner::Visitor, msp()));
    put(&mut all, stored("b", Owner::Link, odd));
    assert_eq!(read_list(&write_list(&all)), all);
    assert_eq!(all.len(), 3, "one of each calculator");
    // A sixth of a kind pushes the oldest out, and none of another kind.
    for id in ["c", "d", "e", "f", "g"] {
        put(&mut all, stored(id, Owner::Visitor, msp()));
    }
    let own = |stored: &&Stored| {
        stored.owner == Owner::Visitor && stored.draft.calculator() == Calculator::Msp
    };
    assert_eq!(all.iter().filter(own).count(), 5);
    assert_eq!(all.len(), 7);
    assert_eq!(all[0].id, "g");
    put(
        &mut all,
        stored("g", Owner::Visitor, Draft::new(Calculator::Msp)),
    );
    assert_eq!(all.len(), 6);
    assert_eq!(write_list(&[]), "");
    assert_eq!(read_list("something else"), vec![]);
}

/// No text in any field, and no link, ends in a panic.
#[test]
fn nothing_typed_reaches_a_panic() {
    let texts = [
        "",
        " ",
        "-1",
        "0",
        "1",
        "4294967296",
        "99999999999999999999",
        "12,345",
        "1e9",
        "é",
        "\u{0}",
        "29/02/2024",
        "29/02/2020",
        "31/12/2050",
        "yes",
        "no",
        "since",
        "year",
        "24 h 59",
        "h",
        ":",
        "%",
    ];
    for field in Field::ALL {
        for text in texts {
            let calculator = field.calculator();
            let mut typed = match calculator {
                Calculator::Msp => msp(),
                Calculator::Assistant => assistant(&[
                    ("signed", "29/02/2024"),
                    ("option", "collective"),
                    ("positions", "2"),
                    ("doctors", "3"),
                ]),
            };
            typed.set(*field, text);
            let report = Report::of(&typed);
            for row in report
                .tables
                .iter()
                .flat_map(|table| table.rows.iter().map(move |row| (table, row)))
            {
                assert_eq!(row.0.columns.len(), row.1.cells.len(), "{}", row.0.id);
            }
            let link = write(&typed);
            assert_eq!(
                write(&open(&link).unwrap().draft),
                link,
                "{}={text:?}",
                field.key()
            );
            let stored = [Stored {
                id: "a".into(),
                owner: Owner::Link,
                draft: typed.clone(),
            }];
            assert_eq!(read_list(&write_list(&stored)), stored);
            for end in 0..link.len() {
                if link.is_char_boundary(end) {
                    drop(open(&link[..end]));
                }
            }
        }
    }
}

#[test]
fn every_choice_is_offered_under_a_name_of_its_own() {
    for field in Field::ALL {
        if let Kind::OneOf(picks) = field.kind() {
            let mut ids: Vec<_> = picks.iter().map(|pick| pick.id()).collect();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), picks.len());
        }
    }
}
