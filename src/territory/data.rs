//! The files of communes, read: an index of départements and EPCI, and a few lines for each département.
//! This module must never keep what it cannot read whole: a file that was cut is refused.

use core::iter;

use super::CommuneCode;

/// What is there before any commune is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// The year of the populations: *municipales*, by Insee.
    pub year: u16,
    /// Code and name of each département, in the order of the codes.
    pub departments: Vec<(String, String)>,
    /// Every EPCI; communes name theirs by its place here.
    pub epci: Vec<Epci>,
    /// Postcodes that do not begin like the département of their commune, with that département.
    pub strays: Vec<(String, String)>,
}

/// Communes that levy taxes together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Epci {
    /// Its name, with its kind before it: `CC Faucigny - Glières`.
    pub name: String,
    /// The départements of its communes.
    pub departments: Vec<String>,
    /// The inhabitants of its communes.
    pub inhabitants: u32,
}

/// A département.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Department {
    /// Its code: `01`, `2A`, `971`.
    pub code: String,
    /// Its communes and the arrondissements of Paris, Lyon or Marseille, in the order of their codes.
    pub communes: Vec<Commune>,
}

/// A commune, or an arrondissement of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commune {
    /// Its code.
    pub code: CommuneCode,
    /// Its name.
    pub name: String,
    /// Its inhabitants in the year of the index; some have none. Those of Mayotte are of 2017.
    pub inhabitants: u32,
    /// The place of its EPCI in the index; four communes and the arrondissements have none.
    pub epci: Option<usize>,
    /// Its postcodes, where the file has them.
    pub postcodes: Vec<String>,
    /// The codes of communes that became a part of it, where the file has them.
    pub former: Vec<CommuneCode>,
}

/// Reads the index; `None` where it is not whole.
#[must_use]
pub fn read_index(text: &str) -> Option<Index> {
    let mut parts = blocks(text);
    let (head, epci, strays) = (parts.next()?, parts.next()?, parts.next()?);
    let mut lines = head.lines();
    let year = lines.next()?.parse().ok()?;
    let pair = |line: &str| {
        let (code, name) = line.split_once(';')?;
        Some((code.to_owned(), name.to_owned()))
    };
    let epci = epci.lines().map(|line| {
        let mut cells = line.split(';');
        let (name, departments, inhabitants) = (cells.next()?, cells.next()?, cells.next()?);
        Some(Epci {
            name: name.to_owned(),
            departments: departments.split(' ').map(str::to_owned).collect(),
            inhabitants: inhabitants.parse().ok()?,
        })
    });
    Some(Index {
        year,
        departments: lines.map(pair).collect::<Option<_>>()?,
        epci: epci.collect::<Option<_>>()?,
        strays: strays.lines().map(pair).collect::<Option<_>>()?,
    })
}

/// Reads the départements of a file; `None` where one of them is not whole. The file of one département has two more
/// columns than that of all.
#[must_use]
pub fn read_departments(text: &str) -> Option<Vec<Department>> {
    blocks(text).map(department).collect()
}

/// What stands between blank lines. They are looked for by bytes: the search for a text, which nothing else of the
/// JavaScript API needs, is larger than all that reads these files.
pub(super) fn blocks(text: &str) -> impl Iterator<Item = &str> {
    const BLANK: &[u8] = b"\n\n";
    let mut rest = Some(text);
    iter::from_fn(move || {
        let text = rest?;
        let mut pairs = text.as_bytes().windows(BLANK.len());
        let end = pairs.position(|pair| pair == BLANK);
        let cut = end.and_then(|end| Some((text.get(..end)?, text.get(end + BLANK.len()..)?)));
        rest = cut.map(|(_, after)| after);
        Some(cut.map_or(text, |(block, _)| block))
    })
}

pub(super) fn department(text: &str) -> Option<Department> {
    let mut lines = text.lines();
    let mut line = || lines.next();
    let (code, numbers, names, inhabitants, epci) = (line()?, line()?, line()?, line()?, line()?);
    let (postcodes, former) = (line(), line());
    let (epci, epci_of) = epci.split_once(';')?;
    let epci: Vec<usize> = numbers_of(epci)?;
    let width = CommuneCode::LENGTH.checked_sub(code.len())?;
    let mut communes = Vec::new();
    let mut last = 0_u16;
    let mut names = names.split(';');
    let mut inhabitants = inhabitants.split(' ');
    let mut epci_of = epci_of.split(' ');
    let mut postcodes = postcodes.map(|line| line.split(' '));
    let mut former = former.map(|line| line.split(' '));
    for number in numbers.split(' ') {
        last = last.checked_add(number.parse().ok()?)?;
        let epci = match epci_of.next()? {
            "" => None,
            place => Some(*epci.get(place.parse::<usize>().ok()?)?),
        };
        communes.push(Commune {
            code: CommuneCode::parse(&format!("{code}{last:0width$}"))?,
            name: names.next()?.to_owned(),
            inhabitants: inhabitants.next()?.parse().ok()?,
            epci,
            postcodes: match &mut postcodes {
                Some(postcodes) => whole_postcodes(code, postcodes.next()?),
                None => Vec::new(),
            },
            former: match &mut former {
                Some(former) => codes(former.next()?)?,
                None => Vec::new(),
            },
        });
    }
    let is_whole = names.next().is_none() && inhabitants.next().is_none();
    is_whole.then(|| Department {
        code: code.to_owned(),
        communes,
    })
}

fn numbers_of(text: &str) -> Option<Vec<usize>> {
    let numbers = text.split(' ').filter(|number| !number.is_empty());
    numbers.map(|number| number.parse().ok()).collect()
}

/// The first two digits are left out where they are those of the département.
fn whole_postcodes(department: &str, text: &str) -> Vec<String> {
    let beginning = match department {
        "2A" | "2B" => "20",
        other => other.get(..2).unwrap_or(other),
    };
    let postcodes = text.split(',').filter(|postcode| !postcode.is_empty());
    postcodes
        .map(|postcode| match postcode.len() {
            CommuneCode::LENGTH => postcode.to_owned(),
            _ => [beginning, postcode].concat(),
        })
        .collect()
}

fn codes(text: &str) -> Option<Vec<CommuneCode>> {
    let codes = text.split(',').filter(|code| !code.is_empty());
    codes.map(CommuneCode::parse).collect()
}
