//! Derivations as indented text, down to figures with their sources.
//! This module must never leave out a step.

use std::fmt::Write as _;

use amorce::funding::{Amount, Derivation, Simulation, Step, Three};
use amorce::law::Figure;
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
        line.push_str(&read_in(figure));
    }
    line.push(')');
    text.push_str(&line);
    text.push('\n');
    for part in derivation.parts() {
        tree(text, part, depth + 1);
    }
}

/// Where and when a figure was read.
fn read_in(figure: &Figure) -> String {
    let mut text = String::from("\u{202f}; ");
    let titles: Vec<&str> = figure
        .sources
        .iter()
        .map(|source| source.details().title)
        .collect();
    if titles.is_empty() {
        text.push_str(texts::NO_SOURCE);
    } else {
        text.push_str(&titles.join("\u{202f}; "));
    }
    text.push_str(", ");
    match figure.effective_from {
        Some(day) => {
            text.push_str(texts::EFFECTIVE_FROM);
            text.push_str(&texts::date_in_figures(day));
        }
        None => text.push_str(texts::NEVER_IN_FORCE),
    }
    text.push_str(", ");
    text.push_str(texts::VERIFIED);
    text.push_str(&texts::date_in_figures(figure.verified_on));
    text
}
