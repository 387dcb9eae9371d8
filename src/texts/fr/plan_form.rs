//! The words of the view « Plan d’action », of its paper and of what files say of it: leads, labels, columns, states.
//! This module must never give a step a day, nor say that it is done.

use super::{
    certainty, date, date_in_figures, field, letter, number, plan, sentence_case, territory, tier,
};
use crate::input::Field;
use crate::outlook::{Fill, FirstMoney, Item};
use crate::plan::{Actor, Day, Document, NamedBy, PlanStep, Planned, ProjectPart, Standing};
use crate::units::{Certainty, Date};

/// What the plan is.
pub const LEAD: &str = "Du premier contact au dernier anniversaire du contrat : treize étapes, ce qui en sort, qui décide, ce qui a été lu. Un jour ne paraît que si vous le donnez ou si un texte le fixe ; ailleurs il n’y a qu’un ordre.";
/// How a day is typed.
pub const DAY_HINT: &str = "Un jour s’écrit par exemple 01/03/2027. Sans jour, une étape garde son rang. Un jour passé ne dit pas que l’étape est faite.";
/// Where every step is said to be done.
pub const ALL_DONE: &str = "Les treize étapes sont dites faites.";
/// Heading of all the steps on paper.
pub const STEPS: &str = "Les treize étapes";
/// Heading of the steps before the contract.
pub const BEFORE: &str = "Avant le contrat, étapes 1 à 10";
/// Heading of the others.
pub const AFTER: &str = "Le contrat et ses années, étapes 11 à 13";
/// On each step before the contract.
pub const BY_REGION: &str = "selon votre ARS";
/// What a step yields.
pub const YIELDS: &str = "Ce qui en sort";
/// Who acts or decides.
pub const WHO: &str = "Qui agit ou décide";
/// How long it takes.
pub const TIME: &str = "Délai";
/// How sure it is, and where it was read.
pub const SOURCE: &str = "Lu";
/// The label of where a step stands.
pub const STANDING: &str = "Où elle en est";
/// Leads to the form, where the status of the contract is said.
pub const TO_THE_FORM: &str = "Le dire dans le formulaire";
/// The label of the months from the letter to the signature.
pub const LENGTH: &str = "De la lettre à la signature, en mois";
/// Over what the contract asks for under a step.
pub const OBLIGATIONS: &str = "Ce que le contrat demande";
/// While the signature has no day.
pub const NO_ANNIVERSARY: &str =
    "Sans jour de signature, le contrat n’a pas encore d’anniversaires.";
/// Leads to the checklist of the letter.
pub const TO_LETTER: &str = "Les neuf points de la lettre";
/// Leads to the parts of the health project.
pub const TO_PROJECT: &str = "Les huit parties du projet de santé";
/// Leads to the kinds of proof.
pub const TO_PROOFS: &str = "Les six sortes de preuves";
/// Over the items of the letter.
pub const LETTER_LEAD: &str =
    "Rempli : ce que votre saisie dit déjà. Tout le reste est à écrire par le porteur.";
/// Over the parts of the health project.
pub const PARTS_LEAD: &str = "Les autres parties que le territoire viennent de textes régionaux.";
/// Where nothing of an item is filled.
pub const TO_WRITE: &str = "à écrire";
/// Heading of what to know.
pub const FACTS: &str = "À savoir";
/// Heading of the sources.
pub const SOURCES: &str = "Où cela a été lu";
/// Heading of what is kept.
pub const KEEP: &str = "Imprimer, garder";
/// What is kept, and where.
pub const KEEP_LEAD: &str = "Le plan s’imprime sur une à trois feuilles. Les jours donnés vont aussi dans le calendrier, le plan dans le tableur, et tout ce que vous avez saisi dans le lien.";
/// The calendar.
pub const CALENDAR: &str = "Calendrier (.ics)";
/// The spreadsheet.
pub const SHEET: &str = "Tableur (.xlsx)";
/// What is printed.
pub const PRINTED: &str = "plan d’action";
/// What the link on paper does.
pub const LINK_LEAD: &str =
    "Ce lien rouvre la saisie ; le plan est dans le menu, sous « Plan d’action ».";
/// Where the link is too long for a code.
pub const NO_CODE: &str = "Pas de code : le lien est trop long.";
/// Over what could not be read.
pub const NOT_READ: &str = "Saisies non comprises, qui ne comptent pas";
/// Columns of the steps on paper.
pub const COLUMNS: [&str; 5] = [
    "Étape, à cocher une fois faite",
    "Ce qui en sort",
    "Qui agit ou décide",
    "Délai, jour",
    "Lu",
];
/// Columns of the sheet: order, step, what it yields, who, delay, day, what comes by a day, state, mark, sources.
pub const SHEET_COLUMNS: [&str; 10] = [
    "Rang",
    "Étape",
    "Ce qui en sort",
    "Qui agit ou décide",
    "Délai",
    "Jour",
    "Précision sur le jour",
    "Où elle en est",
    "Certitude",
    "Source",
];
/// The source of a step of which nothing was read for it alone.
pub const PATH: &str = "pages lues pour tout le parcours";
/// Name of the sheet.
pub const SHEET_NAME: &str = "Plan d’action";
/// Said beneath its title.
pub const SHEET_NOTE: &str = "Avant le contrat, selon votre ARS : les usages varient d’une région à l’autre. Une date supposée ne vaut que pour ce plan.";

/// The label of the day of a step, in the step itself.
#[must_use]
pub fn day_label(step: PlanStep) -> String {
    match step {
        PlanStep::Letter => field::label(Field::Letter),
        PlanStep::HealthProject => field::label(Field::HealthProject),
        PlanStep::Contract => field::label(Field::Signature),
        PlanStep::Association => "Déclarée le".into(),
        _ => "Jour".into(),
    }
}

/// Heard behind a label that stands in each step.
#[must_use]
pub fn of_step(step: PlanStep) -> String {
    format!(", étape {}", step.number())
}

/// The name of the button that shows a calendar.
#[must_use]
pub fn calendar_of(step: PlanStep) -> String {
    format!("Calendrier : {}{}", day_label(step), of_step(step))
}

/// A step with its number.
#[must_use]
pub fn numbered(step: PlanStep) -> String {
    format!("étape {} : {}", step.number(), plan::step(step))
}

/// Before the first step that is not said to be done.
pub const NEXT: &str = "La première qui n’est pas dite faite :";

/// How many steps stand where.
#[must_use]
pub fn counts(done: usize, to_do: usize, not_told: usize) -> String {
    let plural = |number: usize| if number < 2 { "" } else { "s" };
    format!(
        "Sur treize étapes : {done} faite{}, {to_do} à faire, {not_told} non renseignée{}.",
        plural(done),
        plural(not_told)
    )
}

/// What a step yields, as a sentence without its end.
#[must_use]
pub fn yields(step: PlanStep) -> String {
    let documents: Vec<String> = step
        .row()
        .yields
        .iter()
        .map(|document| match document {
            Document::Agreement => plan::agreement_above(),
            other => plan::document(*other).into(),
        })
        .collect();
    documents.join(", ")
}

/// Who acts or decides; empty where nothing names anybody.
#[must_use]
pub const fn who(step: PlanStep) -> &'static str {
    plan::actor(step.row().actor)
}

/// How long it takes; empty where nothing was read.
#[must_use]
pub fn delay(step: PlanStep) -> String {
    plan::time(step.row().time)
}

/// How sure what is said of a step is.
#[must_use]
pub fn marks(step: PlanStep) -> String {
    let marks = step.row().marks.iter();
    let marks: Vec<&str> = marks.map(|mark| certainty(*mark)).collect();
    let marks = marks.join(" et ");
    match step {
        PlanStep::Letter => format!("{marks}, dans une région"),
        _ => marks,
    }
}

/// Numbers of sources: `[3, 12]`, `[1 à 11]`.
#[must_use]
pub fn numbers(numbers: &[usize]) -> String {
    match numbers {
        [] => String::new(),
        [first, .., last] if is_row(numbers) && numbers.len() > 2 => {
            format!("[{first} à {last}]")
        }
        _ => {
            let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
            format!("[{}]", numbers.join(", "))
        }
    }
}

fn is_row(numbers: &[usize]) -> bool {
    let next = numbers.iter().skip(1);
    numbers
        .iter()
        .zip(next)
        .all(|(one, other)| one.checked_add(1) == Some(*other))
}

/// What is said of the sources of the whole path.
#[must_use]
pub fn path_sources(number: usize) -> String {
    format!("Les sources 1 à {number} ont été lues pour tout le parcours.")
}

/// The state of a step; of the contract, what the form says.
#[must_use]
pub const fn standing(planned: &Planned) -> &'static str {
    match (planned.step, planned.standing) {
        (PlanStep::Contract, Standing::Done) => "signé",
        (PlanStep::Contract, Standing::ToDo) => "prévu",
        (_, standing) => plan::standing(standing),
    }
}

/// The day of a step and what comes by a day, on paper: empty without a day.
#[must_use]
pub fn day(planned: &Planned) -> String {
    let day = match planned.day {
        Day::Given(day) => date_in_figures(day),
        Day::Assumed { .. } => plan::day(planned.day),
        Day::None => String::new(),
    };
    match planned.answer.map(plan::answer) {
        Some(answer) => format!("{day} ; {answer}"),
        None => day,
    }
}

/// What an answer by a day is, with how sure its delay is.
#[must_use]
pub fn answer(planned: &Planned) -> Option<String> {
    let answer = planned.answer?;
    let delay = certainty(answer.certainty);
    Some(format!(
        "{}, délai {delay}",
        sentence_case(&plan::answer(answer))
    ))
}

/// What is filled of an item, and what the project could give yet.
#[must_use]
pub fn filled(item: &Item) -> String {
    if item.item.filled().is_empty() {
        return TO_WRITE.into();
    }
    let fills: Vec<String> = item.fills.iter().map(fill).collect();
    let missing: Vec<&str> = item.missing().map(plan::filled).collect();
    match (fills.is_empty(), missing.is_empty()) {
        (true, _) => format!("{TO_WRITE} ; pas encore saisi : {}", missing.join(", ")),
        (false, true) => format!("rempli : {}", fills.join(", ")),
        (false, false) => format!(
            "rempli : {} ; pas encore saisi : {}",
            fills.join(", "),
            missing.join(", ")
        ),
    }
}

/// Something that the project gives.
#[must_use]
pub fn fill(fill: &Fill) -> String {
    match fill {
        Fill::Communes(number) => territory::communes(*number),
        Fill::Population(population) => number::inhabitants(population.count()),
        Fill::Tier(of) => tier(*of).into(),
        Fill::FirstTwelveMonths(money) => first_money(money),
    }
}

/// The money of the first twelve months, with its marks.
fn first_money(of: &FirstMoney) -> String {
    format!(
        "{}, du {} au {}",
        letter::estimates(of.prudent, of.expected),
        date(of.first),
        date(of.end.plus_days(-1))
    )
}

/// A part of the health project; that the law names it, where it does.
#[must_use]
pub fn project_part(part: ProjectPart) -> String {
    let name = sentence_case(plan::project_part(part));
    match part.named_by() {
        NamedBy::Law => format!("{name} ({})", plan::named_by(NamedBy::Law)),
        NamedBy::RegionalTexts => name,
    }
}

/// The anniversaries of a contract.
#[must_use]
pub fn anniversaries(days: &[Date]) -> String {
    let days: Vec<String> = days.iter().map(|day| date_in_figures(*day)).collect();
    format!("Anniversaires du contrat : {}.", days.join(", "))
}

/// The head of a step in a calendar.
#[must_use]
pub fn event(planned: &Planned) -> String {
    let before = match planned.standing {
        Standing::Done => "Fait : ",
        Standing::ToDo | Standing::NotTold => "",
    };
    format!("{before}plan d’action, {}", numbered(planned.step))
}

/// The head of an answer in a calendar.
#[must_use]
pub fn event_answer(step: PlanStep) -> String {
    format!("Au plus tard : réponse, {}", numbered(step))
}

/// What a calendar says beneath a step: who decides, and that the day is the visitor's own.
#[must_use]
pub fn event_lines(planned: &Planned) -> Vec<String> {
    let step = planned.step;
    let mut lines = vec![
        format!("{STANDING} : {}.", standing(planned)),
        "Ce jour est le vôtre.".into(),
    ];
    if step.row().actor != Actor::NotSaid {
        lines.push(format!("{WHO} : {}.", who(step)));
    }
    if step.is_before_contract() {
        lines.push(format!("{}.", sentence_case(BY_REGION)));
    }
    lines
}

/// What a calendar says beneath an answer.
#[must_use]
pub fn event_answer_line(mark: Certainty) -> String {
    format!("Compté depuis votre jour ; délai {}.", certainty(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_follow_each_other_are_told_by_both_ends() {
        assert_eq!(numbers(&[]), "");
        assert_eq!(numbers(&[3]), "[3]");
        assert_eq!(numbers(&[3, 4]), "[3, 4]");
        assert_eq!(numbers(&[1, 2, 3]), "[1 à 3]");
        assert_eq!(numbers(&[7, 2, 3]), "[7, 2, 3]");
    }

    #[test]
    fn one_and_none_are_singular() {
        assert_eq!(
            counts(1, 0, 12),
            "Sur treize étapes\u{a0}: 1 faite, 0 à faire, 12 non renseignées."
        );
    }
}
