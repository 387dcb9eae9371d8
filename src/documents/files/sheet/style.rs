//! How cells look: few styles, black on white, so that a sheet prints.
//! This module must never know what a cell says.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// Euros with cents and thousands, as the reader's country writes them.
const EUROS: &str = "#,##0.00\\ [$\u{20ac}-40C]";
const DAY: &str = "dd/mm/yyyy";
const COUNT: &str = "#,##0";
const SHADE: Color = Color::RGB(0x00e8_ecf2);

pub(in crate::documents) struct Style {
    pub(super) title: Format,
    pub(super) note: Format,
    pub(super) block: Format,
    pub(super) column: Format,
    pub(super) text: Format,
    pub(super) word: Format,
    /// A text that a spreadsheet would read as a formula once its cell is edited.
    pub(super) quoted: Format,
    pub(super) money: Format,
    pub(super) day: Format,
    pub(super) count: Format,
    pub(super) people: Format,
    pub(super) total: Format,
    pub(super) total_word: Format,
    pub(super) total_money: Format,
    pub(super) total_people: Format,
}

impl Style {
    pub(in crate::documents) fn new() -> Self {
        let text = Format::new().set_align(FormatAlign::Top).set_text_wrap();
        let top = || Format::new().set_align(FormatAlign::Top);
        let total = || top().set_bold().set_border_top(FormatBorder::Thin);
        Self {
            title: Format::new().set_bold().set_font_size(14),
            note: Format::new().set_italic(),
            block: Format::new().set_bold().set_background_color(SHADE),
            column: text
                .clone()
                .set_bold()
                .set_border_bottom(FormatBorder::Medium)
                .set_background_color(SHADE),
            quoted: text.clone().set_quote_prefix(),
            word: text.clone().set_align(FormatAlign::Left).set_indent(1),
            text,
            money: top().set_num_format(EUROS),
            day: top().set_num_format(DAY).set_align(FormatAlign::Left),
            count: top().set_num_format(COUNT).set_align(FormatAlign::Left),
            people: top().set_num_format(COUNT),
            total: total(),
            total_word: total().set_align(FormatAlign::Left).set_indent(1),
            total_money: total().set_num_format(EUROS),
            total_people: total().set_num_format(COUNT),
        }
    }
}
