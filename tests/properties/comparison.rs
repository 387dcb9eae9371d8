//! Differences are conserved as money is: those of the parts add up to that of the whole.

use amorce::funding::{Comparison, Line, Nature, Reach, compare, simulate};
use proptest::prelude::*;

use crate::cases;
use crate::projects::projects;

fn cents(comparison: &Comparison, line: Line) -> [i64; 3] {
    let difference = comparison.difference(line, 1).unwrap_or_default();
    [difference.prudent, difference.expected, difference.maximum].map(|sure| sure.money.cents())
}

fn sum(comparison: &Comparison, is_part: impl Fn(Line) -> bool) -> [i64; 3] {
    let mut sums = [0; 3];
    for row in comparison.rows.iter().filter(|row| is_part(row.line)) {
        for (sum, cents) in sums.iter_mut().zip(cents(comparison, row.line)) {
            *sum += cents;
        }
    }
    sums
}

proptest! {
    #![proptest_config(cases(192))]

    /// By contract year earned, by contract year paid, by calendar year, by kind of money: each way
    /// of sharing the difference out gives all of it.
    #[test]
    fn the_differences_of_the_parts_add_up_to_that_of_the_total(one in projects(), other in projects()) {
        let comparison = compare(&[&simulate(&one), &simulate(&other)]);
        if comparison.reaches.contains(&Reach::Nowhere) || comparison.reaches[0] != comparison.reaches[1] {
            prop_assert!(comparison.difference(Line::Total(None), 1).is_none());
            return Ok(());
        }
        let total = cents(&comparison, Line::Total(None));
        let parts: [fn(Line) -> bool; 4] = [
            |line| matches!(line, Line::Total(Some(_))),
            |line| matches!(line, Line::Earned(_, None)),
            |line| matches!(line, Line::PaidBefore | Line::PaidInYear(_) | Line::PaidAfter | Line::Undated),
            |line| matches!(line, Line::PaidInCalendarYear(_) | Line::Undated),
        ];
        for is_part in parts {
            prop_assert_eq!(sum(&comparison, is_part), total);
        }
        for row in &comparison.rows {
            if let Line::Earned(earned, None) = row.line {
                let by_kind = sum(&comparison, |line| Nature::ALL.iter().any(|nature| {
                    line == Line::Earned(earned, Some(*nature))
                }));
                prop_assert_eq!(by_kind, cents(&comparison, row.line), "{:?}", earned);
            }
        }
        let risk = cents(&comparison, Line::AtRisk(None));
        prop_assert_eq!(risk[0], total[2] - total[0]);
        prop_assert_eq!(sum(&comparison, |line| matches!(line, Line::AtRisk(Some(_)) | Line::AtRiskOfRenewal)), risk);
    }

    /// Who comes first only turns the sign; no doubt is lost on the way.
    #[test]
    fn the_other_way_round_only_the_sign_changes(one in projects(), other in projects()) {
        let [one, other] = [simulate(&one), simulate(&other)];
        let there = compare(&[&one, &other]);
        let back = compare(&[&other, &one]);
        prop_assert_eq!(there.rows.len(), back.rows.len());
        for (row, back) in there.rows.iter().zip(&back.rows) {
            prop_assert_eq!(row.line, back.line);
            let (Some(there), Some(back)) = (row.cells[1].difference, back.cells[1].difference) else {
                prop_assert_eq!(row.cells[1].difference, back.cells[1].difference);
                continue;
            };
            for (there, back) in [
                (there.prudent, back.prudent),
                (there.expected, back.expected),
                (there.maximum, back.maximum),
            ] {
                prop_assert_eq!(there.money.cents(), -back.money.cents());
                prop_assert_eq!(there.certainty, back.certainty);
            }
            for cell in row.cells.iter().filter_map(|cell| cell.value) {
                prop_assert!(there.expected.certainty >= cell.expected.certainty);
            }
        }
    }
}
