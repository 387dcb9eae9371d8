//! What is shown of a line of the law: its amounts, what must be known beside them, its sources, and
//! the visitor's own amounts. This module must never weigh one source against another.

use yew::prelude::*;

use super::Context;
use super::table::Row;
use crate::app::reference::cite::cite;
use crate::app::reference::mark::sure;
use crate::input::Field;
use crate::law::{Figure, Line, Note, Part};
use crate::store::Action;
use crate::texts;
use crate::texts::annex as words;
use crate::units::{Certainty, Tier};

/// The cell of one figure: the published amount, or the visitor's own above it.
pub(super) fn amount(figure: &'static Figure, context: Context) -> Html {
    let own = context.parsed.project.replaced.get(figure.key);
    html! {
        <td class="number" role="cell" data-label={own_name(figure)} data-figure={figure.key.name()}>
            if let Some(own) = own {
                { sure(Certainty::Own, texts::money(own)) }
                <span class="published">{ words::published(figure.money()) }</span>
            } else {
                { sure(figure.certainty, texts::money(figure.money())) }
            }
        </td>
    }
}

/// What stands beneath the amounts.
pub(super) fn about(row: &Row, context: Context) -> Html {
    html! {
        <>
            { notes(row) }
            { conflicts(row) }
            <details open={context.state.unfolded}>
                <summary>{ words::SOURCES_AND_CONTRACT }</summary>
                { sources(row) }
                { contract(row, context) }
            </details>
        </>
    }
}

/// What distinguishes the figures of a row: their tier, or the part of the mission.
fn name(figures: &[&'static Figure]) -> String {
    let tiers: Vec<Tier> = figures
        .iter()
        .filter_map(|figure| figure.key.tier)
        .collect();
    match figures {
        [figure] => own_name(figure),
        _ if figures.iter().any(|figure| is_part(figure)) => words::BOTH_PARTS.into(),
        _ => words::tiers(&tiers),
    }
}

fn own_name(figure: &Figure) -> String {
    match figure.key.line {
        Line::MissionPart(_, part) => texts::sentence_case(texts::part(part)),
        _ => words::my_contract(figure),
    }
}

const fn is_part(figure: &Figure) -> bool {
    matches!(
        figure.key.line,
        Line::MissionPart(_, Part::Fixed | Part::Variable)
    )
}

/// The figures that share something, each with those that share it.
fn shared<K: PartialEq>(
    row: &Row,
    key: impl Fn(&'static Figure) -> K,
) -> Vec<(K, Vec<&'static Figure>)> {
    let mut groups: Vec<(K, Vec<&'static Figure>)> = Vec::new();
    for figure in &row.figures {
        let of = key(figure);
        match groups.iter_mut().find(|(key, _)| *key == of) {
            Some((_, figures)) => figures.push(figure),
            None => groups.push((of, vec![figure])),
        }
    }
    groups
}

fn notes(row: &Row) -> Html {
    let noted = shared(row, |figure| figure.note);
    let told = noted
        .into_iter()
        .filter_map(|(note, figures)| Some((note?, figures)))
        .map(|(note, figures): (Note, _)| words::said_of(&name(&figures), texts::note(note)));
    html! {
        for note in told {
            <p class="small">{ note }</p>
        }
    }
}

fn conflicts(row: &Row) -> Html {
    let all = row.figures.iter().flat_map(|figure| {
        figure
            .conflicts
            .iter()
            .map(move |conflict| (*figure, conflict))
    });
    html! {
        for (figure, conflict) in all {
            <p class="small conflict">
                <strong>{ own_name(figure) }</strong>
                { " " }
                { texts::conflict(conflict) }
                { cite(conflict.source) }
            </p>
        }
    }
}

fn sources(row: &Row) -> Html {
    let groups = shared(row, |figure| {
        (figure.sources, figure.effective_from, figure.verified_on)
    });
    html! {
        <ul class="cited">
            for (_, figures) in groups {
                if let Some(figure) = figures.first() {
                    <li>
                        <strong>{ name(&figures) }</strong>
                        { " " }
                        { words::figure_dates(figure) }
                        { " " }
                        if figure.sources.is_empty() {
                            { words::WITHOUT_SOURCE }
                        } else {
                            { words::READ_IN }
                            <ul>
                                for source in figure.sources {
                                    <li>{ cite(*source) }</li>
                                }
                            </ul>
                        }
                    </li>
                }
            }
        </ul>
    }
}

/// A field for each figure of the row.
fn contract(row: &Row, context: Context) -> Html {
    let hint = row
        .figures
        .first()
        .map(|figure| ["hint-", &figure.key.name()].concat());
    html! {
        <fieldset class="contract">
            <legend>{ words::MY_CONTRACT }<span class="unseen">{ [" ", &row.heading].concat() }</span></legend>
            <p class="small" id={hint.clone()}>{ words::MY_CONTRACT_HINT }</p>
            <div class="contract-fields">
                for figure in &row.figures {
                    { field(figure, hint.as_deref().unwrap_or_default(), context) }
                }
            </div>
        </fieldset>
    }
}

fn field(figure: &'static Figure, hint: &str, context: Context) -> Html {
    let Context {
        state,
        parsed,
        dispatch,
    } = context;
    let field = Field::Figure(figure.key);
    let id = ["annex-", &figure.key.name()].concat();
    let error_id = ["error-", &figure.key.name()].concat();
    let problem = parsed.problem(field).filter(|_| state.is_touched(field));
    let oninput = dispatch.reform(move |event: InputEvent| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        Action::Type(field, input.value())
    });
    let onblur = dispatch.reform(move |_: FocusEvent| Action::Blur(field));
    let described_by = match problem {
        Some(_) => [&error_id, " ", hint].concat(),
        None => hint.to_owned(),
    };
    html! {
        <div class="field">
            <label for={id.clone()}>{ own_name(figure) }</label>
            <input
                {id}
                name={field.key()}
                type="text"
                inputmode="decimal"
                autocomplete="off"
                value={state.draft().get(field).to_owned()}
                aria-describedby={described_by}
                aria-invalid={problem.is_some().then_some("true")}
                {oninput}
                {onblur}
            />
            if let Some(problem) = problem {
                <p class="error" id={error_id}>{ texts::problem(problem) }</p>
            }
        </div>
    }
}
