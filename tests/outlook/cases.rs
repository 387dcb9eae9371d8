//! Published cases: each of `tests/outlook/cases/*.toml`, from what is typed to what is told.

use amorce::input::read;
use amorce::outlook::{Source, Test, Treasury};
use amorce::treasury::{Forecast, Line, Lines, Origin, Remedy};
use amorce::units::{Date, Money};

use super::outlook;
use super::reader::{Case, cases};

#[test]
fn every_case_file_holds() {
    let cases = cases();
    assert!(cases.len() >= 20, "only {} cases", cases.len());
    for case in cases {
        let said = outlook(&case.draft, Some(&case.today), case.tests).treasury;
        assert!(!case.expected.is_empty(), "{}", case.name);
        for (key, expected) in &case.expected {
            let found = told(&said, key, expected);
            assert_eq!(&found, expected, "{}: {key}", case.name);
        }
    }
}

/// A case that says a wrong amount of each place fails: nothing that is expected is read past.
#[test]
fn every_expected_value_of_a_case_is_looked_at() {
    for Case {
        name,
        today,
        draft,
        tests,
        expected,
    } in cases()
    {
        let said = outlook(&draft, Some(&today), tests).treasury;
        for (key, values) in expected {
            for place in 0..values.len() {
                let mut other = values.clone();
                other[place].push('0');
                assert_ne!(told(&said, &key, &other), other, "{name}: {key}");
            }
        }
    }
}

#[test]
fn a_case_has_no_field_of_the_project_that_is_wrong() {
    for case in cases() {
        let parsed = read(&case.draft, case.today.parse().ok());
        assert_eq!(parsed.problems, [], "{}", case.name);
    }
}

/// What is found under this key; where months or payments are told, those that are expected.
fn told(of: &Treasury, key: &str, expected: &[String]) -> Vec<String> {
    let course = of.course.as_ref();
    match key {
        "opening" => {
            let opening = of.account.opening;
            vec![dated(opening.day, opening.balance)]
        }
        "horizon" => vec![of.account.horizon.to_string()],
        "amounts" => {
            let expenses = of.read.expenses.iter();
            let told = expenses.map(|read| {
                let (amount, mark) = (read.expense.amount, read.expense.certainty);
                format!("expense-{} {} {}", read.number, euros(amount), mark.name())
            });
            told.collect()
        }
        "left-out" => of
            .read
            .left_out
            .iter()
            .map(|number| format!("expense-{number}"))
            .collect(),
        "refusals" => {
            let refusals = of.course.as_ref().unwrap_err().iter();
            refusals.map(|refusal| format!("{refusal:?}")).collect()
        }
        "receipts" => {
            let receipts = of.receipts.all.iter().enumerate();
            let told = receipts.map(|(place, receipt)| {
                let Lines { prudent, expected } = receipt.amount;
                let name = origin(of, Origin::Receipt(place));
                format!(
                    "{name} {} {} {}",
                    day(receipt.day),
                    euros(prudent.money),
                    euros(expected.money)
                )
            });
            told.collect()
        }
        "uncounted" => {
            let uncounted = course.unwrap().forecast.uncounted.iter();
            let told = uncounted.map(|one| {
                let why = format!("{:?}", one.why).to_lowercase();
                let money = euros(one.change.prudent.money);
                format!("{} {} {why} {money}", origin(of, one.origin), day(one.day))
            });
            told.collect()
        }
        "advance" => {
            let advance = course.unwrap().advance.iter();
            let told = advance.map(|(advance, _)| dated(advance.received, advance.amount));
            told.collect()
        }
        "tests" => course
            .unwrap()
            .tests
            .iter()
            .map(|of| test(of.test).to_owned())
            .collect(),
        "wage-tax" => {
            let tax = of.told.wage_tax.iter();
            tax.map(|tax| format!("{} {}", euros(tax.before), euros(tax.after.money)))
                .collect()
        }
        "pay" => {
            let pay = of.told.pay.iter().map(|pay| {
                let place = if pay.told.is_above { "above" } else { "below" };
                let (year, paid) = (pay.told.ceiling.year, euros(pay.paid));
                format!("expense-{} {year} {paid} {place}", pay.number)
            });
            pay.collect()
        }
        _ => {
            let course = course.unwrap();
            match key.split_once('.') {
                Some(("advance", key)) => {
                    let (_, with) = course.advance.as_ref().unwrap();
                    of_forecast(of, with, None, key, expected)
                }
                Some((name, key)) => {
                    let mut tests = course.tests.iter();
                    let tested = tests.find(|tested| test(tested.test) == name).unwrap();
                    of_forecast(of, &tested.forecast, Some(&tested.remedies), key, expected)
                }
                None => of_forecast(of, &course.forecast, Some(&course.remedies), key, expected),
            }
        }
    }
}

fn of_forecast(
    of: &Treasury,
    forecast: &Forecast,
    remedies: Option<&Lines<Option<Remedy>>>,
    key: &str,
    expected: &[String],
) -> Vec<String> {
    let (key, line) = match key.strip_suffix("-expected") {
        Some(key) => (key, Line::Expected),
        None => (key, Line::Prudent),
    };
    match key {
        "months" => {
            let months = forecast.months.iter().map(|month| {
                let closing = euros(month.closing.on(line).money);
                (format!("{}-{:02}", month.year, month.month), closing)
            });
            let wanted = |id: &str| expected.iter().any(|text| text.starts_with(id));
            let months = months.filter(|(id, _)| wanted(id));
            months
                .map(|(id, closing)| format!("{id} {closing}"))
                .collect()
        }
        "lowest" => {
            let low = forecast.lowest.on(line);
            vec![dated(low.day, low.balance.money)]
        }
        "first-below" => forecast
            .first_below(line)
            .iter()
            .map(ToString::to_string)
            .collect(),
        "shortages" => {
            let shortages = forecast.shortages.on(line).iter();
            let told = shortages.map(|of| {
                format!(
                    "{} {} {} {}",
                    of.first,
                    of.days,
                    euros(of.depth),
                    day(of.over)
                )
            });
            told.collect()
        }
        "levels" => {
            let levels = forecast
                .shortages
                .on(line)
                .iter()
                .flat_map(|shortage| &shortage.levels);
            let told =
                levels.map(|of| format!("{} {} {}", of.first, of.days, euros(of.balance.money)));
            told.collect()
        }
        "hidden" => {
            let hidden = forecast.hidden(line).map(|(month, low)| {
                let day = dated(low.day, low.balance.money);
                format!("{}-{:02} {day}", month.year, month.month)
            });
            hidden.collect()
        }
        "remedy" => {
            let remedy = remedies.unwrap().on(line).unwrap();
            let delay = remedy.delay.map(|delay| {
                format!(
                    "{} {}",
                    origin(of, Origin::Expense(delay.expense)),
                    delay.start
                )
            });
            let delay = delay.unwrap_or_else(|| "none".into());
            vec![format!("{} {delay}", euros(remedy.advance))]
        }
        _ => {
            let number = key
                .strip_prefix("payments-")
                .unwrap_or_else(|| panic!("{key} is not known"));
            let name = format!("expense-{number}");
            let moves = forecast
                .moves
                .iter()
                .filter(|one| origin(of, one.origin) == name);
            let told = moves.map(|one| dated(one.day, one.change.on(line).money));
            // A list that is shorter is the first of them; of a single one, there is no other.
            told.take(expected.len().max(2)).collect()
        }
    }
}

/// What a move is of.
fn origin(of: &Treasury, origin: Origin) -> String {
    match origin {
        Origin::Expense(place) => format!("expense-{}", of.expense(place).unwrap().number),
        Origin::Receipt(place) => match &of.receipts.sources[place] {
            // Named by hand: the names of an answer come with the feature of JSON.
            Source::Agreement(payment) => {
                let item = format!("{:?}", payment.item).to_lowercase();
                format!("{:?}-{item}", payment.earned)
                    .replace("Year(", "")
                    .replace(')', "")
            }
            Source::Regional(_) => {
                let before = &of.receipts.sources[..=place];
                let lines = before.iter().filter(|of| matches!(of, Source::Regional(_)));
                format!("regional-{}", lines.count())
            }
        },
        Origin::Advance | Origin::Repayment => "advance".into(),
    }
}

const fn test(test: Test) -> &'static str {
    match test {
        Test::Late(_) => "late",
        Test::VariableAtZero => "variable-at-zero",
        Test::Slipped(_) => "slipped",
    }
}

fn dated(day: Date, money: Money) -> String {
    format!("{day} {}", euros(money))
}

fn day(day: Option<Date>) -> String {
    day.map_or_else(|| "-".into(), |day| day.to_string())
}

/// `-663.00`.
fn euros(money: Money) -> String {
    let cents = money.cents();
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100)
}
