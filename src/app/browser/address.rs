//! Where the page is, for whoever writes an address of it down.
//! This module must never know what stands behind the `#`.

use gloo::utils::{document, window};

/// The public address of the page, without `#`: where it was built for, or where it is.
#[must_use]
pub fn address() -> String {
    let named = document()
        .query_selector("meta[name='amorce-address']")
        .ok()
        .flatten()
        .and_then(|meta| meta.get_attribute("content"));
    named
        .filter(|address| !address.is_empty())
        .unwrap_or_else(|| {
            let href = window().location().href().unwrap_or_default();
            href.split('#').next().unwrap_or_default().to_owned()
        })
}
