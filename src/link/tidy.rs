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

/// Whether a fragment is a project, however it came; any other names a view.
///
/// ```
/// use amorce::link::is_project;
/// assert!(is_project("pop%3D64300%26v%3D1"));
/// assert!(!is_project("bareme?fbclid=x"));
/// ```
#[must_use]
pub fn is_project(fragment: &str) -> bool {
    has_sign(&tidy(fragment), '=')
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
    let parts = fragment.trim_start_matches('#').split('&');
    let mut kept: Vec<String> = Vec::new();
    for (number, part) in parts.enumerate() {
        let part = if number > 0 { unescaped(part) } else { part };
        kept.extend(without_trackers(part));
    }
    kept.join("&")
}

/// What follows an ampersand, without the rest of its HTML; `&amp;amp;` was escaped twice.
fn unescaped(part: &str) -> &str {
    let mut part = part;
    while let Some(rest) = ESCAPED.iter().find_map(|rest| part.strip_prefix(rest)) {
        part = rest;
    }
    part
}

/// What stands between two ampersands without the pairs of trackers; `None` where there is nothing else.
fn without_trackers(part: &str) -> Option<String> {
    let pairs = part.split('?').filter(|pair| !is_of_tracker(pair));
    let kept = pairs.collect::<Vec<_>>().join("?");
    (!kept.is_empty() || part.is_empty()).then_some(kept)
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
