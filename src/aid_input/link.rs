//! A draft as a link and back: `aide=msp&year=2025&patients=4000&…&v=1`. It is never a part of a CPTS's link, and no CPTS's
//! link is one. This module must never fail: `Opened::ignored` lists what is not understood.

use super::{Calculator, Draft, Field, canonical_draft};
use crate::link::{AID, decode, encode, is_of_aid, tidy};

/// The version that this file writes: the last pair of every link.
const VERSION: &str = "v=1";

/// What a link said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// What was understood.
    pub draft: Draft,
    /// The pairs that were not, or of which the end may be missing, as they stand in the link.
    pub ignored: Vec<String>,
    /// Whether nothing is missing at its end: it ends with its version, or names the calculator alone.
    pub is_whole: bool,
}

/// Whether this fragment is a link of one of the two calculators.
///
/// ```
/// use amorce::aid_input::is_link;
/// assert!(is_link("#aide=msp"));
/// assert!(!is_link("pop=52000&aide=msp&v=1"));
/// ```
#[must_use]
pub fn is_link(fragment: &str) -> bool {
    is_of_aid(&tidy(fragment))
}

/// The fragment of a draft, without `#`, in canonical spellings.
#[must_use]
pub fn write(draft: &Draft) -> String {
    let mut fragment = pairs(&canonical_draft(draft));
    fragment.push('&');
    fragment.push_str(VERSION);
    fragment
}

/// The calculator and the fields exactly as they were typed: what the device keeps.
pub(super) fn pairs(draft: &Draft) -> String {
    let mut text = [AID, draft.calculator().id()].concat();
    for (field, typed) in draft.iter() {
        text.push('&');
        encode(field.key(), &mut text);
        text.push('=');
        encode(typed, &mut text);
    }
    text
}

/// Opens a link; `None` where it is not one of ours, or names a calculator that there is not.
#[must_use]
pub fn open(fragment: &str) -> Option<Opened> {
    let tidied = tidy(fragment);
    let mut all = tidied.strip_prefix(AID)?.split('&');
    let calculator = Calculator::parse(all.next()?)?;
    let mut opened = Opened {
        draft: Draft::new(calculator),
        ignored: Vec::new(),
        is_whole: true,
    };
    for pair in all.filter(|pair| !pair.is_empty()) {
        opened.is_whole = pair.strip_prefix("v=").is_some_and(is_number);
        if !opened.is_whole && opened.take(pair).is_none() {
            opened.ignored.push(pair.to_owned());
        }
    }
    if !opened.is_whole {
        opened.leave_out_the_end(&tidied);
    }
    Some(opened)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

impl Opened {
    fn take(&mut self, pair: &str) -> Option<()> {
        let (key, value) = pair.split_once('=')?;
        let field = Field::parse(self.draft.calculator(), &decode(key)?)?;
        self.draft.set(field, decode(value)?);
        Some(())
    }

    /// The last pair of a link that was cut may say less than its sender meant: `patients=4` of `patients=4000`.
    fn leave_out_the_end(&mut self, fragment: &str) {
        let Some(last) = fragment.rsplit('&').next() else {
            return;
        };
        let key = last.split('=').next().and_then(decode).unwrap_or_default();
        if let Some(field) = Field::parse(self.draft.calculator(), &key) {
            self.draft.set(field, "");
        }
        if !self.ignored.iter().any(|pair| pair == last) {
            self.ignored.push(last.to_owned());
        }
    }
}
