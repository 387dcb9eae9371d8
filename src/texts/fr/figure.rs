//! The figures of the law: what each is the amount of, and what must be known besides.
//! This module must never know the amounts.

use crate::law::{Conflict, Figure, Line, Note};
use crate::units::Money;

use super::{date, mission, money, part, regime, sentence_case, tier};

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
            return format!("{}, {}, par an", mission(of), part(which));
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

/// The text, the tier, the dates and the note of a figure.
#[must_use]
pub fn figure_facts(figure: &Figure) -> String {
    let since = match figure.effective_from {
        Some(day) => format!("en vigueur depuis le {}", date(day)),
        None => "jamais en vigueur, ou sans date".into(),
    };
    let verified = format!("vérifié le {}", date(figure.verified_on));
    let parts = [
        figure.key.regime.map(regime),
        figure.key.tier.map(tier),
        Some(&since),
        Some(&verified),
        figure.sources.is_empty().then_some("sans source"),
    ];
    let mut text = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    if let Some(of) = figure.note {
        text = format!("{text} ; {}", note(of));
    }
    sentence_case(&text)
}

/// What another source prints for the same figure, without its name.
#[must_use]
pub fn conflict(conflict: &Conflict) -> String {
    let printed = money(Money::from_euros(conflict.euros));
    match conflict.misprint_for {
        None => format!("Une source imprime {printed} : "),
        Some(right) => format!(
            "Une source imprime {printed} pour l’enveloppe majorée, une coquille pour {} : ",
            money(Money::from_euros(right))
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{avenant_2, offer_2020_75};
    use crate::units::Tier;

    #[test]
    fn a_figure_says_where_it_stands() {
        assert_eq!(
            figure_facts(avenant_2::BOOSTER_AMOUNT.at(Tier::Three)),
            "Avenant 2 (2022), taille 3, en vigueur depuis le 1er avril 2022, vérifié le 21 novembre 2026\u{202f}; taux du projet de 2020\u{202f}; le taux adopté n’a pu être lu"
        );
        assert_eq!(
            figure_facts(offer_2020_75::AMOUNT.at(Tier::One)),
            "Offre de fin 2020 (+75\u{a0}%), taille 1, jamais en vigueur, ou sans date, vérifié le 21 novembre 2026"
        );
    }

    #[test]
    fn a_conflict_says_whether_it_is_a_misprint() {
        let conflicts = |tier| offer_2020_75::AMOUNT.at(tier).conflicts;
        let told: Vec<_> = conflicts(Tier::Two).iter().map(conflict).collect();
        assert_eq!(
            told,
            [
                "Une source imprime 105\u{202f}500\u{a0}€ pour l’enveloppe majorée, une coquille pour 105\u{202f}000\u{a0}€\u{a0}: "
            ]
        );
    }
}
