//! The rules that are no amount: when each text applies, the tiers, shares, lengths and deadlines.
//! This module must never hold a number: the law does.

use yew::prelude::*;

use super::{rules_part, tiers_part, time_part};
use crate::app::reference::cite::cite;
use crate::app::reference::mark::{lined, word};
use crate::app::reference::parts::part;
use crate::law::{Mission, Regime, aci_2019, public_health_code, size_tier};
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
    let Some(rules) = regime.rules() else {
        return html! { <strong>{ texts::sentence_case(words::NEVER_IN_FORCE) }</strong> };
    };
    html! {
        <>
            { texts::sentence_case(&words::window(rules.in_force)) }
            if regime == Regime::Avenant2 {
                // Its own effect date was not read: `Assumption::Avenant2Effect`.
                { " " }
                { word(Certainty::Assumed) }
            }
        </>
    }
}

/// The bounds of the tiers.
pub(super) fn tiers() -> Html {
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
                <p class="small">{ words::unsettled_tier() }{ " " }{ word(Certainty::Assumed) }</p>
                <p class="small">{ texts::POPULATION_NOT_SETTLED }</p>
                { read_in(size_tier::SOURCES) }
            </>
        },
    )
}

/// Shares, lengths and deadlines.
pub(super) fn others() -> Html {
    use aci_2019::deadline;
    let told = [
        words::advance(aci_2019::ADVANCE),
        words::contract_length(aci_2019::CONTRACT_YEARS),
        words::deadlines(
            [Mission::Access, Mission::Crisis],
            deadline::START_ACCESS,
            deadline::FULL_ACCESS,
        ),
        words::deadlines(
            [Mission::Pathways, Mission::Prevention],
            deadline::START_PATHWAYS,
            deadline::FULL_PATHWAYS,
        ),
    ];
    part(
        rules_part(),
        html! {
            <>
                <ul>
                    for rule in told {
                        <li>{ rule }</li>
                    }
                </ul>
                { read_in(aci_2019::PAYMENT_SOURCES) }
                <ul>
                    <li>{ words::deemed_validated(public_health_code::DEEMED_VALIDATED_MONTHS) }</li>
                </ul>
                { read_in(public_health_code::SOURCES) }
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
