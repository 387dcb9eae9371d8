//! Time from left to right: the years beneath a picture, and today in it.
//! This module must never know what day it is.

use maud::{Markup, html};

use super::markup::{label, line, side};
use super::scale::{FULL, Scale};
use crate::texts;
use crate::units::Date;

/// The days from the first to the last that a picture shows.
#[derive(Clone, Copy, Debug)]
pub struct Time {
    first: Date,
    last: Date,
    today: Option<Date>,
}

impl Time {
    /// Over these days and today; `None` without any.
    #[must_use]
    pub fn over(days: &[Date], today: Option<Date>) -> Option<Self> {
        let (&first, &last) = (days.iter().min()?, days.iter().max()?);
        let (first, last) = match today {
            Some(today) => (first.min(today), last.max(today)),
            None => (first, last),
        };
        Some(Self {
            first,
            // Room behind the last day: what happens in it has to be seen.
            last: last.plus_days(first.days_until(last) / 24),
            today,
        })
    }

    /// Where a day stands.
    #[must_use]
    pub fn place(self, day: Date) -> i64 {
        let days = |day| i64::from(self.first.days_until(day));
        Scale::new(0, days(self.last)).place(days(day))
    }

    /// A line where today is.
    #[must_use]
    pub fn today_line(self) -> Markup {
        let x = self.today.map(|today| self.place(today));
        html! {
            @if let Some(x) = x { (line("today", (x, 0), (x, FULL))) }
        }
    }

    /// The word above that line, at this height.
    #[must_use]
    pub fn today_word(self, y: i64) -> Markup {
        let x = self.today.map(|today| self.place(today));
        html! {
            @if let Some(x) = x { (label(side(x), (x, y), texts::TODAY)) }
        }
    }

    /// The years: a mark where each begins, and numbers beside as many as there is room for.
    #[must_use]
    pub fn years(self, top: i64, bottom: i64) -> Markup {
        let (first, last) = (self.first.year() + 1, self.last.year());
        let apart = (last - first) / 4 + 1;
        let begin = |year| Some((year, self.place(Date::new(year, 1, 1)?)));
        html! {
            @for (year, x) in (first..=last).filter_map(begin) {
                (line("grid", (x, top), (x, bottom)))
                @if (year - first) % apart == 0 { (label("year", (x, bottom), &year.to_string())) }
            }
        }
    }
}
