//! What is printed of the two aids beside a CPTS: whose money it is before any amount, marks in words, sources with
//! their addresses, the link and its code. Expected amounts are the vectors of docs/neighbours.md.

use amorce::aid_input::{Calculator, Draft, Field, write};
use amorce::aid_report::Report;
use amorce::documents::aid::{Asked, print};

use super::aids::*;
use super::{ADDRESS, Paper, code_in, read, says};

fn printed_as(draft: &Draft, link: &str) -> String {
    let report = Report::of(draft);
    print::html(&Asked {
        draft,
        report: &report,
        today: "2026-11-30".parse().ok(),
        link,
    })
}

fn printed(draft: &Draft) -> String {
    printed_as(draft, &[ADDRESS, "#aide=msp&v=1"].concat())
}

/// Fails where an element is not closed by its own end.
fn is_well_formed(html: &str) {
    let mut open: Vec<&str> = Vec::new();
    for part in html.split('<').skip(1) {
        let (tag, _) = part.split_once('>').unwrap();
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{html}");
        } else {
            open.push(tag.split(' ').next().unwrap());
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn every_part_is_there_in_its_order() {
    let text = read(&printed(&contract()));
    let mut rest = text.as_str();
    for said in [
        "Amorce autres aides, hors CPTS",
        "Aide à l’emploi d’un assistant médical",
        "Cette aide n’est pas de l’argent de la CPTS",
        "Imprimé le 30 novembre 2026. Sources lues en copie les 21 et 29 novembre 2026.",
        "132 000 € hypothèse, en cinq ans",
        "Ce qui a été saisi",
        "Date de signature du contrat 1er juillet 2024",
        "Les cinq années du contrat",
        "Total des cinq années",
        "Les versements",
        "Tous les montants publiés",
        "Détail du calcul",
        "Les conditions du texte",
        "Sources",
        "https://www.ameli.fr/medecin/actualites/",
        "La Cnam a son propre simulateur",
        "Retrouver ce calcul",
        "Ce que disent les traits",
        "seule la CPAM peut confirmer un montant",
    ] {
        let Some((_, after)) = rest.split_once(said) else {
            panic!("no {said:?} behind those before it, in {text}");
        };
        rest = after;
    }
}

#[test]
fn every_paper_is_well_formed() {
    let mut missing = structure("2025");
    missing.set(Field::Coordination, "no");
    let mut wrong = contract();
    wrong.set(Field::Attainment3, "beaucoup");
    let mut refused = contract();
    refused.set(Field::Signed, "22/06/2029");
    for draft in [
        third(),
        collective(),
        refused,
        contract(),
        structure("2025"),
        structure("2026"),
        raised(),
        missing,
        wrong,
        Draft::new(Calculator::Assistant),
        Draft::new(Calculator::Msp),
    ] {
        is_well_formed(&printed(&draft));
    }
}

/// Guide, p. 21 and 22: 1 000 + 1 700 points at p = 4 000, 7 € each.
#[test]
fn amounts_stand_with_their_marks_in_words() {
    let text = read(&printed(&structure("2025")));
    says(&text, "59 500 € établi, pour 2025");
    says(&text, "Avance de 35 700 €");
    says(
        &text,
        "9 Fonction de coordination prérequis 2 700 points 18 900 € établi",
    );
    says(&text, "Total des indicateurs 8 500 points 59 500 € établi");
    says(&text, "Avance 30/04/2025 35 700 € établi");
}

#[test]
fn the_reserve_of_2026_stands_before_everything_else_that_is_said_of_amounts() {
    let mut missing = structure("2026");
    missing.set(Field::Coordination, "no");
    for draft in [structure("2026"), missing] {
        let html = printed(&draft);
        let (_, warnings) = html.split_once("<p class=\"warning\">").unwrap();
        let first = read(warnings);
        assert!(
            first.starts_with("2026 est calculé sur cette grille, avant l’avenant 2"),
            "{first}"
        );
        let (head, _) = html.split_once("class=\"warning\"").unwrap();
        assert!(!head.contains('€'), "{head}");
    }
}

#[test]
fn a_missing_prerequisite_is_said_before_the_amount() {
    let mut missing = structure("2025");
    missing.set(Field::Coordination, "no");
    let text = read(&printed(&missing));
    let (head, _) = text.split_once("0 € établi, pour 2025").unwrap();
    says(head, "Un prérequis manque : rien n’est versé.");
}

#[test]
fn a_calculation_goes_down_to_figures_whose_sources_are_numbered() {
    let html = printed(&contract());
    let text = read(&html);
    let (_, detail) = text.split_once("Détail du calcul").unwrap();
    says(detail, "[1]");
    let numbers = text.split('[').skip(1);
    let numbers = numbers.filter_map(|rest| rest.split(']').next()?.parse::<usize>().ok());
    let sources = Report::of(&contract()).sources.len();
    assert!(numbers.clone().count() > 10);
    for number in numbers {
        assert!((1..=sources).contains(&number), "[{number}]");
    }
    let (_, list) = html.split_once("<ol class=\"sources\">").unwrap();
    let (list, _) = list.split_once("</ol>").unwrap();
    assert_eq!(list.matches("<li>").count(), sources);
}

#[test]
fn what_was_typed_never_becomes_markup_and_what_is_wrong_is_told() {
    let mut draft = contract();
    draft.set(Field::YearlyCost, "<script>alert(1)</script>\"");
    let html = printed_as(&draft, "https://example.org/#\"><script>");
    assert!(!html.contains("<script"), "{html}");
    let text = read(&html);
    says(&text, "<script>alert(1)</script>\"");
    says(
        &text,
        "Saisies non comprises, qui ne comptent pas Coût annuel",
    );
}

#[test]
fn nothing_typed_says_what_is_needed() {
    let text = read(&printed(&Draft::new(Calculator::Msp)));
    says(&text, "Pour calculer, renseignez");
    assert!(!text.contains("Ce qui a été saisi"));
}

#[test]
fn the_link_is_there_in_full_with_its_code_where_it_is_short_enough() {
    let link = [ADDRESS, "#", &write(&contract())].concat();
    let html = printed_as(&contract(), &link);
    says(&read(&html), &link);
    assert_eq!(Paper::crisp(code_in(&html)).read(), Some(link));
    let long = [ADDRESS, "#aide=msp&x=", &"x".repeat(600)].concat();
    let html = printed_as(&contract(), &long);
    says(&read(&html), &long);
    says(&read(&html), "le lien est trop long");
    assert!(!html.contains("<svg xmlns"));
    let html = printed_as(&contract(), "file:///home/x/amorce.html#aide=msp");
    says(
        &read(&html),
        "Pas de code : la page est ouverte depuis un fichier",
    );
}
