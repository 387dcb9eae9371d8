//! The options of a contract for one doctor: how much of a full-time assistant.
//! This module must never know which text offers which option.

/// Part of a full-time position (ETP) that the contract is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WorkingTime {
    /// 1/3 ETP.
    Third,
    /// 1/2 ETP.
    Half,
    /// 1 ETP.
    Full,
}

impl WorkingTime {
    /// Every option, smallest first.
    pub const ALL: [Self; 3] = [Self::Third, Self::Half, Self::Full];

    /// The stable name used in cases and links.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Third => "1/3",
            Self::Half => "1/2",
            Self::Full => "1",
        }
    }
}
