//! Derivations as indented text, down to figures with their sources.
//! This module must never leave out a step.

use std::fmt::Write as _;

use amorce::funding::{Amount, Derivation, Estimates, Simulation, Step};
use amorce::texts::{self, report};

const INDENT: &str = "  ";

/// The derivation of every total.
pub(super) fn explanation(simulation: &Simulation) -> String {
    let mut text = String::new();
    for summary in simulation.totals.iter() {
        let heading = texts::sentence_case(&report::period(summary.period));
        estimates(&mut text, simulation, &heading, summary.total);
    }
    text
}

fn estimates(text: &mut String, simulation: &Simulation, heading: &str, three: Estimates<Amount>) {
    let [prudent, expected, maximum] = texts::ESTIMATES;
    for (reading, amount) in [
        (prudent, three.prudent),
        (expected, three.expected),
        (maximum, three.maximum),
    ] {
        if amount.money.is_zero() {
            continue;
        }
        if let Some(derivation) = simulation.derivation(amount) {
            let _ = writeln!(text, "{INDENT}{heading}, {reading}");
            tree(text, derivation, 2);
        }
    }
}

fn tree(text: &mut String, derivation: Derivation<'_>, depth: usize) {
    let step = derivation.step();
    let indent = INDENT.repeat(depth);
    let money = match step {
        // What nothing settles has no euros of its own.
        Step::Assumption(_) => String::new(),
        _ => format!("{}, ", texts::money(derivation.money())),
    };
    let source = match step {
        Step::Figure(figure) | Step::Replaced(figure) => {
            format!("\u{202f}; {}", report::read_in(figure))
        }
        _ => String::new(),
    };
    let (step, certainty) = (texts::step(step), texts::certainty(derivation.certainty()));
    let _ = writeln!(text, "{indent}{money}{step} ({certainty}{source})");
    for part in derivation.parts() {
        tree(text, part, depth + 1);
    }
}
