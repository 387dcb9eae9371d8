//! How an amount of the aid came about, and when it is paid.
//! This module must never decide a day or an amount.

use super::{column, contract_year, threshold, working_time};
use crate::aid::assistant::{
    Attainment, ContractYear, Doubt, Figure, FigureKey, P30, Row, Step, When,
};
use crate::texts::{count, date, rate};

/// A step of a derivation.
#[must_use]
pub fn step(step: Step) -> String {
    match step {
        Step::Figure(figure) => self::figure(figure),
        Step::BelowP30(limit) => format!("aucune aide sous le P30 ({})", threshold(limit)),
        Step::PerPosition(positions) => {
            format!("pour {} ETP", count(positions.get().into()))
        }
        Step::Doubted(doubt) => self::doubt(doubt),
        Step::NotModulated => "les années 1 et 2 ne dépendent pas des résultats".into(),
        Step::Attained(Attainment::Example) => {
            format!("à {}, taux d’exemple", rate(Attainment::Example.rate()))
        }
        Step::Attained(Attainment::Told(told)) => {
            format!("à {}, taux d’atteinte saisi", rate(told))
        }
        Step::Whole => "en une fois".into(),
        Step::Share(share) => format!("{} du montant", rate(share)),
        Step::Rest => "le reste du montant".into(),
        Step::Total => "somme des années".into(),
    }
}

fn figure(figure: &Figure) -> String {
    match figure.key {
        FigureKey::OneDoctor(row, time, list) => {
            format!(
                "{}, {}, {}",
                self::row(row),
                working_time(time),
                column(list)
            )
        }
        FigureKey::Collective(row) => format!("{}, aide collective, par ETP", self::row(row)),
    }
}

const fn row(row: Row) -> &'static str {
    match row {
        Row::FirstYear => contract_year(ContractYear::First),
        Row::SecondYear => contract_year(ContractYear::Second),
        Row::LaterYears => "année 3 et suivantes, au plus",
        Row::LaterYearsP90 => "année 3 et suivantes, du P90 au P94",
        Row::EveryYearP95 => "chaque année, P95 et au-dessus",
    }
}

/// What nothing read settles, and what is counted.
#[must_use]
pub fn doubt(doubt: Doubt) -> String {
    match doubt {
        Doubt::Band => format!(
            "patientèle inconnue, comptée du P30 au P89 ; sous le P30, {} pour un généraliste, aucune aide",
            threshold(&P30)
        ),
        Doubt::FirstDay => {
            "signature en septembre 2019 : le jour d’effet de l’avenant 7 n’a pas été lu, le 1er est retenu".into()
        }
        Doubt::AnniversaryOnTheDay => {
            "anniversaire le jour même des nouveaux montants : ils sont retenus".into()
        }
        Doubt::AfterTheConvention => {
            "année qui commence après la fin de la convention : ses montants sont gardés".into()
        }
    }
}

/// When an instalment is paid.
#[must_use]
pub fn when(when: When) -> String {
    match when {
        When::AfterRecruitment => "dans les 15 jours du recrutement".into(),
        When::WithinAMonth => "dans le mois qui suit le contrat".into(),
        When::OnAnniversary(day) => format!("à l’anniversaire, le {}", date(day)),
        When::FirstHalf => "première moitié, date non lue".into(),
        When::SecondHalf => "seconde moitié, date non lue".into(),
        When::NotRead => "aucune source lue ne dit quand".into(),
    }
}
