//! Each expected value beside the value found, for who reads a case.
//! This module must never decide whether they agree: [`compare`](super::compare) does.

use serde_json::Value;

use crate::answer::{Answer, Wanted};
use crate::funding::simulate;
use crate::input::{Parsed, read};

use super::path::Found;
use super::{Case, Expectation, Expected, Failure, compare};

/// One expected value, and what was found in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Where in the answer.
    pub path: String,
    /// What is expected.
    pub expected: Told,
    /// What is there.
    pub found: Told,
    /// How they differ, if they do.
    pub failure: Option<Failure>,
}

/// A value, read as what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// Cents.
    Amount(i64),
    /// A number that is no money.
    Whole(i64),
    /// A text, a name, a day.
    Text(String),
    /// Yes or no.
    Flag(bool),
    /// *Prudent*, *attendu* and *maximum*.
    Three([Box<Self>; 3]),
    /// Nothing is known, or nothing is there.
    Nothing,
}

impl Case {
    /// Every expected value beside the value found, then every field that is refused though the case
    /// does not say so.
    #[must_use]
    pub fn checks(&self) -> Vec<Check> {
        let parsed = read(&self.project, self.today);
        let answer = match self.answer(&parsed) {
            Ok(answer) => answer,
            Err(failure) => return vec![Check::refused(String::new(), failure)],
        };
        let expected = self
            .expected
            .iter()
            .map(|expectation| expectation.check(&answer));
        let refused = parsed
            .problems
            .iter()
            .map(|problem| problem.field.key())
            .filter(|key| !self.expects_problem(key))
            .map(|key| {
                let failure = Failure(format!(
                    "the field `{key}` is refused, which is not expected"
                ));
                Check::refused(format!("problems.{key}"), failure)
            });
        refused.chain(expected).collect()
    }

    /// The answer to the case, as data.
    fn answer(&self, parsed: &Parsed) -> Result<Value, Failure> {
        let wanted = Wanted {
            explanation: false,
            what_if: self.asks_of("whatIf"),
        };
        let simulation = simulate(&parsed.project);
        let answer = Answer::new(parsed, &simulation, wanted);
        serde_json::to_value(&answer).map_err(|error| Failure(error.to_string()))
    }
}

impl Check {
    const fn refused(path: String, failure: Failure) -> Self {
        Self {
            path,
            expected: Told::Nothing,
            found: Told::Flag(true),
            failure: Some(failure),
        }
    }
}

impl Expectation {
    fn check(&self, answer: &Value) -> Check {
        let (found, failure) = match self.path.find(answer) {
            Ok(found) => {
                let told = told_found(&found, &self.value);
                (told, self.failure_of(found))
            }
            Err(missing) => {
                // Who asks whether there is one is answered no.
                let asked = matches!(self.value, Expected::Flag(_));
                let told = if asked {
                    Told::Flag(false)
                } else {
                    Told::Nothing
                };
                (told, missing.failure(&self.value, &self.path))
            }
        };
        Check {
            path: self.path.to_string(),
            expected: told_expected(&self.value, &found),
            found,
            failure,
        }
    }

    fn failure_of(&self, found: Found<'_>) -> Option<Failure> {
        let sentence = compare::difference(found, &self.value)?;
        Some(Failure(format!("{}: {sentence}", self.path)))
    }
}

fn told_found(found: &Found<'_>, expected: &Expected) -> Told {
    match found {
        Found::Value(value) => told(value, expected),
        Found::Count(count) => i64::try_from(*count).map_or(Told::Nothing, Told::Whole),
    }
}

fn told(value: &Value, expected: &Expected) -> Told {
    if let Some(cents) = compare::cents(value) {
        return Told::Amount(cents);
    }
    match (value, expected) {
        (Value::Null, _) => Told::Nothing,
        (Value::Bool(flag), _) => Told::Flag(*flag),
        (Value::Number(number), _) => number
            .as_i64()
            .map_or_else(|| Told::Text(number.to_string()), Told::Whole),
        (Value::String(text), _) => Told::Text(text.clone()),
        // A payment, a notice or a refused field as a whole: it is there.
        (Value::Object(_), Expected::Flag(_)) => Told::Flag(true),
        (Value::Object(object), Expected::Three(_)) => {
            let parsed = |name| Box::new(object.get(name).map_or(Told::Nothing, told_alone));
            Told::Three(compare::ESTIMATES.map(parsed))
        }
        (Value::Object(_) | Value::Array(_), _) => Told::Text(value.to_string()),
    }
}

fn told_alone(value: &Value) -> Told {
    told(value, &Expected::Whole(0))
}

/// The expected value, as the same kind of thing as the one found: euros where there is money.
fn told_expected(expected: &Expected, found: &Told) -> Told {
    match (expected, found) {
        (Expected::Three(expected), Told::Three(found)) => {
            let [prudent, attendu, maximum] = expected;
            let [of_prudent, of_attendu, of_maximum] = found;
            Told::Three([
                Box::new(told_expected(prudent, of_prudent)),
                Box::new(told_expected(attendu, of_attendu)),
                Box::new(told_expected(maximum, of_maximum)),
            ])
        }
        (Expected::Three(expected), _) => Told::Three(
            expected
                .each_ref()
                .map(|one| Box::new(told_expected(one, found))),
        ),
        (Expected::Whole(euros), Told::Amount(_)) => euros
            .checked_mul(100)
            .map_or(Told::Whole(*euros), Told::Amount),
        (Expected::Text(text), Told::Amount(_)) => {
            compare::read_euros(text).map_or_else(|| Told::Text(text.clone()), Told::Amount)
        }
        (Expected::Whole(whole), _) => Told::Whole(*whole),
        (Expected::Text(text), _) if text == compare::NONE => Told::Nothing,
        (Expected::Text(text), _) => Told::Text(text.clone()),
        (Expected::Flag(flag), _) => Told::Flag(*flag),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checks(expected: &str) -> Vec<Check> {
        let text = format!(
            "title = \"t\"\nsource = \"s\"\n[project]\npop = 30000\nsignature = 2024-01-15\n[expected]\n{expected}"
        );
        Case::read(&text).map_or_else(|_| Vec::new(), |case| case.checks())
    }

    fn both(expected: &str) -> Vec<(Told, Told, bool)> {
        let told = |check: Check| (check.expected, check.found, check.failure.is_none());
        checks(expected).into_iter().map(told).collect()
    }

    #[test]
    fn an_amount_is_told_in_cents_on_both_sides() {
        let amount = |cents| Told::Amount(cents);
        assert_eq!(
            both("\"seed.envelope\" = 50000"),
            [(amount(5_000_000), amount(5_000_000), true)]
        );
        assert_eq!(
            both("\"seed.envelope\" = \"50000.01\""),
            [(amount(5_000_001), amount(5_000_000), false)]
        );
    }

    #[test]
    fn what_is_not_there_is_told_as_it_was_asked() {
        assert_eq!(
            both("\"payments.1-booster\" = false"),
            [(Told::Flag(false), Told::Flag(false), true)]
        );
        assert_eq!(
            both("\"fullYear\" = \"none\""),
            [(Told::Nothing, Told::Nothing, true)]
        );
    }

    #[test]
    fn each_difference_is_told_beside_its_own_place() {
        for (text, wrong) in [
            (
                "\"seed.envelope\" = 50001\n\"size.tier\" = 1",
                vec!["seed.envelope"],
            ),
            (
                "\"seed.enveloppe\" = 1\n\"years.count\" = 4",
                vec!["seed.enveloppe", "years.count"],
            ),
            ("\"seed.total\" = [50000, 50000, 1]", vec!["seed.total"]),
        ] {
            let failed = checks(text).into_iter().filter(|c| c.failure.is_some());
            let failed: Vec<String> = failed.map(|check| check.path).collect();
            assert_eq!(failed, wrong);
        }
    }
}
