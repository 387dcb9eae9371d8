//! Whether what is fetched ahead is what is used: Chromium lists what came over the network, once for each time, and its
//! remark on what lies unused is excused where a machine is only slow. This module must never name a file.

use serde_json::Value;

use crate::page::visit;

/// WebKit was seen to fetch the program a second time, as long as the first is on its way.
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
