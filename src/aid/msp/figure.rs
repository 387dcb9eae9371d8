//! A number of points of the guide with what it must carry to be trusted.
//! This module must never know which figures there are.

use super::{Indicator, Item};
use crate::aid::Source;
use crate::units::Certainty;

/// Pages of the guide, the same twice where it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pages {
    /// The first.
    pub first: u8,
    /// The last.
    pub last: u8,
}

/// A number of points, and where it stands in the guide.
#[derive(Debug, PartialEq, Eq)]
pub struct Figure {
    /// What the points are given for.
    pub item: Item,
    /// How many; below 0 for what is taken off.
    pub points: i32,
    /// Where they stand.
    pub pages: Pages,
    /// How sure they are.
    pub certainty: Certainty,
    /// The text.
    pub source: Source,
}

impl Figure {
    /// A figure on this page of the guide.
    pub(super) const fn on_page(page: u8, item: Item, points: i32) -> Self {
        Self::on_pages(page, page, item, points)
    }

    /// A figure on these pages of the guide, which do not part its indicator further.
    pub(super) const fn on_pages(first: u8, last: u8, item: Item, points: i32) -> Self {
        Self {
            item,
            points,
            pages: Pages { first, last },
            certainty: Certainty::Official,
            source: Source::GuideAciMsp,
        }
    }

    /// The indicator that gives them.
    #[must_use]
    pub const fn indicator(&self) -> Indicator {
        self.item.indicator()
    }
}
