//! The tables of a report; a row whose amounts have a making opens it beneath itself.
//! This module must never know what a table is about.

use yew::prelude::*;

use super::Shown;
use super::notes::cited;
use crate::aid_report::{Cell, Column, ColumnKind, Made, Row, Table, Worth};
use crate::app::result::certainty::{lined, sure, word};
use crate::store::{Action, Change};
use crate::texts::{self, aid_form as words};

/// Every table.
pub(super) fn all(shown: Shown) -> Html {
    html! {
        for (place, table) in shown.desk.report.tables.iter().enumerate() {
            <section key={table.id} class="aid-table" aria-labelledby={heading_id(table)}>
                if table.is_reference {
                    <details>
                        <summary>{ heading(table) }</summary>
                        { content(shown, place, table) }
                    </details>
                } else {
                    { heading(table) }
                    { content(shown, place, table) }
                }
            </section>
        }
    }
}

fn heading(table: &Table) -> Html {
    html! { <h4 id={heading_id(table)}>{ table.heading }</h4> }
}

fn heading_id(table: &Table) -> String {
    ["aid-", table.id, "-title"].concat()
}

fn content(shown: Shown, place: usize, table: &Table) -> Html {
    html! {
        <>
            if !table.lead.is_empty() {
                <p class="small">{ table.lead }</p>
            }
            <div class="table" tabindex="0" role="group" aria-labelledby={heading_id(table)}>
                <table data-table={table.id}>
                    <thead>
                        <tr>
                            for column in shown_columns(table) {
                                <th scope="col" class={class(column.kind)}>{ column.words }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for (number, row) in table.rows.iter().enumerate() {
                            { row_of(shown, (place, number), table, row) }
                        }
                    </tbody>
                </table>
            </div>
        </>
    }
}

/// Marks stand beside their amounts: they have no column on the page.
fn shown_columns(table: &Table) -> impl Iterator<Item = &Column> {
    let columns = table.columns.iter().enumerate();
    let is_beside = |place: &usize| {
        let before = place
            .checked_sub(1)
            .and_then(|place| table.columns.get(place));
        before.is_some_and(|before| before.kind == ColumnKind::Money)
    };
    columns
        .filter(move |(place, column)| column.kind != ColumnKind::Mark || !is_beside(place))
        .map(|(_, column)| column)
}

const fn class(kind: ColumnKind) -> Option<&'static str> {
    match kind {
        ColumnKind::Money | ColumnKind::Number => Some("number"),
        ColumnKind::Words | ColumnKind::Mark => None,
    }
}

fn row_of(shown: Shown, at: (usize, usize), table: &Table, row: &Row) -> Html {
    let is_open = shown.desk.is_open(at.0, at.1);
    let width = shown_columns(table).count().to_string();
    let cells = cells(table, row);
    // The first words are what the row is about; a number may stand before them.
    let is_name = |cell: &Cell| matches!(cell, Cell::Words(_) | Cell::Named(..));
    let head = row.cells.iter().position(is_name).unwrap_or_default();
    html! {
        <>
            <tr class={row.is_total.then_some("total")}>
                for (place, (kind, cell)) in cells.into_iter().enumerate() {
                    if place == head {
                        <th scope="row" class={class(kind)}>
                            { cell }
                            if !row.made.is_empty() {
                                { " " }{ opener(shown, at, is_open, name(row)) }
                            }
                        </th>
                    } else {
                        <td class={class(kind)}>{ cell }</td>
                    }
                }
            </tr>
            if is_open {
                <tr class="opened"><td colspan={width}>
                    <ul class="tree">
                        for made in &row.made {
                            { node(made) }
                        }
                    </ul>
                </td></tr>
            }
        </>
    }
}

/// Each shown cell and the kind of its column; a mark stands with the amount before it.
fn cells(table: &Table, row: &Row) -> Vec<(ColumnKind, Html)> {
    let mut shown: Vec<(ColumnKind, Html)> = Vec::new();
    let mut cells = table.columns.iter().zip(&row.cells).peekable();
    while let Some((column, cell)) = cells.next() {
        let mark = cells
            .next_if(|(next, _)| column.kind == ColumnKind::Money && next.kind == ColumnKind::Mark);
        let drawn = match (cell, mark) {
            (Cell::Money(money) | Cell::Sum(money, ..), Some((_, Cell::Mark(mark)))) => {
                sure(*mark, texts::money(*money))
            }
            (cell, _) => plain(cell),
        };
        shown.push((column.kind, drawn));
    }
    shown
}

fn plain(cell: &Cell) -> Html {
    match cell {
        Cell::Empty => Html::default(),
        Cell::Words(words) | Cell::Named(_, words) => html! { { words } },
        Cell::Count(number) => html! { { texts::count((*number).into()) } },
        Cell::Day(day) => html! { { texts::date_in_figures(*day) } },
        Cell::Money(money) | Cell::Sum(money, ..) => html! { { texts::money(*money) } },
        Cell::Mark(mark) => word(*mark),
    }
}

/// What the row is called by those who hear its button.
fn name(row: &Row) -> String {
    let words = row.cells.iter().filter_map(|cell| match cell {
        Cell::Words(words) => Some(words.as_str()),
        _ => None,
    });
    words.take(2).collect::<Vec<_>>().join(", ")
}

fn opener(shown: Shown, at: (usize, usize), is_open: bool, name: String) -> Html {
    let onclick = shown
        .dispatch
        .reform(move |_: MouseEvent| Action::Aid(Change::Toggle(at.0, at.1)));
    html! {
        <button
            type="button"
            class="mark"
            aria-expanded={if is_open { "true" } else { "false" }}
            aria-label={words::how(&name)}
            {onclick}
        >{ words::HOW }</button>
    }
}

/// A step, and beneath it what it is made of.
fn node(made: &Made) -> Html {
    let worth = match &made.worth {
        Worth::Money(money) => sure(made.certainty, texts::money(*money)),
        Worth::Points(points, money) => html! {
            <>
                { lined(made.certainty, words::points_and_money(points, *money)) }
                { " " }
                { word(made.certainty) }
            </>
        },
        Worth::Reason => word(made.certainty),
    };
    html! {
        <li>
            { words::step(&made.words) }{ " " }{ worth }
            { cited(&made.sources) }
            if !made.parts.is_empty() {
                <ul>
                    for part in &made.parts {
                        { node(part) }
                    }
                </ul>
            }
        </li>
    }
}
