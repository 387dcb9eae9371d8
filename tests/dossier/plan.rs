//! What is printed of the plan of action: thirteen steps with a box each, days, checklists, sources by their numbers, the link,
//! and nothing that was not told.

use amorce::documents::planning::{Asked, print};
use amorce::funding::simulate;
use amorce::input::{Draft, Field, read as read_draft};
use amorce::outlook::{Outlook, Tests};
use amorce::units::Date;

use super::{ADDRESS, Paper, code_in, read, says};

fn draft(fields: &[(&str, &str)]) -> Draft {
    let mut draft = Draft::default();
    for (key, text) in fields {
        draft.set(Field::parse(key).unwrap(), *text);
    }
    draft
}

fn told() -> Draft {
    draft(&[
        ("name", "CPTS du Val"),
        ("pop", "52000"),
        ("letter", "15/01/2027"),
        ("plan-contact-done", "yes"),
        ("plan-association-day", "30/01/2027"),
        ("plan-group-done", "no"),
    ])
}

fn printed(draft: &Draft) -> String {
    let today: Option<Date> = "2026-11-30".parse().ok();
    let project = read_draft(draft, today).project;
    let simulation = simulate(&project);
    let outlook = Outlook::of(draft, &project, &simulation, Tests::default());
    print::plan(&Asked {
        draft,
        project: &project,
        simulation: &simulation,
        outlook: &outlook,
        today,
        link: &[ADDRESS, "#pop=52000&v=1"].concat(),
    })
}

#[test]
fn every_part_is_there_in_its_order() {
    let text = read(&printed(&told()));
    let mut rest = text.as_str();
    for said in [
        "Amorce plan d’action CPTS du Val",
        "Imprimé le 30 novembre 2026.",
        "Sur treize étapes : 1 faite, 1 à faire, 11 non renseignées.",
        "La première qui n’est pas dite faite : étape 2",
        "Selon votre ARS : les usages varient",
        "☒ 1. Premier contact",
        "☐ 2. Qui aide",
        "15/01/2027",
        "30/01/2027 ; réponse au plus tard le 4 février 2027",
        "Convention obligatoire au-dessus de 23 000 €",
        "Vers le 15 janvier 2028, date supposée, pour ce plan seulement",
        "☐ 13. Dialogue de gestion",
        "De la lettre à la signature : 12 mois",
        "Ce que le contrat demande",
        "La lettre d’intention, en neuf points",
        "rempli : 52 000 habitants, taille 2",
        "Le projet de santé, partie par partie",
        "Les preuves à garder, de six sortes",
        "À savoir",
        "Où cela a été lu",
        "https://www.cpts-na.org/comment-monter-une-cpts/",
        "Retrouver ce calcul",
        "Ce que disent les traits",
    ] {
        let Some((_, after)) = rest.split_once(said) else {
            panic!("no {said:?} behind those before it, in {text}");
        };
        rest = after;
    }
}

#[test]
fn an_empty_plan_is_printed_with_boxes_to_tick_and_claims_nothing() {
    let text = read(&printed(&Draft::default()));
    says(&text, "13 non renseignées");
    // Steps, obligations and checklists: 13 + 10 + 9 + 8 + 6 at most.
    assert!(!text.contains('☒'), "{text}");
    assert!(text.matches('☐').count() >= 13 + 9 + 8 + 6);
    assert!(!text.contains("rempli"), "{text}");
    assert!(!text.contains("Retrouver ce calcul"), "{text}");
    says(&text, "le contrat n’a pas encore d’anniversaires");
}

#[test]
fn every_number_of_a_source_is_in_the_list() {
    let html = printed(&told());
    let (_, list) = html.split_once("<ol class=\"sources\">").unwrap();
    let (list, _) = list.split_once("</ol>").unwrap();
    let listed = list.matches("<li>").count();
    let text = read(&html);
    let numbers = text.split('[').skip(1);
    let numbers = numbers.filter_map(|rest| rest.split(']').next()?.parse::<usize>().ok());
    assert!(numbers.clone().count() > 5);
    for number in numbers {
        assert!((1..=listed).contains(&number), "[{number}] of {listed}");
    }
}

#[test]
fn what_was_typed_never_becomes_markup_and_what_is_wrong_is_told() {
    let mut draft = told();
    draft.set(Field::Name, "<script>alert(1)</script>\"");
    draft.set(Field::parse("plan-group-day").unwrap(), "<b>hier");
    let html = printed(&draft);
    assert!(!html.contains("<script"), "{html}");
    assert!(!html.contains("<b>hier"), "{html}");
    says(
        &read(&html),
        "Saisies non comprises, qui ne comptent pas Plan d’action, étape 3, jour",
    );
}

#[test]
fn the_code_opens_the_link() {
    let html = printed(&told());
    let link = [ADDRESS, "#pop=52000&v=1"].concat();
    says(&read(&html), &link);
    assert_eq!(Paper::crisp(code_in(&html)).read(), Some(link));
}
