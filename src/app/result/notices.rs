//! What must be told beside the amounts.
//! This module must never know what raised a notice.

use yew::prelude::*;

use super::section::{self, list};
use crate::funding::Simulation;
use crate::texts;

/// The notices, if there are any.
pub(super) fn view(simulation: &Simulation) -> Html {
    let notices = texts::notices(&simulation.notices);
    if notices.is_empty() {
        return Html::default();
    }
    section::view("notices-title", texts::NOTICES, list(notices.into_iter()))
}
