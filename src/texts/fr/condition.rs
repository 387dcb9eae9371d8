//! Conditions of the measures: their state, why, and what would open them.
//! This module must never know how a state is decided.

use crate::funding::{Condition, Reason, Remedy};
use crate::units::Answer;

use super::{date, number::days, regime};

/// The state of a measure.
#[must_use]
pub const fn measure_state(answer: Answer) -> &'static str {
    match answer {
        Answer::Met => "ouvert",
        Answer::ToConfirm => "à confirmer",
        Answer::Unmet => "non ouvert",
    }
}

/// The state of a condition.
#[must_use]
pub const fn condition_state(answer: Answer) -> &'static str {
    match answer {
        Answer::Met => "remplie",
        Answer::ToConfirm => "à confirmer",
        Answer::Unmet => "non remplie",
    }
}

/// Whether something would have been open.
#[must_use]
pub const fn yes_or_no(answer: Answer) -> &'static str {
    match answer {
        Answer::Met => "oui",
        Answer::ToConfirm => "à confirmer",
        Answer::Unmet => "non",
    }
}

/// Why a condition has its state, as a clause.
#[must_use]
pub fn reason(reason: Reason) -> String {
    let (before, day, after) = match reason {
        Reason::OfferPicked => return "vous demandez ce que l’offre aurait donné".into(),
        Reason::OfferNeverAdopted => return "cette offre n’a jamais été adoptée".into(),
        Reason::RulesApply => return "le texte qui la prévoit s’applique".into(),
        Reason::OtherRulesPicked => return "vous avez choisi d’autres règles".into(),
        Reason::SignedWithin(first, last) => {
            return format!("signature entre le {} et le {}", date(first), date(last));
        }
        Reason::SignedOnLastDay(day) => (
            "signature le ",
            day,
            ", dernier jour, que les textes lus comptent ou ne comptent pas",
        ),
        Reason::SignedBeforeUnsettled(first) => (
            "signature avant le ",
            first,
            ", cas que rien de ce qui a été lu ne tranche",
        ),
        Reason::SignedBefore(first) => ("signature avant le ", first, ""),
        Reason::SignedAfter(last) => ("signature après le ", last, ""),
        Reason::LastDayPast(last) => (
            "contrat non signé, et le dernier jour, le ",
            last,
            ", est passé",
        ),
        Reason::StillPossibleUntil(last) => {
            ("contrat non signé, encore possible jusqu’au ", last, "")
        }
        Reason::NotSigned => return "contrat non signé".into(),
        Reason::PlannedDayPast(day) => ("le jour prévu pour la signature, le ", day, ", est passé"),
        Reason::LetterBeforeSignature => {
            return "lettre d’intention validée avant la signature".into();
        }
        Reason::LetterOnSignatureDay => {
            return "lettre d’intention validée le jour même de la signature".into();
        }
        Reason::LetterAfterSignature => {
            return "lettre d’intention validée après la signature".into();
        }
        Reason::NoLetterDate => return "date de la lettre d’intention inconnue".into(),
        Reason::LetterBeforeText(from) => (
            "lettre d’intention validée avant le ",
            from,
            ", premier jour du texte",
        ),
        Reason::ActionDone => return "action menée sur une mission socle".into(),
        Reason::NoAction => return "aucune action menée sur une mission socle".into(),
        Reason::ActionUnknown => return "action sur une mission socle : pas de réponse".into(),
    };
    format!("{before}{}{after}", date(day))
}

/// Behind the state of a condition: why, and what would open it.
#[must_use]
pub fn why(condition: &Condition) -> String {
    let reason = reason(condition.reason);
    match condition.remedy {
        Some(open_by) => format!(" : {reason}. {}", remedy(open_by)),
        None => format!(" : {reason}."),
    }
}

/// What would open a condition, or what it would have taken, as a sentence.
#[must_use]
pub fn remedy(remedy: Remedy) -> String {
    let (before, day, after) = match remedy {
        Remedy::SignEarlier { days: n, latest } => {
            return format!(
                "Signer {} plus tôt, le {} au plus tard, y suffirait.",
                days(n),
                date(latest)
            );
        }
        Remedy::MissedBy { days: n, latest } => {
            return format!(
                "Il aurait fallu signer {} plus tôt, le {} au plus tard.",
                days(n),
                date(latest)
            );
        }
        Remedy::NoLongerPossibleSince(last) => ("Ce n’est plus possible depuis le ", last, "."),
        Remedy::SignBy(last) => ("Signer le ", last, " au plus tard y suffirait."),
        Remedy::AskCpam => {
            return "À demander à la CPAM : rien de ce qui a été lu ne tranche.".into();
        }
        Remedy::SeeComplement => {
            return "Voir le complément rétroactif, prévu pour les contrats déjà signés.".into();
        }
        Remedy::SaySigned => return "Dites si le contrat a été signé.".into(),
        Remedy::GiveLetterDate => {
            return "Indiquez la date de validation de la lettre d’intention.".into();
        }
        Remedy::SayAction => {
            return "Répondez à la question sur l’action menée avant le contrat.".into();
        }
        Remedy::CarryOutAction => {
            return "Une action menée avant la signature y suffirait.".into();
        }
        Remedy::PickOffer(_) => {
            return "Choisissez-la dans « Règles à appliquer » pour voir ce qu’elle aurait donné."
                .into();
        }
        Remedy::PickRegime(picked) => {
            return format!(
                "Choisissez « Selon les dates » ou « {} » dans « Règles à appliquer ».",
                regime(picked)
            );
        }
    };
    format!("{before}{}{after}", date(day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::Date;

    #[test]
    fn one_day_is_singular() {
        let latest = Date::literal(2022, 9, 29);
        assert_eq!(
            remedy(Remedy::MissedBy { days: 1, latest }),
            "Il aurait fallu signer 1 jour plus tôt, le 29 septembre 2022 au plus tard."
        );
        assert_eq!(
            remedy(Remedy::SignEarlier { days: 12, latest }),
            "Signer 12 jours plus tôt, le 29 septembre 2022 au plus tard, y suffirait."
        );
    }

    #[test]
    fn a_reason_is_a_clause() {
        assert_eq!(
            reason(Reason::LastDayPast(Date::literal(2022, 9, 30))),
            "contrat non signé, et le dernier jour, le 30 septembre 2022, est passé"
        );
        assert_eq!(
            reason(Reason::SignedWithin(
                Date::literal(2022, 4, 1),
                Date::literal(2022, 9, 29)
            )),
            "signature entre le 1er avril 2022 et le 29 septembre 2022"
        );
    }
}
