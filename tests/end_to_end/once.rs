//! What the first load costs whoever pays for each byte: browsers list what came over the network, once for each time.
//! This module must never name a file.

use serde_json::Value;

use super::page::visit;

/// WebKit fetches again what it was told by a `preload` to fetch ahead.
#[test]
fn nothing_of_the_first_load_is_fetched_twice() {
    visit(|page| {
        page.shows("seed-total");
        let fetched = page.browser().script(
            "return performance.getEntriesByType('resource').map(({ name }) => name).sort();",
            Vec::new(),
        );
        let mut once = fetched.as_array().cloned().unwrap_or_default();
        once.dedup();
        assert!(once.len() > 3, "{fetched}");
        assert_eq!(fetched, Value::from(once));
    });
}
