//! The two lines of the account: what is prudent, and what is expected.
//! This module must never decide which of them counts: the caller says.

/// Which line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Line {
    /// What counts by default.
    Prudent,
    /// *Attendu*: the second line, dashed.
    Expected,
}

impl Line {
    /// Both lines.
    pub const ALL: [Self; 2] = [Self::Prudent, Self::Expected];
}

/// The same thing on both lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lines<T> {
    /// On the prudent line.
    pub prudent: T,
    /// On the expected line.
    pub expected: T,
}

impl<T> Lines<T> {
    /// The same for each line, as this says.
    pub fn of(mut make: impl FnMut(Line) -> T) -> Self {
        Self {
            prudent: make(Line::Prudent),
            expected: make(Line::Expected),
        }
    }

    /// What stands on this line.
    pub const fn on(&self, line: Line) -> &T {
        match line {
            Line::Prudent => &self.prudent,
            Line::Expected => &self.expected,
        }
    }

    /// Both, each changed in the same way.
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> Lines<U> {
        Lines {
            prudent: change(self.prudent),
            expected: change(self.expected),
        }
    }
}

impl<T: Copy> Lines<T> {
    /// The same thing on both lines.
    pub const fn both(one: T) -> Self {
        Self {
            prudent: one,
            expected: one,
        }
    }
}
