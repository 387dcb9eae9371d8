//! The balance of the bank account over time: both lines to the day, zero, the days on which it goes below, the lowest one.
//! This module must never compute a balance: it puts those of the forecast in their places.

use maud::{Markup, html};

use super::markup::{label, line, shape};
use super::scale::{Axis, FULL, Scale};
use super::time::Time;
use crate::outlook::Course;
use crate::texts::{self, treasury_form as words};
use crate::treasury::{DayBalance, Line, Low};
use crate::units::Date;

/// The balance goes below zero.
const DOWN: &str = "M-6-9H6L0 0z";
/// The lowest balance.
const DIAMOND: &str = "M0-6L6 0L0 6L-6 0z";
/// So many months are each marked beneath the picture; of more, the years alone.
const MOST_MONTHS: usize = 36;
/// How many months the picture of the beginning shows.
pub const NEAR_MONTHS: u32 = 24;

/// The drawing of the first pass, and what its signs mean.
#[must_use]
pub fn course(course: &Course, today: Option<Date>) -> Markup {
    let last = course.forecast.days.last();
    // A day lasts to the eve of the next one, the last to the horizon.
    let horizon = last.map(|day| day.day.plus_days(day.lasts.cast_signed() - 1));
    horizon.map_or_else(Markup::default, |horizon| until(course, today, horizon))
}

/// The same of the first [`NEAR_MONTHS`], in which the later balances press nothing down; `None` of a shorter account.
#[must_use]
pub fn near(course: &Course, today: Option<Date>) -> Option<Markup> {
    let forecast = &course.forecast;
    let (first, last) = (forecast.days.first()?, forecast.days.last()?);
    let end = first.day.plus_months(NEAR_MONTHS);
    (last.day > end).then(|| until(course, today, end))
}

fn until(course: &Course, today: Option<Date>, end: Date) -> Markup {
    let forecast = &course.forecast;
    let listed = forecast.days.iter().take_while(|day| day.day <= end);
    let days: Vec<&DayBalance> = listed.collect();
    let ends: Vec<Date> = days
        .first()
        .map(|day| day.day)
        .into_iter()
        .chain([end])
        .collect();
    let Some(time) = Time::over(&ends, today.filter(|today| is_within(*today, &ends))) else {
        return Markup::default();
    };
    let axis = axis(&days);
    let money = Scale::new(axis.bottom, axis.top);
    let low = forecast.lowest.prudent;
    let below = forecast.shortages.prudent.iter();
    html! {
        (key(low))
        svg.course {
            (ground(&days, end, time, axis))
            svg.lines viewBox="0 0 10000 10000" preserveAspectRatio="none" {
                (steps("expected", &days, Line::Expected, time, money))
                (steps("prudent", &days, Line::Prudent, time, money))
            }
            @for shortage in below.filter(|one| one.first <= end) {
                (shape("below", DOWN, (time.place(shortage.first), money.height(0))))
            }
            @if low.day <= end {
                (shape("lowest", DIAMOND, (time.place(low.day), money.height(low.balance.money.cents()))))
            }
        }
    }
}

/// Today is told where the account has it: a forecast of long ago is not stretched to it.
fn is_within(today: Date, days: &[Date]) -> bool {
    let (first, last) = (days.iter().min(), days.iter().max());
    first.is_some_and(|first| *first <= today) && last.is_some_and(|last| today <= *last)
}

fn axis(days: &[&DayBalance]) -> Axis {
    let balances = days.iter().flat_map(|day| {
        let balance = day.balance.map(|balance| balance.money.cents());
        [balance.prudent, balance.expected]
    });
    let (lowest, highest) = balances.fold((0, 0), |(lowest, highest), balance: i64| {
        (lowest.min(balance), highest.max(balance))
    });
    Axis::across(lowest, highest)
}

/// The amounts, the years, the months, zero and today.
fn ground(days: &[&DayBalance], end: Date, time: Time, axis: Axis) -> Markup {
    let money = Scale::new(axis.bottom, axis.top);
    let first = days.first().map_or(end, |day| day.day);
    html! {
        (time.years(0, FULL + 250))
        @for day in months(first, end) {
            (line("month", (time.place(day), FULL), (time.place(day), FULL + 150)))
        }
        @for mark in axis.marks() {
            @let y = money.height(mark);
            @if mark == 0 {
                (line("zero", (0, y), (FULL, y)))
                (label("before", (FULL, y - 130), words::ZERO))
            } @else {
                (line("grid", (0, y), (FULL, y)))
                (label("scale", (0, y - 130), &texts::mark_of_axis(mark)))
            }
        }
        (time.today_line())
        (time.today_word(-450))
    }
}

/// Where each month begins, of [`MOST_MONTHS`] at most: more of them would be a grey line.
fn months(first: Date, end: Date) -> Vec<Date> {
    let (year, month, _) = first.ymd();
    let begin = Date::new(year, month, 1).unwrap_or(first);
    let all = (1..).map(|months| begin.plus_months(months));
    let all: Vec<Date> = all
        .take_while(|day| *day <= end)
        .take(MOST_MONTHS + 1)
        .collect();
    if all.len() > MOST_MONTHS {
        Vec::new()
    } else {
        all
    }
}

/// The balance from day to day: a path that only ever jumps, for money moves in a day.
fn steps(class: &str, days: &[&DayBalance], of: Line, time: Time, money: Scale) -> Markup {
    let height = |day: &DayBalance| money.height(day.balance.on(of).money.cents());
    html! {
        @if let Some((first, later)) = days.split_first() {
            path class=(class) d={
                "M" (time.place(first.day)) " " (height(first))
                @for day in later { "H" (time.place(day.day)) "V" (height(day)) }
                "H" (FULL)
            } {}
        }
    }
}

/// What each line and each sign is.
fn key(low: Low) -> Markup {
    let sample = |class: &str| {
        html! { svg.sample { (line(class, (0, FULL / 2), (FULL, FULL / 2))) } }
    };
    let sign = |class: &str, path: &str, y: i64| html! { svg.sample { (shape(class, path, (FULL / 2, y))) } };
    html! {
        div.course-key {
            span { (sample("prudent")) (words::KEY_PRUDENT) }
            span { (sample("expected")) (words::KEY_EXPECTED) }
            span { (sign("below", DOWN, 9_000)) (words::KEY_BELOW) }
            span { (sign("lowest", DIAMOND, FULL / 2)) (words::key_lowest(low)) }
        }
    }
}
