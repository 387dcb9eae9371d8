//! One payment: what it is for, when it lands, and how much in each of the three estimates.
//! This module must never know how the amount was found.

use crate::law::{Measure, Mission, Part};
use crate::units::{Certainty, Date, Money};

use super::amount::{Amount, Estimates};

/// A payment to the CPTS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payment {
    /// What it is for.
    pub item: Item,
    /// Which part of the year's amount it is.
    pub slice: Slice,
    /// The right that it pays.
    pub earned: Earned,
    /// When it lands.
    pub when: When,
    /// How sure the day is.
    pub date_certainty: Certainty,
    /// How much.
    pub amount: Estimates<Amount>,
    /// What it hangs on.
    pub standing: Standing,
}

/// What a payment is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// Operating funding; in year 1 it is the seed envelope.
    Operating,
    /// A second operating envelope in year 1, in the other reading of the agreement.
    SecondEnvelope,
    /// A sum paid once.
    Measure(Measure),
    /// The early payment taken off what is paid at the signature, in the other reading.
    EarlyPaymentDeducted,
    /// A part of a mission.
    Mission(Mission, Part),
    /// The crisis plan, the year it is written.
    CrisisPlanFirstYear,
    /// The crisis plan, a later year.
    CrisisPlanUpdate,
    /// A recognised crisis.
    CrisisEvent,
}

impl Item {
    /// What kind of money it is.
    #[must_use]
    pub const fn nature(self) -> Nature {
        match self {
            Self::Operating
            | Self::SecondEnvelope
            | Self::Mission(_, Part::Fixed)
            | Self::CrisisPlanFirstYear
            | Self::CrisisPlanUpdate => Nature::Fixed,
            Self::Mission(_, Part::Variable) => Nature::Variable,
            Self::CrisisEvent => Nature::Crisis,
            Self::Measure(_) | Self::EarlyPaymentDeducted => Nature::OneOff,
        }
    }
}

/// Kinds of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nature {
    /// Operating funding, fixed parts, the crisis plan.
    Fixed,
    /// Paid on results.
    Variable,
    /// Paid when the ARS recognises a crisis.
    Crisis,
    /// Paid once.
    OneOff,
}

impl Nature {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Fixed, Self::Variable, Self::Crisis, Self::OneOff];
}

/// Which part of a year's amount a payment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slice {
    /// All of it at once.
    Whole,
    /// What is paid ahead: [`RuleSet::advance`](crate::law::RuleSet#structfield.advance).
    Advance,
    /// The rest, at the anniversary.
    Balance,
}

/// The right that a payment pays (*droits de l'année*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Earned {
    /// *Avant contrat*.
    BeforeContract,
    /// Contract year 1 to 5; 6 to 10 of a renewed contract.
    Year(usize),
}

impl Earned {
    /// The contract year, from 1; 0 before the contract.
    pub(super) const fn year(self) -> u8 {
        match self {
            Self::BeforeContract => 0,
            Self::Year(number) => number as u8,
        }
    }
}

/// When a payment lands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// On this day.
    On(Date),
    /// *Au plus tôt* on this day.
    NotBefore(Date),
    /// Nobody knows.
    Unknown(Undated),
}

impl When {
    /// The day, or the earliest one.
    #[must_use]
    pub const fn earliest(self) -> Option<Date> {
        match self {
            Self::On(day) | Self::NotBefore(day) => Some(day),
            Self::Unknown(_) => None,
        }
    }
}

/// Why a payment has no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Undated {
    /// The contract has no day yet.
    NoSignature,
    /// The letter of intent has no day yet.
    NoLetter,
    /// No text read names one.
    NeverNamed,
}

/// What a payment hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// On nothing but the contract.
    Contract,
    /// On results.
    Results,
    /// On a crisis recognised by the ARS.
    Crisis,
    /// On a measure whose conditions are all met.
    MeasureOpen,
    /// On a measure with a condition to confirm.
    MeasureToConfirm,
    /// On a mission that has not begun by the end of the year.
    MissionsToStart,
    /// On a reading of the agreement that the visitor chose.
    OtherReading,
    /// On the renewal of the contract, which lies ahead.
    Renewal,
}

/// Something that the visitor must know beside the amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The offer was never adopted: everything is *as if*.
    OfferNeverAdopted,
    /// The population is this close to a threshold; which INSEE population counts is not settled.
    NearThreshold(u32),
    /// The texts put this number of inhabitants in two tiers.
    TierUnsettled(u32),
    /// The planned day of signature is past.
    PlannedDayPast(Date),
    /// No rules were in force on the first day of this contract year.
    NoRules(usize),
    /// The crisis mission did not exist yet in this contract year: nothing is paid.
    CrisisMissionNotYet(usize),
    /// The text of this contract year does not pay this mission, which the project has begun.
    MissionNotPaid(Mission, usize),
    /// A crisis is entered in this year, when the crisis mission had not begun: nothing is paid.
    CrisisWithoutMission(usize),
    /// No mission has begun by the end of this year: its operating funding is to confirm.
    OperatingToConfirm(usize),
    /// This mission starts this many days after its latest day.
    StartsLate(Mission, u32),
    /// This mission has no start: it is not counted.
    NoStart(Mission),
    /// This mission is not counted: the contract ends before it starts.
    StartsAfterEnd(Mission),
    /// The early payment is counted as an addition; it could be an advance on the envelope.
    EarlyPaymentCouldBeAdvance(Money),
    /// The other reading of the agreement would only add a second envelope in year 1.
    SecondEnvelopePossible,
    /// The amounts by mission are estimated.
    MissionsEstimated,
    /// The contract ends on this day; renewal is not computed.
    RenewalNotComputed(Date),
    /// The contract is to be renewed on this day: what follows counts if it is.
    RenewalAhead(Date),
    /// The contract, which is renewed but has no day, is not computed beyond its signature.
    RenewalWithoutDay,
    /// The renewed contract ends on this day; another renewal is not computed.
    SecondRenewalNotComputed(Date),
}
