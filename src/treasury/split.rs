//! A year's amount over the payments of the year.
//! This module must never lose a cent: the parts add up to the year.

use crate::units::Money;

/// The part of this number (from 0; a later year begins again) of a year's amount in this many payments.
///
/// Largest remainder: each part has the whole cents of an equal share, and the first parts take one cent each of what is
/// left. The whole amount where there is no payment to split it over.
///
/// ```
/// use amorce::treasury::split;
/// use amorce::units::Money;
/// let year = Money::from_euros(25_663);
/// assert_eq!(split(year, 12, 3).cents(), 213_859);
/// assert_eq!(split(year, 12, 4).cents(), 213_858);
/// ```
#[must_use]
pub fn split(year: Money, payments: u32, number: u32) -> Money {
    let count = i64::from(payments.max(1));
    let whole = year.cents().div_euclid(count);
    let left = year.cents().rem_euclid(count);
    let takes_one = i64::from(number).rem_euclid(count) < left;
    Money::from_cents(whole + i64::from(takes_one))
}
