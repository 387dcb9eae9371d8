//! A table of figures: a line of the law is a group of rows, so that four amounts fit a phone.
//! This module must never know which figures there are.

use yew::prelude::*;

use super::{Context, line, tier_heading};
use crate::law::{Figure, Part};
use crate::texts;
use crate::texts::annex as words;
use crate::units::Tier;

/// A line of the law.
pub(super) struct Row {
    /// Its name.
    pub(super) heading: String,
    /// Its figures, in the order of the columns.
    pub(super) figures: Vec<&'static Figure>,
}

/// What stands above the figures.
#[derive(Clone, Copy)]
pub(super) enum Columns {
    /// The four tiers.
    Tiers,
    /// The two parts of a mission.
    Parts,
    /// One amount for every tier.
    One,
}

impl Columns {
    fn headings(self) -> Vec<Html> {
        match self {
            Self::Tiers => Tier::ALL.into_iter().map(tier_heading).collect(),
            Self::Parts => [Part::Fixed, Part::Variable]
                .map(|part| html! { { texts::sentence_case(texts::part(part)) } })
                .into(),
            Self::One => vec![html! { { words::EVERY_TIER } }],
        }
    }
}

/// The table, under its caption. On a phone its cells stand one under the other, which some browsers no
/// longer take for a table: the roles say that it still is one.
pub(super) fn view(caption: &str, columns: Columns, rows: Vec<Row>, context: Context) -> Html {
    let headings = columns.headings();
    let width = headings.len().to_string();
    html! {
        <table class="rates" role="table">
            <caption>{ caption.to_owned() }</caption>
            <thead role="rowgroup">
                <tr role="row">
                    for heading in headings {
                        <th scope="col" role="columnheader">{ heading }</th>
                    }
                </tr>
            </thead>
            for row in rows {
                <tbody role="rowgroup">
                    <tr role="row">
                        <th scope="rowgroup" role="rowheader" colspan={width.clone()}>{ row.heading.clone() }</th>
                    </tr>
                    <tr role="row">
                        for figure in &row.figures {
                            { line::amount(figure, context) }
                        }
                    </tr>
                    <tr role="row">
                        <td colspan={width.clone()} class="about" role="cell">{ line::about(&row, context) }</td>
                    </tr>
                </tbody>
            }
        </table>
    }
}
