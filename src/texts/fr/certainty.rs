//! How sure something is, in a word.
//! This module must never know the line that is drawn with it.

use crate::units::Certainty;

/// The word that stands beside a figure.
#[must_use]
pub const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Official => "établi",
        Certainty::Own => "selon votre contrat",
        Certainty::Reported => "rapporté",
        Certainty::Derived => "déduit",
        Certainty::Assumed => "hypothèse",
    }
}

/// When a figure carries the word.
#[must_use]
pub const fn certainty_meaning(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Official => "texte de loi ou site officiel",
        Certainty::Own => "montant que vous avez lu dans votre contrat",
        Certainty::Reported => "presse, syndicats ou contrats relevés ; aucun texte officiel lu",
        Certainty::Derived => {
            "calculé sur des chiffres publiés, qui tombe juste sur un total publié"
        }
        Certainty::Assumed => {
            "rien de ce qui a été lu ne tranche ; c’est notre choix, pas un droit"
        }
    }
}

/// Behind an amount of several euros, in a sentence.
#[must_use]
pub const fn certainty_of_many(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Official => "établis",
        Certainty::Own => "selon votre contrat",
        Certainty::Reported => "rapportés",
        Certainty::Derived => "déduits",
        Certainty::Assumed => "une hypothèse",
    }
}

/// Behind a thing, in a sentence.
#[must_use]
pub const fn certainty_of_one(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Assumed => "une hypothèse",
        other => self::certainty(other),
    }
}
