//! What each line says, one key away and never in the way.
//! This module must never know which figure carries which line.

use yew::prelude::*;

use super::certainty::line;
use super::{Details, detail};
use crate::app::Panel;
use crate::texts;
use crate::units::Certainty;

/// The legend.
pub(super) fn view(details: Details) -> Html {
    let heading = html! { <h3>{ texts::LEGEND }</h3> };
    detail::view(details, Panel::Legend, heading, || {
        html! {
            <dl>
                for certainty in Certainty::ALL {
                    <dt><span class={line(certainty)}>{ texts::sentence_case(texts::certainty(certainty)) }</span></dt>
                    <dd>{ texts::certainty_meaning(certainty) }</dd>
                }
            </dl>
        }
    })
}
