//! Every amount opens down to points and to figures with their page, and each step says what it does.

use amorce::aid::Worked;
use amorce::aid::msp::{Funding, Points, Rule, Step, Structure, points_of};
use amorce::units::{Certainty, Money};

use super::msp_common::*;

/// Every amount of an answer.
pub fn amounts(funding: &Funding) -> Vec<&Worked<Step>> {
    let mut all: Vec<_> = funding.lines.iter().map(|(_, line)| line).collect();
    all.extend(funding.axes.iter().map(|(_, axis)| axis));
    all.extend(funding.more.iter().map(|more| &more.gain));
    all.extend([&funding.indicators, &funding.total]);
    all.extend(&funding.uplift);
    all.extend(&funding.lost);
    all.extend(&funding.advance.amount);
    all.extend(&funding.balance.amount);
    all
}

/// That this step and all below it are what they say.
pub fn check(amount: &Worked<Step>) {
    let parts = &amount.parts;
    let points = || parts.iter().map(points_of).sum::<Points>();
    let euros = || parts.iter().map(|part| part.money).sum::<Money>();
    let of = points_of(amount);
    match &amount.step.rule {
        Rule::Figure(figure) => {
            assert!(parts.is_empty());
            assert_eq!(of, Points::whole(figure.points));
            assert!(figure.pages.first >= 3 && figure.pages.last <= 49);
        }
        Rule::Missed(_) | Rule::Unsettled => assert!(parts.is_empty() && of == Points::ZERO),
        Rule::Times(times) => assert_eq!(of, points().times(*times)),
        Rule::Ratio(ratio) => assert_eq!(of, points().fraction(ratio.part, ratio.whole)),
        Rule::Indicator(_) => {
            assert_eq!(of, points());
            assert_eq!(amount.money, of.money());
        }
        Rule::Withheld(_) => {
            assert_eq!((of, amount.money), (Points::ZERO, Money::ZERO));
            assert_eq!(parts.len(), 1);
        }
        Rule::Axis(_) | Rule::Indicators | Rule::Total | Rule::Lost | Rule::AtFull => {
            assert_eq!(of, points());
            assert_eq!(amount.money, euros());
        }
        Rule::Advance(rate) => assert_eq!(amount.money, euros().share(*rate)),
        Rule::Balance | Rule::Difference => {
            assert_eq!(parts.len(), 2);
            assert_eq!(amount.money, parts[0].money - parts[1].money);
        }
        Rule::Uplift { rate, .. } => assert_eq!(amount.money, parts[0].money.share(*rate)),
        Rule::Excess { .. } => assert_eq!(amount.money, Money::ZERO),
        Rule::OneMore(_) => assert_eq!(amount.money, euros()),
    }
    if let Some(points) = amount.step.points
        && !matches!(
            amount.step.rule,
            Rule::Axis(_) | Rule::Indicators | Rule::Total | Rule::Lost | Rule::AtFull
        )
    {
        assert_eq!(amount.money, points.money());
    }
    for part in parts {
        // Nothing does not rest on what it would have been.
        let rests = !matches!(amount.step.rule, Rule::Withheld(_));
        assert!(!rests || amount.certainty.weaker(part.certainty) == amount.certainty);
        check(part);
    }
}

#[test]
fn every_step_is_what_it_says() {
    for structure in [reference(), sound(), Structure::new(2025)] {
        for amount in amounts(&funding(&structure)) {
            check(amount);
        }
    }
}

#[test]
fn one_in_search_of_1700_finds_it_beside_page_22() {
    let mut open = vec![line(
        &reference(),
        amorce::aid::msp::Indicator::Coordination,
    )];
    let mut found = false;
    while let Some(amount) = open.pop() {
        if let Rule::Figure(figure) = amount.step.rule
            && figure.points == 1_700
        {
            assert_eq!((figure.pages.first, figure.pages.last), (21, 22));
            assert_eq!(figure.certainty, Certainty::Official);
            assert_eq!(figure.source.details().key, "guide-aci-msp");
            found = true;
        }
        open.extend(amount.parts);
    }
    assert!(found);
}
