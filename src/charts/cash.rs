//! Everything paid so far, day after day, in the three estimates.
//! This module must never add two payments: the library did.

use maud::{Markup, html};

use super::markup::{label, line};
use super::scale::{Axis, FULL, Scale};
use super::time::Time;
use crate::funding::{CashPoint, Estimates};
use crate::texts;
use crate::units::{Date, Money};

/// How far apart two labels must stand, and the two lines of one.
const LABEL: i64 = 1_900;
const LINE: i64 = 850;

/// The drawing; nothing of no point.
#[must_use]
pub fn draw(points: &[CashPoint], today: Option<Date>) -> Markup {
    let days: Vec<Date> = points.iter().map(|point| point.day).collect();
    let (Some(time), Some(last)) = (Time::over(&days, today), points.last()) else {
        return Markup::default();
    };
    // The estimates of everything paid stand in this order.
    let axis = Axis::up_to(last.paid.maximum.cents().max(1));
    let money = Scale::new(0, axis.top);
    let path = |class: &str, estimate: fn(Estimates<Money>) -> Money| {
        let points = points.iter().map(|point| (point.day, estimate(point.paid)));
        steps(class, points, time, money)
    };
    let paths = html! {
        (path("maximum", |paid| paid.maximum))
        (path("expected", |paid| paid.expected))
        (path("prudent", |paid| paid.prudent))
    };
    over_time(time, axis, &paths, &labels(last.paid, money))
}

/// The days, the amounts of the axis and today; the paths over them, drawn as wide and as high as there
/// is room, and what stands beside.
#[must_use]
pub fn over_time(time: Time, axis: Axis, paths: &Markup, beside: &Markup) -> Markup {
    let money = Scale::new(0, axis.top);
    html! {
        svg.cash {
            (time.years(FULL, FULL + 250))
            @for mark in axis.marks() {
                @let y = money.height(mark);
                (line("grid", (0, y), (FULL, y)))
                @if mark > 0 { (label("scale", (0, y - 130), &texts::mark_of_axis(mark))) }
            }
            (time.today_line())
            (time.today_word(-1_100))
            svg.steps viewBox="0 0 10000 10000" preserveAspectRatio="none" { (paths) }
            (beside)
        }
    }
}

/// What was paid up to each day: a path that only ever jumps, for money lands in a day.
#[must_use]
pub fn steps(
    class: &str,
    points: impl Iterator<Item = (Date, Money)>,
    time: Time,
    money: Scale,
) -> Markup {
    html! {
        path class=(class) d={
            "M0 10000"
            @for (day, paid) in points { "H" (time.place(day)) "V" (money.height(paid.cents())) }
            "H10000"
        } {}
    }
}

/// The name and the end of each line beside it; lines that end together share a label.
fn labels(paid: Estimates<Money>, money: Scale) -> Markup {
    let ends = [paid.prudent, paid.expected, paid.maximum];
    ends_beside(texts::shared_names(ends), money)
}

/// What each line is called and where it ends, from the lowest up; no label stands on another.
#[must_use]
pub fn ends_beside(ends: impl Iterator<Item = (impl AsRef<str>, Money)>, money: Scale) -> Markup {
    let mut free = FULL;
    let ends = ends.map(|(name, end)| {
        let y = money.height(end.cents()).min(free);
        free = y - LABEL;
        (name, end, y)
    });
    html! {
        @for (name, end, y) in ends {
            (label("end", (FULL, y), name.as_ref()))
            (label("end sum", (FULL, y + LINE), &texts::whole_money(end)))
        }
    }
}
