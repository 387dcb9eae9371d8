//! The inhabitants of a territory, added up commune by commune.
//! This module must never count an inhabitant twice, nor one of a commune that is not known.

use super::code::is_covered;
use super::{Atlas, Commune, CommuneCode, Communes, File, Part};
use crate::units::Inhabitants;

/// A territory, added up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum<'a> {
    /// What is counted, in the order of the codes.
    pub counted: Vec<Counted<'a>>,
    /// What is not, or not as it was asked for.
    pub doubts: Vec<Doubt>,
}

/// A commune that is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted<'a> {
    /// The commune.
    pub commune: &'a Commune,
    /// How many of its inhabitants belong to the territory, in the visitor's own words; `None` for all of them.
    pub part: Option<Inhabitants>,
}

/// Why a commune is not counted, or not as it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// No commune has this code: it is not counted.
    Unknown(CommuneCode),
    /// It is beyond the sea, where the agreement does not apply: it is not counted.
    NotCovered(CommuneCode),
    /// This commune became a part of the second one, which is counted.
    Former(CommuneCode, CommuneCode),
    /// This commune is counted already, by the code of the second one, of which it became a part.
    Again(CommuneCode, CommuneCode),
    /// This arrondissement is not counted: the second one, its commune, is.
    InCommune(CommuneCode, CommuneCode),
    /// A part that is more than the whole commune: all of it is counted.
    PartTooLarge(CommuneCode),
}

impl Doubt {
    /// The code that was asked for.
    #[must_use]
    pub const fn code(self) -> CommuneCode {
        match self {
            Self::Unknown(code)
            | Self::NotCovered(code)
            | Self::Former(code, _)
            | Self::Again(code, _)
            | Self::InCommune(code, _)
            | Self::PartTooLarge(code) => code,
        }
    }
}

impl Counted<'_> {
    /// The inhabitants that count.
    #[must_use]
    pub fn inhabitants(&self) -> u32 {
        self.part
            .map_or(self.commune.inhabitants, Inhabitants::count)
    }
}

impl<'a> Sum<'a> {
    /// Adds up these communes; `None` while a [file](Atlas::needs_of) is missing.
    #[must_use]
    pub fn of(communes: &Communes, atlas: &'a Atlas) -> Option<Self> {
        if !atlas.needs_of(communes).is_empty() {
            return None;
        }
        let mut sum = Self {
            counted: Vec::new(),
            doubts: Vec::new(),
        };
        for part in &communes.parts {
            sum.add(*part, communes, atlas);
        }
        Some(sum)
    }

    fn add(&mut self, part: Part, communes: &Communes, atlas: &'a Atlas) {
        let Part { code, inhabitants } = part;
        // Former codes are looked for last: that takes every commune there is.
        let Some(commune) = atlas.commune(code).or_else(|| atlas.former(code)) else {
            return self.doubts.push(match is_covered(code.as_str()) {
                true => Doubt::Unknown(code),
                false => Doubt::NotCovered(code),
            });
        };
        let now = commune.code;
        let is_former = now != code;
        if is_former {
            let is_there =
                communes.has(now) || self.counted.iter().any(|of| of.commune.code == now);
            if is_there {
                return self.doubts.push(Doubt::Again(code, now));
            }
            self.doubts.push(Doubt::Former(code, now));
        }
        if let Some(whole) = code
            .of_arrondissement()
            .filter(|whole| communes.has(*whole))
        {
            return self.doubts.push(Doubt::InCommune(code, whole));
        }
        let is_too_large = inhabitants.is_some_and(|part| part.count() > commune.inhabitants);
        if is_too_large {
            self.doubts.push(Doubt::PartTooLarge(code));
        }
        // One that was merged does not stand where it was asked for.
        let place = self.counted.partition_point(|of| of.commune.code < now);
        let part = inhabitants.filter(|_| !is_too_large);
        self.counted.insert(place, Counted { commune, part });
    }

    /// All inhabitants together.
    #[must_use]
    pub fn inhabitants(&self) -> u32 {
        self.counted.iter().map(Counted::inhabitants).sum()
    }

    /// Whether a commune is of Mayotte, whose populations are of the census of 2017.
    #[must_use]
    pub fn has_mayotte(&self) -> bool {
        let mut codes = self.counted.iter().map(|of| of.commune.code);
        codes.any(|code| code.department() == CommuneCode::MAYOTTE)
    }

    /// The places of the EPCI of which a commune is counted.
    fn epci(&self) -> Vec<usize> {
        let mut places: Vec<usize> = self
            .counted
            .iter()
            .filter_map(|of| of.commune.epci)
            .collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    /// What the territory may be called: the EPCI whose communes are all counted, the largest one, or the largest commune.
    #[must_use]
    pub fn name<'b>(&self, atlas: &'b Atlas) -> Option<&'b str>
    where
        'a: 'b,
    {
        let is_whole = |place: &usize| {
            let members = atlas.members(*place).unwrap_or_default();
            let is_counted = |code| self.counted.iter().any(|of| of.commune.code == code);
            !members.is_empty() && members.iter().all(|of| is_counted(of.code))
        };
        let whole = self.epci().into_iter().filter(is_whole);
        let epci = whole.filter_map(|place| atlas.index().epci.get(place));
        let largest = self.counted.iter().max_by_key(|of| of.inhabitants());
        epci.max_by_key(|epci| epci.inhabitants)
            .map(|epci| epci.name.as_str())
            .or_else(|| largest.map(|of| of.commune.name.as_str()))
    }

    /// The communes that are not counted and are of an EPCI of which one is, the smallest first.
    #[must_use]
    pub fn neighbours(&self, atlas: &'a Atlas) -> Vec<&'a Commune> {
        let places = self.epci().into_iter();
        let members = places.filter_map(|place| atlas.members(place));
        let is_out = |commune: &&Commune| {
            let mut counted = self.counted.iter();
            !counted.any(|of| of.commune.code == commune.code)
        };
        let mut neighbours: Vec<&Commune> = members.flatten().filter(is_out).collect();
        neighbours.sort_by_key(|commune| commune.inhabitants);
        neighbours
    }
}

impl Communes {
    /// Whether this commune is one of them.
    #[must_use]
    pub fn has(&self, code: CommuneCode) -> bool {
        self.parts
            .binary_search_by_key(&code, |part| part.code)
            .is_ok()
    }
}

impl Atlas {
    /// The files without which these communes cannot be added up.
    #[must_use]
    pub fn needs_of(&self, communes: &Communes) -> Vec<File> {
        let mut files: Vec<File> = Vec::new();
        for part in &communes.parts {
            // The page asks for this each time that it is drawn: nothing is made for a commune that is there.
            if self.commune(part.code).is_some() {
                continue;
            }
            // Only the file of a département has what became of its communes.
            let file = File::Department(part.code.department().to_owned());
            if self.may_have(&file) && !files.contains(&file) {
                files.push(file);
            }
        }
        files
    }
}
