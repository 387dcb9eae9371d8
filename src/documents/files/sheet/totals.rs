//! The sheet of the sums of every scenario, each a formula over its payments.
//! This module must never add by itself: what a formula comes to is the simulation's.

use rust_xlsxwriter::XlsxError;

use crate::funding::{Amount, Estimates, Nature, Period, Simulation, Summary};
use crate::texts::{self, files, report};
use crate::units::{Certainty, Date, Money};

use super::cells::{Cell, here, letter, range};
use super::page::Page;
use super::schedule;
use crate::documents::files::scenario::Scenario;

const WIDTHS: [u8; 9] = [36, 11, 11, 15, 13, 15, 13, 15, 13];
const WIDTH: u16 = WIDTHS.len() as u16;
/// Columns of this sheet.
const NAME: u16 = 0;
const FROM: u16 = 1;
const TO: u16 = 2;
const ESTIMATES: [u16; 3] = [3, 5, 7];

pub(super) fn write(
    page: &mut Page<'_>,
    scenarios: &[Scenario],
    payments: &dyn Fn(&Scenario) -> String,
) -> Result<(), XlsxError> {
    let [_, heading, ..] = files::SHEETS;
    page.begin(heading, files::SUMS_ARE_LIVE, &files::SHEET_TOTALS, &WIDTHS)?;
    for scenario in scenarios {
        let title = scenario.title(scenarios.len() == 1);
        let title = files::title(&title, scenario.reserve(), "");
        page.block(&title, WIDTH)?;
        if let Some(said) = scenario.as_if() {
            page.note(&said)?;
        }
        let sheet = payments(scenario);
        Sums {
            page,
            sheet: &sheet,
            simulation: &scenario.simulation,
        }
        .write()?;
        regional(page, scenario)?;
        page.gap();
    }
    Ok(())
}

/// Regional money, beside the sums and never inside.
fn regional(page: &mut Page<'_>, scenario: &Scenario) -> Result<(), XlsxError> {
    let lines = &scenario.parsed.project.regional;
    if lines.is_empty() {
        return Ok(());
    }
    page.gap();
    page.block(report::REGIONAL, WIDTH)?;
    page.note(files::REGIONAL_APART)?;
    let first = page.row;
    for line in lines {
        page.cells([
            Cell::Visitor(line.label.as_str().into()),
            line.date.map_or(Cell::Empty, Cell::Day),
            Cell::Empty,
            Cell::Money(line.amount),
            Cell::Word(texts::certainty(Certainty::Own).into()),
        ])?;
    }
    let [column, ..] = ESTIMATES;
    let formula = sum(column, first, page.row);
    page.cells([
        Cell::Strong(report::REGIONAL),
        Cell::Strong(""),
        Cell::Strong(""),
        Cell::Total(formula, scenario.simulation.regional),
        Cell::StrongWord(texts::certainty(Certainty::Own)),
    ])
}

/// The cells of a column of this sheet, from one row to before another.
fn sum(column: u16, first: u32, end: u32) -> String {
    let column = letter(column);
    let (first, last) = ((first + 1).to_string(), end.to_string());
    format!("=SUM({column}{first}:{column}{last})")
}

struct Sums<'a, 'b> {
    page: &'a mut Page<'b>,
    /// The sheet of the payments.
    sheet: &'a str,
    simulation: &'a Simulation,
}

impl Sums<'_, '_> {
    fn write(mut self) -> Result<(), XlsxError> {
        if self.simulation.payments.is_empty() {
            return self.page.note(files::NOTHING_IS_PAID);
        }
        let totals = &self.simulation.totals;
        let total = totals.total.total;
        self.page.block(report::CALENDAR, WIDTH)?;
        let first = self.page.row;
        for summary in &totals.calendar {
            self.within(summary)?;
        }
        self.undated(&totals.undated)?;
        // All calendar years, and what has no day, are everything.
        self.total(&|column, end| sum(column, first, end), total)?;
        if let Some(summary) = &totals.first_twelve_months {
            self.within(summary)?;
        }
        self.page.block(report::EARNED, WIDTH)?;
        let first = self.page.row;
        for summary in &totals.earned {
            if let Some(renewal) = self.simulation.renewal_before(summary.period) {
                self.page.note(&texts::renewed(renewal))?;
            }
            self.earned(summary)?;
        }
        // The rights of all years are everything.
        self.total(&|column, end| sum(column, first, end), total)?;
        self.page.block(report::PAID, WIDTH)?;
        for summary in &totals.paid {
            self.within(summary)?;
        }
        self.page.block(files::BY_NATURE, WIDTH)?;
        let first = self.page.row;
        let of = &totals.total;
        let natures = [of.fixed, of.variable, of.crisis, of.one_off];
        for (nature, three) in Nature::ALL.into_iter().zip(natures) {
            let name = report::nature(nature);
            self.matching(name, schedule::NATURE, three)?;
        }
        self.total(&|column, end| sum(column, first, end), total)?;
        self.page.block(report::BY_MARK, WIDTH)?;
        for mark in Certainty::ALL {
            self.mark(mark, of.marks)?;
        }
        let all = |column| format!("=SUM({})", self.column(column));
        let all = schedule::ESTIMATES.map(all);
        self.row(
            Cell::Strong(files::ALTOGETHER),
            [Cell::Strong(""), Cell::Strong("")],
            all,
            total,
            true,
        )
    }

    /// The payments of a column of their sheet.
    fn column(&self, column: u16) -> String {
        let last = self.simulation.payments.len().saturating_sub(1);
        let last = schedule::FIRST + u32::try_from(last).unwrap_or_default();
        range(self.sheet, column, schedule::FIRST, last)
    }

    fn row(
        &mut self,
        name: Cell<'_>,
        days: [Cell<'_>; 2],
        formulas: [String; 3],
        three: Estimates<Amount>,
        is_total: bool,
    ) -> Result<(), XlsxError> {
        let mut cells = vec![name];
        cells.extend(days);
        let amounts = [three.prudent, three.expected, three.maximum];
        for (formula, amount) in formulas.into_iter().zip(amounts) {
            let word = texts::certainty(amount.certainty);
            if is_total {
                cells.extend([Cell::Total(formula, amount.money), Cell::StrongWord(word)]);
            } else {
                cells.extend([Cell::Sum(formula, amount.money), Cell::Word(word.into())]);
            }
        }
        self.page.cells(cells)
    }

    /// The sum of the rows above.
    fn total(
        &mut self,
        formula: &dyn Fn(u16, u32) -> String,
        three: Estimates<Amount>,
    ) -> Result<(), XlsxError> {
        let end = self.page.row;
        let formulas = ESTIMATES.map(|column| formula(column, end));
        let name = Cell::Strong(files::ALTOGETHER);
        let days = [Cell::Strong(""), Cell::Strong("")];
        self.row(name, days, formulas, three, true)
    }

    /// The payments that say the name of this row in a column.
    fn matching(
        &mut self,
        name: &str,
        column: u16,
        three: Estimates<Amount>,
    ) -> Result<(), XlsxError> {
        let asked = self.column(column);
        let name_cell = here(NAME, self.page.row);
        let formulas = schedule::ESTIMATES
            .map(|amounts| format!("=SUMIF({asked},{name_cell},{})", self.column(amounts)));
        let days = [Cell::Empty, Cell::Empty];
        self.row(Cell::Text(name.into()), days, formulas, three, false)
    }

    fn earned(&mut self, summary: &Summary) -> Result<(), XlsxError> {
        let name = files::period(summary.period);
        self.matching(&name, schedule::EARNED, summary.total)
    }

    /// The payments between the two days of this row, both included.
    fn within(&mut self, summary: &Summary) -> Result<(), XlsxError> {
        let (first, last) = self.days(summary.period);
        let row = self.page.row;
        let days = self.column(schedule::DAY);
        let mut conditions = String::new();
        for (day, sign, column) in [(first, "\">=\"&", FROM), (last, "\"<=\"&", TO)] {
            if day.is_some() {
                conditions.push_str(&format!(",{days},{sign}{}", here(column, row)));
            }
        }
        if conditions.is_empty() {
            // Without a contract, all that has a day.
            conditions = format!(",{days},\">0\"");
        }
        let formulas = schedule::ESTIMATES
            .map(|amounts| format!("=SUMIFS({}{conditions})", self.column(amounts)));
        let name = Cell::Text(files::period(summary.period).into());
        let days = [first, last].map(|day| day.map_or(Cell::Empty, Cell::Day));
        self.row(name, days, formulas, summary.total, false)
    }

    /// The first and the last day of a period, where there is one.
    fn days(&self, period: Period) -> (Option<Date>, Option<Date>) {
        let before = |end: Date| end.plus_days(-1);
        let year = |number: usize| {
            let mut years = self.simulation.years.iter();
            years.find(|year| year.number == number)
        };
        match period {
            Period::PaidBefore => (None, year(1).map(|first| before(first.first))),
            Period::PaidInYear(number) => {
                let year = year(number);
                (year.map(|of| of.first), year.map(|of| before(of.end)))
            }
            Period::PaidAfter => {
                let last = self.simulation.years.last();
                (last.map(|of| of.end), None)
            }
            Period::PaidInCalendarYear(number) => {
                (Date::new(number, 1, 1), Date::new(number, 12, 31))
            }
            Period::FirstTwelveMonths(first, end) => (Some(first), Some(before(end))),
            Period::Earned(_) | Period::Undated | Period::Total => (None, None),
        }
    }

    fn undated(&mut self, summary: &Summary) -> Result<(), XlsxError> {
        let days = self.column(schedule::DAY);
        let formulas = schedule::ESTIMATES.map(|amounts| {
            let amounts = self.column(amounts);
            format!("=SUM({amounts})-SUMIF({days},\">0\",{amounts})")
        });
        let name = Cell::Text(files::period(summary.period).into());
        let days = [Cell::Empty, Cell::Empty];
        self.row(name, days, formulas, summary.total, false)
    }

    /// The amounts that carry a mark.
    fn mark(&mut self, mark: Certainty, marks: Estimates<[Money; 5]>) -> Result<(), XlsxError> {
        let name_cell = here(NAME, self.page.row);
        let word = texts::certainty(mark);
        let of = |marks: [Money; 5]| marks.get(mark.rank()).copied().unwrap_or_default();
        let mut cells = vec![Cell::Text(word.into()), Cell::Empty, Cell::Empty];
        let three = marks.map(of);
        let amounts = [three.prudent, three.expected, three.maximum];
        for (column, money) in schedule::ESTIMATES.into_iter().zip(amounts) {
            let (words, amounts) = (self.column(column + 1), self.column(column));
            let formula = format!("=SUMIF({words},{name_cell},{amounts})");
            cells.extend([Cell::Sum(formula, money), Cell::Word(word.into())]);
        }
        self.page.cells(cells)
    }
}
