//! What the *code de la santé publique* says of the health project.
//! This module must never know what a CPTS is paid.

use super::{Deadline, Due, RoadmapStep, Source};

/// Art. L.1434-12: the health project is deemed validated when the ARS has not objected within two months of its filing.
pub const DEEMED_VALIDATED: Deadline = Deadline {
    step: RoadmapStep::ProjectDeemedValidated,
    due: Due::AfterFiling(2),
    sources: &[Source::PublicHealthCode],
};
