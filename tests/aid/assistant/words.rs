//! Words say what the answer says.

use amorce::aid::assistant::*;
use amorce::texts::aid_assistant as words;
use amorce::units::Rate;

use super::common::day;
use super::contracts::*;

#[test]
fn words_say_what_the_answer_says() {
    let refused = simulate(&one(WorkingTime::Third, COMMON, "2023-05-01")).refusals;
    assert_eq!(
        words::refusal(refused[0]),
        "Le texte en vigueur à la signature (règlement arbitral de 2023) ne propose pas l’option 1/3 ETP."
    );
    assert_eq!(
        words::below(
            simulate(&one(WorkingTime::Half, Band::BelowP30, "2021-03-01"))
                .below
                .unwrap()
        ),
        "Sous le P30 (640 patients adultes MT pour un généraliste), aucune aide n’est versée."
    );
    assert_eq!(
        words::threshold(&P50),
        "1\u{202f}045 patients MT, file active de 1\u{202f}514"
    );
    assert_eq!(words::covered(6_286), "62,86\u{a0}%");
    assert_eq!(words::covered(123_400), "1\u{202f}234\u{a0}%");
    assert_eq!(
        words::attainment(Attainment::Example),
        "100\u{a0}%, exemple"
    );
    let anniversary = When::OnAnniversary(day("2025-07-01"));
    assert_eq!(
        words::when(anniversary),
        "à l’anniversaire, le 1er juillet 2025"
    );
    let third = paid(&full("2024-07-01")).lines.swap_remove(2).at_most;
    assert_eq!(
        words::step(third.step),
        "année 3 et suivantes, au plus, 1 ETP, montants depuis le 22 juin 2024"
    );
    assert_eq!(
        words::objective(Objective::KeepOrGrow(Rate::from_percent(5))),
        "maintien, ou +5\u{a0}%\u{a0}: les sources divergent"
    );
}
