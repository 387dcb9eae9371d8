//! What each line says, one key away and never in the way.
//! This module must never know which figure carries which line.

use yew::prelude::*;

use super::certainty::lined;
use super::{Details, detail};
use crate::store::Panel;
use crate::texts;
use crate::units::Certainty;

/// The legend.
pub(super) fn view(details: Details) -> Html {
    let heading = texts::LEGEND.into();
    detail::part(details, Panel::Legend, "legend-title", heading, || {
        html! {
            <dl>
                for certainty in Certainty::ALL {
                    <dt>{ lined(certainty, texts::sentence_case(texts::certainty(certainty))) }</dt>
                    <dd>{ texts::certainty_meaning(certainty) }</dd>
                }
            </dl>
        }
    })
}
