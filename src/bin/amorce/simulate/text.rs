//! The answer as a report in French.
//! This module must never word or compute anything: it lays out what the library says.

use amorce::answer::Wanted;
use amorce::funding::{
    Amount, ContractYear, Earned, Estimates, FullYear, MeasureAnswer, Obligation, Payment,
    Simulation, Size, Summary,
};
use amorce::input::Parsed;
use amorce::texts::{self, report};
use amorce::units::{Certainty, Money};

use crate::table::Table;
use crate::text::{INDENT, Text, lines};

use super::{explanation, what_if};

/// Everything that can be said of a project; `wrong` is what must be corrected, in sentences.
pub(super) fn report(
    parsed: &Parsed,
    wrong: &[String],
    simulation: &Simulation,
    wanted: Wanted,
) -> String {
    let project = &parsed.project;
    let mut text = Text::default();
    if let Some(name) = &project.name {
        text.line(name);
        text.blank();
    }
    if simulation.as_if {
        text.line(texts::AS_IF_WARNING);
        text.blank();
    }
    text.line(&texts::answer(simulation, project));
    text.section(report::TO_CORRECT, &lines(wrong.iter().cloned()));
    if let Some(size) = &simulation.size {
        text.section(texts::SIZE, &of_size(size, simulation));
    }
    text.section(texts::MEASURES, &of_measures(&simulation.measures));
    text.section(report::YEARS, &of_years(&simulation.years));
    if let Some(year) = &simulation.full_year {
        text.section(report::FULL_YEAR, &of_full_year(year));
    }
    text.section(texts::SCHEDULE, &of_payments(&simulation.payments));
    if simulation.size.is_some() {
        text.section(report::TOTALS, &of_totals(simulation));
    }
    text.section(
        report::REGIONAL,
        &lines(project.regional.iter().map(|line| {
            let day = line
                .date
                .map_or_else(|| report::NO_DAY.to_owned(), texts::date);
            format!("{}, {day}, {}", line.label, texts::money(line.amount))
        })),
    );
    text.section(report::ROADMAP, &of_obligations(&simulation.obligations));
    text.section(
        texts::NOTICES,
        &lines(texts::notices(&simulation.notices).into_iter()),
    );
    if wanted.what_if {
        text.section(report::WHAT_IF, &what_if::what_if(project));
    }
    if wanted.explanation {
        text.section(report::EXPLANATION, &explanation::explanation(simulation));
    }
    text.blank();
    text.line(&texts::freshness());
    text.into_string()
}

/// A part of a section, under its own heading.
fn part(heading: &str, table: &Table) -> String {
    format!("{INDENT}{heading}\n{}", table.lines("    "))
}

fn of_size(size: &Size, simulation: &Simulation) -> String {
    let own = format!(
        "{}, {} ({})",
        texts::tier(size.tier),
        texts::tier_bounds(size.tier),
        texts::certainty(size.certainty())
    );
    let crossings = simulation.crossings.iter();
    lines(
        core::iter::once(texts::sentence_case(&own))
            .chain(crossings.map(|crossing| texts::crossing(size, crossing))),
    )
}

fn of_measures(measures: &[MeasureAnswer]) -> String {
    let mut text = String::new();
    for parsed in measures {
        let measure = texts::sentence_case(texts::measure(parsed.measure));
        let state = texts::measure_state(parsed.answer);
        let mut parts = vec![format!("{measure}{}{state}", report::COLON)];
        parts.extend(parsed.amount.map(sure));
        if !parsed.was_adopted {
            parts.push(report::IF_ADOPTED.into());
        }
        text.push_str(&lines(core::iter::once(parts.join(", "))));
        for condition in &parsed.conditions {
            let remedy = condition.remedy.map(texts::remedy);
            let line = format!(
                "{INDENT}{}{}{}.{}",
                texts::condition_state(condition.answer),
                report::COLON,
                texts::reason(condition.reason),
                remedy.map_or_else(String::new, |remedy| format!(" {remedy}"))
            );
            text.push_str(&lines(core::iter::once(line)));
        }
    }
    text
}

/// An amount and how sure it is.
fn sure(amount: Amount) -> String {
    format!(
        "{} ({})",
        texts::money(amount.money),
        texts::certainty(amount.certainty)
    )
}

fn of_years(years: &[ContractYear]) -> String {
    let mut table = Table::default();
    for year in years {
        let rules = year
            .rules
            .map_or(report::NO_RULES, |rules| texts::regime(rules.regime));
        table.row([
            report::contract_year(year.number),
            texts::days(year.first, year.end),
            rules.to_owned(),
            texts::certainty(year.certainty).to_owned(),
        ]);
    }
    table.lines(INDENT)
}

/// A table with the three estimates and the weakest mark behind its first column.
fn estimates() -> Table {
    let mut table = Table::with_numbers_in([1, 2, 3]);
    let [prudent, expected, maximum] = texts::ESTIMATES.map(str::to_owned);
    table.row([
        String::new(),
        prudent,
        expected,
        maximum,
        report::WEAKEST.to_owned(),
    ]);
    table
}

fn money_row(table: &mut Table, name: String, three: Estimates<Money>) {
    let [prudent, expected, maximum] =
        [three.prudent, three.expected, three.maximum].map(texts::money);
    table.row([name, prudent, expected, maximum]);
}

fn row(table: &mut Table, name: String, three: Estimates<Amount>) {
    let money = three.map(|amount| texts::money(amount.money));
    table.row([
        name,
        money.prudent,
        money.expected,
        money.maximum,
        texts::certainty(three.maximum.certainty).to_owned(),
    ]);
}

fn of_full_year(year: &FullYear) -> String {
    let mut table = estimates();
    row(
        &mut table,
        report::OPERATING.to_owned(),
        Estimates::same(year.operating),
    );
    for (mission, fixed, variable) in &year.missions {
        let name = |part| format!("{}, {}", texts::mission(*mission), texts::part(part));
        row(
            &mut table,
            name(amorce::law::Part::Fixed),
            Estimates::same(*fixed),
        );
        row(&mut table, name(amorce::law::Part::Variable), *variable);
    }
    if let Some(amounts) = year.crisis {
        for (name, amount) in report::CRISIS.into_iter().zip(amounts) {
            row(&mut table, name.to_owned(), Estimates::same(amount));
        }
    }
    let sums = [year.total, year.with_first_plan, year.with_later_plan];
    // Without the crisis mission all three are the same.
    let shown = if year.crisis.is_some() { 3 } else { 1 };
    for (name, sum) in report::FULL_YEAR_SUMS.into_iter().zip(sums).take(shown) {
        row(&mut table, name.to_owned(), sum);
    }
    table.lines(INDENT)
}

fn of_payments(payments: &[Payment]) -> String {
    if payments.is_empty() {
        return String::new();
    }
    let mut table = Table::with_numbers_in([3, 4, 5]);
    let [prudent, expected, maximum] = texts::ESTIMATES.map(str::to_owned);
    table.row([
        report::DAY.to_owned(),
        String::new(),
        String::new(),
        prudent,
        expected,
        maximum,
        report::WEAKEST.to_owned(),
        report::DAY.to_owned(),
    ]);
    for payment in payments {
        let money = payment.amount.map(|amount| texts::money(amount.money));
        let mut item = texts::item(payment.item, payment.earned == Earned::Year(1));
        let slice = texts::slice(payment.slice);
        if !slice.is_empty() {
            item = format!("{item}, {slice}");
        }
        table.row([
            texts::when(payment.when),
            item,
            texts::earned(payment.earned),
            money.prudent,
            money.expected,
            money.maximum,
            texts::certainty(payment.amount.maximum.certainty).to_owned(),
            texts::certainty(payment.date_certainty).to_owned(),
        ]);
    }
    table.lines(INDENT)
}

fn of_totals(simulation: &Simulation) -> String {
    let totals = &simulation.totals;
    let mut text = lines(core::iter::once(texts::ESTIMATES_MEANING.to_owned()));
    for (heading, summaries) in [
        (report::EARNED, totals.earned.as_slice()),
        (report::PAID, &totals.paid),
        (report::CALENDAR, &totals.calendar),
    ] {
        text.push_str(&of_summaries(heading, summaries.iter()));
    }
    let rest = totals
        .first_twelve_months
        .iter()
        .chain(Some(&totals.undated).filter(|undated| !is_nothing(undated)))
        .chain([&totals.total]);
    text.push_str(&of_summaries(report::ALTOGETHER, rest));
    text.push_str(&of_marks(&totals.total));
    text.push_str(&of_risk(&totals.total));
    text
}

fn is_nothing(summary: &Summary) -> bool {
    summary.total.maximum.money.is_zero()
}

fn of_summaries<'a>(heading: &str, summaries: impl Iterator<Item = &'a Summary>) -> String {
    let mut table = estimates();
    let mut some = false;
    for summary in summaries {
        some = true;
        row(&mut table, report::period(summary.period), summary.total);
        let natures = [
            summary.fixed,
            summary.variable,
            summary.crisis,
            summary.one_off,
        ];
        for (nature, part) in amorce::funding::Nature::ALL.into_iter().zip(natures) {
            if !part.maximum.money.is_zero() {
                row(
                    &mut table,
                    format!("{INDENT}{}", report::nature(nature)),
                    part,
                );
            }
        }
    }
    if some {
        part(heading, &table)
    } else {
        String::new()
    }
}

fn of_marks(total: &Summary) -> String {
    let mut table = Table::with_numbers_in([1, 2, 3]);
    for certainty in Certainty::ALL {
        let of = |marks: [Money; 5]| marks.get(certainty.rank()).copied().unwrap_or_default();
        let three = total.marks.map(of);
        if !three.maximum.is_zero() {
            money_row(&mut table, texts::certainty(certainty).to_owned(), three);
        }
    }
    part(report::BY_MARK, &table)
}

fn of_risk(total: &Summary) -> String {
    let risk = total.at_risk();
    let mut table = Table::with_numbers_in([1]);
    let amounts = [
        risk.variable,
        risk.crisis,
        risk.measures,
        risk.operating,
        risk.renewal,
        risk.total(),
    ];
    for (name, amount) in report::RISKS.into_iter().zip(amounts) {
        table.row([name.to_owned(), texts::money(amount)]);
    }
    part(report::AT_RISK, &table)
}

fn of_obligations(obligations: &[Obligation]) -> String {
    let mut table = Table::default();
    for obligation in obligations {
        let latest = match obligation.latest {
            Some(day) => format!("{}{}", report::AT_LATEST, texts::date(day)),
            None => report::NO_DAY.to_owned(),
        };
        table.row([
            texts::sentence_case(texts::roadmap_step(obligation.step)),
            latest,
            texts::roadmap_status(obligation),
        ]);
    }
    table.lines(INDENT)
}
