//! The answer as one sentence that a sponsor can paste into an e-mail, in every state.
//! This module must never let a hypothesis, a doubt or an offer read like a right.

use crate::funding::{Project, RegimeChoice, Seed, Signature, Simulation, Size};
use crate::law::{Measure, Regime};
use crate::units::{Answer, Certainty};

use super::{
    certainty_of_many, certainty_of_one, date, measure_article, money, number::inhabitants, reason,
    regime_as_if, tier,
};

/// The answer.
#[must_use]
pub fn answer(simulation: &Simulation, project: &Project) -> String {
    let Some(size) = &simulation.size else {
        return "Indiquez la population du territoire : elle fixe la taille de la CPTS et son enveloppe d’amorçage.".into();
    };
    let territory = territory(simulation, project, size);
    match &simulation.seed {
        Some(seed) => territory + &paid(simulation, project, seed),
        None => format!("{territory}, aucune règle n’était en vigueur : rien ne serait versé."),
    }
}

/// Whom the answer is about.
fn territory(simulation: &Simulation, project: &Project, size: &Size) -> String {
    let start = match project.regime {
        RegimeChoice::Picked(regime) if simulation.as_if => {
            format!("{}, pour", regime_as_if(regime))
        }
        _ => "Pour".into(),
    };
    let inhabitants = inhabitants(size.population.count());
    let tier = match size.certainty() {
        Certainty::Assumed => {
            let assumed = certainty_of_one(Certainty::Assumed);
            format!("{}, {assumed}", tier(size.tier))
        }
        _ => tier(size.tier).into(),
    };
    let contract = match (project.signature, project.today) {
        (Signature::Signed(day), _) => format!("signé le {}", date(day)),
        (Signature::Planned(day), Some(today)) if day < today => {
            format!("qui devait être signé le {}", date(day))
        }
        (Signature::Planned(day), _) => {
            format!("dont la signature est prévue le {}", date(day))
        }
        (Signature::NotYet, _) => "encore sans date".into(),
    };
    format!("{start} {inhabitants} ({tier}) et un contrat {contract}")
}

/// What it would be paid.
fn paid(simulation: &Simulation, project: &Project, seed: &Seed) -> String {
    let would = if simulation.as_if {
        ", la CPTS aurait reçu "
    } else {
        ", la CPTS recevrait "
    };
    let envelope = format!("{} d’amorçage", money(seed.envelope.money));
    let envelope_certainty = certainty_of_many(seed.envelope.certainty);
    let total = money(seed.total.expected.money);
    let raise = seed
        .raised_by
        .filter(|(.., amount)| !amount.money.is_zero());
    let amounts = match raise {
        Some((Measure::Complement, Answer::Met, amount)) => format!(
            "{envelope} à la signature, {envelope_certainty}, puis {} de complément rétroactif, {}, à une date que rien ne fixe : {total} en tout.",
            money(amount.money),
            certainty_of_many(amount.certainty)
        ),
        Some((measure, Answer::Met, amount)) => format!(
            "{total} à la signature : {envelope}, {envelope_certainty}, et {}{}, {}.",
            money(amount.money),
            of_measure(measure),
            how_sure(simulation, measure, amount.certainty)
        ),
        Some((measure, _, amount)) => format!(
            "{envelope} à la signature, {envelope_certainty}. {}, {}, {}, reste à confirmer{}",
            measure_article(measure),
            money(amount.money),
            how_sure(simulation, measure, amount.certainty),
            why(simulation, measure, Answer::ToConfirm)
        ),
        None => format!(
            "{envelope} à la signature, {envelope_certainty}.{}",
            not_open(simulation, project)
        ),
    };
    format!("{would}{amounts}{}", early(simulation))
}

fn of_measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Uplift50 => " de majoration de 50 %",
        Measure::Uplift75 => " de majoration de 75 %",
        Measure::Complement => " de complément rétroactif",
        Measure::Booster => " de booster",
        Measure::LetterOfIntent | Measure::PreContractAction => " avant le contrat",
        _ => " de mesure ponctuelle",
    }
}

/// The amounts of the measures that were adopted are those of the draft of 2020.
fn how_sure(simulation: &Simulation, measure: Measure, certainty: Certainty) -> &'static str {
    let was_adopted = simulation.measure(measure).is_some_and(|of| of.was_adopted);
    if was_adopted && certainty == Certainty::Assumed {
        "une hypothèse tirée du projet de 2020"
    } else {
        certainty_of_many(certainty)
    }
}

/// What could have raised the envelope under these rules, and why it does not.
fn not_open(simulation: &Simulation, project: &Project) -> String {
    let measure = match project.regime {
        RegimeChoice::Picked(Regime::Offer2020Plus50) => Measure::Uplift50,
        RegimeChoice::Picked(Regime::Offer2020Plus75) => Measure::Uplift75,
        RegimeChoice::Auto | RegimeChoice::Picked(_) => Measure::Booster,
    };
    let is_open = |reading: &crate::funding::MeasureAnswer| reading.answer != Answer::Unmet;
    if simulation.measure(measure).is_none_or(is_open) {
        return String::new();
    }
    let is_not = if simulation.as_if {
        "n’aurait pas été ouverte"
    } else {
        "n’est pas ouvert"
    };
    let why = why(simulation, measure, Answer::Unmet);
    format!(" {} {is_not}{why}", measure_article(measure))
}

/// The first condition that has this answer, up to the end of the sentence.
fn why(simulation: &Simulation, measure: Measure, answer: Answer) -> String {
    let conditions = simulation
        .measure(measure)
        .map(|reading| &reading.conditions);
    let condition = conditions
        .into_iter()
        .flatten()
        .find(|condition| condition.answer == answer);
    match condition {
        Some(condition) => format!(" : {}.", reason(condition.reason)),
        None => ".".into(),
    }
}

/// What is paid before the contract, where nothing of it is in doubt but its amount.
fn early(simulation: &Simulation) -> String {
    let before = [
        (
            Measure::LetterOfIntent,
            " À la validation de sa lettre d’intention, elle aurait reçu en outre ",
        ),
        (
            Measure::PreContractAction,
            " Pour l’action menée avant le contrat, elle recevrait en outre ",
        ),
    ];
    let told = before.into_iter().filter_map(|(measure, before)| {
        let reading = simulation.measure(measure)?;
        let amount = reading.amount.filter(|_| reading.answer == Answer::Met)?;
        let sure = how_sure(simulation, measure, amount.certainty);
        Some(format!("{before}{}, {sure}.", money(amount.money)))
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::funding::simulate;
    use crate::units::{Date, Inhabitants};

    fn told(project: &Project) -> String {
        answer(&simulate(project), project)
    }

    fn project(population: u32, signature: Signature) -> Project {
        Project {
            population: Inhabitants::new(population),
            signature,
            today: Some(Date::literal(2026, 11, 21)),
            ..Project::default()
        }
    }

    fn signed(population: u32, day: &str) -> Project {
        project(population, Signature::Signed(day.parse().unwrap()))
    }

    fn with(regime: Regime, project: Project) -> Project {
        Project {
            regime: RegimeChoice::Picked(regime),
            ..project
        }
    }

    /// Expected sentences are written with plain spaces; the typography test has the others.
    fn plain(text: &str) -> String {
        text.replace(['\u{202f}', '\u{a0}'], " ")
    }

    fn assert_told(project: &Project, sentence: &str) {
        assert_eq!(plain(&told(project)), plain(sentence));
    }

    #[test]
    fn without_a_population() {
        assert_told(
            &Project::default(),
            "Indiquez la population du territoire : elle fixe la taille de la CPTS et son enveloppe d’amorçage.",
        );
    }

    #[test]
    fn signed_while_the_booster_was_open() {
        assert_told(
            &signed(120_000, "2022-06-15"),
            "Pour 120 000 habitants (taille 3) et un contrat signé le 15 juin 2022, la CPTS recevrait 131 250 € à la signature : 75 000 € d’amorçage, rapportés, et 56 250 € de booster, une hypothèse tirée du projet de 2020.",
        );
    }

    #[test]
    fn signed_on_the_last_day_of_the_booster() {
        assert_told(
            &signed(30_000, "2022-09-30"),
            "Pour 30 000 habitants (taille 1) et un contrat signé le 30 septembre 2022, la CPTS recevrait 50 000 € d’amorçage à la signature, établis. Le booster de 2022, 37 500 €, une hypothèse tirée du projet de 2020, reste à confirmer : signature le 30 septembre 2022, dernier jour, que les textes lus comptent ou ne comptent pas.",
        );
    }

    #[test]
    fn signed_after_the_booster() {
        assert_told(
            &signed(200_000, "2024-01-01"),
            "Pour 200 000 habitants (taille 4) et un contrat signé le 1er janvier 2024, la CPTS recevrait 90 000 € d’amorçage à la signature, établis. Le booster de 2022 n’est pas ouvert : signature après le 30 septembre 2022.",
        );
    }

    #[test]
    fn planned() {
        assert_told(
            &project(60_000, Signature::Planned(Date::literal(2027, 5, 21))),
            "Pour 60 000 habitants (taille 2) et un contrat dont la signature est prévue le 21 mai 2027, la CPTS recevrait 60 000 € d’amorçage à la signature, rapportés. Le booster de 2022 n’est pas ouvert : signature après le 30 septembre 2022.",
        );
    }

    #[test]
    fn planned_on_a_day_that_is_past() {
        assert_told(
            &project(60_000, Signature::Planned(Date::literal(2022, 6, 1))),
            "Pour 60 000 habitants (taille 2) et un contrat qui devait être signé le 1er juin 2022, la CPTS recevrait 60 000 € d’amorçage à la signature, rapportés. Le booster de 2022, 45 000 €, une hypothèse tirée du projet de 2020, reste à confirmer : le jour prévu pour la signature, le 1er juin 2022, est passé.",
        );
    }

    #[test]
    fn not_signed_and_too_late_for_the_booster() {
        assert_told(
            &project(60_000, Signature::NotYet),
            "Pour 60 000 habitants (taille 2) et un contrat encore sans date, la CPTS recevrait 60 000 € d’amorçage à la signature, rapportés. Le booster de 2022 n’est pas ouvert : contrat non signé, et le dernier jour, le 30 septembre 2022, est passé.",
        );
    }

    #[test]
    fn not_signed_on_an_unknown_day() {
        let project = Project {
            today: None,
            ..project(60_000, Signature::NotYet)
        };
        assert_told(
            &project,
            "Pour 60 000 habitants (taille 2) et un contrat encore sans date, la CPTS recevrait 60 000 € d’amorçage à la signature, rapportés. Le booster de 2022, 45 000 €, une hypothèse tirée du projet de 2020, reste à confirmer : contrat non signé.",
        );
    }

    #[test]
    fn other_rules_picked() {
        assert_told(
            &with(Regime::Aci2019, signed(30_000, "2022-06-15")),
            "Pour 30 000 habitants (taille 1) et un contrat signé le 15 juin 2022, la CPTS recevrait 50 000 € d’amorçage à la signature, établis. Le booster de 2022 n’est pas ouvert : vous avez choisi d’autres règles.",
        );
    }

    #[test]
    fn the_seed_article_of_2020() {
        assert_told(
            &with(Regime::Offer2020Plus75, signed(30_000, "2021-06-01")),
            "Si l’offre de fin 2020 (+75 %) avait été adoptée, pour 30 000 habitants (taille 1) et un contrat signé le 1er juin 2021, la CPTS aurait reçu 87 500 € à la signature : 50 000 € d’amorçage, établis, et 37 500 € de majoration de 75 %, rapportés.",
        );
        assert_told(
            &with(Regime::Offer2020Plus75, signed(200_000, "2021-06-01")),
            "Si l’offre de fin 2020 (+75 %) avait été adoptée, pour 200 000 habitants (taille 4) et un contrat signé le 1er juin 2021, la CPTS aurait reçu 157 500 € à la signature : 90 000 € d’amorçage, établis, et 67 500 € de majoration de 75 %, rapportés.",
        );
    }

    #[test]
    fn the_first_offer() {
        assert_told(
            &with(Regime::Offer2020Plus50, signed(30_000, "2021-06-01")),
            "Si l’offre de l’automne 2020 (+50 %) avait été adoptée, pour 30 000 habitants (taille 1) et un contrat signé le 1er juin 2021, la CPTS aurait reçu 75 000 € à la signature : 50 000 € d’amorçage, établis, et 25 000 € de majoration de 50 %, rapportés.",
        );
    }

    #[test]
    fn the_complement_of_earlier_contracts() {
        assert_told(
            &with(Regime::Offer2020Plus75, signed(30_000, "2020-03-01")),
            "Si l’offre de fin 2020 (+75 %) avait été adoptée, pour 30 000 habitants (taille 1) et un contrat signé le 1er mars 2020, la CPTS aurait reçu 50 000 € d’amorçage à la signature, établis, puis 37 500 € de complément rétroactif, rapportés, à une date que rien ne fixe : 87 500 € en tout.",
        );
    }

    #[test]
    fn an_offer_that_would_not_have_been_open() {
        assert_told(
            &with(Regime::Offer2020Plus75, signed(30_000, "2024-01-01")),
            "Si l’offre de fin 2020 (+75 %) avait été adoptée, pour 30 000 habitants (taille 1) et un contrat signé le 1er janvier 2024, la CPTS aurait reçu 50 000 € d’amorçage à la signature, établis. La majoration de 75 % n’aurait pas été ouverte : signature après le 31 décembre 2021.",
        );
    }

    #[test]
    fn money_on_the_letter_of_intent() {
        let project = Project {
            letter: Some(Date::literal(2021, 1, 10)),
            ..with(Regime::Offer2020Plus75, signed(30_000, "2021-06-01"))
        };
        assert_told(
            &project,
            "Si l’offre de fin 2020 (+75 %) avait été adoptée, pour 30 000 habitants (taille 1) et un contrat signé le 1er juin 2021, la CPTS aurait reçu 87 500 € à la signature : 50 000 € d’amorçage, établis, et 37 500 € de majoration de 75 %, rapportés. À la validation de sa lettre d’intention, elle aurait reçu en outre 15 000 €, rapportés.",
        );
    }

    #[test]
    fn an_action_ahead_of_the_contract() {
        let project = Project {
            letter: Some(Date::literal(2022, 4, 10)),
            action: Answer::Met,
            ..signed(120_000, "2022-06-15")
        };
        assert_told(
            &project,
            "Pour 120 000 habitants (taille 3) et un contrat signé le 15 juin 2022, la CPTS recevrait 131 250 € à la signature : 75 000 € d’amorçage, rapportés, et 56 250 € de booster, une hypothèse tirée du projet de 2020. Pour l’action menée avant le contrat, elle recevrait en outre 25 000 €, une hypothèse tirée du projet de 2020.",
        );
    }

    #[test]
    fn a_tier_that_the_texts_do_not_settle() {
        let sentence = plain(&told(&signed(80_000, "2024-01-01")));
        assert!(
            sentence.starts_with(
                "Pour 80 000 habitants (taille 3, une hypothèse) et un contrat signé le 1er janvier 2024, la CPTS recevrait 75 000 € d’amorçage à la signature, une hypothèse."
            ),
            "{sentence}"
        );
    }

    #[test]
    fn before_there_were_any_rules() {
        assert_told(
            &signed(30_000, "2019-08-24"),
            "Pour 30 000 habitants (taille 1) et un contrat signé le 24 août 2019, aucune règle n’était en vigueur : rien ne serait versé.",
        );
    }
}
