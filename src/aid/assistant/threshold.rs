//! Numbers of patients at which a band begins, as far as they were read, for general practitioners.
//! This module must never guess a threshold: the CPAM gives a doctor the others.

use super::Text;
use crate::units::{Certainty, Date};

/// A percentile of the lists of general practitioners.
#[derive(Debug, PartialEq, Eq)]
pub struct Threshold {
    /// Patients who chose the doctor as *médecin traitant* (MT).
    pub patients: u32,
    /// Patients seen in a year (*file active*), where it was read.
    pub seen_in_a_year: Option<u32>,
    /// Whether only adults count.
    pub adults_only: bool,
    /// How sure it is. docs/neighbours.md names no page for it.
    pub certainty: Certainty,
}

/// The day of which [`P30`] is the percentile.
pub const P30_AS_OF: Date = Date::literal(2021, 12, 31);

/// P30, adults and children, as of [`P30_AS_OF`].
pub static P30: Threshold = Threshold {
    patients: 775,
    seen_in_a_year: None,
    adults_only: false,
    certainty: Certainty::Reported,
};

/// P30 under avenant 7, adults alone.
pub static P30_OF_AVENANT_7: Threshold = Threshold {
    patients: 640,
    seen_in_a_year: None,
    adults_only: true,
    certainty: Certainty::Reported,
};

/// P50; one indirect source.
pub static P50: Threshold = Threshold {
    patients: 1_045,
    seen_in_a_year: Some(1_514),
    adults_only: false,
    certainty: Certainty::Reported,
};

impl Threshold {
    /// P30 under this text.
    #[must_use]
    pub const fn p30_under(text: Text) -> &'static Self {
        match text {
            Text::Avenant7 => &P30_OF_AVENANT_7,
            Text::Arbitral2023 | Text::Convention2024 | Text::Collective2026 => &P30,
        }
    }
}
