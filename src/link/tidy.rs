//! What stands after the `#` of a link as mail programs, chats, social networks and trackers leave it,
//! put back as it was written. This module must never change a link that is well formed.

use super::percent::{decode, decode_percents};
use crate::units::has_sign;

/// How often a link may have been encoded whole on its way: `=` is then `%3D`, or `%253D`.
const MOST_ENCODINGS: u8 = 2;

/// An ampersand as HTML writes it, behind its own `&`.
const ESCAPED: [&str; 3] = ["amp;", "#38;", "#038;"];

/// The first letters of keys that trackers add to links; each stands for a whole family.
const TRACKER_FAMILIES: [&str; 4] = ["utm_", "mtm_", "pk_", "hsa_"];

/// Other keys that trackers add to links.
const TRACKERS: [&str; 24] = [
    "_ga",
    "_gl",
    "_hsenc",
    "_hsmi",
    "dclid",
    "epik",
    "fbclid",
    "gad_source",
    "gbraid",
    "gclid",
    "gclsrc",
    "igsh",
    "igshid",
    "li_fat_id",
    "mc_cid",
    "mc_eid",
    "mkt_tok",
    "msclkid",
    "srsltid",
    "ttclid",
    "twclid",
    "vero_id",
    "wbraid",
    "yclid",
];

/// Signs of a sentence, of quotes or of a mail that programs take for the end of a link, besides blanks.
const SIGNS: &str = ".,;:!?…)>»]}\"'’”*_\u{200b}\u{feff}";

/// The fragment as it was written, without `#`.
///
/// What is put right: a fragment that was encoded whole, once or twice; `&amp;` in the place of `&`;
/// the pairs of trackers, behind `&` or `?`, wherever they stand; the signs of the text around a link
/// that ends with its version, `v=1).`. Everything else stays as it is: a value never changes.
///
/// ```
/// use amorce::link::tidy;
/// assert_eq!(tidy("#pop%3D64300%26v%3D1"), "pop=64300&v=1");
/// assert_eq!(tidy("#pop=64300&amp;v=1).&fbclid=x"), "pop=64300&v=1");
/// assert_eq!(tidy("#bareme?utm_source=x"), "bareme");
/// ```
#[must_use]
pub fn tidy(fragment: &str) -> String {
    let mut tidied = without_additions(fragment);
    if !has_sign(&tidied, '=')
        && let Some(decoded) = decoded(&tidied)
    {
        tidied = without_additions(&decoded);
    }
    tidied.truncate(end(&tidied));
    tidied
}

/// What links of the calculators beside that of a CPTS begin with.
pub const AID: &str = "aide=";

/// Whether a fragment is a project, however it came; any other names a view.
///
/// ```
/// use amorce::link::is_project;
/// assert!(is_project("pop%3D64300%26v%3D1"));
/// assert!(!is_project("bareme?fbclid=x"));
/// ```
#[must_use]
pub fn is_project(fragment: &str) -> bool {
    let fragment = tidy(fragment);
    has_sign(&fragment, '=') && !is_of_aid(&fragment)
}

/// Whether a fragment, [tidied](tidy()), is a link of a calculator beside that of a CPTS: what such a link begins with is no
/// field of a CPTS.
#[must_use]
pub fn is_of_aid(fragment: &str) -> bool {
    fragment.starts_with(AID)
}

/// The pairs of a text that was encoded whole.
fn decoded(text: &str) -> Option<String> {
    let mut decoded = decode_percents(text)?;
    for _ in 1..MOST_ENCODINGS {
        if !has_sign(&decoded, '=') {
            decoded = decode_percents(&decoded)?;
        }
    }
    Some(decoded).filter(|decoded| has_sign(decoded, '='))
}

/// Without the `#` before it, the pairs of trackers and the HTML of its ampersands.
fn without_additions(fragment: &str) -> String {
    let mut kept = String::with_capacity(fragment.len());
    let mut is_first = true;
    let mut has_part = false;
    for part in fragment.trim_start_matches('#').split('&') {
        let part = if is_first { part } else { unescaped(part) };
        is_first = false;
        let before = kept.len();
        if has_part {
            kept.push('&');
        }
        if push_without_trackers(part, &mut kept) {
            has_part = true;
        } else {
            kept.truncate(before);
        }
    }
    kept
}

/// What follows an ampersand, without the rest of its HTML; `&amp;amp;` was escaped twice.
fn unescaped(part: &str) -> &str {
    let mut part = part;
    while let Some(rest) = ESCAPED.iter().find_map(|rest| part.strip_prefix(rest)) {
        part = rest;
    }
    part
}

/// What stands between two ampersands without the pairs of trackers; says whether there is anything else.
fn push_without_trackers(part: &str, into: &mut String) -> bool {
    let before = into.len();
    let mut has_pair = false;
    for pair in part.split('?').filter(|pair| !is_of_tracker(pair)) {
        if has_pair {
            into.push('?');
        }
        has_pair = true;
        into.push_str(pair);
    }
    into.len() > before || part.is_empty()
}

fn is_of_tracker(pair: &str) -> bool {
    let (key, _) = pair.split_once('=').unwrap_or((pair, ""));
    let is_of = |family: &&str| key.starts_with(*family);
    TRACKERS.contains(&key) || TRACKER_FAMILIES.iter().any(is_of)
}

/// Where the link ends: behind the digits of its version, where that is its last pair and nothing but
/// signs of the text around it follows.
fn end(fragment: &str) -> usize {
    let last = fragment.rsplit('&').next().unwrap_or(fragment);
    let rest = last
        .strip_prefix("v=")
        .filter(|version| version.starts_with(|c: char| c.is_ascii_digit()))
        .map(|version| version.trim_start_matches(|c: char| c.is_ascii_digit()));
    let is_sign = |c: char| c.is_whitespace() || has_sign(SIGNS, c);
    match rest {
        Some(rest) if decode(rest).is_some_and(|rest| rest.chars().all(is_sign)) => {
            fragment.len() - rest.len()
        }
        _ => fragment.len(),
    }
}
