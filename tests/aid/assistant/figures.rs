//! Every figure of the table is the one that was read.

use amorce::aid::assistant::*;
use amorce::units::Certainty::{Official, Reported};

use super::common::day;
use super::contracts::TIMES;

#[test]
fn every_cell_of_the_table_is_the_one_that_was_read() {
    use Row::*;
    // 1/3 before and since, 1/2 before and since, 1 before and since.
    let table = [
        (
            FirstYear,
            [
                Some(12_000),
                None,
                Some(18_000),
                Some(19_000),
                Some(36_000),
                Some(38_000),
            ],
        ),
        (
            SecondYear,
            [
                Some(9_000),
                Some(9_450),
                Some(13_500),
                Some(14_000),
                Some(27_000),
                Some(28_000),
            ],
        ),
        (
            LaterYears,
            [
                Some(7_000),
                Some(7_350),
                Some(10_500),
                Some(11_000),
                Some(21_000),
                Some(22_000),
            ],
        ),
        (
            LaterYearsP90,
            [
                Some(8_350),
                Some(8_767),
                Some(12_500),
                Some(13_000),
                Some(25_000),
                Some(26_000),
            ],
        ),
        (
            EveryYearP95,
            [
                Some(12_000),
                Some(12_600),
                Some(18_000),
                Some(19_000),
                Some(36_000),
                Some(38_000),
            ],
        ),
    ];
    for (row, expected) in table {
        let columns = [Column::Before, Column::Since];
        let cells = TIMES
            .iter()
            .flat_map(|time| columns.map(|column| (*time, column)));
        for ((time, column), euros) in cells.zip(expected) {
            let figure = one_doctor(row, time, column);
            assert_eq!(
                figure.map(|figure| figure.euros),
                euros,
                "{row:?} {time:?} {column:?}"
            );
            if let Some(figure) = figure {
                assert_eq!(figure.key, FigureKey::OneDoctor(row, time, column));
                assert_eq!(figure.certainty, Official);
                let first = if column == Column::Before {
                    "2019-09-01"
                } else {
                    "2024-06-22"
                };
                assert_eq!(figure.effective_from, day(first));
            }
        }
    }
    let collective = ContractYear::ALL.map(|year| collective(year).euros);
    assert_eq!(collective, [38_000, 28_000, 22_000, 22_000, 22_000]);
}

#[test]
fn every_figure_has_a_source_and_is_listed_once() {
    let listed: Vec<_> = figures().collect();
    // 5 rows of 6 cells with one hole, and 3 of the collective aid.
    assert_eq!(listed.len(), 32);
    for figure in &listed {
        assert!(!figure.sources.is_empty(), "{figure:?}");
        let same = listed.iter().filter(|other| other.key == figure.key);
        assert_eq!(same.count(), 1);
    }
    let reported = listed.iter().filter(|figure| figure.certainty == Reported);
    assert_eq!(reported.count(), 3);
}
