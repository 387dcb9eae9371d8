//! Simulations side by side: every line of each, and how much it differs from the first.
//! This module must never know a rule nor a project: it only sets answers side by side.

use std::collections::BTreeMap;

use crate::units::{Certainty, Money, put_once};

use super::amount::{Amount, Estimates};
use super::payment::{Earned, Item, Nature};
use super::simulation::Simulation;
use super::totals::{Period, Summary};

/// Money and its mark; where it comes from is in its own simulation's derivations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sure {
    /// How much; negative in a difference when there is less than in the first.
    pub money: Money,
    /// How sure: of a difference, the weaker mark of its two sides.
    pub certainty: Certainty,
}

/// What a row of a comparison is about, in the order of the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Line {
    /// Everything, or all of one kind of money.
    Total(Option<Nature>),
    /// *Maximum* less *prudent*, the same in each estimate: all of it, or what one kind hangs on.
    AtRisk(Option<Nature>),
    /// The same of what hangs on a renewal that lies ahead, before anything else.
    AtRiskOfRenewal,
    /// The seed envelope.
    Envelope,
    /// What raises it.
    Raise,
    /// Both together.
    Seed,
    /// What is paid before the contract.
    Early,
    /// A full year of every mission taken on, while the contract has no day.
    FullYear,
    /// What is paid in the first twelve months.
    TwelveMonths,
    /// What a contract year earns, or what was earned before it: all of it, or one kind of money.
    Earned(Earned, Option<Nature>),
    /// What is paid before the contract.
    PaidBefore,
    /// What is paid during a contract year.
    PaidInYear(usize),
    /// What is paid on the last anniversary or later.
    PaidAfter,
    /// What is paid in a calendar year.
    PaidInCalendarYear(i32),
    /// What has no day.
    Undated,
}

/// How far a simulation reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reach {
    /// There is no population: nothing can be computed, and nothing compared.
    Nowhere,
    /// The contract has no day: its years are not counted, and cannot be compared with counted ones.
    Signature,
    /// The whole contract.
    Contract,
}

/// One line of each simulation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which line.
    pub line: Line,
    /// One per simulation, in their order.
    pub cells: Vec<Cell>,
}

/// One line of one simulation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What stands there; `None` where this simulation has no such line.
    pub value: Option<Estimates<Sure>>,
    /// That less the same line of the first simulation, where a line that one of both lacks counts as
    /// nothing; `None` for the first itself and where the two cannot be compared.
    pub difference: Option<Estimates<Sure>>,
}

/// Regional money of one simulation, beside the totals and never inside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Regional {
    /// All of it.
    pub money: Money,
    /// That less the first simulation's.
    pub difference: Money,
}

/// Simulations side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// How far each reaches.
    pub reaches: Vec<Reach>,
    /// How many contract years each counts; 0 of a contract without a day.
    pub years: Vec<usize>,
    /// Whether each applies an offer that was never adopted.
    pub as_if: Vec<bool>,
    /// Every line that at least one of them has.
    pub rows: Vec<Row>,
    /// Regional money of each.
    pub regional: Vec<Regional>,
}

/// Sets simulations side by side; each is compared with the first.
///
/// ```
/// use amorce::funding::{Line, Project, RegimeChoice, Signature, compare, simulate};
/// use amorce::law::Regime;
/// use amorce::units::{Date, Inhabitants, Money};
///
/// let adopted = Project {
///     population: Inhabitants::new(30_000),
///     signature: Signature::Signed(Date::literal(2021, 6, 1)),
///     regime: RegimeChoice::Picked(Regime::Aci2019),
///     ..Project::default()
/// };
/// let offered = Project {
///     regime: RegimeChoice::Picked(Regime::Offer2020Plus75),
///     ..adopted.clone()
/// };
/// let comparison = compare(&[&simulate(&adopted), &simulate(&offered)]);
/// let seed = comparison.difference(Line::Seed, 1).map(|three| three.expected.money);
/// assert_eq!(seed, Some(Money::from_euros(37_500)));
/// ```
#[must_use]
pub fn compare(simulations: &[&Simulation]) -> Comparison {
    let reaches: Vec<Reach> = simulations.iter().map(|of| reach(of)).collect();
    let columns: Vec<Column> = simulations.iter().map(|of| column(of)).collect();
    let mut lines: Vec<Line> = Vec::new();
    for line in columns.iter().flat_map(BTreeMap::keys) {
        put_once(&mut lines, *line);
    }
    let first_regional = simulations.first().map(|first| first.regional);
    Comparison {
        as_if: simulations.iter().map(|of| of.as_if).collect(),
        years: simulations.iter().map(|of| of.years.len()).collect(),
        rows: lines
            .into_iter()
            .map(|line| row(line, &columns, &reaches))
            .collect(),
        regional: simulations
            .iter()
            .map(|of| Regional {
                money: of.regional,
                difference: of.regional - first_regional.unwrap_or_default(),
            })
            .collect(),
        reaches,
    }
}

impl Comparison {
    /// A row, where at least one simulation has it.
    #[must_use]
    pub fn row(&self, line: Line) -> Option<&Row> {
        self.rows.iter().find(|row| row.line == line)
    }

    /// How this line of the simulation at this place differs from the first.
    #[must_use]
    pub fn difference(&self, line: Line, place: usize) -> Option<Estimates<Sure>> {
        self.row(line)?.cells.get(place)?.difference
    }
}

impl Row {
    /// Whether any simulation has money in it, in any estimate.
    #[must_use]
    pub fn has_money(&self) -> bool {
        let values = self.cells.iter().filter_map(|cell| cell.value);
        values.into_iter().any(|value| !is_nothing(value))
    }
}

impl Cell {
    /// Whether it is the same as in the first simulation, in every estimate.
    #[must_use]
    pub fn is_identical(&self) -> bool {
        self.difference.is_some_and(is_nothing)
    }
}

impl From<Amount> for Sure {
    fn from(amount: Amount) -> Self {
        Self {
            money: amount.money,
            certainty: amount.certainty,
        }
    }
}

impl Sure {
    fn less(self, other: Self) -> Self {
        Self {
            money: self.money - other.money,
            certainty: self.certainty.weaker(other.certainty),
        }
    }
}

impl Line {
    /// Whether its amount is another one as soon as the contract has a day.
    const fn hangs_on_the_day(self) -> bool {
        match self {
            Self::Envelope | Self::Raise | Self::Seed | Self::Early => false,
            Self::Total(_)
            | Self::AtRisk(_)
            | Self::AtRiskOfRenewal
            | Self::FullYear
            | Self::TwelveMonths
            | Self::Earned(..)
            | Self::PaidBefore
            | Self::PaidInYear(_)
            | Self::PaidAfter
            | Self::PaidInCalendarYear(_)
            | Self::Undated => true,
        }
    }

    /// The line of a period's total.
    const fn of(period: Period) -> Self {
        match period {
            Period::Earned(earned) => Self::Earned(earned, None),
            Period::PaidBefore => Self::PaidBefore,
            Period::PaidInYear(year) => Self::PaidInYear(year),
            Period::PaidAfter => Self::PaidAfter,
            Period::PaidInCalendarYear(year) => Self::PaidInCalendarYear(year),
            Period::FirstTwelveMonths(..) => Self::TwelveMonths,
            Period::Undated => Self::Undated,
            Period::Total => Self::Total(None),
        }
    }
}

fn is_nothing(three: Estimates<Sure>) -> bool {
    let Estimates {
        prudent,
        expected,
        maximum,
    } = three.map(|sure| sure.money.is_zero());
    prudent && expected && maximum
}

fn reach(simulation: &Simulation) -> Reach {
    if simulation.size.is_none() {
        Reach::Nowhere
    } else if simulation.years.is_empty() {
        Reach::Signature
    } else {
        Reach::Contract
    }
}

fn row(line: Line, columns: &[Column], reaches: &[Reach]) -> Row {
    let first = columns.first().and_then(|column| column.get(&line));
    let cells = columns.iter().zip(reaches).enumerate();
    Row {
        line,
        cells: cells
            .map(|(place, (column, reach))| {
                let value = column.get(&line).copied();
                let is_compared = place > 0
                    && reaches
                        .first()
                        .is_some_and(|first| may_be_compared(line, *first, *reach));
                let difference = || {
                    let (value, first) = (value.unwrap_or_default(), first.copied());
                    value
                        .zip(first.unwrap_or_default())
                        .map(|(value, first)| value.less(first))
                };
                Cell {
                    value,
                    difference: is_compared.then(difference),
                }
            })
            .collect(),
    }
}

fn may_be_compared(line: Line, first: Reach, other: Reach) -> bool {
    let both_reach_it = first > Reach::Nowhere && other > Reach::Nowhere;
    both_reach_it && (first == other || !line.hangs_on_the_day())
}

/// The lines of one simulation.
type Column = BTreeMap<Line, Estimates<Sure>>;

fn column(simulation: &Simulation) -> Column {
    let mut column = Column::new();
    if simulation.size.is_none() {
        return column;
    }
    let mut write = |line, amount: Estimates<Amount>| {
        column.insert(line, amount.map(Sure::from));
    };
    let totals = &simulation.totals;
    for summary in totals.iter() {
        write(Line::of(summary.period), summary.total);
    }
    for (nature, amount) in kinds(&totals.total) {
        write(Line::Total(Some(nature)), amount);
    }
    for year in &totals.earned {
        if let Period::Earned(earned) = year.period {
            for (nature, amount) in kinds(year) {
                write(Line::Earned(earned, Some(nature)), amount);
            }
        }
    }
    if let Some(seed) = &simulation.seed {
        write(Line::Envelope, Estimates::same(seed.envelope));
        write(Line::Seed, seed.total);
        write(Line::Early, seed.early);
        if let Some((measure, ..)) = seed.raised_by {
            // The three estimates of what raises it are those of its payment.
            let mut payments = simulation.payments.iter();
            let raise = payments.find(|payment| payment.item == Item::Measure(measure));
            if let Some(payment) = raise {
                write(Line::Raise, payment.amount);
            }
        }
    }
    if let Some(full_year) = &simulation.full_year {
        write(Line::FullYear, full_year.total);
    }
    column.insert(Line::AtRisk(None), gap(totals.total.total));
    let at_risk = totals.total.at_risk();
    for (nature, amount) in kinds(&totals.total) {
        let money = match nature {
            Nature::Fixed => at_risk.operating,
            Nature::Variable => at_risk.variable,
            Nature::Crisis => at_risk.crisis,
            Nature::OneOff => at_risk.measures,
        };
        let hangs = gap(amount).map(|sure| Sure { money, ..sure });
        column.insert(Line::AtRisk(Some(nature)), hangs);
    }
    if simulation.renewal.is_some_and(|renewal| renewal.lies_ahead) {
        let hangs = Sure {
            money: at_risk.renewal,
            certainty: Certainty::Assumed,
        };
        column.insert(Line::AtRiskOfRenewal, Estimates::same(hangs));
    }
    column
}

fn kinds(summary: &Summary) -> [(Nature, Estimates<Amount>); 4] {
    [
        (Nature::Fixed, summary.fixed),
        (Nature::Variable, summary.variable),
        (Nature::Crisis, summary.crisis),
        (Nature::OneOff, summary.one_off),
    ]
}

fn gap(amount: Estimates<Amount>) -> Estimates<Sure> {
    let [maximum, prudent] = [amount.maximum, amount.prudent].map(Sure::from);
    Estimates::same(maximum.less(prudent))
}
