//! Which reading the visitor prefers of each thing that nothing read settles.
//! This module must never know what a reading changes.

use crate::law::{Assumption, Choice};

/// The readings in use: ours, but for those that the visitor switched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Choices {
    /// One bit per switched [`Choice`].
    switched: u64,
}

const fn bit(choice: Choice) -> u64 {
    1 << choice as u32
}

impl Choices {
    /// The same readings, but for this one.
    #[must_use]
    pub fn with(self, choice: Choice) -> Self {
        let siblings = choice.assumption().choices();
        let cleared = siblings
            .iter()
            .fold(self.switched, |bits, sibling| bits & !bit(*sibling));
        let switched = if choice.is_default() {
            cleared
        } else {
            cleared | bit(choice)
        };
        Self { switched }
    }

    /// Whether this reading, which is not ours, is in use.
    #[must_use]
    pub const fn switched_to(self, choice: Choice) -> bool {
        self.switched & bit(choice) != 0
    }

    /// The reading in use of this assumption.
    #[must_use]
    pub fn of(self, assumption: Assumption) -> Choice {
        let choices = assumption.choices();
        let switched = choices.iter().find(|choice| self.switched_to(**choice));
        // Every assumption has a first choice: ours.
        *switched
            .or(choices.first())
            .unwrap_or(&Choice::Interpolated)
    }

    /// The readings that are not ours.
    pub fn switched(self) -> impl Iterator<Item = Choice> {
        Assumption::ALL
            .into_iter()
            .map(move |assumption| self.of(assumption))
            .filter(|choice| !choice.is_default())
    }
}
