//! The names of the sets of rules.
//! This module must never know what they pay.

use crate::law::Regime;

/// The name of a text or an offer.
#[must_use]
pub const fn regime(regime: Regime) -> &'static str {
    match regime {
        Regime::Aci2019 => "ACI de 2019",
        Regime::Offer2020Plus50 => "offre de l’automne 2020 (+50 %)",
        Regime::Offer2020Plus75 => "offre de fin 2020 (+75 %)",
        Regime::Avenant2 => "avenant 2 (2022)",
        Regime::Draft(_) => regime.id(),
    }
}

/// What heads everything that is computed from an offer that was never adopted.
#[must_use]
pub const fn regime_as_if(regime: Regime) -> &'static str {
    match regime {
        Regime::Offer2020Plus50 => "Si l’offre de l’automne 2020 (+50 %) avait été adoptée",
        Regime::Offer2020Plus75 => "Si l’offre de fin 2020 (+75 %) avait été adoptée",
        Regime::Aci2019 | Regime::Avenant2 | Regime::Draft(_) => {
            "Si ces règles s’appliquaient aux cinq années"
        }
    }
}
