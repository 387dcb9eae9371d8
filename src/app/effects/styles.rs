//! The styles that a part of the program brings: once for the document, behind those that the page has from the start, with the
//! next drawing. They move what is there already, as the part itself does: never while something is pressed.
//! This module must never know what they are for.

use gloo::utils::document;
use js_sys::Array;
use web_sys::CssStyleSheet;

use super::Program;

/// Styles in the order in which they came; two parts may bring the same.
#[derive(Default)]
pub(super) struct Styles {
    all: Vec<&'static str>,
    /// How many of them the document has.
    adopted: usize,
}

impl Styles {
    /// They count from the next drawing on.
    pub(super) fn come(&mut self, styles: &'static str) {
        if !self.all.contains(&styles) {
            self.all.push(styles);
        }
    }
}

impl Program {
    /// Has the styles count that came since the last drawing.
    pub(in crate::app) fn dress(&self) {
        let mut styles = self.styles.borrow_mut();
        for sheet in styles.all.iter().skip(styles.adopted) {
            adopt(sheet);
        }
        styles.adopted = styles.all.len();
    }
}

fn adopt(styles: &str) {
    // A browser that knows no such sheet shows the part without them.
    if let Ok(sheet) = CssStyleSheet::new() {
        let _ = sheet.replace_sync(styles);
        // A new list: until Chromium 99 nothing can be added to the one that is there.
        let document = document();
        let before = document.adopted_style_sheets();
        document.set_adopted_style_sheets(&before.concat(&Array::of1(&sheet)));
    }
}
