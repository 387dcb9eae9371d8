//! What a sponsor must not forget besides the steps that have a latest day.
//! This module must never know whether it is done.

use super::{Source, member_cap};
use crate::units::Certainty;

/// Something to remember.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reminder {
    /// The legal form.
    Association,
    /// Where the money is to land.
    BankAccount,
    /// Who signs besides the CPTS.
    Signatures,
    /// What a breach can lead to.
    Breach,
    /// What one member may be paid in a year: [`member_cap`].
    MemberCap,
    /// The national scheme that helps sponsors; it brings no money.
    SupportScheme,
}

impl Reminder {
    /// Every one of them, in the order in which a sponsor meets them.
    pub const ALL: [Self; 6] = [
        Self::SupportScheme,
        Self::Association,
        Self::BankAccount,
        Self::Signatures,
        Self::MemberCap,
        Self::Breach,
    ];

    /// How sure it is.
    #[must_use]
    pub const fn certainty(self) -> Certainty {
        match self {
            Self::Signatures => Certainty::Official,
            Self::MemberCap => {
                let [first, _] = &member_cap::FIGURES;
                first.certainty
            }
            Self::Association | Self::BankAccount | Self::Breach | Self::SupportScheme => {
                Certainty::Reported
            }
        }
    }

    /// Where it was read, where the reference names it.
    #[must_use]
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Self::Signatures => &[Source::Aci2019Contract],
            Self::SupportScheme => &[Source::Seed2022],
            Self::MemberCap => &[Source::ConcoursAci, Source::CptsSt],
            Self::Association | Self::BankAccount | Self::Breach => &[],
        }
    }
}
