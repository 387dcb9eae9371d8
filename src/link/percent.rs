//! Percent-encoding of keys and values in a fragment (RFC 3986).
//! This module must never know what a key means.

/// Characters that stand for themselves: those that a fragment allows, less those that separate
/// our pairs and those that e-mail programs cut off the end of a link.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'-' | b'.' | b'_' | b'~' | b',' | b';' | b':' | b'/')
}

/// The text with everything else percent-encoded, blanks as `+`.
pub fn encode(text: &str, into: &mut String) {
    const HEX: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    let digit = |nibble: u8| HEX.get(usize::from(nibble)).copied().unwrap_or('0');
    for byte in text.bytes() {
        match byte {
            b' ' => into.push('+'),
            _ if is_plain(byte) => into.push(char::from(byte)),
            _ => into.extend(['%', digit(byte >> 4), digit(byte & 0xf)]),
        }
    }
}

/// The text that was encoded; `None` when it is no text.
#[must_use]
pub fn decode(text: &str) -> Option<String> {
    decode_with(text, b' ')
}

/// The same, but for `+`, which stays: what was encoded is a whole link, in which it is a blank.
pub(super) fn decode_percents(text: &str) -> Option<String> {
    decode_with(text, b'+')
}

fn decode_with(text: &str, plus: u8) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => plus,
            b'%' => hex(rest.next()?)? << 4 | hex(rest.next()?)?,
            _ => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}
