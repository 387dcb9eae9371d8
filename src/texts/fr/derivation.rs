//! How an amount came about, step by step.
//! This module must never know the amounts.

use crate::funding::Step;
use crate::law::OwnLine;

use super::{assumption, count, line, mission, number::days, part, rate, sentence_case};

/// One step, as a noun.
#[must_use]
pub fn step(step: Step) -> String {
    let text = match step {
        Step::Nothing => "rien",
        Step::Figure(figure) => return line(figure.key.line),
        Step::Replaced(figure) => {
            return format!("votre chiffre pour : {}", line(figure.key.line));
        }
        Step::Own(own) => return format!("votre contrat : {}", own_line(own)),
        Step::Indicators => "indicateurs de votre contrat",
        Step::Assumption(open) => return format!("non tranché : {}", assumption(open)),
        Step::Weakened => "montant qui dépend d’un point non tranché",
        Step::Sum => "somme",
        Step::Difference => "différence",
        Step::Share(share) => return format!("{} du montant", rate(share)),
        Step::Advance(share) => return format!("avance de {}", rate(share)),
        Step::Balance => "solde, après l’avance",
        Step::Prorated {
            part,
            whole,
            months,
        } => {
            let whole = if months {
                format!("{} mois", count(whole.into()))
            } else {
                days(whole)
            };
            return format!("prorata : {} sur {whole}", count(part.into()));
        }
        Step::Deducted => "avance déduite de ce qui est versé à la signature",
        Step::Estimated => "part estimée de l’enveloppe, d’après la taille 3",
    };
    text.into()
}

/// One step, before its amount.
#[must_use]
pub fn step_and_colon(of: Step) -> String {
    format!("{} :", sentence_case(&step(of)))
}

/// A line of the visitor's own contract.
#[must_use]
pub fn own_line(own: OwnLine) -> String {
    let text = match own {
        OwnLine::Operating => "financement du fonctionnement, par an",
        OwnLine::Booster => "booster, une fois",
        OwnLine::PreContractAction => "action menée avant le contrat, une fois",
        OwnLine::Mission(of, which) => return format!("{}, {}", mission(of), part(which)),
        OwnLine::CrisisPlanFirstYear => "plan de crise, l’année de sa rédaction",
        OwnLine::CrisisPlanUpdate => "plan de crise, chaque année suivante",
        OwnLine::CrisisEvent => "crise reconnue",
    };
    text.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prorata_says_its_unit() {
        let prorated = |months| Step::Prorated {
            part: 7,
            whole: 12,
            months,
        };
        assert_eq!(step(prorated(true)), "prorata\u{a0}: 7 sur 12 mois");
        assert_eq!(step(prorated(false)), "prorata\u{a0}: 7 sur 12 jours");
    }
}
