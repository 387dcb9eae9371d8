//! What is said of a contract of an assistant médical.
//! This module must never compute: the amounts are those of [`aid::assistant`](crate::aid::assistant).

use crate::aid::assistant::{
    self, Amount, Answer, CNAM_SIMULATOR, Contract, FigureKey, Line, OBJECTIVES_SOURCES, P50, Paid,
    Refusal, Step, Threshold, WorkingTime,
};
use crate::aid::{Source, Worked};
use crate::aid_input::Calculator;
use crate::texts::{self, aid_assistant as words, aid_report as told};
use crate::units::Certainty;

use super::table::{Cell, Column, ColumnKind, Row, Table};
use super::{Headline, Made, Note, Notes, Report, Said, Worth};

/// What is said while no contract can be computed.
pub(super) fn empty() -> Report {
    Report {
        calculator: Calculator::Assistant,
        title: words::TITLE,
        lead: words::LEAD,
        inputs: Vec::new(),
        problems: Vec::new(),
        needs: Vec::new(),
        first: Vec::new(),
        headline: None,
        tables: Vec::new(),
        notes: Vec::new(),
        simulator: (words::CNAM_SIMULATOR, CNAM_SIMULATOR),
        sources: sources().collect(),
    }
}

/// The sources of this calculator.
fn sources() -> impl Iterator<Item = Source> {
    let all = Source::ALL.iter().copied();
    all.filter(|source| *source < Source::GuideAciMsp)
}

/// What is said of this contract.
pub(super) fn report(contract: &Contract) -> Report {
    let answer = assistant::simulate(contract);
    let mut report = empty();
    report.first = answer.refusals.iter().map(refusal).collect();
    if let Some(below) = answer.below {
        report.first.push(Said {
            code: "below-p30",
            words: words::below(below),
        });
    }
    if let Some(paid) = &answer.paid {
        report.headline = Some(headline(&answer, paid));
        report.tables.push(years(contract, paid));
        report.tables.push(instalments(paid));
    }
    report.tables.extend(objectives(&answer));
    report.notes = notes(&answer);
    report
}

fn refusal(refusal: &Refusal) -> Said {
    Said {
        code: match refusal {
            Refusal::BeforeFirstText(_) => "before-first-text",
            Refusal::AfterLastText(_) => "after-last-text",
            Refusal::NotOffered(..) => "not-offered",
            Refusal::CollectiveTooEarly(_) => "collective-too-early",
            Refusal::MorePositionsThanDoctors { .. } => "more-positions-than-doctors",
        },
        words: words::refusal(*refusal),
    }
}

fn headline(answer: &Answer, paid: &Paid) -> Headline {
    let amount = &paid.at_attainment;
    let mut more = Vec::new();
    if amount.money != paid.at_most.money {
        more.push(told::at_most(paid.at_most.money));
    }
    more.extend(
        paid.covered
            .map(|covered| told::covered(&words::covered(covered.at_attainment))),
    );
    Headline {
        money: amount.money,
        amount: texts::money(amount.money),
        words: told::assistant_headline(words::payee(answer.payee)),
        certainty: amount.certainty,
        more,
    }
}

fn years(contract: &Contract, paid: &Paid) -> Table {
    let rows = paid.lines.iter().map(|line| year(contract, line));
    let mut rows: Vec<_> = rows.collect();
    let all = 0..rows.len();
    rows.push(
        Row::new(vec![
            Cell::Words(words::TOTAL.into()),
            Cell::Empty,
            Cell::Empty,
            Cell::Sum(paid.at_most.money, None, all.clone()),
            Cell::Mark(paid.at_most.certainty),
            Cell::Empty,
            Cell::Sum(paid.at_attainment.money, None, all),
            Cell::Mark(paid.at_attainment.certainty),
        ])
        .total()
        .made(vec![made(&paid.at_attainment)]),
    );
    Table {
        id: "years",
        heading: told::YEARS,
        lead: told::YEARS_LEAD,
        is_reference: false,
        columns: vec![
            Column::new("year", told::YEAR, ColumnKind::Words),
            Column::new("from", told::FROM, ColumnKind::Words),
            Column::new("text", told::TEXT, ColumnKind::Words),
            Column::new("atMost", words::AT_MOST, ColumnKind::Money),
            Column::new("atMostCertainty", told::MARK, ColumnKind::Mark),
            Column::new("attainment", told::ATTAINMENT, ColumnKind::Words),
            Column::new("atAttainment", words::AT_ATTAINMENT, ColumnKind::Money),
            Column::new("atAttainmentCertainty", told::MARK, ColumnKind::Mark),
        ],
        rows,
    }
}

fn year(contract: &Contract, line: &Line) -> Row {
    let attainment = contract.attainment_of(line.year);
    Row::new(vec![
        Cell::Words(words::contract_year(line.year).into()),
        Cell::Day(line.first_day),
        Cell::Named(line.text.details().id, words::text(line.text).into()),
        Cell::Money(line.at_most.money),
        Cell::Mark(line.at_most.certainty),
        Cell::Words(attainment.map_or_else(|| told::NOT_MODULATED.into(), words::attainment)),
        Cell::Money(line.at_attainment.money),
        Cell::Mark(line.at_attainment.certainty),
    ])
    .made(vec![made(&line.at_attainment)])
}

fn instalments(paid: &Paid) -> Table {
    let rows = paid.lines.iter().flat_map(|line| {
        line.instalments.iter().map(|instalment| {
            Row::new(vec![
                Cell::Words(words::contract_year(line.year).into()),
                Cell::Words(words::when(instalment.when)),
                Cell::Money(instalment.amount.money),
                Cell::Mark(instalment.amount.certainty),
            ])
            .made(vec![made(&instalment.amount)])
        })
    });
    Table {
        id: "instalments",
        heading: told::INSTALMENTS,
        lead: told::INSTALMENTS_LEAD,
        is_reference: false,
        columns: vec![
            Column::new("year", told::YEAR, ColumnKind::Words),
            Column::new("when", told::WHEN, ColumnKind::Words),
            Column::new("amount", told::AMOUNT, ColumnKind::Money),
            Column::new("certainty", told::MARK, ColumnKind::Mark),
        ],
        rows: rows.collect(),
    }
}

/// The objectives, which were read for contracts of avenant 7 alone.
fn objectives(answer: &Answer) -> Option<Table> {
    let objectives = answer.objectives?;
    let rows = objectives.iter().map(|row| {
        let of = WorkingTime::ALL.map(|time| Cell::Words(words::objective(row.of(time))));
        let mut cells = vec![Cell::Words(words::objective_band(row.band).into())];
        cells.extend(of);
        cells.push(Cell::Mark(row.certainty));
        Row::new(cells)
    });
    Some(Table {
        id: "objectives",
        heading: told::OBJECTIVES,
        lead: words::OBJECTIVES,
        is_reference: false,
        columns: vec![
            Column::new("band", told::BAND, ColumnKind::Words),
            Column::new(
                "third",
                words::working_time(WorkingTime::Third),
                ColumnKind::Words,
            ),
            Column::new(
                "half",
                words::working_time(WorkingTime::Half),
                ColumnKind::Words,
            ),
            Column::new(
                "full",
                words::working_time(WorkingTime::Full),
                ColumnKind::Words,
            ),
            Column::new("certainty", told::MARK, ColumnKind::Mark),
        ],
        rows: rows.collect(),
    })
}

/// Every published amount of the aid.
pub(super) fn published() -> Table {
    let rows = assistant::figures().map(|figure| {
        let id = match figure.key {
            FigureKey::OneDoctor(..) => "one-doctor",
            FigureKey::Collective(_) => "collective",
        };
        let step = Step::Figure(figure);
        Row::new(vec![
            Cell::Named(id, texts::sentence_case(&words::step(step))),
            Cell::Money(figure.money()),
            Cell::Mark(figure.certainty),
            Cell::Words(told::titles(figure.sources)),
        ])
    });
    Table {
        id: "published",
        heading: told::PUBLISHED,
        lead: told::PUBLISHED_LEAD,
        is_reference: true,
        columns: vec![
            Column::new("figure", told::FIGURE, ColumnKind::Words),
            Column::new("amount", told::BY_YEAR, ColumnKind::Money),
            Column::new("certainty", told::MARK, ColumnKind::Mark),
            Column::new("sources", told::SOURCES, ColumnKind::Words),
        ],
        rows: rows.collect(),
    }
}

fn notes(answer: &Answer) -> Vec<Notes> {
    let conditions = answer.conditions.iter().map(|row| Note {
        words: words::condition(row.condition).into(),
        certainty: Some(row.certainty),
        sources: row.sources.to_vec(),
    });
    let unknowns = answer
        .unknowns
        .iter()
        .map(|unknown| Note::plain(words::unknown(*unknown)));
    let texts = assistant::Text::ALL.into_iter().map(|text| Note {
        words: told::text(words::text(text), words::text_facts(text)),
        certainty: Some(text.details().certainty),
        sources: text.details().sources.to_vec(),
    });
    let thresholds = answer.text.into_iter().flat_map(|text| {
        let known = [(told::P30, Threshold::p30_under(text)), (told::P50, &P50)];
        known.map(|(name, threshold)| Note {
            words: told::threshold(name, &words::threshold(threshold)),
            certainty: Some(threshold.certainty),
            sources: Vec::new(),
        })
    });
    let mut all = vec![
        Notes {
            id: "unknown",
            heading: told::UNKNOWN,
            notes: unknowns.collect(),
        },
        Notes {
            id: "conditions",
            heading: told::CONDITIONS,
            notes: conditions.collect(),
        },
        Notes {
            id: "thresholds",
            heading: told::THRESHOLDS,
            notes: thresholds.collect(),
        },
        Notes {
            id: "texts",
            heading: told::TEXTS,
            notes: texts.collect(),
        },
    ];
    if answer.objectives.is_some() {
        all.push(Notes {
            id: "objectives",
            heading: told::OBJECTIVES_READ_IN,
            notes: vec![Note {
                words: told::titles(OBJECTIVES_SOURCES),
                certainty: Some(Certainty::Reported),
                sources: OBJECTIVES_SOURCES.to_vec(),
            }],
        });
    }
    all.retain(|notes| !notes.notes.is_empty());
    all
}

/// The making of an amount, in words.
fn made(amount: &Amount) -> Made {
    let Worked {
        money,
        certainty,
        step,
        parts,
    } = amount;
    let sources = match step {
        Step::Figure(figure) => figure.sources.to_vec(),
        _ => Vec::new(),
    };
    Made {
        words: texts::sentence_case(&words::step(*step)),
        worth: Worth::Money(*money),
        certainty: *certainty,
        sources,
        parts: parts.iter().map(made).collect(),
    }
}
