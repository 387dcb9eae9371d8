//! Time from left to right: the years beneath a picture, and today in it.
//! This module must never know what day it is.

use super::markup::{Markup, side};
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
        let mut ends = None;
        for &day in days.iter().chain(&today) {
            let (first, last) = ends.unwrap_or((day, day));
            ends = Some((day.min(first), day.max(last)));
        }
        let (first, last) = ends.filter(|_| !days.is_empty())?;
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
    pub fn today_line(self, markup: &mut Markup) {
        if let Some(today) = self.today {
            let x = self.place(today);
            markup.line("today", (x, 0), (x, FULL));
        }
    }

    /// The word above that line, at this height.
    pub fn today_word(self, markup: &mut Markup, y: i64) {
        if let Some(today) = self.today {
            let x = self.place(today);
            markup.label(side(x), (x, y), texts::TODAY);
        }
    }

    /// The years: a mark where each begins, and numbers beside as many as there is room for.
    pub fn years(self, markup: &mut Markup, top: i64, bottom: i64) {
        let (first, last) = (self.first.year() + 1, self.last.year());
        let apart = (last - first) / 4 + 1;
        for year in first..=last {
            let Some(day) = Date::new(year, 1, 1) else {
                return;
            };
            let x = self.place(day);
            markup.line("grid", (x, top), (x, bottom));
            if (year - first) % apart == 0 {
                markup.label("year", (x, bottom), &year.to_string());
            }
        }
    }
}
