//! What people type is understood, or refused in a way that names the field and keeps the rest.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{RegimeChoice, Signature, simulate};
use amorce::input::{
    AmountProblem, DateProblem, Draft, Field, IndicatorPart, NumberProblem, Parsed, RateProblem,
    RegionalPart, Wrong, read, read_amount, read_date, read_inhabitants, read_rate,
};
use amorce::law::{Mission, Regime};
use common::*;

fn typed(fields: &[(Field, &str)]) -> Parsed {
    let mut draft = Draft::default();
    for (field, text) in fields {
        draft.set(*field, *text);
    }
    read(&draft, Some(day("2026-11-21")))
}

#[test]
fn a_population_is_understood_however_its_thousands_are_marked() {
    for text in [
        "12345",
        "12 345",
        "12.345",
        "12\u{202f}345",
        "12\u{a0}345",
        "12\u{2009}345",
        " 12345 \t\n",
        "+12345",
        "12345\u{200b}",
        "12 345 habitants",
        "12\u{a0}345 hab.",
        "12345hab",
        "12,345k",
        "\u{200e}12\u{202f}345\u{200e}",
        "１２ ３４５",
        "1\u{ad}2345",
        "12  345",
        "12 \u{a0}345",
        "\u{200e} 12 345",
    ] {
        let count = read_inhabitants(text).map(|n| n.count());
        assert_eq!(count, Ok(12_345), "{text:?}");
    }
    assert_eq!(
        read_inhabitants("1.234.567").map(|n| n.count()),
        Ok(1_234_567)
    );
    assert_eq!(
        read_inhabitants("70 000 000").map(|n| n.count()),
        Ok(70_000_000)
    );
    assert_eq!(read_inhabitants("1").map(|n| n.count()), Ok(1));
    for (text, count) in [
        ("52k", 52_000),
        ("52 K", 52_000),
        ("52,5k", 52_500),
        ("64.3 k", 64_300),
    ] {
        assert_eq!(
            read_inhabitants(text).map(|n| n.count()),
            Ok(count),
            "{text:?}"
        );
    }
}

#[test]
fn what_is_no_population_is_refused_with_its_own_reason() {
    use NumberProblem::{Groups, Negative, NotANumber, NotWhole, OutOfBounds};
    for (text, problem) in [
        ("douze", NotANumber),
        ("12a", NotANumber),
        ("12..345", NotANumber),
        (".345", NotANumber),
        ("12345,", NotANumber),
        (",5", NotANumber),
        ("-", NotANumber),
        ("--5", NotANumber),
        ("0", OutOfBounds),
        ("000", OutOfBounds),
        ("70000001", OutOfBounds),
        ("99999999999999999999", OutOfBounds),
        ("-5", Negative),
        ("\u{2212}5", Negative),
        ("12345,6", NotWhole),
        ("12 345,00", NotWhole),
        ("12.3", NotWhole),
        ("12.3456", NotWhole),
        ("1234.567", NotWhole),
        ("64 3000", Groups),
        ("1 23", Groups),
        ("1234 567", Groups),
        ("12 345 6", Groups),
        ("k", NotANumber),
        ("52kk", NotANumber),
        ("12.345k", NotANumber),
        ("52,5432k", NotANumber),
        ("habitants", NotANumber),
        ("\u{2011}5", Negative),
        ("١٢٣", NotANumber),
    ] {
        assert_eq!(read_inhabitants(text), Err(problem), "{text:?}");
    }
}

#[test]
fn an_amount_is_understood_to_the_cent() {
    for (text, cents) in [
        ("12 345", 1_234_500),
        ("12.345", 1_234_500),
        ("1.234.567", 123_456_700),
        ("12.345,50", 1_234_550),
        ("12345,5 €", 1_234_550),
        ("12345.5", 1_234_550),
        ("12345.05€", 1_234_505),
        ("0,01", 1),
        ("0", 0),
        ("9 999 999,99", 999_999_999),
        ("10 000 000", 1_000_000_000),
        ("75 000 euros", 7_500_000),
        ("75 000 €", 7_500_000),
        ("€ 75 000", 7_500_000),
        ("75 000,00 EUR", 7_500_000),
        ("75 k€", 7_500_000),
        ("1,5k", 150_000),
        ("７５ ０００", 7_500_000),
        ("75\u{202f}000\u{200f}\u{a0}€", 7_500_000),
    ] {
        let read = read_amount(text).map(|money| money.cents());
        assert_eq!(read, Ok(cents), "{text:?}");
    }
}

#[test]
fn what_is_no_amount_is_refused_with_its_own_reason() {
    use AmountProblem::{Groups, MoreThanCents, Negative, NotAnAmount, TooLarge};
    for (text, problem) in [
        ("beaucoup", NotAnAmount),
        ("€", NotAnAmount),
        ("12,", NotAnAmount),
        ("12,345", MoreThanCents),
        ("12.3456", MoreThanCents),
        ("75 00", Groups),
        ("7500 000,50", Groups),
        ("75 000 dollars", NotAnAmount),
        ("-1", Negative),
        ("\u{2212} 75 000", Negative),
        ("\u{2013}1", Negative),
        ("-douze", NotAnAmount),
        ("10 000 000,01", TooLarge),
        ("4294967296", TooLarge),
    ] {
        assert_eq!(read_amount(text), Err(problem), "{text:?}");
    }
}

#[test]
fn a_rate_is_understood_to_the_hundredth_of_a_percent() {
    for (text, hundredths) in [
        ("80", 8_000),
        ("87,5 %", 8_750),
        ("87.25%", 8_725),
        ("0", 0),
        ("0,05", 5),
        ("100", 10_000),
    ] {
        let read = read_rate(text).map(|rate| rate.hundredths());
        assert_eq!(read, Ok(hundredths), "{text:?}");
    }
    use RateProblem::{MoreThanHundredths, NotARate, OutOfBounds};
    for (text, problem) in [
        ("tout", NotARate),
        ("%", NotARate),
        ("87,125", MoreThanHundredths),
        ("100,01", OutOfBounds),
        ("655,36", OutOfBounds),
        ("-1", OutOfBounds),
        ("99999999999", OutOfBounds),
    ] {
        assert_eq!(read_rate(text), Err(problem), "{text:?}");
    }
}

#[test]
fn a_day_is_understood_as_french_people_and_browsers_write_it() {
    for text in [
        "01/03/2022",
        "1/3/2022",
        "1/3/22",
        "01-03-2022",
        "01.03.2022",
        "1 mars 2022",
        "1er mars 2022",
        " 01 / 03 / 2022 ",
        "2022-03-01",
        "1 MARS 2022",
        "le 1er mars 2022",
        "01/03/2022 00:00:00",
        "2022-03-01T00:00:00.000Z",
        "2022-03-01 08:30",
        "01\u{2011}03\u{2011}2022",
        "01\u{2013}03\u{2013}2022",
        "\u{200e}01/03/2022",
        "０１／０３／２０２２",
        "1  mars  2022",
        "\u{200e} 1 mars 2022",
    ] {
        assert_eq!(read_date(text), Ok(day("2022-03-01")), "{text:?}");
    }
    assert_eq!(read_date("15 août 2024"), Ok(day("2024-08-15")));
    assert_eq!(read_date("15 aout 2024"), Ok(day("2024-08-15")));
    // The accent stands behind its letter.
    assert_eq!(read_date("15 aou\u{302}t 2024"), Ok(day("2024-08-15")));
    assert_eq!(read_date("15 fe\u{301}vrier 2024"), Ok(day("2024-02-15")));
    assert_eq!(read_date("15 déc. 2024"), Ok(day("2024-12-15")));
    assert_eq!(read_date("29/02/2024"), Ok(day("2024-02-29")));
}

#[test]
fn what_is_no_day_is_refused_with_its_own_reason() {
    use DateProblem::{NoSuchDay, NotADate, OutOfBounds};
    for (text, problem) in [
        ("30/02/2022", NoSuchDay),
        ("29/02/2023", NoSuchDay),
        ("31/04/2022", NoSuchDay),
        ("01/13/2022", NoSuchDay),
        ("00/01/2022", NoSuchDay),
        ("hier", NotADate),
        ("15/06", NotADate),
        ("15/06/2022/1", NotADate),
        ("15/06/222", NotADate),
        ("15 ju 2022", NotADate),
        ("15 jui 2022", NotADate),
        ("mardi", NotADate),
        ("15/06/2022 12h", NotADate),
        ("31/12/2017", OutOfBounds),
        ("01/01/2051", OutOfBounds),
        ("01/01/0022", OutOfBounds),
    ] {
        assert_eq!(read_date(text), Err(problem), "{text:?}");
    }
    assert_eq!(read_date("01/01/2018"), Ok(day("2018-01-01")));
    assert_eq!(read_date("31/12/2050"), Ok(day("2050-12-31")));
}

#[test]
fn a_wrong_field_is_named_and_the_rest_of_the_answer_stays() {
    let reading = typed(&[
        (Field::Population, "52 000"),
        (Field::Signature, "15/06/2022"),
        (Field::Letter, "30/02/2022"),
        (Field::HealthProject, "demain"),
    ]);
    assert_eq!(
        reading.problem(Field::Letter),
        Some(Wrong::Date(DateProblem::NoSuchDay))
    );
    assert_eq!(
        reading.problem(Field::HealthProject),
        Some(Wrong::Date(DateProblem::NotADate))
    );
    assert_eq!(reading.problems.len(), 2);
    let seed = simulate(&reading.project).seed.unwrap();
    assert_eq!(
        seed.total.expected.money,
        euros(105_000),
        "60 000 + 45 000 of booster"
    );
}

#[test]
fn dates_out_of_order_are_refused_where_they_break_the_order() {
    let signature = (Field::Signature, "15/06/2022");
    let letter_after = typed(&[signature, (Field::Letter, "16/06/2022")]);
    assert_eq!(
        letter_after.problem(Field::Letter),
        Some(Wrong::AfterSignature(day("2022-06-15")))
    );
    assert_eq!(
        letter_after.project.signature.date(),
        Some(day("2022-06-15"))
    );
    let project_after = typed(&[signature, (Field::HealthProject, "16/06/2022")]);
    assert_eq!(
        project_after.problem(Field::HealthProject),
        Some(Wrong::AfterSignature(day("2022-06-15")))
    );
    let project_first = typed(&[
        (Field::Letter, "02/01/2022"),
        (Field::HealthProject, "01/01/2022"),
    ]);
    assert_eq!(
        project_first.problem(Field::HealthProject),
        Some(Wrong::BeforeLetter(day("2022-01-02")))
    );
    let same_day = typed(&[
        signature,
        (Field::Letter, "15/06/2022"),
        (Field::HealthProject, "15/06/2022"),
    ]);
    assert!(same_day.problems.is_empty(), "the same day is in order");

    let access = Field::Start(Mission::Access);
    let before = typed(&[signature, (access, "14/06/2022")]);
    assert_eq!(
        before.problem(access),
        Some(Wrong::BeforeSignature(day("2022-06-15")))
    );
    let after = typed(&[signature, (access, "15/06/2027")]);
    assert_eq!(
        after.problem(access),
        Some(Wrong::AfterContract(day("2027-06-15")))
    );
    assert!(
        typed(&[signature, (access, "14/06/2027")])
            .problems
            .is_empty()
    );
    assert!(
        typed(&[signature, (access, "15/06/2022")])
            .problems
            .is_empty()
    );
}

#[test]
fn a_signature_before_the_agreement_is_refused() {
    let before = typed(&[(Field::Signature, "24/08/2019")]);
    assert_eq!(
        before.problem(Field::Signature),
        Some(Wrong::BeforeAgreement(day("2019-08-25")))
    );
    assert_eq!(before.project.signature, Signature::NotYet);
    assert!(
        typed(&[(Field::Signature, "25/08/2019")])
            .problems
            .is_empty()
    );
}

#[test]
fn a_day_of_signature_alone_says_whether_it_is_signed_or_planned() {
    let signature = |text| typed(&[(Field::Signature, text)]).project.signature;
    assert_eq!(
        signature("21/11/2026"),
        Signature::Signed(day("2026-11-21"))
    );
    assert_eq!(
        signature("22/11/2026"),
        Signature::Planned(day("2026-11-22"))
    );
    let said = typed(&[(Field::Status, "signed"), (Field::Signature, "22/11/2026")]);
    assert_eq!(
        said.problem(Field::Signature),
        Some(Wrong::SignedInTheFuture(day("2026-11-21")))
    );
    let no_day = typed(&[(Field::Status, "planned")]);
    assert_eq!(no_day.problem(Field::Signature), Some(Wrong::DayMissing));
    let not_yet = typed(&[(Field::Status, "no"), (Field::Signature, "n'importe quoi")]);
    assert!(
        not_yet.problems.is_empty(),
        "a day of another answer is not read"
    );
}

#[test]
fn every_set_of_rules_can_be_chosen_by_its_own_name() {
    for regime in Regime::ALL {
        let project = typed(&[(Field::Regime, regime.id())]).project;
        assert_eq!(project.regime, RegimeChoice::Picked(regime));
    }
}

#[test]
fn choices_that_do_not_exist_are_refused() {
    for field in [Field::Status, Field::Regime, Field::Action] {
        let reading = typed(&[(field, "avenant-3")]);
        assert_eq!(reading.problem(field), Some(Wrong::Choice), "{field:?}");
    }
}

#[test]
fn blank_fields_are_not_given_rather_than_wrong() {
    let reading = typed(&[(Field::Population, "   "), (Field::Letter, "\u{202f}")]);
    assert!(reading.problems.is_empty());
    assert_eq!(reading.project.population, None);
}

/// A mission whose day breaks the order is not taken on, and what else was typed of it stays.
#[test]
fn a_mission_before_the_signature_is_not_taken_on() {
    let parsed = typed(&[
        (Field::Population, "30000"),
        (Field::Signature, "15/06/2022"),
        (Field::Start(Mission::Access), "14/06/2022"),
        (Field::Rate(Mission::Access), "50"),
        (Field::Start(Mission::Pathways), "15/06/2027"),
    ]);
    for mission in [Mission::Access, Mission::Pathways] {
        let plan = parsed.project.mission(mission);
        assert!(!plan.taken && plan.start.is_none(), "{mission:?}");
    }
    let rate = parsed.project.mission(Mission::Access).attainment[0];
    assert_eq!(rate, amorce::units::Rate::from_percent(50));
}

#[test]
fn a_regional_line_without_an_amount_says_so_and_one_without_a_day_counts() {
    let line = |part| Field::Regional(1, part);
    let parsed = typed(&[(line(RegionalPart::Label), "FIR")]);
    assert_eq!(
        parsed.problem(line(RegionalPart::Amount)),
        Some(Wrong::AmountMissing)
    );
    let parsed = typed(&[(line(RegionalPart::Amount), "1000")]);
    assert_eq!(parsed.problems, []);
    assert_eq!(parsed.project.regional.len(), 1);
}

/// One number stands for five that are alike.
#[test]
fn steps_reached_alike_in_every_year_are_written_as_one() {
    for (reached, canonical) in [("2", "2"), ("2;2;2;2;2", "2"), ("1;2;2;2;2", "1;2;2;2;2")] {
        let indicator = |part| Field::Indicator(Mission::Access, 1, part);
        let parsed = typed(&[
            (indicator(IndicatorPart::Steps), "5000;10000"),
            (indicator(IndicatorPart::Reached), reached),
        ]);
        let written = amorce::input::write(&parsed.project);
        assert_eq!(written.get(indicator(IndicatorPart::Reached)), canonical);
    }
}
