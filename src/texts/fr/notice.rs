//! The notices beside the amounts.
//! This module must never know what raised a notice.

use crate::funding::Notice;
use crate::law::LAW;

use super::{
    count, date, mission, money,
    number::{days, inhabitants},
    sentence_case,
};

/// Every notice as a sentence; years of which the same is said are said together.
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
        [only] => format!("Année {only}"),
        many => format!("Années {} à {}", year(many.first()), year(many.last())),
    };
    format!(
        "{subject} du contrat : le fonctionnement reste à confirmer, il est versé une fois les missions démarrées."
    )
}

fn one(notice: Notice) -> String {
    match notice {
        Notice::OfferNeverAdopted => {
            "Cette offre n’a jamais été adoptée : rien de ce qui est affiché ici n’est un droit."
                .into()
        }
        Notice::NearThreshold(threshold) => format!("Le territoire est à moins de {} % du seuil de {} : vérifiez quelle population de l’Insee l’Assurance Maladie retient.", count(LAW.latest.sizes.warning_percent.into()), inhabitants(threshold)),
        Notice::TierUnsettled(number) => format!("Les textes rangent {} tout juste dans deux tailles : celle retenue ici est une hypothèse.", inhabitants(number)),
        Notice::PlannedDayPast(day) => format!("Le jour prévu pour la signature, le {}, est passé : dites si le contrat a été signé.", date(day)),
        Notice::NoRules(year) => in_year(
            year,
            "aucune règle n’était en vigueur à son premier jour, rien n’est compté.",
        ),
        Notice::CrisisMissionNotYet(year) => in_year(
            year,
            "la mission de réponse aux crises n’existait pas encore, rien n’est versé pour elle.",
        ),
        Notice::MissionNotPaid(of, year) => in_year(
            year,
            &format!("ses règles ne paient pas la mission {}, rien n’est versé pour elle.", mission(of)),
        ),
        Notice::CrisisWithoutMission(year) => in_year(
            year,
            "une crise est saisie mais la mission n’a pas commencé, rien n’est versé.",
        ),
        Notice::OperatingToConfirm(year) => operating_to_confirm(&[year]),
        Notice::StartsLate(of, late) => format!("La mission {} commence {} après son dernier délai.", mission(of), days(late)),
        Notice::NoStart(of) => {
            let text = format!("{} : sans date de début, la mission n’est pas comptée.", mission(of));
            sentence_case(&text)
        }
        Notice::StartsAfterEnd(of) => {
            let text = format!("{} : le contrat se termine avant le début de la mission.", mission(of));
            sentence_case(&text)
        }
        Notice::EarlyPaymentCouldBeAdvance(early) => format!("Les {} avant le contrat sont comptés en plus de l’enveloppe, une hypothèse : une source y voit une avance, alors déduite de ce qui est versé à la signature.", money(early)),
        Notice::SecondEnvelopePossible => {
            "Une autre lecture de l’accord ajouterait une seconde enveloppe de fonctionnement en année 1 ; elle n’est pas comptée."
                .into()
        }
        Notice::MissionsEstimated => {
            "Les montants par mission sont estimés d’après la taille 3, une hypothèse.".into()
        }
        Notice::RenewalNotComputed(end) => format!("Le contrat se termine le {} ; son renouvellement n’est pas calculé.", date(end)),
        Notice::RenewalAhead(day) => format!("Les années 6 à 10 ne comptent que si le contrat est renouvelé le {} : tout y est une hypothèse, et « prudent » n’en compte rien.", date(day)),
        Notice::RenewalWithoutDay => "Sans date de signature, le renouvellement du contrat n’est pas calculé.".into(),
        Notice::SecondRenewalNotComputed(end) => format!("Le contrat renouvelé se termine le {} ; un second renouvellement n’est pas calculé.", date(end)),
    }
}

fn in_year(year: usize, what: &str) -> String {
    format!("Année {year} du contrat : {what}")
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
