//! The styles that a part of the program brings: once for the document, behind those that the page has from the start.
//! This module must never know what they are for.

use gloo::utils::document;
use js_sys::Array;
use web_sys::CssStyleSheet;

use super::Program;

impl Program {
    /// Has these styles count from now on; two parts may bring the same.
    pub(super) fn adopt(&self, styles: &'static str) {
        let mut adopted = self.styles.borrow_mut();
        if adopted.contains(&styles) {
            return;
        }
        adopted.push(styles);
        // A browser that knows no such sheet shows the part without them.
        if let Ok(sheet) = CssStyleSheet::new() {
            let _ = sheet.replace_sync(styles);
            // A new list: until Chromium 99 nothing can be added to the one that is there.
            let document = document();
            let before = document.adopted_style_sheets();
            document.set_adopted_style_sheets(&before.concat(&Array::of1(&sheet)));
        }
    }
}
