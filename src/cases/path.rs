//! Paths into an answer: objects by key, lists by the `id` of their elements.
//! This module must never guess: what is not there is said to be missing.

use core::fmt;

use serde_json::Value;

use crate::answer::{notice_ids, payment_ids};
use crate::input::Field;

use super::{Expected, Failure};

/// The number of elements of a list.
const COUNT: &str = "count";

/// A place in an answer, `totals.earned.1.total.prudent`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Path(Vec<String>);

/// What a path leads to.
pub(super) enum Found<'a> {
    /// A value of the answer.
    Value(&'a Value),
    /// How many elements a list has.
    Count(usize),
}

/// Why a path leads nowhere.
pub(super) enum Missing {
    /// The element of a list of payments, notices or problems: there could be one, but is not.
    Element,
    /// A part of the answer is not known.
    Unknown(String),
    /// There is no such place in any answer, as the sentence says.
    NoSuchPlace(String),
}

impl Path {
    pub(super) const fn new(steps: Vec<String>) -> Self {
        Self(steps)
    }

    pub(super) fn starts_with(&self, first: &str) -> bool {
        self.0.first().is_some_and(|step| step == first)
    }

    /// Walks the path.
    pub(super) fn find<'a>(&self, answer: &'a Value) -> Result<Found<'a>, Missing> {
        let mut here = answer;
        let mut walked = 0;
        while let Some(rest) = self.0.get(walked..).filter(|rest| !rest.is_empty()) {
            let step = rest.first().map_or("", String::as_str);
            match here {
                Value::Object(object) => match object.get(step) {
                    Some(value) => {
                        here = value;
                        walked += 1;
                    }
                    None => {
                        let known = object.keys().map(String::as_str);
                        return Err(self.no_such_place(walked, step, known));
                    }
                },
                Value::Array(elements) if step == COUNT && rest.len() == 1 => {
                    return Ok(Found::Count(elements.len()));
                }
                Value::Array(elements) => {
                    let Some((element, steps)) = element(elements, rest) else {
                        return Err(self.no_such_element(walked, rest, elements));
                    };
                    here = element;
                    walked += steps;
                }
                Value::Null => return Err(Missing::Unknown(self.up_to(walked))),
                _ => return Err(self.no_such_place(walked, step, core::iter::empty())),
            }
        }
        Ok(Found::Value(here))
    }

    fn up_to(&self, steps: usize) -> String {
        self.0.get(..steps).unwrap_or_default().join(".")
    }

    fn no_such_place<'a>(
        &self,
        walked: usize,
        step: &str,
        known: impl Iterator<Item = &'a str>,
    ) -> Missing {
        let known: Vec<&str> = known.collect();
        let place = match walked {
            0 => "the answer".to_owned(),
            _ => format!("`{}`", self.up_to(walked)),
        };
        Missing::NoSuchPlace(if known.is_empty() {
            format!("there is nothing below {place}")
        } else {
            format!(
                "there is no `{step}` in {place}; there are: {}",
                known.join(", ")
            )
        })
    }

    fn no_such_element(&self, walked: usize, rest: &[String], elements: &[Value]) -> Missing {
        let names = |id: String| begins_with(rest, &id) == Some(rest.len());
        let could_be = walked == 1
            && match self.0.first().map(String::as_str) {
                Some("payments") => payment_ids().any(names),
                Some("notices") => notice_ids().any(names),
                Some("problems") => Field::parse(&rest.join(".")).is_some(),
                _ => false,
            };
        if could_be {
            return Missing::Element;
        }
        let step = rest.first().map_or("", String::as_str);
        self.no_such_place(walked, step, elements.iter().filter_map(id))
    }
}

impl Missing {
    /// What a missing place makes of an expectation.
    pub(super) fn failure(self, expected: &Expected, path: &Path) -> Option<Failure> {
        let sentence = match self {
            Self::Element if *expected == Expected::Flag(false) => return None,
            Self::Element => "there is none".to_owned(),
            Self::Unknown(place) => format!("`{place}` is none"),
            Self::NoSuchPlace(sentence) => sentence,
        };
        Some(Failure(format!("{path}: {sentence}")))
    }
}

fn id(element: &Value) -> Option<&str> {
    element.get("id").and_then(Value::as_str)
}

/// How many steps of a path this name takes, when the path begins with it.
fn begins_with(path: &[String], name: &str) -> Option<usize> {
    let steps = name.split('.').count();
    let begins = path.get(..steps)?.iter().eq(name.split('.'));
    begins.then_some(steps)
}

/// The element that the path names, and how many steps its name takes.
fn element<'a>(elements: &'a [Value], path: &[String]) -> Option<(&'a Value, usize)> {
    elements
        .iter()
        .find_map(|element| Some((element, begins_with(path, id(element)?)?)))
}

impl fmt::Display for Path {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0.join("."))
    }
}
