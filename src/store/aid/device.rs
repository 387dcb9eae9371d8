//! The drafts of both calculators on the device: each change reads what is there first, so that windows never write over what
//! another one stored. This module must never know a browser: it is given a [`Storage`].

use crate::aid_input::{put, read_list, write_list};
use crate::store::device::Storage;

/// Where the device keeps them.
pub const AIDS: &str = "amorce.aids.v1";

/// What the device keeps, as one text.
#[must_use]
pub fn kept(storage: &impl Storage) -> String {
    storage.get(AIDS).unwrap_or_default()
}

/// Puts each draft of this text first, in the place of the one of its id; says whether the device did.
pub fn keep(lines: &str, storage: &mut impl Storage) -> bool {
    let mut all = read_list(&kept(storage));
    for stored in read_list(lines) {
        put(&mut all, stored);
    }
    storage.put(AIDS, &write_list(&all))
}
