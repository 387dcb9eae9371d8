//! Whether a browser would install the page, by its own judgement.
//! This module must never know what that takes: `offline.rs` looks at the manifest and its pictures.

use serde_json::json;

use crate::offline::kept;
use crate::page::visit;

#[test]
fn chromium_finds_nothing_that_prevents_installing_the_page() {
    visit(|page| {
        kept(page);
        let errors = page
            .browser()
            .devtools("Page.getInstallabilityErrors", json!({}));
        assert_eq!(errors["installabilityErrors"], json!([]), "{errors}");
    });
}
