//! The words of the parts of the form that open: headings, leads, short labels, buttons.
//! This module must never know what a field holds.

use crate::funding::{Amount, EXAMPLE_ATTAINMENT};
use crate::input::{Field, IndicatorPart, RegionalPart};
use crate::law::{Figure, LAW, Line, Mission};
use crate::units::Date;

use super::{
    certainty, count, date, label, list, mission, money, own_line, rate, sentence_case, tier,
};

/// Beside a text that cannot be read, until its message is loaded.
pub const NOT_UNDERSTOOD: &str = "Cette saisie n’est pas comprise.";
/// What the parts that open are called together.
pub const FORM_MORE: &str = "Précisions";
/// Heading of the missions.
pub const MISSIONS: &str = "Missions";
/// Opens the attainment rates of each contract year.
pub const RATES: &str = "Taux année par année";
/// Opens the contract's own indicators.
pub const INDICATORS: &str = "Indicateurs de votre contrat";
/// Above the boxes of the contract years.
pub const CRISES: &str = "Crise reconnue par l’ARS";
/// Heading of the amounts of the visitor's contract.
pub const OWN: &str = "Montants de votre contrat";
/// What is said above them.
pub const OWN_LEAD: &str = "En euros et par année entière, par exemple 12 500. Ils valent pour les cinq années ; une case vide garde le montant du barème.";
/// Heading of the regional money.
pub const REGIONAL: &str = "Financements régionaux (FIR)";
/// What is said above it.
pub const REGIONAL_LEAD: &str =
    "Comptés à part, jamais dans les totaux de l’ACI. La date peut rester vide.";
/// Above the amounts that regions published.
pub const PRESETS: &str = "Montants publiés";
/// Takes a line off its list.
pub const REMOVE_LINE: &str = "Retirer";
/// Heading of what nothing read settles.
pub const ASSUMPTIONS: &str = "Hypothèses";
/// Erases everything.
pub const ERASE: &str = "Tout effacer";
/// Gives back what was erased.
pub const RESTORE: &str = "Annuler l’effacement";
/// Told once everything is erased.
pub const ERASED: &str = "Tout est effacé. Le bouton « Annuler l’effacement » le rend.";
/// What is kept, and where.
pub const KEPT: &str = "Votre saisie est enregistrée sur cet appareil, et nulle part ailleurs.";
/// Where the device keeps nothing, or has no room left.
pub const NOT_KEPT: &str = "Votre saisie n’est pas enregistrée : ce navigateur n’enregistre rien ici, ou n’a plus de place. Elle reste dans l’adresse de cette page : copiez le lien pour la garder.";
/// Has the device forget it.
pub const FORGET: &str = "Oublier ce qui est enregistré sur cet appareil";
/// Told once it has.
pub const FORGOTTEN: &str = "C’est oublié : rien n’est plus enregistré sur cet appareil.";
/// Between a field and what is wrong with it.
pub const COLON: &str = " : ";

/// What is said above the missions.
#[must_use]
pub fn missions_lead() -> String {
    format!(
        "Cochez les missions prises et donnez le jour de leur début, par exemple 01/09/2022 : sans lui, une mission n’est pas comptée. Le taux d’atteinte, celui du volet variable, est de {} tant que vous n’en donnez pas.",
        rate(EXAMPLE_ATTAINMENT)
    )
}

/// Takes the core missions on.
#[must_use]
pub fn core_missions(number: usize) -> String {
    let number = match number {
        3 => "trois",
        4 => "quatre",
        _ => "",
    };
    format!("Les {number} missions socles, aux dates limites")
}

/// What that button does, and which core missions it leaves out.
#[must_use]
pub fn core_missions_lead(without: &[Mission]) -> String {
    let mut text = String::from(
        "Chacune commence le dernier jour permis. Si le contrat prévoit d’autres dates, tapez-les.",
    );
    if !without.is_empty() {
        let missions = list(without.iter().map(|of| mission(*of)));
        text.push_str(&format!(
            " Sans {missions} : ce contrat n’a pas de date limite pour elle."
        ));
    }
    text
}

/// The last day on which a mission may begin.
#[must_use]
pub fn latest_start(latest: Date) -> String {
    format!("au plus tard le {}", date(latest))
}

/// What an empty box for an amount of the contract keeps.
#[must_use]
pub fn kept_if_empty(published: Amount) -> String {
    format!(
        "vide : {}, {}",
        money(published.money),
        certainty(published.certainty)
    )
}

/// A mission among those to tick.
#[must_use]
pub fn mission_choice(of: Mission) -> String {
    let mut name = sentence_case(mission(of));
    if !LAW.latest.core.contains(&of) {
        name.push_str(" (facultative)");
    }
    name
}

/// How many missions are taken on.
#[must_use]
pub fn missions_taken(number: usize) -> String {
    how_many(number, "aucune", " mission")
}

/// How many amounts are given.
#[must_use]
pub fn amounts_given(number: usize) -> String {
    how_many(number, "aucun", " montant")
}

/// How many assumptions the visitor reads otherwise than we do.
#[must_use]
pub fn assumptions_switched(number: usize) -> String {
    how_many(number, "les nôtres", " changée")
}

/// How many fields are to be corrected.
#[must_use]
pub fn to_correct(number: usize) -> String {
    format!("{} à corriger", how_many(number, "", " saisie"))
}

fn how_many(number: usize, none: &str, one: &str) -> String {
    match number {
        0 => none.into(),
        1 => format!("1{one}"),
        _ => format!("{}{one}s", count(number as u64)),
    }
}

/// The label of a field among others of its kind.
#[must_use]
pub fn short_label(field: Field) -> String {
    let text = match field {
        Field::Rate(_) => "Taux d’atteinte, en %",
        Field::RateOfYear(_, year) | Field::Crisis(year) => {
            return format!("année {year}");
        }
        Field::Own(line) => return sentence_case(&own_line(line)),
        Field::Regional(_, RegionalPart::Label) | Field::Indicator(_, _, IndicatorPart::Label) => {
            "Nom"
        }
        Field::Regional(_, RegionalPart::Date) => "Date",
        Field::Regional(_, RegionalPart::Amount) => "Montant, en €",
        Field::Indicator(_, _, IndicatorPart::Steps) => "Paliers, en €",
        Field::Indicator(_, _, IndicatorPart::Reached) => "Palier atteint",
        _ => return label(field),
    };
    text.into()
}

/// The name of a button that shows a calendar.
#[must_use]
pub fn pick_day(label: &str) -> String {
    format!("Calendrier : {label}")
}

/// A line of regional money, by its number.
#[must_use]
pub fn regional_line(number: u8) -> String {
    format!("Financement {number}")
}

/// An indicator, by its number.
#[must_use]
pub fn indicator_line(number: u8) -> String {
    format!("Indicateur {number}")
}

/// The region that publishes an amount.
#[must_use]
pub const fn region(line: Line) -> &'static str {
    match line {
        Line::FirGrandEst => "Grand Est",
        Line::FirSeineSaintDenis => "Seine-Saint-Denis",
        Line::FirNormandie => "Normandie",
        Line::FirCentreValDeLoire => "Centre-Val de Loire",
        _ => "",
    }
}

/// A published amount of regional money, with the region, the size and how sure it is.
#[must_use]
pub fn preset(figure: &Figure) -> String {
    let tier = figure
        .key
        .tier
        .map_or_else(String::new, |of| format!(", {}", tier(of)));
    format!(
        "{}{tier}{COLON}{}, {}",
        region(figure.key.line),
        money(figure.money()),
        certainty(figure.certainty)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_says_what_is_in_it() {
        assert_eq!(missions_taken(0), "aucune");
        assert_eq!(missions_taken(1), "1 mission");
        assert_eq!(missions_taken(3), "3 missions");
        assert_eq!(amounts_given(0), "aucun");
        assert_eq!(assumptions_switched(2), "2 changées");
        assert_eq!(to_correct(1), "1 saisie à corriger");
    }
}
