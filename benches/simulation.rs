//! What a simulation costs: whole, totals alone, and a million of them in a row; and whether that is within the gates.
//! This file must never know what was measured before.
#![allow(clippy::unwrap_used, missing_docs)]

use std::array::from_fn;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use amorce::funding::{
    Estimates, MissionPlan, Project, RegimeChoice, Signature, simulate, totals_only,
};
use amorce::law::{Mission, Regime};
use amorce::units::{Answer, Date, Inhabitants, Money};
use criterion::{Criterion, Throughput, criterion_group};

/// A tier 1 project that asks for everything: six missions that start inside a contract year, so
/// that each is estimated from tier 3 and prorated, a letter, an action, two crises.
fn whole_project() -> Project {
    let mut project = Project {
        population: Inhabitants::new(35_000),
        letter: Some(Date::literal(2022, 4, 20)),
        signature: Signature::Signed(Date::literal(2022, 6, 15)),
        today: Some(Date::literal(2022, 5, 1)),
        action: Answer::Met,
        crises: from_fn(|year| year == 0 || year == 2),
        ..Project::default()
    };
    for (mission, start) in [
        (Mission::Access, Date::literal(2022, 10, 1)),
        (Mission::Pathways, Date::literal(2023, 2, 1)),
        (Mission::Prevention, Date::literal(2023, 3, 15)),
        (Mission::Crisis, Date::literal(2022, 11, 20)),
        (Mission::Quality, Date::literal(2023, 9, 1)),
        (Mission::Support, Date::literal(2024, 4, 10)),
    ] {
        *project.mission_mut(mission) = MissionPlan::starting(start);
    }
    project
}

/// The question of the seed articles: the envelope of a tier and its uplift of 75 %.
fn seed_project() -> Project {
    Project {
        population: Inhabitants::new(35_000),
        regime: RegimeChoice::Picked(Regime::Offer2020Plus75),
        ..Project::default()
    }
}

/// What a line of a batch says of a CPTS.
#[derive(Clone, Copy)]
struct Row {
    population: Inhabitants,
    signature: Date,
    /// Days from the signature to each mission's start; `None` for a mission not taken on.
    starts: [Option<u16>; 6],
}

const MILLION: u32 = 1_000_000;

/// A million CPTS, all different: every tier, contracts from 2019 to 2026, the four core missions
/// from some day of the first eighteen months on, an optional mission in one row of two.
fn rows() -> Vec<Row> {
    let first = Date::literal(2019, 8, 25);
    (0..MILLION)
        .map(|number| {
            // Steps that share no divisor with what they are counted in visit every value.
            let spread = |step: u32, within: u32| number.wrapping_mul(step) % within;
            let start = |step| u16::try_from(spread(step, 540)).ok();
            Row {
                population: Inhabitants::new(10_000 + spread(7_919, 200_000)).unwrap(),
                signature: first.plus_days(i32::try_from(spread(101, 2_500)).unwrap()),
                starts: [
                    start(7),
                    start(11),
                    start(13),
                    start(17),
                    start(19).filter(|_| number % 2 == 0),
                    start(23).filter(|_| number % 4 == 0),
                ],
            }
        })
        .collect()
}

/// The totals of every row, one after the other, in the one project that each row is written in.
fn batch(project: &mut Project, rows: &[Row]) -> Estimates<Money> {
    let mut all = Estimates::default();
    for row in rows {
        project.population = Some(row.population);
        project.signature = Signature::Signed(row.signature);
        for (mission, days) in Mission::ALL.into_iter().zip(row.starts) {
            let plan = project.mission_mut(mission);
            plan.taken = days.is_some();
            plan.start = days.map(|days| row.signature.plus_days(days.into()));
        }
        let total = totals_only(project).total();
        all = Estimates::zip(all, total).map(|(all, total)| all + total);
    }
    all
}

fn one_simulation(criterion: &mut Criterion) {
    let project = whole_project();
    criterion.bench_function("whole simulation", |bencher| {
        bencher.iter(|| simulate(black_box(&project)));
    });
    criterion.bench_function("totals of it alone", |bencher| {
        bencher.iter(|| totals_only(black_box(&project)));
    });
    let seed = seed_project();
    criterion.bench_function("seed envelope alone", |bencher| {
        bencher.iter(|| totals_only(black_box(&seed)));
    });
}

fn a_million(criterion: &mut Criterion) {
    let rows = rows();
    let mut project = Project::default();
    let mut group = criterion.benchmark_group("batch");
    group
        .sample_size(10)
        .throughput(Throughput::Elements(rows.len() as u64));
    group.bench_function("a million totals", |bencher| {
        bencher.iter(|| batch(&mut project, black_box(&rows)));
    });
    group.finish();
}

/// A full simulation costs at most this.
const WHOLE_AT_MOST: Duration = Duration::from_micros(20);
/// A row of a batch costs at most this.
const ROW_AT_MOST: Duration = Duration::from_micros(1);

/// The quickest round of two seconds: other work of the machine only adds to a round, and may last a second.
fn quickest<T>(mut round: impl FnMut() -> T) -> Duration {
    let end = Instant::now() + Duration::from_secs(2);
    let rounds = std::iter::from_fn(|| {
        let start = Instant::now();
        black_box(round());
        (start < end).then(|| start.elapsed())
    });
    rounds.min().unwrap_or(Duration::MAX)
}

/// Whether both gates hold; says what was measured.
fn are_within_gates() -> bool {
    const ROWS: usize = 1_000;
    let project = whole_project();
    let whole = quickest(|| simulate(black_box(&project)));
    let rows = rows();
    let mut project = Project::default();
    let row = quickest(|| batch(&mut project, black_box(rows.get(..ROWS).unwrap())));
    let row = row / u32::try_from(ROWS).unwrap();
    println!("quickest full simulation: {whole:?}, at most {WHOLE_AT_MOST:?}");
    println!("quickest row of a batch: {row:?}, at most {ROW_AT_MOST:?}");
    whole <= WHOLE_AT_MOST && row <= ROW_AT_MOST
}

criterion_group!(benches, one_simulation, a_million);

fn main() -> ExitCode {
    benches();
    Criterion::default().configure_from_args().final_summary();
    // `cargo bench` alone says so: tests of this file are built without optimisation.
    let is_bench = std::env::args().any(|argument| argument == "--bench");
    if is_bench && !are_within_gates() {
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
