//! One file has the communes of every département, and is read whole or not at all.
//!
//! Populations: Insee, populations de référence 2023.
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "common/whole.rs"]
mod whole;

use amorce::input::{Draft, Field, Wrong, read, summed};
use amorce::territory::{Atlas, CommuneCode, Communes, Doubt, Sum};

use whole::{whole_atlas, whole_text};

fn code(text: &str) -> CommuneCode {
    CommuneCode::parse(text).unwrap()
}

#[test]
fn nothing_is_missing_for_any_commune() {
    let atlas = whole_atlas();
    let inhabitants = |codes: &str| {
        let communes = Communes::read(codes).0;
        assert_eq!(atlas.needs_of(&communes), [], "{codes}");
        Sum::of(&communes, &atlas).unwrap().inhabitants()
    };
    assert_eq!(inhabitants("75056"), 2_103_778);
    assert_eq!(inhabitants("69123"), 519_127);
    assert_eq!(inhabitants("13055"), 886_040);
    assert_eq!(inhabitants("01001"), 860);
    assert_eq!(
        inhabitants("13055,01001,75056,69123"),
        2_103_778 + 519_127 + 886_040 + 860
    );
    assert_eq!(atlas.index().year, 2023);
    // Grenoble is of Isère, as the metropolis around it: the file has EPCI and postcodes too.
    let grenoble = atlas.commune(code("38185")).unwrap();
    assert!(grenoble.postcodes.contains(&"38000".to_owned()));
    let epci = atlas.index().epci.get(grenoble.epci.unwrap()).unwrap();
    assert!(epci.name.contains("Grenoble"), "{}", epci.name);
    assert_eq!(atlas.members(grenoble.epci.unwrap()).unwrap().len(), 49);
}

#[test]
fn a_commune_that_was_merged_is_found() {
    let atlas = whole_atlas();
    // Lancrans became a part of Valserhône in 2019.
    let sum = Sum::of(&Communes::read("01205").0, &atlas).unwrap();
    assert_eq!(sum.doubts, [Doubt::Former(code("01205"), code("01033"))]);
    let unknown = Sum::of(&Communes::read("01999").0, &atlas).unwrap();
    assert_eq!(unknown.doubts, [Doubt::Unknown(code("01999"))]);
}

#[test]
fn a_text_that_was_cut_is_refused() {
    let text = whole_text();
    let ends = text.char_indices().map(|(end, _)| end);
    // The end, and now and then before it: each try reads all that is left.
    for end in ends.rev().take(60) {
        assert!(Atlas::read_whole(&text[..end]).is_none(), "{end}");
    }
    let blocks: Vec<&str> = text.split("\n\n").collect();
    // Three blocks of the index, 101 départements, the end.
    assert_eq!(blocks.len(), 105);
    for left_out in [0, 1, 2, 3, 50, 103, 104] {
        let mut some = blocks.clone();
        some.remove(left_out);
        assert!(
            Atlas::read_whole(&some.join("\n\n")).is_none(),
            "{left_out}"
        );
    }
    for other in ["", "end", "\n\nend", "2023\n\n\n\nend"] {
        assert!(Atlas::read_whole(other).is_none(), "{other}");
    }
}

#[test]
fn what_is_doubted_is_a_problem_of_the_field_and_the_rest_counts() {
    let atlas = whole_atlas();
    let mut draft = Draft::default();
    draft.set(Field::Communes, "01001,01999");
    let summed = summed(&draft, &atlas).unwrap();
    let mut parsed = read(&summed, None);
    assert_eq!(parsed.problems, []);
    assert_eq!(parsed.doubt(&atlas), [Doubt::Unknown(code("01999"))]);
    assert_eq!(parsed.problem(Field::Communes), Some(Wrong::Communes));
    assert_eq!(
        parsed.project.population.map(|number| number.count()),
        Some(860)
    );
    // Told once, and in the order of the form.
    draft.set(Field::Population, "abc");
    draft.set(Field::Communes, "01999,x");
    draft.set(Field::Signature, "never");
    let mut parsed = read(&draft, None);
    assert_eq!(parsed.doubt(&atlas), [Doubt::Unknown(code("01999"))]);
    let fields: Vec<Field> = parsed.problems.iter().map(|of| of.field).collect();
    assert_eq!(
        fields,
        [Field::Population, Field::Communes, Field::Signature]
    );
    draft.set(Field::Communes, "01001");
    assert_eq!(read(&draft, None).doubt(&atlas), []);
}
