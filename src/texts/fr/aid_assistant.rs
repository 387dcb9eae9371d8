//! The words of the aid for an assistant médical: contracts, amounts and refusals. What goes with them is in the files below.
//! This module must never know an amount that it was not given.

mod condition;
mod making;
mod objective;
mod unknown;

pub use condition::condition;
pub use making::{doubt, step, when};
pub use objective::{OBJECTIVES, objective, objective_band};
pub use unknown::unknown;

use super::{count, date};
use crate::aid::assistant::{
    Attainment, Band, Column, ContractYear, Payee, Refusal, Text, Threshold, WorkingTime,
};

/// The title.
pub const TITLE: &str = "Aide à l’emploi d’un assistant médical";
/// Under the title: whose money it is.
pub const LEAD: &str = "Cette aide n’est pas de l’argent de la CPTS : la CPAM la verse à un médecin ou, pour l’aide collective, à la société des médecins. Elle n’est jamais ajoutée aux montants de la CPTS.";
/// Beside the amounts of a year.
pub const AT_MOST: &str = "au plus";
/// Beside the amounts of a year.
pub const AT_ATTAINMENT: &str = "au taux d’atteinte saisi";
/// Beside the total.
pub const TOTAL: &str = "Total des cinq années";
/// Over the cost that a visitor types.
pub const YEARLY_COST: &str = "Coût annuel de l’assistant, ou des assistants du contrat";
/// Before the address of the simulator of the Cnam.
pub const CNAM_SIMULATOR: &str = "La Cnam a son propre simulateur";

/// The name of a text.
#[must_use]
pub const fn text(text: Text) -> &'static str {
    match text {
        Text::Avenant7 => "avenant 7",
        Text::Arbitral2023 => "règlement arbitral de 2023",
        Text::Convention2024 => "convention 2024-2029",
        Text::Collective2026 => "aide collective de 2026",
    }
}

/// What a text is and how its first day is known.
#[must_use]
pub const fn text_facts(text: Text) -> &'static str {
    match text {
        Text::Avenant7 => {
            "arrêté du 14 août 2019, élargi par l’avenant 8 ; en vigueur en septembre 2019, le jour n’a pas été lu"
        }
        Text::Arbitral2023 => "arrêté du 28 avril 2023, en vigueur le 1er mai 2023",
        Text::Convention2024 => "arrêté du 20 juin 2024, en vigueur le 22 juin 2024",
        Text::Collective2026 => {
            "validée par la commission paritaire nationale, ouverte le 25 février 2026 selon une seule source indirecte"
        }
    }
}

/// Which list of amounts.
#[must_use]
pub const fn column(column: Column) -> &'static str {
    match column {
        Column::Before => "montants d’avant le 22 juin 2024",
        Column::Since => "montants depuis le 22 juin 2024",
    }
}

/// An option.
#[must_use]
pub const fn working_time(time: WorkingTime) -> &'static str {
    match time {
        WorkingTime::Third => "1/3 ETP",
        WorkingTime::Half => "1/2 ETP",
        WorkingTime::Full => "1 ETP",
    }
}

/// A band.
#[must_use]
pub const fn band(band: Band) -> &'static str {
    match band {
        Band::BelowP30 => "sous le P30",
        Band::P30ToP89 => "du P30 au P89",
        Band::P90ToP94 => "du P90 au P94",
        Band::FromP95 => "P95 et au-dessus",
        Band::Unknown => "je ne sais pas",
    }
}

/// What a visitor must know of a band.
#[must_use]
pub const fn band_hint(band: Band) -> &'static str {
    match band {
        Band::BelowP30 => "aucune aide",
        Band::P30ToP89 | Band::P90ToP94 | Band::FromP95 => {
            "la CPAM dit au médecin où se situe sa patientèle"
        }
        Band::Unknown => {
            "compté comme du P30 au P89 ; sous le P30, 775 patients MT pour un généraliste, aucune aide"
        }
    }
}

/// A year of the contract.
#[must_use]
pub const fn contract_year(year: ContractYear) -> &'static str {
    match year {
        ContractYear::First => "année 1",
        ContractYear::Second => "année 2",
        ContractYear::Third => "année 3",
        ContractYear::Fourth => "année 4",
        ContractYear::Fifth => "année 5",
    }
}

/// Who is paid.
#[must_use]
pub const fn payee(payee: Payee) -> &'static str {
    match payee {
        Payee::Doctor => "le médecin qui signe le contrat",
        Payee::DoctorsCompany => "la société des médecins (SCP, SCM ou SISA)",
    }
}

/// How far the objectives are reached.
#[must_use]
pub fn attainment(attainment: Attainment) -> String {
    let rate = super::rate(attainment.rate());
    match attainment {
        Attainment::Example => format!("{rate}, exemple"),
        Attainment::Told(_) => format!("{rate}, saisi"),
    }
}

/// Why a contract is refused, as a sentence.
#[must_use]
pub fn refusal(refusal: Refusal) -> String {
    match refusal {
        Refusal::BeforeFirstText(first) => format!(
            "Aucune aide avant le {} : le premier texte n’était pas en vigueur.",
            date(first)
        ),
        Refusal::AfterLastText(last) => format!(
            "La convention se termine le {} : aucun texte n’est connu pour une signature plus tardive.",
            date(last)
        ),
        Refusal::NotOffered(time, text) => format!(
            "Le texte en vigueur à la signature ({}) ne propose pas l’option {}.",
            self::text(text),
            working_time(time)
        ),
        Refusal::CollectiveTooEarly(first) => format!(
            "L’aide collective n’est ouverte que depuis le {}.",
            date(first)
        ),
        Refusal::MorePositionsThanDoctors { positions, doctors } => format!(
            "L’aide collective ne peut pas porter sur plus d’ETP ({}) que de médecins ({}).",
            count(positions.get().into()),
            count(doctors.get().into())
        ),
    }
}

/// Why every amount is 0, as a sentence.
#[must_use]
pub fn below(threshold: &Threshold) -> String {
    format!(
        "Sous le P30 ({} pour un généraliste), aucune aide n’est versée.",
        self::threshold(threshold)
    )
}

/// A number of patients.
#[must_use]
pub fn threshold(threshold: &Threshold) -> String {
    let adults = if threshold.adults_only {
        " adultes"
    } else {
        ""
    };
    let patients = format!("{} patients{adults} MT", count(threshold.patients.into()));
    match threshold.seen_in_a_year {
        Some(seen) => format!("{patients}, file active de {}", count(seen.into())),
        None => patients,
    }
}

/// A share of a cost that is covered, from hundredths of a percent.
#[must_use]
pub fn covered(hundredths: u64) -> String {
    let whole = count(hundredths / 100);
    match hundredths % 100 {
        0 => format!("{whole} %"),
        rest => format!("{whole},{rest:02} %"),
    }
}
