//! The inhabitants of a territory are those of its communes, each counted once.
//!
//! Populations: Insee, populations de référence 2023 (Paris 2 103 778, Lyon 519 127, Marseille 886 040).
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

#[path = "common/territory.rs"]
mod files;

use amorce::input::{Draft, Field, Wrong, read, summed};
use amorce::territory::{Atlas, CommuneCode, Communes, Doubt, File, Part, Sum, read_departments};
use amorce::units::Inhabitants;
use proptest::prelude::*;

use files::{atlas, code, territory_file};

fn communes(text: &str) -> Communes {
    Communes::read(text).0
}

fn inhabitants(text: &str, atlas: &Atlas) -> u32 {
    Sum::of(&communes(text), atlas).unwrap().inhabitants()
}

fn doubts(text: &str, atlas: &Atlas) -> Vec<Doubt> {
    Sum::of(&communes(text), atlas).unwrap().doubts
}

#[test]
fn a_territory_has_the_inhabitants_of_its_communes() {
    let atlas = atlas(&["75", "69", "13", "01"]);
    assert_eq!(inhabitants("75056", &atlas), 2_103_778);
    assert_eq!(inhabitants("75056,69123,13055", &atlas), 3_508_945);
    // L'Abergement-Clémenciat has 860.
    assert_eq!(inhabitants("69123,01001", &atlas), 519_127 + 860);
    assert_eq!(inhabitants("69123:1200,01001:400", &atlas), 1_600);
    assert_eq!(inhabitants("", &atlas), 0);
}

#[test]
fn arrondissements_stand_in_the_place_of_their_commune() {
    let atlas = atlas(&["69"]);
    let all: Vec<String> = (69_381..=69_389)
        .map(|code: u32| code.to_string())
        .collect();
    assert_eq!(inhabitants(&all.join(","), &atlas), 519_127);
    assert_eq!(
        inhabitants(&[&all.join(","), ",69123"].concat(), &atlas),
        519_127
    );
    assert_eq!(
        doubts("69123,69385", &atlas),
        [Doubt::InCommune(code("69385"), code("69123"))]
    );
    let whole = CommuneCode::parse("69123");
    assert_eq!(code("69389").of_arrondissement(), whole);
    assert_eq!(atlas.arrondissements(code("69123")).len(), 9);
    assert_eq!(atlas.arrondissements(code("69266")), []);
    for other in [
        "69380", "69390", "69123", "75100", "75121", "13217", "2A004",
    ] {
        assert_eq!(code(other).of_arrondissement(), None, "{other}");
    }
}

#[test]
fn what_is_no_commune_is_named_and_the_rest_counts() {
    let atlas = atlas(&["01"]);
    assert_eq!(
        doubts("01001,01999,97501", &atlas),
        [
            Doubt::Unknown(code("01999")),
            Doubt::NotCovered(code("97501"))
        ]
    );
    assert_eq!(inhabitants("01001,01999,97501", &atlas), 860);
    // Lancrans (01205) became a part of Valserhône (01033) in 2019.
    let valserhone = inhabitants("01033", &atlas);
    assert_eq!(inhabitants("01205", &atlas), valserhone);
    assert_eq!(
        doubts("01205", &atlas),
        [Doubt::Former(code("01205"), code("01033"))]
    );
    assert_eq!(inhabitants("01033,01205", &atlas), valserhone);
    assert_eq!(
        doubts("01033,01205", &atlas),
        [Doubt::Again(code("01205"), code("01033"))]
    );
    // Châtillon-en-Michaille (01091) too.
    assert_eq!(inhabitants("01091,01205", &atlas), valserhone);
}

#[test]
fn a_part_is_never_more_than_the_whole() {
    let atlas = atlas(&["01"]);
    assert_eq!(inhabitants("01001:860", &atlas), 860);
    assert_eq!(doubts("01001:860", &atlas), []);
    assert_eq!(inhabitants("01001:861", &atlas), 860);
    assert_eq!(
        doubts("01001:861", &atlas),
        [Doubt::PartTooLarge(code("01001"))]
    );
}

#[test]
fn nothing_is_added_up_while_a_file_is_missing() {
    let atlas = atlas(&["01"]);
    let both = communes("01001,69123");
    assert_eq!(Sum::of(&both, &atlas), None);
    assert_eq!(atlas.needs_of(&both), [File::Department("69".into())]);
    assert_eq!(atlas.needs_of(&communes("01001,97501")), []);
}

#[test]
fn neighbours_are_of_the_same_epci() {
    let atlas = atlas(&["01"]);
    let alone = communes("01001");
    let sum = Sum::of(&alone, &atlas).unwrap();
    let neighbours = sum.neighbours(&atlas);
    let epci = sum.counted[0].commune.epci.unwrap();
    let members = atlas.members(epci).unwrap();
    assert_eq!(neighbours.len() + 1, members.len());
    assert!(
        neighbours
            .iter()
            .all(|of| of.epci == Some(epci) && of.code != code("01001"))
    );
    assert!(neighbours.is_sorted_by_key(|of| of.inhabitants));
}

#[test]
fn mayotte_is_told() {
    let atlas = atlas(&["976", "974"]);
    assert!(Sum::of(&communes("97608"), &atlas).unwrap().has_mayotte());
    assert!(!Sum::of(&communes("97411"), &atlas).unwrap().has_mayotte());
}

#[test]
fn communes_alone_are_added_up_and_a_number_that_was_typed_stays() {
    let atlas = atlas(&["01", "69"]);
    let draft = |communes: &str, population: &str| {
        let mut draft = Draft::default();
        draft.set(Field::Communes, communes);
        draft.set(Field::Population, population);
        draft
    };
    let alone = draft("01001, 69123", "");
    let read_alone = read(&alone, None);
    assert_eq!(
        read_alone.problem(Field::Communes),
        Some(Wrong::TerritoryNotLoaded)
    );
    assert_eq!(read_alone.project.population, None);
    let full = summed(&alone, &atlas).unwrap();
    assert_eq!(full.get(Field::Population), "519987");
    assert_eq!(full.get(Field::Communes), "2023;01001,69123");
    let read_full = read(&full, None);
    assert_eq!(read_full.problems, []);
    assert_eq!(read_full.project.population, Inhabitants::new(519_987));
    assert_eq!(summed(&draft("01001", "900"), &atlas), None);
    assert_eq!(summed(&draft("01001", "abc"), &atlas), None);
    assert_eq!(summed(&draft("75056", ""), &atlas), None);
    assert_eq!(summed(&draft(" ", ""), &atlas), None);
    // What cannot be read stays as it was typed; no commune at all is no inhabitant at all.
    let wrong = summed(&draft("01001,x", ""), &atlas).unwrap();
    assert_eq!(wrong.get(Field::Communes), "01001,x");
    assert_eq!(wrong.get(Field::Population), "860");
    assert_eq!(
        read(&wrong, None).problem(Field::Communes),
        Some(Wrong::Communes)
    );
    let none = read(&summed(&draft("97501", ""), &atlas).unwrap(), None);
    assert!(none.problem(Field::Population).is_some());
}

#[test]
fn communes_beside_a_number_change_no_answer() {
    let mut draft = Draft::default();
    draft.set(Field::Population, "52000");
    let alone = read(&draft, None);
    draft.set(Field::Communes, "2022;01001");
    let beside = read(&draft, None);
    assert_eq!(beside.problems, []);
    assert_eq!(beside.project.population, alone.project.population);
    assert_eq!(beside.project.communes, communes("2022;01001"));
}

proptest! {
    /// The order in which communes are named changes no sum.
    #[test]
    fn the_sum_never_depends_on_the_order(
        picked in proptest::sample::subsequence((0..390).collect::<Vec<usize>>(), 0..60).prop_shuffle(),
        parts in proptest::collection::vec(proptest::option::of(1_u32..2_000), 60),
    ) {
        let atlas = atlas(&["01"]);
        let all = read_departments(&territory_file("01.json")).unwrap();
        let mut list: Vec<Part> = Vec::new();
        for (place, part) in picked.into_iter().zip(parts) {
            let commune = &all[0].communes[place];
            let inhabitants = part.and_then(Inhabitants::new);
            list.push(Part { code: commune.code, inhabitants });
        }
        let text = |list: &[Part]| {
            let texts = list.iter().map(|part| Communes { year: None, parts: vec![*part] }.write());
            texts.collect::<Vec<_>>().join(",")
        };
        let forward = inhabitants(&text(&list), &atlas);
        list.reverse();
        prop_assert_eq!(forward, inhabitants(&text(&list), &atlas));
        // By hand: each commune, or the part of it that is not more than the whole.
        let by_hand: u32 = list.iter().map(|part| {
            let whole = atlas.commune(part.code).unwrap().inhabitants;
            part.inhabitants.map(Inhabitants::count).filter(|part| *part <= whole).unwrap_or(whole)
        }).sum();
        prop_assert_eq!(forward, by_hand);
    }
}
