//! Typed text made plain: what people paste from letters, spreadsheets and web pages.
//! This module must never know what a text means.

use super::number::is_digits;

/// A text in lower case without the accents of months, with the digits and the signs of ASCII, one space for each run of blanks and none
/// at its ends. Marks that show nothing are left out.
///
/// Done here and not by a Unicode library: its tables are larger than everything that reads a field.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_unseen(*c)) {
        match ascii(c) {
            ' ' if plain.is_empty() || plain.ends_with(' ') => {}
            // What is read has letters of ASCII alone by now; the tables of all others are large.
            c => plain.push(c.to_ascii_lowercase()),
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// A character that shows nothing and separates nothing: soft hyphen, zero width, direction of writing, variant, and the
/// accents that stand alone behind their letter.
fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{feff}'
        | '\u{300}'..='\u{36f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}')
}

/// The character of ASCII that a reader takes it for; any other as it is.
fn ascii(c: char) -> char {
    match c {
        c if c.is_whitespace() => ' ',
        // The forms that are as wide as an ideogram stand in the order of ASCII.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        // The accents of the months.
        'é' | 'É' | 'è' | 'È' => 'e',
        'û' | 'Û' => 'u',
        other => other,
    }
}

/// A plain text without the first of these words that it ends with, nor the blank before it.
pub(super) fn without_end<'a>(text: &'a str, words: &[&str]) -> &'a str {
    let mut words = words.iter();
    let rest = words.find_map(|word| text.strip_suffix(word));
    rest.map_or(text, str::trim_end)
}

/// A plain number in thousands as one in units: `52,5k` is `52500`. Any other text as it is.
///
/// A dot before three digits could mark thousands already: such a text stays what it is.
pub(super) fn in_units(text: &str) -> Option<String> {
    let thousands = text.strip_suffix('k')?.trim_end();
    let (whole, decimals) = match thousands.split_once(',') {
        Some(parts) => parts,
        None => match thousands.split_once('.') {
            Some((_, decimals)) if decimals.len() == 3 => return None,
            Some(parts) => parts,
            None => (thousands, ""),
        },
    };
    let is_number = is_digits(whole) && (decimals.is_empty() || is_digits(decimals));
    let zeros = "000".get(decimals.len()..).filter(|_| is_number)?;
    Some([whole, decimals, zeros].concat())
}
