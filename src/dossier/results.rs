//! The results: around the signature, the first twelve months, each contract year, in all, and how sure.
//! This module must never add two amounts: the library did.

use crate::funding::{Amount, FullYear, Item, Measure, RegionalLine, Simulation, Summary, Three};
use crate::pictures::{Markup, bars, cash};
use crate::texts::{self, dossier as words, report};
use crate::units::{Answer, Certainty, Money};

use super::Scenario;
use super::calculations::{Calculations, amounts_of_full_year};
use super::sheet::{Level, end_of_table, paragraph, readings, sum_cell, sure_cell, table};

/// `first` is the number of the first calculation.
pub(super) fn draw(
    markup: &mut Markup,
    scenario: &Scenario,
    calculations: &Calculations,
    first: usize,
    level: Level,
) {
    let simulation = &scenario.simulation;
    markup.add("<section>", &[]);
    level.heading(markup, &texts::heading(words::RESULTS, simulation.as_if));
    if simulation.seed.is_some() {
        level.heading_below(markup, texts::AROUND_SIGNATURE);
        around_signature(markup, simulation);
        paragraph(markup, "small", texts::READINGS_MEANING);
    }
    if !simulation.totals.total.total.maximum.money.is_zero() {
        level.heading_below(markup, texts::YEARS);
        years(markup, simulation);
        paragraph(
            markup,
            "small",
            &texts::at_risk(simulation.totals.total.at_risk()),
        );
        level.heading_below(markup, report::BY_MARK);
        marks(markup, &simulation.totals.total);
        pictures(markup, scenario, level);
    }
    if let Some(full_year) = &simulation.full_year {
        level.heading_below(markup, report::FULL_YEAR);
        let numbers = calculations.of_full_year.iter();
        a_full_year(markup, full_year, numbers.map(|entry| first + entry));
    }
    if !scenario.project.regional.is_empty() {
        level.heading_below(markup, report::REGIONAL);
        regional(markup, &scenario.project.regional, simulation.regional);
    }
    let notices = texts::notices(&simulation.notices);
    if !notices.is_empty() {
        level.heading_below(markup, texts::NOTICES);
        markup.add("<ul>", &[]);
        for notice in notices {
            markup.around("<li>", &notice, "</li>");
        }
        markup.add("</ul>", &[]);
    }
    markup.add("</section>", &[]);
}

/// The figure of the answer, as sure as its weakest part.
pub(super) fn figure(markup: &mut Markup, simulation: &Simulation) {
    let Some(seed) = &simulation.seed else {
        return;
    };
    let total = seed.total.expected;
    let when = match seed.raised_by {
        Some((Measure::Complement, ..)) => texts::AT_SIGNATURE_AND_LATER,
        _ => texts::AT_SIGNATURE,
    };
    markup.add("<p class=figure>", &[]);
    markup.lined(total.certainty, &texts::money(total.money));
    markup.around(
        "<span class=beside>",
        texts::certainty(total.certainty),
        ", ",
    );
    markup.around("", when, "</span></p>");
}

fn of_readings(markup: &mut Markup, caption: &str, first: &str) {
    let [prudent, expected, maximum] = texts::READINGS;
    table(
        markup,
        "amounts",
        caption,
        &[first, prudent, expected, maximum],
        1..4,
    );
}

fn amounts(markup: &mut Markup, name: &str, amounts: Three<Amount>) {
    markup.around("<tr><th scope=row>", name, "</th>");
    for amount in readings(amounts) {
        sure_cell(markup, amount);
    }
}

fn around_signature(markup: &mut Markup, simulation: &Simulation) {
    let Some(seed) = &simulation.seed else {
        return;
    };
    of_readings(markup, texts::AROUND_SIGNATURE, texts::AMOUNT);
    amounts(markup, texts::SEED_ENVELOPE, Three::same(seed.envelope));
    let raise = seed.raised_by.and_then(|(measure, ..)| {
        let mut payments = simulation.payments.iter();
        let payment = payments.find(|payment| payment.item == Item::Measure(measure))?;
        Some((texts::measure(measure), payment.amount))
    });
    match raise {
        Some((name, amount)) => amounts(markup, &texts::sentence_case(name), amount),
        None => {
            markup.around("<tr><th scope=row>", texts::NO_RAISE, "</th>");
            let state = texts::measure_state(Answer::Unmet);
            markup.around("<td colspan=3 class=\"number nothing\">", state, "</td>");
        }
    }
    markup.around("<tr class=sum><th scope=row>", texts::SEED_TOTAL, "</th>");
    for amount in readings(seed.total) {
        sure_cell(markup, amount);
    }
    if !seed.early.maximum.money.is_zero() {
        amounts(markup, texts::EARLY_PAYMENT, seed.early);
    }
    end_of_table(markup);
}

fn years(markup: &mut Markup, simulation: &Simulation) {
    let totals = &simulation.totals;
    of_readings(markup, texts::YEARS, texts::YEAR_COLUMN);
    if let Some(twelve) = &totals.first_twelve_months {
        summary(markup, "<tr>", &texts::twelve_months(twelve.period), twelve);
    }
    for year in bars::years(simulation) {
        let mut name = texts::year(year.period);
        if let crate::funding::Period::Earned(crate::funding::Earned::Year(number)) = year.period
            && let Some(contract) = simulation.years.iter().find(|year| year.number == number)
        {
            let days = texts::days(contract.first, contract.end);
            name = [&name, ", ", &days].concat();
        }
        summary(markup, "<tr>", &name, year);
    }
    let all = texts::year(totals.total.period);
    summary(markup, "<tr class=sum>", &all, &totals.total);
    end_of_table(markup);
}

fn summary(markup: &mut Markup, row: &str, name: &str, of: &Summary) {
    markup.add(row, &[]);
    markup.around("<th scope=row>", name, "</th>");
    for (amount, marks) in readings(of.total).into_iter().zip(readings(of.marks)) {
        sum_cell(markup, amount, marks);
    }
}

/// How many euros carry each mark.
fn marks(markup: &mut Markup, total: &Summary) {
    of_readings(markup, report::BY_MARK, words::MARK);
    for certainty in Certainty::ALL {
        let of = |marks: [Money; 5]| marks.get(certainty.rank()).copied().unwrap_or_default();
        let euros = total.marks.map(of);
        if euros.maximum.is_zero() {
            continue;
        }
        markup.add("<tr><th scope=row>", &[]);
        markup.lined(
            certainty,
            &texts::sentence_case(texts::certainty(certainty)),
        );
        markup.add("</th>", &[]);
        for money in readings(euros) {
            markup.around("<td class=number>", &texts::money(money), "</td>");
        }
    }
    end_of_table(markup);
}

/// The cash and the years; their numbers stand in the tables.
fn pictures(markup: &mut Markup, scenario: &Scenario, level: Level) {
    let simulation = &scenario.simulation;
    let points = simulation.cumulative_cash();
    if !points.is_empty() {
        markup.add("<figure>", &[]);
        level.heading_below(markup, texts::CASH);
        paragraph(markup, "small", &texts::cash_summary(simulation, &points));
        markup.around(
            "<div class=drawing role=img aria-label=\"",
            texts::CASH,
            "\">",
        );
        cash::draw(markup, &points, scenario.project.today);
        markup.add("</div></figure>", &[]);
    }
    markup.add("<figure>", &[]);
    level.heading_below(markup, texts::SURE_AND_AT_RISK);
    markup.around(
        "<div class=drawing role=img aria-label=\"",
        texts::SURE_AND_AT_RISK,
        "\">",
    );
    // The page, which is there too while it is printed, has fills of the shorter name.
    bars::draw(markup, simulation, "dossier-");
    markup.add("</div></figure>", &[]);
}

fn a_full_year(markup: &mut Markup, year: &FullYear, numbers: impl Iterator<Item = usize>) {
    of_readings(markup, report::FULL_YEAR, texts::AMOUNT);
    for ((item, amount), number) in amounts_of_full_year(year).into_iter().zip(numbers) {
        markup.around("<tr><th scope=row>", &texts::item(item, false), ", ");
        let number = words::calculation(number);
        markup.around("<span class=reference>", &number, "</span></th>");
        for amount in readings(amount) {
            sure_cell(markup, amount);
        }
    }
    let sums = [year.total, year.with_first_plan, year.with_later_plan];
    let shown = if year.crisis.is_some() { 3 } else { 1 };
    for (name, sum) in report::FULL_YEAR_SUMS.into_iter().zip(sums).take(shown) {
        markup.around(
            "<tr class=sum><th scope=row>",
            &texts::sentence_case(name),
            "</th>",
        );
        for amount in readings(sum) {
            sure_cell(markup, amount);
        }
    }
    end_of_table(markup);
}

fn regional(markup: &mut Markup, lines: &[RegionalLine], sum: Money) {
    let columns = words::REGIONAL_COLUMNS;
    table(markup, "regional", report::REGIONAL, &columns, 2..3);
    for (number, line) in (1..).zip(lines) {
        let label = if line.label.is_empty() {
            texts::regional_line(number)
        } else {
            line.label.clone()
        };
        markup.around("<tr><th scope=row>", &label, "</th>");
        let day = line.date.map(texts::date);
        let day = day.unwrap_or_else(|| report::NO_DAY.into());
        markup.around("<td>", &day, "</td>");
        markup.around("<td class=number>", &texts::money(line.amount), "</td>");
    }
    if lines.len() > 1 {
        let name = words::REGIONAL_SUM;
        markup.around("<tr class=sum><th scope=row colspan=2>", name, "</th>");
        markup.around("<td class=number>", &texts::money(sum), "</td>");
    }
    end_of_table(markup);
}
