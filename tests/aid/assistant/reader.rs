//! Reads the case files of this folder: `key = value` in `[contract]` and `[expected]`, where a value is a number, a day, a text
//! in quotes, or a list of them. Every value is kept as the text that was written, without its quotes.

use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroU16;
use std::path::Path;

use amorce::aid::assistant::{Aid, Attainment, Band, Contract, WorkingTime};
use amorce::units::{Money, Rate};

/// A case: its name, what it says of a contract, that contract, and what is expected, by key.
pub struct Case {
    pub name: String,
    pub typed: BTreeMap<String, Vec<String>>,
    pub contract: Contract,
    pub expected: BTreeMap<String, Vec<String>>,
}

/// Every case of the folder.
pub fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/aid/assistant");
    let paths = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let mut paths: Vec<_> = paths
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "toml")
        })
        .collect();
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> Case {
    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
    let mut parts: BTreeMap<String, BTreeMap<String, Vec<String>>> = BTreeMap::new();
    let mut part = String::new();
    for line in fs::read_to_string(path).unwrap().lines() {
        let line = line.split(" #").next().unwrap().trim();
        if let Some(title) = line.strip_prefix('[') {
            part = title.trim_end_matches(']').into();
        } else if let Some((key, value)) = line.split_once(" = ") {
            let values = value.trim_matches(['[', ']']).split(", ");
            let values = values.map(|value| value.trim_matches('"').into()).collect();
            let twice = parts
                .entry(part.clone())
                .or_default()
                .insert(key.into(), values);
            assert!(twice.is_none(), "{name}: {key} twice");
        } else {
            assert!(line.is_empty(), "{name}: {line}");
        }
    }
    let head = parts.remove("").unwrap();
    assert!(
        head.contains_key("title") && head.contains_key("source"),
        "{name}"
    );
    let typed = parts.remove("contract").unwrap();
    let contract = contract(&name, typed.clone());
    let expected = parts.remove("expected").unwrap();
    assert!(parts.is_empty() && head.len() == 2, "{name}");
    Case {
        name,
        typed,
        contract,
        expected,
    }
}

fn contract(name: &str, mut typed: BTreeMap<String, Vec<String>>) -> Contract {
    let mut all = |key: &str| typed.remove(key);
    let mut one = |key: &str| all(key).map(|values| values.concat());
    let number = |text: Option<String>| text.and_then(|text| text.parse::<NonZeroU16>().ok());
    let aid = match one("time") {
        Some(id) => Aid::OneDoctor(
            *WorkingTime::ALL
                .iter()
                .find(|time| time.id() == id)
                .unwrap(),
        ),
        None => Aid::Collective {
            positions: number(one("positions")).unwrap(),
            doctors: number(one("doctors")).unwrap(),
        },
    };
    let band = one("band").unwrap();
    let signature = one("signature").unwrap().parse().unwrap();
    let yearly_cost = one("cost").map(|text| money(&text));
    let attainment = all("attainment").map(|rates| {
        let rates: Vec<_> = rates
            .iter()
            .map(|rate| Attainment::Told(self::rate(rate)))
            .collect();
        <[Attainment; 3]>::try_from(rates).unwrap()
    });
    assert!(typed.is_empty(), "{name}: {typed:?}");
    Contract {
        band: *Band::ALL.iter().find(|one| one.id() == band).unwrap(),
        attainment: attainment.unwrap_or_default(),
        yearly_cost,
        ..Contract::new(signature, aid)
    }
}

/// `80` or `33.33`, in percent.
fn rate(text: &str) -> Rate {
    Rate::from_hundredths(hundredths(text).try_into().unwrap()).unwrap()
}

/// `1234` or `1234.50`, in euros.
pub fn money(text: &str) -> Money {
    Money::from_cents(hundredths(text))
}

fn hundredths(text: &str) -> i64 {
    let (whole, rest) = text.split_once('.').unwrap_or((text, "00"));
    assert_eq!(rest.len(), 2, "{text}");
    whole.parse::<i64>().unwrap() * 100 + rest.parse::<i64>().unwrap()
}
