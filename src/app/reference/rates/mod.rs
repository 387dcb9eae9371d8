//! Every figure of every text, with what must be known of it, and the visitor's own in its place.
//! This module must never leave a figure out: it draws all that the law lists.

mod line;
mod measures;
mod rules;
mod table;

use yew::prelude::*;

use super::parts::{self, Part, part};
use crate::input::{Parsed, read};
use crate::law::{self, Figure, LAW, Line, Mission, Regime};
use crate::store::{Action, Store};
use crate::texts;
use crate::texts::annex as words;
use crate::units::Tier;

use table::{Columns, Row};

/// What every piece of this view needs.
#[derive(Clone, Copy)]
struct Context<'a> {
    state: &'a Store,
    parsed: &'a Parsed,
    dispatch: &'a Callback<Action>,
}

/// The whole view.
pub(super) fn view(state: &Store, dispatch: &Callback<Action>) -> Html {
    // No figure depends on the day.
    let parsed = read(state.draft(), None);
    let context = Context {
        state,
        parsed: &parsed,
        dispatch,
    };
    parts::beside(
        all_parts(),
        html! {
            <>
                <p class="lead">{ words::RATES_LEAD }</p>
                <p class="small">{ texts::freshness() }</p>
                { actions(context) }
                { rules::in_time() }
                { rules::tiers() }
                for regime in Regime::ALL {
                    { of_regime(regime, context) }
                }
                { regional(context) }
                { member_caps(context) }
                { rules::others() }
            </>
        },
    )
}

fn named(name: &str, heading: &str) -> Part {
    (["bareme-", name].concat(), heading.to_owned())
}

fn time_part() -> Part {
    named("temps", words::RATES_IN_TIME)
}

fn tiers_part() -> Part {
    named("tailles", words::RATES_TIERS)
}

fn regime_part(regime: Regime) -> Part {
    named(regime.id(), &words::rates_of(regime))
}

fn regions_part() -> Part {
    named("regions", words::REGIONAL)
}

fn members_part() -> Part {
    named("membres", words::MEMBER_CAPS)
}

fn rules_part() -> Part {
    named("regles", words::RATES_RULES)
}

/// Every part, in order.
fn all_parts() -> Vec<Part> {
    let first = [time_part(), tiers_part()];
    let last = [regions_part(), members_part(), rules_part()];
    let of_texts = Regime::ALL.into_iter().map(regime_part);
    first.into_iter().chain(of_texts).chain(last).collect()
}

/// What can be done with the whole view.
fn actions(context: Context) -> Html {
    let Context {
        state, dispatch, ..
    } = context;
    let unfolded = state.unfolded;
    let unfold = dispatch.reform(move |_: MouseEvent| Action::UnfoldFigures(!unfolded));
    let take_back = dispatch.reform(|_: MouseEvent| Action::ResetFigures);
    let replaced = state.replaced_figures();
    html! {
        <>
            <p class="actions"><button type="button" onclick={unfold}>{ if unfolded { words::FOLD } else { words::UNFOLD } }</button></p>
            <p role="status" class="small">{ words::replaced(replaced) }</p>
            if replaced > 0 {
                <p class="actions"><button type="button" onclick={take_back}>{ words::TAKE_BACK }</button></p>
            }
        </>
    }
}

fn of_regime(regime: Regime, context: Context) -> Html {
    let figures = law::figures().filter(|figure| figure.key.regime == Some(regime));
    let (by_mission, per_tier): (Vec<_>, Vec<_>) =
        figures.partition(|figure| matches!(figure.key.line, Line::MissionPart(..)));
    let rows = rows_by_line(&per_tier);
    let warning = !LAW.was_adopted(regime);
    part(
        regime_part(regime),
        html! {
            <>
                if warning {
                    <p class="warning">{ words::OFFER_WARNING }</p>
                }
                { table::view(&words::rates_caption(regime), Columns::Tiers, rows, context) }
                if !by_mission.is_empty() {
                    { table::view(words::BY_MISSION, Columns::Parts, rows_by_mission(&by_mission), context) }
                }
                { measures::view(regime) }
            </>
        },
    )
}

fn regional(context: Context) -> Html {
    let figures: Vec<_> = law::figures()
        .filter(|figure| figure.key.regime.is_none() && !is_member_cap(figure))
        .collect();
    let (per_tier, alike): (Vec<_>, Vec<_>) = figures
        .into_iter()
        .partition(|figure| figure.key.tier.is_some());
    part(
        regions_part(),
        html! {
            <>
                <p class="small">{ words::REGIONAL_LEAD }</p>
                { table::view(words::REGIONAL_BY_TIER, Columns::Tiers, rows_by_line(&per_tier), context) }
                { table::view(words::REGIONAL_ALIKE, Columns::One, rows_by_line(&alike), context) }
            </>
        },
    )
}

fn member_caps(context: Context) -> Html {
    let figures: Vec<_> = law::figures()
        .filter(|figure| is_member_cap(figure))
        .collect();
    part(
        members_part(),
        html! {
            <>
                <p class="small">{ words::MEMBER_CAPS_LEAD }</p>
                { table::view(words::MEMBER_CAPS_CAPTION, Columns::One, rows_by_line(&figures), context) }
            </>
        },
    )
}

const fn is_member_cap(figure: &Figure) -> bool {
    matches!(figure.key.line, Line::MemberCap2023 | Line::MemberCap2025)
}

/// Figures of the same line stand in the same row, in the order of the law.
fn rows_by_line(figures: &[&'static Figure]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for figure in figures {
        let heading = texts::sentence_case(&texts::line(figure.key.line));
        match rows.iter_mut().find(|row| row.heading == heading) {
            Some(row) => row.figures.push(figure),
            None => rows.push(Row {
                heading,
                figures: vec![figure],
            }),
        }
    }
    rows
}

/// The two parts of a mission stand in the same row.
fn rows_by_mission(figures: &[&'static Figure]) -> Vec<Row> {
    let of = |mission: Mission| {
        let figures = figures.iter().copied();
        figures
            .filter(|figure| matches!(figure.key.line, Line::MissionPart(its, _) if its == mission))
            .collect::<Vec<_>>()
    };
    let rows = Mission::ALL.into_iter().map(|mission| Row {
        heading: texts::sentence_case(texts::mission(mission)),
        figures: of(mission),
    });
    rows.filter(|row| !row.figures.is_empty()).collect()
}

/// The name of a tier, with its bounds beneath.
fn tier_heading(tier: Tier) -> Html {
    html! {
        <>
            { texts::sentence_case(texts::tier(tier)) }
            <span class="bounds">{ texts::tier_bounds(tier) }</span>
        </>
    }
}
