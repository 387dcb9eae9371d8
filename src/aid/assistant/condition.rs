//! The conditions of the aid, as they are shown: by text, with their mark.
//! This module must never decide whether a condition is met: the CPAM does.

use super::{Aid, Contract, Text, WorkingTime};
use crate::aid::Source;
use crate::units::Certainty::{self, Official, Reported};

/// A condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Condition {
    /// A group of two doctors or more.
    GroupOfTwo,
    /// A coordinated practice.
    CoordinatedPractice,
    /// 1 ETP in under-dense zones only.
    FullTimeInUnderDenseZone,
    /// Sector 1, or 2 with Optam.
    SectorOrOptam,
    /// Some specialties are excluded.
    ExcludedSpecialties,
    /// A list at P30 or above.
    ListFromP30,
    /// Nurse, nursing or childcare auxiliary, or CQP within 3 years.
    TrainedWithin3Years,
    /// The same, within 2 years.
    TrainedWithin2Years,
    /// The same; the time was not read for this text.
    Trained,
    /// A secretary who becomes the assistant is replaced within 6 months.
    SecretaryReplaced,
    /// General practitioners in a SCP, SCM or SISA.
    CompanyOfGps,
    /// A mean list of 775 patients or more.
    MeanList,
    /// For each ETP within two years, 260 patients MT and 110 FA more; prorated from year 3 if not reached.
    CollectiveObjectives,
    /// No more ETP than doctors.
    NoMorePositionsThanDoctors,
}

/// A condition in some of the texts.
#[derive(Debug, PartialEq, Eq)]
pub struct ConditionRow {
    /// What is asked.
    pub condition: Condition,
    /// The texts that make it a condition of the contracts signed under them.
    pub texts: &'static [Text],
    /// How sure it is.
    pub certainty: Certainty,
    /// Where it was read; nothing where docs/neighbours.md names no page.
    pub sources: &'static [Source],
}

const AVENANT_7: &[Text] = &[Text::Avenant7];
const ARBITRAL: &[Text] = &[Text::Arbitral2023];
const CONVENTION: &[Text] = &[Text::Convention2024];
const BEFORE_2024: &[Text] = &[Text::Avenant7, Text::Arbitral2023];
const ONE_DOCTOR: &[Text] = &[Text::Avenant7, Text::Arbitral2023, Text::Convention2024];
const COLLECTIVE: &[Text] = &[Text::Collective2026];
const SINCE_2024: &[Text] = &[Text::Convention2024, Text::Collective2026];

/// Every condition that was read, in the order in which it is shown.
pub const CONDITIONS: &[ConditionRow] = &[
    row(Condition::GroupOfTwo, AVENANT_7, Reported, &[]),
    row(Condition::CoordinatedPractice, AVENANT_7, Reported, &[]),
    row(
        Condition::FullTimeInUnderDenseZone,
        AVENANT_7,
        Reported,
        &[],
    ),
    row(Condition::SectorOrOptam, BEFORE_2024, Reported, &[]),
    row(
        Condition::SectorOrOptam,
        CONVENTION,
        Official,
        &[Source::AmeliConvention],
    ),
    row(Condition::ExcludedSpecialties, BEFORE_2024, Reported, &[]),
    row(
        Condition::ExcludedSpecialties,
        CONVENTION,
        Official,
        &[Source::AmeliConvention],
    ),
    row(Condition::ListFromP30, ONE_DOCTOR, Reported, &[]),
    row(
        Condition::CompanyOfGps,
        COLLECTIVE,
        Reported,
        &[Source::Mesdocs],
    ),
    row(
        Condition::MeanList,
        COLLECTIVE,
        Reported,
        &[Source::Mesdocs],
    ),
    row(
        Condition::CollectiveObjectives,
        COLLECTIVE,
        Reported,
        &[Source::Mesdocs],
    ),
    row(
        Condition::NoMorePositionsThanDoctors,
        COLLECTIVE,
        Reported,
        &[Source::Mesdocs],
    ),
    row(Condition::TrainedWithin3Years, AVENANT_7, Reported, &[]),
    row(Condition::Trained, ARBITRAL, Reported, &[Source::Cqp]),
    row(
        Condition::TrainedWithin2Years,
        SINCE_2024,
        Reported,
        &[Source::AssoAssistants],
    ),
    row(Condition::SecretaryReplaced, ONE_DOCTOR, Reported, &[]),
];

const fn row(
    condition: Condition,
    texts: &'static [Text],
    certainty: Certainty,
    sources: &'static [Source],
) -> ConditionRow {
    ConditionRow {
        condition,
        texts,
        certainty,
        sources,
    }
}

impl ConditionRow {
    /// Whether it is a condition of this contract; a contract that is refused for its day has none.
    #[must_use]
    pub fn applies_to(&self, contract: &Contract) -> bool {
        let is_of_text = contract
            .text()
            .is_some_and(|text| self.texts.contains(&text));
        let is_of_full_time = self.condition == Condition::FullTimeInUnderDenseZone;
        let is_of_option = !is_of_full_time || contract.aid == Aid::OneDoctor(WorkingTime::Full);
        is_of_text && is_of_option
    }
}
