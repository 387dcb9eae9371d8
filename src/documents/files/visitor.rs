//! The visitor's own words, made harmless: a spreadsheet would run a text that begins like a formula.
//! This module must never touch a number: negative amounts stay numbers.

/// The words on one line: a link can carry line ends and tabs, which would begin a row, a property
/// or a formula.
pub(in crate::documents) fn one_line(text: &str) -> String {
    let line: String = text
        .chars()
        .map(|char| if char.is_control() { ' ' } else { char })
        .collect();
    line.trim().to_owned()
}

/// As much of the text as a spreadsheet's cell or a name has room for, counted as spreadsheets count:
/// a link may carry more than either.
pub(super) fn at_most(text: &str, room: usize) -> String {
    let mut taken = 0;
    text.chars()
        .take_while(|char| {
            taken += char.len_utf16();
            taken <= room
        })
        .collect()
}

/// Whether a spreadsheet could read a formula here. Some take the wide forms of the East for the
/// plain ones.
pub(super) fn begins_like_a_formula(text: &str) -> bool {
    text.trim_start()
        .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        || text.starts_with(['\t', '\r', '\n'])
}

/// The text as a cell of a CSV: one line, behind an apostrophe where it begins like a formula.
pub(in crate::documents) fn cell(text: &str) -> String {
    let mut line = one_line(text);
    if begins_like_a_formula(&line) {
        line.insert(0, '\'');
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_begins_like_a_formula_stands_behind_an_apostrophe() {
        for text in [
            "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n=1", "＝1",
        ] {
            assert!(cell(text).starts_with('\''), "{text:?}");
        }
    }

    #[test]
    fn other_texts_stay_as_they_are() {
        for text in ["CPTS du Sud", "a=b", "1+1", "d’accès - nord", ""] {
            assert_eq!(cell(text), text);
        }
    }

    #[test]
    fn a_text_stays_on_its_line() {
        assert_eq!(cell("a\r\nb\tc"), "a  b c");
    }
}
