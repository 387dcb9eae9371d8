//! What must be told beside the amounts.
//! This module must never know what raised a notice.

use crate::funding::Notice;
use crate::law::size_tier;

use super::{
    count, date, mission, money,
    number::{days, inhabitants},
    sentence_case,
};

/// Every notice as a sentence; years of which the same is said are told together.
#[must_use]
pub fn notices(notices: &[Notice]) -> Vec<String> {
    let to_confirm: Vec<usize> = notices
        .iter()
        .filter_map(|notice| match notice {
            Notice::OperatingToConfirm(year) => Some(*year),
            _ => None,
        })
        .collect();
    let mut texts = Vec::new();
    let mut told = false;
    for notice in notices {
        match notice {
            Notice::OperatingToConfirm(_) if told => {}
            Notice::OperatingToConfirm(_) => {
                told = true;
                texts.push(operating_to_confirm(&to_confirm));
            }
            other => texts.push(one(*other)),
        }
    }
    texts
}

fn operating_to_confirm(years: &[usize]) -> String {
    let year = |year: Option<&usize>| year.map(usize::to_string).unwrap_or_default();
    let subject = match years {
        [only] => ["Année ", &only.to_string()].concat(),
        many => ["Années ", &year(many.first()), " à ", &year(many.last())].concat(),
    };
    [
        &subject,
        " du contrat : le fonctionnement reste à confirmer, il est versé une fois les missions démarrées.",
    ]
    .concat()
}

fn one(notice: Notice) -> String {
    match notice {
        Notice::OfferNeverAdopted => {
            "Cette offre n’a jamais été adoptée : rien de ce qui est affiché ici n’est un droit."
                .into()
        }
        Notice::NearThreshold(threshold) => [
            "Le territoire est à moins de ",
            &count(size_tier::WARNING_PERCENT.into()),
            " % du seuil de ",
            &inhabitants(threshold),
            " : vérifiez quelle population de l’Insee l’Assurance Maladie retient.",
        ]
        .concat(),
        Notice::TierUnsettled(number) => [
            "Les textes rangent ",
            &inhabitants(number),
            " tout juste dans deux tailles : celle retenue ici est une hypothèse.",
        ]
        .concat(),
        Notice::PlannedDayPast(day) => [
            "Le jour prévu pour la signature, le ",
            &date(day),
            ", est passé : dites si le contrat a été signé.",
        ]
        .concat(),
        Notice::NoRules(year) => in_year(
            year,
            "aucune règle n’était en vigueur à son premier jour, rien n’est compté.",
        ),
        Notice::CrisisMissionNotYet(year) => in_year(
            year,
            "la mission de réponse aux crises n’existait pas encore, rien n’est versé pour elle.",
        ),
        Notice::CrisisWithoutMission(year) => in_year(
            year,
            "une crise est saisie mais la mission n’a pas commencé, rien n’est versé.",
        ),
        Notice::OperatingToConfirm(year) => operating_to_confirm(&[year]),
        Notice::StartsLate(of, late) => [
            "La mission ",
            mission(of),
            " commence ",
            &days(late),
            " après son dernier délai.",
        ]
        .concat(),
        Notice::NoStart(of) => {
            let text = [mission(of), " : sans date de début, la mission n’est pas comptée."].concat();
            sentence_case(&text)
        }
        Notice::StartsAfterEnd(of) => {
            let text = [mission(of), " : le contrat se termine avant le début de la mission."].concat();
            sentence_case(&text)
        }
        Notice::EarlyPaymentCouldBeAdvance(early) => [
            "Les ",
            &money(early),
            " avant le contrat sont comptés en plus de l’enveloppe, une hypothèse : une source y voit une avance, alors déduite de ce qui est versé à la signature.",
        ]
        .concat(),
        Notice::SecondEnvelopePossible => {
            "Une autre lecture de l’accord ajouterait une seconde enveloppe de fonctionnement en année 1 ; elle n’est pas comptée."
                .into()
        }
        Notice::MissionsEstimated => {
            "Les montants par mission sont estimés d’après la taille 3, une hypothèse.".into()
        }
        Notice::RenewalNotComputed(end) => [
            "Le contrat se termine le ",
            &date(end),
            " ; son renouvellement n’est pas calculé.",
        ]
        .concat(),
    }
}

fn in_year(year: usize, what: &str) -> String {
    ["Année ", &year.to_string(), " du contrat : ", what].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_of_which_the_same_is_said_are_told_together() {
        let years = [2, 3, 4, 5].map(Notice::OperatingToConfirm);
        assert_eq!(
            notices(&years),
            [
                "Années 2 à 5 du contrat\u{a0}: le fonctionnement reste à confirmer, il est versé une fois les missions démarrées."
            ]
        );
    }
}
