//! The payments, the detail of the calculation and the communes as CSV, in two dialects.
//! This module must never write a total: the sum of the column is the page's total.

use crate::documents::territory::Territory;
use crate::funding::{Earned, Slice};
use crate::texts::{self, files};
use crate::units::{Date, Inhabitants, Money};

use super::scenario::Scenario;
use super::{Asked, detail as rows, visitor};

/// How a country writes tables.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::documents) enum Dialect {
    /// `;`, decimal comma, days as 15/06/2022, and the mark by which spreadsheets know UTF-8.
    French,
    /// `,`, decimal point, days as 2022-06-15.
    International,
}

const BYTE_ORDER_MARK: &str = "\u{feff}";

impl Dialect {
    const fn delimiter(self) -> &'static str {
        match self {
            Self::French => ";",
            Self::International => ",",
        }
    }

    pub(in crate::documents) fn money(self, money: Money) -> String {
        let text = decimal(money);
        match self {
            Self::French => text.replace('.', ","),
            Self::International => text,
        }
    }

    pub(in crate::documents) fn date(self, day: Option<Date>) -> String {
        match (self, day) {
            (_, None) => String::new(),
            (Self::French, Some(day)) => texts::date_in_figures(day),
            (Self::International, Some(day)) => day.to_string(),
        }
    }
}

/// An amount in full: `-1234.50`.
pub(super) fn decimal(money: Money) -> String {
    let sign = if money.cents() < 0 { "-" } else { "" };
    let cents = money.cents().unsigned_abs();
    let (tens, ones) = (cents % 100 / 10, cents % 10);
    format!("{sign}{}.{tens}{ones}", (cents / 100))
}

/// Rows of as many cells as the first, as RFC 4180 has them.
pub(in crate::documents) struct Table {
    text: String,
    delimiter: &'static str,
    width: usize,
}

impl Table {
    pub(in crate::documents) fn new(dialect: Dialect, columns: &[&str]) -> Self {
        let mark = match dialect {
            Dialect::French => BYTE_ORDER_MARK,
            Dialect::International => "",
        };
        let mut table = Self {
            text: mark.to_owned(),
            delimiter: dialect.delimiter(),
            width: columns.len(),
        };
        table.row(columns.iter().map(|&column| column.to_owned()).collect());
        table
    }

    pub(in crate::documents) fn row(&mut self, mut cells: Vec<String>) {
        cells.resize(self.width, String::new());
        for cell in &mut cells {
            if cell.contains(['"', '\n', '\r']) || cell.contains(self.delimiter) {
                *cell = format!("\"{}\"", cell.replace('"', "\"\""));
            }
        }
        self.text += &cells.join(self.delimiter);
        self.text += "\r\n";
    }

    /// What a file says of itself, below, outside every column that could be added up.
    pub(in crate::documents) fn about(&mut self, notes: Vec<[String; 2]>) {
        self.row(Vec::new());
        for [name, said] in notes {
            self.row(vec![name, visitor::cell(&said)]);
        }
    }

    /// The whole file.
    pub(in crate::documents) fn bytes(self) -> Vec<u8> {
        self.text.into_bytes()
    }

    /// The same of a file of amounts, and the regional money.
    fn end(mut self, scenarios: &[Scenario], asked: &Asked<'_>) -> Vec<u8> {
        self.about(files::about(asked.link, asked.today));
        for scenario in scenarios {
            let title = scenario.title(scenarios.len() == 1);
            if let Some(said) = scenario.as_if() {
                self.row(vec![visitor::cell(&title), said]);
            }
            for line in &scenario.parsed.project.regional {
                let said =
                    files::regional_line(&visitor::one_line(&line.label), line.date, line.amount);
                self.row(vec![files::REGIONAL_APART.into(), visitor::cell(&said)]);
            }
        }
        self.bytes()
    }
}

/// The payments, one row each.
pub(super) fn schedule(scenarios: &[Scenario], asked: &Asked<'_>, dialect: Dialect) -> Vec<u8> {
    let mut table = Table::new(dialect, &files::SCHEDULE);
    for scenario in scenarios {
        for payment in &scenario.simulation.payments {
            let mut cells = head(scenario);
            cells.extend([
                texts::earned(payment.earned),
                texts::item(payment.item, payment.earned == Earned::Year(1)),
                part(payment.slice),
                texts::report::nature(payment.item.nature()).to_owned(),
                dialect.date(payment.when.earliest()),
                files::precision(payment.when).to_owned(),
                texts::certainty(payment.date_certainty).to_owned(),
            ]);
            let three = payment.amount;
            for amount in [three.prudent, three.expected, three.maximum] {
                cells.push(dialect.money(amount.money));
                cells.push(texts::certainty(amount.certainty).to_owned());
            }
            cells.push(scenario.reserve().to_owned());
            table.row(cells);
        }
    }
    table.end(scenarios, asked)
}

/// The steps of the calculation of each payment, one row each.
pub(super) fn detail(scenarios: &[Scenario], asked: &Asked<'_>, dialect: Dialect) -> Vec<u8> {
    let mut table = Table::new(dialect, &files::DETAIL);
    for scenario in scenarios {
        for row in rows::rows(&scenario.simulation) {
            let mut cells = head(scenario);
            let of_figure =
                |told: fn(&crate::law::Figure) -> String| row.figure.map(told).unwrap_or_default();
            cells.extend([
                texts::payment(row.payment),
                row.estimates.clone(),
                row.depth.to_string(),
                texts::sentence_case(&texts::step(row.step)),
                row.money
                    .map(|money| dialect.money(money))
                    .unwrap_or_default(),
                texts::certainty(row.certainty).to_owned(),
                of_figure(rows::belongs_to),
                of_figure(rows::titles),
                dialect.date(row.figure.and_then(|figure| figure.effective_from)),
                dialect.date(row.figure.map(|figure| figure.verified_on)),
                scenario.reserve().to_owned(),
            ]);
            table.row(cells);
        }
    }
    table.end(scenarios, asked)
}

/// The communes, one row each; what is uncertain of them stands below.
pub(super) fn communes(scenarios: &[Scenario], asked: &Asked<'_>, dialect: Dialect) -> Vec<u8> {
    let year = asked.atlas.map(|atlas| atlas.index().year);
    let [scenario, project, ..] = files::SCHEDULE;
    let of_communes = files::communes(year);
    let mut columns = vec![scenario, project];
    columns.extend(of_communes.iter().map(String::as_str));
    let mut table = Table::new(dialect, &columns);
    let mut notes = files::made_of(asked.link, asked.today);
    if let Some(year) = year {
        notes.push([files::SOURCES.into(), files::sources_of_communes(year)]);
    }
    for scenario in scenarios {
        let title = scenario.title(scenarios.len() == 1);
        let said = match scenario.territory(asked.atlas) {
            Some(territory) => {
                for cells in communes_of(&territory) {
                    table.row(head(scenario).into_iter().chain(cells).collect());
                }
                scenario.said_of(&territory)
            }
            None => vec![texts::territory::NONE.into()],
        };
        notes.extend(said.into_iter().map(|said| [visitor::cell(&title), said]));
    }
    table.about(notes);
    table.bytes()
}

/// Code, commune, département, its inhabitants, the part that was typed, those that count: what is known of it.
fn communes_of(territory: &Territory<'_>) -> Vec<Vec<String>> {
    let people = |part: Option<Inhabitants>| part.map(|part| part.count().to_string());
    match &territory.known {
        Some(known) => {
            let counted = known.sum.counted.iter();
            let cells = counted.map(|of| {
                vec![
                    of.commune.code.to_string(),
                    of.commune.name.clone(),
                    known.department(of),
                    of.commune.inhabitants.to_string(),
                    people(of.part).unwrap_or_default(),
                    of.inhabitants().to_string(),
                ]
            });
            cells.collect()
        }
        None => {
            let named = territory.named.parts.iter();
            let cells = named.map(|part| {
                let typed = people(part.inhabitants).unwrap_or_default();
                let code = part.code.to_string();
                vec![code, String::new(), String::new(), String::new(), typed]
            });
            cells.collect()
        }
    }
}

fn head(scenario: &Scenario) -> Vec<String> {
    vec![String::from(scenario.letter), visitor::cell(&scenario.name)]
}

fn part(slice: Slice) -> String {
    texts::slice(slice).to_owned()
}
