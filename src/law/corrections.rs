//! What was corrected in the figures since the first release, so that an old link can say it.
//! This module must never lose a line.

use super::FigureKey;

/// The version of the figures: one more with every correction.
pub const FIGURES_VERSION: u16 = 1;

/// One corrected figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The first version of the figures that has the new amount.
    pub version: u16,
    /// Which figure.
    pub figure: FigureKey,
    /// What it was, in euros.
    pub old: u32,
    /// What it is, in euros.
    pub new: u32,
}

/// Every correction, oldest first.
pub const CORRECTIONS: &[Correction] = &[];
