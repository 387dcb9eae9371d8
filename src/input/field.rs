//! The fields of the form, one row each: name, kind, group.
//! This module must never know where a field stands in a project, nor how it is worded.

use core::ops::RangeInclusive;

use crate::law::{Assumption, FigureKey, LAW, Mission, OwnLine, Part, RoadmapStep};

use super::{Kind, Pick};

/// How many regional lines, and how many indicators of one mission, a project may have.
pub const MOST_LINES: u8 = 9;

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
    /// The identity of the project in calendars.
    Calendar,
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
}

const fn mission_key(mission: Mission) -> &'static str {
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

    /// The field of this name, if there is one.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        if let Some(name) = key.strip_prefix("figure-") {
            return FigureKey::parse(name).map(Self::Figure);
        }
        Self::all_but_figures().find(|field| field.key() == key)
    }

    /// Every field but the published figures, in the order of the form.
    pub fn all_but_figures() -> impl Iterator<Item = Self> {
        let mut all = Vec::new();
        Self::each_but_figures(&mut |field| all.push(field));
        all.into_iter()
    }

    // One call for each field: written out in its place, each would cost the program a growing list.
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
        add(Self::Calendar);
    }
}
