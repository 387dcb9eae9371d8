//! Published cases: each of `tests/aid/assistant/*.toml`.

use amorce::aid::assistant::*;
use amorce::units::Money;

use super::contracts::named;
use super::reader::{cases, money};

#[test]
fn every_case_file_holds() {
    let cases = cases();
    assert!(cases.len() >= 12, "only {} cases", cases.len());
    for case in cases {
        let answer = simulate(&case.contract);
        let texts = |told: &dyn Fn(&Line) -> String| {
            let lines = answer.paid.iter().flat_map(|paid| &paid.lines);
            lines.map(told).collect::<Vec<_>>()
        };
        let amounts = |told: &[String]| told.iter().map(|text| money(text)).collect::<Vec<_>>();
        for (key, expected) in &case.expected {
            let name = format!("{}: {key}", case.name);
            let line_amounts = |of: &dyn Fn(&Line) -> Money| {
                let lines = answer.paid.iter().flat_map(|paid| &paid.lines);
                lines.map(of).collect::<Vec<_>>()
            };
            let total =
                |of: &dyn Fn(&Paid) -> Money| answer.paid.iter().map(of).collect::<Vec<_>>();
            match key.as_str() {
                "lines" => assert_eq!(
                    line_amounts(&|line| line.at_most.money),
                    amounts(expected),
                    "{name}"
                ),
                "attained" => {
                    assert_eq!(
                        line_amounts(&|line| line.at_attainment.money),
                        amounts(expected),
                        "{name}"
                    );
                }
                "at-most" => assert_eq!(
                    total(&|paid| paid.at_most.money),
                    amounts(expected),
                    "{name}"
                ),
                "at-attainment" => {
                    assert_eq!(
                        total(&|paid| paid.at_attainment.money),
                        amounts(expected),
                        "{name}"
                    );
                }
                "texts" => assert_eq!(
                    &texts(&|line| line.text.details().id.into()),
                    expected,
                    "{name}"
                ),
                "days" => assert_eq!(
                    &texts(&|line| line.first_day.to_string()),
                    expected,
                    "{name}"
                ),
                "certainty" => {
                    assert_eq!(
                        &texts(&|line| line.at_most.certainty.name().into()),
                        expected,
                        "{name}"
                    );
                }
                "covered" => {
                    let covered = answer.paid.as_ref().unwrap().covered.unwrap();
                    let shares = [covered.at_most, covered.at_attainment];
                    assert_eq!(
                        &shares.map(|share| share.to_string()),
                        expected.as_slice(),
                        "{name}"
                    );
                }
                "payee" => {
                    let payee = match answer.payee {
                        Payee::Doctor => "doctor",
                        Payee::DoctorsCompany => "company",
                    };
                    assert_eq!(expected, &[payee], "{name}");
                }
                "threshold" => assert_eq!(
                    expected,
                    &[answer.below.unwrap().patients.to_string()],
                    "{name}"
                ),
                "refusals" => {
                    let refusals: Vec<_> = answer.refusals.iter().map(|one| named(*one)).collect();
                    assert_eq!(&refusals, expected, "{name}");
                    assert_eq!(answer.paid, None, "{name}");
                }
                _ => panic!("{name} is not known"),
            }
        }
        assert_eq!(
            answer.refusals.is_empty(),
            !case.expected.contains_key("refusals"),
            "{}",
            case.name
        );
    }
}
