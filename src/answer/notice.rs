//! The notices beside the amounts, each with a name of its own.
//! This module must never know the words of a notice.

use serde::Serialize;

use crate::funding;
use crate::law::MOST_CONTRACT_YEARS;
use crate::law::Mission;
use crate::units::Date;

use super::{Euros, ids};

/// Something that the visitor must know.
#[derive(Debug, Default, Serialize)]
pub(super) struct Notice {
    /// The kind, with the year or the mission where there can be several: `starts-late-access`.
    pub(super) id: String,
    /// Which kind.
    kind: &'static str,
    /// The contract year that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    year: Option<usize>,
    /// The mission that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    mission: Option<String>,
    /// The day that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    /// How many days late.
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<u32>,
    /// How many inhabitants: a threshold, or those of the territory.
    #[serde(skip_serializing_if = "Option::is_none")]
    inhabitants: Option<u32>,
    /// The amount that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<Euros>,
}

impl Notice {
    pub(super) fn new(notice: funding::Notice) -> Self {
        use funding::Notice as N;
        let bare = |kind: &'static str| Self {
            id: kind.to_owned(),
            kind,
            ..Self::default()
        };
        let of_year = |kind: &'static str, year: usize| Self {
            id: [kind, "-", &year.to_string()].concat(),
            year: Some(year),
            ..bare(kind)
        };
        let dated = |kind: &'static str, day: Date| Self {
            date: Some(day.to_string()),
            ..bare(kind)
        };
        let of_mission = |kind: &'static str, mission| Self {
            id: [kind, "-", &ids::mission(mission)].concat(),
            mission: Some(ids::mission(mission)),
            ..bare(kind)
        };
        match notice {
            N::OfferNeverAdopted => bare("offer-never-adopted"),
            N::NearThreshold(threshold) => Self {
                inhabitants: Some(threshold),
                ..bare("near-threshold")
            },
            N::TierUnsettled(population) => Self {
                inhabitants: Some(population),
                ..bare("tier-unsettled")
            },
            N::PlannedDayPast(day) => dated("planned-day-past", day),
            N::NoRules(year) => of_year("no-rules", year),
            N::CrisisMissionNotYet(year) => of_year("crisis-mission-not-yet", year),
            N::MissionNotPaid(mission, year) => {
                let of_mission = of_mission("mission-not-paid", mission);
                Self {
                    id: [&of_mission.id, "-", &year.to_string()].concat(),
                    year: Some(year),
                    ..of_mission
                }
            }
            N::CrisisWithoutMission(year) => of_year("crisis-without-mission", year),
            N::OperatingToConfirm(year) => of_year("operating-to-confirm", year),
            N::StartsLate(mission, days) => Self {
                days: Some(days),
                ..of_mission("starts-late", mission)
            },
            N::NoStart(mission) => of_mission("no-start", mission),
            N::StartsAfterEnd(mission) => of_mission("starts-after-end", mission),
            N::EarlyPaymentCouldBeAdvance(amount) => Self {
                amount: Some(amount.into()),
                ..bare("early-payment-could-be-advance")
            },
            N::SecondEnvelopePossible => bare("second-envelope-possible"),
            N::MissionsEstimated => bare("missions-estimated"),
            N::RenewalNotComputed(day) => dated("renewal-not-computed", day),
            N::RenewalAhead(day) => dated("renewal-ahead", day),
            N::RenewalWithoutDay => bare("renewal-without-day"),
            N::SecondRenewalNotComputed(day) => dated("second-renewal-not-computed", day),
        }
    }
}

/// Every name that a notice can have, so that a misspelt name is refused and not taken for an absent one.
pub fn notice_ids() -> impl Iterator<Item = String> {
    use funding::Notice as N;
    // Only names are read off these: what they are about does not matter.
    let day = crate::law::VERIFIED_ON;
    let of_year = (1..=MOST_CONTRACT_YEARS).flat_map(|year| {
        [
            N::NoRules(year),
            N::CrisisMissionNotYet(year),
            N::CrisisWithoutMission(year),
            N::OperatingToConfirm(year),
        ]
    });
    let of_mission = Mission::ALL.into_iter().flat_map(|mission| {
        [
            N::StartsLate(mission, 0),
            N::NoStart(mission),
            N::StartsAfterEnd(mission),
        ]
    });
    let not_paid = Mission::ALL.into_iter().flat_map(|mission| {
        (1..=MOST_CONTRACT_YEARS).map(move |year| N::MissionNotPaid(mission, year))
    });
    [
        N::OfferNeverAdopted,
        N::NearThreshold(0),
        N::TierUnsettled(0),
        N::PlannedDayPast(day),
        N::EarlyPaymentCouldBeAdvance(crate::units::Money::ZERO),
        N::SecondEnvelopePossible,
        N::MissionsEstimated,
        N::RenewalNotComputed(day),
        N::RenewalAhead(day),
        N::RenewalWithoutDay,
        N::SecondRenewalNotComputed(day),
    ]
    .into_iter()
    .chain(of_year)
    .chain(of_mission)
    .chain(not_paid)
    .map(|notice| Notice::new(notice).id)
}
