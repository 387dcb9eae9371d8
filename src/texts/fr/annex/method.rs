//! The words of the view of the method: what is sure, what is not, what never leaves the browser.
//! This module must never know a result.

use crate::law::{Assumption, Source};
use crate::texts::{count, month_of_year};

use super::Article;

/// What the view is for.
pub const METHOD_LEAD: &str = "Comment lire un résultat : ce qui est sûr, ce que nous supposons faute d’avoir lu mieux, et ce qui ne quitte jamais votre navigateur.";
/// Heading of the marks.
pub const SURE: &str = "Ce qui est sûr";
/// What is said of the marks.
pub const SURE_LEAD: &str = "Chaque montant porte un trait et un mot. Une somme porte la marque la plus faible de ses parts, et dit combien de ses euros portent chacune.";
/// Caption of the table of the marks.
pub const SURE_CAPTION: &str = "Les cinq marques, de la plus sûre à la moins sûre";
/// Its columns.
pub const SURE_COLUMNS: [&str; 3] = ["Marque", "Quand", "Chiffres du barème"];
/// Heading of the assumptions.
pub const ASSUMED: &str = "Ce que nous supposons";
/// What is said of them.
pub const ASSUMED_LEAD: &str = "Rien de ce qui a été lu ne tranche ces questions. Pour chacune, notre lecture, pourquoi, et ce qu’une autre changerait. Votre choix vaut pour toute la simulation.";
/// Before our reading.
pub const OURS: &str = "Notre lecture : ";
/// Before our reason.
pub const WHY: &str = "Pourquoi : ";
/// Before what it changes.
pub const CHANGES: &str = "Une autre lecture changerait : ";
/// The label of the choice.
pub const YOUR_READING: &str = "Votre lecture";
/// Behind the reading that is ours, in the choice.
pub const OURS_TOO: &str = " (la nôtre)";
/// Where the visitor's own amounts settle it.
pub const SETTLED_BY_OWN: &str = "Le montant de votre contrat la remplace : ";
/// Where that is done.
pub const SETTLED_WHERE: &str = "dans le barème";
/// Behind the label of the choice, for screen readers.
#[must_use]
pub fn asks(assumption: Assumption) -> String {
    format!(", {}", crate::texts::assumption(assumption))
}

/// Heading of what stays.
pub const PRIVATE: &str = "Ce qui ne quitte jamais votre navigateur";
/// What stays, one sentence each.
pub const PRIVATE_POINTS: [&str; 4] = [
    "Ce que vous saisissez. Le calcul se fait ici, dans cette page : aucun serveur ne le reçoit.",
    "Votre visite. Aucune mesure d’audience, aucun témoin de connexion, aucune police, image ni script venus d’un autre site.",
    "Votre brouillon. Il est gardé sur votre appareil, pour vous seul ; le formulaire a un bouton pour l’oublier.",
    "Le contenu d’un lien partagé. Le projet y est écrit après le signe #, la part d’une adresse qu’un navigateur n’envoie à personne.",
];
/// Heading of the context.
pub const CONTEXT: &str = "Contexte : où en sont les CPTS";
/// What the picture shows, as its title.
pub const CONTEXT_PICTURE: &str = "Contrats ACI signés, de décembre 2020 à mai 2025";
/// Caption of the same series as a table.
pub const CONTEXT_CAPTION: &str = "La même série en tableau";
/// Its columns.
pub const CONTEXT_COLUMNS: [&str; 3] = ["Date", "Contrats signés", "Source"];
/// Where the reference names no source.
pub const CONTEXT_NO_SOURCE: &str = "rapporté, source non nommée";
/// What is beside the first point.
pub const CONTEXT_SIGNING: &str =
    "En décembre 2020, 51 autres étaient en phase de signature ; elles ne sont pas dans la série.";
/// Heading of what is not the money of a CPTS.
pub const APART: &str = "Ce qui n’est pas l’argent d’une CPTS";
/// Each of these points: its name, and what is said of it.
pub const APART_POINTS: [(&str, &str); 4] = [
    (
        "Les assistants médicaux",
        "L’aide est versée au médecin qui recrute. Près de 4 000 contrats de 2019 à 2023, et des patientèles accrues de 10 % environ ; le règlement arbitral du 1er mai 2023 simplifie l’aide et la rend pérenne. La Cnam a son propre calculateur.",
    ),
    (
        "Les maisons de santé pluriprofessionnelles (MSP)",
        "Elles ont leur propre ACI. Plus de 1 700 étaient ouvertes en 2022 ; l’article y compte 3 800 professionnels, soit 85 % de maisons et 87 % de professionnels de plus qu’en 2019.",
    ),
    (
        "Le rattachement automatique",
        "La proposition de loi de 2023 rattachait chaque professionnel à une CPTS, sauf opposition. La loi du 27 décembre 2023 ne l’a pas retenu : l’adhésion des professionnels n’est pas une donnée du calcul.",
    ),
    (
        "L’appui national aux porteurs de projet",
        "Outils méthodologiques, plan d’action détaillé, séances animées : une aide sans argent, que la feuille de route rappelle.",
    ),
];
/// Heading of the claims.
pub const CLAIMED: &str = "Les deux articles, phrase par phrase";
/// What is said of them.
pub const CLAIMED_LEAD: &str = "Ce calculateur est né de deux articles de presse. Voici ce que chacun affirme, et où la page y répond.";
/// Columns of the claims.
pub const CLAIMED_COLUMNS: [&str; 3] = ["L’article dit", "La page répond", "Où"];
/// Heading of where the communes come from.
pub const COMMUNES: &str = "Les communes et leurs habitants";
/// What is said of them.
pub const COMMUNES_POINTS: [&str; 6] = [
    "Population municipale : Insee, populations de référence 2023. À Mayotte, celle du recensement de 2017.",
    "Communes et codes : Insee, code officiel géographique 2026. Sont couverts la France métropolitaine et les cinq départements d’outre-mer, 34 875 communes et 68 350 798 habitants.",
    "Intercommunalités (EPCI) et leurs communes : DGCL, 2026. Leur population est la somme de celle de leurs communes.",
    "Codes postaux : Etalab, d’après la DGFiP.",
    "Le tout par etalab/decoupage-administratif, version 6.0.0, sous Licence Ouverte 2.0 ; noms et nombres ne sont pas modifiés, seule leur disposition l’est.",
    "Aucun texte lu ne dit quelle population (municipale ou totale, de quelle année) fixe la taille : près d’un seuil, faites confirmer le chiffre retenu.",
];
/// Where they can be read, and under which terms.
pub const COMMUNES_LINKS: [&str; 2] = ["etalab/decoupage-administratif", "Licence Ouverte 2.0"];
/// Heading of every source.
pub const SOURCES: &str = "Toutes les sources";

/// The caption of the claims of an article.
#[must_use]
pub const fn article(article: Article) -> &'static str {
    match article {
        Article::Seed2020 => {
            "« La Cnam prête à doper financièrement les CPTS », Le Généraliste, 18 décembre 2020"
        }
        Article::Seed2022 => "« Bilan 2022 de l’Assurance Maladie », 2023",
    }
}

/// The source that an article is.
#[must_use]
pub const fn article_source(article: Article) -> Source {
    match article {
        Article::Seed2020 => Source::Seed2020,
        Article::Seed2022 => Source::Seed2022,
    }
}

/// A month and its year: `décembre 2020`.
#[must_use]
pub fn month((year, month): (u16, u8)) -> String {
    month_of_year(year, month)
}

/// The goal of the time.
#[must_use]
pub fn goal((year, goal): (u16, u16)) -> String {
    format!(
        "But de l’époque : {} en {year}, jamais atteint",
        count(goal.into())
    )
}

/// The goal of the time, on its line in the picture.
#[must_use]
pub fn goal_mark((year, goal): (u16, u16)) -> String {
    format!("{}, but pour {year}", count(goal.into()))
}

/// The share of the population covered, at two times that count differently.
#[must_use]
pub fn covered([(first_year, first), (last_year, last)]: [(u16, u8); 2]) -> String {
    format!(
        "Part de la population couverte : {first} % en {first_year}, {last} % en mai {last_year}. Les deux chiffres ne comptent pas la même chose et ne se comparent pas."
    )
}

/// What the picture shows, for who does not see it.
#[must_use]
pub fn series_in_words(first: (String, u16), last: (String, u16), goal: &str) -> String {
    format!(
        "De {} contrats en {} à {} en {}. {goal}.",
        count(first.1.into()),
        first.0,
        count(last.1.into()),
        last.0
    )
}
