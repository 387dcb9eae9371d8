//! The table of fields: what it says of a field is so wherever the field is read, written, worded and declared.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

use std::fs;
use std::path::Path;

use amorce::input::{
    Draft, ExpensePart, Field, Given, Group, Kind, Pick, Refused, Wrong, YES, is_in_full,
    normalised, problems_beside, read, write,
};
use amorce::law::figures;
use amorce::texts;

fn every_field() -> impl Iterator<Item = Field> {
    Field::all_but_figures().chain(figures().map(|figure| Field::Figure(figure.key)))
}

fn held(field: Field, text: &str) -> Draft {
    let mut draft = Draft::default();
    draft.set(field, text);
    draft
}

/// A text of this kind that no untouched field means, in its canonical spelling.
fn sample(kind: Kind) -> String {
    match kind {
        Kind::Text => "mots".into(),
        Kind::Identity => "550e8400e29b1".into(),
        Kind::Count => "52000".into(),
        Kind::Communes => "2023;01004,007:1200".into(),
        Kind::Day | Kind::DayOrYes => "2022-06-15".into(),
        Kind::Euros => "61234,50".into(),
        Kind::Balance => "-61234,50".into(),
        Kind::Months => "18".into(),
        Kind::Percent => "87,50".into(),
        Kind::Steps => "5000;10000".into(),
        Kind::Reached => "1;1;2;2;2".into(),
        Kind::OneOf(picks) => picks[1].id().into(),
        Kind::Interpretation(of) => of.choices().last().unwrap().id().into(),
        Kind::Tick | Kind::YesOrNo => YES.into(),
    }
}

/// Whether it is read only with another beside it.
fn is_part(field: Field) -> bool {
    matches!(field.group(), Group::Indicators(_) | Group::Regional) || field == Field::Status
}

#[test]
fn every_field_takes_what_its_kind_says_and_gives_it_back() {
    for field in every_field() {
        let mut draft = held(field, &sample(field.kind()));
        // The years after the fifth are of a renewed contract.
        if matches!(field, Field::RateOfYear(_, 6..) | Field::Crisis(6..)) {
            assert_eq!(read(&draft, None).problem(field), Some(Wrong::NotRenewed));
            draft.set(Field::Renewed, YES);
        }
        // Communes have inhabitants beside them.
        if field == Field::Communes {
            draft.set(Field::Population, "52000");
        }
        // The table of costs ends below the sample.
        if let Field::Expense(number, ExpensePart::Gross) = field {
            draft.set(Field::Expense(number, ExpensePart::Amount), "70000");
        }
        let reading = read(&draft, None);
        assert_eq!(reading.problem(field), None, "{field:?}");
        let beside = problems_beside(&draft, &reading.project);
        assert!(!beside.iter().any(|of| of.field == field), "{field:?}");
        if field.is_beside() {
            assert_eq!(normalised(&draft, None), draft, "{field:?}");
        }
        // `no` and the choice that is ours are what an untouched field means.
        let is_told = match field.kind() {
            Kind::Interpretation(of) => of.choices().len() > 1,
            _ => true,
        };
        // What is of no project is kept as it was typed.
        if is_told && !is_part(field) && !field.is_beside() {
            let written = write(&reading.project);
            assert_eq!(written.get(field), draft.get(field), "{field:?}");
        }
    }
}

#[test]
fn no_field_takes_what_is_not_of_its_kind() {
    for field in every_field() {
        let draft = held(field, "?");
        let reading = read(&draft, None);
        let beside = problems_beside(&draft, &reading.project);
        let beside = beside.iter().find(|of| of.field == field);
        let wrong = reading.problem(field).or(beside.map(|of| of.wrong));
        let takes_any = matches!(field.kind(), Kind::Text | Kind::Identity);
        // Steps reached count once there are steps.
        let waits = matches!(field.kind(), Kind::Reached);
        assert_eq!(wrong.is_none(), takes_any || waits, "{field:?}");
    }
}

#[test]
fn a_value_that_may_have_lost_its_end_is_not_in_full() {
    for field in every_field() {
        let (text, cut) = match field.kind() {
            Kind::Count => ("52000", "052"),
            Kind::Day | Kind::DayOrYes => ("2022-09-21", "2022-09-2"),
            Kind::Euros | Kind::Percent => ("61,50", "61,5"),
            Kind::Balance => ("-61,50", "-61,5"),
            Kind::Steps => ("5000;61,50", "5000;61,5"),
            Kind::Reached => ("1;2", "1;02"),
            Kind::Text
            | Kind::Identity
            | Kind::Communes
            | Kind::Months
            | Kind::OneOf(_)
            | Kind::Interpretation(_)
            | Kind::Tick
            | Kind::YesOrNo => {
                continue;
            }
        };
        assert!(is_in_full(field, text), "{field:?}");
        assert!(!is_in_full(field, cut), "{field:?}");
    }
}

#[test]
fn every_value_has_words_and_every_named_one_other_words_than_its_name() {
    for field in every_field() {
        let text = sample(field.kind());
        assert!(texts::held(field, &text).is_some(), "{field:?}");
        let is_named = matches!(
            field.kind(),
            Kind::OneOf(_) | Kind::Interpretation(_) | Kind::Tick | Kind::YesOrNo
        );
        let words = texts::named(field, &text);
        assert_eq!(words.is_some(), is_named, "{field:?}");
        assert_ne!(words, Some(text.as_str()), "{field:?}");
    }
}

#[test]
fn the_form_begins_with_the_fields_of_its_first_group() {
    let first: Vec<Field> = every_field()
        .filter(|field| field.group() == Group::First)
        .collect();
    assert_eq!(first, Field::FIRST);
}

#[test]
fn an_answer_is_found_by_its_name_and_by_no_other() {
    for picks in [
        Pick::STATUSES,
        Pick::REGIMES,
        Pick::ACTIONS,
        Pick::PERS,
        Pick::RHYTHMS,
        Pick::PURPOSES,
        Pick::TIMES,
    ] {
        for pick in picks {
            assert_eq!(Kind::OneOf(picks).pick(pick.id()), Some(*pick));
        }
        assert_eq!(Kind::OneOf(picks).pick(""), None);
    }
    assert_eq!(Kind::Day.pick("no"), None);
}

#[test]
fn a_day_in_the_name_of_a_choice_stays_as_it_is() {
    let field = Field::parse("avenant-2-effect").unwrap();
    let typed = texts::as_typed(&held(field, "2022-03-31"));
    assert_eq!(typed.get(field), "2022-03-31");
}

fn file(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Whether a template of TypeScript, `${Mission}-rate-${Year}`, has this text among its own.
fn matches(template: &str, text: &str) -> bool {
    let Some((before, rest)) = template.split_once("${") else {
        return template == text;
    };
    let Some((_, after)) = rest.split_once('}') else {
        return false;
    };
    let Some(text) = text.strip_prefix(before) else {
        return false;
    };
    (1..=text.len()).any(|end| matches(after, &text[end..]))
}

/// The types that a project's field of this name is declared with: by itself, or else with others like it.
fn declared<'a>(types: &'a str, key: &str) -> Vec<&'a str> {
    let lines = || {
        let lines = types.lines().map(str::trim);
        lines.filter_map(|line| line.strip_suffix(';')?.split_once("?: "))
    };
    let alone = [key.to_owned(), format!("\"{key}\"")];
    let alone: Vec<&str> = lines()
        .filter(|(name, _)| alone.iter().any(|key| key == name))
        .map(|(_, kind)| kind)
        .collect();
    if !alone.is_empty() {
        return alone;
    }
    let of_family = |name: &str| {
        let family = name.strip_suffix(']')?.split_once(" in ")?.1;
        Some(match family.strip_prefix('`') {
            Some(template) => matches(template.strip_suffix('`')?, key),
            // Names without a part that counts.
            None => !key.contains('-'),
        })
    };
    lines()
        .filter(|(name, _)| of_family(name) == Some(true))
        .map(|(_, kind)| kind)
        .collect()
}

#[test]
fn the_types_declare_every_field_by_its_kind() {
    let types = file("static/api/amorce.d.ts");
    let (project, _) = types
        .split_once("export interface SimulateOptions")
        .unwrap();
    let project = project.replace("\"auto\" | Regime", &{
        let names = Pick::REGIMES
            .iter()
            .map(|pick| format!("\"{}\"", pick.id()));
        names.collect::<Vec<_>>().join(" | ")
    });
    let one_of = |names: Vec<&str>| format!("\"{}\" | \"\" | null", names.join("\" | \""));
    for field in every_field() {
        let kind = match field.kind() {
            Kind::Text | Kind::Identity | Kind::Communes => "Text".into(),
            Kind::Count | Kind::Reached | Kind::Months => "number | string | null".into(),
            Kind::Day => "Day".into(),
            Kind::DayOrYes => "Day | true | \"yes\"".into(),
            Kind::Euros | Kind::Balance | Kind::Steps => "Money".into(),
            Kind::Percent => "Percent".into(),
            Kind::OneOf(picks) => one_of(picks.iter().map(|pick| pick.id()).collect()),
            Kind::Interpretation(of) => one_of(of.choices().iter().map(|one| one.id()).collect()),
            Kind::Tick | Kind::YesOrNo => "Ticked".into(),
        };
        // A box may be given as one.
        let kind = match field {
            Field::Action => format!("boolean | {kind}"),
            _ => kind,
        };
        assert_eq!(declared(&project, &field.key()), [kind], "{}", field.key());
    }
}

#[test]
fn every_property_of_the_element_is_a_field() {
    let script = file("static/embed.js");
    let (_, fields) = script.split_once("const FIELDS =\n    '").unwrap();
    let (fields, _) = fields.split_once('\'').unwrap();
    for name in fields.split(' ') {
        let key = if name == "population" { "pop" } else { name };
        assert!(Field::parse(key).is_some(), "{name}");
    }
    assert_eq!(fields.split(' ').count(), 13);
}

/// In a step of the roadmap `no` differs from an empty field; in a check box both mean the same.
#[test]
fn a_box_takes_no_for_an_answer() {
    for field in every_field().filter(|field| matches!(field.kind(), Kind::Tick | Kind::YesOrNo)) {
        let mut draft = held(field, "no");
        if matches!(field, Field::Crisis(6..)) {
            draft.set(Field::Renewed, YES);
        }
        let reading = read(&draft, None);
        assert_eq!(reading.problem(field), None, "{field:?}");
        let beside = problems_beside(&draft, &reading.project);
        assert!(!beside.iter().any(|of| of.field == field), "{field:?}");
    }
}

#[test]
fn days_are_what_takes_a_day() {
    let days: Vec<Field> = every_field()
        .filter(|field| field.kind().is_day())
        .collect();
    // Letter, health project, signature, six missions, nine regional lines; ten steps of the plan, the balance, both ends of
    // twenty expenses.
    assert_eq!(days.len(), 3 + 6 + 9 + 10 + 1 + 2 * 20);
    for field in [Field::Letter, Field::HealthProject, Field::Signature] {
        assert!(days.contains(&field), "{field:?}");
    }
}

#[test]
fn what_calendars_know_a_project_by_is_not_typed() {
    let identity = held(Field::Calendar, "550e8400e29b1");
    assert!(Draft::default().is_empty() && identity.is_empty());
    assert!(!held(Field::Population, "52000").is_empty());
    assert!(!Field::Calendar.is_free_text() && Field::Name.is_free_text());
    assert!(!Field::Population.is_free_text());
}

#[test]
fn what_the_contract_says_can_be_left_out_of_a_draft() {
    let mut draft = held(Field::Population, "52000");
    for key in [
        "own-operating",
        "figure-ceiling.total/avenant-2/2",
        "access-indicator-1-steps",
    ] {
        let field = Field::parse(key).unwrap();
        assert!(field.is_of_contract(), "{key}");
        draft.set(field, "1000");
    }
    assert!(!Field::Population.is_of_contract());
    let rest = draft.clone().without(Field::is_of_contract);
    assert_eq!(rest, held(Field::Population, "52000"));
    // `one.differences(other)` is what `one` holds more or otherwise, and empty texts for what `other` alone holds.
    let texts = |one: &Draft, other: &Draft| -> Vec<String> {
        one.differences(other)
            .map(|(_, text)| text.to_owned())
            .collect()
    };
    assert_eq!(texts(&draft, &rest), ["1000"; 3]);
    assert_eq!(texts(&rest, &draft), [""; 3]);
    assert_eq!(texts(&draft, &draft), [""; 0]);
}

#[test]
fn what_another_program_gives_becomes_what_a_person_would_type() {
    let mut draft = Draft::default();
    for (key, given, text) in [
        ("pop", Given::Text("52000".into()), "52000"),
        ("renewed", Given::Ticked(true), "yes"),
        ("done-start-access", Given::Ticked(false), "no"),
        ("name", Given::Nothing, ""),
    ] {
        assert_eq!(draft.give(key, Some(given)), Ok(()));
        assert_eq!(draft.get(Field::parse(key).unwrap()), text, "{key}");
    }
    assert_eq!(draft.give("pop", None), Err(Refused::NotAValue));
    assert_eq!(
        draft.give("population", Some(Given::Nothing)),
        Err(Refused::NoSuchField)
    );
    assert_eq!(draft.get(Field::Population), "52000");
}
