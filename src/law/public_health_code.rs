//! What the *code de la santé publique* says of the health project.
//! This module must never know what a CPTS is paid.

use super::Source;

/// Art. L.1434-12: the health project is deemed validated when the ARS has not objected within
/// this many months of its filing.
pub const DEEMED_VALIDATED_MONTHS: u32 = 2;

/// Where it was read.
pub const SOURCES: &[Source] = &[Source::PublicHealthCode];
