//! The figures of the law: what each is the amount of, and what must be known besides.
//! This module must never know the amounts.

use crate::law::{Conflict, Line, Note};
use crate::units::Money;

use super::{mission, money, part};

/// What a figure is the amount of.
#[must_use]
pub fn line(line: Line) -> String {
    let text = match line {
        Line::OperatingBase => "financement du fonctionnement, par an",
        Line::Uplift50 => "majoration de 50 %, une fois",
        Line::Uplift75 => "majoration de 75 %, une fois",
        Line::LetterOfIntent => "paiement sur la lettre d’intention, une fois",
        Line::Booster => "booster de 2022, une fois",
        Line::PreContractAction => "action menée avant le contrat, une fois",
        Line::CeilingTotal => "plafond annuel, tout à 100 %",
        Line::MissionsAll => "ensemble des missions, par an",
        Line::MissionsWithoutCrisis => "ensemble des missions hors crise, par an",
        Line::CrisisPlanFirstYear => "plan de crise, l’année de sa rédaction",
        Line::CrisisPlanUpdate => "plan de crise, chaque année suivante",
        Line::CrisisEvent => "crise reconnue par l’ARS, l’année même",
        Line::MissionPart(of, which) => {
            return [mission(of), ", ", part(which), ", par an"].concat();
        }
        Line::FirGrandEst => "fonds régional avant contrat, Grand Est",
        Line::FirSeineSaintDenis => "fonds régional avant contrat, Seine-Saint-Denis",
        Line::FirNormandie => "fonds régional avant contrat, Normandie",
        Line::FirCentreValDeLoire => "fonds régional avant contrat, Centre-Val de Loire",
        Line::MemberCap2023 => "plafond par membre en 2023",
        Line::MemberCap2025 => "plafond par membre en 2025",
    };
    text.into()
}

/// What must be known about a figure besides its sources.
#[must_use]
pub const fn note(note: Note) -> &'static str {
    match note {
        Note::DraftRate => "taux du projet de 2020 ; le taux adopté n’a pu être lu",
        Note::DraftAmounts => "montants du projet de 2020",
        Note::CeilingLessOperating => "plafond publié, moins le fonctionnement",
        Note::PrintedBeforeSignature => {
            "imprimé juste avant la signature ; plan de crise de l’année 1 et une crise compris"
        }
        Note::InterpolatedCeiling => {
            "interpolé, sans source ; plan de crise de l’année 1 et une crise compris"
        }
        Note::SumOfRows => {
            "somme des lignes, sans total publié ; plan de crise de l’année 1 et une crise compris"
        }
        Note::CrisisIncluded => "plan de crise de l’année 1 et une crise compris",
        Note::Interpolated => "interpolé entre les tailles voisines",
        Note::RegionalCouncil => "versé par la Région, non par l’ARS",
    }
}

/// What another source prints for the same figure, without its name.
#[must_use]
pub fn conflict(conflict: &Conflict) -> String {
    let printed = money(Money::from_euros(conflict.euros));
    match conflict.misprint_for {
        None => ["Une source imprime ", &printed, " : "].concat(),
        Some(right) => [
            "Une source imprime ",
            &printed,
            " pour l’enveloppe majorée, une coquille pour ",
            &money(Money::from_euros(right)),
            " : ",
        ]
        .concat(),
    }
}
