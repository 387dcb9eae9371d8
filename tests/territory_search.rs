//! Communes, EPCI and départements are found however they are typed. Codes: Insee, code officiel géographique.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

#[path = "common/territory.rs"]
mod files;

use std::sync::OnceLock;

use amorce::territory::{Atlas, File, Found, Line, MOST_FOUND, read_departments, read_index};

use files::{code, territory_file};

/// With the files of these départements.
fn atlas(departments: &[&str]) -> Atlas {
    let mut atlas = Atlas::new(read_index(&territory_file("index.json")).unwrap());
    for code in departments {
        let read = read_departments(&territory_file(&format!("{code}.json"))).unwrap();
        atlas.add(File::Department((*code).to_owned()), read);
    }
    atlas
}

fn whole() -> &'static Atlas {
    static WHOLE: OnceLock<Atlas> = OnceLock::new();
    WHOLE.get_or_init(|| {
        let mut atlas = atlas(&["69"]);
        atlas.add(
            File::All,
            read_departments(&territory_file("all.json")).unwrap(),
        );
        atlas
    })
}

fn commune(text: &str) -> Found {
    Found::Commune(code(text))
}

#[track_caller]
fn is_first(typed: &str, found: &Found) {
    let all = whole().search(typed);
    assert_eq!(all.first(), Some(found), "{typed}: {all:?}");
}

#[test]
fn a_name_is_found_however_it_is_typed() {
    for (code, ways) in [
        (
            "76351",
            &["Le Havre", "le havre", "havre", "LE  HAVRE", "lehavre"][..],
        ),
        (
            "94038",
            &[
                "L'Haÿ-les-Roses",
                "L’Haÿ-les-Roses",
                "l hay les roses",
                "lhay les roses",
                "hay les roses",
            ],
        ),
        (
            "42218",
            &[
                "Saint-Étienne",
                "saint etienne",
                "St-Etienne",
                "st etienne",
                "SAINT ÉTIENNE",
                "saint e\u{301}tienne",
            ],
        ),
        ("51410", &["Œuilly", "oeuilly", "OEUILLY"]),
        ("59350", &["Lille", "lille"]),
        ("13208", &["marseille 8e", "Marseille 8e Arrondissement"]),
    ] {
        for way in ways {
            is_first(way, &commune(code));
        }
    }
    // Two have this name: the one of more inhabitants comes first, the other is there.
    let both = whole().search("oeuilly");
    assert!(both.contains(&commune("02565")), "{both:?}");
}

#[test]
fn an_epci_and_a_departement_are_found_by_their_names() {
    let found = whole().search("faucigny glieres");
    let Some(Found::Epci(place)) = found.first() else {
        panic!("{found:?}")
    };
    assert_eq!(whole().index().epci[*place].name, "CC Faucigny - Glières");
    assert_eq!(whole().members(*place).unwrap().len(), 7);
    is_first("rhone", &Found::Department("69".into()));
    is_first("2b", &Found::Department("2B".into()));
}

#[test]
fn a_code_or_a_postcode_is_found_once_its_departement_is_there() {
    is_first("69123", &commune("69123"));
    is_first("2a004", &commune("2A004"));
    let atlas = atlas(&["01", "42"]);
    let found = atlas.search("01400");
    assert!(found.contains(&commune("01001")), "{found:?}");
    // A commune of the Allier has a postcode of the Loire.
    assert_eq!(atlas.needs("42620"), [File::Department("03".into())]);
    assert_eq!(
        atlas.needs("20000"),
        ["2A", "2B"].map(|code| File::Department(code.into()))
    );
    assert_eq!(atlas.needs("97105"), [File::Department("971".into())]);
    assert_eq!(atlas.needs("01001"), []);
    assert_eq!(atlas.needs("lyon"), [File::All]);
    assert_eq!(atlas.needs("l"), []);
    assert_eq!(whole().needs("lyon"), []);
}

#[test]
fn the_communes_of_an_epci_wait_for_every_departement_of_it() {
    let of_two = |atlas: &Atlas| {
        let mut all = atlas.index().epci.iter();
        all.position(|epci| epci.departments == ["01", "38"] || epci.departments == ["01", "69"])
            .unwrap()
    };
    let none = atlas(&[]);
    let place = of_two(&none);
    let departments = none.index().epci[place].departments.clone();
    assert_eq!(none.members(place), None);
    assert_eq!(atlas(&[&departments[0]]).members(place), None);
    let both: Vec<&str> = departments.iter().map(String::as_str).collect();
    let atlas = atlas(&both);
    let sum: u32 = atlas
        .members(place)
        .unwrap()
        .iter()
        .map(|of| of.inhabitants)
        .sum();
    assert_eq!(sum, atlas.index().epci[place].inhabitants);
}

#[test]
fn what_one_file_says_more_stays_when_another_comes() {
    let lyon = whole().commune(code("69381")).unwrap();
    assert_eq!(lyon.postcodes, ["69001"]);
}

#[test]
fn there_are_ten_results_at_most_and_none_for_a_letter() {
    assert_eq!(whole().search("saint").len(), MOST_FOUND);
    assert_eq!(whole().search("69").len(), 1);
    assert_eq!(whole().search("s"), []);
    assert_eq!(whole().search(""), []);
    assert_eq!(whole().search("-'"), []);
    assert_eq!(whole().search("zzzz"), []);
}

/// As a spreadsheet gives it: a code without its zero, one of Corsica, a postcode, names, a commune that is gone.
#[test]
fn a_pasted_list_is_read_line_by_line() {
    let atlas = atlas(&["01", "2A", "13", "69"]);
    let pasted = "1001\n2a004\r\n 69381 \nValserhône\tAffoux;le abergement clemenciat\n01091\n97502\nAtlantis\n99999\n\n";
    let lines: Vec<Line> = atlas
        .read_pasted(pasted)
        .into_iter()
        .map(|(_, line)| line)
        .collect();
    assert_eq!(
        lines,
        [
            Line::Commune(code("01001")),
            Line::Commune(code("2A004")),
            Line::Commune(code("69381")),
            Line::Commune(code("01033")),
            Line::Commune(code("69001")),
            Line::Unknown,
            Line::Former(code("01033")),
            Line::NotCovered,
            Line::Unknown,
            Line::Unknown,
        ]
    );
    let first = atlas.read_pasted(pasted)[0].0;
    assert_eq!(first, "1001");
}

#[test]
fn what_could_be_two_communes_is_asked() {
    // 13001 is the code of Aix-en-Provence and the postcode of the first arrondissement of Marseille, and of Marseille.
    let bouches = atlas(&["13"]);
    let [(_, line)] = bouches.read_pasted("13001").try_into().unwrap();
    assert_eq!(
        line,
        Line::Several(["13001", "13055", "13201"].map(code).to_vec())
    );
    // A postcode of several communes.
    let ain = atlas(&["01"]);
    let [(_, line)] = ain.read_pasted("01400").try_into().unwrap();
    let Line::Several(communes) = line else {
        panic!("{line:?}")
    };
    assert!(
        communes.contains(&code("01001")) && communes.len() > 2,
        "{communes:?}"
    );
    let [(_, line)] = whole().read_pasted("Saint-Denis").try_into().unwrap();
    let Line::Several(communes) = line else {
        panic!("{line:?}")
    };
    assert!(
        ["93066", "97411"]
            .iter()
            .all(|of| communes.contains(&code(of))),
        "{communes:?}"
    );
}

#[test]
fn a_pasted_list_says_which_files_it_is_read_with() {
    let none = atlas(&["69"]);
    let department = |code: &str| File::Department(code.to_owned());
    assert_eq!(
        none.needs_for_pasted("1001\n01004\n69123\n2a004"),
        [department("01"), department("2A")]
    );
    assert_eq!(none.needs_for_pasted("Lyon\nLille"), [File::All]);
    assert_eq!(none.needs_for_pasted("\n \n"), []);
}

/// By its whole name, unless eleven communes have it; by each of its words but the shortest, unless too many answer.
#[test]
fn every_name_is_found_by_what_it_holds() {
    let all = read_departments(&territory_file("all.json")).unwrap();
    let communes = all.iter().flat_map(|of| &of.communes);
    for one in communes.step_by(97) {
        let found = Found::Commune(one.code);
        let joined: String = one.name.chars().filter(|c| c.is_alphanumeric()).collect();
        for typed in [one.name.as_str(), &joined] {
            let results = whole().search(typed);
            assert!(
                results.contains(&found) || results.len() == MOST_FOUND,
                "{typed}: {results:?}"
            );
        }
        let within = whole().search_within(&one.name, one.code.department());
        assert!(within.contains(&found), "{}: {within:?}", one.name);
    }
}
