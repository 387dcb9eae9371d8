//! The words of choosing communes, and of the number of inhabitants that they add up to.
//! This module must never add anything up.

use crate::funding::Size;
use crate::territory::{Atlas, CommuneCode, Doubt, MOST_COMMUNES, Part};
use crate::units::Tier;

use super::number::inhabitants;
use super::{count, tier_with_bounds};

/// Opens what communes are chosen with.
pub const CHOOSE: &str = "Choisir les communes";
/// Closes it.
pub const CLOSE: &str = "Refermer le choix des communes";
/// Label of the box in which communes are found.
pub const FIND: &str = "Commune, code postal, intercommunalité ou département";
/// What is said beneath it.
pub const FIND_HINT: &str = "Tapez un nom ou un code, puis choisissez avec les flèches et Entrée. Une intercommunalité (EPCI) ajoute toutes ses communes. Une liste copiée d’un tableur peut être collée ici.";
/// The list of what was found.
pub const FOUND: &str = "Résultats";
/// Behind a commune that has arrondissements.
pub const ITS_ARRONDISSEMENTS: &str = ", par ses arrondissements";
/// What is written beside a département that was found.
pub const WITHIN: &str = "chercher dans ce département";
/// While a file is on its way.
pub const COMING: &str = "Chargement des communes…";
/// Where a file could not be had.
pub const NOT_LOADED: &str = "Les communes n’ont pas pu être chargées. La première fois, il faut le réseau. La population peut toujours être saisie ci-dessus.";
/// Asks for it once more.
pub const RETRY: &str = "Réessayer";
/// The columns of that list.
pub const COLUMNS: [&str; 2] = ["Commune", "Habitants"];
/// The last line of that list.
pub const TOTAL: &str = "Total";
/// Takes a commune off the list.
pub const REMOVE: &str = "Retirer";
/// A part that is no number of inhabitants.
pub const WRONG_PART: &str =
    "Écrivez un nombre entier d’habitants. La commune est comptée entière.";
/// Opens the box in which a part of a commune is typed.
pub const IN_PART: &str = "En partie";
/// What is said of it.
pub const PART_HINT: &str = "habitants de la partie qui est dans le territoire";
/// Beside a number of the visitor's own.
pub const OWN: &str = "votre chiffre";
/// Takes every commune off the list.
pub const REMOVE_ALL: &str = "Retirer toutes les communes";
/// Takes the last change back.
pub const UNDO: &str = "Annuler le dernier changement";
/// Label of the box in which a list is pasted.
pub const PASTE: &str = "Coller une liste de communes";
/// What is said of it.
pub const PASTE_HINT: &str = "Noms, codes Insee ou codes postaux, un par ligne ou par cellule.";
/// Reads the list.
pub const READ_LIST: &str = "Ajouter ces communes";
/// Heading of the lines of a list that are not understood, or could be several communes.
pub const NOT_UNDERSTOOD: &str = "À préciser dans la liste collée";
/// Forgets those lines.
pub const FORGET_LINES: &str = "Ignorer ces lignes";
/// A list that was pasted, in the words of what was added.
pub const THE_LIST: &str = "liste collée";
/// A line that is no commune.
pub const UNKNOWN_LINE: &str = "aucune commune de ce nom ou de ce code";
/// A line of a collectivity without départements.
pub const NOT_COVERED_LINE: &str = "collectivité d’outre-mer où l’accord ne s’applique pas";
/// A line that could be several communes.
pub const SEVERAL: &str = "laquelle ?";
/// The heading of what can come or go.
pub const CROSSINGS: &str = "Communes dont l’arrivée ou le départ changerait la taille";
/// Where there are none.
pub const NO_CROSSING: &str = "Aucune commune du territoire ou de ses intercommunalités ne changerait la taille à elle seule.";
/// What is said of Mayotte.
pub const MAYOTTE: &str = "À Mayotte, la population est celle du recensement de 2017.";
/// Where the populations come from.
pub const SOURCE: &str = "Population municipale (Insee, populations de référence).";
/// The territory is empty.
pub const NONE: &str = "Aucune commune n’est choisie.";
/// Told once the last change is taken back.
pub const UNDONE: &str = "Le dernier changement est annulé.";

/// How many communes.
#[must_use]
pub fn communes(number: usize) -> String {
    let word = if number < 2 { "commune" } else { "communes" };
    format!("{} {word}", count(number as u64))
}

/// A commune of a département: `Oyonnax (01)`.
#[must_use]
pub fn commune(name: &str, code: CommuneCode) -> String {
    format!("{name} ({})", code.department())
}

/// Heading of the communes that are chosen.
#[must_use]
pub fn list(number: usize) -> String {
    format!("Territoire : {}", communes(number))
}

/// Has the sum count in the place of the number that was typed.
#[must_use]
pub fn take_sum(sum: u32) -> String {
    format!("Reprendre la somme des communes : {}", people(sum))
}

/// What stands beside a commune that was found.
#[must_use]
pub fn beside_commune(department: &str, number: u32, is_chosen: bool) -> String {
    let chosen = if is_chosen { ", déjà choisie" } else { "" };
    format!("{department}, {}{chosen}", people(number))
}

/// What stands beside an EPCI that was found.
#[must_use]
pub fn beside_epci(departments: &[String], number: u32) -> String {
    format!(
        "{}, {}, toutes ses communes",
        departments.join(", "),
        people(number)
    )
}

/// A département: `Ain (01)`.
#[must_use]
pub fn department(name: &str, code: &str) -> String {
    format!("{name} ({code})")
}

/// A number of inhabitants.
#[must_use]
pub fn people(number: u32) -> String {
    inhabitants(number)
}

/// What the number of inhabitants is the sum of.
#[must_use]
pub fn sum(number: usize, year: u16, has_parts: bool, has_mayotte: bool) -> String {
    let mut text = format!(
        "Somme de {}, population municipale {year} (Insee)",
        communes(number)
    );
    if has_parts {
        text.push_str(", avec des parties saisies par vous");
    }
    text.push('.');
    if has_mayotte {
        text.push(' ');
        text.push_str(MAYOTTE);
    }
    text
}

/// The number of inhabitants was typed and is another one than the sum.
#[must_use]
pub fn typed_over(number: usize, sum: u32) -> String {
    let those = match number {
        1 => "celle de la commune".into(),
        _ => format!("la somme des {}", communes(number)),
    };
    format!(
        "Population saisie à la main : elle compte à la place de {those}, {}.",
        people(sum)
    )
}

/// The sum was made of the populations of another year, or with other communes.
#[must_use]
pub fn other_year(then: u16, now: u16) -> String {
    format!(
        "Le lien a été fait avec les populations de {then} ; celles de cette page sont de {now}."
    )
}

/// The number of inhabitants that counts, where the sum was made of the populations of another year.
#[must_use]
pub fn project_counts(population: u32) -> String {
    format!(
        "La population qui compte est celle du projet, {}, et non cette somme.",
        people(population)
    )
}

/// The number of inhabitants was wiped.
pub const NO_POPULATION: &str =
    "La population est vide : saisissez-la, ou reprenez la somme des communes.";

/// Where a file of communes is missing.
pub const NO_POPULATIONS: &str = "Leurs noms et leurs populations ne sont pas là : ils n’ont pas pu être chargés, seuls leurs codes (Insee) sont donnés.";

/// A commune by its code alone, with the part of it that was typed.
#[must_use]
pub fn code(part: Part) -> String {
    match part.inhabitants {
        None => part.code.to_string(),
        Some(inhabitants) => {
            let people = people(inhabitants.count());
            format!("{} ({people}, {OWN})", part.code)
        }
    }
}

/// A line of a list, before what is said of it.
#[must_use]
pub fn line(typed: &str) -> String {
    format!("« {typed} » : ")
}

/// How many communes a project names, before they are added up.
#[must_use]
pub fn names_communes(number: usize) -> String {
    format!("Le territoire a {}.", communes(number))
}

/// The total, its size, and how far the next ones are.
#[must_use]
pub fn total(size: &Size) -> String {
    format!(
        "{}. {}.",
        people(size.population.count()),
        tier_with_bounds(size)
    )
}

/// How far the tiers on both sides are.
#[must_use]
pub fn distances(above: Option<(Tier, u32)>, below: Option<(Tier, u32)>) -> String {
    let side = |(tier, missing): (Tier, u32), word: &str| {
        format!("{} avec {} de {word}", super::tier(tier), people(missing))
    };
    let sides: Vec<String> = [
        above.map(|above| side(above, "plus")),
        below.map(|below| side(below, "moins")),
    ]
    .into_iter()
    .flatten()
    .collect();
    super::sentence_case(&format!("{}.", sides.join(" ; ")))
}

/// The territory lies within 2 % of a threshold.
#[must_use]
pub fn near(threshold: u32, year: u16) -> String {
    format!(
        "À moins de 2 % du seuil de {} : cette somme est en population municipale {year}. La population totale, ou celle d’une autre année, peut donner une autre taille ; faites confirmer le chiffre retenu par la CPAM ou l’ARS.",
        people(threshold)
    )
}

/// A commune without which the territory would be in a lower tier.
#[must_use]
pub fn falls_without(commune: &str, inhabitants: u32, tier: Tier) -> String {
    format!(
        "Sans {commune}, {} : {}.",
        people(inhabitants),
        super::tier(tier)
    )
}

/// A commune with which it would be in a higher one.
#[must_use]
pub fn rises_with(commune: &str, inhabitants: u32, tier: Tier) -> String {
    format!(
        "Avec {commune}, {} : {}.",
        people(inhabitants),
        super::tier(tier)
    )
}

/// How many more there are in a list that was cut.
#[must_use]
pub fn and_more(number: usize) -> String {
    format!("et {} autres.", count(number as u64))
}

/// Takes a commune off the list.
#[must_use]
pub fn remove(commune: &str) -> String {
    format!("Retirer {commune}")
}

/// The name of the button that opens the box of a part.
#[must_use]
pub fn in_part(commune: &str) -> String {
    format!("{IN_PART} : {commune}")
}

/// The name of the box in which the part of a commune is typed.
#[must_use]
pub fn part_of(commune: &str) -> String {
    format!("Habitants de {commune} dans le territoire, si ce n’est pas toute la commune")
}

/// Proposes a name for the project.
#[must_use]
pub fn name_it(name: &str) -> String {
    format!("Nommer le projet « {name} »")
}

/// Searches everywhere again.
#[must_use]
pub fn leave(department: &str) -> String {
    format!("Dans {department} : chercher partout")
}

/// How many results there are, for those who do not see them.
#[must_use]
pub fn found(number: usize) -> String {
    match number {
        0 => "Aucun résultat".into(),
        1 => "1 résultat".into(),
        _ => format!("{number} résultats"),
    }
}

/// Told once communes came.
#[must_use]
pub fn added(number: usize, name: &str, total: u32) -> String {
    match number {
        0 => format!("{name} : rien à ajouter, tout est déjà choisi."),
        1 => format!("{name} est ajoutée. Territoire : {}.", people(total)),
        _ => format!(
            "{} ajoutées ({name}). Territoire : {}.",
            communes(number),
            people(total)
        ),
    }
}

/// Told once communes went.
#[must_use]
pub fn removed(name: &str, total: u32) -> String {
    format!("{name} est retirée. Territoire : {}.", people(total))
}

/// Told where there is no room for so many.
#[must_use]
pub fn too_many(beyond: usize) -> String {
    format!(
        "Un territoire a {} au plus : {} ajoutées.",
        communes(MOST_COMMUNES),
        match beyond {
            1 => "1 commune n’est pas".to_owned(),
            _ => format!("{} ne sont pas", communes(beyond)),
        }
    )
}

/// Why a commune is not counted, or not as it was asked for; `name` gives a commune with its département.
#[must_use]
pub fn doubt(doubt: Doubt, name: impl Fn(CommuneCode) -> String) -> String {
    match doubt {
        Doubt::Unknown(code) => format!("{code} : aucune commune n’a ce code, rien n’est compté."),
        Doubt::NotCovered(code) => {
            format!("{code} : {NOT_COVERED_LINE}, rien n’est compté.")
        }
        Doubt::Former(code, now) => format!(
            "{code} : commune réunie à {}, qui est comptée entière.",
            name(now)
        ),
        Doubt::Again(code, now) => {
            format!("{code} : commune réunie à {}, déjà comptée.", name(now))
        }
        Doubt::InCommune(code, commune) => format!(
            "{} : déjà dans {}, l’arrondissement n’est pas compté en plus.",
            name(code),
            name(commune)
        ),
        Doubt::PartTooLarge(code) => format!(
            "{} : la partie saisie dépasse la commune, qui est comptée entière.",
            name(code)
        ),
    }
}

/// The same, with the names of this atlas.
#[must_use]
pub fn doubt_in(atlas: &Atlas, of: Doubt) -> String {
    doubt(of, |code| commune_in(atlas, code))
}

/// A commune with its département; its code where it is not known.
#[must_use]
pub fn commune_in(atlas: &Atlas, code: CommuneCode) -> String {
    let known = atlas.commune(code);
    known.map_or_else(|| code.to_string(), |known| commune(&known.name, code))
}

/// A département, as this atlas names it.
#[must_use]
pub fn department_in(atlas: &Atlas, code: CommuneCode) -> String {
    let code = code.department();
    department(atlas.department(code), code)
}
