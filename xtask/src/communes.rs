//! Writes the communes of static/territory/ from the package of Etalab: docs/territory.md says what stands in each file.
//! This module must never change a name or a number of inhabitants.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use crate::{files, place, tools, whole};

/// The year of the populations: *populations municipales* that are in force from 01/01/2026.
const YEAR: u16 = 2023;

/// What the registry says of the package, and what it was when its numbers were read.
const INTEGRITY: &str = "sha512-XavYsFlbcM/prKr8hNHPKER94IHw/dsxNM4nxjWMYk6PLFACpEedvn/7wK8Baozm0dCYhWWcf+7bcWpA5pmCaQ==";

/// Metropolitan France and the five overseas départements; the other collectivities have no agreement.
const ZONES: [&str; 2] = ["metro", "drom"];

#[derive(Deserialize)]
struct Place {
    code: String,
    nom: String,
    zone: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
    departement: Option<String>,
    population: Option<u32>,
    #[serde(rename = "codesPostaux", default)]
    postcodes: Vec<String>,
    #[serde(rename = "anciensCodes", default)]
    former: Vec<String>,
}

#[derive(Deserialize)]
struct Epci {
    code: String,
    nom: String,
    membres: Vec<Member>,
}

#[derive(Deserialize)]
struct Member {
    code: String,
}

/// Writes every file anew.
pub(crate) fn write() -> Result<(), String> {
    let package = tools::COMMUNES.package()?;
    has_integrity(&package)?;
    let data = package.join("data");
    let communes: Vec<Place> = read(&data.join("communes.json"))?;
    let departments: Vec<Place> = read(&data.join("departements.json"))?;
    let mut epci: Vec<Epci> = read(&data.join("epci.json"))?;
    epci.sort_by(|a, b| a.code.cmp(&b.code));
    let mut epci_of = BTreeMap::new();
    for (number, epci) in epci.iter().enumerate() {
        for member in &epci.membres {
            epci_of.insert(member.code.as_str(), number);
        }
    }

    let folder = place::root().join(whole::FOLDER);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let mut index = format!("{YEAR}\n");
    let mut everywhere = Vec::new();
    let mut department_of = BTreeMap::new();
    let covered = departments.iter().filter(|place| {
        place
            .zone
            .as_deref()
            .is_some_and(|zone| ZONES.contains(&zone))
    });
    for department in covered {
        let mut here: Vec<&Place> = communes
            .iter()
            .filter(|place| place.departement.as_deref() == Some(&department.code))
            .filter(|place| is_chosen(place))
            .collect();
        here.sort_by(|a, b| a.code.cmp(&b.code));
        department_of.extend(
            here.iter()
                .map(|place| (place.code.as_str(), department.code.as_str())),
        );
        let columns = columns(department, &here, &epci_of)?;
        everywhere.push(columns[..5].join("\n"));
        save(&folder, &department.code, &columns.join("\n"))?;
        index.push_str(&format!("{};{}\n", department.code, department.nom));
    }
    index.push('\n');
    let populations: BTreeMap<&str, u32> = communes
        .iter()
        .filter(|place| place.kind.as_deref() == Some("commune-actuelle"))
        .filter_map(|place| Some((place.code.as_str(), place.population?)))
        .collect();
    for epci in &epci {
        let members = || epci.membres.iter().map(|member| member.code.as_str());
        let departments: BTreeSet<&str> = members()
            .filter_map(|code| department_of.get(code).copied())
            .collect();
        let sum: u32 = members().filter_map(|code| populations.get(code)).sum();
        let departments: Vec<&str> = departments.into_iter().collect();
        index.push_str(&format!("{};{};{sum}\n", epci.nom, departments.join(" ")));
    }
    index.push('\n');
    // Postcodes that do not begin like the département.
    let mut strays = BTreeSet::new();
    for place in communes.iter().filter(|place| is_chosen(place)) {
        if let Some(department) = department_of.get(place.code.as_str()) {
            let postcodes = place.postcodes.iter();
            let far = postcodes.filter(|postcode| !is_of(postcode, department));
            strays.extend(far.map(|postcode| format!("{postcode};{department}\n")));
        }
    }
    index.extend(strays);
    save(&folder, "index", &index)?;
    save(&folder, "all", &everywhere.join("\n\n"))
}

/// Communes of today, and the arrondissements of Paris, Lyon and Marseille.
fn is_chosen(place: &Place) -> bool {
    let kinds = ["commune-actuelle", "arrondissement-municipal"];
    place
        .kind
        .as_deref()
        .is_some_and(|kind| kinds.contains(&kind))
}

fn is_of(postcode: &str, department: &str) -> bool {
    let beginning = match department {
        "2A" | "2B" => "20",
        other => other,
    };
    postcode.starts_with(beginning)
}

/// A column to a line: département, numbers, names, inhabitants, EPCI, postcodes, former codes.
fn columns(
    department: &Place,
    here: &[&Place],
    epci_of: &BTreeMap<&str, usize>,
) -> Result<[String; 7], String> {
    let mut before = 0;
    let mut numbers = Vec::new();
    for place in here {
        let number = place.code.strip_prefix(department.code.as_str());
        let number: u16 = number
            .and_then(|number| number.parse().ok())
            .ok_or_else(|| format!("{} is not a code of {}", place.code, department.code))?;
        numbers.push((number - before).to_string());
        before = number;
    }
    let epci: BTreeSet<usize> = here
        .iter()
        .filter_map(|place| epci_of.get(place.code.as_str()).copied())
        .collect();
    let epci: Vec<usize> = epci.into_iter().collect();
    let epci_here = |place: &Place| {
        let number = epci_of.get(place.code.as_str());
        let position = number.and_then(|number| epci.iter().position(|epci| epci == number));
        position
            .map(|position| position.to_string())
            .unwrap_or_default()
    };
    let short = |postcode: &String| match is_of(postcode, &department.code) {
        true => postcode.get(2..).unwrap_or_default().to_owned(),
        false => postcode.clone(),
    };
    let each = |cell: &dyn Fn(&Place) -> String, between| {
        let cells: Vec<String> = here.iter().map(|place| cell(place)).collect();
        cells.join(between)
    };
    let postcodes = |place: &Place| {
        place
            .postcodes
            .iter()
            .map(short)
            .collect::<Vec<_>>()
            .join(",")
    };
    let inhabitants = |place: &Place| place.population.unwrap_or_default().to_string();
    let used: Vec<String> = epci.iter().map(usize::to_string).collect();
    Ok([
        department.code.clone(),
        numbers.join(" "),
        each(&|place| place.nom.clone(), ";"),
        each(&inhabitants, " "),
        [used.join(" "), each(&epci_here, " ")].join(";"),
        each(&postcodes, " "),
        each(&|place| place.former.join(","), " "),
    ])
}

/// The type of the file is one that every server compresses: a text in JSON.
fn save(folder: &Path, name: &str, text: &str) -> Result<(), String> {
    let text = serde_json::to_string(text).map_err(|error| error.to_string())?;
    files::write(&folder.join(format!("{name}.json")), text)
}

fn read<T: serde::de::DeserializeOwned>(file: &Path) -> Result<T, String> {
    serde_json::from_slice(&files::read(file)?)
        .map_err(|error| format!("{}: {error}", file.display()))
}

/// npm compares what it fetched with what the registry says; that is compared with what was read once.
fn has_integrity(package: &Path) -> Result<(), String> {
    let modules = package.ancestors().nth(2).unwrap_or(package);
    let lock: Value = read(&modules.join(".package-lock.json"))?;
    let found = lock.pointer("/packages/node_modules~1@etalab~1decoupage-administratif/integrity");
    match found.and_then(Value::as_str) {
        Some(INTEGRITY) => Ok(()),
        other => Err(format!(
            "the package is not the one that was read: {other:?}"
        )),
    }
}
