//! The words of what is printed: its head, its sections, its notes, its link.
//! This module must never know where on the sheet they stand.

use crate::funding::{Earned, Signature, Size};
use crate::law::{FIGURES_VERSION, FigureKey, TEXTS_READ_UP_TO, VERIFIED_ON};
use crate::units::{Date, Rate};

use super::{compare, count, date, date_in_figures, money, rate};
use crate::units::Money;

/// The name of the program, above everything.
pub const PROGRAM: &str = "Amorce";
/// The title of a project without a name.
pub const NO_NAME: &str = "Projet de CPTS";
/// What is printed, behind the name of the program.
pub const DOSSIER: &str = "dossier";
/// Whose word it is not.
pub const NO_AUTHORITY: &str = "Amorce n’est pas un site de l’Assurance Maladie ni de l’État. Ses résultats n’engagent que les textes cités ; seule la CPAM peut confirmer un montant.";

/// Heading of the table of the scenarios.
pub const COMPARISON: &str = "Les scénarios côte à côte";
/// What is said above it.
pub const COMPARISON_LEAD: &str =
    "Ce qui est attendu dans chaque scénario et, dessous, l’écart avec le premier.";
/// Its row of what is paid around the signature.
pub const AT_SIGNATURE: &str = "À la signature";
/// Its row of everything.
pub const WHOLE_CONTRACT: &str = "En tout";

/// Heading of what was typed.
pub const PROJECT: &str = "Le projet";
/// Heading of the missions taken on.
pub const MISSIONS: &str = "Missions";
/// Columns of their table.
pub const MISSION_COLUMNS: [&str; 3] = ["Mission", "Début", "Taux d’atteinte, années 1 à 5"];
/// Between an amount of the visitor's and the published one.
pub const INSTEAD_OF: &str = ", au lieu de ";
/// A mission whose start is not known.
pub const NO_START: &str = "sans date";
/// A mission whose rates its own indicators replace.
pub const BY_INDICATORS: &str = "par indicateurs";
/// A mission without a variable part.
pub const NO_RATE: &str = "sans volet variable";
/// Row of the years with a crisis.
pub const CRISES: &str = "Crise reconnue par l’ARS";
/// Row of the readings that are not ours.
pub const READINGS_CHOSEN: &str = "Lectures choisies";
/// Between two of them.
pub const THEN: &str = " ; ";
/// Row of the steps ticked as done.
pub const STEPS_DONE: &str = "Étapes cochées comme faites";
/// Row of the steps that are not done yet.
pub const STEPS_NOT_DONE: &str = "Étapes pas encore faites";
/// Heading of what could not be read.
pub const NOT_UNDERSTOOD: &str = "Saisies non comprises, qui ne comptent pas";

/// Heading of the communes.
pub const TERRITORY: &str = "Territoire";
/// Columns of their table.
pub const COMMUNE_COLUMNS: [&str; 3] = ["Commune", "Département", "Habitants comptés"];

/// Heading of the results.
pub const RESULTS: &str = "Résultats";
/// First column of the sums by mark.
pub const MARK: &str = "Certitude";
/// Row of the money at risk.
pub const LABEL: &str = "Libellé";
/// Columns of the regional money.
pub const REGIONAL_COLUMNS: [&str; 3] = [LABEL, "Date", "Montant"];
/// The sum of the regional money.
pub const REGIONAL_SUM: &str = "Ensemble, à part";

/// Columns of the schedule but for the day and the three estimates: of which year, how sure, which calculation.
pub const SCHEDULE_COLUMNS: [&str; 3] = ["année", "certitude", "calcul"];
/// The year of what is paid before the contract.
pub const BEFORE: &str = "avant";
/// What is said above the schedule.
pub const SCHEDULE_LEAD: &str = "Chaque paiement est rangé à son jour, ou au plus tôt ce jour quand c’est écrit. Le numéro de la dernière colonne renvoie au détail du calcul.";
/// Behind a payment that may come later than its day.
pub const NOT_BEFORE: &str = ", au plus tôt";
/// How sure the day of a payment is, before the word for it.
pub const DAY: &str = "jour : ";
/// Where nothing is paid.
pub const NO_PAYMENT: &str = "Rien à verser d’après ce qui a été saisi.";

/// Heading of the calculation.
pub const DETAIL: &str = "Détail du calcul";
/// What is said above it.
pub const DETAIL_LEAD: &str = "Chaque calcul est donné une fois, avec les années qui le partagent. Une lettre renvoie au chiffre publié.";
/// Heading of the figures.
pub const FIGURES: &str = "Chiffres utilisés";
/// Columns of the figures: what, in which rules, since when, how much, where it was read.
pub const FIGURE_COLUMNS: [&str; 5] = ["Chiffre", "Règles", "En vigueur", "Montant", "Sources"];
/// A figure that was never in force, or has no date.
pub const NEVER_IN_FORCE: &str = "jamais, ou sans date";
/// A figure of no rules.
pub const NO_RULES: &str = "hors règles";
/// A figure that the visitor replaced.
pub const REPLACED: &str = "Votre chiffre, au lieu de ";
/// A figure that nothing read.
pub const NO_SOURCE: &str = "aucune";

/// Heading of the roadmap's columns: step, latest day, where it stands, sources.
pub const ROADMAP_COLUMNS: [&str; 4] = ["Étape", "Au plus tard", "Où elle en est", "Sources"];

/// Heading of what nothing settles.
pub const ASSUMPTIONS: &str = "Hypothèses en usage";
/// What is said above it.
pub const ASSUMPTIONS_LEAD: &str = "Ce que rien de ce qui a été lu ne tranche et qui compte pour ce projet : la lecture retenue, pourquoi, et ce qu’une autre ajouterait au total ou en ôterait.";
/// Columns of the assumptions.
pub const ASSUMPTION_COLUMNS: [&str; 2] = ["Question et lecture retenue", "Autre lecture"];
/// An assumption that only an amount of the contract settles.
pub const NO_OTHER: &str = "le montant de votre contrat";
/// Where nothing of it matters.
pub const NO_ASSUMPTION: &str = "Aucune ne compte pour ce projet.";
/// A reading that is not ours.
pub const YOUR_READING: &str = " (votre choix)";
/// Another reading that changes nothing.
pub const NO_CHANGE: &str = "sans effet sur les totaux";

/// Heading of the sources.
pub const SOURCES: &str = "Sources utilisées";
/// Heading of the link.
pub const LINK: &str = "Retrouver ce calcul";
/// What the link does.
pub const LINK_LEAD: &str = "Ce lien rouvre le projet, tel qu’il est imprimé ici.";
/// The code holds the link.
pub const CODE_OF_LINK: &str = "Le code ouvre le même lien.";
/// The code holds the link without the visitor's words.
pub const CODE_WITHOUT_WORDS: &str = "Le lien est trop long pour un code : celui-ci l’ouvre sans les noms ni les libellés que vous avez saisis. Les montants sont les mêmes.";
/// There is no code of a link that is too long.
pub const NO_CODE_TOO_LONG: &str =
    "Pas de code : le lien est trop long, même sans les noms ni les libellés.";
/// There is no code of an address that leads nowhere else.
pub const NO_CODE_NO_ADDRESS: &str = "Pas de code : la page est ouverte depuis un fichier, et son adresse ne mène nulle part sur un autre appareil.";
/// What the code is, for who does not see it.
pub const CODE: &str = "Code QR du lien";

/// When it was printed, and from which figures.
#[must_use]
pub fn printed(today: Option<Date>) -> String {
    let printed = today.map_or_else(String::new, |day| format!("Imprimé le {}. ", date(day)));
    format!(
        "{printed}Chiffres, version {}, vérifiés le {} ; textes lus jusqu’au {}.",
        count(FIGURES_VERSION.into()),
        date(VERIFIED_ON),
        date(TEXTS_READ_UP_TO)
    )
}

/// The name of the scenario at this place, from 0: its letter, and its own name where it has one.
#[must_use]
pub fn scenario(place: usize, name: Option<&str>) -> String {
    let letter = compare::scenario(place);
    match name {
        Some(name) => format!("{letter} : {name}"),
        None => letter,
    }
}

/// The title of several scenarios.
#[must_use]
pub fn scenarios(number: usize) -> String {
    format!("Comparaison de {} scénarios", count(number as u64))
}

/// Where the contract stands.
#[must_use]
pub fn contract(signature: Signature) -> String {
    match signature {
        Signature::Signed(day) => format!("signé le {}", date(day)),
        Signature::Planned(day) => format!("signature prévue le {}", date(day)),
        Signature::NotYet => "pas encore de date".into(),
    }
}

/// The attainment rates of the contract years.
#[must_use]
pub fn rates(rates: &[Rate]) -> String {
    match rates.first() {
        Some(first) if rates.iter().all(|of_year| of_year == first) => {
            format!("{} chaque année", rate(*first))
        }
        _ => {
            let rates: Vec<String> = rates.iter().map(|of_year| rate(*of_year)).collect();
            rates.join(", ")
        }
    }
}

/// An indicator of the contract: its steps, and how many are reached in each year.
#[must_use]
pub fn indicator(label: &str, steps: &[Money], reached: [u8; 5]) -> String {
    let steps: Vec<String> = steps.iter().map(|step| money(*step)).collect();
    let [first, ..] = reached;
    let reached = if reached.iter().all(|number| *number == first) {
        format!("{} chaque année", count(first.into()))
    } else {
        reached.map(|number| count(number.into())).join(", ")
    };
    format!(
        "{label} : paliers de {} ; atteints : {reached}",
        steps.join(", ")
    )
}

/// Some of the contract years, the first and the last of each run: `année 1`, `années 2 à 5`, `années 2 et 4`.
#[must_use]
pub fn years(numbers: &[usize]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for &number in numbers {
        match runs.last_mut() {
            Some((_, last)) if number <= *last => {}
            Some((_, last)) if number == *last + 1 => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let mut words = Vec::new();
    for (first, last) in runs {
        match last - first {
            0 => words.push(first.to_string()),
            1 => words.extend([first.to_string(), last.to_string()]),
            _ => words.push(format!("{first}\u{a0}à\u{a0}{last}")),
        }
    }
    let is_one = matches!(words.as_slice(), [only] if !only.contains('à'));
    let name = if is_one {
        "année\u{a0}"
    } else {
        "années\u{a0}"
    };
    let last = words.pop().unwrap_or_default();
    if words.is_empty() {
        return format!("{name}{last}");
    }
    format!("{name}{} et {last}", words.join(", "))
}

/// When a figure, or all of them, was last compared with its sources.
#[must_use]
pub fn verified(day: Date, all: bool) -> String {
    let who = if all {
        "Tous vérifiés le "
    } else {
        "Vérifié le "
    };
    format!("{who}{}.", date(day))
}

/// The year of a right, in a narrow column.
#[must_use]
pub fn year(right: Earned) -> String {
    match right {
        Earned::BeforeContract => BEFORE.into(),
        Earned::Year(number) => number.to_string(),
    }
}

/// What a figure belongs to: its rules and its size.
#[must_use]
pub fn figure_rules(key: FigureKey) -> String {
    let regime = key.regime.map(super::regime);
    let tier = key.tier.map(super::tier);
    let known: Vec<&str> = [regime, tier].into_iter().flatten().collect();
    if known.is_empty() {
        return NO_RULES.into();
    }
    known.join(", ")
}

/// A territory: its inhabitants and its size.
#[must_use]
pub fn territory(size: &Size) -> String {
    format!(
        "{}, {}",
        super::number::inhabitants(size.population.count()),
        super::tier(size.tier)
    )
}

/// The rights that share a calculation.
#[must_use]
pub fn rights(rights: &[Earned]) -> String {
    let mut numbers: Vec<usize> = Vec::new();
    for right in rights {
        match right {
            Earned::BeforeContract => return String::new(),
            Earned::Year(number) => numbers.push(*number),
        }
    }
    years(&numbers)
}

/// What a full year would pay, behind the name of its amount.
pub const FULL_YEAR: &str = "année pleine";

/// Where a calculation stands among those that are printed.
#[must_use]
pub fn calculation(number: usize) -> String {
    format!("calcul\u{a0}{}", count(number as u64))
}

/// How a year's amount is paid.
#[must_use]
pub fn paid_in_two(advance: Rate) -> String {
    format!("Versé en avance de {}, puis en solde.", rate(advance))
}

/// The letter of a published figure: A to Z, then AA, AB…
#[must_use]
pub fn letter(index: usize) -> String {
    const LETTERS: [char; 26] = [
        'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R',
        'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z',
    ];
    let last = LETTERS.get(index % LETTERS.len()).copied().unwrap_or('A');
    match index / LETTERS.len() {
        0 => last.to_string(),
        more => format!("{}{last}", letter(more - 1)),
    }
}

/// Where a published figure stands among those used.
#[must_use]
pub fn figure(index: usize) -> String {
    format!("chiffre\u{a0}{}", letter(index))
}

/// Where a source stands among those used.
#[must_use]
pub fn source(index: usize) -> String {
    format!("[{}]", count(index as u64 + 1))
}

/// A day in a narrow column.
#[must_use]
pub fn day(day: Option<Date>) -> String {
    day.map(date_in_figures)
        .unwrap_or_else(|| "sans date".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_told_by_their_runs() {
        assert_eq!(years(&[1]), "année\u{a0}1");
        assert_eq!(years(&[2, 3, 4, 5]), "années\u{a0}2\u{a0}à\u{a0}5");
        assert_eq!(years(&[2, 4]), "années\u{a0}2 et 4");
        assert_eq!(years(&[1, 3, 4, 5]), "années\u{a0}1 et 3\u{a0}à\u{a0}5");
        assert_eq!(years(&[1, 2]), "années\u{a0}1 et 2");
        assert_eq!(years(&[2, 2, 3]), "années\u{a0}2 et 3");
    }

    #[test]
    fn letters_go_on_behind_the_last() {
        assert_eq!(
            [0, 25, 26, 27, 52].map(letter),
            ["A", "Z", "AA", "AB", "BA"]
        );
    }
}
