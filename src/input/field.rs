//! The fields of the form, and a draft: what each holds, exactly as it was typed.
//! This module must never know whether a text makes sense.

use crate::funding::{OwnLine, RegimeChoice, RoadmapStep};
use crate::law::{Assumption, FigureKey, Mission, Part, Regime};
use crate::units::Answer;

/// How many regional lines, and how many indicators of one mission, a project may have.
pub const MOST_LINES: u8 = 9;

/// A field that a visitor fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The project's name, for its owner's eyes.
    Name,
    /// Inhabitants of the territory.
    Population,
    /// Validation of the letter of intent.
    Letter,
    /// Filing of the health project.
    HealthProject,
    /// Whether the contract is signed: one of [`STATUSES`].
    Status,
    /// Day of the signature.
    Signature,
    /// Rules to apply: one of [`REGIMES`].
    Regime,
    /// Action in reply to a core mission: one of [`ACTIONS`].
    Action,
    /// Start of a mission: a day, `yes` for a mission taken on whose start is not known, empty for
    /// one not taken on.
    Start(Mission),
    /// Attainment rate of a mission in every contract year.
    Rate(Mission),
    /// Attainment rate of a mission in one contract year, 1 to 5.
    RateOfYear(Mission, u8),
    /// An indicator of the visitor's own contract, 1 to [`MOST_LINES`].
    Indicator(Mission, u8, IndicatorPart),
    /// `yes` for a contract year (1 to 5) in which the ARS recognises a crisis.
    Crisis(u8),
    /// An amount of the visitor's own contract.
    Own(OwnLine),
    /// A published figure that the visitor replaces.
    Figure(FigureKey),
    /// The reading of an assumption: the name of one of its choices.
    Choice(Assumption),
    /// `yes` for a step of the roadmap that is done.
    Done(RoadmapStep),
    /// A line of regional money, 1 to [`MOST_LINES`].
    Regional(u8, RegionalPart),
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

/// The texts of [`Field::Status`].
pub const STATUSES: [&str; 3] = ["signed", "planned", "no"];

/// The text of a box that is ticked.
pub const YES: &str = "yes";

/// The texts of [`Field::Action`] and what they mean.
pub const ACTIONS: [(&str, Answer); 3] = [
    (YES, Answer::Met),
    ("no", Answer::Unmet),
    ("unknown", Answer::ToConfirm),
];

/// The texts of [`Field::Regime`] and what they mean.
pub const REGIMES: [(&str, RegimeChoice); 5] = [
    ("auto", RegimeChoice::Auto),
    (Regime::Aci2019.id(), RegimeChoice::Picked(Regime::Aci2019)),
    (
        Regime::Offer2020Plus50.id(),
        RegimeChoice::Picked(Regime::Offer2020Plus50),
    ),
    (
        Regime::Offer2020Plus75.id(),
        RegimeChoice::Picked(Regime::Offer2020Plus75),
    ),
    (
        Regime::Avenant2.id(),
        RegimeChoice::Picked(Regime::Avenant2),
    ),
];

/// The first fields of the form; the others belong to a mission, a year, a line or a figure.
const SINGLE: [Field; 8] = [
    Field::Name,
    Field::Population,
    Field::Letter,
    Field::HealthProject,
    Field::Status,
    Field::Signature,
    Field::Regime,
    Field::Action,
];

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

fn step_key(step: RoadmapStep) -> String {
    match step {
        RoadmapStep::ProjectDeemedValidated => String::from("done-project-validated"),
        RoadmapStep::Start(mission) => ["done-start-", mission_key(mission)].concat(),
        RoadmapStep::Full(mission) => ["done-full-", mission_key(mission)].concat(),
        RoadmapStep::ContractEnd => String::from("done-contract-end"),
    }
}

fn own_key(line: OwnLine) -> String {
    match line {
        OwnLine::Operating => String::from("operating"),
        OwnLine::Booster => String::from("booster"),
        OwnLine::PreContractAction => String::from("action"),
        OwnLine::Mission(mission, Part::Fixed) => format!("{}-fixed", mission_key(mission)),
        OwnLine::Mission(mission, Part::Variable) => format!("{}-variable", mission_key(mission)),
        OwnLine::CrisisPlanFirstYear => String::from("crisis-first"),
        OwnLine::CrisisPlanUpdate => String::from("crisis-later"),
        OwnLine::CrisisEvent => String::from("crisis-event"),
    }
}

impl IndicatorPart {
    /// Everything that is said of an indicator.
    pub const ALL: [Self; 3] = [Self::Label, Self::Steps, Self::Reached];

    const fn key(self) -> &'static str {
        match self {
            Self::Label => "label",
            Self::Steps => "steps",
            Self::Reached => "reached",
        }
    }
}

impl RegionalPart {
    /// Everything that is said of a line of regional money.
    pub const ALL: [Self; 3] = [Self::Label, Self::Date, Self::Amount];

    const fn key(self) -> &'static str {
        match self {
            Self::Label => "label",
            Self::Date => "date",
            Self::Amount => "amount",
        }
    }
}

impl Field {
    /// The stable short name used in links, cases, the JavaScript API and as the name of the
    /// form's control. A released name never changes.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Name => String::from("name"),
            Self::Population => String::from("pop"),
            Self::Letter => String::from("letter"),
            Self::HealthProject => String::from("project"),
            Self::Status => String::from("status"),
            Self::Signature => String::from("signature"),
            Self::Regime => String::from("regime"),
            Self::Action => String::from("action"),
            Self::Start(mission) => String::from(mission_key(mission)),
            Self::Rate(mission) => format!("{}-rate", mission_key(mission)),
            Self::RateOfYear(mission, year) => {
                format!("{}-rate-{year}", mission_key(mission))
            }
            Self::Indicator(mission, number, part) => {
                format!("{}-indicator-{number}-{}", mission_key(mission), part.key())
            }
            Self::Crisis(year) => format!("crisis-year-{year}"),
            Self::Own(line) => format!("own-{}", own_key(line)),
            Self::Figure(key) => format!("figure-{}", key.name()),
            Self::Choice(assumption) => String::from(assumption.id()),
            Self::Done(step) => step_key(step),
            Self::Regional(number, part) => format!("fir-{number}-{}", part.key()),
        }
    }

    /// Whether it holds words of the visitor's own, whatever they say.
    #[must_use]
    pub const fn is_free_text(self) -> bool {
        matches!(
            self,
            Self::Name
                | Self::Indicator(_, _, IndicatorPart::Label)
                | Self::Regional(_, RegionalPart::Label)
        )
    }

    /// Whether it holds what the visitor's own contract says: its amounts and its indicators.
    #[must_use]
    pub const fn is_of_contract(self) -> bool {
        matches!(self, Self::Own(_) | Self::Figure(_) | Self::Indicator(..))
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
        let mut all = Vec::from(SINGLE);
        for mission in Mission::ALL {
            all.push(Self::Start(mission));
            all.push(Self::Rate(mission));
            all.extend((1..=5).map(|year| Self::RateOfYear(mission, year)));
            // The crisis mission has no variable part.
            if mission != Mission::Crisis {
                for number in 1..=MOST_LINES {
                    let part = |part| Self::Indicator(mission, number, part);
                    all.extend(IndicatorPart::ALL.map(part));
                }
            }
        }
        all.extend((1..=5).map(Self::Crisis));
        all.extend(OwnLine::all().map(Self::Own));
        all.extend(Assumption::ALL.map(Self::Choice));
        all.extend(RoadmapStep::ALL.map(Self::Done));
        for number in 1..=MOST_LINES {
            all.extend(RegionalPart::ALL.map(|part| Self::Regional(number, part)));
        }
        all.into_iter()
    }
}

/// What every field holds, exactly as it was typed; a field that nobody touched is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    typed: Vec<(Field, String)>,
}

impl Draft {
    /// A draft in which nothing was typed.
    pub const EMPTY: Self = Self { typed: Vec::new() };

    /// What must be typed into `other` to make this draft of it; an empty text wipes the field.
    pub fn differences<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = (Field, &'a str)> {
        let changed = |(field, text): &(Field, &str)| other.get(*field) != *text;
        let wiped = other
            .iter()
            .filter(|(field, _)| self.get(*field).is_empty());
        self.iter()
            .filter(changed)
            .chain(wiped.map(|(field, _)| (field, "")))
    }

    /// This draft without the fields of which this is so.
    #[must_use]
    pub fn without(mut self, leaves_out: impl Fn(Field) -> bool) -> Self {
        self.typed.retain(|(field, _)| !leaves_out(*field));
        self
    }

    /// What was typed.
    #[must_use]
    pub fn get(&self, field: Field) -> &str {
        let typed = self.typed.iter().find(|typed| typed.0 == field);
        typed.map_or("", |typed| &typed.1)
    }

    /// Takes what was typed.
    pub fn set(&mut self, field: Field, text: impl Into<String>) {
        let text = text.into();
        self.typed.retain(|typed| typed.0 != field);
        if !text.is_empty() {
            self.typed.push((field, text));
        }
    }

    /// Every field that holds something.
    pub fn iter(&self) -> impl Iterator<Item = (Field, &str)> {
        self.typed
            .iter()
            .map(|(field, text)| (*field, text.as_str()))
    }

    /// Whether nothing was typed at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }
}
