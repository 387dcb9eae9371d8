//! The visitor's own day.
//! This module must never know what the day decides.

use crate::units::Date;

/// Today where the visitor is; `None` when the clock is beyond what a [`Date`] holds.
#[must_use]
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok()?;
    Date::new(year, now.get_month() + 1, now.get_date())
}
