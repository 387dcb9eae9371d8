//! The fields of the form, one row each: name, kind, group.
//! This module must never know where a field stands in a project, nor how it is worded.

use core::ops::RangeInclusive;

use crate::law::{Assumption, FigureKey, LAW, Mission, OwnLine, Part, RoadmapStep};
use crate::plan::PlanStep;
use crate::treasury::EXPENSES_AT_MOST;
use crate::units::from_digits;

use super::{Kind, Pick};

/// How many regional lines, and how many indicators of one mission, a project may have.
pub const MOST_LINES: u8 = 9;

/// How many expenses a project may have.
pub const MOST_EXPENSES: u8 = EXPENSES_AT_MOST as u8;

/// A field that a visitor fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The project's name, for its owner's eyes.
    Name,
    /// Inhabitants of the territory.
    Population,
    /// Communes of the territory, as [`Communes`](crate::territory::Communes) reads them.
    Communes,
    /// Validation of the letter of intent.
    Letter,
    /// Filing of the health project.
    HealthProject,
    /// Whether the contract is signed: one of [`Pick::STATUSES`].
    Status,
    /// Day of the signature.
    Signature,
    /// `yes` for a contract that was, or is to be, renewed.
    Renewed,
    /// Rules to apply: one of [`Pick::REGIMES`].
    Regime,
    /// Action in reply to a core mission: one of [`Pick::ACTIONS`].
    Action,
    /// Start of a mission: a day, `yes` for a mission taken on whose start is not known, empty for
    /// one not taken on.
    Start(Mission),
    /// Attainment rate of a mission in every contract year.
    Rate(Mission),
    /// Attainment rate of a mission in one of the contract [years](Field::years).
    RateOfYear(Mission, u8),
    /// An indicator of the visitor's own contract, 1 to [`MOST_LINES`].
    Indicator(Mission, u8, IndicatorPart),
    /// `yes` for one of the contract [years](Field::years) in which the ARS recognises a crisis.
    Crisis(u8),
    /// An amount of the visitor's own contract.
    Own(OwnLine),
    /// A published figure that the visitor replaces.
    Figure(FigureKey),
    /// The reading of an assumption: the name of one of its choices.
    Choice(Assumption),
    /// Whether a step of the roadmap is done: `yes`, or `no` for one that is not done yet.
    Done(RoadmapStep),
    /// A line of regional money, 1 to [`MOST_LINES`].
    Regional(u8, RegionalPart),
    /// What the visitor says of a step of the plan of action.
    Plan(PlanStep, PlanPart),
    /// Months from the letter of intent to the signature, for the plan alone.
    LetterToSignature,
    /// What is on the account first.
    Balance,
    /// The day of that balance: it is the one of its morning.
    BalanceDay,
    /// An expense of the visitor's own, 1 to [`MOST_EXPENSES`].
    Expense(u8, ExpensePart),
    /// The identity of the project in calendars.
    Calendar,
}

/// What is said of a step of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanPart {
    /// Whether it is done: `yes`, or `no` for one that is not done yet.
    Done,
    /// Its day, past or to come.
    Day,
}

/// What is said of an expense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExpensePart {
    /// Its name.
    Label,
    /// How much, all taxes included.
    Amount,
    /// What the amount is the amount of: one of [`Pick::PERS`].
    Per,
    /// How often it is paid: one of [`Pick::RHYTHMS`].
    Rhythm,
    /// The day of its first payment.
    Start,
    /// The last day on which a payment may fall.
    End,
    /// What it is for: one of [`Pick::PURPOSES`].
    For,
    /// The gross salary of a year, of which the employer's cost is read where no amount is typed.
    Gross,
    /// How much of a week that salary is for: one of [`Pick::TIMES`].
    Time,
    /// `yes` where it is the pay of one member.
    Member,
}

/// What is said of an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IndicatorPart {
    /// Its name in the contract.
    Label,
    /// What each step pays in a full year, lowest first, separated by `;`.
    Steps,
    /// How many steps are reached: one number for every contract year, or five separated by `;`.
    Reached,
}

/// What is said of a line of regional money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RegionalPart {
    /// Its name.
    Label,
    /// The day it is paid.
    Date,
    /// How much.
    Amount,
}

/// A field's row in the table of fields.
struct Row {
    key: String,
    kind: Kind,
    group: Group,
}

/// Fields that stand together, on the form and elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// What tells projects apart for their owner.
    Owner,
    /// [`Field::FIRST`]: what the form begins with.
    First,
    /// The communes that the inhabitants are added up of.
    Territory,
    /// Whether the contract has a second life.
    Renewal,
    /// Which missions are taken on, what they achieve, and crises.
    Missions,
    /// The attainment of a mission year by year.
    Rates(Mission),
    /// The indicators of a mission in the visitor's own contract.
    Indicators(Mission),
    /// The amounts of the visitor's own contract.
    Own,
    /// The published figures.
    Figures,
    /// How the visitor reads what is not settled.
    Interpretations,
    /// The roadmap.
    Roadmap,
    /// Regional money.
    Regional,
    /// The plan of action.
    Plan,
    /// The bank account.
    Treasury,
}

pub(super) const fn mission_key(mission: Mission) -> &'static str {
    match mission {
        Mission::Access => "access",
        Mission::Pathways => "pathways",
        Mission::Prevention => "prevention",
        Mission::Crisis => "crisis",
        Mission::Quality => "quality",
        Mission::Support => "support",
    }
}

/// The two parts of its name.
const fn step_key(step: RoadmapStep) -> [&'static str; 2] {
    match step {
        RoadmapStep::ProjectDeemedValidated => ["project-validated", ""],
        RoadmapStep::Start(mission) => ["start-", mission_key(mission)],
        RoadmapStep::Full(mission) => ["full-", mission_key(mission)],
        RoadmapStep::ContractEnd => ["contract-end", ""],
    }
}

/// The two parts of its name.
const fn own_key(line: OwnLine) -> [&'static str; 2] {
    match line {
        OwnLine::Operating => ["operating", ""],
        OwnLine::Booster => ["booster", ""],
        OwnLine::PreContractAction => ["action", ""],
        OwnLine::Mission(mission, Part::Fixed) => [mission_key(mission), "-fixed"],
        OwnLine::Mission(mission, Part::Variable) => [mission_key(mission), "-variable"],
        OwnLine::CrisisPlanFirstYear => ["crisis-first", ""],
        OwnLine::CrisisPlanUpdate => ["crisis-later", ""],
        OwnLine::CrisisEvent => ["crisis-event", ""],
    }
}

/// Its name in the key of a field.
const fn plan_key(step: PlanStep) -> &'static str {
    match step {
        PlanStep::FirstContact => "contact",
        PlanStep::Help => "help",
        PlanStep::ProjectGroup => "group",
        PlanStep::Territory => "territory",
        PlanStep::Diagnosis => "diagnosis",
        PlanStep::Letter => "letter",
        PlanStep::Association => "association",
        PlanStep::FirstMoney => "money",
        PlanStep::Coordinator => "coordinator",
        PlanStep::HealthProject => "project",
        PlanStep::Contract => "contract",
        PlanStep::FirstYear => "year",
        PlanStep::Dialogue => "dialogue",
    }
}

impl PlanPart {
    /// Everything that is said of a step of the plan.
    pub const ALL: [Self; 2] = [Self::Done, Self::Day];
}

impl ExpensePart {
    /// Everything that is said of an expense, in the order of the form.
    pub const ALL: [Self; 10] = [
        Self::Label,
        Self::Amount,
        Self::Per,
        Self::Rhythm,
        Self::Start,
        Self::End,
        Self::For,
        Self::Gross,
        Self::Time,
        Self::Member,
    ];

    /// Its name in the key of a field, and what it holds.
    const fn row(self) -> (&'static str, Kind) {
        match self {
            Self::Label => ("label", Kind::Text),
            Self::Amount => ("amount", Kind::Euros),
            Self::Per => ("per", Kind::OneOf(Pick::PERS)),
            Self::Rhythm => ("rhythm", Kind::OneOf(Pick::RHYTHMS)),
            Self::Start => ("start", Kind::Day),
            Self::End => ("end", Kind::Day),
            Self::For => ("for", Kind::OneOf(Pick::PURPOSES)),
            Self::Gross => ("gross", Kind::Euros),
            Self::Time => ("time", Kind::OneOf(Pick::TIMES)),
            Self::Member => ("member", Kind::Tick),
        }
    }
}

impl IndicatorPart {
    /// Everything that is said of an indicator.
    pub const ALL: [Self; 3] = [Self::Label, Self::Steps, Self::Reached];
}

impl RegionalPart {
    /// Everything that is said of a line of regional money.
    pub const ALL: [Self; 3] = [Self::Label, Self::Date, Self::Amount];
}

/// A row; the parts of the key are joined.
fn row(key: &[&str], kind: Kind, group: Group) -> Row {
    Row {
        key: key.concat(),
        kind,
        group,
    }
}

impl Field {
    /// What the form begins with, in its order.
    pub const FIRST: [Self; 7] = [
        Self::Population,
        Self::Letter,
        Self::HealthProject,
        Self::Status,
        Self::Signature,
        Self::Regime,
        Self::Action,
    ];

    /// The contract years that a field may be of, where the contract is [renewed](Self::Renewed) and where it is not.
    #[must_use]
    pub const fn years(is_renewed: bool) -> RangeInclusive<u8> {
        let first = LAW.latest.contract_years;
        1..=if is_renewed { 2 * first } else { first }
    }

    /// The table of the fields.
    fn row(self) -> Row {
        match self {
            Self::Name => row(&["name"], Kind::Text, Group::Owner),
            Self::Calendar => row(&["calendar"], Kind::Identity, Group::Owner),
            Self::Population => row(&["pop"], Kind::Count, Group::First),
            Self::Communes => row(&["communes"], Kind::Communes, Group::Territory),
            Self::Letter => row(&["letter"], Kind::Day, Group::First),
            Self::HealthProject => row(&["project"], Kind::Day, Group::First),
            Self::Status => row(&["status"], Kind::OneOf(Pick::STATUSES), Group::First),
            Self::Signature => row(&["signature"], Kind::Day, Group::First),
            Self::Renewed => row(&["renewed"], Kind::Tick, Group::Renewal),
            Self::Regime => row(&["regime"], Kind::OneOf(Pick::REGIMES), Group::First),
            Self::Action => row(&["action"], Kind::OneOf(Pick::ACTIONS), Group::First),
            Self::Start(of) => row(&[mission_key(of)], Kind::DayOrYes, Group::Missions),
            Self::Rate(of) => row(&[mission_key(of), "-rate"], Kind::Percent, Group::Missions),
            Self::RateOfYear(of, year) => {
                let key = [mission_key(of), "-rate-", &year.to_string()];
                row(&key, Kind::Percent, Group::Rates(of))
            }
            Self::Indicator(of, number, part) => {
                let (name, kind) = match part {
                    IndicatorPart::Label => ("-label", Kind::Text),
                    IndicatorPart::Steps => ("-steps", Kind::Steps),
                    IndicatorPart::Reached => ("-reached", Kind::Reached),
                };
                let key = [mission_key(of), "-indicator-", &number.to_string(), name];
                row(&key, kind, Group::Indicators(of))
            }
            Self::Crisis(year) => {
                let key = ["crisis-year-", &year.to_string()];
                row(&key, Kind::Tick, Group::Missions)
            }
            Self::Own(line) => {
                let [first, rest] = own_key(line);
                row(&["own-", first, rest], Kind::Euros, Group::Own)
            }
            Self::Figure(of) => row(&["figure-", &of.name()], Kind::Euros, Group::Figures),
            Self::Choice(of) => row(&[of.id()], Kind::Interpretation(of), Group::Interpretations),
            Self::Done(step) => {
                let [first, rest] = step_key(step);
                row(&["done-", first, rest], Kind::YesOrNo, Group::Roadmap)
            }
            Self::Regional(number, part) => {
                let (name, kind) = match part {
                    RegionalPart::Label => ("-label", Kind::Text),
                    RegionalPart::Date => ("-date", Kind::Day),
                    RegionalPart::Amount => ("-amount", Kind::Euros),
                };
                row(&["fir-", &number.to_string(), name], kind, Group::Regional)
            }
            Self::Plan(step, part) => {
                let (name, kind) = match part {
                    PlanPart::Done => ("-done", Kind::YesOrNo),
                    PlanPart::Day => ("-day", Kind::Day),
                };
                row(&["plan-", plan_key(step), name], kind, Group::Plan)
            }
            Self::LetterToSignature => row(&["letter-to-signature"], Kind::Months, Group::Plan),
            Self::Balance => row(&["balance"], Kind::Balance, Group::Treasury),
            Self::BalanceDay => row(&["balance-day"], Kind::Day, Group::Treasury),
            Self::Expense(number, part) => {
                let (name, kind) = part.row();
                let key = [EXPENSE, &number.to_string(), "-", name];
                row(&key, kind, Group::Treasury)
            }
        }
    }

    /// The stable short name used in links, cases, the JavaScript API and as the name of the
    /// form's control. A released name never changes.
    #[must_use]
    pub fn key(self) -> String {
        self.row().key
    }

    /// What it holds.
    #[must_use]
    pub fn kind(self) -> Kind {
        self.row().kind
    }

    /// What it stands with.
    #[must_use]
    pub fn group(self) -> Group {
        self.row().group
    }

    /// Whether it holds free text of the visitor.
    #[must_use]
    pub fn is_free_text(self) -> bool {
        matches!(self.kind(), Kind::Text)
    }

    /// Whether a visitor types it, and reads it.
    #[must_use]
    pub fn is_typed(self) -> bool {
        !matches!(self.kind(), Kind::Identity)
    }

    /// Whether it holds what the visitor's own contract says: its amounts and its indicators.
    #[must_use]
    pub fn is_of_contract(self) -> bool {
        matches!(
            self.group(),
            Group::Own | Group::Figures | Group::Indicators(_)
        )
    }

    /// Whether it is of the bank account, which no link tells unless the visitor asks for it.
    #[must_use]
    pub const fn is_of_treasury(self) -> bool {
        matches!(self, Self::Balance | Self::BalanceDay | Self::Expense(..))
    }

    /// Whether it is of no project: the plan of action and the bank account have it, and [`read`](super::read) does not.
    #[must_use]
    pub const fn is_beside(self) -> bool {
        self.is_of_treasury() || matches!(self, Self::Plan(..) | Self::LetterToSignature)
    }

    /// The field of this name, if there is one.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        if let Some(name) = key.strip_prefix("figure-") {
            return FigureKey::parse(name).map(Self::Figure);
        }
        if let Some(name) = key.strip_prefix(EXPENSE) {
            return expense(name).filter(|field| field.key() == key);
        }
        Self::all_but_figures().find(|field| field.key() == key)
    }

    /// Every field but the published figures, in the order of the form.
    pub fn all_but_figures() -> impl Iterator<Item = Self> {
        let mut all = Vec::new();
        Self::each_but_figures(&mut |field| all.push(field));
        all.into_iter()
    }

    // Never in the place of its call: the program would hold a growing list for each field.
    #[inline(never)]
    fn each_but_figures(add: &mut dyn FnMut(Self)) {
        add(Self::Name);
        Self::FIRST.into_iter().for_each(&mut *add);
        add(Self::Communes);
        add(Self::Renewed);
        for mission in Mission::ALL {
            add(Self::Start(mission));
            add(Self::Rate(mission));
            for year in Self::years(true) {
                add(Self::RateOfYear(mission, year));
            }
            // The crisis mission has no variable part.
            if mission != Mission::Crisis {
                for number in 1..=MOST_LINES {
                    for part in IndicatorPart::ALL {
                        add(Self::Indicator(mission, number, part));
                    }
                }
            }
        }
        for year in Self::years(true) {
            add(Self::Crisis(year));
        }
        OwnLine::all().for_each(|line| add(Self::Own(line)));
        for assumption in Assumption::ALL {
            add(Self::Choice(assumption));
        }
        for step in RoadmapStep::ALL {
            add(Self::Done(step));
        }
        for number in 1..=MOST_LINES {
            for part in RegionalPart::ALL {
                add(Self::Regional(number, part));
            }
        }
        for step in PlanStep::ALL {
            for part in PlanPart::ALL {
                // The status of the contract says whether it is signed; three days have a field of the form.
                if Self::has_plan_field(step, part) {
                    add(Self::Plan(step, part));
                }
            }
        }
        add(Self::LetterToSignature);
        add(Self::Balance);
        add(Self::BalanceDay);
        for number in 1..=MOST_EXPENSES {
            for part in ExpensePart::ALL {
                add(Self::Expense(number, part));
            }
        }
        add(Self::Calendar);
    }

    /// Whether this is said of a step in a field of its own: the letter, the health project and the contract have their days
    /// among the [first](Self::FIRST) fields, and the status says whether the contract is signed.
    #[must_use]
    pub const fn has_plan_field(step: PlanStep, part: PlanPart) -> bool {
        match step {
            PlanStep::Contract => false,
            PlanStep::Letter | PlanStep::HealthProject => matches!(part, PlanPart::Done),
            _ => true,
        }
    }
}

/// What the keys of expenses begin with.
const EXPENSE: &str = "expense-";

/// `3-amount`.
fn expense(name: &str) -> Option<Field> {
    let (number, name) = name.split_once('-')?;
    let number = from_digits(number).filter(|number| (1..=MOST_EXPENSES).contains(number))?;
    let mut parts = ExpensePart::ALL.into_iter();
    let part = parts.find(|part| part.row().0 == name)?;
    Some(Field::Expense(number, part))
}
