//! Published cases: each of `tests/aid/msp/*.toml`, its values by hand or of the guide.

use std::path::{Path, PathBuf};

use amorce::aid::Worked;
use amorce::aid::msp::{Answer, Axis, Funding, Indicator, Payment, Step, points_of, simulate};
use amorce::units::Money;

use super::msp_reader::{Case, read};

pub fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/aid/msp");
    let entries = std::fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = paths
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "toml")
        })
        .collect();
    files.sort();
    files
}

#[test]
fn every_case_holds() {
    let files = files();
    assert!(files.len() >= 12, "only {} cases", files.len());
    for file in files {
        let case = read(&file);
        assert!(!case.title.is_empty(), "{}", file.display());
        assert!(case.source.contains("p. ") || case.source.contains("règles"));
        assert!(!case.expected.is_empty(), "{}", file.display());
        for (key, wanted) in &case.expected {
            assert_eq!(&found(&case, key), wanted, "{}: {key}", file.display());
        }
    }
}

fn found(case: &Case, key: &str) -> String {
    match (simulate(&case.structure), key) {
        (Answer::Refused(refusal), "refused") => format!("{refusal:?}"),
        (Answer::Funding(_), "refused") => "no".to_owned(),
        (Answer::Funding(funding), key) => of_funding(&funding, key),
        (Answer::Refused(refusal), _) => panic!("refused: {refusal:?}"),
    }
}

fn of_funding(funding: &Funding, key: &str) -> String {
    let (what, rest) = key.split_once('.').unwrap_or((key, "euros"));
    let amount = match what {
        "total" => &funding.total,
        "indicators" => &funding.indicators,
        "access" => &axis(funding, Axis::Access),
        "team" => &axis(funding, Axis::Team),
        "system" => &axis(funding, Axis::System),
        "uplift" => funding.uplift.as_ref().unwrap(),
        "lost" => funding.lost.as_ref().unwrap(),
        "advance" => return payment(&funding.advance, rest),
        "balance" => return payment(&funding.balance, rest),
        "missing" => return join(funding.missing.iter().map(|one| format!("{one:?}"))),
        "more" => {
            let more = funding.more.iter();
            return join(more.map(|more| more.indicator.number().to_string()));
        }
        number => {
            let place = number.parse::<usize>().unwrap();
            let indicator = Indicator::ALL[place - 1];
            &funding.line(indicator).unwrap().clone()
        }
    };
    of_amount(amount, rest)
}

fn axis(funding: &Funding, axis: Axis) -> Worked<Step> {
    let mut axes = funding.axes.iter();
    axes.find(|(one, _)| *one == axis).unwrap().1.clone()
}

fn payment(payment: &Payment, rest: &str) -> String {
    match (rest, &payment.amount) {
        ("by", _) => payment.by.to_string(),
        (_, None) => "none".to_owned(),
        (rest, Some(amount)) => of_amount(amount, rest),
    }
}

fn of_amount(amount: &Worked<Step>, rest: &str) -> String {
    match rest {
        "points" => match points_of(amount).terms() {
            (points, 1) => points.to_string(),
            (over, under) => format!("{over}/{under}"),
        },
        "mark" => amount.certainty.name().to_owned(),
        "euros" => euros(amount.money),
        other => panic!("no such value: {other}"),
    }
}

fn euros(money: Money) -> String {
    let cents = money.cents();
    let minus = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    match cents % 100 {
        0 => format!("{minus}{}", cents / 100),
        rest => format!("{minus}{}.{rest:02}", cents / 100),
    }
}

fn join(texts: impl Iterator<Item = String>) -> String {
    texts.collect::<Vec<_>>().join(" ")
}
