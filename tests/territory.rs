//! The communes that are committed are those that were counted, and a territory as a text is read for ever.
//!
//! Counts and sums: docs/territory.md, measured in the package and not by our own reader.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

#[path = "common/territory.rs"]
mod files;

use std::collections::BTreeMap;

use amorce::territory::{
    Commune, CommuneCode, Communes, Department, Index, Part, Remark, read_departments, read_index,
};
use amorce::units::Inhabitants;
use proptest::prelude::*;

use files::{code, territory_file};

fn index() -> Index {
    read_index(&territory_file("index.json")).unwrap()
}

fn everywhere() -> Vec<Department> {
    read_departments(&territory_file("all.json")).unwrap()
}

/// The arrondissements of Paris, Lyon and Marseille.
fn is_arrondissement(commune: &Commune) -> bool {
    let code = commune.code.as_str();
    ("75101"..="75120").contains(&code)
        || ("69381"..="69389").contains(&code)
        || ("13201"..="13216").contains(&code)
}

fn counted<'a>(communes: impl Iterator<Item = &'a Commune>) -> (usize, u32) {
    communes.fold((0, 0), |(number, sum), commune| {
        (number + 1, sum + commune.inhabitants)
    })
}

#[test]
fn every_commune_is_there_with_its_inhabitants() {
    let all = everywhere();
    let of = |codes: &[&str]| {
        let departments = all.iter().filter(|of| codes.contains(&of.code.as_str()));
        counted(departments.flat_map(|of| &of.communes))
    };
    assert_eq!(of(&["971"]), (32, 384_160));
    assert_eq!(of(&["972"]), (34, 360_630));
    assert_eq!(of(&["973"]), (22, 293_996));
    assert_eq!(of(&["974"]), (24, 889_679));
    assert_eq!(of(&["976"]), (17, 256_518));
    let communes = || {
        all.iter()
            .flat_map(|of| &of.communes)
            .filter(|of| !is_arrondissement(of))
    };
    assert_eq!(counted(communes()), (34_875, 68_350_798));
    let metropolitan = communes().filter(|of| !of.code.as_str().starts_with("97"));
    assert_eq!(counted(metropolitan), (34_746, 66_165_815));
    assert_eq!(communes().filter(|of| of.inhabitants == 0).count(), 6);
    assert_eq!(all.len(), 101);
}

#[test]
fn the_arrondissements_are_as_many_as_the_three_communes() {
    let all = everywhere();
    let communes = || all.iter().flat_map(|of| &of.communes);
    assert_eq!(
        counted(communes().filter(|of| is_arrondissement(of))),
        (45, 3_508_945)
    );
    let three = ["75056", "69123", "13055"].map(code);
    assert_eq!(
        counted(communes().filter(|of| three.contains(&of.code))),
        (3, 3_508_945)
    );
}

#[test]
fn communes_of_one_name_are_told_apart_by_their_departement() {
    let all = everywhere();
    let mut by_name: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for commune in all.iter().flat_map(|of| &of.communes) {
        by_name
            .entry(&commune.name)
            .or_default()
            .push(commune.code.department());
    }
    // 3 675 in the package, with five of the collectivities that have no agreement.
    let shared = by_name.values().filter(|departments| departments.len() > 1);
    assert_eq!(shared.map(Vec::len).sum::<usize>(), 3_670);
    for (name, mut departments) in by_name {
        let number = departments.len();
        departments.dedup();
        assert_eq!(departments.len(), number, "{name}");
    }
}

#[test]
fn an_epci_holds_what_its_communes_hold() {
    let (index, all) = (index(), everywhere());
    assert_eq!(index.year, 2023);
    assert_eq!(index.epci.len(), 1_255);
    let mut sums = vec![0; index.epci.len()];
    let mut without = Vec::new();
    for commune in all
        .iter()
        .flat_map(|of| &of.communes)
        .filter(|of| !is_arrondissement(of))
    {
        match commune.epci {
            Some(place) => {
                sums[place] += commune.inhabitants;
                let here = commune.code.department().to_owned();
                assert!(
                    index.epci[place].departments.contains(&here),
                    "{}",
                    commune.code
                );
            }
            None => without.push(commune.code.as_str()),
        }
    }
    assert_eq!(without, ["22016", "29083", "29155", "85113"]);
    for (epci, sum) in index.epci.iter().zip(sums) {
        assert_eq!(epci.inhabitants, sum, "{}", epci.name);
    }
}

#[test]
fn the_file_of_a_departement_says_the_same_and_its_postcodes() {
    let (index, all) = (index(), everywhere());
    let names: Vec<&str> = index
        .departments
        .iter()
        .map(|(code, _)| code.as_str())
        .collect();
    assert_eq!(
        names,
        all.iter().map(|of| of.code.as_str()).collect::<Vec<_>>()
    );
    for whole in &all {
        let [alone] = read_departments(&territory_file(&format!("{}.json", whole.code)))
            .unwrap()
            .try_into()
            .unwrap();
        assert_eq!(alone.communes.len(), whole.communes.len());
        for (commune, in_all) in alone.communes.iter().zip(&whole.communes) {
            assert_eq!((commune.code, &commune.name), (in_all.code, &in_all.name));
            assert_eq!(
                (commune.inhabitants, commune.epci),
                (in_all.inhabitants, in_all.epci)
            );
            // One that has no inhabitants may have no postcode.
            assert!(
                !commune.postcodes.is_empty() || commune.inhabitants == 0,
                "{}",
                commune.code
            );
            for postcode in &commune.postcodes {
                assert_eq!(postcode.len(), 5, "{}", commune.code);
                let (beginning, _) = postcode.split_at(2);
                let is_usual = whole.code.starts_with(beginning)
                    || beginning == "20" && whole.code.starts_with('2');
                let stray = (postcode.clone(), whole.code.clone());
                assert!(is_usual || index.strays.contains(&stray), "{stray:?}");
            }
        }
    }
    let ain = read_departments(&territory_file("01.json")).unwrap();
    let communes = &ain[0].communes;
    let merged = communes
        .iter()
        .find(|commune| commune.former.contains(&code("01091")));
    assert_eq!(
        merged.map(|commune| commune.name.as_str()),
        Some("Valserhône")
    );
    let first = &communes[0];
    assert_eq!(
        (first.name.as_str(), first.inhabitants),
        ("L'Abergement-Clémenciat", 860)
    );
    assert_eq!(first.postcodes, ["01400"]);
}

#[test]
fn a_file_that_was_cut_is_refused() {
    let whole = territory_file("69.json");
    let lines: Vec<&str> = whole.lines().collect();
    for kept in 1..lines.len() - 2 {
        assert_eq!(read_departments(&lines[..kept].join("\n")), None, "{kept}");
    }
    let names = whole.replacen("Affoux;", "", 1);
    assert_ne!(names, whole);
    assert_eq!(read_departments(&names), None);
    assert_eq!(read_index("2023\n01;Ain\n"), None);
}

#[test]
fn a_code_is_split_where_its_departement_ends() {
    for (text, department, number) in [
        ("01004", "01", "004"),
        ("2a004", "2A", "004"),
        ("2B033", "2B", "033"),
        ("97105", "971", "05"),
        ("97611", "976", "11"),
    ] {
        let code = code(text);
        assert_eq!((code.department(), code.number()), (department, number));
    }
    for text in [
        "", "1004", "0100", "010044", "2C004", "A2004", "0100é", "01 04", "3A004",
    ] {
        assert_eq!(CommuneCode::parse(text), None, "{text}");
    }
}

#[test]
fn a_territory_is_written_short_and_read_as_it_was() {
    let part = |text, inhabitants| Part {
        code: code(text),
        inhabitants: Inhabitants::new(inhabitants),
    };
    let communes = Communes {
        year: Some(2023),
        parts: vec![
            part("01004", 0),
            part("01007", 1_200),
            part("2A004", 0),
            part("97105", 0),
            part("97106", 0),
        ],
    };
    let written = "2023;01004,007:1200,2A004,97105,06";
    assert_eq!(communes.write(), written);
    assert_eq!(Communes::read(written), (communes.clone(), vec![]));
    // Written by hand: whole codes, in any order, parted by blanks or commas, without a year.
    let by_hand = "97106, 01004 97105,01007:1200,2a004";
    let read = Communes {
        year: None,
        ..communes
    };
    assert_eq!(Communes::read(by_hand), (read, vec![]));
}

#[test]
fn what_is_wrong_in_a_territory_is_left_out_and_said() {
    let (communes, remarks) = Communes::read("01004,abc,01004,01007:0,01008:x,12");
    assert_eq!(communes.write(), "01004");
    assert_eq!(
        remarks,
        [
            Remark::NotACode("abc"),
            Remark::Twice(code("01004")),
            Remark::NotACode("01007:0"),
            Remark::NotACode("01008:x"),
            Remark::NotACode("12"),
        ]
    );
    // French spreadsheets part by semicolons: no commune is taken for a year.
    for (text, not_a_code) in [
        ("01004;01007", "01004;01007"),
        ("01004,01007;69123", "01007;69123"),
        ("year;01004", "year;01004"),
    ] {
        let (communes, remarks) = Communes::read(text);
        assert_eq!(communes.year, None, "{text}");
        assert_eq!(remarks, [Remark::NotACode(not_a_code)]);
    }
    let many: Vec<String> = (1..=402).map(|number| format!("01{number:03}")).collect();
    let text = many.join(",");
    let (communes, remarks) = Communes::read(&text);
    assert_eq!(communes.parts.len(), 400);
    assert_eq!(remarks, [Remark::TooMany(2)]);
}

/// The longest form: a département of its own for each commune would be longer still, and there are 101.
#[test]
fn a_hundred_and_twenty_communes_fit_into_a_link() {
    let all = everywhere();
    let parts = all
        .iter()
        .flat_map(|of| of.communes.iter().take(2))
        .take(120);
    let parts = parts.map(|commune| Part {
        code: commune.code,
        inhabitants: Inhabitants::new(123_456),
    });
    let communes = Communes {
        year: Some(2023),
        parts: parts.collect(),
    };
    let length = communes.write().len();
    assert!(length < 1_500, "{length}");
}

proptest! {
    #[test]
    fn any_territory_comes_back_from_its_text(
        year in proptest::option::of(1_990_u16..2_100),
        picked in proptest::collection::btree_map("(0[1-9]|[1-8][0-9]|2A|2B)[0-9]{3}|97[1-6][0-9]{2}", 0_u32..90_000, 0..60),
    ) {
        let parts = picked.iter().map(|(text, inhabitants)| Part {
            code: code(text),
            inhabitants: Inhabitants::new(*inhabitants),
        });
        let communes = Communes { year, parts: parts.collect() };
        let text = communes.write();
        prop_assert_eq!(Communes::read(&text), (communes, vec![]));
    }

    #[test]
    fn no_text_is_too_odd_to_be_read(text in "\\PC{0,80}") {
        let (communes, _) = Communes::read(&text);
        let text = communes.write();
        let (again, remarks) = Communes::read(&text);
        prop_assert_eq!((again, remarks), (communes, vec![]));
    }
}
