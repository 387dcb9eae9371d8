//! The conditions of the aid.
//! This module must never know of whom a condition is asked.

use crate::aid::assistant::Condition;

/// What is asked, as a sentence.
#[must_use]
pub const fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::GroupOfTwo => "Exercer dans un groupe de deux médecins ou plus.",
        Condition::CoordinatedPractice => "Être en exercice coordonné.",
        Condition::FullTimeInUnderDenseZone => "L’option 1 ETP est réservée aux zones sous-denses.",
        Condition::SectorOrOptam => "Être en secteur 1, ou en secteur 2 avec l’Optam.",
        Condition::ExcludedSpecialties => {
            "Certaines spécialités sont exclues : la CPAM dit lesquelles."
        }
        Condition::ListFromP30 => "Avoir une patientèle au moins égale au P30 de sa spécialité.",
        Condition::TrainedWithin3Years => {
            "L’assistant est infirmier, aide-soignant ou auxiliaire de puériculture, ou obtient le CQP dans les 3 ans."
        }
        Condition::TrainedWithin2Years => {
            "L’assistant est infirmier, aide-soignant ou auxiliaire de puériculture, ou obtient le CQP dans les 2 ans."
        }
        Condition::Trained => {
            "L’assistant est infirmier, aide-soignant ou auxiliaire de puériculture, ou obtient le CQP ; le délai n’a pas été lu pour ce texte."
        }
        Condition::SecretaryReplaced => {
            "Une secrétaire qui devient assistante est remplacée dans les 6 mois."
        }
        Condition::CompanyOfGps => "Être des généralistes réunis en SCP, SCM ou SISA.",
        Condition::MeanList => "Avoir une patientèle moyenne de 775 patients ou plus.",
        Condition::CollectiveObjectives => {
            "Par ETP, 260 patients MT et 110 patients de file active de plus en deux ans ; à partir de l’année 3, l’aide est réduite en proportion si ce n’est pas atteint."
        }
        Condition::NoMorePositionsThanDoctors => "Pas plus d’ETP que de médecins.",
    }
}
