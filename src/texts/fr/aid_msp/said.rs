//! What is said besides the amounts: what is missing, refused, or to be known.
//! This module must never decide what is said.

use super::indicator;
use crate::aid::msp::{Misprint, Missing, Notice, Refusal, Which};
use crate::texts::{count, date, money};

/// A prerequisite that is missed.
#[must_use]
pub const fn missing(missing: Missing) -> &'static str {
    match missing {
        Missing::OpenUnderEightHours => {
            "ouverture de moins de 8 heures par jour, sans dérogation (indicateur 1, déduit)"
        }
        Missing::ClosedInHolidays => {
            "fermeture de plus de 3 semaines pendant les vacances scolaires (indicateur 1, déduit)"
        }
        Missing::ClosedOutsideHolidays => {
            "fermeture de plus de 1 semaine hors vacances scolaires (indicateur 1, déduit)"
        }
        Missing::NoUnscheduledCare => "pas de soins non programmés (indicateur 1, déduit)",
        Missing::NoCrisisPlan => "pas de plan de préparation aux crises (indicateur 2)",
        Missing::NoCoordination => "pas de fonction de coordination (indicateur 9)",
        Missing::NoStandardSystem => {
            "pas de système d’information standard dans l’année (indicateur 18)"
        }
    }
}

/// Why a year is not computed.
#[must_use]
pub fn refusal(refusal: Refusal) -> String {
    match refusal {
        Refusal::BeforeAvenant1 => "Avant 2022, la grille n’était pas celle de l’avenant 1 ; elle n’a pas été lue : rien n’est calculé.".into(),
        Refusal::NothingReadYet => "Aucun texte n’a été lu pour cette année : rien n’est calculé.".into(),
        Refusal::NotYetAdhered(day) => {
            format!("L’adhésion, le {}, est postérieure à cette année.", date(day))
        }
    }
}

/// A share of patients.
#[must_use]
pub const fn share(which: Which) -> &'static str {
    match which {
        Which::C2s => "part de patients à la C2S",
        Which::Ame => "part de patients à l’AME",
    }
}

/// What must be said besides the amounts.
#[must_use]
pub fn notice(notice: Notice) -> String {
    let text = match notice {
        Notice::BeforeAvenant2 => {
            "2026 est calculé sur cette grille, avant l’avenant 2 et hors France santé : chaque montant est une hypothèse."
        }
        Notice::FirstTwoYears => {
            "Une structure nouvelle a une règle particulière pendant ses deux premières années : elle n’est pas calculée, faute d’en avoir lu le détail."
        }
        Notice::FirstAdvance(floor) => {
            return format!(
                "La première année, l’avance est au prorata (rapporté), avec un minimum de {} (rapporté) : son montant n’est pas calculé. Ce minimum ne peut jouer que cette année-là.",
                money(floor)
            );
        }
        Notice::AdvanceAboveTotal => {
            "L’avance dépasse le total : le solde est négatif. Ce que devient la différence n’a pas été lu."
        }
        Notice::ActionsWithoutPlan => {
            "Indicateur 2 : sans plan de préparation, les actions ne donnent rien."
        }
        Notice::CstmOutsideZone => {
            "Indicateur 5 : l’accueil d’un médecin CSTM compte en zone sous-dense."
        }
        Notice::MissionsCounted(counted) => {
            return counted_at_most(
                6,
                "mission",
                counted,
                "ni deux sur un même thème, ni toutes au titre du PRS",
            );
        }
        Notice::LevelWithoutTheOneBelow(of) => {
            return format!(
                "{} : un niveau ne donne rien sans celui qui précède.",
                indicator(of)
            );
        }
        Notice::ProtocolsCounted(counted) => {
            return counted_at_most(10, "protocole", counted, "ceux avec une IPA d’abord");
        }
        Notice::MeetingsAsked(asked) => {
            return format!(
                "Indicateur 11 : {} réunions sont demandées cette année ; en dessous, rien n’est versé.",
                count(asked.into())
            );
        }
        Notice::NobodyConcerned => {
            "Indicateur 11 : sans le nombre de patients en ALD ou de plus de 75 ans, la part de dossiers ne peut être calculée."
        }
        Notice::ExactRate => {
            "Indicateur 11 : la part de dossiers est exacte ; l’exemple de la page 29 du guide la coupe à deux décimales."
        }
        Notice::NationalProtocolsCounted(counted) => {
            return counted_at_most(15, "protocole", counted, "pour les soins non programmés");
        }
        Notice::OverweightWithoutMission => {
            "Indicateur 17 : demandé sans mission de santé publique, compté 0, à confirmer."
        }
        Notice::OverweightOffTheme => {
            "Indicateur 17 : avec une seule mission de santé publique, elle doit porter sur ce thème."
        }
        Notice::NoNationalShare(which) => {
            return format!(
                "Majoration : {}, la part nationale manque ; elle n’a pas été lue et n’a pas de valeur par défaut.",
                share(which)
            );
        }
        Notice::UpliftCapped => "La majoration est limitée à 25 % (une seule source, indirecte).",
    };
    text.into()
}

fn counted_at_most(number: u8, what: &str, counted: u8, why: &str) -> String {
    let plural = if counted < 2 { "" } else { "s" };
    format!("Indicateur {number} : {counted} {what}{plural} au plus, {why}.")
}

/// A misprint of the guide.
#[must_use]
pub const fn misprint(misprint: Misprint) -> &'static str {
    match misprint {
        Misprint::HolidayWeeks => {
            "p. 5 : « ≥ 3 semaines » dans la case de −20 points, pour 3 semaines au plus"
        }
        Misprint::Coordination => "p. 22 : « 2 275 points » pour 3 550",
        Misprint::FilesRate => {
            "p. 29 : 1 844 points, d’une part coupée à 4,61 %, pour environ 1 846,15"
        }
        Misprint::AdvancedSystem => "p. 48 : « socle » en titre d’un indicateur optionnel",
    }
}
