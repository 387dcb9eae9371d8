//! What each contract year earns, by kind of money, under which rules and at what risk; and what each
//! calendar year pays. This module must never add two amounts: the library did.

use super::table;
use crate::app::charts::Markup;
use crate::funding::{Amount, Earned, Nature, Period, Simulation, Summary};
use crate::pictures::bars;
use crate::texts;
use crate::units::Money;

/// The contract years.
pub(super) fn earned(simulation: &Simulation) -> Markup {
    let mut markup = begin(texts::SURE_AND_AT_RISK);
    for year in bars::years(simulation) {
        markup.add("<tbody>", &[]);
        total(&mut markup, year);
        rules(&mut markup, simulation, year);
        for nature in Nature::ALL {
            let part = bars::parts(year, nature);
            if !part.maximum.money.is_zero() {
                let name = texts::sentence_case(texts::report::nature(nature));
                markup.around("<tr><th scope=row>", &name, "</th>");
                for amount in table::readings(part) {
                    marked(&mut markup, amount, None);
                }
            }
        }
    }
    markup.add("<tbody>", &[]);
    total(&mut markup, &simulation.totals.total);
    markup.add("</table>", &[]);
    markup
}

/// The calendar years, and what has no day.
pub(super) fn paid(simulation: &Simulation) -> Markup {
    let mut markup = begin(texts::CALENDAR);
    let totals = &simulation.totals;
    let last = [&totals.undated, &totals.total];
    for year in totals.calendar.iter().chain(last) {
        if !year.total.maximum.money.is_zero() {
            total(&mut markup, year);
        }
    }
    markup.add("</table>", &[]);
    markup
}

fn begin(caption: &str) -> Markup {
    let [prudent, expected, maximum] = texts::READINGS;
    let mut markup = Markup::new();
    markup.head(
        "years",
        caption,
        &[texts::YEAR_COLUMN, prudent, expected, maximum],
    );
    markup
}

/// All of a year: each reading with its weakest mark, and how many euros carry it.
fn total(markup: &mut Markup, year: &Summary) {
    markup.around(
        "<tr class=sum><th scope=row>",
        &texts::year(year.period),
        "</th>",
    );
    let marks = table::readings(year.marks);
    for (amount, marks) in table::readings(year.total).into_iter().zip(marks) {
        marked(markup, amount, marks.get(amount.certainty.rank()).copied());
    }
}

/// An amount and its mark; where only a `part` of it carries that mark, how much.
fn marked(markup: &mut Markup, amount: Amount, part: Option<Money>) {
    let words = texts::money(amount.money);
    markup.add("<td class=number>", &[]);
    match part {
        _ if amount.money.is_zero() => markup.around("<span class=nothing>", &words, "</span>"),
        Some(part) if part != amount.money => {
            markup.lined(amount.certainty, &words);
            let part = texts::of_which(part, amount.certainty);
            markup.around("<span class=mark>", &part, "</span>");
        }
        _ => markup.sure(amount.certainty, &words),
    }
}

/// The rules of a contract year, how sure they are, and the money at risk in it.
fn rules(markup: &mut Markup, simulation: &Simulation, summary: &Summary) {
    let Period::Earned(Earned::Year(number)) = summary.period else {
        return;
    };
    markup.add("<tr><td colspan=4 class=cited>", &[]);
    if let Some(year) = simulation.years.iter().find(|year| year.number == number) {
        markup.around("", &texts::days(year.first, year.end), ", ");
        markup.sure(year.certainty, texts::rules_of(year));
        markup.add(". ", &[]);
    }
    markup.words(&texts::at_risk(summary.at_risk()));
}
