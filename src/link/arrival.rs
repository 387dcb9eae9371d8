//! What the page tells a visitor who opens a link: what was left out, whether it was cut, what the sender
//! replaced, what was corrected since. This module must never know the words of the banner.

use crate::funding::simulate;
use crate::input::{Field, Problem, Wrong, read};
use crate::law::{CORRECTIONS, Correction, FIGURES_VERSION};
use crate::units::{Date, Money};

use super::Opened;

/// What there is to say of a link that was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrival {
    /// The pairs that were not understood, or may have been cut, as they stand in the link.
    pub ignored: Vec<String>,
    /// Whether the link does not end as every link that is written: it was cut, or written by hand.
    pub is_cut: bool,
    /// The values that were refused: the scenario, from 0, and what is wrong.
    pub refused: Vec<(usize, Problem)>,
    /// How many published figures the sender replaced, in all scenarios.
    pub replaced: usize,
    /// How many amounts of a contract the sender gave.
    pub own: usize,
    /// How many scenarios there are.
    pub scenarios: usize,
    /// The total that the sender saw and what it is now, *attendu*, where they differ.
    pub totals: Option<(Money, Money)>,
    /// Whether the link was made with figures that this program does not know yet.
    pub is_newer: bool,
    /// The figures corrected since the link was made.
    pub corrected: Vec<Correction>,
}

impl Arrival {
    /// Of a link that is opened on this day.
    #[must_use]
    pub fn of(opened: &Opened, today: Option<Date>) -> Self {
        Self::under(opened, today, FIGURES_VERSION, CORRECTIONS)
    }

    /// Of a link that is opened when the figures are at this version, with all their corrections.
    #[must_use]
    pub fn under(
        opened: &Opened,
        today: Option<Date>,
        version: u16,
        corrections: &[Correction],
    ) -> Self {
        let readings: Vec<_> = opened
            .scenarios
            .iter()
            .map(|draft| read(draft, today))
            .collect();
        let now = readings.first().map(|parsed| {
            let totals = simulate(&parsed.project).totals;
            totals.total.total.expected.money
        });
        let fields = || opened.scenarios.iter().flat_map(|draft| draft.iter());
        let made_with = opened.figures.unwrap_or(version);
        Self {
            ignored: opened.ignored.clone(),
            is_cut: !opened.is_whole,
            replaced: distinct(fields().map(|(field, _)| field).filter(is_figure)),
            own: distinct(fields().map(|(field, _)| field).filter(is_own)),
            scenarios: opened.scenarios.len(),
            totals: opened.total.zip(now).filter(|(then, now)| then != now),
            is_newer: made_with > version,
            corrected: corrected_since(made_with, corrections),
            refused: (0..)
                .zip(readings)
                .flat_map(|(number, parsed)| {
                    // Communes that wait for their files are not refused.
                    let problems = parsed.problems.into_iter();
                    let problems = problems.filter(|of| of.wrong != Wrong::TerritoryNotLoaded);
                    problems.map(move |problem| (number, problem))
                })
                .collect(),
        }
    }

    /// Whether the project may be another than its sender meant: something was left out, the link was
    /// cut, its total does not come out, or it is newer than this program. Until the visitor has read
    /// that, the address must stay as it came: it alone still says what was left out.
    #[must_use]
    pub fn leaves_doubts(&self) -> bool {
        let is_less = !self.ignored.is_empty() || !self.refused.is_empty() || self.is_cut;
        is_less || self.totals.is_some() || self.is_newer
    }
}

/// The corrections made after this version of the figures, oldest first.
#[must_use]
pub fn corrected_since(version: u16, corrections: &[Correction]) -> Vec<Correction> {
    let later = corrections.iter().filter(|one| one.version > version);
    later.copied().collect()
}

fn is_figure(field: &Field) -> bool {
    matches!(field, Field::Figure(_))
}

fn is_own(field: &Field) -> bool {
    matches!(field, Field::Own(_))
}

fn distinct(fields: impl Iterator<Item = Field>) -> usize {
    let mut seen = Vec::new();
    for field in fields {
        if !seen.contains(&field) {
            seen.push(field);
        }
    }
    seen.len()
}
