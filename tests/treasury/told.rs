//! What is told beside the forecast: costs of salaries, the wage tax, thresholds, lines to begin with.

use amorce::treasury::{
    Figure, Lines, Marked, ReadyLine, Receipt, Reminder, Source, WorkingTime, ceiling,
    employer_cost, grants_told, pay_told, rows, tax_on_one, wage_tax,
};
use amorce::units::{Certainty, Money};

use super::short::{cents, euros, receipt};

fn cost(time: WorkingTime, gross: Money) -> Option<Money> {
    employer_cost(time, gross).map(|cost| {
        assert_eq!(cost.certainty, Certainty::Assumed);
        cost.money
    })
}

#[test]
fn every_row_of_the_table_costs_what_it_says() {
    let full = [
        (26_028, 30_382),
        (30_000, 37_592),
        (32_000, 41_074),
        (35_000, 46_152),
        (38_000, 51_086),
        (40_000, 54_306),
        (42_000, 57_484),
        (45_000, 62_172),
        (50_000, 69_921),
    ];
    let half = [(15_000, 18_916), (19_000, 25_663), (22_500, 31_206)];
    for (time, table) in [(WorkingTime::Full, &full[..]), (WorkingTime::Half, &half)] {
        assert_eq!(rows(time).len(), table.len());
        for (gross, expected) in table {
            assert_eq!(cost(time, euros(*gross)), Some(euros(*expected)));
        }
    }
}

/// 51 086 + 3 220 / 2; 30 382 + 7 210 × 1 972 / 3 972 = 30 382 + 3 579.587…; 18 916 + 6 747 / 2.
#[test]
fn a_cost_lies_between_two_rows_of_one_working_time() {
    assert_eq!(cost(WorkingTime::Full, euros(39_000)), Some(euros(52_696)));
    assert_eq!(
        cost(WorkingTime::Full, euros(28_000)),
        Some(cents(3_396_159))
    );
    assert_eq!(
        cost(WorkingTime::Half, euros(17_000)),
        Some(cents(2_228_950))
    );
}

#[test]
fn there_is_no_cost_outside_of_the_rows() {
    for (time, low, high) in [
        (WorkingTime::Full, 26_028, 50_000),
        (WorkingTime::Half, 15_000, 22_500),
    ] {
        assert_eq!(cost(time, euros(low) - cents(1)), None);
        assert_eq!(cost(time, euros(high) + cents(1)), None);
    }
    // Between the highest of half time and the lowest of full time there is neither.
    assert_eq!(cost(WorkingTime::Half, euros(25_000)), None);
    assert_eq!(cost(WorkingTime::Full, euros(25_000)), None);
}

/// 9 147 × 4.25 % = 388.7475; 9 112 × 8.50 % = 774.52; 19 741 × 13.60 % = 2 684.776. All three: 3 848.0435.
#[test]
fn the_wage_tax_of_one_salary_is_rounded_once() {
    assert_eq!(tax_on_one(euros(38_000)), cents(384_804));
    assert_eq!(tax_on_one(euros(9_147)), cents(38_875));
    assert_eq!(tax_on_one(euros(18_259)), cents(116_327));
    assert_eq!(tax_on_one(euros(100)), cents(425));
    assert_eq!(tax_on_one(Money::ZERO), Money::ZERO);
    assert_eq!(tax_on_one(euros(-100)), Money::ZERO);
}

/// 6 × 3 848.04 = 23 088.24, below 24 041; 7 × 3 848.04 = 26 936.28, less 24 041.
#[test]
fn the_allowance_takes_all_the_tax_of_six_coordinators_and_not_of_seven() {
    let tax = |number| wage_tax(&vec![euros(38_000); number]);
    assert_eq!(tax(6).before, cents(2_308_824));
    assert_eq!(tax(6).after.money, Money::ZERO);
    assert_eq!(tax(7).before, cents(2_693_628));
    assert_eq!(
        tax(7).after,
        Marked::new(cents(289_528), Certainty::Reported)
    );
    assert_eq!(tax(7).salaries.len(), 7);
}

#[test]
fn what_comes_in_during_a_civil_year_stands_beside_the_threshold() {
    let undated = Receipt {
        day: None,
        ..receipt(900_000, "2026-01-01")
    };
    let mut expected_alone = receipt(1, "2027-06-01");
    expected_alone.amount.expected = Marked::new(cents(1), Certainty::Assumed);
    expected_alone.amount.prudent = Marked::new(Money::ZERO, Certainty::Assumed);
    let told = grants_told(&[
        receipt(100_000, "2027-12-31"),
        receipt(53_000, "2027-01-01"),
        receipt(153_001, "2026-12-31"),
        undated,
        expected_alone,
    ]);
    let said: Vec<_> = told.iter().map(|year| (year.year, year.is_above)).collect();
    let only_expected = Lines {
        prudent: false,
        expected: true,
    };
    assert_eq!(said, [(2026, Lines::both(true)), (2027, only_expected)]);
    assert_eq!(
        told[1].received.prudent,
        Marked::new(euros(153_000), Certainty::Official)
    );
    assert_eq!(
        told[1].received.expected,
        Marked::new(cents(15_300_001), Certainty::Assumed)
    );
}

#[test]
fn the_ceiling_of_a_year_is_the_one_that_was_read() {
    for (year, euros_of_year) in [(2023, 43_992), (2025, 47_100), (2026, 48_060)] {
        let ceiling = ceiling(year).unwrap();
        assert_eq!(
            ceiling.amount,
            Marked::new(euros(euros_of_year), Certainty::Reported)
        );
        assert!(!ceiling.sources.is_empty());
        assert!(!pay_told(year, euros(euros_of_year)).unwrap().is_above);
        assert!(
            pay_told(year, euros(euros_of_year) + cents(1))
                .unwrap()
                .is_above
        );
    }
    for year in [2022, 2024, 2027] {
        assert_eq!(pay_told(year, euros(1)), None, "{year}");
    }
}

#[test]
fn a_line_to_begin_with_is_empty_unless_a_figure_was_read() {
    let figures = |line: ReadyLine| {
        line.figures()
            .iter()
            .map(Figure::marked)
            .collect::<Vec<_>>()
    };
    let reported = |amount| Marked::new(euros(amount), Certainty::Reported);
    assert_eq!(figures(ReadyLine::Coordination), [reported(38_000)]);
    assert_eq!(figures(ReadyLine::Members), [reported(50), reported(30)]);
    for line in &ReadyLine::ALL[2..] {
        assert_eq!(figures(*line), []);
    }
}

#[test]
fn each_source_has_its_own_name_and_place() {
    let mut keys: Vec<_> = Source::ALL
        .iter()
        .map(|source| source.details().key)
        .collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), 11);
    for source in Source::ALL {
        assert!(!source.details().place.is_empty());
    }
    for reminder in Reminder::ALL {
        assert_eq!(
            reminder.certainty().is_some(),
            !reminder.sources().is_empty()
        );
    }
}
