//! Every line of every scenario, and how much it differs from the first.
//! This module must never compute a difference: the library did.

use yew::prelude::*;

use super::Scenario;
use crate::app::result::sure;
use crate::funding::{Cell, Comparison, Estimate, Line, Reach, Row, Sure};
use crate::texts::{self, compare as words, report};

/// The lines of which a group is made.
type Group = (&'static str, fn(Line) -> bool);

/// In sight.
const GROUPS: [Group; 3] = [
    (report::ALTOGETHER, |line| {
        matches!(
            line,
            Line::Total(_) | Line::AtRisk(_) | Line::AtRiskOfRenewal
        )
    }),
    (words::AROUND_SIGNATURE, |line| {
        matches!(
            line,
            Line::Envelope
                | Line::Raise
                | Line::Seed
                | Line::Early
                | Line::FullYear
                | Line::TwelveMonths
        )
    }),
    (report::EARNED, |line| matches!(line, Line::Earned(_, None))),
];

/// Each in a table of its own, which opens.
const FOLDED: [Group; 3] = [
    (words::EARNED_BY_KIND, |line| {
        matches!(line, Line::Earned(..))
    }),
    (report::PAID, |line| {
        matches!(
            line,
            Line::PaidBefore | Line::PaidInYear(_) | Line::PaidAfter | Line::Undated
        )
    }),
    (report::CALENDAR, |line| {
        matches!(line, Line::PaidInCalendarYear(_) | Line::Undated)
    }),
];

#[derive(Clone, Copy)]
struct View<'a> {
    scenarios: &'a [Scenario<'a>],
    comparison: &'a Comparison,
    estimate: Estimate,
}

/// The tables.
pub(super) fn view(
    scenarios: &[Scenario<'_>],
    comparison: &Comparison,
    estimate: Estimate,
) -> Html {
    let view = View {
        scenarios,
        comparison,
        estimate,
    };
    let caption = [words::LINES, ", ", texts::estimate(estimate)].concat();
    let mut groups: Vec<Html> = GROUPS
        .into_iter()
        .map(|group| view.group(group, true))
        .collect();
    groups.push(view.regional());
    let folded = FOLDED.map(|group| {
        html! {
            <details>
                <summary>{ group.0 }</summary>
                { view.table(group.0.to_owned(), vec![view.group(group, false)]) }
            </details>
        }
    });
    let reaches = &comparison.reaches;
    let is_mixed = reaches.contains(&Reach::Signature) && reaches.contains(&Reach::Contract);
    html! {
        <>
            if is_mixed {
                <p class="small">{ words::NO_DAY }</p>
            }
            { view.table(caption, groups) }
            { for folded }
            <p class="small">{ texts::ESTIMATES_MEANING }</p>
        </>
    }
}

impl View<'_> {
    fn table(self, caption: String, groups: Vec<Html>) -> Html {
        html! {
            <table class="abreast" role="table">
                <caption class="unseen">{ caption }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{ words::LINE }</th>
                        for scenario in self.scenarios {
                            { head(scenario) }
                        }
                    </tr>
                </thead>
                { groups }
            </table>
        }
    }

    /// The lines of a group in which anybody has money, under their heading in a table of several.
    fn group(self, (heading, belongs): Group, is_headed: bool) -> Html {
        let rows = self.comparison.rows.iter();
        let rows = rows.filter(|row| belongs(row.line) && row.has_money());
        let rows: Vec<&Row> = rows.filter(|row| self.is_worth_a_row(row.line)).collect();
        if rows.is_empty() {
            return Html::default();
        }
        let width = (2 * self.scenarios.len()).to_string();
        html! {
            <tbody role="rowgroup">
                if is_headed {
                    <tr role="row">
                        <th scope="rowgroup" role="rowheader" colspan={width}>{ heading }</th>
                    </tr>
                }
                for row in rows {
                    <tr role="row" class={kind(row.line).then_some("kind")}>
                        <th scope="row" role="rowheader">{ words::line(row.line) }</th>
                        for (scenario, cell) in self.scenarios.iter().zip(&row.cells) {
                            { self.cells(scenario, row, cell) }
                        }
                    </tr>
                }
            </tbody>
        }
    }

    /// A kind of money says nothing more than its sum where it is the only one.
    fn is_worth_a_row(self, line: Line) -> bool {
        let is_risk = |line| matches!(line, Line::AtRisk(Some(_)) | Line::AtRiskOfRenewal);
        let is_sibling = |other: Line| match (line, other) {
            (Line::Total(Some(_)), Line::Total(Some(_))) => true,
            _ if is_risk(line) => is_risk(other),
            (Line::Earned(one, Some(_)), Line::Earned(other, Some(_))) => one == other,
            _ => false,
        };
        let rows = self.comparison.rows.iter();
        let siblings = rows.filter(|row| row.has_money() && is_sibling(row.line));
        !kind(line) || siblings.count() > 1
    }

    /// What stands there in a scenario and, but for the first, how much that differs.
    fn cells(self, scenario: &Scenario<'_>, row: &Row, cell: &Cell) -> Html {
        let value = match cell.value {
            Some(value) => amount(value.of(self.estimate)),
            None => nothing(words::ABSENT),
        };
        let raised_by = scenario.simulation.seed.and_then(|seed| seed.raised_by);
        let named = raised_by.filter(|_| row.line == Line::Raise && cell.value.is_some());
        html! {
            <>
                <td class="number" role="cell" data-label={scenario.column()}>
                    <span>
                        { value }
                        if let Some((measure, ..)) = named {
                            <span class="mark">{ texts::measure(measure) }</span>
                        }
                    </span>
                </td>
                if scenario.place > 0 {
                    { difference_cell(self.difference(cell)) }
                }
            </>
        }
    }

    fn difference(self, cell: &Cell) -> Html {
        match cell
            .difference
            .map(|difference| difference.of(self.estimate))
        {
            None => nothing(words::NOT_COMPARABLE),
            Some(difference) if difference.money.is_zero() => nothing(words::IDENTICAL),
            Some(Sure { money, certainty }) => sure(certainty, texts::difference(money)),
        }
    }

    /// Regional money, where anybody has some: beside the totals, and without a mark of its own.
    fn regional(self) -> Html {
        let regional = &self.comparison.regional;
        if regional.iter().all(|of| of.money.is_zero()) {
            return Html::default();
        }
        let cells = self.scenarios.iter().zip(regional).map(|(scenario, of)| {
            let difference = if of.difference.is_zero() {
                nothing(words::IDENTICAL)
            } else {
                html! { { texts::difference(of.difference) } }
            };
            html! {
                <>
                    <td class="number" role="cell" data-label={scenario.column()}><span>{ texts::money(of.money) }</span></td>
                    if scenario.place > 0 {
                        { difference_cell(difference) }
                    }
                </>
            }
        });
        html! {
            <tbody role="rowgroup" class="beside-totals">
                <tr role="row">
                    <th scope="row" role="rowheader">{ report::REGIONAL }</th>
                    { for cells }
                </tr>
            </tbody>
        }
    }
}

/// A kind of money, listed under its sum.
const fn kind(line: Line) -> bool {
    matches!(
        line,
        Line::Total(Some(_))
            | Line::AtRisk(Some(_))
            | Line::AtRiskOfRenewal
            | Line::Earned(_, Some(_))
    )
}

/// The heads of the columns of a scenario.
fn head(scenario: &Scenario<'_>) -> Html {
    let place = scenario.place;
    html! {
        <>
            <th scope="col" role="columnheader" class="number">
                { words::scenario_with_name(place, scenario.project.name.as_deref()) }
                if scenario.simulation.as_if {
                    <span class="warning">{ report::IF_ADOPTED }</span>
                }
            </th>
            if place > 0 {
                <th scope="col" role="columnheader" class="number gap">{ words::difference_column(place) }</th>
            }
        </>
    }
}

fn difference_cell(content: Html) -> Html {
    html! {
        <td class="number gap" role="cell" data-label={words::DIFFERENCE}>
            <span>{ content }</span>
        </td>
    }
}

fn amount(Sure { money, certainty }: Sure) -> Html {
    let words = texts::money(money);
    if money.is_zero() {
        // There is nothing to be sure of.
        return nothing(words);
    }
    sure(certainty, words)
}

fn nothing(words: impl Into<AttrValue>) -> Html {
    html! { <span class="nothing">{ words.into() }</span> }
}
