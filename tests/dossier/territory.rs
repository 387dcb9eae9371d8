//! The communes of a project on paper: each with the inhabitants that count, or its code alone where they are not known.
//!
//! Populations: Insee, populations de référence 2023 (L'Abergement-Clémenciat 860, Lyon 519 127, Paris 2 103 778).

use amorce::documents::dossier::html;
use amorce::territory::Atlas;

use super::files::atlas;
use super::{drafts, read, says};

/// The section of the communes; empty where there is none.
fn section(fragment: &str, atlas: Option<&Atlas>) -> String {
    let today = "2026-11-24".parse().ok();
    let html = html(
        &drafts(&[fragment]),
        today,
        "https://example.org/#pop=1",
        atlas,
    );
    let section = html.split_once("<h2>Territoire</h2>");
    let section = section.map(|(_, rest)| rest.split_once("</section>").unwrap().0);
    read(section.unwrap_or_default())
}

fn known() -> Atlas {
    atlas(&["01", "69", "75", "976"])
}

#[test]
fn each_commune_stands_with_its_département_and_the_inhabitants_that_count() {
    // 860 + 1 200 + 2 103 778.
    let fragment = "pop=2105838&communes=2023;01001,69123:1200,75056";
    let text = section(fragment, Some(&known()));
    says(
        &text,
        "Commune Département Habitants comptés \
         L'Abergement-Clémenciat Ain (01) 860 \
         Lyon Rhône (69) 1 200 votre chiffre \
         Paris Paris (75) 2 103 778 \
         Ensemble 2 105 838 \
         Somme de 3 communes, population municipale 2023 (Insee), avec des parties saisies par vous.",
    );
    assert!(!text.contains("saisie à la main"), "{text}");
    assert!(!text.contains("moins de 2 %"), "{text}");
}

#[test]
fn it_stands_between_the_project_and_the_results() {
    let drafts = drafts(&["pop=860&communes=2023;01001"]);
    let text = read(&html(&drafts, None, "", Some(&known())));
    let [project, territory, results] = ["Le projet ", " Territoire Territoire ", " Résultats "]
        .map(|words| text.find(words).unwrap());
    assert!(project < territory && territory < results, "{text}");
}

#[test]
fn a_project_without_communes_has_no_such_section() {
    assert_eq!(section("pop=52000", Some(&known())), "");
    assert_eq!(section("pop=52000", None), "");
}

#[test]
fn a_number_that_was_typed_counts_and_says_so() {
    let text = section("pop=52000&communes=2023;01001,69123", Some(&known()));
    says(&text, "Ensemble 519 987");
    says(
        &text,
        "Population saisie à la main : elle compte à la place de la somme des 2 communes, 519 987 habitants.",
    );
    let text = section("pop=900&communes=2023;01001", Some(&known()));
    says(
        &text,
        "elle compte à la place de celle de la commune, 860 habitants.",
    );
}

#[test]
fn a_sum_of_another_year_says_which() {
    let text = section("pop=850&communes=2022;01001", Some(&known()));
    says(
        &text,
        "Le lien a été fait avec les populations de 2022 ; celles de cette page sont de 2023. La population qui compte est celle du projet, 850 habitants, et non cette somme.",
    );
}

/// 2 % of 40 000 are 800.
#[test]
fn a_sum_near_a_threshold_warns_that_another_population_may_decide() {
    let near = "À moins de 2 % du seuil de 40 000 habitants";
    for (pop, part, is_near) in [
        ("40800", "40800", true),
        ("40801", "40801", false),
        ("39200", "39200", true),
        // The number that was typed is near, the sum is not what counts.
        ("40000", "50000", false),
    ] {
        let fragment = format!("pop={pop}&communes=2023;69123:{part}");
        let text = section(&fragment, Some(&known()));
        assert_eq!(text.contains(near), is_near, "{text}");
    }
}

#[test]
fn what_is_not_counted_is_a_sentence_and_the_rest_counts() {
    let text = section(
        "pop=860&communes=2023;01001:861,01999,69123:5,69385,97501",
        Some(&known()),
    );
    for said in [
        "L'Abergement-Clémenciat (01) : la partie saisie dépasse la commune, qui est comptée entière.",
        "01999 : aucune commune n’a ce code, rien n’est compté.",
        "Lyon 5e Arrondissement (69) : déjà dans Lyon (69), l’arrondissement n’est pas compté en plus.",
        "97501 : collectivité d’outre-mer",
        "Ensemble 865",
    ] {
        says(&text, said);
    }
    let text = section("pop=5000&communes=97501", Some(&known()));
    says(&text, "97501 : collectivité d’outre-mer");
    assert!(!text.contains("Ensemble"), "{text}");
}

#[test]
fn mayotte_is_told() {
    let text = section("pop=5192&communes=2023;97601", Some(&known()));
    says(
        &text,
        "À Mayotte, la population est celle du recensement de 2017.",
    );
}

#[test]
fn without_the_files_of_communes_there_are_codes_and_no_number_but_those_typed() {
    let fragment = "pop=52000&communes=2023;01001,69123:1200";
    // One file of two is none.
    for atlas in [None, Some(&atlas(&["01"]))] {
        let text = section(fragment, atlas);
        assert_eq!(
            text,
            "Le territoire a 2 communes. 01001, 69123 (1 200 habitants, votre chiffre) \
             Leurs noms et leurs populations ne sont pas là : ils n’ont pas pu être chargés, seuls leurs codes (Insee) sont donnés."
        );
    }
}

#[test]
fn communes_alone_are_added_up_before_anything_is_calculated() {
    let text = read(&html(
        &drafts(&["communes=01001,69123"]),
        None,
        "",
        Some(&known()),
    ));
    says(&text, "Pour 519 987 habitants (taille 4)");
    assert!(!text.contains("Saisies non comprises"), "{text}");
}

#[test]
fn every_commune_of_a_large_territory_is_printed() {
    let atlas = known();
    let codes: Vec<String> = (1..=130)
        .filter_map(|number| {
            let code = format!("01{number:03}");
            let is_there = atlas.commune(super::files::code(&code)).is_some();
            is_there.then_some(code)
        })
        .collect();
    assert!(codes.len() > 100, "{}", codes.len());
    let text = section(&format!("pop=1&communes={}", codes.join(",")), Some(&atlas));
    assert_eq!(text.matches("Ain (01)").count(), codes.len());
}
