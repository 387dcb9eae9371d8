//! The amounts that stand in the visitor's own contract.
//! This module must never know which amounts they replace.

use yew::prelude::*;

use super::block::lead;
use super::{Form, section, text};
use crate::funding::published;
use crate::input::Field;
use crate::law::OwnLine;
use crate::store::Panel;
use crate::texts;

/// The amounts.
pub(super) fn view(form: Form) -> Html {
    let state = texts::amounts_given(form.filled(|field| matches!(field, Field::Own(_))));
    let content = form.store.is_open(Panel::Own).then(|| {
        let mut content = vec![lead("lead-own", texts::OWN_LEAD.into())];
        let published = published(&form.outcome.project);
        content.extend(OwnLine::all().map(|line| {
            let mut lines = published.iter();
            let published = lines.find(|(of, _)| *of == line);
            let hint = published.map_or(String::new(), |(_, amount)| texts::kept_if_empty(*amount));
            text::line_with_hint(form.control(Field::Own(line)), hint.into())
        }));
        content
    });
    section::view(form, Panel::Own, texts::OWN, state, content)
}
