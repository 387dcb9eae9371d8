//! Communes, EPCI and départements, found while their name, code or postcode is typed.
//! This module must never fetch a file: [`Atlas::needs`] says which one would answer.

use core::cmp::Reverse;

use super::fold::folded;
use super::names::Names;
use super::rank::{Best, Query};
use super::{Commune, CommuneCode, Department, Index};

/// How many results there are at most.
pub const MOST_FOUND: usize = 10;

/// Letters from which on a name is looked for.
const SHORTEST: usize = 2;

/// A file of communes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum File {
    /// Départements and EPCI.
    Index,
    /// The communes of the département of this code, with their postcodes.
    Department(String),
    /// The names of all communes.
    All,
}

/// Where the files are. What a folder holds never changes once it is published: other populations, or another package,
/// go into another one.
const FOLDER: &str = "territory/2023/";

impl File {
    /// Its address, from the page.
    #[must_use]
    pub fn path(&self) -> String {
        let name = match self {
            Self::Index => "index",
            Self::All => "all",
            Self::Department(code) => code,
        };
        [FOLDER, name, ".json"].concat()
    }
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A commune, or an arrondissement.
    Commune(CommuneCode),
    /// The EPCI of this place in the index.
    Epci(usize),
    /// The département of this code.
    Department(String),
}

/// Everything of the files that are there.
#[derive(Clone, Debug)]
pub struct Atlas {
    index: Index,
    /// The names of the index as they are compared.
    epci: Vec<String>,
    departments: Vec<String>,
    /// In the order of their codes.
    communes: Vec<Known>,
    names: Names,
    /// The places of the communes of each EPCI.
    members: Vec<Vec<usize>>,
    files: Vec<File>,
}

#[derive(Clone, Debug)]
struct Known {
    commune: Commune,
    folded: String,
}

impl Known {
    fn offer_to(&self, best: &mut Best<'_>) {
        let Commune {
            code, inhabitants, ..
        } = self.commune;
        best.offer(&self.folded, inhabitants, || Found::Commune(code));
    }
}

impl Atlas {
    /// What the index alone knows.
    #[must_use]
    pub fn new(index: Index) -> Self {
        Self {
            epci: index.epci.iter().map(|epci| folded(&epci.name)).collect(),
            departments: index
                .departments
                .iter()
                .map(|(_, name)| folded(name))
                .collect(),
            index,
            communes: Vec::new(),
            names: Names::default(),
            members: Vec::new(),
            files: Vec::new(),
        }
    }

    /// Takes what a file says. The file of a département, which has postcodes, is never replaced by that of all.
    pub fn add(&mut self, file: File, departments: Vec<Department>) {
        let mut new = Vec::new();
        for Department { code, communes } in departments {
            if file == File::All && self.files.contains(&File::Department(code)) {
                continue;
            }
            for commune in communes {
                let folded = folded(&commune.name);
                let known = Known { commune, folded };
                match self.place(known.commune.code) {
                    Ok(place) => {
                        if let Some(there) = self.communes.get_mut(place) {
                            *there = known;
                        }
                    }
                    Err(_) => new.push(known),
                }
            }
        }
        self.files.push(file);
        if !new.is_empty() {
            self.communes.append(&mut new);
            self.communes.sort_by_key(|known| known.commune.code);
            let names = self.communes.iter().map(|known| known.folded.as_str());
            self.names = Names::of(names);
            self.members = vec![Vec::new(); self.index.epci.len()];
            for (place, known) in self.communes.iter().enumerate() {
                let epci = known.commune.epci;
                if let Some(members) = epci.and_then(|epci| self.members.get_mut(epci)) {
                    members.push(place);
                }
            }
        }
    }

    /// The index.
    #[must_use]
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// The name of the département of this code; the code where there is none.
    #[must_use]
    pub fn department<'a>(&'a self, code: &'a str) -> &'a str {
        let mut departments = self.index.departments.iter();
        departments
            .find(|(of, _)| of == code)
            .map_or(code, |(_, name)| name)
    }

    /// The commune of this code, where a file that is there has it.
    #[must_use]
    pub fn commune(&self, code: CommuneCode) -> Option<&Commune> {
        let known = self.communes.get(self.place(code).ok()?)?;
        Some(&known.commune)
    }

    /// Where this commune is, or would be.
    fn place(&self, code: CommuneCode) -> Result<usize, usize> {
        self.communes
            .binary_search_by_key(&code, |known| known.commune.code)
    }

    /// The arrondissements of this commune: of Paris, Lyon and Marseille, none of any other.
    #[must_use]
    pub fn arrondissements(&self, code: CommuneCode) -> Vec<CommuneCode> {
        if !code.has_arrondissements() {
            return Vec::new();
        }
        let codes = self.all().map(|commune| commune.code);
        let of_it = codes.filter(|of| of.of_arrondissement() == Some(code));
        of_it.collect()
    }

    /// The commune of which the one of this code became a part, where the file of its département is there.
    #[must_use]
    pub fn former(&self, code: CommuneCode) -> Option<&Commune> {
        self.all().find(|commune| commune.former.contains(&code))
    }

    /// Whether this file exists and is not there yet.
    pub(super) fn may_have(&self, file: &File) -> bool {
        let exists = match file {
            File::Index | File::All => true,
            File::Department(code) => self.index.departments.iter().any(|(of, _)| of == code),
        };
        exists && !self.files.contains(file)
    }

    /// Every commune that is there, in the order of their codes.
    pub(super) fn all(&self) -> impl Iterator<Item = &Commune> {
        self.communes.iter().map(|known| &known.commune)
    }

    /// Every name as it is compared.
    pub(super) fn folded(&self) -> impl Iterator<Item = (CommuneCode, &str)> {
        self.communes
            .iter()
            .map(|known| (known.commune.code, known.folded.as_str()))
    }

    /// The communes of an EPCI, in the order of their codes; `None` until the files of its départements are there.
    #[must_use]
    pub fn members(&self, epci: usize) -> Option<Vec<&Commune>> {
        let departments = &self.index.epci.get(epci)?.departments;
        let is_there = |code: &String| {
            self.files.contains(&File::All) || self.files.contains(&File::Department(code.clone()))
        };
        if !departments.iter().all(is_there) {
            return None;
        }
        let places = self.members.get(epci)?.iter();
        let members = places.filter_map(|place| self.communes.get(*place));
        Some(members.map(|known| &known.commune).collect())
    }

    /// The files that are not there yet and may hold what was typed.
    #[must_use]
    pub fn needs(&self, typed: &str) -> Vec<File> {
        let typed = typed.trim();
        let mut files = if is_number(typed) {
            self.departments_of(typed)
                .into_iter()
                .map(File::Department)
                .collect()
        } else if folded(typed).len() >= SHORTEST {
            vec![File::All]
        } else {
            Vec::new()
        };
        files.retain(|file| !self.files.contains(file));
        files
    }

    /// The départements in which a code or a postcode that begins so may be.
    fn departments_of(&self, typed: &str) -> Vec<String> {
        let typed = typed.to_ascii_uppercase();
        let mut found: Vec<String> = Vec::new();
        let mut add = |code: &str| {
            if !found.iter().any(|found| found == code) {
                found.push(code.to_owned());
            }
        };
        for (code, _) in &self.index.departments {
            let is_corsican =
                typed.starts_with("20") && code.starts_with('2') && code.ends_with(['A', 'B']);
            if typed.starts_with(code.as_str()) || is_corsican {
                add(code);
            }
        }
        for (postcode, department) in &self.index.strays {
            if *postcode == typed {
                add(department);
            }
        }
        found
    }

    /// At most [`MOST_FOUND`] results, the best first.
    #[must_use]
    pub fn search(&self, typed: &str) -> Vec<Found> {
        let typed = typed.trim();
        if is_number(typed) {
            return self.by_number(&typed.to_ascii_uppercase());
        }
        let query = Query::new(typed);
        if query.typed.len() < SHORTEST {
            return Vec::new();
        }
        let mut best = Best::of(&query);
        for (name, (code, _)) in self.departments.iter().zip(&self.index.departments) {
            best.offer(name, u32::MAX, || Found::Department(code.clone()));
        }
        for ((place, name), epci) in self.epci.iter().enumerate().zip(&self.index.epci) {
            best.offer(name, epci.inhabitants, || Found::Epci(place));
        }
        match self.names.that_may_answer(&query.typed) {
            None => self.communes.iter().for_each(|of| of.offer_to(&mut best)),
            Some(places) => {
                let known = places.into_iter().map(|place| place as usize);
                let known = known.filter_map(|place| self.communes.get(place));
                known.for_each(|of| of.offer_to(&mut best));
            }
        }
        best.found()
    }

    /// At most [`MOST_FOUND`] EPCI and communes of a département, the best first; the largest where nothing is typed.
    #[must_use]
    pub fn search_within(&self, typed: &str, department: &str) -> Vec<Found> {
        let query = Query::new(typed);
        let mut best = Best::of(&query);
        for ((place, name), epci) in self.epci.iter().enumerate().zip(&self.index.epci) {
            if epci.departments.iter().any(|of| of == department) {
                best.offer(name, epci.inhabitants, || Found::Epci(place));
            }
        }
        let communes = self.communes.iter();
        let communes = communes.filter(|of| of.commune.code.department() == department);
        communes.for_each(|of| of.offer_to(&mut best));
        best.found()
    }

    /// By the code of a département or of a commune, or by a postcode.
    fn by_number(&self, typed: &str) -> Vec<Found> {
        let departments = self.index.departments.iter();
        let departments = departments.filter(|(code, _)| code == typed);
        let mut found: Vec<Found> = departments
            .map(|(code, _)| Found::Department(code.clone()))
            .collect();
        let begins = |text: &str| typed.len() > SHORTEST && text.starts_with(typed);
        let mut communes: Vec<&Commune> = self
            .all()
            .filter(|commune| {
                begins(commune.code.as_str())
                    || commune.postcodes.iter().any(|postcode| begins(postcode))
            })
            .collect();
        communes.sort_by_key(|commune| Reverse(commune.inhabitants));
        found.extend(
            communes
                .into_iter()
                .map(|commune| Found::Commune(commune.code)),
        );
        found.truncate(MOST_FOUND);
        found
    }
}

/// Digits, or the beginning of a code of Corsica.
fn is_number(typed: &str) -> bool {
    let rest = match typed.as_bytes() {
        [b'2', b'a' | b'b' | b'A' | b'B', rest @ ..] => rest,
        all => all,
    };
    !typed.is_empty() && rest.iter().all(u8::is_ascii_digit)
}
