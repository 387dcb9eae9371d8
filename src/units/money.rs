//! Money in integer cents, with the one rounding of the whole program.
//! This module must never know what an amount is for.

use core::iter::Sum;
use core::ops::{Add, AddAssign, Sub};

use super::Rate;

/// Euros, as integer cents.
///
/// Every amount that a visitor may type lies in 0 ..= [`Money::TYPED_MAX`]; sums and differences
/// saturate far beyond anything that such amounts can reach, so no operation can fail.
///
/// ```
/// use amorce::units::{Money, Rate};
/// let year = Money::from_euros(75_000);
/// assert_eq!(year.share(Rate::from_percent(75)).cents(), 5_625_000);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(i64);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The largest amount that a visitor may type: 10 000 000 €.
    pub const TYPED_MAX: Self = Self::from_euros(10_000_000);

    /// Whole euros.
    #[must_use]
    pub const fn from_euros(euros: u32) -> Self {
        Self(euros as i64 * 100)
    }

    /// Cents.
    #[must_use]
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// The whole amount in cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// The amount rounded half up to the whole euro.
    #[must_use]
    pub const fn to_whole_euros(self) -> Self {
        Self(divide_half_up(self.0, 100).saturating_mul(100))
    }

    /// Whether there is nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// This share of the amount, rounded half up to the cent.
    #[must_use]
    pub const fn share(self, rate: Rate) -> Self {
        self.fraction(rate.hundredths() as u32, Rate::FULL.hundredths() as u32)
    }

    /// `part / whole` of the amount, rounded half up to the cent; the whole amount when `whole` is 0.
    #[must_use]
    pub const fn fraction(self, part: u32, whole: u32) -> Self {
        if whole == 0 {
            return self;
        }
        Self(divide_half_up(
            self.0.saturating_mul(part as i64),
            whole as i64,
        ))
    }

    /// [`fraction`](Self::fraction) of any width, exact; the whole amount where `whole` is not positive.
    ///
    /// ```
    /// use amorce::units::Money;
    /// let point = Money::from_euros(7);
    /// assert_eq!(point.wide_fraction(24_000, 13).cents(), 1_292_308);
    /// ```
    #[must_use]
    pub const fn wide_fraction(self, part: i128, whole: i128) -> Self {
        if whole <= 0 {
            return self;
        }
        let cents = (self.0 as i128).saturating_mul(part);
        // The whole halves of a cent decide: of them the one rounding makes what it would make of the exact amount.
        let halves = cents.saturating_mul(2).div_euclid(whole);
        let halves = if halves > i64::MAX as i128 {
            i64::MAX
        } else if halves < i64::MIN as i128 {
            i64::MIN
        } else {
            halves as i64
        };
        Self(divide_half_up(halves, 2))
    }

    /// The amount in hundredths of a percent of the other, rounded half up: 10 000 where they are equal; `None` where it is
    /// below 0 or the other not above 0.
    #[must_use]
    pub fn hundredths_of_percent_of(self, whole: Self) -> Option<u64> {
        if whole.0 <= 0 {
            return None;
        }
        let full = Rate::FULL.hundredths().into();
        u64::try_from(divide_half_up(self.0.saturating_mul(full), whole.0)).ok()
    }

    /// The amount less the other, never below 0.
    #[must_use]
    pub fn less_at_most(self, other: Self) -> Self {
        (self - other).max(Self::ZERO)
    }
}

/// The one rounding of the program: to the nearest integer, halves up; `divisor` is positive.
const fn divide_half_up(dividend: i64, divisor: i64) -> i64 {
    let quotient = dividend.div_euclid(divisor);
    let remainder = dividend.rem_euclid(divisor);
    if remainder >= divisor - remainder {
        quotient + 1
    } else {
        quotient
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}
