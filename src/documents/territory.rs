//! The communes that a project names, as the dossier and the files tell of them.
//! This module must never know how they are laid out, nor add anything up: it says what the library says.

use crate::funding::{Project, Size};
use crate::territory::{Atlas, Communes, Counted, Sum};
use crate::texts::territory as words;
use crate::units::Inhabitants;

/// The territory of a project.
pub(super) struct Territory<'a> {
    /// Its communes, as the project names them.
    pub(super) named: &'a Communes,
    /// The same, added up; `None` while a file of communes is missing.
    pub(super) known: Option<Known<'a>>,
}

/// A territory of which every commune was looked up.
pub(super) struct Known<'a> {
    pub(super) sum: Sum<'a>,
    atlas: &'a Atlas,
    /// The year of the populations that the project added up.
    then: Option<u16>,
    /// The inhabitants that the project counts with.
    population: Option<Inhabitants>,
    /// The threshold near which they are.
    near: Option<u32>,
}

impl<'a> Territory<'a> {
    /// The territory of this project and of this size; `None` where it names no commune.
    pub(super) fn of(
        project: &'a Project,
        size: Option<&Size>,
        atlas: Option<&'a Atlas>,
    ) -> Option<Self> {
        let named = &project.communes;
        if named.parts.is_empty() {
            return None;
        }
        let known = atlas.and_then(|atlas| {
            Some(Known {
                sum: Sum::of(named, atlas)?,
                atlas,
                then: named.year,
                population: project.population,
                near: size.and_then(|size| size.near),
            })
        });
        Some(Self { named, known })
    }
}

impl Known<'_> {
    /// The département of a commune, in words.
    pub(super) fn department(&self, of: &Counted<'_>) -> String {
        words::department_in(self.atlas, of.commune.code)
    }

    /// The inhabitants that the project counts with, where they are another number than the sum.
    pub(super) fn other_population(&self) -> Option<u32> {
        let population = self.population?.count();
        (population != self.sum.inhabitants()).then_some(population)
    }

    /// What the sum is made of; nothing where no commune is counted.
    pub(super) fn sum_said(&self) -> Option<String> {
        let counted = &self.sum.counted;
        let has_parts = counted.iter().any(|of| of.part.is_some());
        let year = self.atlas.index().year;
        let said = words::sum(counted.len(), year, has_parts, self.sum.has_mayotte());
        (!counted.is_empty()).then_some(said)
    }

    /// Which number counts, where the project has another one than the sum, or was made with the populations of another
    /// year.
    pub(super) fn counting(&self) -> Vec<String> {
        let now = self.atlas.index().year;
        let number = self.sum.counted.len();
        let other_year = self.then.filter(|then| *then != now);
        let other_number = self.other_population().filter(|_| number > 0);
        let over = other_number.map(|population| match other_year {
            Some(_) => words::project_counts(population),
            None => words::typed_over(number, self.sum.inhabitants()),
        });
        let year = other_year.map(|then| words::other_year(then, now));
        year.into_iter().chain(over).collect()
    }

    /// That the sum is near a threshold, where it is what counts.
    pub(super) fn warning(&self) -> Option<String> {
        let is_sum = self.population.map(Inhabitants::count) == Some(self.sum.inhabitants());
        let near = self.near.filter(|_| is_sum)?;
        Some(words::near(near, self.atlas.index().year))
    }

    /// What is not counted, or not as it was asked for.
    pub(super) fn doubts(&self) -> impl Iterator<Item = String> {
        let doubts = self.sum.doubts.iter();
        doubts.map(|doubt| words::doubt_in(self.atlas, *doubt))
    }
}
