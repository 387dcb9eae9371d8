//! The words of the funding of a maison de santé.
//! This module must never know an amount, but those that the library hands to it.

mod item;
mod said;
mod step;

pub use item::item;
pub use said::{misprint, missing, notice, refusal, share};
pub use step::{by, step};

use super::count;
use crate::aid::msp::{Axis, Indicator, Kind, OutsideConsultations, Pages, Points, Sas};

/// The heading.
pub const TITLE: &str = "Maison de santé pluriprofessionnelle : rémunération de l’ACI";
/// Who is paid.
pub const PAID_TO: &str = "Versée par l’Assurance maladie à la SISA de la maison de santé, pour une année civile : cet argent n’est pas celui de la CPTS.";
/// Where to compare.
pub const CROSS_CHECK: &str = "À comparer avec la calculette de la Cnam";
/// How points become euros.
pub const ROUNDING: &str = "Un point vaut 7 €. Les points sont calculés exactement, les euros arrondis au centime pour chaque indicateur, et les totaux sont les sommes de ces euros.";
/// What is given for each of the points that no page settles.
pub const PRORATA: &str = "Au prorata, l’unité est le jour, et les réunions demandées sont arrondies à l’entier supérieur : hypothèses.";
/// The heading of what is missing.
pub const MISSING: &str = "Un prérequis manque : rien n’est versé.";
/// The heading of what one more level brings.
pub const MORE: &str = "Ce qu’apporterait un niveau de plus";
/// The advance.
pub const ADVANCE: &str = "Avance";
/// The balance.
pub const BALANCE: &str = "Solde";
/// An amount that is not computed.
pub const NOT_COMPUTED: &str = "non calculée";
/// The heading of the misprints.
pub const MISPRINTS: &str = "Coquilles du guide, qui ne sont pas reprises";

/// An axis.
#[must_use]
pub const fn axis(axis: Axis) -> &'static str {
    match axis {
        Axis::Access => "Accès aux soins",
        Axis::Team => "Travail en équipe",
        Axis::System => "Système d’information",
    }
}

/// What missing an indicator costs.
#[must_use]
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Prerequisite => "prérequis",
        Kind::Base => "socle",
        Kind::Optional => "optionnel",
    }
}

/// An indicator.
#[must_use]
pub const fn indicator(indicator: Indicator) -> &'static str {
    match indicator {
        Indicator::Opening => "Horaires d’ouverture et soins non programmés",
        Indicator::Crisis => "Réponse aux crises sanitaires",
        Indicator::Services => "Diversité de l’offre de soins",
        Indicator::OutsideConsultations => "Consultations de médecins extérieurs",
        Indicator::Cstm => "Accueil d’un médecin CSTM",
        Indicator::Missions => "Missions de santé publique",
        Indicator::Users => "Implication des usagers",
        Indicator::Sas => "Participation au SAS",
        Indicator::Coordination => "Fonction de coordination",
        Indicator::Protocols => "Protocoles pluriprofessionnels",
        Indicator::CaseMeetings => "Concertation sur les cas complexes",
        Indicator::Trainees => "Formation de stagiaires",
        Indicator::ExternalCoordination => "Coordination externe",
        Indicator::Quality => "Démarche qualité",
        Indicator::NationalProtocols => "Protocoles nationaux de coopération",
        Indicator::HeartFailure => "Parcours insuffisance cardiaque",
        Indicator::ChildOverweight => "Parcours surpoids et obésité de l’enfant",
        Indicator::StandardSystem => "Système d’information standard",
        Indicator::AdvancedSystem => "Système d’information avancé",
    }
}

/// What an indicator asks, as far as it was read.
#[must_use]
pub const fn asks(indicator: Indicator) -> &'static str {
    match indicator {
        Indicator::Opening => {
            "12 heures par jour, le samedi aussi, toute l’année, et des soins non programmés. Chaque écart réduit les points ; une dérogation de la PDSA vaut 12 heures. Sous 8 heures sans dérogation, au-delà de 3 semaines de fermeture pendant les vacances scolaires ou de 1 semaine en dehors, ou sans soins non programmés : 0, et le prérequis manque (déduit)."
        }
        Indicator::Crisis => {
            "Un plan de préparation (optionnel en 2022), puis, si une crise est déclarée, des actions."
        }
        Indicator::Services => {
            "Niveau 1 : une profession médicale ou une spécialité autre que la médecine générale, ou un pharmacien, ou trois professions paramédicales différentes. Niveau 2 : l’une des deux premières et trois professions paramédicales."
        }
        Indicator::OutsideConsultations => {
            "Au moins 2 jours par mois ; en plus, au moins 2,5 jours par semaine."
        }
        Indicator::Cstm => "La structure est en zone sous-dense.",
        Indicator::Missions => {
            "Deux au plus, jamais deux sur un même thème ni toutes deux au titre du PRS ; un supplément avec une IPA et deux missions."
        }
        Indicator::Users => "Le niveau 2 demande le niveau 1.",
        Indicator::Sas => {
            "La moitié des médecins, ou tous (ou toutes les demandes reçoivent une réponse)."
        }
        Indicator::Coordination => {
            "Une part fixe, et une part selon les patients médecin traitant de tous âges, à deux taux."
        }
        Indicator::Protocols => {
            "Au moins un, huit comptés au plus ; davantage de points avec une IPA."
        }
        Indicator::CaseMeetings => {
            "Six réunions par an au moins. Les dossiers examinés comptent jusqu’à 5 % des patients médecin traitant en ALD ou de plus de 75 ans, chacun une fois, au 31 décembre."
        }
        Indicator::Trainees => "À partir de deux stagiaires.",
        Indicator::ExternalCoordination => "Selon les patients médecin traitant.",
        Indicator::Quality => "Trois niveaux ; chacun demande celui qui précède.",
        Indicator::NationalProtocols => "Pour les soins non programmés, six comptés au plus.",
        Indicator::HeartFailure => "Selon les patients médecin traitant.",
        Indicator::ChildOverweight => {
            "Avec une seule mission de santé publique, elle porte sur ce thème ; sans mission, compté 0, à confirmer."
        }
        Indicator::StandardSystem => {
            "Pour chaque professionnel associé, collaborateurs libéraux d’un médecin associé compris, équipé ou non ; dès le jour de l’acquisition."
        }
        Indicator::AdvancedSystem => {
            "Dès le jour de l’acquisition. Optionnel, malgré le titre de la page 48."
        }
    }
}

/// Consultations of doctors from outside.
#[must_use]
pub const fn outside(consultations: OutsideConsultations) -> &'static str {
    match consultations {
        OutsideConsultations::Fewer => "moins de 2 jours par mois",
        OutsideConsultations::TwoDaysAMonth => "au moins 2 jours par mois",
        OutsideConsultations::TwoAndAHalfDaysAWeek => "au moins 2,5 jours par semaine",
    }
}

/// The part in the SAS.
#[must_use]
pub const fn sas(sas: Sas) -> &'static str {
    match sas {
        Sas::None => "moins de la moitié des médecins",
        Sas::Half => "la moitié des médecins",
        Sas::All => "tous les médecins, ou toutes les demandes",
    }
}

/// Pages of the guide.
#[must_use]
pub fn pages(pages: Pages) -> String {
    let Pages { first, last } = pages;
    if first == last {
        format!("guide, p. {first}")
    } else {
        format!("guide, p. {first} à {last}")
    }
}

/// A number of points, to the hundredth; what is not exact then is said to be about that.
#[must_use]
pub fn points(points: Points) -> String {
    let hundredths = points.hundredths();
    let minus = if hundredths < 0 { "\u{2212}" } else { "" };
    let size = hundredths.unsigned_abs();
    let about = if points.is_in_hundredths() {
        ""
    } else {
        "environ "
    };
    let whole = count(size / 100);
    let decimals = match size % 100 {
        0 => String::new(),
        rest => format!(",{rest:02}"),
    };
    let unit = if size < 200 { "point" } else { "points" };
    format!("{about}{minus}{whole}{decimals} {unit}")
}
