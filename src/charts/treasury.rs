//! The balance of the bank account over time: both lines to the day, zero, the days on which it goes below, the lowest one.
//! This module must never compute a balance: it puts those of the forecast in their places.

use maud::{Markup, html};

use super::markup::{label, line, shape, side};
use super::scale::{Axis, FULL, Scale};
use super::time::Time;
use crate::outlook::Course;
use crate::texts::{self, treasury_form as words};
use crate::treasury::{Forecast, Line, Low};
use crate::units::Date;

/// The balance goes below zero.
const DOWN: &str = "M-6-9H6L0 0z";
/// The lowest balance.
const DIAMOND: &str = "M0-6L6 0L0 6L-6 0z";
/// So many months are each marked beneath the picture; of more, the years alone.
const MOST_MONTHS: usize = 36;

/// The drawing of the first pass, and what its signs mean.
#[must_use]
pub fn course(course: &Course, today: Option<Date>) -> Markup {
    let forecast = &course.forecast;
    let days: Vec<Date> = forecast.days.iter().map(|day| day.day).collect();
    let last = forecast
        .days
        .last()
        .map(|day| day.day.plus_days(day.lasts.cast_signed() - 1));
    let all: Vec<Date> = days.into_iter().chain(last).collect();
    let Some(time) = Time::over(&all, today.filter(|today| is_within(*today, &all))) else {
        return Markup::default();
    };
    let axis = axis(forecast);
    let money = Scale::new(axis.bottom, axis.top);
    html! {
        (key())
        svg.course {
            (ground(forecast, time, axis))
            svg.lines viewBox="0 0 10000 10000" preserveAspectRatio="none" {
                (steps("expected", forecast, Line::Expected, time, money))
                (steps("prudent", forecast, Line::Prudent, time, money))
            }
            @for shortage in &forecast.shortages.prudent {
                (shape("below", DOWN, (time.place(shortage.first), money.height(0))))
            }
            (lowest(forecast.lowest.prudent, time, money))
        }
    }
}

/// Today is told where the account has it: a forecast of long ago is not stretched to it.
fn is_within(today: Date, days: &[Date]) -> bool {
    let (first, last) = (days.iter().min(), days.iter().max());
    first.is_some_and(|first| *first <= today) && last.is_some_and(|last| today <= *last)
}

fn axis(forecast: &Forecast) -> Axis {
    let balances = forecast.days.iter().flat_map(|day| {
        let balance = day.balance.map(|balance| balance.money.cents());
        [balance.prudent, balance.expected]
    });
    let (lowest, highest) = balances.fold((0, 0), |(lowest, highest), balance: i64| {
        (lowest.min(balance), highest.max(balance))
    });
    Axis::across(lowest, highest)
}

/// The amounts, the years, the months, zero and today.
fn ground(forecast: &Forecast, time: Time, axis: Axis) -> Markup {
    let money = Scale::new(axis.bottom, axis.top);
    let months = forecast.months.iter().skip(1);
    let begins = months.filter_map(|month| Date::new(month.year, month.month, 1));
    html! {
        (time.years(0, FULL + 250))
        @if forecast.months.len() <= MOST_MONTHS {
            @for day in begins {
                (line("month", (time.place(day), FULL), (time.place(day), FULL + 150)))
            }
        }
        @for mark in axis.marks() {
            @let y = money.height(mark);
            (line(if mark == 0 { "zero" } else { "grid" }, (0, y), (FULL, y)))
            @if mark == 0 {
                (label("before zero-word", (FULL, y - 130), words::ZERO))
            } @else {
                (label("scale", (0, y - 130), &texts::mark_of_axis(mark)))
            }
        }
        (time.today_line())
        (time.today_word(-450))
    }
}

/// The balance from day to day: a path that only ever jumps, for money moves in a day.
fn steps(class: &str, forecast: &Forecast, of: Line, time: Time, money: Scale) -> Markup {
    let mut days = forecast.days.iter();
    let place = |balance: i64| money.height(balance);
    let first = days.next();
    html! {
        @if let Some(first) = first {
            path class=(class) d={
                "M" (time.place(first.day)) " " (place(first.balance.on(of).money.cents()))
                @for day in days {
                    "H" (time.place(day.day)) "V" (place(day.balance.on(of).money.cents()))
                }
                "H" (FULL)
            } {}
        }
    }
}

/// The lowest balance with its day, beside its place.
fn lowest(low: Low, time: Time, money: Scale) -> Markup {
    let at = (time.place(low.day), money.height(low.balance.money.cents()));
    let told = words::low_on(low.balance.money.to_whole_euros(), low.day);
    let class = [side(at.0), " low"].concat();
    html! {
        (shape("lowest", DIAMOND, at))
        (label(&class, (at.0, at.1 - 450), &told))
    }
}

/// What each line and each sign is.
fn key() -> Markup {
    let sample = |class: &str| {
        html! { svg.sample { (line(class, (0, FULL / 2), (FULL, FULL / 2))) } }
    };
    let sign = |class: &str, path: &str, y: i64| html! { svg.sample { (shape(class, path, (FULL / 2, y))) } };
    html! {
        div.course-key {
            span { (sample("prudent")) (words::KEY_PRUDENT) }
            span { (sample("expected")) (words::KEY_EXPECTED) }
            span { (sign("below", DOWN, 9_000)) (words::KEY_BELOW) }
            span { (sign("lowest", DIAMOND, FULL / 2)) (words::KEY_LOWEST) }
        }
    }
}
