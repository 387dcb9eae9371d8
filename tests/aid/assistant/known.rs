//! What is told besides amounts: conditions, objectives, what was not read.

use amorce::aid::assistant::*;
use amorce::units::Rate;

use super::contracts::*;

#[test]
fn conditions_are_those_of_the_text_and_the_option() {
    let asked = |contract: &Contract| {
        let rows = simulate(contract).conditions.into_iter();
        rows.map(|row| row.condition).collect::<Vec<_>>()
    };
    use Condition::*;
    let until = asked(&full("2023-04-30"));
    assert!(
        [
            GroupOfTwo,
            CoordinatedPractice,
            FullTimeInUnderDenseZone,
            TrainedWithin3Years
        ]
        .iter()
        .all(|one| until.contains(one))
    );
    let half = asked(&one(WorkingTime::Half, COMMON, "2023-04-30"));
    assert!(half.contains(&GroupOfTwo) && !half.contains(&FullTimeInUnderDenseZone));
    let arbitral = asked(&full("2023-05-01"));
    assert_eq!(
        arbitral,
        [
            SectorOrOptam,
            ExcludedSpecialties,
            ListFromP30,
            Trained,
            SecretaryReplaced
        ]
    );
    let convention = asked(&full("2024-06-22"));
    assert_eq!(
        convention,
        [
            SectorOrOptam,
            ExcludedSpecialties,
            ListFromP30,
            TrainedWithin2Years,
            SecretaryReplaced
        ]
    );
    let collective = asked(&group(1, 1, "2026-03-01"));
    assert_eq!(
        collective,
        [
            CompanyOfGps,
            MeanList,
            CollectiveObjectives,
            NoMorePositionsThanDoctors,
            TrainedWithin2Years
        ]
    );
}

#[test]
fn the_objectives_are_those_of_avenant_7_with_their_holes() {
    let grow = |hundredths| Objective::Grow(Rate::from_hundredths(hundredths).unwrap());
    let (none, keep) = (Objective::NotFound, Objective::Keep);
    let conflict = Objective::KeepOrGrow(Rate::from_percent(5));
    let expected = [
        (
            ObjectiveBand::P30ToP50,
            [grow(2_000), grow(2_500), grow(3_500)],
        ),
        (ObjectiveBand::P50ToP70, [grow(1_500), none, none]),
        (ObjectiveBand::P70ToP90, [grow(750), grow(1_250), none]),
        (ObjectiveBand::P90ToP95, [grow(400), grow(600), grow(1_250)]),
        (ObjectiveBand::FromP95, [keep, keep, conflict]),
    ];
    let read: Vec<_> = OBJECTIVES
        .iter()
        .map(|row| (row.band, TIMES.map(|time| row.of(time))))
        .collect();
    assert_eq!(read, expected);
    assert!(simulate(&full("2023-04-30")).objectives.is_some());
    assert!(simulate(&full("2023-05-01")).objectives.is_none());
}

#[test]
fn what_is_not_known_is_said() {
    use Unknown::*;
    let now = simulate(&full("2024-06-22")).unknowns;
    assert_eq!(
        now,
        [
            OneAndAHalf,
            Two,
            SecondAssistant,
            Modulation,
            Thresholds,
            LaterObjectives,
            Instalments
        ]
    );
    let before = simulate(&full("2023-04-30")).unknowns;
    assert_eq!(
        before,
        [OneAndAHalf, Two, Modulation, Thresholds, Instalments]
    );
    let collective = simulate(&group(1, 1, "2026-03-01")).unknowns;
    assert_eq!(
        collective,
        [Modulation, Thresholds, Instalments, AfterTheConvention]
    );
}
