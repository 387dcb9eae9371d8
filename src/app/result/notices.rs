//! The notices beside the amounts.
//! This module must never know what raised a notice.

use yew::prelude::*;

use super::section::{self, list};
use crate::app::Dispatch;
use crate::app::button::button;
use crate::funding::Notice;
use crate::input::{Field, YES};
use crate::store::{Action, Outcome};
use crate::texts;

/// The notices, if there are any; of a renewal that is not computed, with a button that does.
pub(super) fn view(outcome: &Outcome, dispatch: &Dispatch) -> Html {
    let notices = &outcome.simulation.notices;
    if notices.is_empty() {
        return Html::default();
    }
    let can_renew =
        |notice: &Notice| !outcome.is_example && matches!(notice, Notice::RenewalNotComputed(_));
    let renew = || Action::Type(Field::Renewed, YES.into());
    section::view(
        "notices-title",
        texts::NOTICES,
        html! {
            <>
                { list(texts::notices(notices).into_iter()) }
                if notices.iter().any(can_renew) {
                    <p>{ button(dispatch, texts::COMPUTE_RENEWAL, renew) }</p>
                }
            </>
        },
    )
}
