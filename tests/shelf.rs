//! Projects kept under names come back from their text, whatever happened to it on the way; and whoever
//! opens a link is told what it leaves out, and what changed since it was made.
#![allow(clippy::unwrap_used, unreachable_pub, missing_docs)]

mod common;

use amorce::input::{Field, Wrong};
use amorce::law::{Correction, FIGURES_VERSION, FigureKey};
use amorce::link::{
    self, Arrival, Kept, corrected_since, free_name, put, read_shelf, unread, write_shelf,
};
use common::*;

fn kept(name: &str, fragment: &str) -> Kept {
    Kept {
        name: name.into(),
        fragment: fragment.into(),
    }
}

#[test]
fn a_shelf_comes_back_from_its_text() {
    let shelf = vec![
        kept("CPTS « Été » & fils\n# 100 %", "pop=52000&v=1"),
        kept("=1+1", "name=a+b&pop=1&v=1"),
    ];
    let text = write_shelf(&shelf);
    assert_eq!(
        text,
        "# Amorce 1\n\
         CPTS+%C2%AB+%C3%89t%C3%A9+%C2%BB+%26+fils%0A%23+100+%25 #pop=52000&v=1\n\
         %3D1%2B1 #name=a+b&pop=1&v=1\n"
    );
    assert_eq!(read_shelf(&text), Some((shelf.clone(), 0)));
    // As a text editor of another system leaves it.
    let otherwise = format!("\u{feff}{}", text.replace('\n', "\r\n\r\n"));
    assert_eq!(read_shelf(&otherwise), Some((shelf, 0)));
}

#[test]
fn what_is_no_shelf_is_refused_and_lines_that_are_mangled_are_counted() {
    for text in ["", "pop=1&v=1", "# Amorce 2\na #pop=1", "{}"] {
        assert_eq!(read_shelf(text), None, "{text}");
    }
    let text = "# Amorce 1\nno link\n+ #pop=1&v=1\n%E9 #pop=1&v=1\na #nothing\nb #pop=1&v=1\n";
    assert_eq!(read_shelf(text), Some((vec![kept("b", "pop=1&v=1")], 4)));
}

#[test]
fn what_is_left_out_of_a_shelf_is_given_back_as_it_was() {
    let text = "# Amorce 1\nno link\n\n+ #pop=1&v=1\nb #pop=1&v=1\n";
    assert_eq!(unread(text), "no link\n+ #pop=1&v=1");
    assert_eq!(unread(&["\u{feff}", text].concat()), unread(text));
    assert_eq!(unread(" {\"a\": 1}\n"), "{\"a\": 1}", "none of ours");
    assert_eq!(unread(&write_shelf(&[kept("a", "pop=1&v=1")])), "");
}

#[test]
fn only_what_follows_an_ampersand_is_the_rest_of_its_html() {
    let opened = link::open("#amp;pop=1&amp;amp;pop=52000&v=1");
    assert_eq!(opened.ignored, ["amp;pop=1"]);
    assert_eq!(opened.first().get(Field::Population), "52000");
}

#[test]
fn a_name_is_had_once() {
    let mut shelf = vec![kept("a", "pop=1"), kept("a (2)", "pop=2")];
    put(&mut shelf, kept("a", "pop=3"));
    put(&mut shelf, kept("b", "pop=4"));
    assert_eq!(
        shelf,
        [
            kept("a", "pop=3"),
            kept("a (2)", "pop=2"),
            kept("b", "pop=4")
        ]
    );
    assert_eq!(free_name(&shelf, "c"), "c");
    assert_eq!(free_name(&shelf, "a"), "a (3)");
}

const CORRECTIONS: [Correction; 2] = [corrected(2, 1), corrected(3, 2)];

/// A figure of operating funding, corrected from 61 000 to 60 000 in this version.
const fn corrected(version: u16, old: u32) -> Correction {
    Correction {
        version,
        figure: amorce::law::avenant_2::RULES
            .operating
            .at(amorce::units::Tier::Two)
            .key,
        old: 60_000 + old * 1_000,
        new: 60_000,
    }
}

fn arrived(fragment: &str, version: u16) -> Arrival {
    Arrival::under(
        &link::open(fragment),
        Some(day("2026-11-24")),
        version,
        &CORRECTIONS,
    )
}

#[test]
fn whoever_opens_a_link_is_told_of_the_figures_corrected_since() {
    // Made under version 1, when its maker saw 61 000.
    let arrival = arrived("figures=1&pop=52000&total=6100000&v=1", 3);
    assert_eq!(arrival.totals, Some((euros(61_000), euros(60_000))));
    assert_eq!(arrival.corrected, CORRECTIONS);
    assert!(!arrival.is_newer);
    let arrival = arrived("figures=2&pop=52000&total=6000000&v=1", 3);
    assert_eq!(
        (arrival.totals, arrival.corrected),
        (None, vec![CORRECTIONS[1]])
    );
    // Nobody knows with which figures a link was made that does not say it: none is blamed.
    assert!(arrived("pop=52000", 3).corrected.is_empty());
    // Made by a program that is newer than this one.
    assert!(arrived("figures=4&pop=52000", 3).is_newer);
    assert_eq!(corrected_since(3, &CORRECTIONS), []);
}

#[test]
fn whoever_opens_a_link_is_told_what_it_leaves_out_and_what_the_sender_replaced() {
    let arrival = Arrival::of(
        &link::open(
            "2.letter=demain&2.own-operating=1&figure-operating.base/avenant-2/2=61000\
             &own-booster=2&own-operating=1&pop=0&rien&scenarios=2",
        ),
        None,
    );
    assert_eq!(arrival.ignored, ["rien"]);
    let refused: Vec<_> = arrival
        .refused
        .iter()
        .map(|(scenario, problem)| (*scenario, problem.field))
        .collect();
    // The second scenario has the wrong population of the first, and a letter of its own.
    assert_eq!(
        refused,
        [
            (0, Field::Population),
            (1, Field::Population),
            (1, Field::Letter)
        ]
    );
    assert!(matches!(arrival.refused[0].1.wrong, Wrong::Number(_)));
    // Counted once, in however many scenarios they are.
    assert_eq!(
        (arrival.replaced, arrival.own, arrival.scenarios),
        (1, 2, 2)
    );
    assert_eq!(arrival.corrected, []);
    assert_eq!(FIGURES_VERSION, 1, "raise it with the first correction");
}

#[test]
fn whoever_opens_a_link_that_was_cut_is_told() {
    let arrival = |fragment| Arrival::of(&link::open(fragment), None);
    // Cut within a value that still reads, within a day, and before any field.
    for cut in [
        "#figures=1&pop=643",
        "#figures=1&pop=64300&signature=2022-09-2",
        "#figures=1",
    ] {
        assert!(arrival(cut).is_cut, "{cut}");
    }
    assert_eq!(
        arrival("#figures=1&pop=64300&signature=2022-09-2").ignored,
        ["signature=2022-09-2"]
    );
    for whole in [
        "#figures=1&pop=64300&v=1",
        "#figures%3D1%26pop%3D64300%26v%3D1",
        "#figures=1&amp;pop=64300&amp;v=1",
        "#pop=64300&v=1).",
        "",
    ] {
        let arrival = arrival(whole);
        assert!(!arrival.is_cut, "{whole}");
        assert_eq!(arrival.ignored, [""; 0], "{whole}");
    }
}

#[test]
fn only_a_link_that_is_wholly_understood_leaves_no_doubt() {
    for plain in [
        "figures=3&pop=52000&total=6000000&v=1",
        // What the sender replaced and what was corrected is no doubt of what the link says.
        "figures=2&own-operating=1&pop=52000&v=1",
        "2.pop=30000&pop=52000&scenarios=2&shown=2&v=1&fbclid=x",
        "",
    ] {
        assert!(!arrived(plain, 3).leaves_doubts(), "{plain}");
    }
    for doubtful in [
        "pop=52000&couleur=bleu&v=1",
        "pop=52000&signature=2022-09-2&v=1",
        "pop=0&v=1",
        "pop=52000",
        "pop=52000&total=6100000&v=1",
        "figures=4&pop=52000&v=1",
        "pop=52000&v=9",
    ] {
        assert!(arrived(doubtful, 3).leaves_doubts(), "{doubtful}");
    }
}

#[test]
fn a_figure_of_the_corrections_is_one_of_the_law() {
    let key = FigureKey::parse("operating.base/avenant-2/2").unwrap();
    assert_eq!(CORRECTIONS[0].figure, key);
}
