//! Reminders to the treasurer beside the forecast.
//! This module must never decide whether it applies.

use super::Source;
use crate::units::Certainty;

/// Something to know, which no sum depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reminder {
    /// Above the threshold of public grants: annual accounts, an auditor, publication.
    GrantsThreshold,
    /// Whether money of the agreement counts as a public grant is unsettled.
    WhetherAgreementCounts,
    /// What is not spent of regional money may be claimed back.
    UnspentRegional,
    /// The report on regional money is due within [`REPORT_MONTHS`] of the end of the year.
    RegionalReport,
    /// No rule was found that takes back unspent money of the agreement.
    UnspentAgreement,
}

/// Months after the end of the year within which regional money is reported on.
pub const REPORT_MONTHS: u32 = 6;

impl Reminder {
    /// Every reminder.
    pub const ALL: [Self; 5] = [
        Self::GrantsThreshold,
        Self::WhetherAgreementCounts,
        Self::UnspentRegional,
        Self::RegionalReport,
        Self::UnspentAgreement,
    ];

    /// How sure it is; `None` where it says that nothing was found, or nothing is settled.
    #[must_use]
    pub const fn certainty(self) -> Option<Certainty> {
        match self {
            Self::GrantsThreshold | Self::UnspentRegional | Self::RegionalReport => {
                Some(Certainty::Reported)
            }
            Self::WhetherAgreementCounts | Self::UnspentAgreement => None,
        }
    }

    /// Where it was read.
    #[must_use]
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Self::GrantsThreshold => super::GRANTS.sources,
            Self::UnspentRegional | Self::RegionalReport => {
                &[Source::GrantAccountsGuide, Source::GrantPaidBack]
            }
            Self::WhetherAgreementCounts | Self::UnspentAgreement => &[],
        }
    }
}
