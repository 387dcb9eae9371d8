//! The words of the pictures, of their summaries and of their tables.
//! This module must never know where anything is drawn.

use crate::funding::{
    AtRisk, CashPoint, CeilingStep, Estimates, Obligation, Period, Simulation, Size, Status,
    Summary,
};
use crate::units::{Certainty, Date, Money, Tier};

use super::report::RISKS;
use super::{
    certainty_of_many, certainty_of_one, count, date, earned, money, number::inhabitants,
    page::ESTIMATES, roadmap_step, sentence_case, tier, tier_bounds, whole_money,
};

/// Opens the table of a picture.
pub const SAME_NUMBERS: &str = "Les mêmes chiffres en tableau";
/// Where today is.
pub const TODAY: &str = "aujourd’hui";

/// Title of the cash paid so far.
pub const CASH: &str = "Encaissé, en cumulé";
/// The table of the roadmap, told apart from the part that it stands in.
pub const ROADMAP_TABLE: &str = "Feuille de route, étape par étape";
/// Heading of the pictures.
pub const PICTURES: &str = "Au fil du contrat";
/// Title of the picture of the contract years.
pub const SURE_AND_AT_RISK: &str = "Droits de chaque année, du prudent au maximum";
/// What the amounts beside a year are.
pub const FROM_TO: &str = "prudent · attendu · maximum";
/// First column of the tables by year.
pub const YEAR_COLUMN: &str = "Année";

/// Title of the yearly ceilings.
pub const CEILINGS: &str = "Le plafond annuel, tout à 100 %, selon la population";
/// Columns of their table.
pub const CEILING_COLUMNS: [&str; 3] = ["Taille", "Plafond annuel", "Certitude"];

/// Title of the steps along time.
pub const TIMELINE: &str = "Les délais dans le temps";

/// The readings by their ends; those that end together share a name.
pub fn shared_names(
    [prudent, expected, maximum]: [Money; 3],
) -> impl Iterator<Item = (&'static str, Money)> {
    let [first, second, third] = ESTIMATES;
    let names = match (prudent == expected, expected == maximum) {
        (true, true) => [Some("les trois lectures"), None, None],
        (true, false) => [Some("prudent, attendu"), None, Some(third)],
        (false, true) => [Some(first), Some("attendu, maximum"), None],
        (false, false) => [Some(first), Some(second), Some(third)],
    };
    let ends = names.into_iter().zip([prudent, expected, maximum]);
    ends.filter_map(|(name, end)| Some((name?, end)))
}

/// The name of a year, as the beginning of a row.
#[must_use]
pub fn year(period: Period) -> String {
    let text = match period {
        Period::Earned(of) => earned(of),
        Period::PaidInCalendarYear(year) => return year.to_string(),
        Period::Undated => "sans date".into(),
        _ => "ensemble".into(),
    };
    sentence_case(&text)
}

/// A mark of an axis of money: whole euros.
#[must_use]
pub fn mark_of_axis(cents: i64) -> String {
    money(Money::from_cents(cents))
}

/// What the cash comes to, and its weakest mark.
#[must_use]
pub fn cash_summary(simulation: &Simulation, points: &[CashPoint]) -> String {
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return String::new();
    };
    let dated = simulation.totals.calendar.iter();
    let weakest = dated.map(|year| year.total.maximum.certainty).max();
    format!(
        "{} : {}. Le moins sûr de ces euros : {}.",
        days_between(first.day, last.day),
        estimates(last.paid),
        certainty_of_one(weakest.unwrap_or_default())
    )
}

fn days_between(first: Date, last: Date) -> String {
    if first == last {
        return format!("Le {}", date(first));
    }
    format!("Du {} au {}", date(first), date(last))
}

/// The three estimates; once where they agree.
fn estimates(of: Estimates<Money>) -> String {
    let Estimates {
        prudent,
        expected,
        maximum,
    } = of.map(whole_money);
    if prudent == maximum {
        return format!("{prudent} dans les trois lectures");
    }
    format!("{prudent} (prudent), {expected} (attendu), {maximum} (maximum)")
}

/// The three estimates of a year on one line.
#[must_use]
pub fn from_to(year: Estimates<crate::funding::Amount>) -> String {
    let Estimates {
        prudent,
        expected,
        maximum,
    } = year.map(|amount| whole_money(amount.money));
    if prudent == maximum {
        return prudent;
    }
    format!("{prudent} · {expected} · {maximum}")
}

/// What all the years come to, and what of it is at risk.
#[must_use]
pub fn years_summary(total: &Summary) -> String {
    let all = estimates(total.total.map(|amount| amount.money));
    format!("En tout, {all}. {}", at_risk(total.at_risk()))
}

/// The money at risk and what it hangs on.
#[must_use]
pub fn at_risk(risk: AtRisk) -> String {
    let total = risk.total();
    if total.is_zero() {
        return "Rien à risque.".into();
    }
    let AtRisk {
        variable,
        crisis,
        measures,
        operating,
        renewal,
    } = risk;
    let parts: Vec<String> = RISKS
        .into_iter()
        .zip([variable, crisis, measures, operating, renewal])
        .filter(|(_, part)| !part.is_zero())
        .map(|(name, part)| format!("{name} {}", whole_money(part)))
        .collect();
    format!("À risque, {} : {}.", whole_money(total), parts.join(", "))
}

/// How many euros of each estimate carry each mark, the weakest first.
#[must_use]
pub fn of_marks(marks: Estimates<[Money; 5]>) -> String {
    let [prudent, expected, maximum] = ESTIMATES;
    let all = [prudent, expected, maximum].into_iter().zip(marks.all());
    let estimates: Vec<String> = all
        .filter(|(_, marks)| marks.iter().any(|money| !money.is_zero()))
        .map(|(name, marks)| {
            let marks = Certainty::ALL.into_iter().zip(marks).rev();
            let marks: Vec<String> = marks
                .filter(|(_, money)| !money.is_zero())
                .map(|(mark, money)| format!("{} {}", whole_money(money), behind(mark)))
                .collect();
            format!("{} : {}.", sentence_case(name), marks.join(", "))
        })
        .collect();
    estimates.join(" ")
}

/// How many euros carry the weakest mark, where not all of them do.
#[must_use]
pub fn of_which(part: Money, weakest: Certainty) -> String {
    format!("dont {} {}", whole_money(part), behind(weakest))
}

/// A mark behind an amount of several euros.
const fn behind(mark: Certainty) -> &'static str {
    match mark {
        Certainty::Official => "établis",
        Certainty::Own => "selon votre contrat",
        Certainty::Reported => "rapportés",
        Certainty::Derived => "déduits",
        Certainty::Assumed => "d’hypothèse",
    }
}

/// The size of a ceiling, with its bounds.
#[must_use]
pub fn ceiling_of(size: Tier) -> String {
    sentence_case(&format!("{}, {}", tier(size), tier_bounds(size)))
}

/// The four ceilings and the territory's own.
#[must_use]
pub fn ceilings_summary(ceilings: &[CeilingStep], size: &Size) -> String {
    let here = inhabitants(size.population.count());
    let here = format!("{YOU_ARE_HERE}, {here}, en {}", tier(size.tier));
    let steps: Vec<String> = ceilings
        .iter()
        .map(|step| {
            let money = money(step.ceiling.money());
            let certainty = certainty_of_many(step.ceiling.certainty);
            format!("{}, {money}, {certainty}", tier(step.tier))
        })
        .collect();
    format!(
        "{}. {}. Chaque taille a la même largeur : l’échelle n’est pas régulière.",
        sentence_case(&here),
        sentence_case(&steps.join(" ; "))
    )
}

/// The territory in a picture.
pub const YOU_ARE_HERE: &str = "vous êtes ici";

/// How many steps stand where, and the next one.
#[must_use]
pub fn timeline_summary(steps: &[Obligation]) -> String {
    let mut numbers = [0_u64; 6];
    let mut next: Option<&Obligation> = None;
    for step in steps {
        let [done, due, not_told, late, planned_late, unknown] = &mut numbers;
        match step.status {
            Status::Done => *done += 1,
            Status::Due(_) => {
                *due += 1;
                if next.is_none_or(|next| step.latest < next.latest) {
                    next = Some(step);
                }
            }
            Status::NotTold(_) => *not_told += 1,
            Status::Late(_) => *late += 1,
            Status::PlannedLate(_) => *planned_late += 1,
            Status::Unknown => *unknown += 1,
            Status::CrisisPlanAwaitedIn2024 => {}
        }
    }
    let all = count(steps.len() as u64);
    let words = [
        [" fait", " faits"],
        [" à venir", " à venir"],
        [" à renseigner", " à renseigner"],
        [" en retard", " en retard"],
        [" prévu trop tard", " prévus trop tard"],
        [" sans date", " sans date"],
    ];
    let told: Vec<String> = numbers
        .into_iter()
        .zip(words)
        .filter(|(number, _)| *number > 0)
        .map(|(number, [one, many])| {
            format!("{}{}", count(number), if number < 2 { one } else { many })
        })
        .collect();
    let colon = if told.is_empty() { "" } else { " : " };
    let next = match next.and_then(|step| Some((step.step, step.latest?))) {
        Some((step, day)) => format!(". Prochain : {}, {}", roadmap_step(step), date(day)),
        None => String::new(),
    };
    format!("Sur {all} délais{colon}{}{next}.", told.join(", "))
}
