//! Reading a case from its TOML text.
//! This module must never skip what it does not understand.

use toml::{Table, Value};

use crate::input::{Draft, Field, YES};
use crate::units::Date;

use super::path::Path;
use super::{Case, Expectation, Expected};

const KEYS: [&str; 6] = [
    "title",
    "source",
    "statement",
    "today",
    "project",
    "expected",
];

impl Case {
    /// Reads a case.
    ///
    /// # Errors
    /// Every thing that is wrong, each as a sentence.
    ///
    /// ```
    /// use amorce::cases::Case;
    /// let case = Case::read(r#"
    ///     title = "Taille 1"
    ///     source = "Règles, § 5"
    ///     project.pop = 30000
    ///     expected.seed.envelope = 50000
    /// "#);
    /// assert_eq!(case.map(|case| case.failures().len()), Ok(0));
    /// ```
    pub fn read(text: &str) -> Result<Self, Vec<String>> {
        let table = parse(text).map_err(|sentence| vec![sentence])?;
        let mut wrong = Vec::new();
        unknown_keys(&table, &mut wrong);
        let case = Self {
            title: sentence(&table, "title", &mut wrong).unwrap_or_default(),
            source: sentence(&table, "source", &mut wrong).unwrap_or_default(),
            statement: table
                .contains_key("statement")
                .then(|| sentence(&table, "statement", &mut wrong))
                .flatten(),
            today: today(&table, &mut wrong),
            project: project(&table, &mut wrong),
            expected: expected(&table, &mut wrong),
        };
        if wrong.is_empty() {
            Ok(case)
        } else {
            Err(wrong)
        }
    }
}

/// The project of a case and the day of its answer, without what the case expects.
///
/// # Errors
/// Every thing that is wrong, each as a sentence.
pub fn read_project(text: &str) -> Result<(Draft, Option<Date>), Vec<String>> {
    let mut wrong = Vec::new();
    let table = parse(text).map_err(|sentence| vec![sentence])?;
    unknown_keys(&table, &mut wrong);
    let (today, project) = (today(&table, &mut wrong), project(&table, &mut wrong));
    if wrong.is_empty() {
        Ok((project, today))
    } else {
        Err(wrong)
    }
}

fn parse(text: &str) -> Result<Table, String> {
    text.parse()
        .map_err(|error: toml::de::Error| error.to_string().trim().to_owned())
}

fn unknown_keys(table: &Table, wrong: &mut Vec<String>) {
    for key in table.keys().filter(|key| !KEYS.contains(&key.as_str())) {
        wrong.push(format!(
            "there is no `{key}` in a case; there are: {}",
            KEYS.join(", ")
        ));
    }
}

/// A text that says something.
fn sentence(table: &Table, key: &str, wrong: &mut Vec<String>) -> Option<String> {
    let text = match table.get(key) {
        None => {
            wrong.push(format!("a case needs a `{key}`"));
            return None;
        }
        Some(value) => value.as_str().unwrap_or_default().trim(),
    };
    if text.is_empty() {
        wrong.push(format!("`{key}` must be a text that says something"));
        return None;
    }
    Some(text.to_owned())
}

fn today(table: &Table, wrong: &mut Vec<String>) -> Option<Date> {
    let value = table.get("today")?;
    let day = plain_text(value).and_then(|text| text.parse().ok());
    if day.is_none() {
        wrong.push("`today` must be a day, 2026-11-21".to_owned());
    }
    day
}

/// The text of a value that stands for one: a text, or a day written without quotes.
fn plain_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Datetime(day) if day.date.is_some() && day.time.is_none() => Some(day.to_string()),
        _ => None,
    }
}

fn project(table: &Table, wrong: &mut Vec<String>) -> Draft {
    let mut draft = Draft::default();
    let fields = match table.get("project") {
        Some(Value::Table(fields)) => fields,
        _ => {
            wrong.push("a case needs a table `[project]`".to_owned());
            return draft;
        }
    };
    for (key, value) in fields {
        let Some(field) = Field::parse(key) else {
            wrong.push(format!("[project] has no field `{key}`"));
            continue;
        };
        match typed(value) {
            Some(text) => draft.set(field, text),
            None => wrong.push(format!(
                "[project] {key}: write a text, a whole number, true or false"
            )),
        }
    }
    draft
}

/// What a visitor would type.
fn typed(value: &Value) -> Option<String> {
    match value {
        Value::Integer(whole) => Some(whole.to_string()),
        Value::Boolean(true) => Some(YES.to_owned()),
        Value::Boolean(false) => Some("no".to_owned()),
        other => plain_text(other),
    }
}

fn expected(table: &Table, wrong: &mut Vec<String>) -> Vec<Expectation> {
    let mut expected = Vec::new();
    match table.get("expected") {
        Some(Value::Table(values)) => flatten(&mut Vec::new(), values, &mut expected, wrong),
        _ => wrong.push("a case needs a table `[expected]`".to_owned()),
    }
    if expected.is_empty() && wrong.is_empty() {
        wrong.push("`[expected]` is empty: a case that expects nothing proves nothing".to_owned());
    }
    for (place, expectation) in expected.iter().enumerate() {
        let earlier = expected.iter().take(place);
        if earlier
            .into_iter()
            .any(|other| other.path == expectation.path)
        {
            wrong.push(format!("`{}` is expected twice", expectation.path));
        }
    }
    expected
}

/// Dotted keys, quoted or not, and nested tables all say the same.
fn flatten(
    above: &mut Vec<String>,
    table: &Table,
    expected: &mut Vec<Expectation>,
    wrong: &mut Vec<String>,
) {
    for (key, value) in table {
        let depth = above.len();
        above.extend(key.split('.').map(str::to_owned));
        match value {
            Value::Table(below) => flatten(above, below, expected, wrong),
            value => {
                let path = Path::new(above.clone());
                match expected_value(value) {
                    Some(value) => expected.push(Expectation { path, value }),
                    None => wrong.push(format!(
                        "{path}: write a whole number, a text, true, false, or three of them in brackets"
                    )),
                }
            }
        }
        above.truncate(depth);
    }
}

fn expected_value(value: &Value) -> Option<Expected> {
    match value {
        Value::Integer(whole) => Some(Expected::Whole(*whole)),
        Value::Boolean(flag) => Some(Expected::Flag(*flag)),
        Value::Array(values) => {
            let values: Option<Vec<Box<Expected>>> = values
                .iter()
                .map(|value| match value {
                    Value::Array(_) => None,
                    value => expected_value(value).map(Box::new),
                })
                .collect();
            values?.try_into().ok().map(Expected::Three)
        }
        other => plain_text(other).map(Expected::Text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RIGHT: &str = r#"
        title = "Taille 1"
        source = "Règles, § 5"
        today = 2026-11-21
        [project]
        pop = 30000
        signature = 2024-01-15
        [expected]
        seed.envelope = 50000
        "seed.envelope.certainty" = "Official"
        payments.1-booster = false
        payments.1-operating = true
        notices.renewal-not-computed.date = 2029-01-15
        totals.earned.1.total = [50000, "50000.00", 50000]
        size.tier = 1
        fullYear = "none"
        years.count = 5
    "#;

    fn verdict(text: &str) -> Vec<String> {
        match Case::read(text) {
            Ok(case) => case.failures().iter().map(ToString::to_string).collect(),
            Err(wrong) => wrong,
        }
    }

    #[test]
    fn a_right_case_passes() {
        assert_eq!(verdict(RIGHT), [""; 0]);
    }

    /// Each change of the right case must be noticed, in words that name it.
    #[test]
    fn every_slip_of_the_pen_is_noticed() {
        for (right, slip, named) in [
            ("title =", "titre =", "titre"),
            ("source = \"Règles, § 5\"", "source = \" \"", "source"),
            ("source = \"Règles, § 5\"", "", "source"),
            ("today = 2026-11-21", "today = \"demain\"", "today"),
            ("[project]", "[projet]", "projet"),
            ("pop = 30000", "population = 30000", "population"),
            ("pop = 30000", "pop = 30000.5", "pop"),
            ("pop = 30000", "pop = 0", "`pop` is refused"),
            ("2024-01-15", "\"2024-02-30\"", "`signature` is refused"),
            ("[expected]", "[attendu]", "expected"),
            ("envelope = 50000", "envelope = 50001", "50000.00"),
            ("envelope = 50000", "envelope = 50000.0", "seed.envelope"),
            ("envelope = 50000", "envelope = \"50000\"", "no amount"),
            ("envelope = 50000", "envelope = \"50000.0\"", "no amount"),
            (
                "seed.envelope = 50000",
                "seed.enveloppe = 50000",
                "enveloppe",
            ),
            ("seed.envelope = 50000", "seed = 50000", "which of"),
            ("\"Official\"", "\"official\"", "Official"),
            ("1-booster = false", "1-bosster = false", "1-bosster"),
            ("1-booster = false", "1-booster = true", "there is none"),
            ("1-operating = true", "1-operating = false", "there is one"),
            ("date = 2029-01-15", "date = 2029-01-16", "2029-01-15"),
            ("notices.renewal", "notices.renewall", "renewall"),
            ("earned.1.", "earned.6.", "`6`"),
            (
                "[50000, \"50000.00\", 50000]",
                "[50000, 50000, 0]",
                "maximum",
            ),
            ("[50000, \"50000.00\", 50000]", "[50000, 50000]", "brackets"),
            ("[50000, \"50000.00\", 50000]", "50000", "three estimates"),
            ("tier = 1", "tier = 2", "it is 1"),
            ("tier = 1", "tier = \"1\"", "it is 1"),
            ("tier = 1", "tier = true", "it is 1"),
            ("fullYear = \"none\"", "fullYear = \"\"", "none"),
            ("fullYear = \"none\"", "fullYear.total = 0", "is none"),
            ("count = 5", "count = 4", "there are 5"),
            ("count = 5", "seed.envelope = 50000", "years"),
            ("count = 5", "count = 5\n\"seed.envelope\" = 50000", "twice"),
        ] {
            assert!(RIGHT.contains(right), "{right}");
            let told = verdict(&RIGHT.replacen(right, slip, 1)).join("\n");
            assert!(told.contains(named), "{slip}: {told}");
        }
    }

    #[test]
    fn a_case_that_expects_nothing_proves_nothing() {
        let (nothing, _) = RIGHT.split_once("seed.envelope").unwrap_or_default();
        assert!(verdict(nothing).join("").contains("proves nothing"));
    }

    #[test]
    fn a_refused_field_can_be_expected_by_its_key() {
        let text = r#"
            title = "Refus"
            source = "Règles, § 9"
            [project]
            pop = 0
            "figure-operating.base/avenant-2/1" = -1
            [expected]
            problems.pop.kind = "number-out-of-bounds"
            problems."figure-operating.base/avenant-2/1".kind = "amount-negative"
            problems.signature = false
            problems.count = 2
        "#;
        assert_eq!(verdict(text), [""; 0]);
        let typo = text.replacen("problems.signature", "problems.signatur", 1);
        assert_ne!(verdict(&typo), [""; 0]);
        let silent = text.replacen("problems.pop.kind = \"number-out-of-bounds\"", "", 1);
        assert!(verdict(&silent).join("").contains("`pop` is refused"));
    }
}
