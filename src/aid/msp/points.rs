//! Points as exact fractions: nothing is rounded before euros are made of them.
//! This module must never know what a point is given for.

use core::iter::Sum;
use core::ops::Add;

use super::grid::POINT;
use crate::units::Money;

/// A number of points, in lowest terms; below 0 only where it reduces another.
///
/// Patients, professionals and files are u32 and shares of them at most 1: every product of them stays below 10^30 and
/// nothing saturates (`tests/aid_msp.rs` tries the largest).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points {
    over: i128,
    /// Always positive.
    under: i128,
}

impl Points {
    /// None.
    pub const ZERO: Self = Self { over: 0, under: 1 };

    /// A whole number of points.
    #[must_use]
    pub const fn whole(points: i32) -> Self {
        Self {
            over: points as i128,
            under: 1,
        }
    }

    /// This many times as much.
    #[must_use]
    pub fn times(self, count: u32) -> Self {
        self.fraction(count.into(), 1)
    }

    /// `part / whole` of them; nothing where `whole` is 0.
    #[must_use]
    pub fn fraction(self, part: u64, whole: u64) -> Self {
        if whole == 0 {
            return Self::ZERO;
        }
        Self::lowest(
            self.over.saturating_mul(part.into()),
            self.under.saturating_mul(whole.into()),
        )
    }

    /// What they are worth, rounded half up to the cent.
    #[must_use]
    pub const fn money(self) -> Money {
        POINT.wide_fraction(self.over, self.under)
    }

    /// Numerator and denominator, in lowest terms.
    #[must_use]
    pub const fn terms(self) -> (i128, i128) {
        (self.over, self.under)
    }

    /// Hundredths of a point, halves up, to be shown: no amount is made of them.
    #[must_use]
    pub const fn hundredths(self) -> i64 {
        // As many cents as hundredths: the program has one rounding, that of money.
        Money::from_cents(100)
            .wide_fraction(self.over, self.under)
            .cents()
    }

    /// Whether hundredths say them exactly.
    #[must_use]
    pub const fn is_in_hundredths(self) -> bool {
        self.over.saturating_mul(100) % self.under == 0
    }

    /// `under` is positive.
    const fn lowest(over: i128, under: i128) -> Self {
        let common = common_divisor(over.unsigned_abs() as i128, under);
        Self {
            over: over / common,
            under: under / common,
        }
    }
}

/// The greatest number that divides both; at least 1 where the second is.
const fn common_divisor(one: i128, other: i128) -> i128 {
    let (mut one, mut other) = (one, other);
    while one != 0 {
        (one, other) = (other % one, one);
    }
    other
}

impl Add for Points {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        let common = common_divisor(self.under, other.under);
        let (mine, theirs) = (other.under / common, self.under / common);
        Self::lowest(
            (self.over.saturating_mul(mine)).saturating_add(other.over.saturating_mul(theirs)),
            self.under.saturating_mul(mine),
        )
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::ZERO, Add::add)
    }
}
