//! A letter in RTF, which word processors open: plain ASCII, real headings, holes in bold.
//! This module must never choose a word.

use super::letter::{Line, Style};

/// A4, margins of 2.5 cm, French; one style for each kind of line. Sizes are in half points, distances in twentieths of a point.
const HEAD: &str = concat!(
    r"{\rtf1\ansi\ansicpg1252\uc1\deff0\deflang1036{\fonttbl{\f0\fswiss\fcharset0 Arial;}}",
    r"{\stylesheet{\s0\sa120\fs22 Normal;}{\s1\keepn\sb240\sa80\outlinelevel0\b\fs26 heading 1;}}",
    r"\paperw11906\paperh16838\margl1418\margr1418\margt1418\margb1418\widowctrl",
);

/// The file.
pub(super) fn write(lines: &[Line]) -> Vec<u8> {
    let mut text = String::from(HEAD);
    for line in lines {
        text.push('\n');
        text.push_str(paragraph(line.style));
        text.push(' ');
        escape(&line.text, &mut text);
        text.push_str(r"\par");
    }
    text.push_str("\n}");
    text.into_bytes()
}

const fn paragraph(style: Style) -> &'static str {
    match style {
        Style::Heading => r"\pard\plain\s1\keepn\sb240\sa80\outlinelevel0\b\fs26",
        Style::Subject => r"\pard\plain\s0\sb240\sa240\b\fs22",
        Style::Text => r"\pard\plain\s0\sa120\fs22",
        Style::Item => r"\pard\plain\s0\sa60\li284\fi-284\fs22 -\tab",
        Style::Hole => r"\pard\plain\s0\sa120\b\fs22",
    }
}

/// A letter beyond ASCII is written as the numbers of its UTF-16, each with a `?` for readers that know none.
fn escape(text: &str, to: &mut String) {
    for char in text.chars() {
        match char {
            '\\' | '{' | '}' => to.extend(['\\', char]),
            ' '..='~' => to.push(char),
            _ => {
                for unit in char.encode_utf16(&mut [0; 2]) {
                    // RTF counts them as signed numbers.
                    to.push_str(&format!(r"\u{}?", unit.cast_signed()));
                }
            }
        }
    }
}
