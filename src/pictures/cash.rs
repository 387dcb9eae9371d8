//! Everything paid so far, day after day, in the three readings.
//! This module must never add two payments: the library did.

use super::markup::Markup;
use super::scale::{FULL, Scale, step};
use super::time::Time;
use crate::funding::{CashPoint, Three};
use crate::texts;
use crate::units::{Date, Money};

/// How far apart two labels must stand, and the two lines of one.
const LABEL: i64 = 1_900;
const LINE: i64 = 850;

/// The drawing; nothing of no point.
pub fn draw(markup: &mut Markup, points: &[CashPoint], today: Option<Date>) {
    let days: Vec<Date> = points.iter().map(|point| point.day).collect();
    let (Some(time), Some(last)) = (Time::over(&days, today), points.last()) else {
        return;
    };
    // The readings of everything paid stand in this order.
    let largest = last.paid.maximum.cents().max(1);
    let apart = step(largest);
    let mut top = apart;
    while top < largest {
        top = top.saturating_add(apart);
    }
    let money = Scale::new(0, top);
    axes(markup, time, money, (apart, top));
    steps(markup, "maximum", points, time, money, |paid| paid.maximum);
    steps(markup, "expected", points, time, money, |paid| {
        paid.expected
    });
    steps(markup, "prudent", points, time, money, |paid| paid.prudent);
    markup.add("</svg>", &[]);
    labels(markup, last.paid, money);
    markup.add("</svg>", &[]);
}

/// The days, the amounts so far `apart` up to the `top`, and today; then the beginning of what is drawn
/// as wide and as high as there is room.
pub fn axes(markup: &mut Markup, time: Time, money: Scale, (apart, top): (i64, i64)) {
    markup.add("<svg class=cash>", &[]);
    time.years(markup, FULL, FULL + 250);
    let mut mark = 0;
    while mark <= top {
        let y = money.height(mark);
        markup.line("grid", (0, y), (FULL, y));
        if mark > 0 {
            markup.label("scale", (0, y - 130), &texts::mark_of_axis(mark));
        }
        mark = mark.saturating_add(apart);
    }
    time.today_line(markup);
    time.today_word(markup, -1_100);
    markup.add(
        "<svg viewBox=\"0 0 10000 10000\" preserveAspectRatio=none class=steps>",
        &[],
    );
}

/// One reading, which only ever jumps: money lands in a day.
fn steps(
    markup: &mut Markup,
    class: &str,
    points: &[CashPoint],
    time: Time,
    money: Scale,
    reading: fn(Three<Money>) -> Money,
) {
    markup.around("<path class=", class, " d=\"M0 10000");
    for point in points {
        markup.around("H", &time.place(point.day).to_string(), "V");
        markup.words(&money.height(reading(point.paid).cents()).to_string());
    }
    markup.add("H10000\" />", &[]);
}

/// The name and the end of each line beside it; lines that end together share a label.
fn labels(markup: &mut Markup, paid: Three<Money>, money: Scale) {
    let ends = [paid.prudent, paid.expected, paid.maximum];
    let mut free = FULL;
    for (names, end) in texts::shared_names(ends) {
        let y = money.height(end.cents()).min(free);
        free = y - LABEL;
        markup.label("end", (FULL, y), names);
        markup.label("end sum", (FULL, y + LINE), &texts::money(end));
    }
}
