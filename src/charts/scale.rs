//! From what is measured, cents, days or inhabitants, to where it stands in a picture.
//! This module must never know what is drawn; places are whole hundredths of a percent, never floats.

use std::iter::successors;

/// The whole width, or height, of a picture.
pub const FULL: i64 = 10_000;

/// What lies at both ends of a picture.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    first: i64,
    last: i64,
}

impl Scale {
    /// Over what lies between these.
    #[must_use]
    pub const fn new(first: i64, last: i64) -> Self {
        Self { first, last }
    }

    /// Where a value stands from the first end; what lies beyond an end stands there.
    #[must_use]
    pub fn place(self, value: i64) -> i64 {
        let span = self.last.saturating_sub(self.first).max(1);
        let along = value.saturating_sub(self.first).clamp(0, span);
        along.saturating_mul(FULL) / span
    }

    /// The same, from the bottom up.
    #[must_use]
    pub fn height(self, value: i64) -> i64 {
        FULL - self.place(value)
    }
}

/// An axis from zero, or a round value below it, up to a round value that is no less than the largest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis {
    apart: i64,
    /// The value at its beginning.
    pub bottom: i64,
    /// The value at its end.
    pub top: i64,
}

impl Axis {
    /// The axis for values from 1 up to the largest, with four marks at most behind zero.
    #[must_use]
    pub fn up_to(largest: i64) -> Self {
        let apart = step(largest);
        let marks = (largest - 1) / apart + 1;
        Self {
            apart,
            bottom: 0,
            top: marks.saturating_mul(apart),
        }
    }

    /// The axis for values on both sides of zero, with six marks at most behind the first; zero is one of them.
    #[must_use]
    pub fn across(lowest: i64, highest: i64) -> Self {
        let (lowest, highest) = (lowest.min(0), highest.max(0));
        let apart = step(highest.saturating_sub(lowest).max(1));
        let away = |value: i64| {
            let marks = (value.saturating_sub(1)).div_euclid(apart) + 1;
            marks.saturating_mul(apart)
        };
        Self {
            apart,
            bottom: -away(lowest.saturating_neg()),
            top: away(highest),
        }
    }

    /// The values of its marks, the lowest first.
    pub fn marks(self) -> impl Iterator<Item = i64> {
        let next = move |mark: &i64| mark.checked_add(self.apart);
        successors(Some(self.bottom), next).take_while(move |mark| *mark <= self.top)
    }
}

/// The distance between the marks of an axis, 1, 2 or 5 and zeros, so that four reach the largest value.
fn step(largest: i64) -> i64 {
    let mut power: i64 = 1;
    loop {
        for digit in [1, 2, 5] {
            let step = power.saturating_mul(digit);
            if step.saturating_mul(4) >= largest {
                return step;
            }
        }
        power = power.saturating_mul(10);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_stand_at_the_ends_and_nothing_beyond_them() {
        let scale = Scale::new(100, 300);
        assert_eq!(
            [50, 100, 150, 300, 400].map(|value| scale.place(value)),
            [0, 0, 2_500, FULL, FULL]
        );
        assert_eq!(scale.height(150), 7_500);
    }

    #[test]
    fn a_picture_of_one_value_and_one_of_the_largest_do_not_panic() {
        assert_eq!(Scale::new(7, 7).place(7), 0);
        assert!(Scale::new(i64::MIN, i64::MAX).place(i64::MAX) >= 0);
        assert!(step(i64::MAX) > 0);
    }

    #[test]
    fn four_round_steps_reach_the_largest_value() {
        assert_eq!(
            [1, 5, 8, 81, 48_750_000].map(step),
            [1, 2, 2, 50, 20_000_000]
        );
    }

    #[test]
    fn an_axis_across_zero_has_zero_among_its_marks() {
        let marks = |lowest, highest| Axis::across(lowest, highest).marks().collect::<Vec<_>>();
        assert_eq!(marks(-8, 0), [-8, -6, -4, -2, 0]);
        assert_eq!(marks(-1, 81), [-50, 0, 50, 100]);
        assert_eq!(marks(5, 8), [0, 2, 4, 6, 8]);
        assert_eq!(marks(0, 0), [0]);
        assert!(Axis::across(i64::MIN, i64::MAX).marks().count() < 8);
    }

    #[test]
    fn an_axis_ends_at_the_first_mark_that_is_no_less_than_the_largest_value() {
        let marks = |largest| Axis::up_to(largest).marks().collect::<Vec<_>>();
        assert_eq!(marks(8), [0, 2, 4, 6, 8]);
        assert_eq!(marks(81), [0, 50, 100]);
        assert_eq!(Axis::up_to(81).top, 100);
        assert_eq!(Axis::up_to(i64::MAX).top, i64::MAX);
    }
}
