//! The figures of the aid for an *assistant médical* as rows of text: amounts, first days of the texts, thresholds, objectives,
//! instalments.
//! This module must never hold a figure, nor a row for what no source gave.

use super::instalment::{FIRST_SHARE, HALF, When};
use super::{
    Column, Figure, FigureKey, OBJECTIVES, OBJECTIVES_SOURCES, Objective, ObjectiveBand,
    ObjectiveRow, P30, P30_AS_OF, P30_OF_AVENANT_7, P50, Row as Line, Text, Threshold, WorkingTime,
    figures,
};
use crate::aid::Source;
use crate::aid::table::{Row, Value};
use crate::units::Rate;

/// The unit of a threshold: patients who chose the doctor as *médecin traitant*.
const PATIENTS: &str = "patients MT";

/// Every figure of the aid, in the order of docs/neighbours.md; a cell that no source prints has no row.
pub fn rows() -> impl Iterator<Item = Row> {
    let amounts = figures().map(amount);
    let texts = Text::ALL.into_iter().map(first_day);
    let objectives = OBJECTIVES.iter().flat_map(objectives);
    let others = texts.chain(instalments()).chain(thresholds());
    amounts.chain(others).chain(objectives)
}

impl FigureKey {
    /// The stable name used in tables: `year-1.half.since`, `collective.year-1`.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::OneDoctor(line, time, column) => {
                format!("{}.{}.{}", line.id(), option(time), column.id())
            }
            Self::Collective(line) => format!("collective.{}", line.id()),
        }
    }
}

impl Line {
    const fn id(self) -> &'static str {
        match self {
            Self::FirstYear => "year-1",
            Self::SecondYear => "year-2",
            Self::LaterYears => "later-years",
            Self::LaterYearsP90 => "later-years-p90",
            Self::EveryYearP95 => "every-year-p95",
        }
    }

    const fn in_english(self) -> &'static str {
        match self {
            Self::FirstYear => "year 1",
            Self::SecondYear => "year 2",
            Self::LaterYears => "year 3 and after, at most",
            Self::LaterYearsP90 => "year 3 and after, P90 to P94",
            Self::EveryYearP95 => "every year, P95 and above",
        }
    }
}

impl Column {
    const fn id(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Since => "since",
        }
    }
}

/// The option in a name, where the `/` of its own would part it.
const fn option(time: WorkingTime) -> &'static str {
    match time {
        WorkingTime::Third => "third",
        WorkingTime::Half => "half",
        WorkingTime::Full => "full",
    }
}

fn amount(figure: &Figure) -> Row {
    let (what, per) = match figure.key {
        FigureKey::OneDoctor(line, time, column) => {
            let since = Text::Convention2024.details().id;
            let (time, line) = (time.id(), line.in_english());
            let what = format!("{time} ETP, {line}, {} {since}", column.id());
            (what, "year")
        }
        FigureKey::Collective(line) => {
            let what = format!("collective aid, {}", line.in_english());
            (what, "ETP and year")
        }
    };
    let id = format!("assistant.{}", figure.key.name());
    let value = Value::Number(figure.euros.into());
    Row::new(id, what, value, "euros", figure.certainty, figure.sources)
        .per(per.to_owned())
        .since(figure.effective_from)
}

fn first_day(text: Text) -> Row {
    let details = text.details();
    let day = details.effective_from;
    let id = format!("assistant.text.{}", details.id);
    let what = format!("first day of {}", details.id);
    let row = Row::new(
        id,
        what,
        day.into(),
        "day",
        details.certainty,
        details.sources,
    );
    let row = row.since(day);
    match text {
        Text::Avenant7 => row.noted("the month was read, its first day is assumed"),
        Text::Arbitral2023 | Text::Convention2024 | Text::Collective2026 => row,
    }
}

fn instalments() -> [Row; 2] {
    let share = |id: &str, what: &str, share: Rate, when: When, text: Text| {
        let (certainty, sources) = (when.certainty().unwrap_or_default(), when.sources());
        let (id, what) = (format!("assistant.instalment.{id}"), what.to_owned());
        Row::new(id, what, share.into(), "percent", certainty, sources).since(text.effective_from())
    };
    [
        share(
            "first",
            "of year 1, paid after the recruitment, avenant-7",
            FIRST_SHARE,
            When::AfterRecruitment,
            Text::Avenant7,
        ),
        share(
            "half",
            "of a year from year 3 on, paid in each of two instalments",
            HALF,
            When::FirstHalf,
            Text::Arbitral2023,
        ),
    ]
}

fn thresholds() -> impl Iterator<Item = Row> {
    // docs/neighbours.md names no page for any of them.
    const SOURCES: &[Source] = &[];
    let row = |id: &str, what: &str, patients: u32, of: &Threshold| {
        let (id, what) = (format!("assistant.{id}"), what.to_owned());
        let value = Value::Number(patients.into());
        Row::new(id, what, value, PATIENTS, of.certainty, SOURCES)
    };
    let of_avenant_7 = row(
        "p30.avenant-7",
        "P30 of general practitioners, adults alone, avenant-7",
        P30_OF_AVENANT_7.patients,
        &P30_OF_AVENANT_7,
    );
    let p30 = row(
        "p30",
        "P30 of general practitioners, adults and children",
        P30.patients,
        &P30,
    );
    let p50 = row("p50", "P50 of general practitioners", P50.patients, &P50);
    let seen = P50.seen_in_a_year.map(|seen| Row {
        unit: "patients seen in a year",
        ..row("p50.seen", "P50 of general practitioners", seen, &P50)
    });
    let indirect = "one indirect source";
    [
        of_avenant_7.since(Text::Avenant7.effective_from()),
        p30.noted(&format!("as of {P30_AS_OF}")),
        p50.noted(indirect),
    ]
    .into_iter()
    .chain(seen.map(|row| row.noted(indirect)))
}

fn objectives(row: &ObjectiveRow) -> impl Iterator<Item = Row> {
    let (id, band) = match row.band {
        ObjectiveBand::P30ToP50 => ("p30-p50", "P30 to P50"),
        ObjectiveBand::P50ToP70 => ("p50-p70", "P50 to P70"),
        ObjectiveBand::P70ToP90 => ("p70-p90", "P70 to P90"),
        ObjectiveBand::P90ToP95 => ("p90-p95", "P90 to P95"),
        ObjectiveBand::FromP95 => ("p95", "P95 and above"),
    };
    WorkingTime::ALL.into_iter().filter_map(move |time| {
        let (rate, note) = match row.of(time) {
            Objective::Grow(rate) => (rate, ""),
            Objective::Keep => (Rate::NONE, "the list is to be kept"),
            Objective::KeepOrGrow(rate) => {
                (rate, "or the list is to be kept: the sources do not agree")
            }
            Objective::NotFound => return None,
        };
        let (id, what) = (
            format!("assistant.objective.{id}.{}", option(time)),
            format!("growth of the list, {band}, {} ETP, avenant-7", time.id()),
        );
        let sources = OBJECTIVES_SOURCES;
        let asked = Row::new(id, what, rate.into(), "percent", row.certainty, sources);
        Some(asked.since(Text::Avenant7.effective_from()).noted(note))
    })
}
