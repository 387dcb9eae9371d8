//! What a set of rules is made of, and which one is in force on a day.
//! This module must never know the amounts: each text's own file does.

use super::{
    Choice, Figure, Line, Mission, Part, PerTier, RoadmapStep, Source, Terms, aci_2019, avenant_2,
    offer_2020_50, offer_2020_75,
};
use crate::units::{Date, Rate, Tier};

/// A set of rules: a text in force, or an offer that never was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Regime {
    /// The agreement of 20 June 2019.
    Aci2019,
    /// The first offer of the Cnam, autumn 2020: never in force.
    Offer2020Plus50,
    /// The second offer of the Cnam, end of 2020: never in force.
    Offer2020Plus75,
    /// Avenant 2, signed on 20 December 2021.
    Avenant2,
    /// A text that [`LAW`] does not hold, by a number of its own: a test adds it to a [`Law`].
    Draft(u8),
}

impl Regime {
    /// Every regime of [`LAW`], oldest first.
    pub const ALL: [Self; 4] = [
        Self::Aci2019,
        Self::Offer2020Plus50,
        Self::Offer2020Plus75,
        Self::Avenant2,
    ];

    /// Its stable name in tables, links, cases and the JavaScript API.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Aci2019 => "aci-2019",
            Self::Offer2020Plus50 => "offer-2020-50",
            Self::Offer2020Plus75 => "offer-2020-75",
            Self::Avenant2 => "avenant-2",
            Self::Draft(_) => "draft",
        }
    }
}

/// The rules of contract years under one text: everything that a text may change.
#[derive(Debug)]
pub struct RuleSet {
    /// Which text.
    pub regime: Regime,
    /// The day from which it applies.
    pub effect: Effect,
    /// What becomes of contracts that run on that day.
    pub running: Running,
    /// For how many years a contract runs that is signed under it, at most half of [`MOST_CONTRACT_YEARS`].
    pub contract_years: u8,
    /// The share of operating funding and fixed parts that is paid ahead; the rest is paid at the anniversary.
    pub advance: Rate,
    /// Where the length and the payments were read.
    pub payment_sources: &'static [Source],
    /// The bounds of the size tiers.
    pub sizes: &'static SizeTiers,
    /// The missions that the contract requires, *missions socles*.
    pub core: &'static [Mission],
    /// Operating funding of a contract year.
    pub operating: &'static PerTier,
    /// Everything at 100 %, a year.
    pub ceiling: &'static PerTier,
    /// What each mission is paid, but for the crisis mission.
    pub missions: MissionAmounts,
    /// The crisis mission; `None` where it did not exist.
    pub crisis: Option<Crisis>,
    /// What a CPTS that signs under it must do, in the order of the latest days.
    pub deadlines: &'static [Deadline],
}

/// No contract runs for longer, its renewal included.
pub const MOST_CONTRACT_YEARS: usize = 10;

/// The day from which a text applies.
#[derive(Clone, Copy, Debug)]
pub struct Effect {
    /// First day.
    pub day: Date,
    /// Another reading of it, where no text read settles it.
    pub doubt: Option<Doubt<Date>>,
}

/// What becomes of contracts that run when a text takes effect.
#[derive(Clone, Copy, Debug)]
pub struct Running {
    /// Ours.
    pub fate: Fate,
    /// Another reading of it, where no text read settles it.
    pub doubt: Option<Doubt<Fate>>,
}

/// From when on a new text rules a contract that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// From the first anniversary on or after its effect.
    MovesAtAnniversary,
    /// From the contract year on in which it takes effect.
    MovesAtOnce,
    /// Never.
    Stays,
}

/// Another reading of what nothing settles, which the visitor can switch to.
#[derive(Clone, Copy, Debug)]
pub struct Doubt<T> {
    /// The choice that switches to it.
    pub choice: Choice,
    /// What holds then.
    pub other: T,
}

/// The bounds of the size tiers.
#[derive(Debug)]
pub struct SizeTiers {
    /// The smallest number of inhabitants of each tier, smallest tier first.
    pub lower_bounds: [u32; 4],
    /// The round number that a reader knows each bound by.
    pub thresholds: [u32; 3],
    /// The one number that the texts put on both sides of a bound.
    pub unsettled: Option<UnsettledSize>,
    /// Within this many percents of a threshold the visitor is warned: which population of INSEE counts is not settled
    /// by any text read.
    pub warning_percent: u32,
    /// Where the bounds were read.
    pub sources: &'static [Source],
}

/// A number of inhabitants that is the first of a tier or, in another reading, the last of the tier below.
#[derive(Clone, Copy, Debug)]
pub struct UnsettledSize {
    /// The number: the lower bound of a tier.
    pub count: u32,
    /// The choice that puts it into the tier below.
    pub below: Choice,
}

/// Something that must be done by a day.
#[derive(Clone, Copy, Debug)]
pub struct Deadline {
    /// What.
    pub step: RoadmapStep,
    /// By when.
    pub due: Due,
    /// Where it was read.
    pub sources: &'static [Source],
}

/// By when something must be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// So many months after the filing of the health project.
    AfterFiling(u32),
    /// So many months after the signature.
    AfterSignature(u32),
    /// On the last anniversary of the contract.
    AtTheEnd,
    /// A later text set this delay for contracts signed under it; for earlier ones a crisis plan was awaited in 2024.
    CrisisPlanAwaitedIn2024(u32),
}

impl Due {
    /// After how many months; `None` for the end of the contract.
    #[must_use]
    pub const fn months(self) -> Option<u32> {
        match self {
            Self::AfterFiling(months)
            | Self::AfterSignature(months)
            | Self::CrisisPlanAwaitedIn2024(months) => Some(months),
            Self::AtTheEnd => None,
        }
    }
}

/// The days on which something applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// First day.
    pub first: Date,
    /// Last day; `None` where no end is known.
    pub last: Option<Date>,
}

impl Window {
    /// Whether this day lies in it.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        self.first <= day && self.last.is_none_or(|last| day <= last)
    }
}

/// Everything that the calculation is given of the law.
#[derive(Debug)]
pub struct Law {
    /// The texts that rule contract years, in the order of their effect.
    pub texts: &'static [&'static RuleSet],
    /// The last of them.
    pub latest: &'static RuleSet,
    /// The sums paid once, by texts and by offers, oldest first.
    pub measures: &'static [Terms],
}

/// The law as it was read.
pub static LAW: Law = Law {
    texts: &[&aci_2019::RULES, &avenant_2::RULES],
    latest: &avenant_2::RULES,
    measures: &[
        Terms::OneOff(&offer_2020_50::UPLIFT),
        Terms::OneOff(&offer_2020_75::UPLIFT),
        Terms::OneOff(&offer_2020_75::COMPLEMENT),
        Terms::Early(&offer_2020_75::LETTER),
        Terms::OneOff(&avenant_2::BOOSTER),
        Terms::Early(&avenant_2::PRE_CONTRACT_ACTION),
    ],
};

impl Law {
    /// The rules of a text's contract years; `None` for an offer, which had none of its own.
    #[must_use]
    pub fn rules(&self, regime: Regime) -> Option<&'static RuleSet> {
        let mut texts = self.texts.iter().copied();
        texts.find(|rules| rules.regime == regime)
    }

    /// Whether a text or an offer was adopted: what was not can never be a right.
    #[must_use]
    pub fn was_adopted(&self, regime: Regime) -> bool {
        self.rules(regime).is_some()
    }

    /// The days on which a text is the one in force.
    #[must_use]
    pub fn in_force(&self, rules: &RuleSet) -> Window {
        let later = self.texts.iter().map(|text| text.effect.day);
        let next = later.filter(|day| *day > rules.effect.day).min();
        Window {
            first: rules.effect.day,
            last: next.map(|day| day.plus_days(-1)),
        }
    }
}

/// How the amounts of the missions are known.
#[derive(Debug)]
pub enum MissionAmounts {
    /// Seen for one tier; for the others only the sum is known.
    Seen {
        /// Sum of all missions but crisis.
        envelope: &'static PerTier,
        /// The amounts of the tier where they were seen.
        seen: &'static Seen,
    },
    /// Those of another text, which changed one line of one mission.
    LessOnOneLine {
        /// Sum of all missions under this text.
        envelope: &'static PerTier,
        /// Sum of the same missions under the other text.
        other_envelope: &'static PerTier,
        /// The amounts seen under the other text.
        seen: &'static Seen,
        /// The one line that takes the whole difference between both sums.
        line: (Mission, Part),
    },
}

impl RuleSet {
    /// Whether this text pays the mission at all.
    #[must_use]
    pub fn pays(&self, mission: Mission) -> bool {
        match mission {
            Mission::Crisis => self.crisis.is_some(),
            _ => self.missions.seen().row(mission, Part::Fixed).is_some(),
        }
    }
}

impl MissionAmounts {
    /// The amounts that were seen, for one tier.
    #[must_use]
    pub const fn seen(&self) -> &'static Seen {
        match self {
            Self::Seen { seen, .. } | Self::LessOnOneLine { seen, .. } => seen,
        }
    }

    /// The sum that is split in the proportions of the amounts seen.
    #[must_use]
    pub const fn split_envelope(&self) -> &'static PerTier {
        match self {
            Self::Seen { envelope, .. } => envelope,
            Self::LessOnOneLine { other_envelope, .. } => other_envelope,
        }
    }
}

/// The amounts of every mission, seen for one tier.
#[derive(Debug)]
pub struct Seen {
    /// Which tier.
    pub tier: Tier,
    /// Fixed and variable part of each mission, in the order of the text.
    pub figures: &'static [Figure],
}

impl Seen {
    /// Where the figure of a part stands; `None` for a mission that the text does not pay by parts.
    #[must_use]
    pub fn row(&self, mission: Mission, part: Part) -> Option<usize> {
        let is_it = |figure: &Figure| matches!(figure.key.line, Line::MissionPart(of, one) if of == mission && one == part);
        self.figures.iter().position(is_it)
    }

    /// The missions that the text pays by parts, in its order.
    pub fn missions(&self) -> impl Iterator<Item = Mission> {
        self.figures
            .iter()
            .filter_map(|figure| match figure.key.line {
                Line::MissionPart(mission, Part::Fixed) => Some(mission),
                _ => None,
            })
    }
}

/// What the crisis mission is paid.
#[derive(Debug)]
pub struct Crisis {
    /// The plan, the year it is written.
    pub first_year: &'static PerTier,
    /// The plan, each later year.
    pub update: &'static PerTier,
    /// When the ARS recognises a crisis, that year.
    pub event: &'static PerTier,
}
