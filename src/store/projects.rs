//! The saved projects: what the device holds of them and every change, each a function from text to text, so that what
//! another window saved a moment ago is never written over. This module must never know where the texts are kept.

use crate::link::{Kept, free_name, put, read_shelf, unread, write_shelf};

/// What the device holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// The projects that can be read, in their order.
    pub projects: Vec<Kept>,
    /// What cannot be read, as it was found; empty where there is none.
    pub unread: String,
}

/// A change of the saved projects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// This project takes the place of the one of its name, or comes last.
    Save(Kept),
    /// This project comes last, under its name or one that is free.
    SetAside(Kept),
    /// The project of this name has another one.
    Rename(String, String),
    /// The project of this name goes.
    Delete(String),
    /// A project that went comes back to its place.
    Undelete(usize, Kept),
    /// The projects of a file come, each under a free name.
    Import(String),
    /// What cannot be read goes.
    LetGo,
}

/// What came of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edited {
    /// A project was saved under this name.
    Saved(String),
    /// The visitor's own project was saved under this name before another took its place.
    SetAside(String),
    /// A project has this name now.
    Renamed(String),
    /// Another project has that name already.
    NameTaken,
    /// A project went; where it stood.
    Deleted(usize, Kept),
    /// It is back.
    Undeleted,
    /// How many projects came, and how many lines were not understood.
    Imported(usize, usize),
    /// The file is none of ours.
    NotAFile,
    /// What could not be read is gone.
    LetGo,
    /// There was nothing to change.
    Nothing,
}

/// The two texts that the device keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// The projects, as [`write_shelf`] writes them.
    pub projects: String,
    /// What a version that could not read it put aside.
    pub unread: String,
}

impl Saved {
    /// What these texts hold.
    #[must_use]
    pub fn read(texts: &Texts) -> Self {
        let projects = read_shelf(&texts.projects).map(|(projects, _)| projects);
        Self {
            projects: projects.unwrap_or_default(),
            unread: joined(&texts.unread, &unread(&texts.projects)),
        }
    }

    /// The texts that hold it.
    #[must_use]
    pub fn write(&self) -> Texts {
        let projects = if self.projects.is_empty() {
            String::new()
        } else {
            write_shelf(&self.projects)
        };
        Texts {
            projects,
            unread: self.unread.clone(),
        }
    }

    /// Changes it, and says what came of it.
    pub fn edit(&mut self, edit: Edit) -> Edited {
        match edit {
            Edit::Save(project) => {
                let name = project.name.clone();
                put(&mut self.projects, project);
                Edited::Saved(name)
            }
            Edit::SetAside(project) => {
                let name = free_name(&self.projects, &project.name);
                self.projects.push(Kept {
                    name: name.clone(),
                    ..project
                });
                Edited::SetAside(name)
            }
            Edit::Rename(before, name) => self.rename(&before, name),
            Edit::Delete(name) => {
                let Some(place) = self.place(&name) else {
                    return Edited::Nothing;
                };
                Edited::Deleted(place, self.projects.remove(place))
            }
            Edit::Undelete(place, project) => {
                let name = free_name(&self.projects, &project.name);
                let place = place.min(self.projects.len());
                self.projects.insert(place, Kept { name, ..project });
                Edited::Undeleted
            }
            Edit::Import(text) => self.import(&text),
            Edit::LetGo => {
                self.unread.clear();
                Edited::LetGo
            }
        }
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.projects.iter().position(|kept| kept.name == name)
    }

    fn rename(&mut self, before: &str, name: String) -> Edited {
        if name != before && self.place(&name).is_some() {
            return Edited::NameTaken;
        }
        match self.projects.iter_mut().find(|kept| kept.name == before) {
            Some(kept) => {
                kept.name.clone_from(&name);
                Edited::Renamed(name)
            }
            None => Edited::Nothing,
        }
    }

    fn import(&mut self, text: &str) -> Edited {
        let Some((projects, lost)) = read_shelf(text) else {
            return Edited::NotAFile;
        };
        let number = projects.len();
        for project in projects {
            // What is there already stays; another project of the same name gets a number.
            if !self.projects.contains(&project) {
                let name = free_name(&self.projects, &project.name);
                self.projects.push(Kept { name, ..project });
            }
        }
        Edited::Imported(number, lost)
    }
}

fn joined(aside: &str, more: &str) -> String {
    if more.is_empty() || aside.ends_with(more) {
        return aside.to_owned();
    }
    if aside.is_empty() {
        return more.to_owned();
    }
    format!("{aside}\n{more}")
}
