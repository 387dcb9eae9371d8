//! The words of the bank account: lines, refusals, the answer in one sentence, what would avoid a shortage, thresholds.
//! This module must never promise a balance, nor advise.

use super::number::{days, months};
use super::{certainty, date, date::month, money, sentence_case};
use crate::input::ExpensePart;
use crate::outlook::Test;
use crate::treasury::{
    ALLOWANCE, Delay, EXPENSES_AT_MOST, GRANTS, GrantsYear, Line, Low, MonthBalance, MonthsLate,
    PayTold, Per, REPORT_MONTHS, ReadyLine, Refusal, Remedy, Reminder, Rhythm, Shortage,
    WAGE_TAX_YEAR, WageTax, Why, WorkingTime,
};
use crate::units::{Certainty, Date, Money};

/// The title.
pub const TITLE: &str = "Trésorerie";
/// The balance to begin with.
pub const BALANCE: &str = "Solde de départ";
/// Its day.
pub const BALANCE_DAY: &str = "Jour du solde de départ, au matin";
/// Beside the expenses.
pub const OWN: &str = "Cette dépense est la vôtre.";
/// What an expense is for, where it is for no mission.
pub const OPERATING: &str = "fonctionnement";
/// Where no later start helps.
pub const NONE: &str = "aucune";
/// Beside the first named test.
pub const NO_STATISTICS: &str = "À vous de choisir : aucune statistique n’a été trouvée.";
/// Where a gross salary has no row above or below.
pub const COST_TO_TYPE: &str = "Hors du tableau : saisissez le coût employeur.";
/// On what the table of costs rests.
pub const COST_BASIS: &str = "Selon les règles ouvertes de l’Urssaf de juillet 2026 : CDI, non-cadre, accidents 2,08 %, santé 40 € par mois, sans versement mobilité.";

/// A line of the picture.
#[must_use]
pub const fn line(line: Line) -> &'static str {
    match line {
        Line::Prudent => "prudent",
        Line::Expected => "attendu",
    }
}

/// A rhythm.
#[must_use]
pub const fn rhythm(rhythm: Rhythm) -> &'static str {
    match rhythm {
        Rhythm::Once => "une fois",
        Rhythm::Monthly => "chaque mois",
        Rhythm::Quarterly => "chaque trimestre",
        Rhythm::Yearly => "chaque année",
    }
}

/// What an amount is the amount of.
#[must_use]
pub const fn per(per: Per) -> &'static str {
    match per {
        Per::Payment => "par paiement",
        Per::Year => "par an",
    }
}

/// A working time.
#[must_use]
pub const fn working_time(time: WorkingTime) -> &'static str {
    match time {
        WorkingTime::Full => "temps plein",
        WorkingTime::Half => "mi-temps",
    }
}

/// A line to begin with.
#[must_use]
pub const fn ready(line: ReadyLine) -> &'static str {
    match line {
        ReadyLine::Coordination => "coordination",
        ReadyLine::Members => "indemnisation des membres",
        ReadyLine::Premises => "locaux",
        ReadyLine::Software => "logiciels",
        ReadyLine::Accounting => "comptabilité",
        ReadyLine::Meetings => "réunions et communication",
        ReadyLine::ProjectHelp => "aide à la rédaction du projet",
    }
}

/// Why a move is listed and does not count.
#[must_use]
pub const fn uncounted(why: Why) -> &'static str {
    match why {
        Why::Earlier => "avant le solde de départ, qui le contient",
        Why::Undated => "sans date",
        Why::Later => "après la fin de la période",
    }
}

/// Payments so many months late.
#[must_use]
pub fn late(months: MonthsLate) -> String {
    format!("versements en retard de {} mois", months.number())
}

/// A named test.
#[must_use]
pub fn test(test: Test) -> String {
    match test {
        Test::Late(months) => late(months),
        Test::VariableAtZero => "volet variable à zéro".into(),
        Test::Slipped(number) => format!("signature décalée de {}", months(number.into())),
    }
}

/// How sure something is, in a word: what the visitor typed here need not be of a contract.
#[must_use]
pub const fn mark(of: Certainty) -> &'static str {
    match of {
        Certainty::Own => "votre saisie",
        other => certainty(other),
    }
}

/// A part of an expense.
#[must_use]
pub const fn part(part: ExpensePart) -> &'static str {
    match part {
        ExpensePart::Label => "Intitulé",
        ExpensePart::Amount => "Montant TTC",
        ExpensePart::Per => "Montant par",
        ExpensePart::Rhythm => "Rythme",
        ExpensePart::Start => "Premier paiement",
        ExpensePart::End => "Dernier jour",
        ExpensePart::For => "Pour",
        ExpensePart::Gross => "Salaire brut par an",
        ExpensePart::Time => "Temps de travail",
        ExpensePart::Member => "Indemnités d’un seul membre",
    }
}

/// An expense by its number.
#[must_use]
pub fn expense(number: u8) -> String {
    format!("Dépense {number}")
}

/// What its owner calls an expense, or its number.
#[must_use]
pub fn called(number: u8, label: &str) -> String {
    match label.trim() {
        "" => expense(number),
        label => label.to_owned(),
    }
}

/// Why there is no forecast.
#[must_use]
pub fn refusal(refusal: Refusal) -> String {
    let number = |place: usize| place.saturating_add(1);
    let at_most = money(Money::TYPED_MAX);
    match refusal {
        Refusal::TooManyExpenses(count) => {
            format!("{EXPENSES_AT_MOST} dépenses au plus : il y en a {count}.")
        }
        Refusal::EndsBeforeStart(place) => {
            format!("La dépense {} finit avant de commencer.", number(place))
        }
        Refusal::ExpenseOutOfRange(place) => format!(
            "Le montant de la dépense {} doit être entre {} et {at_most}.",
            number(place),
            money(Money::ZERO)
        ),
        Refusal::OpeningOutOfRange => {
            format!("Le solde de départ ne peut pas s’éloigner de zéro de plus de {at_most}.")
        }
        Refusal::HorizonBeforeOpening => {
            "La période finit avant le jour du solde de départ.".into()
        }
        Refusal::AdvanceOutOfRange => format!(
            "L’avance doit être entre {} et {at_most}.",
            money(Money::ZERO)
        ),
        Refusal::RepaidBeforeReceived => "L’avance est rendue avant d’être reçue.".into(),
    }
}

/// The lowest balance, with its day.
#[must_use]
pub fn lowest(low: Low) -> String {
    format!(
        "Solde le plus bas : {}, le {}",
        money(low.balance.money),
        date(low.day)
    )
}

/// The first day below zero, if there is one.
#[must_use]
pub fn first_below(day: Option<Date>) -> String {
    match day {
        Some(day) => format!("premier jour sous zéro : le {}", date(day)),
        None => "aucun jour sous zéro".into(),
    }
}

/// How long and how deep.
#[must_use]
pub fn shortage(shortage: &Shortage) -> String {
    let long = days(shortage.days);
    let (first, deep) = (date(shortage.first), money(shortage.depth));
    match shortage.over {
        Some(_) => {
            format!("sous zéro pendant {long} à partir du {first}, jusqu’à {deep} de manque")
        }
        None => format!(
            "sous zéro à partir du {first} et encore à la fin de la période, {long} plus tard, jusqu’à {deep} de manque"
        ),
    }
}

/// What a month's end hides.
#[must_use]
pub fn hidden(of: &MonthBalance, low: Low) -> String {
    format!(
        "{} {} ne finit pas sous zéro, mais le solde y descend à {}, le {}.",
        sentence_case(month(of.month)),
        of.year,
        money(low.balance.money),
        date(low.day)
    )
}

/// What would avoid the shortages; the label is the visitor's own.
#[must_use]
pub fn remedy(remedy: Remedy, label: impl Fn(Delay) -> String) -> String {
    let start = match remedy.delay {
        Some(delay) => format!("« {} » à partir du {}", label(delay), date(delay.start)),
        None => NONE.into(),
    };
    format!(
        "Date de début qui ne laisse aucun manque : {start}. Avance nécessaire : {}.",
        money(remedy.advance)
    )
}

/// The grants of a civil year, beside their threshold, on a line.
#[must_use]
pub fn grants(year: &GrantsYear, line: Line) -> String {
    let place = if *year.is_above.on(line) {
        "au-dessus"
    } else {
        "pas au-dessus"
    };
    format!(
        "En {}, les versements comptés font {}, {place} du seuil de {} de subventions publiques.",
        year.year,
        money(year.received.on(line).money),
        money(GRANTS.money())
    )
}

/// What one member is paid, beside the ceiling of the year.
#[must_use]
pub fn pay(told: &PayTold) -> String {
    let place = if told.is_above {
        "au-dessus"
    } else {
        "pas au-dessus"
    };
    format!(
        "Ce que ce membre reçoit est {place} du plafond annuel de {} : {}.",
        told.ceiling.year,
        money(told.ceiling.amount.money)
    )
}

/// What the wage tax comes to: told, never added.
#[must_use]
pub fn wage_tax(tax: &WageTax) -> String {
    format!(
        "Taxe sur les salaires, aux taux de {WAGE_TAX_YEAR} : {}, moins l’abattement de {} des associations, soit {}. Elle n’est pas ajoutée aux dépenses.",
        money(tax.before),
        money(ALLOWANCE.money()),
        money(tax.after.money)
    )
}

/// What to know beside the forecast.
#[must_use]
pub fn reminder(reminder: Reminder) -> String {
    match reminder {
        Reminder::GrantsThreshold => format!(
            "Au-dessus de {} de subventions publiques dans une année civile : comptes annuels, commissaire aux comptes, publication.",
            money(GRANTS.money())
        ),
        Reminder::WhetherAgreementCounts => {
            "Si l’argent de l’ACI compte comme une subvention n’est pas tranché : à confirmer avec un expert-comptable.".into()
        }
        Reminder::UnspentRegional => "Le FIR qui n’est pas dépensé peut être réclamé.".into(),
        Reminder::RegionalReport => format!(
            "Le compte rendu du FIR est dû dans les {REPORT_MONTHS} mois qui suivent la fin de l’année."
        ),
        Reminder::UnspentAgreement => {
            "Aucune règle trouvée ne reprend l’argent de l’ACI qui n’est pas dépensé.".into()
        }
    }
}
