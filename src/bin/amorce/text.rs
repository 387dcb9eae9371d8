//! A report as text: lines, and sections under their headings.
//! This module must never know what a report is about.

/// Before each line of a section.
pub(crate) const INDENT: &str = "  ";

#[derive(Default)]
pub(crate) struct Text(String);

impl Text {
    pub(crate) fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    pub(crate) fn blank(&mut self) {
        self.0.push('\n');
    }

    pub(crate) fn heading(&mut self, heading: &str) {
        self.blank();
        self.line(heading);
    }

    /// A heading and what stands under it; nothing where there is nothing to say.
    pub(crate) fn section(&mut self, heading: &str, body: &str) {
        if !body.is_empty() {
            self.heading(heading);
            self.0.push_str(body);
        }
    }

    pub(crate) fn into_string(self) -> String {
        self.0
    }
}

/// The lines of a section.
pub(crate) fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.map(|line| format!("{INDENT}{line}\n")).collect()
}
