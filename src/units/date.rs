//! Civil dates of the Gregorian calendar.
//! This module must never know what day it is.

use core::fmt;
use core::str::FromStr;

/// A day, from 1 January 1900 to 31 December 2199.
///
/// Its text is ISO 8601, `2022-06-15`; what a visitor types is read in
/// [`input`](crate::input) and what a visitor reads is written in [`texts`](crate::texts).
///
/// ```
/// use amorce::units::Date;
/// let signature: Date = "2024-02-29".parse()?;
/// assert_eq!(signature.plus_months(12).to_string(), "2025-02-28");
/// assert_eq!(signature.plus_months(48).to_string(), "2028-02-29");
/// # Ok::<(), amorce::units::NotADate>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Days since 1 January 1970.
    day: i32,
}

/// A text that is not `YYYY-MM-DD`, or a day that the calendar does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl Date {
    /// The first day that this type holds.
    pub const MIN: Self = Self::literal(1900, 1, 1);
    /// The last day that this type holds.
    pub const MAX: Self = Self::literal(2199, 12, 31);

    /// The day, or `None` when the calendar has no such day between [`Date::MIN`] and [`Date::MAX`].
    #[must_use]
    pub const fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if year < 1900 || year > 2199 || month < 1 || month > 12 {
            return None;
        }
        if day < 1 || day > days_in_month(year, month) {
            return None;
        }
        Some(Self {
            day: days_from_civil(year, month, day),
        })
    }

    /// A day written in the source code; the compiler refuses one that does not exist.
    #[must_use]
    #[expect(
        clippy::panic,
        reason = "meant for constants: the compiler evaluates it"
    )]
    pub const fn literal(year: i32, month: u32, day: u32) -> Self {
        match Self::new(year, month, day) {
            Some(date) => date,
            None => panic!("the calendar has no such day"),
        }
    }

    /// Year, month (1 to 12) and day of the month (1 to 31).
    #[must_use]
    pub const fn ymd(self) -> (i32, u32, u32) {
        civil_from_days(self.day)
    }

    /// The calendar year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.ymd().0
    }

    /// Days from this day to the other; negative when the other is earlier.
    #[must_use]
    pub const fn days_until(self, other: Self) -> i32 {
        other.day - self.day
    }

    /// This many days later (earlier when negative), never past [`Date::MIN`] or [`Date::MAX`].
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        let day = self.day.saturating_add(days);
        Self {
            day: day.clamp(Self::MIN.day, Self::MAX.day),
        }
    }

    /// This many months later, on the same day of the month, or on the month's last day when it
    /// has no such day (31/08 + 6 months = 28/02 or 29/02); never past [`Date::MAX`].
    #[must_use]
    pub const fn plus_months(self, months: u32) -> Self {
        let (year, month, day) = self.ymd();
        let month0 = month - 1 + months % 12;
        let year = year + (months / 12) as i32 + (month0 / 12) as i32;
        if year > 2199 {
            return Self::MAX;
        }
        let month = month0 % 12 + 1;
        let last = days_in_month(year, month);
        let day = if day < last { day } else { last };
        Self {
            day: days_from_civil(year, month, day),
        }
    }
}

const fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

const fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// From 1 March of the year 0, where counting begins: no day that we hold is earlier, so that nothing
/// below is ever negative.
const TO_1970: u32 = 719_468;
/// Days in 400 years, after which the calendar repeats itself.
const ERA: u32 = 146_097;

/// Days since 1970-01-01, counted in years that begin in March so that the leap day comes last.
const fn days_from_civil(year: i32, month: u32, day: u32) -> i32 {
    let year = year as u32 - if month <= 2 { 1 } else { 0 };
    let (era, year_of_era) = (year / 400, year % 400);
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    (era * ERA + day_of_era) as i32 - TO_1970 as i32
}

/// The inverse of [`days_from_civil`].
const fn civil_from_days(days: i32) -> (i32, u32, u32) {
    let days = (days + TO_1970 as i32) as u32;
    let (era, day_of_era) = (days / ERA, days % ERA);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
    (year as i32, month, day)
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(out, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let mut parts = text.splitn(3, '-');
        let mut number = |digits: usize| {
            let part = parts.next().ok_or(NotADate)?;
            if part.len() != digits || !part.bytes().all(|b| b.is_ascii_digit()) {
                return Err(NotADate);
            }
            part.parse::<u32>().map_err(|_| NotADate)
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        let year = i32::try_from(year).map_err(|_| NotADate)?;
        Self::new(year, month, day).ok_or(NotADate)
    }
}

impl fmt::Display for NotADate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("not a day written YYYY-MM-DD")
    }
}

impl core::error::Error for NotADate {}
