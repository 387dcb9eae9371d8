//! The money of several scenarios in one drawing, on one scale, each with its own line and mark.
//! This module must never add two payments, nor tell scenarios apart by colour alone.

use yew::prelude::*;

use super::figure::{self, same_words};
use crate::app::compare::{Reading, Scenario};
use crate::funding::{CashPoint, Period, Summary};
use crate::pictures::bars::{self, bar, kinds_key};
use crate::pictures::cash::axes;
use crate::pictures::{FULL, Markup, Scale, Time, step};
use crate::texts::{self, compare as words};
use crate::units::{Date, Money};

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
/// How far apart two labels must stand, and the two lines of one.
const LABEL: i64 = 1_900;
const LINE: i64 = 850;

/// Before the names of what bars are filled with: another picture of the page has the same.
const FILLS: &str = "abreast-";

/// Both pictures.
pub(in crate::app) fn view(scenarios: &[Scenario], reading: Reading) -> Html {
    html! {
        <>
            { cash(scenarios, reading) }
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
    fn of(scenario: &Scenario, reading: Reading) -> Self {
        let points = scenario.simulation.cumulative_cash().into_iter();
        Self {
            place: scenario.place,
            name: scenario.column(),
            points: points
                .map(|CashPoint { day, paid }| (day, reading.of(paid)))
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

fn shape(markup: &mut Markup, place: usize, (x, y): (i64, i64)) {
    markup.add("<svg class=shape x=# y=#>", &[x, y]);
    markup.around("<path class=", class(place), " d=\"");
    markup.words(SHAPES.get(place).copied().unwrap_or_default());
    markup.add("\" /></svg>", &[]);
}

/// The cash of each scenario; nothing while no payment has a day.
fn cash(scenarios: &[Scenario], reading: Reading) -> Html {
    let courses: Vec<Course> = scenarios
        .iter()
        .map(|scenario| Course::of(scenario, reading))
        .filter(|course| !course.points.is_empty())
        .collect();
    let mut days: Vec<Date> = courses
        .iter()
        .flat_map(|course| course.points.iter().map(|point| point.0))
        .collect();
    days.sort();
    days.dedup();
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
    let apart = step(largest);
    let mut top = apart;
    while top < largest {
        top = top.saturating_add(apart);
    }
    let money = Scale::new(0, top);
    let title = [words::CASH, ", ", reading.name()].concat();
    let ends: Vec<(String, Money)> = courses
        .iter()
        .map(|course| (course.name.clone(), course.end()))
        .collect();
    let summary = words::cash_summary(&ends, *first, *last, reading.name());
    let mut sheet = figure::begin("compare-cash", &title, &summary);
    let markup = &mut sheet;
    key(markup, &courses);
    axes(markup, time, money, (apart, top));
    for course in &courses {
        markup.around("<path class=", class(course.place), " d=\"M0 10000");
        for (day, paid) in &course.points {
            markup.around("H", &time.place(*day).to_string(), "V");
            markup.words(&money.height(paid.cents()).to_string());
        }
        markup.add("H10000\" />", &[]);
    }
    markup.add("</svg>", &[]);
    for course in &courses {
        let every = course.points.len() / MARKS + 1;
        for (day, paid) in course.points.iter().rev().step_by(every) {
            let place = (time.place(*day), money.height(paid.cents()));
            shape(markup, course.place, place);
        }
    }
    labels(markup, &courses, money);
    markup.add("</svg>", &[]);
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
    figure::end("compare-cash", sheet, same_words(&title, &columns, &rows))
}

/// Which line and which mark is whose.
fn key(markup: &mut Markup, courses: &[Course]) {
    markup.add("<div class=keys>", &[]);
    for course in courses {
        markup.add("<span><svg class=\"key course\">", &[]);
        markup.line(class(course.place), (0, FULL / 2), (FULL, FULL / 2));
        shape(markup, course.place, (FULL / 2, FULL / 2));
        markup.around("</svg>", &words::scenario(course.place), "");
        if course.name != words::letter(course.place) {
            markup.around(", ", texts::report::IF_ADOPTED, "");
        }
        markup.add("</span>", &[]);
    }
    markup.add("</div>", &[]);
}

/// The letter and the end of each line beside it; lines that end together share a label.
fn labels(markup: &mut Markup, courses: &[Course], money: Scale) {
    let mut ends: Vec<(Money, String)> = Vec::new();
    for course in courses {
        let letter = words::letter(course.place);
        match ends.iter_mut().find(|end| end.0 == course.end()) {
            Some((_, letters)) => letters.push_str(&[", ", letter].concat()),
            None => ends.push((course.end(), letter.to_owned())),
        }
    }
    ends.sort_by_key(|end| end.0);
    let mut free = FULL;
    for (end, letters) in &ends {
        let y = money.height(end.cents()).min(free);
        free = y - LABEL;
        markup.label("end", (FULL, y), letters);
        markup.label("end sum", (FULL, y + LINE), &texts::money(*end));
    }
}

/// What each contract year earns in each scenario, one bar beneath the other.
fn years(scenarios: &[Scenario]) -> Html {
    let mut periods: Vec<Period> = scenarios
        .iter()
        .flat_map(|scenario| bars::years(&scenario.simulation))
        .map(|year| year.period)
        .collect();
    periods.sort();
    periods.dedup();
    if periods.is_empty() {
        return Html::default();
    }
    let year = |scenario: &Scenario, period: Period| -> Option<Summary> {
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
    let mut sheet = figure::begin("compare-years", words::YEARS, &summary);
    let markup = &mut sheet;
    markup.add("<svg class=fills>", &[]);
    markup.fills(FILLS);
    markup.add("</svg><div class=\"row keys\"><span>", &[]);
    let all: Vec<&Summary> = scenarios
        .iter()
        .map(|scenario| &scenario.simulation.totals.total)
        .collect();
    kinds_key(markup, &all);
    markup.around("</span><span>", texts::FROM_TO, "</span></div>");
    let mut rows = Vec::new();
    for period in periods {
        markup.around(
            "<strong class=year-name>",
            &texts::year(period),
            "</strong>",
        );
        let mut row = vec![texts::year(period)];
        for scenario in scenarios {
            let told = match year(scenario, period) {
                Some(year) => texts::from_to(year.total),
                None => words::ABSENT.to_owned(),
            };
            markup.around("<div class=row><span>", &scenario.column(), "</span><span>");
            markup.around("", &told, "</span></div><svg class=bar>");
            if let Some(year) = year(scenario, period) {
                bar(markup, &year, scale);
            }
            markup.add("</svg>", &[]);
            row.push(told);
        }
        rows.push(row);
    }
    let names: Vec<String> = scenarios.iter().map(Scenario::column).collect();
    let mut columns = vec![texts::YEAR_COLUMN];
    columns.extend(names.iter().map(String::as_str));
    figure::end(
        "compare-years",
        sheet,
        same_words(words::YEARS, &columns, &rows),
    )
}
