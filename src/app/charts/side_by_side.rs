//! The money of several scenarios in one drawing, on one scale, each with its own line and mark.
//! This module must never add two payments, nor tell scenarios apart by colour alone.

use maud::Markup;
use yew::prelude::*;

use super::figure::{self, same_words};
use super::html as drawn;
use crate::app::compare::Scenario;
use crate::charts::bars;
use crate::charts::cash::{ends_beside, over_time, steps};
use crate::charts::{Axis, FULL, Scale, Time, fills, line, shape};
use crate::funding::{CashPoint, Estimate, Period, Summary};
use crate::texts::{self, compare as words};
use crate::units::{Date, Money, put_once};

/// How each scenario is drawn, by its place; the styles know how that looks.
const CLASSES: [&str; 3] = ["one", "two", "three"];
/// A disc, a square, a triangle.
const SHAPES: [&str; 3] = [
    "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
    "M-4-4H4V4H-4z",
    "M0-5L5 4H-5z",
];
/// How many marks of its shape a line bears at least before it ends.
const MARKS: usize = 5;

/// Before the names of what bars are filled with: another picture of the page has the same.
const FILLS: &str = "abreast-";

/// Both pictures.
pub(in crate::app) fn view(scenarios: &[Scenario<'_>], estimate: Estimate) -> Html {
    html! {
        <>
            { cash(scenarios, estimate) }
            { years(scenarios) }
        </>
    }
}

/// What a scenario has been paid, day by day.
struct Course {
    place: usize,
    name: String,
    points: Vec<(Date, Money)>,
}

impl Course {
    fn of(scenario: &Scenario<'_>, estimate: Estimate) -> Self {
        let points = scenario.simulation.cumulative_cash().into_iter();
        Self {
            place: scenario.place,
            name: scenario.column(),
            points: points
                .map(|CashPoint { day, paid }| (day, paid.of(estimate)))
                .collect(),
        }
    }

    /// All that was paid up to a day.
    fn by(&self, day: Date) -> Money {
        let paid = self.points.iter().take_while(|point| point.0 <= day);
        paid.last().map(|point| point.1).unwrap_or_default()
    }

    fn end(&self) -> Money {
        self.points.last().map(|point| point.1).unwrap_or_default()
    }
}

fn class(place: usize) -> &'static str {
    CLASSES.get(place).copied().unwrap_or_default()
}

fn mark(place: usize, at: (i64, i64)) -> Markup {
    let path = SHAPES.get(place).copied().unwrap_or_default();
    shape(class(place), path, at)
}

/// The cash of each scenario; nothing while no payment has a day.
fn cash(scenarios: &[Scenario<'_>], estimate: Estimate) -> Html {
    let courses: Vec<Course> = scenarios
        .iter()
        .map(|scenario| Course::of(scenario, estimate))
        .filter(|course| !course.points.is_empty())
        .collect();
    let mut days: Vec<Date> = Vec::new();
    for (day, _) in courses.iter().flat_map(|course| &course.points) {
        put_once(&mut days, *day);
    }
    let today = scenarios.first().and_then(|first| first.project.today);
    let (Some(time), Some((first, last))) =
        (Time::over(&days, today), days.first().zip(days.last()))
    else {
        return Html::default();
    };
    let largest = courses
        .iter()
        .flat_map(|course| course.points.iter().map(|point| point.1.cents()))
        .fold(1, i64::max);
    let axis = Axis::up_to(largest);
    let money = Scale::new(0, axis.top);
    let title = format!("{}, {}", words::CASH, texts::estimate(estimate));
    let ends: Vec<(String, Money)> = courses
        .iter()
        .map(|course| (course.name.clone(), course.end()))
        .collect();
    let summary = words::cash_summary(&ends, *first, *last, texts::estimate(estimate));
    let drawing = maud::html! {
        (key(&courses))
        (over_time(time, axis, &paths(&courses, time, money), &beside(&courses, time, money)))
    };
    let mut columns = vec![words::DAY];
    columns.extend(courses.iter().map(|course| course.name.as_str()));
    let rows: Vec<Vec<String>> = days
        .iter()
        .map(|day| {
            let mut row = vec![texts::date(*day)];
            row.extend(courses.iter().map(|course| texts::money(course.by(*day))));
            row
        })
        .collect();
    let table = same_words(&title, &columns, &rows);
    figure::view("compare-cash", &title, &summary, drawn(drawing), table)
}

/// The line of each scenario.
fn paths(courses: &[Course], time: Time, money: Scale) -> Markup {
    maud::html! {
        @for course in courses {
            (steps(class(course.place), course.points.iter().copied(), time, money))
        }
    }
}

/// The marks on the lines, from the last one back, and what the lines are called.
fn beside(courses: &[Course], time: Time, money: Scale) -> Markup {
    maud::html! {
        @for course in courses {
            @let every = course.points.len() / MARKS + 1;
            @for (day, paid) in course.points.iter().rev().step_by(every) {
                (mark(course.place, (time.place(*day), money.height(paid.cents()))))
            }
        }
        (labels(courses, money))
    }
}

/// Which line and which mark is whose.
fn key(courses: &[Course]) -> Markup {
    maud::html! {
        div.keys {
            @for course in courses {
                span {
                    svg class="key course" {
                        (line(class(course.place), (0, FULL / 2), (FULL, FULL / 2)))
                        (mark(course.place, (FULL / 2, FULL / 2)))
                    }
                    (words::scenario(course.place))
                    @if course.name != words::letter(course.place) {
                        ", " (texts::report::IF_ADOPTED)
                    }
                }
            }
        }
    }
}

/// The letter and the end of each line beside it; lines that end together share a label.
fn labels(courses: &[Course], money: Scale) -> Markup {
    let mut ends: Vec<(String, Money)> = Vec::new();
    for course in courses {
        let letter = words::letter(course.place);
        match ends.iter_mut().find(|end| end.1 == course.end()) {
            Some((letters, _)) => *letters = format!("{letters}, {letter}"),
            None => {
                let place = ends.partition_point(|end| end.1 <= course.end());
                ends.insert(place, (letter.to_owned(), course.end()));
            }
        }
    }
    ends_beside(ends.into_iter(), money)
}

/// What each contract year earns in each scenario, one bar beneath the other.
fn years(scenarios: &[Scenario<'_>]) -> Html {
    let mut periods: Vec<Period> = Vec::new();
    for scenario in scenarios {
        for year in bars::years(scenario.simulation) {
            put_once(&mut periods, year.period);
        }
    }
    if periods.is_empty() {
        return Html::default();
    }
    let year = |scenario: &Scenario<'_>, period: Period| -> Option<Summary> {
        let mut earned = scenario.simulation.totals.earned.iter();
        earned.find(|year| year.period == period).copied()
    };
    let largest = scenarios
        .iter()
        .flat_map(|scenario| &scenario.simulation.totals.earned)
        .map(|year| year.total.maximum.money.cents());
    let scale = Scale::new(0, largest.fold(1, i64::max));
    let totals: Vec<_> = scenarios
        .iter()
        .map(|scenario| {
            let total = scenario.simulation.totals.total.total;
            (scenario.column(), total.map(|amount| amount.money))
        })
        .collect();
    let summary = words::years_summary(&totals);
    let all: Vec<&Summary> = scenarios
        .iter()
        .map(|scenario| &scenario.simulation.totals.total)
        .collect();
    let told = |scenario: &Scenario<'_>, period| match year(scenario, period) {
        Some(year) => texts::from_to(year.total),
        None => words::ABSENT.to_owned(),
    };
    let drawing = maud::html! {
        (fills(FILLS))
        (bars::key(&all))
        @for period in &periods {
            strong.year-name { (texts::year(*period)) }
            @for scenario in scenarios {
                div.row {
                    span { (scenario.column()) }
                    span { (told(scenario, *period)) }
                }
                svg.bar {
                    @if let Some(year) = year(scenario, *period) { (bars::bar(&year, scale)) }
                }
            }
        }
    };
    let rows: Vec<Vec<String>> = periods
        .iter()
        .map(|period| {
            let mut row = vec![texts::year(*period)];
            row.extend(scenarios.iter().map(|scenario| told(scenario, *period)));
            row
        })
        .collect();
    let names: Vec<String> = scenarios.iter().map(Scenario::column).collect();
    let mut columns = vec![texts::YEAR_COLUMN];
    columns.extend(names.iter().map(String::as_str));
    let table = same_words(words::YEARS, &columns, &rows);
    figure::view(
        "compare-years",
        words::YEARS,
        &summary,
        drawn(drawing),
        table,
    )
}
