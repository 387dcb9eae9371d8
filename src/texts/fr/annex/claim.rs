//! What the two articles that this calculator began with say, and where the page answers it.
//! This module must never soften a claim: it stands as the article makes it.

/// One of the two articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Article {
    /// *La Cnam prête à doper financièrement les CPTS*, 18 December 2020.
    Seed2020,
    /// *Bilan 2022 de l’Assurance Maladie*.
    Seed2022,
}

/// Something that an article says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Which article.
    pub article: Article,
    /// What it says.
    pub says: &'static str,
    /// What the page answers.
    pub answer: &'static str,
    /// Where: the name of a place, and its fragment.
    pub places: &'static [(&'static str, &'static str)],
}

const CONTEXT: (&str, &str) = ("Contexte", "methode-contexte");
const OUTSIDE: (&str, &str) = ("Ce qui n’est pas l’argent d’une CPTS", "methode-a-part");
const ASSUMED: (&str, &str) = ("Ce que nous supposons", "methode-hypotheses");
const OFFER_50: (&str, &str) = ("Barème, offre +50 %", "bareme-offer-2020-50");
const OFFER_75: (&str, &str) = ("Barème, offre +75 %", "bareme-offer-2020-75");
const AVENANT_2: (&str, &str) = ("Barème, avenant 2", "bareme-avenant-2");
const REGIONAL: (&str, &str) = ("Barème, régions", "bareme-regions");
const SIMULATION: (&str, &str) = ("Simulation", "simulation");
const OFFER_CASES: (&str, &str) = ("Cas types", "cas-types-offres-de-2020");
const BOOSTER_CASES: (&str, &str) = ("Cas types", "cas-types-booster");

const fn of_2020(
    says: &'static str,
    answer: &'static str,
    places: &'static [(&'static str, &'static str)],
) -> Claim {
    Claim {
        article: Article::Seed2020,
        says,
        answer,
        places,
    }
}

const fn of_2022(
    says: &'static str,
    answer: &'static str,
    places: &'static [(&'static str, &'static str)],
) -> Claim {
    Claim {
        article: Article::Seed2022,
        says,
        answer,
        places,
    }
}

/// Every claim, in the order of the articles.
pub const CLAIMS: &[Claim] = &[
    of_2020(
        "1 000 CPTS à l’horizon 2022",
        "But jamais atteint : la série des contrats signés, et ce but, en image et en tableau.",
        &[CONTEXT],
    ),
    of_2020(
        "49 CPTS ont signé l’ACI début décembre 2020, 51 autres sont en phase de signature",
        "Premier point de la série ; les 51 sont dits à part.",
        &[CONTEXT],
    ),
    of_2020(
        "La Caisse propose 50 % de plus pour l’amorçage des CPTS formalisées avant la fin de 2021",
        "Offre jamais adoptée : ses montants, et « si l’offre avait été adoptée » dans la simulation.",
        &[OFFER_50, SIMULATION, OFFER_CASES],
    ),
    of_2020(
        "Puis elle propose 75 % de plus",
        "Offre jamais adoptée : de même. Le booster de 2022 en reprend le taux, une hypothèse.",
        &[OFFER_75, SIMULATION, ASSUMED],
    ),
    of_2020(
        "De 50 000 à 87 500 € pour les CPTS de moins de 40 000 habitants",
        "Base, majoration et somme, en taille 1.",
        &[OFFER_75, OFFER_CASES],
    ),
    of_2020(
        "De 90 000 à 157 500 € pour celles de plus de 175 000 habitants",
        "Base, majoration et somme, en taille 4.",
        &[OFFER_75, OFFER_CASES],
    ),
    of_2020(
        "Les CPTS déjà créées pourraient en bénéficier rétroactivement",
        "Le complément rétroactif de la seconde offre : la différence avec ce qui était versé.",
        &[OFFER_75, OFFER_CASES],
    ),
    of_2020(
        "Une partie de l’enveloppe serait versée dès la validation de la lettre d’intention",
        "Montants par taille ; qu’il s’ajoute ou qu’il avance l’enveloppe est à votre choix.",
        &[OFFER_75, ASSUMED],
    ),
    of_2020(
        "Le financement de l’ARS par le FIR à ce moment est souvent insuffisant",
        "Les montants publiés par quatre régions, une ligne à part du résultat.",
        &[REGIONAL],
    ),
    of_2022(
        "42 % de la population vivaient en 2022 dans une commune couverte par une CPTS",
        "À côté du chiffre de 2025, qui ne compte pas la même chose.",
        &[CONTEXT],
    ),
    of_2022(
        "Un dispositif national aide les porteurs : outils méthodologiques, plan d’action détaillé",
        "Une étape sans argent de la feuille de route : il n’entre dans aucun total.",
        &[OUTSIDE],
    ),
    of_2022(
        "Un « booster financier » augmente l’enveloppe de fonctionnement des CPTS qui adhèrent avant le 30 septembre 2022",
        "Ouvert ou non selon le jour de signature ; son montant, et le 30 septembre lui-même, sont des hypothèses.",
        &[SIMULATION, AVENANT_2, BOOSTER_CASES, ASSUMED],
    ),
    of_2022(
        "Des actions en réponse à une mission socle sont financées avant l’adhésion au contrat",
        "L’action menée avant le contrat : condition par condition, aux montants du projet de 2020.",
        &[SIMULATION, AVENANT_2, ASSUMED],
    ),
    of_2022(
        "Missions socles : accès aux soins, parcours, prévention, plan de réponse à une crise",
        "Chaque mission, volet fixe et volet variable ; la crise depuis l’avenant 2.",
        &[AVENANT_2],
    ),
    of_2022(
        "Une proposition de loi rattacherait tous les professionnels à une CPTS, sauf opposition",
        "Non retenu par la loi du 27 décembre 2023 : l’adhésion n’est pas une donnée du calcul.",
        &[OUTSIDE],
    ),
    of_2022(
        "Près de 4 000 contrats d’assistants médicaux depuis 2019, environ 10 % de clientèle en plus",
        "Versé au médecin, pas à la CPTS : dit à part, jamais compté.",
        &[OUTSIDE],
    ),
    of_2022(
        "Plus de 1 700 maisons de santé pluriprofessionnelles en 2022, et 3 800 professionnels",
        "Elles ont leur propre ACI : dit à part, jamais compté.",
        &[OUTSIDE],
    ),
];
