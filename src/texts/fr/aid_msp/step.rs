//! How an amount came about, step by step.
//! This module must never know the amounts.

use super::{axis, indicator, item, missing, pages, share};
use crate::aid::msp::{By, Ratio, Rule, Step};
use crate::texts::{count, rate};

/// One step, as a noun.
#[must_use]
pub fn step(step: &Step) -> String {
    let text = match &step.rule {
        Rule::Figure(figure) => {
            return format!("{} ({})", item(figure.item), pages(figure.pages));
        }
        Rule::Times(times) => return format!("{} fois", count((*times).into())),
        Rule::Ratio(ratio) => return fraction(*ratio),
        Rule::Missed(missed) => return format!("manqué : {}", missing(*missed)),
        Rule::Unsettled => "non tranché par le guide : compté 0, à confirmer",
        Rule::Indicator(of) => indicator(*of),
        Rule::Withheld(of) => {
            return format!("{} : rien, un prérequis manque", indicator(*of));
        }
        Rule::Axis(of) => axis(*of),
        Rule::Indicators => "les 19 indicateurs",
        Rule::Total => "total de l’année",
        Rule::Lost => "ce que vaudraient les indicateurs qui ne manquent pas",
        Rule::AtFull => "prérequis et socle à 100 %",
        Rule::Advance(share) => return format!("avance de {}", rate(*share)),
        Rule::Balance => "solde, après l’avance",
        Rule::Uplift { rate: of, capped } => {
            let most = if *capped { ", au plus" } else { "" };
            return format!("majoration de {}{most}", rate(*of));
        }
        Rule::Excess {
            which,
            own,
            national,
        } => {
            return format!(
                "{} : {} dans la structure, {} en France",
                share(*which),
                rate(*own),
                rate(*national)
            );
        }
        Rule::OneMore(of) => return format!("un niveau de plus : {}", indicator(*of)),
        Rule::Difference => "différence, après moins avant",
    };
    text.into()
}

fn fraction(ratio: Ratio) -> String {
    let (part, whole) = (count(ratio.part), count(ratio.whole));
    format!("{} : × {part} / {whole}", by(ratio.by))
}

/// What a fraction counts.
#[must_use]
pub const fn by(by: By) -> &'static str {
    match by {
        By::Patients => "selon les patients médecin traitant",
        By::Files => "selon les dossiers examinés, entier dès 5 % (un sur 20)",
        By::DaysSinceAdhesion => "selon les jours depuis l’adhésion",
        By::DaysSinceAcquisition => "selon les jours depuis l’acquisition",
    }
}
