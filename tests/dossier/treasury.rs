//! What is printed of the bank account: the answer, months, expenses, tests, passes, thresholds with their sources, marks in words, the
//! link where it tells the account. Expected amounts are the vectors of docs/plan-and-treasury.md.

use amorce::documents::planning::print;
use amorce::outlook::Tests;

use super::treasury_of::*;
use super::{Paper, code_in, read, says};

fn printed(fields: &[(&str, &str)], tests: Tests, link: &str) -> String {
    print::treasury(&Of::new(fields, tests).asked(link))
}

#[test]
fn every_part_is_there_in_its_order() {
    let text = read(&printed(&first(), EVERY_TEST, TELLS));
    let mut rest = text.as_str();
    for said in [
        "Amorce trésorerie",
        "CPTS du Sud",
        "les dépenses et le solde de départ sont les vôtres",
        "Imprimé le 5 janvier 2026.",
        "Solde le plus bas : −8 000 €, le 31 janvier 2026 ; premier jour sous zéro : le 31 janvier 2026",
        "Ce qui éviterait tout manque",
        "La ligne attendue donne la même réponse.",
        "Mois par mois",
        "Janvier 2026 0 € −8 000 € −8 000 € votre saisie −8 000 €, le 31/01/2026 −8 000 €",
        "Février 2026 8 000 € −2 000 € −2 000 € votre saisie −8 000 €, le 01/02/2026 −2 000 €",
        "Juin 2026 2 000 € 0 € 0 € votre saisie −2 000 €, le 01/06/2026 0 €",
        "Vos dépenses",
        "Étude 8 000 € par paiement votre saisie une fois 31/01/2026 fonctionnement",
        "Dépense 2 2 000 € par paiement",
        "Solde de départ 0 €, votre saisie",
        "Sans avance, puis avec",
        "Avec une avance de 8 000 € reçue le 31 janvier 2026",
        "Essais",
        "Sans essai Prudent −8 000 € votre saisie 31/01/2026 31/01/2026 8 000 €",
        "Versements en retard de 2 mois Prudent −10 000 €",
        "aucune statistique",
        "Seuils et rappels",
        "expert-comptable",
        "2026 10 000 €",
        "Sources",
        "associations.gouv.fr",
        "Comment lire",
        "votre saisie",
        "Retrouver ce calcul",
        "seule la CPAM peut confirmer un montant",
    ] {
        let Some((_, after)) = rest.split_once(said) else {
            panic!("no {said:?} behind those before it, in {text}");
        };
        rest = after;
    }
}

/// Fails where an element is not closed by its own end.
fn is_well_formed(html: &str) {
    let mut open: Vec<&str> = Vec::new();
    for part in html.split('<').skip(1) {
        let (tag, _) = part.split_once('>').unwrap();
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{html}");
        } else if tag != "br" {
            open.push(tag.split(' ').next().unwrap());
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn every_paper_is_well_formed() {
    let refused = vec![
        ("pop", "52000"),
        ("status", "signed"),
        ("signature", "2020-06-01"),
        ("balance-day", "2026-01-01"),
    ];
    let offer = vec![
        ("pop", "30000"),
        ("status", "signed"),
        ("signature", "2021-06-01"),
        ("regime", "offer-2020-75"),
    ];
    for fields in [first(), second(), whole(), refused, offer, Vec::new()] {
        is_well_formed(&printed(&fields, EVERY_TEST, TELLS));
    }
}

#[test]
fn a_salary_of_the_table_says_on_what_it_rests_and_a_member_s_pay_is_told() {
    let text = read(&printed(&whole(), Tests::default(), TELLS));
    says(&text, "51 086 € par an hypothèse chaque mois 31/03/2026");
    says(&text, "Selon les règles ouvertes de l’Urssaf");
    says(
        &text,
        "« Membre », 49 000 € en 2026. Ce que ce membre reçoit est au-dessus du plafond annuel de 2026 : 48 060 €. rapporté",
    );
    // 38 000 € gross: (9 147 × 4.25 + 9 112 × 8.50 + 19 741 × 13.60) % = 3 848.04 €, below the allowance.
    says(
        &text,
        "moins l’abattement de 24 041 € des associations, soit 0 €",
    );
    says(&text, "Aucun essai n’a été demandé.");
}

#[test]
fn what_does_not_count_is_listed_with_why() {
    let text = read(&printed(&whole(), Tests::default(), TELLS));
    let (_, listed) = text.split_once("Listés, mais pas comptés").unwrap();
    says(
        listed,
        "Déjà versé 01/12/2025 4 000 € votre saisie 4 000 € votre saisie avant le solde de départ",
    );
    says(listed, "Sans date 3 000 €");
    // Three payments before the opening day, in one row.
    says(
        listed,
        "Logiciel, 3 paiements de ce montant 30/11/2025 à 30/01/2026 −99,99 €",
    );
    says(
        listed,
        "Plus tard 01/01/2040 −500 € votre saisie −500 € votre saisie après la fin de la période",
    );
}

#[test]
fn what_is_wrong_or_missing_is_said() {
    let mut fields = first();
    fields.retain(|(key, _)| *key != "balance");
    fields.push(("expense-3-amount", "beaucoup"));
    let text = read(&printed(&fields, Tests::default(), TELLS));
    says(&text, "Faute de solde saisi, le compte part de 0 €.");
    says(&text, "Solde de départ 0 €, non saisi");
    says(
        &text,
        "Saisies à corriger, qui ne comptent pas Dépense 3, Montant",
    );
    let text = read(&printed(&[], Tests::default(), TELLS_NOT));
    says(&text, "Aucune dépense n’est saisie.");
}

#[test]
fn an_offer_never_stands_without_its_warning() {
    let offer = [
        ("pop", "30000"),
        ("status", "signed"),
        ("signature", "2021-06-01"),
        ("regime", "offer-2020-75"),
        ("balance-day", "2021-06-01"),
    ];
    let html = printed(&offer, Tests::default(), TELLS);
    let (head, _) = html.split_once("class=\"warning\"").unwrap();
    assert!(!head.contains("50\u{202f}000"), "{head}");
    says(&read(&html), "aucun de ces montants n’est un droit");
}

#[test]
fn the_link_is_there_with_its_code_where_it_tells_the_account_and_not_elsewhere() {
    let html = printed(&first(), Tests::default(), TELLS);
    says(&read(&html), TELLS);
    assert_eq!(Paper::crisp(code_in(&html)).read().as_deref(), Some(TELLS));
    let html = printed(&first(), Tests::default(), TELLS_NOT);
    let text = read(&html);
    says(&text, "Le lien du projet ne porte ni vos dépenses");
    assert!(!text.contains(TELLS_NOT));
    assert!(!html.contains("<svg xmlns"));
    let long = [TELLS, "&x=", &"x".repeat(600)].concat();
    let html = printed(&first(), Tests::default(), &long);
    says(&read(&html), &long);
    says(&read(&html), "le lien est trop long");
}

#[test]
fn what_was_typed_never_becomes_markup() {
    let mut fields = first();
    for (key, text) in &mut fields {
        if ["name", "fir-1-label", "expense-1-label"].contains(key) {
            *text = "<script>alert(1)</script>\"";
        }
    }
    fields.push(("fir-3-label", "<img src=x>"));
    fields.push(("fir-3-amount", "5"));
    let html = printed(&fields, EVERY_TEST, "https://example.org/#\"><script>");
    assert!(
        !html.contains("<script") && !html.contains("<img"),
        "{html}"
    );
    says(&read(&html), "<script>alert(1)</script>\"");
    says(&read(&html), "<img src=x>");
}
