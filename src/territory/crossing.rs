//! Which commune's coming or going would put a territory into another size tier.
//! This module must never know where the thresholds lie.

use super::CommuneCode;
use crate::funding::Size;

/// The communes of the territory, each with the inhabitants that it brings, without one of which it would be in the
/// tier below.
pub fn leaving(
    size: &Size,
    parts: impl Iterator<Item = (CommuneCode, u32)>,
) -> impl Iterator<Item = CommuneCode> {
    let fewer = size.below.map(|below| below.inhabitants);
    crossing(fewer, parts)
}

/// The communes beside the territory, each with its inhabitants, with one of which it would be in the tier above.
pub fn joining(
    size: &Size,
    others: impl Iterator<Item = (CommuneCode, u32)>,
) -> impl Iterator<Item = CommuneCode> {
    crossing(size.above.map(|above| above.inhabitants), others)
}

fn crossing(
    distance: Option<u32>,
    communes: impl Iterator<Item = (CommuneCode, u32)>,
) -> impl Iterator<Item = CommuneCode> {
    let crosses = move |inhabitants| distance.is_some_and(|distance| inhabitants >= distance);
    communes
        .filter(move |(_, inhabitants)| crosses(*inhabitants))
        .map(|(code, _)| code)
}
