//! What is said of a maison de santé in a year.
//! This module must never compute: the amounts are those of [`aid::msp`](crate::aid::msp).

use core::ops::Range;

use crate::aid::msp::{
    self, Answer, Axis, Funding, Indicator, Misprint, Missing, Notice, Payment, Refusal, Rule,
    Step, Structure, grid,
};
use crate::aid::{Source, Worked};
use crate::aid_input::{Calculator, Draft, Field};
use crate::texts::{self, aid_msp as words, aid_report as told};
use crate::units::Certainty;

use super::table::{Cell, Column, ColumnKind, Row, Table};
use super::{Headline, Made, Note, Notes, Report, Said, Worth};

/// What is said while nothing can be computed.
pub(super) fn empty() -> Report {
    Report {
        calculator: Calculator::Msp,
        title: words::TITLE,
        lead: words::PAID_TO,
        inputs: Vec::new(),
        problems: Vec::new(),
        needs: Vec::new(),
        first: Vec::new(),
        headline: None,
        tables: Vec::new(),
        notes: vec![asks(), misprints()],
        simulator: (words::CROSS_CHECK, grid::CROSS_CHECK_ADDRESS),
        sources: sources().collect(),
    }
}

/// The sources of this calculator.
fn sources() -> impl Iterator<Item = Source> {
    let all = Source::ALL.iter().copied();
    all.filter(|source| *source >= Source::GuideAciMsp)
}

/// What is said of this structure.
pub(super) fn report(structure: &Structure, draft: &Draft) -> Report {
    let mut report = empty();
    match msp::simulate(structure) {
        Answer::Refused(refusal) => report.first.push(refused(refusal)),
        Answer::Funding(funding) => fill(&mut report, structure, &funding, draft),
    }
    report
}

fn refused(refusal: Refusal) -> Said {
    Said {
        code: match refusal {
            Refusal::BeforeAvenant1 => "before-avenant-1",
            Refusal::NothingReadYet => "nothing-read-yet",
            Refusal::NotYetAdhered(_) => "not-yet-adhered",
        },
        words: words::refusal(refusal),
    }
}

fn fill(report: &mut Report, structure: &Structure, funding: &Funding, draft: &Draft) {
    report.first = missing(funding, draft);
    report.first.extend(before_avenant_2(funding));
    report.headline = Some(headline(structure, funding));
    report.tables = vec![
        indicators(structure, funding),
        axes(funding),
        payments(funding),
    ];
    report.tables.extend(more(funding));
    let notices = funding.notices.iter();
    let notices = notices.filter(|notice| **notice != Notice::BeforeAvenant2);
    let mut notes: Vec<_> = notices
        .map(|notice| Note::plain(words::notice(*notice)))
        .collect();
    notes.push(Note::plain(words::ROUNDING));
    notes.push(Note::plain(words::PRORATA));
    report.notes.insert(
        0,
        Notes {
            id: "notices",
            heading: told::NOTICES,
            notes,
        },
    );
    report.notes.insert(1, rules());
}

/// The missing prerequisites, the first thing to be read.
fn missing(funding: &Funding, draft: &Draft) -> Vec<Said> {
    let missing = funding.missing.iter();
    let mut all: Vec<_> = missing
        .map(|missing| Said {
            code: code(*missing),
            words: if is_untold(*missing, draft) {
                told::untold(words::missing(*missing))
            } else {
                texts::sentence_case(words::missing(*missing))
            },
        })
        .collect();
    if !all.is_empty() {
        all.insert(
            0,
            Said {
                code: "prerequisite-missing",
                words: words::MISSING.into(),
            },
        );
    }
    if let Some(lost) = &funding.lost {
        all.push(Said {
            code: "lost",
            words: told::lost(lost.money),
        });
    }
    all
}

/// Nothing was said of it: it counts as missing, and the page says so.
fn is_untold(missing: Missing, draft: &Draft) -> bool {
    let field = match missing {
        Missing::OpenUnderEightHours => Field::Hours,
        Missing::NoUnscheduledCare => Field::UnscheduledCare,
        Missing::NoCrisisPlan => Field::CrisisPlan,
        Missing::NoCoordination => Field::Coordination,
        Missing::NoStandardSystem => Field::StandardSystem,
        Missing::ClosedInHolidays | Missing::ClosedOutsideHolidays => return false,
    };
    draft.get(field).trim().is_empty()
}

const fn code(missing: Missing) -> &'static str {
    match missing {
        Missing::OpenUnderEightHours => "open-under-eight-hours",
        Missing::ClosedInHolidays => "closed-in-holidays",
        Missing::ClosedOutsideHolidays => "closed-outside-holidays",
        Missing::NoUnscheduledCare => "no-unscheduled-care",
        Missing::NoCrisisPlan => "no-crisis-plan",
        Missing::NoCoordination => "no-coordination",
        Missing::NoStandardSystem => "no-standard-system",
    }
}

/// 2026: told before any amount, on screen, paper and in files.
fn before_avenant_2(funding: &Funding) -> Option<Said> {
    let is_told = funding.notices.contains(&Notice::BeforeAvenant2);
    is_told.then(|| Said {
        code: "before-avenant-2",
        words: words::notice(Notice::BeforeAvenant2),
    })
}

fn headline(structure: &Structure, funding: &Funding) -> Headline {
    let total = &funding.total;
    let advance = match &funding.advance.amount {
        Some(amount) => told::advance(amount.money, funding.advance.by),
        None => told::advance_not_computed(funding.advance.by),
    };
    let balance = funding
        .balance
        .amount
        .as_ref()
        .map(|amount| told::balance(amount.money, funding.balance.by));
    Headline {
        money: total.money,
        amount: texts::money(total.money),
        words: told::msp_headline(
            structure.year,
            &words::points(msp::points_of(&funding.indicators)),
        ),
        certainty: total.certainty,
        more: [Some(advance), balance].into_iter().flatten().collect(),
    }
}

fn indicators(structure: &Structure, funding: &Funding) -> Table {
    let rows = funding.lines.iter().map(|(indicator, line)| {
        Row::new(vec![
            Cell::Count(indicator.number().into()),
            Cell::Words(words::indicator(*indicator).into()),
            Cell::Words(words::kind(indicator.kind(structure.year)).into()),
            Cell::Words(words::points(msp::points_of(line))),
            Cell::Money(line.money),
            Cell::Mark(line.certainty),
            Cell::Words(words::pages(indicator.pages())),
        ])
        .made(vec![made(line)])
    });
    let mut rows: Vec<_> = rows.collect();
    let all = 0..rows.len();
    let sum = &funding.indicators;
    rows.push(
        Row::new(vec![
            Cell::Empty,
            Cell::Words(told::INDICATORS_TOTAL.into()),
            Cell::Empty,
            Cell::Words(words::points(msp::points_of(sum))),
            Cell::Sum(sum.money, None, all),
            Cell::Mark(sum.certainty),
            Cell::Empty,
        ])
        .total()
        .made(vec![made(sum)]),
    );
    Table {
        id: INDICATORS,
        heading: told::INDICATORS,
        lead: "",
        is_reference: false,
        columns: vec![
            Column::new("number", told::NUMBER, ColumnKind::Number),
            Column::new("indicator", told::INDICATOR, ColumnKind::Words),
            Column::new("kind", told::KIND, ColumnKind::Words),
            Column::new("points", told::POINTS, ColumnKind::Number),
            Column::new("amount", told::AMOUNT, ColumnKind::Money),
            Column::new("certainty", told::MARK, ColumnKind::Mark),
            Column::new("pages", told::PAGES, ColumnKind::Words),
        ],
        rows,
    }
}

const INDICATORS: &str = "indicators";

/// Where the indicators of an axis stand among all of them.
fn range(axis: Axis) -> Range<usize> {
    let of_axis = |indicator: &Indicator| indicator.axis() == axis;
    let first = Indicator::ALL.iter().position(of_axis).unwrap_or_default();
    let number = Indicator::ALL.iter().filter(|one| of_axis(one)).count();
    first..first.saturating_add(number)
}

/// The axes, the uplift and the total.
fn axes(funding: &Funding) -> Table {
    let rows = funding.axes.iter().map(|(axis, worth)| {
        Row::new(vec![
            Cell::Words(words::axis(*axis).into()),
            Cell::Words(words::points(msp::points_of(worth))),
            Cell::Sum(worth.money, Some(INDICATORS), range(*axis)),
            Cell::Mark(worth.certainty),
        ])
        .made(vec![made(worth)])
    });
    let mut rows: Vec<_> = rows.collect();
    if let Some(uplift) = &funding.uplift {
        rows.push(
            Row::new(vec![
                Cell::Words(told::UPLIFT.into()),
                Cell::Empty,
                Cell::Money(uplift.money),
                Cell::Mark(uplift.certainty),
            ])
            .made(vec![made(uplift)]),
        );
    }
    let all = 0..rows.len();
    let total = &funding.total;
    rows.push(
        Row::new(vec![
            Cell::Words(told::YEAR_TOTAL.into()),
            Cell::Empty,
            Cell::Sum(total.money, None, all),
            Cell::Mark(total.certainty),
        ])
        .total()
        .made(vec![made(total)]),
    );
    Table {
        id: "axes",
        heading: told::AXES,
        lead: told::AXES_LEAD,
        is_reference: false,
        columns: vec![
            Column::new("axis", told::AXIS, ColumnKind::Words),
            Column::new("points", told::POINTS, ColumnKind::Number),
            Column::new("amount", told::AMOUNT, ColumnKind::Money),
            Column::new("certainty", told::MARK, ColumnKind::Mark),
        ],
        rows,
    }
}

fn payments(funding: &Funding) -> Table {
    let row = |name: &'static str, payment: &Payment| {
        let mut cells = vec![Cell::Words(name.into()), Cell::Day(payment.by)];
        match &payment.amount {
            Some(amount) => {
                cells.extend([Cell::Money(amount.money), Cell::Mark(amount.certainty)]);
                Row::new(cells).made(vec![made(amount)])
            }
            None => {
                cells.extend([Cell::Words(words::NOT_COMPUTED.into()), Cell::Empty]);
                Row::new(cells)
            }
        }
    };
    Table {
        id: "payments",
        heading: told::PAYMENTS,
        lead: told::PAYMENTS_LEAD,
        is_reference: false,
        columns: vec![
            Column::new("payment", told::PAYMENT, ColumnKind::Words),
            Column::new("by", told::BY, ColumnKind::Words),
            Column::new("amount", told::AMOUNT, ColumnKind::Money),
            Column::new("certainty", told::MARK, ColumnKind::Mark),
        ],
        rows: vec![
            row(words::ADVANCE, &funding.advance),
            row(words::BALANCE, &funding.balance),
        ],
    }
}

/// What one more level of each optional indicator would bring, the most first.
fn more(funding: &Funding) -> Option<Table> {
    let rows = funding.more.iter().map(|more| {
        Row::new(vec![
            Cell::Count(more.indicator.number().into()),
            Cell::Words(words::indicator(more.indicator).into()),
            Cell::Money(more.gain.money),
            Cell::Mark(more.gain.certainty),
        ])
        .made(vec![made(&more.gain)])
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| Table {
        id: "more",
        heading: words::MORE,
        lead: told::MORE_LEAD,
        is_reference: false,
        columns: vec![
            Column::new("number", told::NUMBER, ColumnKind::Number),
            Column::new("indicator", told::INDICATOR, ColumnKind::Words),
            Column::new("amount", told::GAIN, ColumnKind::Money),
            Column::new("certainty", told::MARK, ColumnKind::Mark),
        ],
        rows,
    })
}

fn asks() -> Notes {
    let notes = Indicator::ALL.into_iter().map(|indicator| Note {
        words: told::asks(
            indicator.number(),
            words::indicator(indicator),
            words::asks(indicator),
            &words::pages(indicator.pages()),
        ),
        certainty: None,
        sources: Vec::new(),
    });
    Notes {
        id: "asks",
        heading: told::ASKS,
        notes: notes.collect(),
    }
}

/// The rules of the payment and of the uplift, with their marks and sources.
fn rules() -> Notes {
    let note = |words: String, certainty, source| Note {
        words,
        certainty: Some(certainty),
        sources: vec![source],
    };
    Notes {
        id: "rules",
        heading: told::RULES,
        notes: vec![
            note(
                told::point(grid::POINT),
                Certainty::Official,
                Source::GuideAciMsp,
            ),
            note(
                told::advance_rule(grid::ADVANCE),
                Certainty::Official,
                grid::PAYMENT_SOURCE,
            ),
            note(
                told::floor(grid::ADVANCE_FLOOR),
                Certainty::Reported,
                grid::FLOOR_SOURCE,
            ),
            note(
                told::uplift_rule(grid::UPLIFT_AT_MOST),
                Certainty::Reported,
                grid::UPLIFT_SOURCE,
            ),
        ],
    }
}

fn misprints() -> Notes {
    let all = Misprint::ALL.into_iter();
    Notes {
        id: "misprints",
        heading: words::MISPRINTS,
        notes: all
            .map(|misprint| Note::plain(words::misprint(misprint)))
            .collect(),
    }
}

/// The making of an amount, in words.
fn made(amount: &Worked<Step>) -> Made {
    let step = &amount.step;
    let worth = match (&step.rule, step.points) {
        (Rule::Excess { .. } | Rule::Missed(_) | Rule::Unsettled, _) => Worth::Reason,
        (_, Some(points)) => Worth::Points(words::points(points), amount.money),
        (_, None) => Worth::Money(amount.money),
    };
    let sources = match &step.rule {
        Rule::Figure(figure) => vec![figure.source],
        _ => Vec::new(),
    };
    Made {
        words: texts::sentence_case(&words::step(step)),
        worth,
        certainty: amount.certainty,
        sources,
        parts: amount.parts.iter().map(made).collect(),
    }
}
