//! Version 1 of the link: `v=1&figures=1&total=…` and the fields.
//! This module must never change what it writes for a field: links are kept for ever.

use crate::input::{Draft, Field};
use crate::units::Money;

use super::percent::{decode, encode};

/// The version that this file writes.
const VERSION: &str = "1";

/// What a link said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// The fields that were understood.
    pub draft: Draft,
    /// The version of the figures with which the link was made.
    pub figures: Option<u16>,
    /// The total that its maker saw, *attendu*.
    pub total: Option<Money>,
    /// The pairs that were not understood, as they stand in the link.
    pub ignored: Vec<String>,
}

/// The fragment, without `#`, of a draft, with the version of the figures and the total shown.
#[must_use]
pub fn write(draft: &Draft, figures: u16, total: Money) -> String {
    let mut all = named(draft);
    all.push((String::from("v"), String::from(VERSION)));
    all.push((String::from("figures"), figures.to_string()));
    all.push((String::from("total"), total.cents().to_string()));
    all.sort();
    join(all)
}

/// The fields of a draft alone, exactly as typed and in that order: what is kept on the visitor's
/// device.
#[must_use]
pub fn pairs(draft: &Draft) -> String {
    join(named(draft))
}

fn named(draft: &Draft) -> Vec<(String, String)> {
    draft
        .iter()
        .map(|(field, text)| (field.key(), text.to_owned()))
        .collect()
}

fn join(pairs: Vec<(String, String)>) -> String {
    let mut fragment = String::new();
    for (key, value) in pairs {
        if !fragment.is_empty() {
            fragment.push('&');
        }
        encode(&key, &mut fragment);
        fragment.push('=');
        encode(&value, &mut fragment);
    }
    fragment
}

/// Reads [`pairs`]; whatever is not understood is left out.
#[must_use]
pub fn read_pairs(text: &str) -> Draft {
    let mut draft = Draft::default();
    for pair in text.split('&') {
        if let Some((key, value)) = split(pair)
            && let Some(field) = Field::parse(&key)
        {
            draft.set(field, value);
        }
    }
    draft
}

fn split(pair: &str) -> Option<(String, String)> {
    let (key, value) = pair.split_once('=')?;
    Some((decode(key)?, decode(value)?))
}

/// Reads a fragment, with or without its `#`. It never fails: what is not understood is told.
#[must_use]
pub fn open(fragment: &str) -> Opened {
    let mut opened = Opened::default();
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    for pair in fragment.split('&').filter(|pair| !pair.is_empty()) {
        if read_pair(pair, &mut opened).is_none() {
            opened.ignored.push(pair.to_owned());
        }
    }
    opened
}

fn read_pair(pair: &str, opened: &mut Opened) -> Option<()> {
    let (key, value) = split(pair)?;
    match key.as_str() {
        "v" if value == VERSION => {}
        "figures" => opened.figures = Some(value.parse().ok()?),
        "total" => opened.total = Some(Money::from_cents(value.parse().ok()?)),
        _ => opened.draft.set(Field::parse(&key)?, value),
    }
    Some(())
}
