//! Version 1 of the link: `v=1&figures=1&total=…`, the fields, and `2.` or `3.` before those of another scenario.
//! This module must never change what it writes for a field: links are kept for ever.

use crate::input::{Draft, Field, is_in_full};
use crate::units::{Money, from_digits};

use super::percent::{decode, encode};
use super::tidy::tidy;

/// The version that this file writes.
const VERSION: &str = "1";

static UNTOUCHED: Draft = Draft::EMPTY;

/// How many scenarios one link carries at most.
pub const MOST_SCENARIOS: usize = 3;

/// What a link said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// What was understood of each scenario; the first is always there.
    pub scenarios: Vec<Draft>,
    /// Which of them its maker was looking at, from 0.
    pub shown: usize,
    /// The version of the figures with which the link was made.
    pub figures: Option<u16>,
    /// The total that its maker saw for the first scenario, *attendu*.
    pub total: Option<Money>,
    /// The pairs that were not understood, or of which the end may be missing, as they stand in the
    /// link: what they say is left out of the scenarios.
    pub ignored: Vec<String>,
    /// Whether nothing is missing at its end: every link that is written ends with its version, `v=1`
    /// or one that is later than this program. A link without any pair is whole.
    pub is_whole: bool,
}

impl Default for Opened {
    fn default() -> Self {
        Self {
            scenarios: vec![Draft::default()],
            shown: 0,
            figures: None,
            total: None,
            ignored: Vec::new(),
            is_whole: true,
        }
    }
}

impl Opened {
    /// The first scenario.
    #[must_use]
    pub fn first(&self) -> &Draft {
        self.scenarios.first().unwrap_or(&UNTOUCHED)
    }

    /// Takes out what was ignored because no field has its name, and gives these names.
    pub fn drain_unknown(&mut self) -> Vec<String> {
        let mut unknown = Vec::new();
        self.ignored.retain(|pair| {
            let name = pair.split('=').next().and_then(decode);
            // `2.` and `3.` stand before the fields of another scenario.
            let field = name
                .as_deref()
                .map(|name| name.trim_start_matches(['2', '3']).trim_start_matches('.'));
            let is_field = field.is_some_and(|field| Field::parse(field).is_some());
            if !is_field {
                unknown.extend(name);
            }
            is_field
        });
        unknown
    }

    /// The scenario that its maker was looking at; the first where there is no such one.
    #[must_use]
    pub fn shown_draft(&self) -> &Draft {
        self.scenarios
            .get(self.shown)
            .unwrap_or_else(|| self.first())
    }
}

/// The fragment, without `#`, of one to three scenarios, with the version of the figures and the
/// total of the first, *attendu*. The others are written as differences from the first; those
/// beyond [`MOST_SCENARIOS`] are left out. `shown` is the one that is looked at, from 0.
#[must_use]
pub fn write(scenarios: &[Draft], shown: usize, figures: u16, total: Money) -> String {
    let first = scenarios.first().unwrap_or(&UNTOUCHED);
    let mut all = Vec::new();
    for (key, text) in named(first) {
        put(&mut all, key, text);
    }
    let count = scenarios.len().min(MOST_SCENARIOS);
    for (number, other) in (1..count + 1).zip(scenarios).skip(1) {
        for (field, text) in other.differences(first) {
            put(
                &mut all,
                format!("{number}.{}", field.key()),
                text.to_owned(),
            );
        }
    }
    let mut more = |key: &str, value| put(&mut all, key.to_owned(), value);
    if count > 1 {
        more("scenarios", count.to_string());
    }
    if shown > 0 && shown < count {
        more("shown", (shown + 1).to_string());
    }
    more("v", VERSION.to_owned());
    more("figures", figures.to_string());
    more("total", total.cents().to_string());
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

/// In the order of the keys.
fn put(all: &mut Vec<(String, String)>, key: String, value: String) {
    let place = all.partition_point(|(before, _)| *before < key);
    all.insert(place, (key, value));
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

/// Reads [`pairs`]; what is not understood is left out.
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

/// Reads a fragment, with or without its `#`, [tidied](tidy()). It never fails: what is not understood
/// is listed, and so is a value of which the end may be missing.
#[must_use]
pub fn open(fragment: &str) -> Opened {
    read_fragment(fragment, is_in_full)
}

/// Reads what the page itself hands over, which may be exactly as a visitor typed it: nothing is
/// missing from a day such as `15/6/22`.
#[must_use]
pub fn open_as_typed(fragment: &str) -> Opened {
    read_fragment(fragment, |_, _| true)
}

fn read_fragment(fragment: &str, is_in_full: fn(Field, &str) -> bool) -> Opened {
    let mut opened = Opened::default();
    let mut reader = Reader {
        is_in_full,
        others: Others::default(),
    };
    let mut has_version = false;
    for pair in tidy(fragment).split('&').filter(|pair| !pair.is_empty()) {
        has_version |= is_version(pair);
        opened.is_whole = has_version;
        if reader.pair(pair, &mut opened).is_none() {
            opened.ignored.push(pair.to_owned());
        }
    }
    reader.others.join(&mut opened);
    opened
}

/// Whether a pair is the version, this one or another: what is cut before its digit lost its end.
fn is_version(pair: &str) -> bool {
    let version = pair.strip_prefix("v=");
    version.is_some_and(|version| version.starts_with(|c: char| c.is_ascii_digit()))
}

/// What a link says of the scenarios besides the first, as long as it is not read to its end.
#[derive(Default)]
struct Others {
    count: usize,
    /// Scenario, field, text.
    differences: Vec<(usize, Field, String)>,
    shown: usize,
}

impl Others {
    /// The others differ from the first, which is whole only now.
    fn join(self, opened: &mut Opened) {
        let first = opened.first().clone();
        opened.scenarios.resize(self.count.max(1), first);
        for (number, field, text) in self.differences {
            if let Some(scenario) = opened.scenarios.get_mut(number) {
                scenario.set(field, text);
            }
        }
        opened.shown = self.shown.min(opened.scenarios.len() - 1);
    }
}

struct Reader {
    /// Whether a value is taken.
    is_in_full: fn(Field, &str) -> bool,
    others: Others,
}

impl Reader {
    /// Reads a pair; `None` leaves it out.
    fn pair(&mut self, pair: &str, opened: &mut Opened) -> Option<()> {
        let (key, value) = split(pair)?;
        let others = &mut self.others;
        match key.as_str() {
            "v" if value == VERSION => {}
            "figures" => opened.figures = Some(from_digits(&value)?),
            "total" => opened.total = Some(Money::from_cents(cents(&value)?)),
            "scenarios" => others.count = others.count.max(number_up_to(&value)?),
            "shown" => others.shown = number_up_to(&value)?.checked_sub(1)?,
            key => match (Field::parse(key), key.split_once('.')) {
                (Some(field), _) => {
                    let value = self.in_full(field, value)?;
                    opened.scenarios.first_mut()?.set(field, value);
                }
                (None, Some((number, key))) => {
                    let number = number_up_to(number)?.checked_sub(1).filter(|n| *n > 0)?;
                    let field = Field::parse(key)?;
                    // A link that lost how many there are still says which they are.
                    others.count = others.count.max(number + 1);
                    let value = self.in_full(field, value)?;
                    self.others.differences.push((number, field, value));
                }
                (None, None) => return None,
            },
        }
        Some(())
    }

    fn in_full(&self, field: Field, value: String) -> Option<String> {
        (self.is_in_full)(field, &value).then_some(value)
    }
}

fn cents(text: &str) -> Option<i64> {
    match text.strip_prefix('-') {
        Some(digits) => from_digits(digits).map(|cents: i64| -cents),
        None => from_digits(text),
    }
}

/// A number of scenarios, or one of them.
fn number_up_to(text: &str) -> Option<usize> {
    let number = from_digits(text)?;
    (1..=MOST_SCENARIOS).contains(&number).then_some(number)
}
