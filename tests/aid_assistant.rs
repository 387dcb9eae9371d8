//! The aid for an assistant médical: every figure of its table, every bound of its texts, and what holds for every contract.
//! Expected amounts are read in the table of docs/neighbours.md, section A, or added up from it by hand.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;
#[path = "aid/assistant/reader.rs"]
mod reader;

use std::num::NonZeroU16;

use amorce::aid::assistant::*;
use amorce::texts::aid_assistant as words;
use amorce::units::Certainty::{Assumed, Official, Own, Reported};
use amorce::units::{Certainty, Date, Money, Rate};
use common::{day, euros};
use proptest::prelude::*;
use reader::{cases, money};

fn one(time: WorkingTime, band: Band, on: &str) -> Contract {
    let contract = Contract::new(day(on), Aid::OneDoctor(time));
    Contract { band, ..contract }
}

fn group(positions: u16, doctors: u16, on: &str) -> Contract {
    let number = |number| NonZeroU16::new(number).unwrap();
    let (positions, doctors) = (number(positions), number(doctors));
    let aid = Aid::Collective { positions, doctors };
    let band = Band::P30ToP89;
    Contract {
        band,
        ..Contract::new(day(on), aid)
    }
}

fn full(on: &str) -> Contract {
    one(WorkingTime::Full, Band::P30ToP89, on)
}

fn paid(contract: &Contract) -> Paid {
    simulate(contract).paid.unwrap()
}

fn lines(contract: &Contract) -> Vec<i64> {
    let amounts = paid(contract)
        .lines
        .into_iter()
        .map(|line| line.at_most.money);
    amounts.map(|money| money.cents() / 100).collect()
}

fn marks(contract: &Contract) -> Vec<Certainty> {
    let lines = paid(contract).lines.into_iter();
    lines.map(|line| line.at_most.certainty).collect()
}

const TIMES: [WorkingTime; 3] = WorkingTime::ALL;
const P30: Band = Band::P30ToP89;

// The figures.

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

// The vectors of docs/neighbours.md.

#[test]
fn the_vectors_of_the_rules() {
    use WorkingTime::{Full, Half, Third};
    for (time, band, on, total) in [
        (Full, P30, "2024-07-01", 132_000),
        (Full, Band::P90ToP94, "2024-07-01", 144_000),
        (Full, Band::FromP95, "2024-07-01", 190_000),
        (Half, P30, "2024-07-01", 66_000),
        (Half, Band::P90ToP94, "2024-07-01", 72_000),
        (Half, Band::FromP95, "2024-07-01", 95_000),
        (Third, P30, "2019-10-15", 42_000),
        (Third, P30, "2021-10-15", 42_700),
    ] {
        let paid = paid(&one(time, band, on));
        assert_eq!(paid.at_most.money, euros(total), "{time:?} {band:?} {on}");
        assert_eq!(paid.at_most.certainty, Official);
        assert_eq!(paid.at_attainment.money, euros(total));
    }
    let collective = paid(&group(2, 2, "2026-03-01"));
    assert_eq!(collective.at_most.money, euros(264_000));
    assert_eq!(
        lines(&group(2, 2, "2026-03-01")),
        [76_000, 56_000, 44_000, 44_000, 44_000]
    );
}

#[test]
fn every_case_file_holds() {
    let cases = cases();
    assert!(cases.len() >= 12, "only {} cases", cases.len());
    for case in cases {
        let answer = simulate(&case.contract);
        let texts = |told: &dyn Fn(&Line) -> String| {
            let lines = answer.paid.iter().flat_map(|paid| &paid.lines);
            lines.map(told).collect::<Vec<_>>()
        };
        let amounts = |told: &[String]| told.iter().map(|text| money(text)).collect::<Vec<_>>();
        for (key, expected) in &case.expected {
            let name = format!("{}: {key}", case.name);
            let line_amounts = |of: &dyn Fn(&Line) -> Money| {
                let lines = answer.paid.iter().flat_map(|paid| &paid.lines);
                lines.map(of).collect::<Vec<_>>()
            };
            let total =
                |of: &dyn Fn(&Paid) -> Money| answer.paid.iter().map(of).collect::<Vec<_>>();
            match key.as_str() {
                "lines" => assert_eq!(
                    line_amounts(&|line| line.at_most.money),
                    amounts(expected),
                    "{name}"
                ),
                "attained" => {
                    assert_eq!(
                        line_amounts(&|line| line.at_attainment.money),
                        amounts(expected),
                        "{name}"
                    );
                }
                "at-most" => assert_eq!(
                    total(&|paid| paid.at_most.money),
                    amounts(expected),
                    "{name}"
                ),
                "at-attainment" => {
                    assert_eq!(
                        total(&|paid| paid.at_attainment.money),
                        amounts(expected),
                        "{name}"
                    );
                }
                "texts" => assert_eq!(
                    &texts(&|line| line.text.details().id.into()),
                    expected,
                    "{name}"
                ),
                "days" => assert_eq!(
                    &texts(&|line| line.first_day.to_string()),
                    expected,
                    "{name}"
                ),
                "certainty" => {
                    assert_eq!(
                        &texts(&|line| line.at_most.certainty.name().into()),
                        expected,
                        "{name}"
                    );
                }
                "covered" => {
                    let covered = answer.paid.as_ref().unwrap().covered.unwrap();
                    let shares = [covered.at_most, covered.at_attainment];
                    assert_eq!(
                        &shares.map(|share| share.to_string()),
                        expected.as_slice(),
                        "{name}"
                    );
                }
                "payee" => {
                    let payee = match answer.payee {
                        Payee::Doctor => "doctor",
                        Payee::DoctorsCompany => "company",
                    };
                    assert_eq!(expected, &[payee], "{name}");
                }
                "threshold" => assert_eq!(
                    expected,
                    &[answer.below.unwrap().patients.to_string()],
                    "{name}"
                ),
                "refusals" => {
                    let refusals: Vec<_> = answer.refusals.iter().map(|one| named(*one)).collect();
                    assert_eq!(&refusals, expected, "{name}");
                    assert_eq!(answer.paid, None, "{name}");
                }
                _ => panic!("{name} is not known"),
            }
        }
        assert_eq!(
            answer.refusals.is_empty(),
            !case.expected.contains_key("refusals"),
            "{}",
            case.name
        );
    }
}

fn named(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::BeforeFirstText(_) => "before-first-text",
        Refusal::AfterLastText(_) => "after-last-text",
        Refusal::NotOffered(..) => "not-offered",
        Refusal::CollectiveTooEarly(_) => "collective-too-early",
        Refusal::MorePositionsThanDoctors { .. } => "more-positions-than-doctors",
    }
}

// Each bound, on both sides.

#[test]
fn new_amounts_from_the_22nd_of_june_2024() {
    assert_eq!(
        lines(&full("2024-06-21")),
        [36_000, 28_000, 22_000, 22_000, 22_000]
    );
    assert_eq!(
        lines(&full("2024-06-22")),
        [38_000, 28_000, 22_000, 22_000, 22_000]
    );
    assert_eq!(marks(&full("2024-06-21")), [Official; 5]);
    assert_eq!(marks(&full("2024-06-22")), [Official; 5]);
}

#[test]
fn running_contracts_take_them_from_the_anniversary_that_follows() {
    let half = |on| one(WorkingTime::Half, P30, on);
    let old = [18_000, 13_500, 10_500, 10_500, 10_500];
    let new = [18_000, 13_500, 10_500, 10_500, 11_000];
    assert_eq!(lines(&half("2020-06-21")), old);
    assert_eq!(marks(&half("2020-06-21")), [Official; 5]);
    // The anniversary on the day itself: new, and assumed for that year alone.
    assert_eq!(lines(&half("2020-06-22")), new);
    let on_the_day = [Official, Official, Official, Official, Assumed];
    assert_eq!(marks(&half("2020-06-22")), on_the_day);
    assert_eq!(lines(&half("2020-06-23")), new);
    assert_eq!(marks(&half("2020-06-23")), [Official; 5]);
    let second = full("2023-06-22");
    assert_eq!(lines(&second), [36_000, 28_000, 22_000, 22_000, 22_000]);
    assert_eq!(
        marks(&second),
        [Official, Assumed, Official, Official, Official]
    );
}

#[test]
fn nothing_is_known_of_a_signature_after_the_21st_of_june_2029() {
    assert_eq!(
        lines(&full("2029-06-21")),
        [38_000, 28_000, 22_000, 22_000, 22_000]
    );
    // Years that begin after the convention are assumed to keep its amounts.
    assert_eq!(
        marks(&full("2029-06-21")),
        [Official, Assumed, Assumed, Assumed, Assumed]
    );
    assert_eq!(marks(&full("2025-06-21")), [Official; 5]);
    assert_eq!(
        marks(&full("2025-06-22")),
        [Official, Official, Official, Official, Assumed]
    );
    let answer = simulate(&full("2029-06-22"));
    assert_eq!(answer.refusals, [Refusal::AfterLastText(day("2029-06-21"))]);
    assert_eq!((answer.paid, answer.text), (None, None));
    assert!(answer.conditions.is_empty());
    let collective = simulate(&group(1, 1, "2029-06-22"));
    assert_eq!(
        collective.refusals,
        [Refusal::AfterLastText(day("2029-06-21"))]
    );
}

#[test]
fn a_third_of_a_position_is_offered_until_the_30th_of_april_2023() {
    let third = |on| one(WorkingTime::Third, P30, on);
    // Anniversaries of 30/04/2024 (before) and 30/04/2025 (since).
    assert_eq!(
        lines(&third("2023-04-30")),
        [12_000, 9_000, 7_350, 7_350, 7_350]
    );
    for on in ["2023-05-01", "2024-06-22", "2026-11-21"] {
        let answer = simulate(&third(on));
        let text = answer.text.unwrap();
        assert_eq!(
            answer.refusals,
            [Refusal::NotOffered(WorkingTime::Third, text)]
        );
        assert_eq!(answer.paid, None);
    }
    for time in [WorkingTime::Half, WorkingTime::Full] {
        assert!(simulate(&one(time, P30, "2023-05-01")).refusals.is_empty());
    }
}

#[test]
fn the_first_text_is_assumed_in_september_2019_and_there_is_none_before() {
    let before = simulate(&full("2019-08-31"));
    assert_eq!(
        before.refusals,
        [Refusal::BeforeFirstText(day("2019-09-01"))]
    );
    assert_eq!(before.paid, None);
    assert_eq!(
        lines(&full("2019-09-01")),
        [36_000, 27_000, 21_000, 21_000, 21_000]
    );
    assert_eq!(marks(&full("2019-09-01")), [Assumed; 5]);
    assert_eq!(marks(&full("2019-09-30")), [Assumed; 5]);
    assert_eq!(marks(&full("2019-10-01")), [Official; 5]);
    assert_eq!(Text::Avenant7.details().certainty, Assumed);
}

#[test]
fn the_collective_aid_begins_on_the_25th_of_february_2026() {
    let early = simulate(&group(1, 2, "2026-02-24"));
    assert_eq!(
        early.refusals,
        [Refusal::CollectiveTooEarly(day("2026-02-25"))]
    );
    assert_eq!(early.paid, None);
    assert_eq!(
        lines(&group(1, 2, "2026-02-25")),
        [38_000, 28_000, 22_000, 22_000, 22_000]
    );
    let very_early = simulate(&group(1, 2, "2019-08-31"));
    assert_eq!(
        very_early.refusals,
        [Refusal::BeforeFirstText(day("2019-09-01"))]
    );
}

#[test]
fn no_more_positions_than_doctors() {
    assert!(simulate(&group(2, 2, "2026-03-01")).refusals.is_empty());
    let answer = simulate(&group(3, 2, "2026-03-01"));
    assert!(matches!(
        answer.refusals[..],
        [Refusal::MorePositionsThanDoctors { .. }]
    ));
    assert_eq!(answer.paid, None);
    // Both reasons are said, that of the day first.
    let both = simulate(&group(3, 2, "2026-02-24")).refusals;
    assert_eq!(
        both.iter().map(|one| named(*one)).collect::<Vec<_>>(),
        ["collective-too-early", "more-positions-than-doctors"]
    );
}

#[test]
fn an_anniversary_of_the_29th_of_february_is_the_last_day_of_the_month() {
    let days = paid(&full("2024-02-29"))
        .lines
        .into_iter()
        .map(|line| line.first_day.to_string());
    let expected = [
        "2024-02-29",
        "2025-02-28",
        "2026-02-28",
        "2027-02-28",
        "2028-02-29",
    ];
    assert_eq!(days.collect::<Vec<_>>(), expected);
}

// Bands, attainment, cost.

#[test]
fn below_p30_every_amount_is_nothing_and_the_threshold_says_why() {
    for (contract, patients) in [
        (one(WorkingTime::Half, Band::BelowP30, "2021-03-01"), 640),
        (one(WorkingTime::Half, Band::BelowP30, "2023-05-01"), 775),
        (one(WorkingTime::Half, Band::BelowP30, "2024-07-01"), 775),
        (
            Contract {
                band: Band::BelowP30,
                ..group(2, 3, "2026-03-01")
            },
            775,
        ),
    ] {
        let answer = simulate(&contract);
        assert_eq!(answer.below.unwrap().patients, patients);
        let paid = answer.paid.unwrap();
        assert_eq!(paid.at_most.money, Money::ZERO);
        assert_eq!(paid.lines.len(), 5);
        for line in paid.lines {
            assert_eq!(line.at_most.money, Money::ZERO);
            assert_eq!(line.at_attainment.money, Money::ZERO);
            assert!(line.instalments.is_empty());
        }
    }
    assert_eq!(simulate(&full("2024-07-01")).below, None);
}

#[test]
fn a_band_that_is_not_known_is_counted_as_the_common_one_and_assumed() {
    let unknown = Contract {
        band: Band::Unknown,
        ..full("2024-07-01")
    };
    assert_eq!(lines(&unknown), lines(&full("2024-07-01")));
    assert_eq!(marks(&unknown), [Assumed; 5]);
    let collective = Contract {
        band: Band::Unknown,
        ..group(1, 1, "2026-03-01")
    };
    assert_eq!(marks(&collective), [Assumed; 5]);
}

#[test]
fn attainment_changes_years_3_to_5_alone() {
    let rates = [80, 50, 0].map(|rate| Attainment::Told(Rate::from_percent(rate)));
    let contract = Contract {
        attainment: rates,
        ..full("2024-07-01")
    };
    let paid = paid(&contract);
    let attained: Vec<_> = paid.lines.iter().map(|line| &line.at_attainment).collect();
    // 80 % and 50 % of 22 000.
    let expected = [38_000, 28_000, 17_600, 11_000, 0].map(euros);
    assert_eq!(
        attained
            .iter()
            .map(|amount| amount.money)
            .collect::<Vec<_>>(),
        expected
    );
    // That years 1 and 2 do not depend on results is reported.
    let marks: Vec<_> = attained.iter().map(|amount| amount.certainty).collect();
    assert_eq!(marks, [Reported, Reported, Own, Own, Own]);
    assert_eq!(paid.at_attainment.money, euros(94_600));
    assert_eq!(paid.at_most.money, euros(132_000));
}

#[test]
fn what_was_not_typed_is_an_example() {
    let paid = paid(&full("2024-07-01"));
    let third = &paid.lines[2].at_attainment;
    assert_eq!(third.step, Step::Attained(Attainment::Example));
    assert_eq!((third.money, third.certainty), (euros(22_000), Assumed));
    assert_eq!(paid.lines[0].at_attainment.step, Step::NotModulated);
}

#[test]
fn the_share_of_a_cost_is_that_of_the_year_and_of_five_years() {
    let contract = Contract {
        yearly_cost: Some(euros(40_000)),
        ..full("2024-07-01")
    };
    let paid = paid(&contract);
    // 38 000, 28 000 and 22 000 of 40 000; 132 000 of 200 000.
    let shares: Vec<_> = paid
        .lines
        .iter()
        .map(|line| line.covered.unwrap().at_most)
        .collect();
    assert_eq!(shares, [9_500, 7_000, 5_500, 5_500, 5_500]);
    assert_eq!(
        paid.covered,
        Some(Covered {
            at_most: 6_600,
            at_attainment: 6_600
        })
    );
    for cost in [None, Some(Money::ZERO), Some(Money::from_cents(-1))] {
        let paid = self::paid(&Contract {
            yearly_cost: cost,
            ..contract
        });
        assert_eq!((paid.covered, paid.lines[0].covered), (None, None));
    }
}

// Instalments.

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

// Conditions, objectives, what is not known.

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
    let half = asked(&one(WorkingTime::Half, P30, "2023-04-30"));
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

// What holds for every contract.

fn bands_and_options() -> impl Iterator<Item = (Band, WorkingTime)> {
    Band::ALL
        .into_iter()
        .flat_map(|band| TIMES.map(|time| (band, time)))
}

fn whole(amount: &Amount) {
    let parts = &amount.parts;
    let is_leaf = matches!(amount.step, Step::Figure(_) | Step::BelowP30(_));
    assert_eq!(parts.is_empty(), is_leaf, "{amount:?}");
    assert!(parts.iter().all(|part| part.certainty <= amount.certainty));
    if let Step::Figure(figure) = amount.step {
        assert_eq!(amount.money, figure.money());
    }
    parts.iter().for_each(whole);
}

fn holds(contract: &Contract) {
    let answer = simulate(contract);
    assert_eq!(
        answer.paid.is_none(),
        !answer.refusals.is_empty(),
        "{contract:?}"
    );
    let Some(paid) = answer.paid else { return };
    assert_eq!(paid.lines.len(), 5);
    let sum =
        |of: fn(&Line) -> &Amount| -> Money { paid.lines.iter().map(|line| of(line).money).sum() };
    assert_eq!(paid.at_most.money, sum(|line| &line.at_most));
    assert_eq!(paid.at_attainment.money, sum(|line| &line.at_attainment));
    for line in &paid.lines {
        assert!(
            line.at_attainment.money <= line.at_most.money
                && line.at_attainment.money >= Money::ZERO
        );
        let instalments: Money = line.instalments.iter().map(|one| one.amount.money).sum();
        assert_eq!(instalments, line.at_attainment.money);
        line.instalments.iter().for_each(|one| whole(&one.amount));
    }
    whole(&paid.at_most);
    whole(&paid.at_attainment);
}

#[test]
fn every_day_of_the_texts_has_an_answer_that_is_whole() {
    let (first, last) = (day("2019-08-01"), day("2029-07-31"));
    for (band, time) in bands_and_options() {
        for after in 0..=first.days_until(last) {
            let signature = first.plus_days(after);
            holds(&Contract {
                band,
                ..Contract::new(signature, Aid::OneDoctor(time))
            });
        }
    }
}

#[test]
fn a_later_signature_never_loses_the_new_amounts() {
    let (first, last) = (day("2019-09-01"), day("2029-06-21"));
    for (band, time) in bands_and_options() {
        let mut before = vec![Money::ZERO; 5];
        for after in 0..=first.days_until(last) {
            let contract = Contract {
                band,
                ..Contract::new(first.plus_days(after), Aid::OneDoctor(time))
            };
            let Some(paid) = simulate(&contract).paid else {
                continue;
            };
            let now: Vec<_> = paid.lines.iter().map(|line| line.at_most.money).collect();
            assert!(
                now.iter().zip(&before).all(|(now, before)| now >= before),
                "{contract:?}"
            );
            before = now;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_input_panics_and_every_answer_is_whole(
        days in -60_000..90_000_i32,
        kind in 0..4_usize,
        band in 0..Band::ALL.len(),
        numbers in (1..=u16::MAX, 1..=u16::MAX),
        rates in prop::array::uniform3(prop::option::of(0..=10_000_u16)),
        cost in prop::option::of(any::<i64>()),
    ) {
        let number = |number| NonZeroU16::new(number).unwrap();
        let aid = TIMES.get(kind).map_or(
            Aid::Collective { positions: number(numbers.0), doctors: number(numbers.1) },
            |time| Aid::OneDoctor(*time),
        );
        let told = |rate: u16| Attainment::Told(Rate::from_hundredths(rate).unwrap());
        holds(&Contract {
            band: Band::ALL[band],
            attainment: rates.map(|rate| rate.map_or(Attainment::Example, told)),
            yearly_cost: cost.map(Money::from_cents),
            ..Contract::new(day("2024-06-22").plus_days(days), aid)
        });
    }
}

#[test]
fn the_first_and_the_last_days_of_the_calendar_are_refused() {
    for signature in [Date::MIN, Date::MAX] {
        for aid in [
            Aid::OneDoctor(WorkingTime::Full),
            group(1, 1, "2026-03-01").aid,
        ] {
            assert_eq!(simulate(&Contract::new(signature, aid)).refusals.len(), 1);
        }
    }
}

// Words.

#[test]
fn words_say_what_the_answer_says() {
    let refused = simulate(&one(WorkingTime::Third, P30, "2023-05-01")).refusals;
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
