//! Random projects: those that the form lets through, and those that only a program can build.

use amorce::funding::{
    Choices, Indicator, MissionPlan, Project, RegimeChoice, RegionalLine, Signature, Ticks,
    variable_maximum,
};
use amorce::law::{
    Assumption, FigureKey, Mission, OwnLine, PerMission, Regime, RoadmapStep, figures,
};
use amorce::units::{Answer, Date, Inhabitants, Money, Rate};
use proptest::prelude::*;
use proptest::{collection, option, sample};

/// Days on which something begins, ends or is unsettled, and those that calendars get wrong.
pub const DAYS_THAT_MATTER: [Date; 14] = [
    Date::literal(2019, 8, 25),
    Date::literal(2020, 2, 29),
    Date::literal(2020, 12, 31),
    Date::literal(2021, 1, 1),
    Date::literal(2021, 3, 31),
    Date::literal(2021, 12, 31),
    Date::literal(2022, 1, 1),
    Date::literal(2022, 3, 31),
    Date::literal(2022, 4, 1),
    Date::literal(2022, 9, 29),
    Date::literal(2022, 9, 30),
    Date::literal(2022, 10, 1),
    Date::literal(2024, 2, 29),
    Date::literal(2026, 7, 26),
];

const FIRST_SIGNATURE: Date = Date::literal(2019, 8, 25);

/// Populations at and beside every threshold.
const COUNTS_THAT_MATTER: [u32; 13] = [
    1, 39_200, 39_999, 40_000, 40_001, 79_999, 80_000, 80_001, 174_999, 175_000, 175_001, 175_002,
    70_000_000,
];

pub fn inhabitants() -> impl Strategy<Value = Inhabitants> {
    prop_oneof![
        2 => sample::select(&COUNTS_THAT_MATTER[..]),
        3 => 1..=250_000_u32,
        1 => Inhabitants::MIN..=Inhabitants::MAX,
    ]
    .prop_map(|count| Inhabitants::new(count).unwrap())
}

/// A day on which a contract may be signed.
pub fn signature_day() -> impl Strategy<Value = Date> {
    prop_oneof![
        3 => (sample::select(&DAYS_THAT_MATTER[..]), -1..=1).prop_map(|(day, shift)| day.plus_days(shift)),
        3 => (0..2_800).prop_map(|days| FIRST_SIGNATURE.plus_days(days)),
        1 => (0..11_000).prop_map(|days| FIRST_SIGNATURE.plus_days(days)),
    ]
    .prop_map(|day| day.max(FIRST_SIGNATURE))
}

fn signature() -> BoxedStrategy<Signature> {
    prop_oneof![
        4 => signature_day().prop_map(Signature::Signed),
        3 => signature_day().prop_map(Signature::Planned),
        1 => Just(Signature::NotYet),
    ]
    .boxed()
}

pub fn today() -> impl Strategy<Value = Option<Date>> {
    option::of(signature_day())
}

fn regime() -> impl Strategy<Value = RegimeChoice> {
    prop_oneof![
        4 => Just(RegimeChoice::Auto),
        4 => sample::select(&Regime::ALL[..]).prop_map(RegimeChoice::Picked),
    ]
}

fn action() -> impl Strategy<Value = Answer> {
    sample::select(&[Answer::Met, Answer::Unmet, Answer::ToConfirm][..])
}

fn rate() -> BoxedStrategy<Rate> {
    prop_oneof![
        1 => Just(Rate::NONE),
        1 => Just(Rate::FULL),
        4 => (0..=10_000_u16).prop_map(|hundredths| Rate::from_hundredths(hundredths).unwrap()),
    ]
    .boxed()
}

/// An amount that a visitor may type, cents included.
fn typed_money() -> impl Strategy<Value = Money> {
    prop_oneof![
        1 => Just(0_i64),
        4 => 0..30_000_000_i64,
        1 => 0..=Money::TYPED_MAX.cents(),
    ]
    .prop_map(Money::from_cents)
}

/// Any combination of readings; each switched in about one project of six.
pub fn choices() -> impl Strategy<Value = Choices> {
    collection::vec(0..6_usize, Assumption::ALL.len()).prop_map(|picks| {
        Assumption::ALL
            .into_iter()
            .zip(picks)
            .filter_map(|(assumption, pick)| assumption.choices().get(pick))
            .fold(Choices::default(), |choices, choice| choices.with(*choice))
    })
}

/// When a mission starts, counted from the signature.
#[derive(Clone, Copy, Debug)]
enum Offset {
    Days(i32),
    /// On an anniversary (0 is the signature), or this many days beside it.
    Anniversary(u32, i32),
}

impl Offset {
    fn after(self, signature: Date, years: u32) -> Date {
        let start = match self {
            Self::Days(days) => signature.plus_days(days),
            Self::Anniversary(number, shift) => signature.plus_months(12 * number).plus_days(shift),
        };
        let last = signature.plus_months(12 * years).plus_days(-1);
        start.clamp(signature, last)
    }
}

fn offset() -> BoxedStrategy<Offset> {
    prop_oneof![
        4 => (0..800).prop_map(Offset::Days),
        1 => (0..3_800).prop_map(Offset::Days),
        2 => (0..10_u32, -1..=1).prop_map(|(number, shift)| Offset::Anniversary(number, shift)),
    ]
    .boxed()
}

/// Indicators as shares of the mission's maximum, which is not known yet.
#[derive(Clone, Debug)]
struct RawIndicator {
    steps: Vec<u32>,
    reached: [u8; 5],
}

fn raw_indicators() -> BoxedStrategy<Vec<RawIndicator>> {
    let indicator = (
        collection::vec(0..=1_000_u32, 1..4),
        proptest::array::uniform5(0..4_u8),
    )
        .prop_map(|(mut steps, reached)| {
            steps.sort_unstable();
            let most = u8::try_from(steps.len()).unwrap();
            RawIndicator {
                steps,
                reached: reached.map(|step| step.min(most)),
            }
        });
    prop_oneof![
        3 => Just(Vec::new()),
        1 => collection::vec(indicator, 1..4),
    ]
    .boxed()
}

#[derive(Clone, Debug)]
struct RawMission {
    taken: bool,
    offset: Option<Offset>,
    attainment: [Rate; 10],
    indicators: Vec<RawIndicator>,
}

fn raw_mission() -> BoxedStrategy<RawMission> {
    (
        prop::bool::weighted(0.7),
        option::weighted(0.9, offset()),
        proptest::array::uniform10(rate()),
        raw_indicators(),
    )
        .prop_map(|(taken, offset, attainment, indicators)| RawMission {
            taken,
            offset,
            attainment,
            indicators,
        })
        .boxed()
}

fn own_rows() -> impl Strategy<Value = Vec<(OwnLine, Money)>> {
    let lines: Vec<OwnLine> = OwnLine::all().collect();
    prop_oneof![
        2 => Just(Vec::new()),
        1 => collection::vec((sample::select(lines), typed_money()), 1..4),
    ]
}

fn replaced_rows() -> impl Strategy<Value = Vec<(FigureKey, Money)>> {
    let keys: Vec<FigureKey> = figures().map(|figure| figure.key).collect();
    prop_oneof![
        2 => Just(Vec::new()),
        1 => collection::vec((sample::select(keys), typed_money()), 1..4),
    ]
}

fn regional() -> impl Strategy<Value = Vec<RegionalLine>> {
    let line =
        (option::of(signature_day()), typed_money()).prop_map(|(date, amount)| RegionalLine {
            label: String::new(),
            date,
            amount,
        });
    collection::vec(line, 0..3)
}

fn ticks() -> impl Strategy<Value = Ticks> {
    let said = (sample::select(&RoadmapStep::ALL[..]), any::<bool>());
    collection::vec(said, 0..3).prop_map(|said| {
        said.into_iter()
            .fold(Ticks::default(), |ticks, (step, is_done)| match is_done {
                true => ticks.with(step),
                false => ticks.without(step),
            })
    })
}

/// A project that the form lets through: every day in order, every indicator within its maximum.
pub fn projects() -> BoxedStrategy<Project> {
    let who = (
        option::weighted(0.97, inhabitants()),
        signature(),
        option::of((0..3, 0..700_i32, 0..700_i32)),
        any::<bool>(),
        today(),
        regime(),
        action(),
    );
    let what = (
        proptest::array::uniform6(raw_mission()),
        (
            proptest::array::uniform10(any::<bool>()),
            prop::bool::weighted(0.3),
        ),
        own_rows(),
        replaced_rows(),
        regional(),
        ticks(),
        choices(),
    );
    (who, what)
        .prop_map(|(who, what)| {
            let (population, signature, before, filed, today, regime, action) = who;
            let (missions, (mut crises, renewed), own, replaced, regional, ticks, choices) = what;
            let years = if renewed { 10 } else { 5 };
            crises[years..].fill(false);
            let from = signature.date().or(today).unwrap_or(DAYS_THAT_MATTER[8]);
            let letter = before.map(|(same_day, first, second)| match same_day {
                0 => from,
                _ => from.plus_days(-first - second),
            });
            let health_project = before.filter(|_| filed).map(|(same_day, first, _)| {
                if same_day == 0 {
                    from
                } else {
                    from.plus_days(-first)
                }
            });
            let mut project = Project {
                population,
                letter,
                health_project,
                signature,
                renewed,
                today,
                regime,
                action,
                crises,
                regional,
                ticks,
                choices,
                ..Project::default()
            };
            for (line, money) in own {
                project.own.set(line, money);
            }
            for (figure, money) in replaced {
                project.replaced.set(figure, money);
            }
            for (mission, raw) in Mission::ALL.into_iter().zip(&missions) {
                let plan = project.mission_mut(mission);
                plan.taken = raw.taken;
                let last = years as u32;
                plan.start = raw.offset.map(|offset| offset.after(from, last));
                plan.attainment[..years].copy_from_slice(&raw.attainment[..years]);
            }
            for (mission, raw) in Mission::ALL.into_iter().zip(missions) {
                if mission != Mission::Crisis {
                    project.mission_mut(mission).indicators =
                        within_maximum(raw.indicators, variable_maximum(&project, mission));
                }
            }
            project
        })
        .boxed()
}

/// The highest steps add up to the maximum at most.
fn within_maximum(raw: Vec<RawIndicator>, maximum: Option<Money>) -> Vec<Indicator> {
    let most = maximum.unwrap_or(Money::from_euros(10_000)).cents() / raw.len().max(1) as i64;
    raw.into_iter()
        .map(|indicator| Indicator {
            label: String::new(),
            steps: indicator
                .steps
                .into_iter()
                .map(|share| Money::from_cents(most * i64::from(share) / 1_000))
                .collect(),
            reached: indicator.reached,
        })
        .collect()
}

/// The same project as the law pays it: without amounts of the visitor's own.
pub fn as_published(project: Project) -> Project {
    Project {
        own: Default::default(),
        replaced: Default::default(),
        ..project
    }
}

/// A project in which as much as possible is unsettled at once.
pub fn unsettled_projects() -> BoxedStrategy<Project> {
    const DAYS: [Date; 6] = [
        Date::literal(2020, 3, 31),
        Date::literal(2021, 3, 31),
        Date::literal(2022, 3, 31),
        Date::literal(2022, 6, 15),
        Date::literal(2022, 9, 30),
        Date::literal(2021, 12, 31),
    ];
    (
        projects(),
        sample::select(&DAYS[..]),
        prop_oneof![Just(80_000_u32), Just(60_000)],
        any::<bool>(),
    )
        .prop_map(|(project, day, count, published)| {
            let shift = project
                .signature
                .date()
                .map_or(0, |old| old.days_until(day));
            let moved = |date: Option<Date>| date.map(|date| date.plus_days(shift));
            let mut project = Project {
                population: Inhabitants::new(count),
                letter: moved(project.letter),
                health_project: moved(project.health_project),
                signature: match project.signature {
                    Signature::Planned(_) => Signature::Planned(day),
                    _ => Signature::Signed(day),
                },
                regime: match project.regime {
                    RegimeChoice::Picked(Regime::Aci2019) => RegimeChoice::Auto,
                    other => other,
                },
                ..project
            };
            for mission in Mission::ALL {
                let plan = project.mission_mut(mission);
                plan.start = moved(plan.start);
            }
            if published {
                as_published(project)
            } else {
                project
            }
        })
        .boxed()
}

/// Any day that there is.
fn any_day() -> BoxedStrategy<Date> {
    prop_oneof![
        6 => (0..Date::MIN.days_until(Date::MAX)).prop_map(|days| Date::MIN.plus_days(days)),
        6 => signature_day(),
        1 => Just(Date::MIN),
        1 => Just(Date::MAX),
        1 => (0..2_000_i32).prop_map(|days| Date::MAX.plus_days(-days)),
    ]
    .boxed()
}

/// Any amount that the type holds.
fn any_money() -> BoxedStrategy<Money> {
    prop_oneof![
        2 => typed_money(),
        1 => any::<i64>().prop_map(Money::from_cents),
        1 => Just(Money::from_cents(i64::MAX)),
        1 => Just(Money::from_cents(i64::MIN)),
    ]
    .boxed()
}

fn any_indicator() -> impl Strategy<Value = Indicator> {
    (
        collection::vec(any_money(), 0..4),
        proptest::array::uniform5(any::<u8>()),
    )
        .prop_map(|(steps, reached)| Indicator {
            label: String::new(),
            steps,
            reached,
        })
}

fn any_plan() -> BoxedStrategy<MissionPlan> {
    (
        any::<bool>(),
        option::of(any_day()),
        proptest::array::uniform10(rate()),
        collection::vec(any_indicator(), 0..3),
    )
        .prop_map(|(taken, start, attainment, indicators)| MissionPlan {
            taken,
            start,
            attainment,
            indicators,
        })
        .boxed()
}

/// A project that no form lets through: days in any order, amounts of any size.
pub fn unchecked_projects() -> BoxedStrategy<Project> {
    let lines: Vec<OwnLine> = OwnLine::all().collect();
    let keys: Vec<FigureKey> = figures().map(|figure| figure.key).collect();
    let days = (
        option::of(any_day()),
        option::of(any_day()),
        option::of(any_day()),
        prop_oneof![
            any_day().prop_map(Signature::Signed),
            any_day().prop_map(Signature::Planned),
            Just(Signature::NotYet),
        ],
    );
    let amounts = (
        collection::vec((sample::select(lines), any_money()), 0..5),
        collection::vec((sample::select(keys), any_money()), 0..12),
        collection::vec(any_money(), 0..3),
    );
    (
        projects(),
        days,
        proptest::array::uniform6(any_plan()),
        amounts,
    )
        .prop_map(|(project, days, missions, (own, replaced, regional))| {
            let mut project = Project {
                letter: days.0,
                health_project: days.1,
                today: days.2,
                signature: days.3,
                missions: PerMission::new(missions),
                regional: regional
                    .into_iter()
                    .map(|amount| RegionalLine {
                        label: String::new(),
                        date: days.0,
                        amount,
                    })
                    .collect(),
                ..project
            };
            for (line, money) in own {
                project.own.set(line, money);
            }
            for (figure, money) in replaced {
                project.replaced.set(figure, money);
            }
            project
        })
        .boxed()
}
