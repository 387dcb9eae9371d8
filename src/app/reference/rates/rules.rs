//! The rules that are no amount: when each text applies, the tiers, shares, lengths and deadlines.
//! This module must never hold a number: the law does.

use yew::prelude::*;

use super::{rules_part, tiers_part, time_part};
use crate::app::reference::cite::cite;
use crate::app::reference::mark::{lined, word};
use crate::app::reference::parts::part;
use crate::law::{LAW, Mission, Regime, RoadmapStep, public_health_code};
use crate::texts;
use crate::texts::annex as words;
use crate::units::{Certainty, Tier};

/// Each text, and when it was in force.
pub(super) fn in_time() -> Html {
    part(
        time_part(),
        html! {
            <table>
                <caption>{ words::RATES_IN_TIME_CAPTION }</caption>
                { head(words::RATES_IN_TIME_COLUMNS) }
                <tbody>
                    for regime in Regime::ALL {
                        <tr>
                            <th scope="row">{ texts::sentence_case(texts::regime(regime)) }</th>
                            <td>{ in_force(regime) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        },
    )
}

fn in_force(regime: Regime) -> Html {
    let Some(rules) = LAW.rules(regime) else {
        return html! { <strong>{ texts::sentence_case(words::NEVER_IN_FORCE) }</strong> };
    };
    html! {
        <>
            { texts::sentence_case(&words::window(LAW.in_force(rules))) }
            if rules.effect.doubt.is_some() {
                { " " }
                { word(Certainty::Assumed) }
            }
        </>
    }
}

/// The bounds of the tiers.
pub(super) fn tiers() -> Html {
    let sizes = LAW.latest.sizes;
    part(
        tiers_part(),
        html! {
            <>
                <table>
                    <caption>{ words::RATES_TIERS_CAPTION }</caption>
                    { head(words::RATES_TIERS_COLUMNS) }
                    <tbody>
                        for tier in Tier::ALL {
                            <tr>
                                <th scope="row">{ texts::sentence_case(texts::tier(tier)) }</th>
                                <td>{ lined(Certainty::Official, texts::sentence_case(&texts::tier_bounds(tier))) }{ " " }{ word(Certainty::Official) }</td>
                            </tr>
                        }
                    </tbody>
                </table>
                if let Some(unsettled) = sizes.unsettled {
                    <p class="small">{ words::unsettled_tier(unsettled.count) }{ " " }{ word(Certainty::Assumed) }</p>
                }
                <p class="small">{ texts::POPULATION_NOT_SETTLED }</p>
                { read_in(sizes.sources) }
            </>
        },
    )
}

/// Shares, lengths and deadlines.
pub(super) fn others() -> Html {
    let rules = LAW.latest;
    let months = |step| {
        let mut deadlines = rules.deadlines.iter();
        deadlines
            .find(|deadline| deadline.step == step)?
            .due
            .months()
    };
    let deadlines = |missions: [Mission; 2]| {
        let [first, _] = missions;
        let (start, full) = (RoadmapStep::Start(first), RoadmapStep::Full(first));
        Some(words::deadlines(missions, months(start)?, months(full)?))
    };
    let lines = [
        Some(words::advance(rules.advance)),
        Some(words::contract_length(rules.contract_years.into())),
        deadlines([Mission::Access, Mission::Crisis]),
        deadlines([Mission::Pathways, Mission::Prevention]),
    ];
    let deemed_validated = public_health_code::DEEMED_VALIDATED.due.months();
    part(
        rules_part(),
        html! {
            <>
                <ul>
                    for line in lines.into_iter().flatten() {
                        <li>{ line }</li>
                    }
                </ul>
                { read_in(rules.payment_sources) }
                if let Some(months) = deemed_validated {
                    <ul>
                        <li>{ words::deemed_validated(months) }</li>
                    </ul>
                    { read_in(public_health_code::DEEMED_VALIDATED.sources) }
                }
            </>
        },
    )
}

fn head(columns: [&'static str; 2]) -> Html {
    html! {
        <thead>
            <tr>
                for column in columns {
                    <th scope="col">{ column }</th>
                }
            </tr>
        </thead>
    }
}

fn read_in(sources: &'static [crate::law::Source]) -> Html {
    html! {
        for source in sources {
            <p class="small">{ words::READ_IN }{ cite(*source) }</p>
        }
    }
}
