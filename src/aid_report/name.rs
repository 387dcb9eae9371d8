//! Names of files.
//! This module must never know a clock: the day is given.

use crate::aid_input::Calculator;
use crate::units::Date;

/// `amorce-aide-assistant-2026-11-30.csv`.
#[must_use]
pub fn file_name(calculator: Calculator, today: Option<Date>, extension: &str) -> String {
    let day = today.map(|day| format!("-{day}")).unwrap_or_default();
    format!("amorce-aide-{}{day}.{extension}", calculator.id())
}
