//! What one press fills: the four prerequisites of a *maison de santé*, met in full over the whole year.
//! This module must never be applied without the visitor's asking.

use super::{Field, Holding, Pick};

/// The fields that meet every prerequisite, and their texts.
pub const PREREQUISITES: [(Field, &str); 9] = [
    (Field::Hours, "12"),
    (Field::Saturday, "yes"),
    (Field::UnscheduledCare, "yes"),
    (Field::WeeksInHolidays, ""),
    (Field::WeeksOutside, ""),
    (Field::CrisisPlan, "yes"),
    (Field::Coordination, "yes"),
    (Field::StandardSystem, Pick::Held(Holding::AllYear).id()),
    (Field::StandardSince, ""),
];
