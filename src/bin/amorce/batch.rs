//! `amorce batch`: many CPTS in, one row of results each out, row by row.
//! This module must never hold more than one row, nor let a bad one stop the others.

use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Read, Write};

use amorce::funding::{Amount, Estimates, Simulation, simulate};
use amorce::input::{Draft, Field};
use amorce::texts::command_line;
use amorce::units::{Date, Money};
use csv::{ByteRecord, StringRecord};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use lexopt::prelude::{Long, Value};

use crate::line::{self, Failure};
use crate::project::cannot_read;
use crate::simulate::euros;
use crate::{communes, output};

const LINE_FEED: u8 = b'\n';

/// The columns before the amounts.
const FIRST_COLUMNS: [&str; 7] = [
    "line",
    "name",
    "pop",
    "tier",
    "tier_certainty",
    "rules",
    "as_if",
];

/// The amounts, each in the three estimates and with the weakest mark of its maximum.
const AMOUNTS: [&str; 10] = [
    "seed",
    "early",
    "year_1",
    "year_2",
    "year_3",
    "year_4",
    "year_5",
    "first_12_months",
    "total",
    "undated",
];

pub(crate) fn run(mut line: lexopt::Parser) -> Result<(), Failure> {
    let mut today = None;
    let mut file = None;
    while let Some(word) = line.next().map_err(line::misread)? {
        match word {
            Long("today") => today = Some(line::today(&mut line)?),
            Value(word) if file.is_none() => file = Some(word.to_string_lossy().into_owned()),
            word => return Err(line::unexpected(&word)),
        }
    }
    match file.as_deref() {
        None | Some("-") => rows(io::stdin().lock(), None, today),
        Some(name) => {
            let file = File::open(name).map_err(|error| cannot_read(name, &error))?;
            let size = file.metadata().ok().map(|about| about.len());
            rows(BufReader::new(file), size, today)
        }
    }
}

fn rows(mut source: impl BufRead, size: Option<u64>, today: Option<Date>) -> Result<(), Failure> {
    let delimiter = delimiter(&mut source)?;
    let bar = progress(size);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        // Ending rows at the line feed alone keeps the count of lines right with either ending.
        .terminator(csv::Terminator::Any(LINE_FEED))
        .from_reader(bar.wrap_read(source).chain(&[LINE_FEED][..]));
    let fields = header(&mut reader)?;
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .from_writer(io::stdout().lock());
    write(&mut writer, columns())?;

    let mut tally = Tally::default();
    let mut record = ByteRecord::new();
    loop {
        match reader.read_byte_record(&mut record) {
            Ok(false) => break,
            Ok(true) => {}
            // What cannot be read at all (the disk, the pipe) ends the run.
            Err(error) => return Err(Failure::NotUnderstood(error.to_string())),
        }
        if record.iter().all(|cell| cell.trim_ascii().is_empty()) {
            continue;
        }
        let line = first_line(&reader, &record);
        match result(&record, &fields, today) {
            Ok((row, total)) => {
                tally.count(total);
                write(&mut writer, core::iter::once(line.to_string()).chain(row))?;
            }
            Err(sentences) => {
                tally.wrong += 1;
                for sentence in sentences {
                    bar.suspend(|| eprintln!("{}", command_line::on_line(line, &sentence)));
                }
            }
        }
    }
    writer.flush().map_err(output::failed)?;
    bar.finish_and_clear();
    let Tally {
        rows,
        wrong,
        totals,
    } = tally;
    eprintln!("{}", command_line::batch_totals(rows, wrong, totals));
    if wrong == 0 {
        Ok(())
    } else {
        Err(Failure::Told)
    }
}

#[derive(Default)]
struct Tally {
    rows: u64,
    wrong: u64,
    totals: [Money; 3],
}

impl Tally {
    fn count(&mut self, total: Estimates<Money>) {
        self.rows += 1;
        let row = [total.prudent, total.expected, total.maximum];
        for (sum, money) in self.totals.iter_mut().zip(row) {
            *sum += money;
        }
    }
}

/// The line on which the row just read begins: blank lines may stand before it, and line feeds in it.
fn first_line(reader: &csv::Reader<impl Read>, record: &ByteRecord) -> u64 {
    let inside: usize = record
        .iter()
        .map(|cell| cell.iter().filter(|byte| **byte == LINE_FEED).count())
        .sum();
    let line_after = reader.position().line();
    line_after.saturating_sub(1 + inside as u64)
}

/// French spreadsheets separate by `;`: the first line tells.
fn delimiter(source: &mut impl BufRead) -> Result<u8, Failure> {
    let start = source
        .fill_buf()
        .map_err(|error| cannot_read("-", &error))?;
    let first_line = start
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let count = |delimiter: u8| first_line.iter().filter(|byte| **byte == delimiter).count();
    // Of equal counts the last one wins.
    let most = [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|byte| count(*byte));
    Ok(most.unwrap_or(b','))
}

/// Drawn on a terminal only; it follows the bytes read, as the number of rows is not known.
fn progress(size: Option<u64>) -> ProgressBar {
    let target = if io::stderr().is_terminal() {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    };
    let bar = ProgressBar::with_draw_target(size, target);
    let template = match size {
        Some(_) => "{bar:40} {percent} % {eta}",
        None => "{spinner} {bytes}",
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// The field of each column.
fn header(reader: &mut csv::Reader<impl Read>) -> Result<Vec<Field>, Failure> {
    let header = reader
        .headers()
        .map_err(|error| Failure::NotUnderstood(error.to_string()))?;
    let mut fields = Vec::new();
    for key in header {
        let key = key.trim();
        let field = Field::parse(key)
            .ok_or_else(|| Failure::NotUnderstood(command_line::no_such_field(key)))?;
        if fields.contains(&field) {
            return Err(Failure::NotUnderstood(command_line::field_twice(key)));
        }
        fields.push(field);
    }
    if fields.is_empty() {
        return Err(Failure::NotUnderstood(command_line::NO_HEADER.to_owned()));
    }
    Ok(fields)
}

fn columns() -> impl Iterator<Item = String> {
    let amounts = AMOUNTS.into_iter().flat_map(|amount| {
        ["prudent", "expected", "maximum", "certainty"].map(|reading| format!("{amount}_{reading}"))
    });
    FIRST_COLUMNS.into_iter().map(str::to_owned).chain(amounts)
}

fn write(
    writer: &mut csv::Writer<impl Write>,
    row: impl Iterator<Item = String>,
) -> Result<(), Failure> {
    let row: Vec<String> = row.collect();
    writer
        .write_record(&row)
        .map_err(|error| match error.into_kind() {
            csv::ErrorKind::Io(error) => output::failed(error),
            other => Failure::NotUnderstood(format!("{other:?}")),
        })
}

/// The results of one row, or what is wrong with it.
fn result(
    record: &ByteRecord,
    fields: &[Field],
    today: Option<Date>,
) -> Result<(Vec<String>, Estimates<Money>), Vec<String>> {
    let cells = StringRecord::from_byte_record(record.clone())
        .map_err(|_| vec![command_line::NOT_TEXT.to_owned()])?;
    if cells.len() != fields.len() {
        let (found, wanted) = (cells.len() as u64, fields.len() as u64);
        return Err(vec![command_line::row_length(found, wanted)]);
    }
    let mut draft = Draft::default();
    for (field, cell) in fields.iter().zip(&cells) {
        draft.set(*field, cell.trim_end_matches('\r'));
    }
    let (reading, wrong) = communes::read(&draft, today);
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let simulation = simulate(&reading.project);
    let Some(size) = &simulation.size else {
        return Err(vec![command_line::POPULATION_MISSING_IN_ROW.to_owned()]);
    };
    let rules = simulation.years.first().and_then(|year| year.rules);
    let mut row = vec![
        reading.project.name.clone().unwrap_or_default(),
        size.population.count().to_string(),
        size.tier.number().to_string(),
        size.certainty().name().to_owned(),
        rules.map_or("", |rules| rules.regime.id()).to_owned(),
        simulation.as_if.to_string(),
    ];
    for amount in amounts(&simulation) {
        match amount {
            Some(three) => row.extend([
                euros(three.prudent.money.cents()),
                euros(three.expected.money.cents()),
                euros(three.maximum.money.cents()),
                three.maximum.certainty.name().to_owned(),
            ]),
            None => row.extend([const { String::new() }; 4]),
        }
    }
    let total = simulation.totals.total.total.map(|amount| amount.money);
    Ok((row, total))
}

/// The amounts of a row, in the order of [`AMOUNTS`].
fn amounts(simulation: &Simulation) -> [Option<Estimates<Amount>>; 10] {
    let totals = &simulation.totals;
    let seed = simulation.seed;
    let year = |number| Some(totals.earned.get::<usize>(number)?.total);
    [
        seed.map(|seed| seed.total),
        seed.map(|seed| seed.early),
        year(1),
        year(2),
        year(3),
        year(4),
        year(5),
        totals.first_twelve_months.map(|summary| summary.total),
        Some(totals.total.total),
        Some(totals.undated.total),
    ]
}
