//! What each contract year earns, by kind of money, under which rules and at what risk; and what each
//! calendar year pays. This module must never add two amounts: the library did.

use maud::{Markup, html};

use crate::charts::{bars, head, lined, sure};
use crate::funding::{Amount, Earned, Nature, Period, Simulation, Summary};
use crate::texts;
use crate::units::Money;

/// The contract years.
pub(super) fn earned(simulation: &Simulation) -> Markup {
    html! {
        table.years {
            (columns(texts::SURE_AND_AT_RISK))
            @for year in bars::years(simulation) {
                @if let Some(renewal) = simulation.renewal_before(year.period) {
                    tbody { tr { th scope="rowgroup" colspan="4" { (texts::renewed(renewal)) } } }
                }
                tbody {
                    (total(year))
                    (rules(simulation, year))
                    @for nature in Nature::ALL {
                        @let part = bars::parts(year, nature);
                        @if !part.maximum.money.is_zero() {
                            tr {
                                th scope="row" {
                                    (texts::sentence_case(texts::report::nature(nature)))
                                }
                                @for amount in part.all() { (marked(amount, None)) }
                            }
                        }
                    }
                }
            }
            tbody { (total(&simulation.totals.total)) }
        }
    }
}

/// The calendar years, and what has no day.
pub(super) fn paid(simulation: &Simulation) -> Markup {
    let totals = &simulation.totals;
    let last = [&totals.undated, &totals.total];
    html! {
        table.years {
            (columns(texts::CALENDAR))
            tbody {
                @for year in totals.calendar.iter().chain(last) {
                    @if !year.total.maximum.money.is_zero() { (total(year)) }
                }
            }
        }
    }
}

fn columns(caption: &str) -> Markup {
    let [prudent, expected, maximum] = texts::ESTIMATES;
    let columns = [texts::YEAR_COLUMN, prudent, expected, maximum];
    head(caption, &columns, 1..4)
}

/// All of a year: each reading with its weakest mark, and how many euros carry it.
fn total(year: &Summary) -> Markup {
    let amounts = year.total.all().into_iter();
    html! {
        tr.sum {
            th scope="row" { (texts::year(year.period)) }
            @for (amount, marks) in amounts.zip(year.marks.all()) {
                (marked(amount, marks.get(amount.certainty.rank()).copied()))
            }
        }
    }
}

/// An amount and its mark; where only a `part` of it carries that mark, how much.
fn marked(amount: Amount, part: Option<Money>) -> Markup {
    let words = texts::money(amount.money);
    html! {
        td.number {
            @match part {
                _ if amount.money.is_zero() => span.nothing { (words) },
                Some(part) if part != amount.money => {
                    (lined(amount.certainty, &words))
                    span.mark { (texts::of_which(part, amount.certainty)) }
                }
                _ => (sure(amount.certainty, &words)),
            }
        }
    }
}

/// The rules of a contract year, how sure they are, and the money at risk in it.
fn rules(simulation: &Simulation, summary: &Summary) -> Markup {
    let Period::Earned(Earned::Year(number)) = summary.period else {
        return Markup::default();
    };
    html! {
        tr {
            td.cited colspan="4" {
                @if let Some(year) = simulation.years.iter().find(|year| year.number == number) {
                    (texts::days(year.first, year.end)) ", "
                    (sure(year.certainty, texts::rules_of(year))) ". "
                }
                (texts::at_risk(summary.at_risk()))
            }
        }
    }
}
