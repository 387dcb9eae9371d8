//! What the command line says of itself and of what it is given.
//! This module must never know how a word of the line is read.

use crate::aid_input;
use crate::input::{Field, Problem};
use crate::territory::{Atlas, Doubt};

use super::{aid_form, count, label, money, problem, territory};
use crate::units::Money;

/// Everything that the command line takes.
pub const HELP: &str = "\
amorce : ce que touchera une CPTS, quand, et avec quelle certitude

usage : amorce COMMANDE [OPTION…]

  simulate [PROJET]        la réponse pour un projet
    PROJET                 un fichier, « - » ou rien pour l’entrée standard, ou un lien ;
                           le contenu est un cas (TOML), un objet JSON par nom de champ,
                           ou un lien : #v=1&pop=52000&signature=2022-06-15
                           (sans pop, communes=01004,01007 est additionné)
    --today JOUR           le jour où la question est posée, 2026-11-21 ; sans lui, rien
                           n’est dit fait, à faire ou en retard
    --format FORMAT        text (par défaut), json, ou csv (les paiements)
    --explain              détaille chaque total, jusqu’aux chiffres et à leurs sources
    --what-if              ce qui changerait : autres lectures, missions, tailles
  treasury [PROJET]        le compte bancaire d’un projet, au jour près : versements et
                           dépenses (champs balance, balance-day et expense-1-… à
                           expense-20-…), solde le plus bas, jours sous zéro
    PROJET, --today        comme pour simulate
    --format FORMAT        text (par défaut) ou json
    --late MOIS            épreuve : versements en retard de 1, 2 ou 3 mois
    --variable-at-zero     épreuve : volet variable à zéro
    --slipped MOIS         épreuve : signature prévue décalée de 1 à 36 mois
  figures                  tous les chiffres, avec leurs sources
    --format FORMAT        md (par défaut), json, ou csv (ceux de la CPTS, sans ceux des
                           assistants médicaux ni des maisons de santé)
  batch [FICHIER]          un CSV de CPTS en entrée, un CSV de résultats en sortie ;
                           la première ligne nomme les champs (amorce fields) ;
                           une colonne communes (codes Insee séparés par des virgules
                           ou des espaces) fait la population là où pop est vide ;
                           les lignes fausses sont dites sur l’erreur standard
    --today JOUR           comme pour simulate
  cases DOSSIER            vérifie chaque cas *.toml d’un dossier
  aid AIDE [--CHAMP=VALEUR…]
                           une aide qui n’est pas de l’argent de la CPTS
    AIDE                   assistant, msp, ou un lien : aide=msp&year=2025&v=1
    --CHAMP=VALEUR         un champ de l’aide (amorce fields msp) ; une case peut être
                           donnée sans valeur : --saturday
    --format FORMAT        text (par défaut) ou json
    --explain              détaille chaque montant, jusqu’aux chiffres et à leurs sources
  fields [AIDE]            les noms des champs d’un projet, ou d’une aide
  help                     cette page
  --version                la version du programme

code de retour : 0, tout va bien ; 1, un champ, une ligne ou un cas est faux ;
2, la commande n’est pas comprise ou un fichier ne peut être lu";

/// A wrong field, by its name and its key.
#[must_use]
pub fn wrong_field(wrong: &Problem) -> String {
    of_field(wrong.field, &problem(wrong.wrong))
}

/// Why a commune of a project is not counted, or not as it was asked for.
#[must_use]
pub fn doubt(atlas: &Atlas, doubt: Doubt) -> String {
    of_field(Field::Communes, &territory::doubt_in(atlas, doubt))
}

/// A wrong field of an aid, by its name and its key.
#[must_use]
pub fn wrong_field_of_aid(wrong: &aid_input::Problem) -> String {
    let (field, sentence) = (wrong.field, aid_form::problem(wrong.wrong));
    format!("{} ({}) : {sentence}", aid_form::label(field), field.key())
}

/// A word that names no aid, nor is a link of one.
#[must_use]
pub fn no_such_aid(word: &str) -> String {
    format!("« {word} » n’est ni assistant, ni msp, ni un lien d’une de ces aides")
}

/// A field that an aid does not have.
#[must_use]
pub fn no_such_field_of_aid(aid: &str, key: &str) -> String {
    format!("il n’y a pas de champ « {key} » ; amorce fields {aid} nomme ceux de cette aide")
}

fn of_field(field: Field, sentence: &str) -> String {
    format!("{} ({}) : {sentence}", label(field), field.key())
}

/// A sentence about a line of a table.
#[must_use]
pub fn on_line(line: u64, sentence: &str) -> String {
    format!("ligne {line} : {sentence}")
}

/// A row without a population.
pub const POPULATION_MISSING_IN_ROW: &str =
    "Population du territoire (pop) : elle manque, rien ne peut être calculé.";

/// What a batch came to.
#[must_use]
pub fn batch_totals(rows: u64, wrong: u64, totals: [Money; 3]) -> String {
    let [prudent, expected, maximum] = totals.map(money);
    let plural = |number: u64, one: &'static str, many: &'static str| {
        let word = if number < 2 { one } else { many };
        format!("{}{word}", count(number))
    };
    format!(
        "{}{}{prudent}, attendu {expected}, maximum {maximum}",
        plural(rows, " CPTS calculée, ", " CPTS calculées, "),
        plural(
            wrong,
            " ligne fausse ; total prudent ",
            " lignes fausses ; total prudent ",
        )
    )
}

/// A word of the line that is not understood.
#[must_use]
pub fn not_understood(word: &str) -> String {
    format!("« {word} » n’est pas compris ; voir amorce --help")
}

/// An option without its value.
#[must_use]
pub fn value_missing(option: &str) -> String {
    format!("{option} attend une valeur ; voir amorce --help")
}

/// A value that an option does not take.
#[must_use]
pub fn value_unknown(option: &str, value: &str, known: &str) -> String {
    format!("{option} ne prend pas « {value} », mais : {known}")
}

/// A file that cannot be read.
#[must_use]
pub fn cannot_read(file: &str, why: &str) -> String {
    format!("{file} ne peut être lu : {why}")
}

/// A field that does not exist.
#[must_use]
pub fn no_such_field(key: &str) -> String {
    format!("il n’y a pas de champ « {key} » ; amorce fields les nomme")
}

/// A field that stands twice.
#[must_use]
pub fn field_twice(key: &str) -> String {
    format!("le champ « {key} » est donné deux fois")
}

/// A value that a field cannot hold.
#[must_use]
pub fn value_of_field(key: &str) -> String {
    format!("le champ « {key} » prend un texte, un nombre entier, true ou false")
}

/// A part of a link that is not understood.
#[must_use]
pub fn link_part(part: &str) -> String {
    format!("la partie « {part} » du lien n’est pas comprise")
}

/// A text that is no project.
pub const NO_PROJECT: &str =
    "ce n’est pas un projet : il faut un cas (TOML), un objet JSON par nom de champ, ou un lien";

/// A table without a row of names.
pub const NO_HEADER: &str = "la première ligne du CSV doit nommer les champs";

/// A row that has not as many cells as the first.
#[must_use]
pub fn row_length(found: u64, wanted: u64) -> String {
    let cells = if found < 2 {
        " case au lieu de "
    } else {
        " cases au lieu de "
    };
    format!("{}{cells}{}", count(found), count(wanted))
}

/// A row that is no text.
pub const NOT_TEXT: &str = "le texte n’est pas en UTF-8";

/// A folder without a case.
#[must_use]
pub fn no_case(folder: &str) -> String {
    format!("aucun cas *.toml dans {folder}")
}
