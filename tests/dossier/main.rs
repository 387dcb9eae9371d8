//! What is printed: every part of the answer, nothing that a visitor typed as markup, the link and its code.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod aid;
#[path = "../common/aids.rs"]
mod aids;
mod codes;
#[path = "../common/territory.rs"]
mod files;
mod paper;
mod plan;
#[path = "../common/reader.rs"]
mod reader;
mod territory;
mod treasury;
#[path = "../common/treasury.rs"]
mod treasury_of;

use amorce::documents::dossier::{html, is_public};
use amorce::input::{Draft, Field};
use amorce::link::{self, MOST_CODE_BYTES};

use paper::Paper;

/// Where the page is, for who opens the link elsewhere.
const ADDRESS: &str = "https://example.org/cpts/";

/// Every mission, own amounts, regional money, crises, a reading that is not ours.
const FULL: &str = "pop=120000&name=CPTS+du+Val&letter=2022-05-10&project=2022-05-20&status=signed\
    &signature=2022-06-15&action=yes&access=2022-09-01&pathways=2023-01-01&prevention=2023-06-15\
    &crisis=2023-01-01&quality=2024-01-01&support=2024-01-01&own-operating=80000\
    &own-access-fixed=95000&crisis-year-3=yes&crisis-year-5=yes&access-rate-1=60\
    &fir-1-label=Aide+au+d%C3%A9marrage&fir-1-date=2022-05-20&fir-1-amount=45000\
    &proration-unit=months&done-full-access=yes";

/// Not a part of any project: what is plain in a link is plain in the dossier.
fn drafts(fragments: &[&str]) -> Vec<Draft> {
    let drafts = fragments.iter().map(|fragment| link::open(fragment));
    drafts.map(|opened| opened.first().clone()).collect()
}

fn printed_as(fragments: &[&str], address: &str) -> String {
    let today = "2026-11-24".parse().ok();
    html(&drafts(fragments), today, address, None)
}

/// The dossier of these projects, with a short link.
fn printed(fragments: &[&str]) -> String {
    printed_as(fragments, &[ADDRESS, "#v=1&pop=1"].concat())
}

/// What is read on the paper: no tags, every blank a plain one, one between two elements.
fn read(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        let words = part.split_once('>').map_or(part, |(_, words)| words);
        text.push(' ');
        text.push_str(words);
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    let text = text.replace("&quot;", "\"").replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn says(text: &str, words: &str) {
    assert!(text.contains(words), "no {words:?} in {text}");
}

#[test]
fn the_head_says_what_when_and_from_which_figures() {
    let text = read(&printed(&[FULL]));
    says(&text, "Amorce dossier CPTS du Val");
    says(&text, "Imprimé le 24 novembre 2026.");
    says(&text, "Chiffres, version 1, vérifiés le");
    says(&text, "textes lus jusqu’au");
}

#[test]
fn every_part_is_there_in_its_order() {
    let text = read(&printed(&[FULL]));
    let mut rest = text.as_str();
    for heading in [
        "Pour 120 000 habitants (taille 3)",
        "Le projet",
        "Missions",
        "Résultats",
        "Avant le contrat et à la signature",
        "Droits ouverts, par année de contrat",
        "En tout, par certitude",
        "Encaissé, en cumulé",
        "Droits de chaque année, du prudent au maximum",
        "Financement régional, à part des totaux",
        "À savoir",
        "Échéancier",
        "Détail du calcul",
        "Mesures, condition par condition",
        "Feuille de route",
        "À ne pas oublier",
        "Hypothèses en usage",
        "Chiffres utilisés",
        "Sources utilisées",
        "Retrouver ce calcul",
        "Ce que disent les traits",
    ] {
        let Some((_, after)) = rest.split_once(heading) else {
            panic!("no {heading:?} behind those before it, in {text}");
        };
        rest = after;
    }
}

/// 80 000 € of the contract, and 75 % of the 75 000 € of the published operating funding as booster.
#[test]
fn amounts_stand_with_their_certainty() {
    let text = read(&printed(&[FULL]));
    says(&text, "Enveloppe d’amorçage 80 000 € selon votre contrat");
    says(
        &text,
        "Booster de 2022 0 € 56 250 € hypothèse 56 250 € hypothèse",
    );
    says(&text, "136 250 € hypothèse, attendu à la signature");
}

/// 80 000,50 € of operating funding half a euro goes up.
#[test]
fn summaries_are_in_whole_euros_and_payments_in_cents() {
    let text = read(&printed(&[
        "pop=120000&status=signed&signature=2023-03-01&own-operating=80000,50",
    ]));
    says(&text, "Résumés à l’euro le plus proche");
    says(&text, "80 001 €");
    says(&text, "80 000,50 €");
}

#[test]
fn whatever_was_typed_is_told_in_words() {
    let text = read(&printed(&[FULL]));
    for said in [
        "Population du territoire 120 000 habitants, taille 3",
        "Lettre d’intention validée le 10 mai 2022",
        "Projet de santé déposé le 20 mai 2022",
        "Contrat (adhésion à l’ACI) signé le 15 juin 2022",
        "Une action sur une mission socle avant le contrat ? oui",
        "Crise reconnue par l’ARS années 3 et 5",
        "Lectures choisies l’unité du prorata, en jours ou en mois : en mois entamés",
        "Étapes cochées comme faites déploiement complet de l’accès aux soins",
        "financement du fonctionnement, par an 80 000 €",
        "accès aux soins, volet fixe 95 000 €",
        "Accès aux soins 1er septembre 2022 60 %, 80 %, 80 %, 80 %, 80 %",
        "Qualité et pertinence 1er janvier 2024 80 % chaque année",
        "Réponse aux crises sanitaires 1er janvier 2023 sans volet variable",
        "Aide au démarrage 20 mai 2022 45 000 €",
    ] {
        says(&text, said);
    }
}

#[test]
fn nothing_is_told_of_a_field_that_nobody_touched() {
    let text = read(&printed(&["pop=52000"]));
    says(&text, "Population du territoire 52 000 habitants, taille 2");
    for absent in [
        "Lettre d’intention validée le",
        "Règles à appliquer",
        "Missions Mission",
        "Crise reconnue par l’ARS",
        "Lectures choisies",
        "Financement régional, à part",
        "Saisies non comprises",
    ] {
        assert!(!text.contains(absent), "{absent:?} in {text}");
    }
}

#[test]
fn what_could_not_be_read_is_told_with_what_is_wrong() {
    let text = read(&printed(&["pop=52000&signature=hier&status=signed"]));
    says(
        &text,
        "Saisies non comprises, qui ne comptent pas Signature le",
    );
}

/// A year of which 75 % were paid ahead: the calculation is told once, and both payments refer to it.
#[test]
fn a_calculation_is_told_once_for_all_the_payments_that_share_it() {
    let text = read(&printed(&[FULL]));
    let name = "Fonctionnement, années 2 à 5";
    assert_eq!(text.matches(name).count(), 1, "{text}");
    says(
        &text,
        "Votre contrat : financement du fonctionnement, par an : 80 000 € selon votre contrat Versé en avance de 75 %, puis en solde.",
    );
    says(
        &text,
        "Fonctionnement, avance 2 60 000 € 60 000 € 60 000 € selon votre contrat 9",
    );
    says(
        &text,
        "Fonctionnement, solde 5 20 000 € 20 000 € 20 000 € selon votre contrat 9",
    );
}

/// Ten of the twelve months of the first contract year: 95 000 × 10 / 12 = 79 166,67 €.
#[test]
fn a_calculation_is_told_down_to_what_it_is_made_of() {
    let text = read(&printed(&[FULL]));
    says(
        &text,
        "Accès aux soins, volet fixe, année 1 Prorata : 10 sur 12 mois : 79 166,67 € hypothèse Votre contrat : accès aux soins, volet fixe : 95 000 € selon votre contrat Non tranché : l’unité du prorata, en jours ou en mois",
    );
}

/// 28 000 € are 80 % of 35 000 €.
#[test]
fn a_contract_without_a_day_shows_a_full_year_and_its_calculations() {
    let text = read(&printed(&["pop=120000&access=yes&crisis=yes"]));
    says(&text, "Une année pleine, le contrat étant sans date");
    says(
        &text,
        "Accès aux soins, volet variable, calcul 5 0 € 28 000 € rapporté 35 000 € rapporté",
    );
    says(
        &text,
        "5. Accès aux soins, volet variable, année pleine Maximum :",
    );
    says(&text, "Attendu : 80 % du montant : 28 000 € rapporté");
}

#[test]
fn every_figure_that_is_referred_to_is_in_the_list_with_its_sources() {
    let text = read(&printed(&[FULL]));
    let (parts, end) = text.split_once("Chiffres utilisés").unwrap();
    let (list, sources) = end.split_once("Sources utilisées").unwrap();
    let letters: Vec<&str> = parts
        .split("chiffre ")
        .skip(1)
        .filter_map(|rest| rest.split([' ', ',']).next())
        .filter(|letter| letter.chars().all(|char| char.is_ascii_uppercase()))
        .collect();
    assert!(letters.len() > 10, "{letters:?}");
    for letter in letters {
        says(list, &[" ", letter, " "].concat());
    }
    let numbers = list.split('[').skip(1);
    for number in numbers.filter_map(|rest| rest.split(']').next()) {
        let number: usize = number.parse().unwrap();
        assert!(number >= 1);
    }
    says(sources, "https://");
}

#[test]
fn only_the_sources_that_something_refers_to_are_listed() {
    let html = printed(&["pop=52000&status=planned&signature=2027-05-24"]);
    let (_, list) = html.split_once("<ol class=\"sources\">").unwrap();
    let (list, _) = list.split_once("</ol>").unwrap();
    let listed = list.matches("<li>").count();
    let text = read(&html);
    for number in 1..=listed {
        says(&text, &["[", &number.to_string(), "]"].concat());
    }
    assert!(!text.contains(&["[", &(listed + 1).to_string(), "]"].concat()));
    // Regional money of Normandy is no part of this project.
    assert!(!list.contains("URPS MK Normandie"), "{list}");
}

#[test]
fn an_offer_never_stands_without_its_warning() {
    let text = read(&printed(&[
        "pop=30000&status=signed&signature=2021-06-01&regime=offer-2020-75",
    ]));
    says(&text, "Résultat, si l’offre avait été adoptée");
    says(&text, "aucun de ces montants n’est un droit");
    says(&text, "Échéancier, si l’offre avait été adoptée");
    says(&text, "87 500 €");
}

#[test]
fn what_was_typed_never_becomes_markup() {
    let html = printed_as(
        &[
            "pop=52000&name=%3Cscript%3Ealert(1)%3C/script%3E%22&fir-1-label=%3Cimg+src=x%3E&fir-1-amount=5\
           &pathways=2023-01-01&status=signed&signature=2022-06-15\
           &pathways-indicator-1-label=%3Cb%3ECPTS&pathways-indicator-1-steps=5",
        ],
        "https://example.org/#name=\"><script>",
    );
    for tag in ["<script", "<img", "<b>CPTS", "\"><script"] {
        assert!(!html.contains(tag), "{tag} in {html}");
    }
    says(&read(&html), "<script>alert(1)</script>\"");
    says(&read(&html), "https://example.org/#name=\"><script>");
}

/// 136 250 € against 105 000 €: 31 250 € less.
#[test]
fn scenarios_stand_side_by_side_then_one_after_the_other() {
    let second = "pop=60000&status=signed&signature=2022-06-15";
    let text = read(&printed(&[FULL, second]));
    says(&text, "Comparaison de 2 scénarios");
    let (table, rest) = text.split_once("Pour 120 000 habitants").unwrap();
    says(table, "Scénario A : CPTS du Val Scénario B");
    says(
        table,
        "À la signature 136 250 € hypothèse 105 000 € hypothèse −31 250 € hypothèse",
    );
    says(rest, "Scénario B Pour 60 000 habitants");
    assert_eq!(text.matches("Sources utilisées").count(), 1, "once for all");
}

/// 50 000 € of tier 1 against the 60 000 € of tier 2; without a day there are no years to compare.
#[test]
fn what_cannot_be_compared_for_want_of_a_day_says_so() {
    let text = read(&printed(&[
        "pop=52000",
        "pop=30000&status=signed&signature=2024-06-15",
    ]));
    let (table, _) = text.split_once("Pour 52 000 habitants").unwrap();
    says(
        table,
        "À la signature 60 000 € rapporté 50 000 € établi −10 000 € rapporté",
    );
    says(table, "12 premiers mois 0 € 50 000 € établi non comparable");
    says(
        table,
        "Un scénario sans jour de signature n’a pas d’années datées",
    );
}

#[test]
fn an_offer_among_scenarios_keeps_its_warning_in_the_table() {
    let offer = "pop=30000&status=signed&signature=2021-06-01&regime=offer-2020-75";
    let text = read(&printed(&["pop=30000", offer]));
    let (table, _) = text.split_once("Pour 30 000 habitants").unwrap();
    says(
        table,
        "Scénario B : Cette offre de 2020 n’a jamais été adoptée",
    );
}

#[test]
fn the_link_is_there_in_full_with_its_code() {
    let link = [ADDRESS, "#v=1&", FULL].concat();
    let html = printed_as(&[FULL], &link);
    says(&read(&html), &link);
    says(&read(&html), "Le code ouvre le même lien.");
    assert_eq!(Paper::crisp(code_in(&html)).read(), Some(link));
}

#[test]
fn a_link_that_is_too_long_has_a_code_without_the_words() {
    let label = "x".repeat(700);
    let fragment = ["v=1&", FULL, "&fir-2-amount=5&fir-2-label=", &label].concat();
    let html = printed_as(&[&fragment], &[ADDRESS, "#", &fragment].concat());
    says(&read(&html), "sans les noms ni les libellés");
    let seen = Paper::crisp(code_in(&html)).read().unwrap();
    let (address, opened) = seen.split_once('#').unwrap();
    assert_eq!(address, ADDRESS);
    let opened = link::open(opened);
    assert_eq!(opened.ignored, Vec::<String>::new());
    assert_eq!(opened.first().get(Field::Name), "");
    let [whole] = drafts(&[&fragment]).try_into().unwrap();
    assert_eq!(
        sorted(opened.first()),
        sorted(&whole.without(Field::is_free_text))
    );
}

/// In one order, whatever the one in which fields were read.
fn sorted(draft: &Draft) -> Vec<(Field, String)> {
    let mut fields: Vec<_> = draft
        .iter()
        .map(|(field, text)| (field, text.to_owned()))
        .collect();
    fields.sort();
    fields
}

#[test]
fn a_link_that_stays_too_long_has_no_code_and_says_so() {
    let address = [
        "https://example.org/",
        &"x".repeat(MOST_CODE_BYTES),
        "#pop=5",
    ]
    .concat();
    let html = printed_as(&["pop=5"], &address);
    says(&read(&html), "Pas de code : le lien est trop long");
    assert!(!html.contains("<svg xmlns"));
}

#[test]
fn a_page_opened_from_a_file_has_no_code_and_says_so() {
    let html = printed_as(&["pop=52000"], "file:///home/x/amorce.html#pop=52000");
    says(
        &read(&html),
        "Pas de code : la page est ouverte depuis un fichier",
    );
    assert!(!html.contains("<svg xmlns"));
    assert!(!is_public("file:///home/x/amorce.html"));
    assert!(is_public("http://localhost/"));
}

/// The drawing of the code in a dossier.
fn code_in(html: &str) -> &str {
    let (_, code) = html.split_once("aria-label=\"Code QR du lien\">").unwrap();
    let (code, _) = code.split_once("</div>").unwrap();
    code
}
