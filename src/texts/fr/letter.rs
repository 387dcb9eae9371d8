//! The words of the letter of intent to start from: its sentences, its holes, what is said around it.
//! This module must never promise an amount, nor write what is the sponsor's to write.

use crate::funding::{Amount, RegionalLine};
use crate::outlook::{Formula, Hole, Part, Said};
use crate::plan::LetterItem;
use crate::territory;
use crate::units::Certainty;

use super::number::inhabitants;
use super::{count, date, mission, money, plan, sentence_case, tier_with_bounds};

/// The title of the view’s part.
pub const TITLE: &str = "Une lettre d’intention pour commencer";
/// What the letter is.
pub const LEAD: &str = "Un point de départ, à compléter et à relire, et non un formulaire de la région : ce qui est attendu varie selon la région. Seul ce que vous avez saisi, ou ce qui en est calculé, y est écrit.";
/// Puts its text on the clipboard.
pub const COPY: &str = "Copier le texte";
/// Downloads it.
pub const DOWNLOAD: &str = "Télécharger la lettre (RTF, pour Word ou LibreOffice)";
/// Names the text of the letter.
pub const PREVIEW: &str = "Texte de la lettre";
/// Told once it is copied.
pub const COPIED: &str = "Le texte de la lettre est copié.";
/// Told where the browser does not copy.
pub const NOT_COPIED: &str =
    "Le navigateur n’a pas laissé copier : sélectionnez le texte de la lettre, ou téléchargez-la.";
/// The name of its file.
pub const FILE: &str = "lettre-d-intention";

/// How much of the letter is left to write.
#[must_use]
pub fn holes(number: usize) -> String {
    let passages = if number < 2 { "passage" } else { "passages" };
    format!("{number} {passages} à compléter, entre crochets.")
}

/// The words of a part.
#[must_use]
pub fn words(part: &Part) -> String {
    match part {
        Part::Formula(formula) => self::formula(*formula).into(),
        Part::Heading(item) => heading(*item),
        Part::Said(said) | Part::Listed(said) => self::said(said),
        Part::Hole(hole) => self::hole(*hole),
    }
}

/// What every letter has.
const fn formula(formula: Formula) -> &'static str {
    match formula {
        Formula::Subject => {
            "Objet : lettre d’intention, projet de communauté professionnelle territoriale de santé (CPTS)"
        }
        Formula::Greeting => "Madame, Monsieur,",
        Formula::Closing => {
            "Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées."
        }
    }
}

fn heading(item: LetterItem) -> String {
    sentence_case(plan::letter_item(item))
}

fn hole(hole: Hole) -> String {
    format!("[à compléter : {}]", wanted(hole))
}

/// What stands in a hole.
const fn wanted(hole: Hole) -> &'static str {
    match hole {
        Hole::Sender => "nom et adresse de qui écrit",
        Hole::Ars => "nom et adresse de l’ARS (délégation départementale)",
        Hole::Cpam => "nom et adresse de la CPAM",
        Hole::Place => "lieu",
        Hole::PlaceAndDay => "lieu et date",
        Hole::Actors => {
            "qui porte le projet, et quels professionnels et structures y prennent part"
        }
        Hole::Communes => "communes du territoire",
        Hole::NamesOfCommunes => "noms de ces communes",
        Hole::Population => "nombre d’habitants du territoire",
        Hole::Problem => "difficultés d’accès aux soins et besoins constatés sur le territoire",
        Hole::Orientations => "missions et priorités du projet",
        Hole::Calendar => "étapes du projet et leurs dates",
        Hole::OtherProjects => "liens avec d’autres projets du territoire",
        Hole::Means => "moyens déjà réunis et moyens nécessaires",
        Hole::MoneyAndHelp => "argent et aide demandés à l’ARS et à la CPAM",
        Hole::Contact => "nom, téléphone et courriel de la personne à contacter",
        Hole::Signature => "nom, qualité et signature",
    }
}

/// What the project says.
fn said(said: &Said) -> String {
    match said {
        Said::Today(day) => format!("Le {}", date(*day)),
        Said::Communes(parts) => communes(parts),
        Said::Size(size) => {
            let assumed = match size.certainty() {
                Certainty::Assumed => ", par hypothèse",
                _ => "",
            };
            format!(
                "Population du territoire : {}. {} (accord conventionnel interprofessionnel){assumed}.",
                inhabitants(size.population.count()),
                tier_with_bounds(size)
            )
        }
        Said::Missions(missions) => {
            let names: Vec<_> = missions.iter().map(|of| mission(*of)).collect();
            format!("Missions prises dans le projet : {}.", names.join(", "))
        }
        Said::Letter(day) => format!("Validation de la lettre d’intention : {}", date(*day)),
        Said::HealthProject(day) => format!("Dépôt du projet de santé : {}", date(*day)),
        Said::PlannedSignature(day) => format!("Signature prévue du contrat : {}", date(*day)),
        Said::Signed(day) => format!("Signature du contrat : {}", date(*day)),
        Said::Start(of, day) => format!("Début de la mission {} : {}", mission(*of), date(*day)),
        Said::FirstTwelveMonths(of) => format!(
            "Du {} au {}, versements estimés de l’accord conventionnel interprofessionnel : {}. Cette estimation n’est ni une promesse ni un droit acquis.",
            date(of.first),
            date(of.end.plus_days(-1)),
            estimates(of.prudent, of.expected)
        ),
        Said::NeverAdopted => {
            "Cette estimation applique une offre qui n’a jamais été adoptée.".into()
        }
        Said::Regional(line) => regional(line),
    }
}

fn communes(parts: &[territory::Part]) -> String {
    let codes: Vec<_> = parts.iter().map(commune).collect();
    let communes = if parts.len() < 2 {
        "commune, par son code"
    } else {
        "communes, par leur code"
    };
    format!(
        "Territoire de {} {communes} Insee : {}.",
        count(parts.len() as u64),
        codes.join(", ")
    )
}

fn commune(part: &territory::Part) -> String {
    match part.inhabitants {
        Some(some) => format!("{} (en partie, {})", part.code, inhabitants(some.count())),
        None => part.code.to_string(),
    }
}

pub(super) fn estimates(prudent: Amount, expected: Amount) -> String {
    let is_same = (prudent.money, prudent.certainty) == (expected.money, expected.certainty);
    match is_same {
        true => amount(expected),
        false => format!(
            "{} en lecture prudente, {} en lecture attendue",
            amount(prudent),
            amount(expected)
        ),
    }
}

fn amount(amount: Amount) -> String {
    format!("{} ({})", money(amount.money), mark(amount.certainty))
}

/// How sure an amount is, for those who do not know the marks.
const fn mark(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Official => "montant publié",
        Certainty::Own => "montant lu dans un contrat",
        Certainty::Reported => "montant rapporté, sans texte officiel lu",
        Certainty::Derived => "montant déduit de chiffres publiés",
        Certainty::Assumed => "montant supposé",
    }
}

fn regional(line: &RegionalLine) -> String {
    let day = line
        .date
        .map_or_else(String::new, |day| format!(", {}", date(day)));
    let label = match line.label.as_str() {
        "" => String::new(),
        label => format!(", {label}"),
    };
    format!("Financement régional{label} : {}{day}", money(line.amount))
}
