//! Rates between 0 and 100 %.
//! This module must never know what a rate is applied to.

/// A rate in whole hundredths of a percent, from 0 to 100 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate(u16);

impl Rate {
    /// 0 %.
    pub const NONE: Self = Self(0);
    /// 100 %.
    pub const FULL: Self = Self(10_000);

    /// The rate, or `None` above 100 % (10 000 hundredths of a percent).
    #[must_use]
    pub const fn from_hundredths(hundredths: u16) -> Option<Self> {
        if hundredths <= Self::FULL.0 {
            Some(Self(hundredths))
        } else {
            None
        }
    }

    /// Whole percents; above 100 it is 100 %.
    #[must_use]
    pub const fn from_percent(percent: u8) -> Self {
        if percent >= 100 {
            Self::FULL
        } else {
            Self(percent as u16 * 100)
        }
    }

    /// Hundredths of a percent, from 0 to 10 000.
    #[must_use]
    pub const fn hundredths(self) -> u16 {
        self.0
    }

    /// What is left up to 100 %.
    #[must_use]
    pub const fn complement(self) -> Self {
        Self(Self::FULL.0 - self.0)
    }
}
