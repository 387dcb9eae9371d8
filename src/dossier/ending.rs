//! What stands at the end, once for all scenarios: figures, sources, the link with its code, the legend.
//! This module must never know which part referred to what.

use crate::input::{Draft, Field};
use crate::law::FIGURES_VERSION;
use crate::link;
use crate::pictures::Markup;
use crate::texts::{self, dossier as words};
use crate::units::Certainty;

use super::notes::{Notes, Used};
use super::sheet::{end_of_table, mark, paragraph, table};
use super::{Code, Scenario, is_public};

pub(super) fn draw(
    markup: &mut Markup,
    notes: &mut Notes,
    drafts: &[Draft],
    scenarios: &[Scenario],
    link: &str,
) {
    figures(markup, notes);
    sources(markup, notes);
    links(markup, drafts, scenarios, link);
    legend(markup);
    paragraph(markup, "small", words::NO_AUTHORITY);
}

fn figures(markup: &mut Markup, notes: &mut Notes) {
    if notes.figures.is_empty() {
        return;
    }
    markup.around("<section><h2>", words::FIGURES, "</h2>");
    let columns = words::FIGURE_COLUMNS;
    // Said once where it is the same of all.
    let mut days = notes.figures.iter().map(|used| used.figure.verified_on);
    let first = days.next();
    let shared = first.filter(|first| days.all(|day| day == *first));
    if let Some(day) = shared {
        paragraph(markup, "small", &words::verified(day, true));
    }
    table(markup, "figures", words::FIGURES, &columns, 3..4);
    for (index, used) in notes.figures.clone().into_iter().enumerate() {
        figure(markup, notes, index, used, shared.is_some());
    }
    end_of_table(markup);
    markup.add("</section>", &[]);
}

fn figure(markup: &mut Markup, notes: &mut Notes, index: usize, used: Used, is_verified: bool) {
    let figure = used.figure;
    markup.around("<tr><th scope=row><b>", &words::letter(index), "</b> ");
    markup.words(&texts::sentence_case(&texts::line(figure.key.line)));
    markup.add("<span class=cited>", &[]);
    if let Some(note) = figure.note {
        let note = texts::sentence_case(texts::note(note));
        markup.around("", &note, ". ");
    }
    if !is_verified {
        markup.around("", &words::verified(figure.verified_on, false), " ");
    }
    if used.is_replaced {
        markup.words(words::REPLACED);
        markup.around("", &texts::money(figure.money()), ". ");
    }
    for conflict in figure.conflicts {
        markup.words(&texts::conflict(conflict));
        let place = words::source(notes.source(conflict.source));
        markup.around("", &place, ". ");
    }
    let rules = texts::sentence_case(&words::figure_rules(figure.key));
    markup.around("</span></th><td class=cited>", &rules, "</td>");
    let since = figure.effective_from.map(texts::date_in_figures);
    let since = since.unwrap_or_else(|| words::NEVER_IN_FORCE.into());
    markup.around("<td class=cited>", &since, "</td>");
    markup.add("<td class=number>", &[]);
    markup.sure(used.certainty, &texts::money(used.money));
    markup.add("</td><td>", &[]);
    if figure.sources.is_empty() {
        markup.words(words::NO_SOURCE);
    }
    for source in figure.sources {
        let place = words::source(notes.source(*source));
        markup.around(" <span class=reference>", &place, "</span>");
    }
    markup.add("</td>", &[]);
}

/// The sources, in the order in which they were referred to.
fn sources(markup: &mut Markup, notes: &Notes) {
    if notes.sources.is_empty() {
        return;
    }
    markup.around("<section><h2>", words::SOURCES, "</h2><ol class=sources>");
    for source in &notes.sources {
        let details = source.details();
        markup.around("<li>", details.title, "");
        markup.words(&texts::source_facts(&details));
        if details.place.starts_with("http") {
            address(markup, details.place);
        }
        markup.add("</li>", &[]);
    }
    markup.add("</ol></section>", &[]);
}

fn address(markup: &mut Markup, address: &str) {
    markup.around(" <a href=\"", address, "\">");
    markup.around("", address, "</a>");
}

fn links(markup: &mut Markup, drafts: &[Draft], scenarios: &[Scenario], link: &str) {
    markup.around("<section class=link><h2>", words::LINK, "</h2><div><div>");
    paragraph(markup, "small", words::LINK_LEAD);
    markup.add("<p class=address>", &[]);
    markup.words(link);
    markup.add("</p>", &[]);
    let (code, said) = code(drafts, scenarios, link);
    paragraph(markup, "small", said);
    markup.add("</div>", &[]);
    if let Some(code) = code {
        markup.around("<div class=code role=img aria-label=\"", words::CODE, "\">");
        markup.drawn(&code.svg);
        markup.add("</div>", &[]);
    }
    markup.add("</div></section>", &[]);
}

/// The code of the link, or of as much of it as there is room for, and what is said of it.
fn code(drafts: &[Draft], scenarios: &[Scenario], link: &str) -> (Option<Code>, &'static str) {
    if !is_public(link) {
        return (None, words::NO_CODE_NO_ADDRESS);
    }
    if let Some(code) = Code::of(link) {
        return (Some(code), words::CODE_OF_LINK);
    }
    let short = shorter(drafts, scenarios, link);
    match short.as_deref().and_then(Code::of) {
        Some(code) => (Some(code), words::CODE_WITHOUT_WORDS),
        None => (None, words::NO_CODE_TOO_LONG),
    }
}

/// The same link without the visitor's words.
fn shorter(drafts: &[Draft], scenarios: &[Scenario], link: &str) -> Option<String> {
    let (address, _) = link.split_once('#')?;
    let total = scenarios.first()?.simulation.totals.total.total.expected;
    let short: Vec<Draft> = drafts
        .iter()
        .map(|draft| draft.clone().without(Field::is_free_text))
        .collect();
    let fragment = link::write(&short, 0, FIGURES_VERSION, total.money);
    Some([address, "#", &fragment].concat())
}

fn legend(markup: &mut Markup) {
    markup.around("<section><h2>", texts::LEGEND, "</h2><dl class=legend>");
    for certainty in Certainty::ALL {
        markup.add("<div><dt>", &[]);
        mark(markup, certainty);
        markup.around(
            "</dt><dd>",
            texts::certainty_meaning(certainty),
            "</dd></div>",
        );
    }
    markup.add("</dl></section>", &[]);
}
