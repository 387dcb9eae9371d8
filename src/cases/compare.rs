//! Whether a value of the answer is the one expected.
//! This module must never round, nor take one kind of value for another.

use serde_json::Value;

use super::Expected;
use super::path::Found;

pub(super) const ESTIMATES: [&str; 3] = ["prudent", "expected", "maximum"];

/// What an expected text says of something that is not known.
pub(super) const NONE: &str = "none";

/// How a value differs from the one expected, if it does.
pub(super) fn difference(found: Found<'_>, expected: &Expected) -> Option<String> {
    match found {
        Found::Value(value) => difference_of_value(value, expected),
        Found::Count(count) => {
            let same =
                matches!(expected, Expected::Whole(whole) if usize::try_from(*whole) == Ok(count));
            differ(same, expected, || format!("there are {count}"))
        }
    }
}

fn differ(same: bool, expected: &Expected, found: impl Fn() -> String) -> Option<String> {
    (!same).then(|| format!("expected {}, but {}", told(expected), found()))
}

fn difference_of_value(value: &Value, expected: &Expected) -> Option<String> {
    if let Some(cents) = cents(value) {
        return difference_of_amount(cents, expected);
    }
    let found = || format!("it is {}", told_value(value));
    match (value, expected) {
        (Value::Object(three), _) if ESTIMATES.iter().all(|key| three.contains_key(*key)) => {
            difference_of_three(value, expected)
        }
        (Value::Object(element), Expected::Flag(wanted)) if element.contains_key("id") => {
            differ(*wanted, expected, || "there is one".to_owned())
        }
        (Value::Object(object), _) => {
            let keys: Vec<&str> = object.keys().map(String::as_str).collect();
            Some(format!("say which of: {}", keys.join(", ")))
        }
        (Value::Array(elements), _) => {
            let ids: Vec<&str> = elements
                .iter()
                .filter_map(|element| element.get("id")?.as_str())
                .collect();
            Some(format!("say which of: count, {}", ids.join(", ")))
        }
        (Value::Null, Expected::Text(text)) => differ(text == NONE, expected, found),
        (Value::String(text), Expected::Text(wanted)) => differ(text == wanted, expected, found),
        (Value::Bool(flag), Expected::Flag(wanted)) => differ(flag == wanted, expected, found),
        (Value::Number(number), Expected::Whole(wanted)) => {
            differ(number.as_i64() == Some(*wanted), expected, found)
        }
        _ => differ(false, expected, found),
    }
}

/// The cents of an amount.
pub(super) fn cents(value: &Value) -> Option<i64> {
    value.get("cents")?.as_i64()
}

fn difference_of_amount(cents: i64, expected: &Expected) -> Option<String> {
    let wanted = match expected {
        Expected::Whole(euros) => euros.checked_mul(100),
        Expected::Text(text) => read_euros(text),
        Expected::Flag(_) | Expected::Three(_) => None,
    };
    let Some(wanted) = wanted else {
        return Some(format!(
            "{} is no amount: write whole euros, or euros and cents in quotes, \"45369.86\"",
            told(expected)
        ));
    };
    differ(wanted == cents, expected, || {
        format!("it is {}", euros(cents))
    })
}

fn difference_of_three(value: &Value, expected: &Expected) -> Option<String> {
    let Expected::Three(wanted) = expected else {
        return Some(
            "there are three estimates: name one, or expect [prudent, expected, maximum]"
                .to_owned(),
        );
    };
    let differences: Vec<String> = ESTIMATES
        .iter()
        .zip(wanted)
        .filter_map(|(reading, wanted)| {
            let sentence = difference_of_value(value.get(reading)?, wanted)?;
            Some(format!("{reading}: {sentence}"))
        })
        .collect();
    (!differences.is_empty()).then(|| differences.join("; "))
}

/// Cents of a text with exactly two decimals, `45369.86`.
pub(super) fn read_euros(text: &str) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text),
    };
    let (euros, cents) = digits.split_once('.')?;
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !is_digits(euros) || !is_digits(cents) || cents.len() != 2 {
        return None;
    }
    let cents: i64 = format!("{euros}{cents}").parse().ok()?;
    cents.checked_mul(sign)
}

fn euros(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}

fn told(expected: &Expected) -> String {
    match expected {
        Expected::Whole(whole) => whole.to_string(),
        Expected::Text(text) => format!("`{text}`"),
        Expected::Flag(flag) => flag.to_string(),
        Expected::Three(three) => {
            let [prudent, expected, maximum] = three;
            format!("[{}, {}, {}]", told(prudent), told(expected), told(maximum))
        }
    }
}

fn told_value(value: &Value) -> String {
    match value {
        Value::Null => NONE.to_owned(),
        Value::String(text) => format!("`{text}`"),
        other => other.to_string(),
    }
}
