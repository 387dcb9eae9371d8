//! Communes are chosen without a network but for their own files, nothing chosen is lost, and a number that was typed
//! stays one that was typed.
//!
//! Populations: Insee, populations de référence 2023.

use amorce::input::Field;
use amorce::store::territory::{FIND, LIST};
use amorce::store::{Action, Choose, Chunk, Effect, Frame, Panel, Status};
use amorce::territory::{File, Found, Line};

use super::device::{Device, Window};
use super::territory_files::code;

fn opened() -> Window {
    let mut window = Device::default().open("");
    window.dispatch(Action::Toggle(Panel::Territory));
    window
}

fn choose(window: &mut Window, choose: Choose) {
    window.dispatch(Action::Territory(choose));
}

/// Types, and takes the best result.
fn take(window: &mut Window, text: &str) {
    choose(window, Choose::Find(text.into()));
    choose(window, Choose::Enter);
}

fn files(window: &Window) -> Vec<File> {
    let fetched = window.log.iter().filter_map(|effect| match effect {
        Effect::Fetch(file) => Some(file.clone()),
        _ => None,
    });
    fetched.collect()
}

fn department(code: &str) -> File {
    File::Department(code.into())
}

/// L'Abergement-Clémenciat and Lyon by its arrondissements.
const BOTH: &str = "2023;01001,69381,382,383,384,385,386,387,388,389";

#[test]
fn nothing_of_it_is_fetched_before_it_is_wanted() {
    let mut window = Device::default().open("");
    window.types(Field::Population, "52 000");
    assert!(!window.has_loaded(Chunk::Territory));
    assert_eq!(files(&window), []);
    window.dispatch(Action::Toggle(Panel::Territory));
    assert_eq!(files(&window), [File::Index]);
    // A postcode takes the files of a few départements, a name that of all.
    choose(&mut window, Choose::Find("01400".into()));
    assert_eq!(files(&window), [File::Index, department("01")]);
    choose(&mut window, Choose::Find("Ly".into()));
    choose(&mut window, Choose::Find("Lyon".into()));
    assert_eq!(files(&window), [File::Index, department("01"), File::All]);
}

#[test]
fn a_commune_that_is_taken_counts_at_once() {
    let mut window = opened();
    take(&mut window, "01001");
    assert_eq!(window.population(), "860");
    assert_eq!(window.holds(Field::Communes), "2023;01001");
    assert_eq!(window.store.territory.typed, "");
    take(&mut window, "lyon");
    assert_eq!(window.population(), (860 + 519_127).to_string());
    // Once more changes nothing.
    take(&mut window, "lyon");
    assert_eq!(window.holds(Field::Communes), BOTH);
    window.wait(500);
    assert!(
        window.fragment().contains(&format!("communes={BOTH}&")),
        "{}",
        window.fragment()
    );
    assert!(window.fragment().contains("&pop=519987&"));
}

#[test]
fn an_arrondissement_is_never_counted_in_its_commune_and_once_more() {
    let mut window = opened();
    take(&mut window, "69383");
    let third = window.population();
    take(&mut window, "lyon");
    assert_eq!(window.population(), "519127");
    choose(&mut window, Choose::Remove(code("69383")));
    let rest: u32 = window.population().parse().unwrap();
    assert_eq!(rest + third.parse::<u32>().unwrap(), 519_127);
    // A link may hold the commune: it stays one.
    let mut window = Device::default().open("communes=2023;69123&figures=1&pop=519127&v=1");
    take(&mut window, "lyon");
    assert_eq!(window.holds(Field::Communes), "2023;69123");
}

#[test]
fn an_epci_brings_all_its_communes_once_their_files_are_there() {
    let mut window = opened();
    window.is_offline = true;
    let name = "CC Faucigny - Glières";
    choose(&mut window, Choose::Find(name.into()));
    let Some(Found::Epci(place)) = window.store.territory.found.first().cloned() else {
        panic!("{:?}", window.store.territory.found);
    };
    choose(&mut window, Choose::Enter);
    assert_eq!(window.holds(Field::Communes), "");
    assert_eq!(window.store.territory.status(), Status::Failed);
    window.is_offline = false;
    choose(&mut window, Choose::Retry);
    let atlas = window.store.territory.atlas.clone().unwrap();
    let epci = &atlas.index().epci[place];
    assert_eq!(epci.name, name);
    assert_eq!(window.population(), epci.inhabitants.to_string());
    assert_eq!(window.store.communes().parts.len(), 7);
    assert_eq!(window.store.territory.status(), Status::Ready);
}

#[test]
fn a_departement_narrows_the_search() {
    let mut window = opened();
    // Saint-Sulpice: a name of many départements.
    choose(&mut window, Choose::Find("Ain".into()));
    choose(&mut window, Choose::Enter);
    assert_eq!(window.store.territory.within.as_deref(), Some("01"));
    assert_eq!(window.holds(Field::Communes), "");
    choose(&mut window, Choose::Find("saint sulpice".into()));
    assert_eq!(
        window.store.territory.found,
        [Found::Commune(code("01387"))]
    );
    choose(&mut window, Choose::Everywhere);
    assert!(window.store.territory.found.len() > 1);
}

#[test]
fn enter_takes_nothing_while_names_are_on_their_way() {
    let mut window = opened();
    window.is_slow = true;
    choose(&mut window, Choose::Find("Métropole de Lyon".into()));
    // An EPCI of the index is there already; a commune of that name could come.
    assert!(!window.store.territory.found.is_empty());
    choose(&mut window, Choose::Enter);
    assert_eq!(window.population(), "");
    choose(&mut window, Choose::Fetched(File::All, None));
    choose(&mut window, Choose::Enter);
    assert!(
        files(&window).contains(&department("69")),
        "its communes are waited for"
    );
}

#[test]
fn the_last_commune_that_goes_leaves_the_keyboard_in_the_box() {
    let mut window = opened();
    take(&mut window, "01001");
    take(&mut window, "01004");
    choose(&mut window, Choose::Remove(code("01001")));
    assert_eq!(window.log.last(), Some(&Effect::Focus(LIST.into())));
    choose(&mut window, Choose::Remove(code("01004")));
    assert_eq!(window.log.last(), Some(&Effect::Focus(FIND.into())));
}

#[test]
fn the_keyboard_goes_around_the_results_and_escape_closes_them() {
    let mut window = opened();
    choose(&mut window, Choose::Find("saint sulpice".into()));
    let number = window.store.territory.found.len();
    assert_eq!(window.store.territory.active, 0);
    choose(&mut window, Choose::Move(false));
    assert_eq!(window.store.territory.active, number - 1);
    choose(&mut window, Choose::Move(true));
    choose(&mut window, Choose::Move(true));
    assert_eq!(window.store.territory.active, 1);
    let second = window.store.territory.found[1].clone();
    choose(&mut window, Choose::Enter);
    let taken: Vec<Found> = window
        .store
        .communes()
        .parts
        .iter()
        .map(|part| Found::Commune(part.code))
        .collect();
    assert_eq!(taken, [second]);
    choose(&mut window, Choose::Find("saint".into()));
    choose(&mut window, Choose::Close);
    assert!(!window.store.territory.is_open);
    assert_eq!(window.store.territory.typed, "saint");
    // What is closed takes nothing.
    choose(&mut window, Choose::Enter);
    assert_eq!(window.store.communes().parts.len(), 1);
    choose(&mut window, Choose::Close);
    assert_eq!(window.store.territory.typed, "");
}

#[test]
fn a_number_that_is_typed_takes_over_and_both_are_undone() {
    let mut window = opened();
    window.types(Field::Population, "64 300");
    take(&mut window, "01001");
    assert_eq!(window.population(), "860");
    assert!(window.store.can_undo_communes());
    choose(&mut window, Choose::Undo);
    assert_eq!(window.population(), "64 300");
    assert_eq!(window.holds(Field::Communes), "");
    take(&mut window, "01001");
    window.types(Field::Population, "900");
    assert!(!window.store.can_undo_communes());
    assert_eq!(window.store.sum().unwrap().inhabitants(), 860);
    assert_eq!(window.population(), "900");
    choose(&mut window, Choose::TakeSum);
    assert_eq!(window.population(), "860");
    choose(&mut window, Choose::Undo);
    assert_eq!(window.population(), "900");
}

#[test]
fn a_number_that_is_wiped_stays_wiped() {
    let mut window = opened();
    take(&mut window, "01001");
    window.types(Field::Population, "");
    assert_eq!(window.population(), "");
    // Even when another file comes.
    choose(&mut window, Choose::Find("Lyon".into()));
    assert_eq!(window.population(), "");
    window.types(Field::Population, "9");
    window.types(Field::Population, "900");
    assert_eq!(window.population(), "900");
}

#[test]
fn a_part_of_a_commune_is_the_visitors_own_number() {
    let mut window = opened();
    take(&mut window, "01001");
    choose(&mut window, Choose::Part(code("01001"), "400".into()));
    assert_eq!(window.population(), "400");
    assert_eq!(window.holds(Field::Communes), "2023;01001:400");
    // What is no number stays in its box, and the whole commune counts.
    choose(&mut window, Choose::Part(code("01001"), "12x".into()));
    assert_eq!(window.population(), "860");
    assert_eq!(
        window.store.territory.wrong_parts,
        [(code("01001"), "12x".into())]
    );
    choose(&mut window, Choose::Part(code("01001"), " ".into()));
    assert_eq!(window.store.territory.wrong_parts, []);
    choose(&mut window, Choose::Remove(code("01001")));
    assert_eq!(
        (window.population(), window.holds(Field::Communes)),
        (String::new(), String::new())
    );
    choose(&mut window, Choose::Undo);
    assert_eq!(window.population(), "860");
}

#[test]
fn a_list_adds_what_is_clear_and_asks_for_the_rest() {
    let mut window = opened();
    choose(
        &mut window,
        Choose::TypeList("Lyon\n1001\nSaint-Sulpice\nNulle-Part\n97501".into()),
    );
    choose(&mut window, Choose::ReadList);
    assert_eq!(window.population(), (519_127 + 860).to_string());
    let lines = window.store.territory.lines.clone();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[1], ("Nulle-Part".into(), Line::Unknown));
    assert_eq!(lines[2], ("97501".into(), Line::NotCovered));
    let (typed, Line::Several(codes)) = &lines[0] else {
        panic!("{lines:?}");
    };
    assert_eq!(typed, "Saint-Sulpice");
    assert!(codes.contains(&code("01387")));
    choose(&mut window, Choose::Which(0, code("01387")));
    assert_eq!(
        window.holds(Field::Communes),
        "2023;01001,387,69381,382,383,384,385,386,387,388,389"
    );
    assert_eq!(window.store.territory.lines.len(), 2);
    choose(&mut window, Choose::ForgetLines);
    assert_eq!(window.store.territory.lines, []);
    choose(&mut window, Choose::RemoveAll);
    assert_eq!(window.population(), "");
    choose(&mut window, Choose::Undo);
    assert_eq!(window.store.communes().parts.len(), 11);
}

#[test]
fn a_territory_has_four_hundred_communes_at_most() {
    let mut window = opened();
    // More than 400 codes of the Pas-de-Calais that are no postcode too.
    let list: Vec<String> = (62_001..62_600).map(|code: u32| code.to_string()).collect();
    choose(&mut window, Choose::Paste(list.join("\n")));
    assert_eq!(window.store.communes().parts.len(), 400);
    assert!(
        window.store.territory.said.contains("400 communes au plus"),
        "{}",
        window.store.territory.said
    );
}

#[test]
fn communes_of_a_link_are_added_up_once_their_files_are_there() {
    let window = Device::default().open("communes=01001,69123&status=signed&signature=2022-06-15");
    assert_eq!(
        files(&window),
        [File::Index, department("01"), department("69")]
    );
    assert_eq!(window.population(), "519987");
    assert!(window.store.outcome().unwrap().problems.is_empty());
    assert_eq!(window.store.arrival.as_ref().unwrap().refused, []);
    let whole = Device::default().open("communes=01001&figures=1&v=1");
    assert!(!whole.store.arrival.as_ref().unwrap().leaves_doubts());
}

#[test]
fn the_number_of_a_link_counts_whatever_its_communes_add_up_to() {
    let window = Device::default().open("communes=2022%3B01001&figures=1&pop=52000&v=1");
    assert_eq!(window.population(), "52000");
    assert_eq!(window.holds(Field::Communes), "2022;01001");
    assert_eq!(window.store.sum().unwrap().inhabitants(), 860);
    // Only what names them is fetched.
    assert_eq!(files(&window), [File::Index, department("01")]);
}

#[test]
fn another_scenario_has_another_territory() {
    let mut window = Device::default().open(
        "2.communes=69123&2.pop=519127&communes=2023%3B01001&figures=1&pop=860&scenarios=2&v=1",
    );
    assert_eq!(window.population(), "860");
    window.dispatch(Action::Show(1));
    assert_eq!(window.store.sum().unwrap().inhabitants(), 519_127);
    take(&mut window, "01001");
    assert_eq!(window.population(), "519987");
    window.dispatch(Action::Show(0));
    assert_eq!(window.population(), "860");
    assert!(!window.store.can_undo_communes());
}

#[test]
fn another_territory_is_a_scenario_of_its_own() {
    let mut window = opened();
    take(&mut window, "01001");
    window.dispatch(Action::OtherTerritory);
    assert_eq!(
        (window.store.scenarios().len(), window.store.shown()),
        (2, 1)
    );
    assert!(window.store.is_open(Panel::Territory));
    take(&mut window, "69123");
    assert_eq!(window.population(), "519987");
    window.dispatch(Action::Show(0));
    assert_eq!(window.population(), "860");
}

#[test]
fn a_frame_adds_up_the_communes_that_its_host_fixes() {
    let frame = Frame {
        locked: vec![Field::Communes],
        ..Frame::default()
    };
    let mut window = Device::default().open_frame("communes=01001", frame);
    assert_eq!(window.population(), "860");
    window.dispatch(Action::Set(vec![(Field::Communes, "69123".into())]));
    assert_eq!(window.population(), "860", "fixed");
}

#[test]
fn a_file_that_was_cut_counts_as_one_that_did_not_come() {
    let mut window = opened();
    window.is_offline = true;
    choose(&mut window, Choose::Find("01400".into()));
    assert_eq!(window.store.territory.status(), Status::Failed);
    choose(
        &mut window,
        Choose::Fetched(department("01"), Some("01\n1 3".into())),
    );
    assert_eq!(window.store.territory.status(), Status::Failed);
    window.is_offline = false;
    choose(&mut window, Choose::Retry);
    assert_eq!(window.store.territory.status(), Status::Ready);
    assert!(!window.store.territory.found.is_empty());
}
