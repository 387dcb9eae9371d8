//! The amounts that stand in the visitor's own contract.
//! This module must never know which amounts they replace.

use yew::prelude::*;

use super::block::lead;
use super::{Form, section, text};
use crate::input::Field;
use crate::law::OwnLine;
use crate::store::Panel;
use crate::texts;

/// The amounts.
pub(super) fn view(form: Form) -> Html {
    let state = texts::amounts_given(form.filled(|field| matches!(field, Field::Own(_))));
    let content = form.store.is_open(Panel::Own).then(|| {
        let mut content = vec![lead("lead-own", texts::OWN_LEAD.into())];
        OwnLine::all().for_each(|line| content.push(text::line(form.control(Field::Own(line)))));
        content
    });
    section::view(form, Panel::Own, texts::OWN, state, content)
}
