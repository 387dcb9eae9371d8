//! Fields: labels, hints, and the words of what they hold.
//! This module must never know what a field means for the money.

use crate::funding::RegimeChoice;
use crate::input::{
    Field, IndicatorPart, Kind, NO, Pick, RegionalPart, Status, YES, read_amount, read_balance,
    read_date, read_inhabitants,
};
use crate::law::Regime;
use crate::territory::Communes;
use crate::treasury::Purpose;
use crate::units::{Answer, from_digits};

use super::number::inhabitants;
use super::{
    assumption, choice, count, date, line, mission, money, number, own_line, plan, sentence_case,
    treasury,
};

/// The visible label of a field of the form that is loaded first ([`Field::FIRST`]); empty for the others, whose words come with
/// the rest of the form.
#[must_use]
pub const fn label_of_first(field: Field) -> &'static str {
    match field {
        Field::Population => "Population du territoire",
        Field::Letter => "Lettre d’intention validée le",
        Field::HealthProject => "Projet de santé déposé le",
        Field::Status => "Contrat (adhésion à l’ACI)",
        Field::Signature => "Signature le",
        Field::Regime => "Règles à appliquer",
        Field::Action => "Une action sur une mission socle avant le contrat ?",
        _ => "",
    }
}

/// The visible label of a field.
#[must_use]
pub fn label(field: Field) -> String {
    let text = match field {
        Field::Population
        | Field::Letter
        | Field::HealthProject
        | Field::Status
        | Field::Signature
        | Field::Regime
        | Field::Action => label_of_first(field),
        Field::Name => "Nom du projet",
        Field::Calendar => "Identité dans les calendriers",
        Field::Communes => "Communes du territoire",
        Field::Renewed => "Contrat renouvelé à son terme, ou à renouveler",
        Field::Start(of) => return format!("Début de la mission {}", mission(of)),
        Field::Rate(of) => return format!("Taux d’atteinte, {}", mission(of)),
        Field::RateOfYear(of, year) => {
            return format!("Taux d’atteinte, {}, année {year}", mission(of));
        }
        Field::Indicator(of, number, said) => {
            let said = match said {
                IndicatorPart::Label => "nom",
                IndicatorPart::Steps => "paliers",
                IndicatorPart::Reached => "palier atteint",
            };
            return format!("Indicateur {number}, {}, {said}", mission(of));
        }
        Field::Crisis(year) => {
            return format!("Crise reconnue en année {year}");
        }
        Field::Own(line) => return format!("Votre contrat : {}", own_line(line)),
        Field::Figure(key) => return format!("Votre montant : {}", line(key.line)),
        Field::Choice(of) => return sentence_case(assumption(of)),
        Field::Done(_) => "Étape faite",
        Field::Regional(number, said) => {
            let said = match said {
                RegionalPart::Label => "nom",
                RegionalPart::Date => "date",
                RegionalPart::Amount => "montant",
            };
            return format!("Financement régional {number}, {said}");
        }
        // In full: `label_beside`, which comes with the views that have them.
        Field::Plan(..) | Field::LetterToSignature => plan::TITLE,
        Field::Balance | Field::BalanceDay | Field::Expense(..) => treasury::TITLE,
    };
    text.into()
}

/// The hint of a field, with an example; empty where the choices speak for themselves.
#[must_use]
pub fn hint(field: Field) -> &'static str {
    match field {
        Field::Name => "Facultatif : il nomme les fichiers, le calendrier et le dossier",
        Field::Population => "par exemple 52 000 habitants",
        Field::Signature => "par exemple 15/06/2022",
        Field::Start(_) => "Par exemple 01/09/2022 ; vide si la mission n’est pas prise",
        Field::Regional(_, RegionalPart::Date) => "Par exemple 01/03/2022 ; vide si inconnue",
        _ => match field.kind() {
            Kind::Day | Kind::DayOrYes => "par exemple 01/03/2022",
            Kind::Euros => "En euros, par exemple 12 500",
            Kind::Percent => "De 0 à 100, par exemple 87,5",
            Kind::Steps => "Montants d’une année entière, par exemple 5 000 ; 10 000",
            Kind::Reached => "Un nombre de paliers, ou un par année, par exemple 1 ; 1 ; 2 ; 2 ; 2",
            Kind::Communes => "Codes des communes (Insee), par exemple 01004, 01007",
            Kind::Text
            | Kind::Identity
            | Kind::Count
            | Kind::Balance
            | Kind::Months
            | Kind::OneOf(_)
            | Kind::Interpretation(_)
            | Kind::Tick
            | Kind::YesOrNo => "",
        },
    }
}

/// An answer of a field that has a few.
#[must_use]
pub fn pick(pick: Pick) -> &'static str {
    match pick {
        Pick::Per(per) => treasury::per(per),
        Pick::Rhythm(rhythm) => treasury::rhythm(rhythm),
        Pick::Purpose(Purpose::Operating) => treasury::OPERATING,
        Pick::Purpose(Purpose::Mission(of)) => mission(of),
        Pick::Time(time) => treasury::working_time(time),
        Pick::Status(_) | Pick::Action(_) | Pick::Regime(_) => pick_of_project(pick),
    }
}

/// An answer of a field of the project, which the form that is loaded first shows; empty for the others.
#[must_use]
pub fn pick_of_project(pick: Pick) -> &'static str {
    match pick {
        Pick::Status(Status::Signed) => "signé",
        Pick::Status(Status::Planned) => "prévu",
        Pick::Status(Status::No) => "pas encore",
        Pick::Action(Answer::Met) => "oui",
        Pick::Action(Answer::Unmet) => "non",
        Pick::Action(Answer::ToConfirm) => "ne sait pas",
        Pick::Regime(RegimeChoice::Auto) => "Selon les dates",
        Pick::Regime(RegimeChoice::Picked(of)) => match of {
            Regime::Aci2019 => "ACI de 2019, les cinq années",
            Regime::Avenant2 => "Avenant 2 (2022), les cinq années",
            Regime::Offer2020Plus50 => "Offre 2020 +50 %, jamais adoptée",
            Regime::Offer2020Plus75 => "Offre 2020 +75 %, jamais adoptée",
            Regime::Draft(_) => super::regime(of),
        },
        Pick::Per(_) | Pick::Rhythm(_) | Pick::Purpose(_) | Pick::Time(_) => "",
    }
}

/// A box, ticked or not.
#[must_use]
pub const fn ticked(is_ticked: bool) -> &'static str {
    if is_ticked { "oui" } else { "non" }
}

/// The words of a text that names one of a few values; `None` for any other text.
#[must_use]
pub fn named(field: Field, text: &str) -> Option<&'static str> {
    match field.kind() {
        Kind::OneOf(_) => field.kind().pick(text).map(pick),
        Kind::Interpretation(_) => field.kind().interpretation(text).map(choice),
        Kind::Tick | Kind::YesOrNo | Kind::DayOrYes if text == YES => Some(ticked(true)),
        Kind::YesOrNo if text == NO => Some(ticked(false)),
        _ => None,
    }
}

/// What a field holds, in words; `None` for a text that cannot be read.
#[must_use]
pub fn held(field: Field, text: &str) -> Option<String> {
    match field.kind() {
        Kind::Text | Kind::Identity | Kind::Steps | Kind::Reached => Some(text.to_owned()),
        Kind::Count => {
            let number = read_inhabitants(text).ok()?.count();
            Some(match field {
                Field::Population => inhabitants(number),
                _ => count(number.into()),
            })
        }
        Kind::Communes => Some(super::territory::communes(
            Communes::read(text).0.parts.len(),
        )),
        Kind::DayOrYes if text == YES => Some("prise, sans date".into()),
        Kind::DayOrYes => Some(format!("dès le {}", date(read_date(text).ok()?))),
        Kind::Day => read_date(text).ok().map(date),
        Kind::Euros => read_amount(text).ok().map(money),
        Kind::Balance => read_balance(text).ok().map(money),
        Kind::Months => from_digits(text).map(number::months),
        Kind::Percent => Some(format!("{text} %")),
        Kind::Tick | Kind::YesOrNo => Some(ticked(text == YES).into()),
        Kind::Interpretation(_) => named(field, text).map(sentence_case),
        Kind::OneOf(_) => named(field, text).map(str::to_owned),
    }
}
