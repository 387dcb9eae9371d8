//! When what is paid.

use amorce::aid::assistant::*;
use amorce::units::Certainty::Reported;
use amorce::units::Rate;

use super::common::{day, euros};
use super::contracts::*;

#[test]
fn instalments_are_those_of_the_text_that_was_signed() {
    let of = |contract: &Contract, year: usize| {
        let line = paid(contract).lines.swap_remove(year - 1);
        let said = line.instalments.into_iter();
        said.map(|one| (one.when, one.amount.money, one.amount.certainty))
            .collect::<Vec<_>>()
    };
    let later = Contract {
        attainment: [Attainment::Told(Rate::FULL); 3],
        ..full("2024-07-01")
    };
    assert_eq!(
        of(&later, 1),
        [(When::WithinAMonth, euros(38_000), Reported)]
    );
    let anniversary = When::OnAnniversary(day("2025-07-01"));
    assert_eq!(of(&later, 2), [(anniversary, euros(28_000), Reported)]);
    let halves = [When::FirstHalf, When::SecondHalf].map(|half| (half, euros(11_000), Reported));
    assert_eq!(of(&later, 3), halves);
    // Avenant 7: 70 % of 36 000, and nothing was read of the rest, nor of the later years.
    let first = full("2020-07-01");
    let expected = [
        (When::AfterRecruitment, euros(25_200), Reported),
        (When::NotRead, euros(10_800), Reported),
    ];
    assert_eq!(of(&first, 1), expected);
    assert_eq!(of(&first, 2), [(When::NotRead, euros(27_000), Reported)]);
    assert_eq!(of(&first, 5)[0].0, When::NotRead);
    assert_eq!(of(&full("2023-05-01"), 1)[0].0, When::WithinAMonth);
    assert_eq!(of(&group(1, 1, "2026-03-01"), 1)[0].0, When::NotRead);
}
