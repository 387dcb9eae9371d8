//! Projects as the fragment of a link, and back.
//! This module must never lose a value that it does not understand: a link keeps it as it was given.

use serde::{Serialize, Serializer};

use super::options::{OF_LINK, Options, no_such_project};
use super::problem::understood;
use super::{Passed, Problem};
use crate::answer::Euros;
use crate::funding::simulate;
use crate::input::{Draft, normalised, read};
use crate::law::FIGURES_VERSION;
use crate::link::{self, MOST_SCENARIOS};
use crate::territory::Atlas;
use crate::texts;

/// The largest integer that JavaScript holds exactly, 2⁵³ − 1.
const SAFE: u64 = (1 << 53) - 1;

/// A link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Encoded {
    /// Whether nothing is wrong.
    pub ok: bool,
    /// What follows the address of the page, with its `#`; `null` for what are no projects.
    pub fragment: Option<String>,
    /// Everything that is wrong; a name that is no field's is not in the link.
    pub problems: Vec<Problem>,
}

/// What a link said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Decoded {
    /// Whether all of it was understood.
    pub ok: bool,
    /// The projects, one to three; none for what is no text.
    pub projects: Vec<Fields>,
    /// Which of them its maker was looking at, from 0.
    pub shown: usize,
    /// The version of the figures with which it was made.
    pub figures: Option<u16>,
    /// The total that its maker saw for the first project, *attendu*.
    pub total: Option<Euros>,
    /// The parts that were not understood, as they stand in the link.
    pub ignored: Vec<String>,
    /// Everything that is wrong.
    pub problems: Vec<Problem>,
}

/// A project by the names of its fields, each as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Draft);

impl Serialize for Fields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(field, text)| (field.key(), text)))
    }
}

/// The link of one to three projects; `None` in the place of one is something else than an object.
/// `are_several` says that they were passed as a list. Communes are added up with this atlas: a link has their number
/// of inhabitants beside them.
#[must_use]
pub fn encode_link(
    projects: Vec<Option<Passed>>,
    are_several: bool,
    options: Option<Passed>,
    atlas: Option<&Atlas>,
) -> Encoded {
    let mut problems = Vec::new();
    let options = Options::read(options, &OF_LINK, &mut problems);
    if projects.is_empty() {
        problems.push(Problem::whole("no-project", texts::api::NO_PROJECT));
    }
    if projects.len() > MOST_SCENARIOS {
        let message = texts::api::too_many_projects(MOST_SCENARIOS);
        problems.push(Problem::whole("too-many-projects", message));
    }
    if options.shown > 0 && options.shown >= projects.len() {
        problems.push(no_such_project());
    }
    let count = projects.len();
    let mut drafts = Vec::new();
    for (number, project) in projects.into_iter().enumerate() {
        let of_project = problems.len();
        match project {
            None => problems.push(Problem::not_an_object()),
            Some(project) => {
                let (draft, _) = understood(project, options.today, atlas, &mut problems);
                drafts.push(normalised(&draft, options.today));
            }
        }
        if are_several {
            for problem in problems.iter_mut().skip(of_project) {
                problem.project = Some(number);
            }
        }
    }
    let is_a_link = drafts.len() == count && (1..=MOST_SCENARIOS).contains(&count);
    Encoded {
        ok: problems.is_empty(),
        fragment: is_a_link.then(|| fragment(&drafts, &options)),
        problems,
    }
}

fn fragment(drafts: &[Draft], options: &Options) -> String {
    let total_of = |draft| {
        let totals = simulate(&read(draft, options.today).project).totals;
        totals.total.total.expected.money
    };
    let total = drafts.first().map(total_of).unwrap_or_default();
    let fragment = link::write(drafts, options.shown, FIGURES_VERSION, total);
    ["#", &fragment].concat()
}

/// What a link says: a whole address, or what follows its `#`; `None` is something else than a text.
#[must_use]
pub fn decode_link(link: Option<&str>) -> Decoded {
    let Some(link) = link else {
        return Decoded {
            problems: vec![Problem::whole("not-a-text", texts::api::NOT_A_TEXT)],
            ..Decoded::default()
        };
    };
    let fragment = link.split_once('#').map_or(link, |(_, fragment)| fragment);
    let opened = link::open(fragment);
    let mut ignored = opened.ignored;
    let is_exact = |total: &Euros| total.cents.unsigned_abs() <= SAFE;
    let total: Option<Euros> = opened.total.map(Euros::from);
    if let Some(total) = total.filter(|total| !is_exact(total)) {
        ignored.push(["total=", &total.cents.to_string()].concat());
    }
    Decoded {
        ok: ignored.is_empty(),
        projects: opened.scenarios.into_iter().map(Fields).collect(),
        shown: opened.shown,
        figures: opened.figures,
        total: total.filter(is_exact),
        ignored,
        problems: Vec::new(),
    }
}
