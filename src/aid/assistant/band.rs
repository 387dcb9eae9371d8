//! Where the doctor's list of patients stands among those of the same specialty.
//! This module must never know how many patients a band holds.

/// Bands of the table of amounts, by percentile of the lists of the specialty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Below P30: no aid.
    BelowP30,
    /// P30 to P89.
    P30ToP89,
    /// P90 to P94.
    P90ToP94,
    /// P95 and above.
    FromP95,
    /// The visitor does not know: counted as P30 to P89, which is assumed.
    #[default]
    Unknown,
}

impl Band {
    /// Every band, smallest list first, and last the one that is not known.
    pub const ALL: [Self; 5] = [
        Self::BelowP30,
        Self::P30ToP89,
        Self::P90ToP94,
        Self::FromP95,
        Self::Unknown,
    ];

    /// The stable name used in cases and links.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::BelowP30 => "below-p30",
            Self::P30ToP89 => "p30-p89",
            Self::P90ToP94 => "p90-p94",
            Self::FromP95 => "p95",
            Self::Unknown => "unknown",
        }
    }
}
