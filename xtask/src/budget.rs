//! The budgets of `budget.toml`, and what was measured beside them.
//! It must never measure anything.

use std::collections::BTreeMap;

use toml::{Table, Value};

use crate::say::thousands;

/// One moment: its name, what it may cost, what it cost in the last release.
#[derive(Debug, PartialEq, Eq)]
struct Row {
    name: String,
    /// `None` where it is printed only.
    must: Option<u64>,
    last: u64,
}

/// What was measured, by moment.
pub(crate) type Measured = BTreeMap<String, u64>;

/// The table of all moments, and a sentence for each that is above its budget or on one side alone.
pub(crate) fn compare(measured: &Measured) -> Result<(String, Vec<String>), String> {
    let rows = parse(include_str!("../budget.toml"))?;
    Ok(compare_with(&rows, measured))
}

fn compare_with(rows: &[Row], measured: &Measured) -> (String, Vec<String>) {
    let mut table = line(["", "must", "last", "today", "difference"]);
    let mut wrong = Vec::new();
    for Row { name, must, last } in rows {
        let Some(&today) = measured.get(name) else {
            wrong.push(format!("{name}: not measured"));
            continue;
        };
        let sign = if today < *last { "-" } else { "+" };
        table += &line([
            name,
            &must.map_or_else(|| "no gate".to_owned(), thousands),
            &thousands(*last),
            &thousands(today),
            &format!("{sign}{}", thousands(today.abs_diff(*last))),
        ]);
        if let Some(must) = must.filter(|must| today > *must) {
            wrong.push(format!(
                "{name}: {} is above {}",
                thousands(today),
                thousands(must)
            ));
        }
    }
    for name in measured.keys() {
        if !rows.iter().any(|row| row.name == *name) {
            wrong.push(format!("{name}: measured and not in the budget"));
        }
    }
    (table, wrong)
}

fn line([name, must, last, today, difference]: [&str; 5]) -> String {
    format!("{name:<32}{must:>10}{last:>10}{today:>10}{difference:>12}\n")
}

fn parse(text: &str) -> Result<Vec<Row>, String> {
    let table: Table = text
        .parse()
        .map_err(|error| format!("xtask/budget.toml: {error}"))?;
    let rows = table.get("moments").and_then(Value::as_array);
    let rows = rows.map(|rows| rows.iter().map(row).collect::<Option<_>>());
    rows.flatten().ok_or_else(|| {
        "xtask/budget.toml: a moment has a name, `last` and perhaps `must`".to_owned()
    })
}

fn row(row: &Value) -> Option<Row> {
    let number = |value: &Value| u64::try_from(value.as_integer()?).ok();
    Some(Row {
        name: row.get("name")?.as_str()?.to_owned(),
        must: match row.get("must") {
            Some(must) => Some(number(must)?),
            None => None,
        },
        last: number(row.get("last")?)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "moments = [
        { name = \"first\", must = 1_000, last = 900 },
        { name = \"slow\", last = 50 },
    ]";

    fn compared(measured: [(&str, u64); 2]) -> (String, Vec<String>) {
        let measured = measured.map(|(name, number)| (name.to_owned(), number));
        compare_with(&parse(TEXT).unwrap_or_default(), &measured.into())
    }

    #[test]
    fn today_stands_beside_the_budget_and_the_last_release() {
        let (table, wrong) = compared([("first", 1_000), ("slow", 20)]);
        assert_eq!(wrong, [""; 0]);
        let rows: Vec<Vec<&str>> = table
            .lines()
            .map(|line| {
                line.split("  ")
                    .filter(|cell| !cell.is_empty())
                    .map(str::trim)
                    .collect()
            })
            .collect();
        assert_eq!(
            rows,
            [
                vec!["must", "last", "today", "difference"],
                vec!["first", "1 000", "900", "1 000", "+100"],
                vec!["slow", "no gate", "50", "20", "-30"],
            ]
        );
    }

    #[test]
    fn above_the_budget_is_a_sentence() {
        let (_, wrong) = compared([("first", 1_001), ("slow", 1_000_000)]);
        assert_eq!(wrong, ["first: 1 001 is above 1 000"]);
    }

    #[test]
    fn what_is_measured_is_what_the_budget_names() {
        let (_, wrong) = compared([("first", 1), ("quick", 1)]);
        assert_eq!(
            wrong,
            [
                "slow: not measured",
                "quick: measured and not in the budget"
            ]
        );
    }

    #[test]
    fn nonsense_is_refused() {
        assert!(parse("moments = [{ name = \"a\", must = -1, last = 1 }]").is_err());
        assert!(parse("moments = [{ name = \"a\", must = 1 }]").is_err());
        assert!(parse("").is_err());
    }
}
