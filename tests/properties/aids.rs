//! What is typed of the two aids beside a CPTS: links, order, sums, whatever is typed.

use amorce::aid::assistant::{Attainment, Contract, simulate};
use amorce::aid_input::{
    Calculator, Draft, Field, Kind, PREREQUISITES, Reading, canonical_draft, open, read, write,
};
use amorce::aid_report::{Cell, Report, Row, Table};
use amorce::units::{Date, Money, Rate};
use proptest::prelude::*;

use crate::cases;

/// A text that this field takes, in one of the ways in which people write it.
fn understood(field: Field) -> BoxedStrategy<String> {
    match field.kind() {
        Kind::Day => (2018..=2050_i32, 1..=12_u32, 1..=28_u32, any::<bool>())
            .prop_map(|(year, month, day, is_french)| match is_french {
                true => format!("{day}/{month}/{year}"),
                false => format!("{year}-{month:02}-{day:02}"),
            })
            .boxed(),
        Kind::Whole(least, most) => (least..=most, any::<bool>())
            .prop_map(|(number, is_grouped)| match number {
                1_000..=999_999 if is_grouped => {
                    format!("{}\u{202f}{:03}", number / 1_000, number % 1_000)
                }
                _ => number.to_string(),
            })
            .boxed(),
        Kind::Year => (2019..=2030_i32).prop_map(|year| year.to_string()).boxed(),
        Kind::Hours => (0..24_u32, 0..60_u32, 0..3_u8)
            .prop_map(|(hours, minutes, way)| match way {
                0 => format!("{hours} h {minutes:02}"),
                1 => format!("{hours}:{minutes:02}"),
                _ => format!("{hours},{minutes:02}"),
            })
            .boxed(),
        Kind::Euros => (1..=10_000_000_u32)
            .prop_map(|cents| format!("{},{:02} €", cents / 100, cents % 100))
            .boxed(),
        Kind::Percent => (0..=10_000_u32)
            .prop_map(|rate| format!("{},{:02}", rate / 100, rate % 100))
            .boxed(),
        Kind::OneOf(picks) => proptest::sample::select(picks)
            .prop_map(|pick| pick.id().to_owned())
            .boxed(),
        Kind::Tick => proptest::sample::select(vec!["yes", "no"])
            .prop_map(str::to_owned)
            .boxed(),
    }
}

/// What each field may hold: mostly what it takes, nothing, or whatever a keyboard brings.
fn typed(calculator: Calculator) -> impl Strategy<Value = Vec<(Field, String)>> {
    let fields = Field::of(calculator).map(|field| {
        let text = prop_oneof![
            6 => understood(field),
            2 => Just(String::new()),
            1 => any::<String>(),
        ];
        text.prop_map(move |text| (field, text))
    });
    fields.collect::<Vec<_>>()
}

fn typed_of_one() -> impl Strategy<Value = (Calculator, Vec<(Field, String)>)> {
    proptest::sample::select(Calculator::ALL.as_slice())
        .prop_flat_map(|calculator| (Just(calculator), typed(calculator)))
}

fn draft(calculator: Calculator, typed: &[(Field, String)]) -> Draft {
    let mut draft = Draft::new(calculator);
    for (field, text) in typed {
        draft.set(*field, text.as_str());
    }
    draft
}

/// A draft of which something is computed, unless a text refuses it.
fn drafts() -> impl Strategy<Value = Draft> {
    let all = typed_of_one().prop_flat_map(|(calculator, typed)| {
        let needed = Field::of(calculator).filter(|field| {
            let needed = [
                Field::Signed,
                Field::Option,
                Field::Positions,
                Field::Doctors,
                Field::Year,
                Field::Patients,
                Field::Professionals,
            ];
            needed.contains(field)
        });
        let needed = needed.map(|field| understood(field).prop_map(move |text| (field, text)));
        let needed = needed.collect::<Vec<_>>();
        (Just(draft(calculator, &typed)), needed, any::<bool>())
    });
    all.prop_map(|(mut draft, needed, is_filled)| {
        // Without them a structure is paid nothing, and every sum is right.
        for (field, text) in PREREQUISITES.into_iter().filter(|_| is_filled) {
            draft.set(field, text);
        }
        for (field, text) in needed {
            draft.set(field, text);
        }
        draft
    })
}

/// The euros of the column of this name in these rows.
fn added_up(table: &Table, column: &str, rows: &[Row]) -> Money {
    let place = table.columns.iter().position(|one| one.id == column);
    let place = place.unwrap();
    let euros = rows.iter().map(|row| match &row.cells[place] {
        Cell::Money(money) | Cell::Sum(money, ..) => *money,
        other => panic!("{other:?} is added up"),
    });
    euros.sum()
}

/// Contracts that are paid: from 2019 to 2029, for one doctor.
fn contracts() -> impl Strategy<Value = Contract> {
    let field = [Field::Option, Field::Band, Field::YearlyCost].map(understood);
    (0..3_577_i32, field).prop_filter_map("a contract", |(days, [option, band, cost])| {
        let first: Date = "2019-09-01".parse().ok()?;
        let mut draft = Draft::new(Calculator::Assistant);
        draft.set(Field::Signed, first.plus_days(days).to_string());
        for (field, text) in [
            (Field::Option, option),
            (Field::Band, band),
            (Field::YearlyCost, cost),
            (Field::Positions, "2".into()),
            (Field::Doctors, "3".into()),
        ] {
            draft.set(field, text);
        }
        match read(&draft).reading {
            Reading::Contract(contract) => Some(contract),
            _ => None,
        }
    })
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_link_gives_back_the_fields_that_it_was_made_of((calculator, typed) in typed_of_one()) {
        let draft = draft(calculator, &typed);
        let link = write(&draft);
        let opened = open(&link).unwrap();
        prop_assert!(opened.is_whole);
        prop_assert_eq!(&opened.ignored, &Vec::<String>::new());
        prop_assert_eq!(&opened.draft, &canonical_draft(&draft));
        prop_assert_eq!(write(&opened.draft), link);
        // In another spelling it means the same, what is wrong with it included.
        prop_assert_eq!(read(&opened.draft), read(&draft));
    }

    #[test]
    fn the_order_in_which_fields_are_typed_never_matters(
        (calculator, (typed, shuffled)) in typed_of_one().prop_flat_map(|(calculator, typed)| {
            let shuffled = Just(typed.clone()).prop_shuffle();
            (Just(calculator), (Just(typed), shuffled))
        }),
    ) {
        let first = draft(calculator, &typed);
        prop_assert_eq!(&draft(calculator, &shuffled), &first);
        // What was typed before is gone.
        let mut again = draft(calculator, &shuffled);
        for (field, text) in &typed {
            again.set(*field, "before");
            again.set(*field, text.as_str());
        }
        prop_assert_eq!(again, first);
    }

    #[test]
    fn every_total_of_a_report_is_the_sum_of_its_lines(draft in drafts()) {
        let report = Report::of(&draft);
        for table in &report.tables {
            for row in &table.rows {
                for (column, cell) in table.columns.iter().zip(&row.cells) {
                    let Cell::Sum(total, of, range) = cell else { continue };
                    let mut tables = report.tables.iter();
                    let of = of.map_or(table, |id| tables.find(|table| table.id == id).unwrap());
                    let rows = &of.rows[range.clone()];
                    prop_assert_eq!(*total, added_up(of, column.id, rows), "{}", table.id);
                }
            }
        }
    }

    #[test]
    fn the_answer_is_the_last_sum_of_its_table(draft in drafts()) {
        let report = Report::of(&draft);
        let Some(headline) = &report.headline else { return Ok(()) };
        let (id, column) = match draft.calculator() {
            Calculator::Assistant => ("years", "atAttainment"),
            Calculator::Msp => ("axes", "amount"),
        };
        let table = report.tables.iter().find(|table| table.id == id).unwrap();
        let total = table.rows.last().unwrap();
        prop_assert!(total.is_total);
        prop_assert_eq!(headline.money, added_up(table, column, core::slice::from_ref(total)));
    }

    #[test]
    fn more_attainment_never_pays_less(
        contract in contracts(),
        rates in proptest::array::uniform3(0..=10_000_u16),
        year in 0..3_usize,
        more in 0..=10_000_u16,
    ) {
        let told = |rate| Attainment::Told(Rate::from_hundredths(rate).unwrap());
        let before = Contract { attainment: rates.map(told), ..contract };
        let mut after = before;
        after.attainment[year] = told(rates[year].saturating_add(more).min(10_000));
        let [before, after] = [before, after].map(|contract| simulate(&contract).paid);
        let (Some(before), Some(after)) = (before, after) else { return Ok(()) };
        prop_assert!(after.at_attainment.money >= before.at_attainment.money);
        prop_assert_eq!(after.at_most.money, before.at_most.money);
        prop_assert!(after.at_attainment.money <= after.at_most.money);
    }
}
