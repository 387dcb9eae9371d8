//! The words of the view of every figure.
//! This module must never know an amount.

use crate::law::Measure;
use crate::law::{Figure, LAW, Regime, Span, Window};
use crate::texts::{count, date, measure, mission, regime, sentence_case, tier};
use crate::units::{Answer, Money, Tier};

use super::super::number;
use crate::law::Mission;

/// What the view is for.
pub const RATES_LEAD: &str = "Tous les montants de tous les textes lus, avec leur certitude, leurs sources et le jour de leur dernière vérification. Un montant de votre contrat peut remplacer chacun d’eux.";
/// Heading of the texts and their days.
pub const RATES_IN_TIME: &str = "Les règles dans le temps";
/// Caption of the table of the texts.
pub const RATES_IN_TIME_CAPTION: &str = "Chaque texte, et quand il était en vigueur";
/// Columns of that table.
pub const RATES_IN_TIME_COLUMNS: [&str; 2] = ["Texte", "En vigueur"];
/// Of an offer.
pub const NEVER_IN_FORCE: &str = "jamais en vigueur";
/// Heading of the size tiers.
pub const RATES_TIERS: &str = "Les quatre tailles";
/// Caption of the table of the tiers.
pub const RATES_TIERS_CAPTION: &str = "Habitants du territoire, par taille";
/// Columns of that table.
pub const RATES_TIERS_COLUMNS: [&str; 2] = ["Taille", "Habitants"];
/// Above the amounts of an offer.
pub const OFFER_WARNING: &str =
    "Proposition de la Cnam, jamais adoptée : aucun de ces montants n’est un droit.";
/// Heading of the regional money.
pub const REGIONAL: &str = "Financements régionaux avant contrat";
/// What is said of it.
pub const REGIONAL_LEAD: &str = "Montants publiés par quatre régions ; ailleurs, rien n’a été lu. Ils ne font pas partie de l’ACI et ne s’ajoutent jamais d’eux-mêmes au résultat.";
/// Caption of the regional amounts that depend on the tier.
pub const REGIONAL_BY_TIER: &str = "Région qui paie selon la taille";
/// Caption of the others.
pub const REGIONAL_ALIKE: &str = "Régions qui paient de même quelle que soit la taille";
/// Heading of the ceilings of a member.
pub const MEMBER_CAPS: &str = "Ce qu’un membre peut recevoir";
/// What is said of them.
pub const MEMBER_CAPS_LEAD: &str = "L’indemnisation d’un membre est plafonnée, par personne et par an, au plafond annuel de la sécurité sociale.";
/// Caption of the ceilings of a member.
pub const MEMBER_CAPS_CAPTION: &str = "Plafonds lus, par personne et par an";
/// Heading of the rules of payment and the deadlines.
pub const RATES_RULES: &str = "Parts, durées et délais";
/// Caption of the table of the amounts by mission.
pub const BY_MISSION: &str = "Par mission, relevé dans deux contrats de taille 3, par an";
/// Column of what is the same for every tier.
pub const EVERY_TIER: &str = "Toutes tailles";
/// Column of the missions.
pub const MISSION: &str = "Mission";
/// Opens the sources of a line and the fields of the visitor's contract.
pub const SOURCES_AND_CONTRACT: &str = "Sources, dates et « mon contrat dit… »";
/// Opens them all.
pub const UNFOLD: &str = "Déplier toutes les sources";
/// Closes them all.
pub const FOLD: &str = "Replier toutes les sources";
/// Heading of the fields of the visitor's contract.
pub const MY_CONTRACT: &str = "Mon contrat dit…";
/// Their hint.
pub const MY_CONTRACT_HINT: &str = "En euros, par exemple 12 500. Ce montant remplace le chiffre publié dans tout le résultat, marqué « selon votre contrat ».";
/// Wipes them all.
pub const TAKE_BACK: &str = "Reprendre les chiffres publiés";
/// Where nothing was read.
pub const WITHOUT_SOURCE: &str = "Sans source.";
/// Columns of those days.
pub const BY_SIGNATURE_COLUMNS: [&str; 2] = ["Contrat signé", "La mesure"];
/// Both parts of a mission.
pub const BOTH_PARTS: &str = "Les deux volets";
/// Where a source is read.
pub const READ_IN: &str = "Lu dans : ";

/// The name of the visitor's own field for a figure.
#[must_use]
pub fn my_contract(figure: &Figure) -> String {
    match figure.key.tier {
        Some(of) => sentence_case(tier(of)),
        None => EVERY_TIER.into(),
    }
}

/// The caption of the days of signature on which a measure is open.
#[must_use]
pub fn by_signature(of: Measure) -> String {
    format!(
        "{}, selon le jour de la signature",
        sentence_case(measure(of))
    )
}

/// What is said of some figures of a line.
#[must_use]
pub fn said_of(name: &str, said: &str) -> String {
    format!("{name} : {said}.")
}

/// What the answer of an offer that was never adopted would have been.
#[must_use]
pub const fn would_have_been(answer: Answer) -> &'static str {
    match answer {
        Answer::Met => "aurait été ouverte",
        Answer::ToConfirm => "à confirmer",
        Answer::Unmet => "n’aurait pas été ouverte",
    }
}

/// How many figures the visitor replaced.
#[must_use]
pub fn replaced(number: usize) -> String {
    match number {
        0 => String::new(),
        1 => "1 chiffre est remplacé par celui de votre contrat.".into(),
        more => format!(
            "{} chiffres sont remplacés par ceux de votre contrat.",
            count(more as u64)
        ),
    }
}

/// The published amount, under the visitor's own.
#[must_use]
pub fn published(money: Money) -> String {
    format!("publié : {}", crate::texts::money(money))
}

/// The heading of the figures of a text.
#[must_use]
pub fn rates_of(of: Regime) -> String {
    let name = sentence_case(regime(of));
    match LAW.was_adopted(of) {
        true => name,
        false => format!("{name}, {NEVER_IN_FORCE}"),
    }
}

/// The caption of the figures of a text.
#[must_use]
pub fn rates_caption(of: Regime) -> String {
    format!("{} : montants par taille", sentence_case(regime(of)))
}

/// The days on which a text applies.
#[must_use]
pub fn window(window: Window) -> String {
    match window.last {
        Some(last) => format!("du {} au {}", date(window.first), date(last)),
        None => format!("depuis le {}, sans fin connue", date(window.first)),
    }
}

/// The days of signature that one answer of a measure is for, until the next answer.
#[must_use]
pub fn span(span: &Span, next: Option<&Span>) -> String {
    match next {
        None => format!("à partir du {}", date(span.from)),
        Some(next) if next.from.plus_days(-1) == span.from => format!("le {}", date(span.from)),
        Some(next) => format!(
            "du {} au {}",
            date(span.from),
            date(next.from.plus_days(-1))
        ),
    }
}

/// When a figure applies and when it was last compared with its sources.
#[must_use]
pub fn figure_dates(figure: &Figure) -> String {
    let since = match (figure.effective_from, figure.key.regime) {
        (Some(day), _) => format!("En vigueur depuis le {}", date(day)),
        (None, Some(_)) => "Jamais en vigueur".into(),
        (None, None) => "Sans date d’effet publiée".into(),
    };
    format!("{since}, vérifié le {}.", date(figure.verified_on))
}

/// Several tiers: `taille 2`, `tailles 1 et 4`, `les quatre tailles`.
#[must_use]
pub fn tiers(of: &[Tier]) -> String {
    let numbers: Vec<String> = of.iter().map(|tier| tier.number().to_string()).collect();
    match numbers.as_slice() {
        [] => EVERY_TIER.into(),
        [only] => format!("Taille {only}"),
        all if all.len() == Tier::ALL.len() => "Les quatre tailles".into(),
        [before @ .., last] => format!("Tailles {} et {last}", before.join(", ")),
    }
}

/// What the texts say twice of one number of inhabitants.
#[must_use]
pub fn unsettled_tier(count: u32) -> String {
    format!(
        "{} tout juste : les textes nomment ce nombre des deux côtés du seuil. Lu ici en taille 3.",
        number::inhabitants(count)
    )
}

/// That the advance is paid ahead, as a share.
#[must_use]
pub fn advance(rate: crate::units::Rate) -> String {
    format!(
        "{} du fonctionnement et des volets fixes sont versés d’avance, le reste à l’anniversaire.",
        crate::texts::rate(rate)
    )
}

/// How long a contract runs.
#[must_use]
pub fn contract_length(years: u32) -> String {
    format!(
        "Le contrat dure {} ans, renouvelables.",
        count(years.into())
    )
}

/// When the health project counts as validated.
#[must_use]
pub fn deemed_validated(months: u32) -> String {
    format!(
        "Le projet de santé est réputé validé {} mois après son dépôt, sans opposition de l’ARS.",
        count(months.into())
    )
}

/// The deadlines of two missions, in months from the signature.
#[must_use]
pub fn deadlines(of: [Mission; 2], start: u32, full: u32) -> String {
    let [one, other] = of.map(mission);
    format!(
        "{}, {other} : début au plus tard {} mois après la signature, déploiement complet {} mois après.",
        sentence_case(one),
        count(start.into()),
        count(full.into())
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{avenant_2, offer_2020_50};

    #[test]
    fn tiers_are_told_as_one_says_them() {
        use Tier::{Four, One, Three, Two};
        assert_eq!(tiers(&[Two]), "Taille 2");
        assert_eq!(tiers(&[One, Four]), "Tailles 1 et 4");
        assert_eq!(tiers(&[One, Two, Three]), "Tailles 1, 2 et 3");
        assert_eq!(tiers(&Tier::ALL), "Les quatre tailles");
    }

    #[test]
    fn the_days_of_an_answer_end_where_the_next_begins() {
        let spans = avenant_2::BOOSTER.spans;
        let told: Vec<String> = (0..spans.len())
            .filter_map(|at| Some(span(spans.get(at)?, spans.get(at + 1))))
            .collect();
        assert_eq!(
            told,
            [
                "du 25 août 2019 au 31 mars 2022",
                "du 1er avril 2022 au 29 septembre 2022",
                "le 30 septembre 2022",
                "à partir du 1er octobre 2022",
            ]
        );
    }

    #[test]
    fn an_offer_is_never_headed_like_a_text() {
        assert_eq!(rates_of(Regime::Avenant2), "Avenant 2 (2022)");
        assert!(rates_of(Regime::Offer2020Plus50).ends_with(", jamais en vigueur"));
        let figure = offer_2020_50::AMOUNT.at(Tier::One);
        assert_eq!(
            figure_dates(figure),
            "Jamais en vigueur, vérifié le 21 novembre 2026."
        );
    }
}
