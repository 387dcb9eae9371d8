//! The messages of the JavaScript API about what was passed.
//! This module must never know how a value is read.

/// Something else than an object in the place of a project.
pub const NOT_AN_OBJECT: &str = "Un projet est un objet simple, un champ par propriété.";

/// Something else than an object in the place of the options.
pub const OPTIONS_NOT_AN_OBJECT: &str = "Les options sont un objet simple.";

/// No project at all.
pub const NO_PROJECT: &str = "Il faut au moins un projet.";

/// The project to show is not there.
pub const NO_SUCH_PROJECT: &str = "Indiquez le rang d’un des projets, à partir de 0.";

/// Something else than a text in the place of a link.
pub const NOT_A_TEXT: &str = "Un lien est un texte.";

/// Something else than texts in the place of codes of communes.
pub const NOT_CODES: &str =
    "Les communes sont un texte, ou une liste de textes : leurs codes Insee.";

/// Communes are asked for before their file is there.
pub const TERRITORY_NOT_LOADED: &str = "Les communes de France ne sont pas encore chargées.";

/// A name that is no aid's.
pub const NO_SUCH_AID: &str = "Deux aides sont calculées : assistant et msp.";

/// Something else than an object in the place of the fields of an aid.
pub const FIELDS_NOT_AN_OBJECT: &str =
    "Les champs d’une aide sont un objet simple, un champ par propriété.";

/// A link of a project, or of something else.
pub const NOT_A_LINK_OF_AN_AID: &str = "Ce lien n’est pas celui d’une aide.";

/// More projects than a link carries.
#[must_use]
pub fn too_many_projects(most: usize) -> String {
    format!("Un lien porte {most} projets au plus.")
}

/// A name that is no field's.
#[must_use]
pub fn unknown_field(name: &str) -> String {
    format!("Il n’y a pas de champ « {name} ».")
}

/// A name that is no option's.
#[must_use]
pub fn unknown_option(name: &str) -> String {
    format!("Il n’y a pas d’option « {name} ».")
}

/// A value that a field does not take.
#[must_use]
pub fn not_a_value(name: &str) -> String {
    format!("Le champ « {name} » prend un texte, un nombre entier, true ou false.")
}

/// A value that an option does not take.
#[must_use]
pub fn not_a_value_of_option(name: &str) -> String {
    format!("L’option « {name} » ne prend pas cette valeur.")
}
