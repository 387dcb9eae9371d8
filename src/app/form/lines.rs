//! The lists of up to [`MOST_LINES`] lines: regional money, and the indicators of a mission. There is
//! always one blank line more to type in. This module must never know what a line is worth.

use yew::prelude::*;

use super::block::group;
use super::{Form, text};
use crate::app::button::button;
use crate::input::MOST_LINES;
use crate::store::{Action, Lines};
use crate::texts;

/// The number of the last line that holds something.
pub(super) fn last(form: Form, lines: Lines) -> u8 {
    let numbers = (1..=MOST_LINES).rev();
    let mut filled = numbers.filter(|number| !is_blank(form, lines, *number));
    filled.next().unwrap_or(0)
}

fn is_blank(form: Form, lines: Lines, number: u8) -> bool {
    let typed = |field| form.store.draft().get(field);
    lines
        .fields(number)
        .iter()
        .all(|field| typed(*field).is_empty())
}

/// The lines.
pub(super) fn view(form: Form, lines: Lines) -> Vec<Html> {
    let shown = MOST_LINES.min(last(form, lines) + 1);
    (1..=shown)
        .map(|number| line(form, lines, number))
        .collect()
}

fn line(form: Form, lines: Lines, number: u8) -> Html {
    let name = match lines {
        Lines::Regional => texts::regional_line(number),
        Lines::Indicators(_) => texts::indicator_line(number),
    };
    let fields = lines.fields(number).into_iter();
    let mut children: Vec<_> = fields
        .map(|field| text::line(form.control(field)))
        .collect();
    if !is_blank(form, lines, number) {
        let remove = move || Action::RemoveLine(lines, number);
        children.push(button(form.dispatch, texts::REMOVE_LINE, remove));
    }
    group(name, children)
}
