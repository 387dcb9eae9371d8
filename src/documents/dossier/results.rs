//! The results: around the signature, the first twelve months, each contract year, in all, and how sure.
//! This module must never add two amounts: the library did.

use maud::{Markup, html};

use crate::charts::{bars, cash, head, lined};
use crate::funding::{
    Earned, Estimates, FullYear, Item, Period, RegionalLine, Seed, Simulation, Summary,
};
use crate::law::Measure;
use crate::texts::{self, dossier as words, report};
use crate::units::{Answer, Certainty, Money};

use super::Scenario;
use super::calculations::{Calculations, amounts_of_full_year};
use super::sheet::{Level, amounts, reference, sum, sum_cells, sure_cells};

/// `first` is the number of the first calculation.
pub(super) fn draw(
    scenario: &Scenario,
    calculations: &Calculations,
    first: usize,
    level: Level,
) -> Markup {
    let simulation = &scenario.simulation;
    let total = &simulation.totals.total;
    let regional_lines = &scenario.project.regional;
    let notices = texts::notices(&simulation.notices);
    html! {
        section {
            (level.heading(&texts::heading(words::RESULTS, simulation.as_if)))
            @if let Some(seed) = &simulation.seed {
                (level.heading_below(texts::AROUND_SIGNATURE))
                (around_signature(simulation, seed))
                p.small { (texts::ESTIMATES_MEANING) }
            }
            @if !total.total.maximum.money.is_zero() {
                (level.heading_below(texts::CASH_BY_YEAR))
                (calendar(simulation))
                (level.heading_below(texts::RIGHTS_BY_YEAR))
                (years(simulation))
                p.small { (texts::ROUNDED) }
                p.small { (texts::at_risk(total.at_risk())) }
                (level.heading_below(report::BY_MARK))
                (marks(total))
                (pictures(scenario, level))
            }
            @if let Some(full_year) = &simulation.full_year {
                (level.heading_below(report::FULL_YEAR))
                (a_full_year(full_year, calculations, first))
            }
            @if !regional_lines.is_empty() {
                (level.heading_below(report::REGIONAL))
                (regional(regional_lines, simulation.regional))
            }
            @if !notices.is_empty() {
                (level.heading_below(texts::NOTICES))
                ul {
                    @for notice in notices { li { (notice) } }
                }
            }
        }
    }
}

/// The figure of the answer, as sure as its weakest part.
pub(super) fn figure(simulation: &Simulation) -> Markup {
    let Some(seed) = &simulation.seed else {
        return Markup::default();
    };
    let total = seed.total.expected;
    let when = match seed.raised_by {
        Some((Measure::Complement, ..)) => texts::AT_SIGNATURE_AND_LATER,
        _ => texts::AT_SIGNATURE,
    };
    html! {
        p.figure {
            (lined(total.certainty, &texts::money(total.money)))
            span.beside { (texts::certainty(total.certainty)) ", " (when) }
        }
    }
}

/// A table with a column for each estimate.
fn of_estimates(caption: &str, first: &str, rows: &Markup) -> Markup {
    let [prudent, expected, maximum] = texts::ESTIMATES;
    html! {
        table.amounts {
            (head(caption, &[first, prudent, expected, maximum], 1..4))
            tbody { (rows) }
        }
    }
}

fn around_signature(simulation: &Simulation, seed: &Seed) -> Markup {
    let raise = seed.raised_by.and_then(|(measure, ..)| {
        let mut payments = simulation.payments.iter();
        let payment = payments.find(|payment| payment.item == Item::Measure(measure))?;
        Some((texts::measure(measure), payment.amount))
    });
    let rows = html! {
        (amounts(texts::SEED_ENVELOPE, Estimates::same(seed.envelope)))
        @if let Some((name, amount)) = raise {
            (amounts(&texts::sentence_case(name), amount))
        } @else {
            tr {
                th scope="row" { (texts::NO_RAISE) }
                td class="number nothing" colspan="3" { (texts::measure_state(Answer::Unmet)) }
            }
        }
        (sum(texts::SEED_TOTAL, seed.total))
        @if !seed.early.maximum.money.is_zero() {
            (amounts(texts::EARLY_PAYMENT, seed.early))
        }
    };
    of_estimates(texts::AROUND_SIGNATURE, texts::AMOUNT, &rows)
}

/// What lands on the account in each calendar year, then the first twelve months, which these years hold too.
fn calendar(simulation: &Simulation) -> Markup {
    let totals = &simulation.totals;
    let total = &totals.total;
    let years = totals.calendar.iter().chain([&totals.undated]);
    let rows = html! {
        @for year in years.filter(|year| !year.total.maximum.money.is_zero()) {
            tr {
                th scope="row" { (texts::cash_year(year.period)) }
                (sum_cells(year.total, year.marks))
            }
        }
        tr.sum {
            th scope="row" { (texts::year(total.period)) }
            (sum_cells(total.total, total.marks))
        }
        @if let Some(twelve) = &totals.first_twelve_months {
            tr { th scope="rowgroup" colspan="4" { (texts::counted_above(twelve.period)) } }
            tr {
                th scope="row" { (texts::TWELVE_MONTHS) }
                (sum_cells(twelve.total, twelve.marks))
            }
        }
    };
    of_estimates(texts::CASH_BY_YEAR, texts::CALENDAR_YEAR, &rows)
}

fn years(simulation: &Simulation) -> Markup {
    let total = &simulation.totals.total;
    let rows = html! {
        @for year in bars::years(simulation) {
            @if let Some(renewal) = simulation.renewal_before(year.period) {
                tr { th scope="rowgroup" colspan="4" { (texts::renewed(renewal)) } }
            }
            tr {
                th scope="row" { (year_and_days(simulation, year)) }
                (sum_cells(year.total, year.marks))
            }
        }
        tr.sum {
            th scope="row" { (texts::year(total.period)) }
            (sum_cells(total.total, total.marks))
        }
    };
    of_estimates(texts::RIGHTS_BY_YEAR, texts::CONTRACT_YEAR, &rows)
}

/// The name of a year, with the days of a contract year.
fn year_and_days(simulation: &Simulation, year: &Summary) -> String {
    let name = texts::year(year.period);
    let contract = simulation
        .years
        .iter()
        .find(|contract| year.period == Period::Earned(Earned::Year(contract.number)));
    match contract {
        Some(contract) => format!("{name}, {}", texts::days(contract.first, contract.end)),
        None => name,
    }
}

/// How many euros carry each mark.
fn marks(total: &Summary) -> Markup {
    let rows = html! {
        @for certainty in Certainty::ALL {
            @let euros = total.marks.map(|marks| marks.get(certainty.rank()).copied().unwrap_or_default());
            @if !euros.maximum.is_zero() {
                tr {
                    th scope="row" {
                        (lined(certainty, &texts::sentence_case(texts::certainty(certainty))))
                    }
                    @for money in euros.all() { td.number { (texts::whole_money(money)) } }
                }
            }
        }
    };
    of_estimates(report::BY_MARK, words::MARK, &rows)
}

/// The cash and the years; their numbers stand in the tables.
fn pictures(scenario: &Scenario, level: Level) -> Markup {
    let simulation = &scenario.simulation;
    let points = simulation.cumulative_cash();
    html! {
        @if !points.is_empty() {
            figure {
                (level.heading_below(texts::CASH))
                p.small { (texts::cash_summary(simulation, &points)) }
                div.drawing role="img" aria-label=(texts::CASH) {
                    (cash::draw(&points, scenario.project.today))
                }
            }
        }
        figure {
            (level.heading_below(texts::SURE_AND_AT_RISK))
            div.drawing role="img" aria-label=(texts::SURE_AND_AT_RISK) {
                // The page, which is there too while it is printed, has fills of the shorter name.
                (bars::draw(simulation, "dossier-"))
            }
        }
    }
}

/// `first` is the number of the first calculation.
fn a_full_year(year: &FullYear, calculations: &Calculations, first: usize) -> Markup {
    let parts = amounts_of_full_year(year);
    let parts = parts.into_iter().zip(&calculations.of_full_year);
    let sums = [year.total, year.with_first_plan, year.with_later_plan];
    let shown = if year.crisis.is_some() { 3 } else { 1 };
    let rows = html! {
        @for ((item, amount), entry) in parts {
            tr {
                th scope="row" {
                    (texts::item(item, false)) ", " (reference(&words::calculation(first + entry)))
                }
                (sure_cells(amount))
            }
        }
        @for (name, total) in report::FULL_YEAR_SUMS.into_iter().zip(sums).take(shown) {
            (sum(&texts::sentence_case(name), total))
        }
    };
    of_estimates(report::FULL_YEAR, texts::AMOUNT, &rows)
}

fn regional(lines: &[RegionalLine], total: Money) -> Markup {
    html! {
        table.regional {
            (head(report::REGIONAL, &words::REGIONAL_COLUMNS, 2..3))
            tbody {
                @for (number, line) in (1..).zip(lines) {
                    @let day = line.date.map(texts::date);
                    tr {
                        th scope="row" {
                            @if line.label.is_empty() {
                                (texts::regional_line(number))
                            } @else {
                                (line.label)
                            }
                        }
                        td { (day.as_deref().unwrap_or(report::NO_DAY)) }
                        td.number { (texts::money(line.amount)) }
                    }
                }
                @if lines.len() > 1 {
                    tr.sum {
                        th scope="row" colspan="2" { (words::REGIONAL_SUM) }
                        td.number { (texts::money(total)) }
                    }
                }
            }
        }
    }
}
