//! Derivations as indented text, down to figures with their sources.
//! This module must never leave out a step.

use std::fmt::Write as _;

use amorce::funding::{Amount, Derivation, Simulation, Step, Three};
use amorce::texts::{self, report};

const INDENT: &str = "  ";

/// The derivation of every total.
pub(super) fn explanation(simulation: &Simulation) -> String {
    let mut text = String::new();
    for summary in simulation.totals.iter() {
        let heading = texts::sentence_case(&report::period(summary.period));
        readings(&mut text, simulation, &heading, summary.total);
    }
    text
}

fn readings(text: &mut String, simulation: &Simulation, heading: &str, three: Three<Amount>) {
    let [prudent, expected, maximum] = texts::READINGS;
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
    let mut line = INDENT.repeat(depth);
    // What nothing settles has no euros of its own.
    if !matches!(step, Step::Assumption(_)) {
        line.push_str(&texts::money(derivation.money()));
        line.push_str(", ");
    }
    line.push_str(&texts::step(step));
    line.push_str(" (");
    line.push_str(texts::certainty(derivation.certainty()));
    if let Step::Figure(figure) | Step::Replaced(figure) = step {
        line.push_str("\u{202f}; ");
        line.push_str(&report::read_in(figure));
    }
    line.push(')');
    text.push_str(&line);
    text.push('\n');
    for part in derivation.parts() {
        tree(text, part, depth + 1);
    }
}
