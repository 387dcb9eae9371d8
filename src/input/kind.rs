//! The kinds of value that fields hold, and the answers of those that have a few.
//! This module must never know which field is of which kind.

use crate::funding::RegimeChoice;
use crate::law::{Assumption, Choice, Mission, Regime};
use crate::treasury::{Per, Purpose, Rhythm, WorkingTime};
use crate::units::Answer;

use super::field::mission_key;

/// The text of a box that is ticked.
pub const YES: &str = "yes";

/// The text of a box that is not ticked, where it is given at all.
pub const NO: &str = "no";

/// What a field holds. The kind says which control the field has, how its text is read and spelt, how it is
/// worded, and which cell of a spreadsheet it is.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Free text of the visitor.
    Text,
    /// Letters and digits that the page makes, and that no visitor types or reads.
    Identity,
    /// A whole number from 1 to 70 000 000: `52 000`.
    Count,
    /// Communes, their codes parted by commas: `2023;01004,007:1200`.
    Communes,
    /// A day from [`EARLIEST`](super::EARLIEST) to [`LATEST`](super::LATEST): `15/06/2022`.
    Day,
    /// Such a day, or [`YES`] for what is so from a day that is not known.
    DayOrYes,
    /// Euros, in cents, from 0 to [`Money::TYPED_MAX`](crate::units::Money::TYPED_MAX): `61 234,50`.
    Euros,
    /// Such an amount, which may be below zero: `-1 200`.
    Balance,
    /// Whole months of [`LetterToSignature`](crate::plan::LetterToSignature): `12`.
    Months,
    /// Percents, in hundredths, from 0 to 100: `87,5`.
    Percent,
    /// Euros of each step of an indicator, lowest first, separated by `;`: `5 000 ; 10 000`.
    Steps,
    /// How many steps of an indicator are reached: one number for every contract year, or one for each, separated by `;`.
    Reached,
    /// One of these answers, by its [name](Pick::id).
    OneOf(&'static [Pick]),
    /// One of the ways to read an assumption, by its name.
    Interpretation(Assumption),
    /// A box: [`YES`], or `no`.
    Tick,
    /// [`YES`], `no`, or nothing said.
    YesOrNo,
}

impl Kind {
    /// The answer that this text names; `None` where the kind has none of that name.
    #[must_use]
    pub fn pick(self, text: &str) -> Option<Pick> {
        let Self::OneOf(picks) = self else {
            return None;
        };
        picks.iter().copied().find(|pick| pick.id() == text)
    }

    /// The choice that this text names; `None` where the kind has none of that name.
    #[must_use]
    pub fn interpretation(self, text: &str) -> Option<Choice> {
        let Self::Interpretation(of) = self else {
            return None;
        };
        let mut choices = of.choices().iter().copied();
        choices.find(|choice| choice.id() == text)
    }

    /// Whether it takes a day.
    #[must_use]
    pub const fn is_day(self) -> bool {
        matches!(self, Self::Day | Self::DayOrYes)
    }
}

/// An answer of a field that has a few.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Whether the contract is signed.
    Status(Status),
    /// The rules to apply.
    Regime(RegimeChoice),
    /// Whether there was an action in reply to a core mission.
    Action(Answer),
    /// What an amount is the amount of.
    Per(Per),
    /// How often an expense is paid.
    Rhythm(Rhythm),
    /// What an expense is for.
    Purpose(Purpose),
    /// How much of a week is worked.
    Time(WorkingTime),
}

/// What a visitor says of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It is signed.
    Signed,
    /// It is to be signed.
    Planned,
    /// It is not signed, and no day is in sight.
    No,
}

impl Pick {
    /// The answers on the contract, in the order of the form.
    pub const STATUSES: &'static [Self] = &[
        Self::Status(Status::Signed),
        Self::Status(Status::Planned),
        Self::Status(Status::No),
    ];

    /// The rules that can be asked for; an untouched field means the first.
    pub const REGIMES: &'static [Self] = &[
        Self::Regime(RegimeChoice::Auto),
        Self::Regime(RegimeChoice::Picked(Regime::Aci2019)),
        Self::Regime(RegimeChoice::Picked(Regime::Offer2020Plus50)),
        Self::Regime(RegimeChoice::Picked(Regime::Offer2020Plus75)),
        Self::Regime(RegimeChoice::Picked(Regime::Avenant2)),
    ];

    /// The answers on an action, in the order of the form.
    pub const ACTIONS: &'static [Self] = &[
        Self::Action(Answer::Met),
        Self::Action(Answer::Unmet),
        Self::Action(Answer::ToConfirm),
    ];

    /// What the amount of an expense is the amount of; an untouched field means the first.
    pub const PERS: &'static [Self] = &[Self::Per(Per::Payment), Self::Per(Per::Year)];

    /// How often an expense is paid; an untouched field means the first.
    pub const RHYTHMS: &'static [Self] = &[
        Self::Rhythm(Rhythm::Once),
        Self::Rhythm(Rhythm::Monthly),
        Self::Rhythm(Rhythm::Quarterly),
        Self::Rhythm(Rhythm::Yearly),
    ];

    /// What an expense is for; an untouched field means the first.
    pub const PURPOSES: &'static [Self] = &[
        Self::Purpose(Purpose::Operating),
        Self::Purpose(Purpose::Mission(Mission::Access)),
        Self::Purpose(Purpose::Mission(Mission::Pathways)),
        Self::Purpose(Purpose::Mission(Mission::Prevention)),
        Self::Purpose(Purpose::Mission(Mission::Crisis)),
        Self::Purpose(Purpose::Mission(Mission::Quality)),
        Self::Purpose(Purpose::Mission(Mission::Support)),
    ];

    /// Working times; an untouched field means the first.
    pub const TIMES: &'static [Self] =
        &[Self::Time(WorkingTime::Full), Self::Time(WorkingTime::Half)];

    /// Its name in links, cases and the JavaScript API. A released name never changes.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Status(Status::Signed) => "signed",
            Self::Status(Status::Planned) => "planned",
            Self::Status(Status::No) | Self::Action(Answer::Unmet) => NO,
            Self::Regime(RegimeChoice::Auto) => "auto",
            Self::Regime(RegimeChoice::Picked(regime)) => regime.id(),
            Self::Action(Answer::Met) => YES,
            Self::Action(Answer::ToConfirm) => "unknown",
            Self::Per(Per::Payment) => "payment",
            Self::Per(Per::Year) => "year",
            Self::Rhythm(Rhythm::Once) => "once",
            Self::Rhythm(Rhythm::Monthly) => "monthly",
            Self::Rhythm(Rhythm::Quarterly) => "quarterly",
            Self::Rhythm(Rhythm::Yearly) => "yearly",
            Self::Purpose(Purpose::Operating) => "operating",
            Self::Purpose(Purpose::Mission(mission)) => mission_key(mission),
            Self::Time(WorkingTime::Full) => "full",
            Self::Time(WorkingTime::Half) => "half",
        }
    }
}
