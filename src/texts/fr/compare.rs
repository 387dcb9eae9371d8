//! The words of the view that sets scenarios side by side.
//! This module must never compute a difference: the library did.

use std::cmp::Ordering;

use crate::funding::{
    Comparison, EXAMPLE_ATTAINMENT, Estimates, Line, Nature, Project, Reach, RegimeChoice,
    Signature, Sure,
};
use crate::input::{Field, Kind, Pick, Status};
use crate::territory::Communes;
use crate::units::{Date, Money};

use super::report::{self, IF_ADOPTED};
use super::{
    EARLY_PAYMENT, NO_RAISE, SEED_ENVELOPE, SEED_TOTAL, TWELVE_MONTHS, certainty_of_one, choice,
    date, difference, earned, held, label, money, number::inhabitants, pick, rate, regime_as_if,
    roadmap_step, sentence_case, ticked, tier, unlike,
};

/// Heading of the scenarios.
pub const SCENARIOS: &str = "Les scénarios";
/// What comparing is for.
pub const LEAD: &str = "Comparez deux ou trois façons de mener le même projet : une autre date de signature, d’autres règles, une autre population. Chaque scénario est un projet entier ; les écarts se lisent ensuite ligne par ligne, et les graphiques ont la même échelle.";
/// Where there is nothing to compare yet.
pub const NOTHING_YET: &str =
    "Décrivez d’abord votre projet dans la Simulation : c’est de lui que partent les scénarios.";
/// Leads to the form.
pub const TO_THE_FORM: &str = "Aller à la Simulation";
/// The scenario that the form shows.
pub const IN_THE_FORM: &str = "celui de la Simulation";
/// Makes a scenario the one of the form.
pub const EDIT: &str = "Modifier";
/// Makes a copy of a scenario.
pub const DUPLICATE: &str = "Dupliquer";
/// Takes a scenario away.
pub const REMOVE: &str = "Retirer";
/// Heading of what makes another scenario.
pub const ADD: &str = "Ajouter un scénario";
/// The day of signature of a new scenario.
pub const ANOTHER_DAY: &str = "Une autre date de signature";
/// What else moves with it.
pub const ANOTHER_DAY_HINT: &str =
    "par exemple 15/06/2022 ; le début des missions se décale d’autant";
/// The population of a new scenario.
pub const ANOTHER_POPULATION: &str = "Une autre population";
/// Rules of a new scenario.
pub const OTHER_RULES: &str = "D’autres règles pour le même projet";
/// A copy of the first scenario, for other communes.
pub const OTHER_TERRITORY: &str = "Un autre territoire, à choisir dans le formulaire";
/// A copy that is not changed yet.
pub const SAME: &str = "Le même projet, à modifier dans le formulaire";
/// Makes the scenario.
pub const COMPARE: &str = "Comparer";
/// Heading of the differences.
pub const DIFFERENCES: &str = "Les écarts";
/// Above what is compared while nothing is typed.
pub const EXAMPLE: &str = "Exemple : une CPTS de 60 000 habitants signée le 15 septembre 2022, ou un mois plus tard. Ce que vous saisirez le remplace.";

/// Which scenario the form shows.
#[must_use]
pub fn you_are_in(place: usize, number: usize) -> String {
    format!(
        "Le formulaire montre le scénario {}, un des {}.",
        letter(place),
        if number == 2 { "deux" } else { "trois" }
    )
}

/// Shows the visitor's own, the first, again.
#[must_use]
pub fn go_on_with_first() -> String {
    format!("Continuer avec le scénario {}", letter(0))
}

/// Heading of the fields that differ.
pub const INPUTS: &str = "Ce qui change d’un scénario à l’autre";
/// Where nothing was.
pub const NO_INPUTS: &str =
    "Les scénarios sont le même projet : modifiez-en un pour voir un écart.";
/// First column of that table.
pub const INPUT: &str = "Saisie";
/// Where a project says nothing.
pub const NOT_TOLD: &str = "non renseigné";
/// Heading of the lines.
pub const LINES: &str = "Ligne par ligne";
/// Picks one of the three estimates.
pub const READING: &str = "Lecture";
/// Heading of what is paid around the signature.
pub const AROUND_SIGNATURE: &str = "Autour de la signature";
/// First column of the lines.
pub const LINE: &str = "Montant";
/// A line that this scenario does not have.
pub const ABSENT: &str = "absent";
/// A difference of nothing.
pub const IDENTICAL: &str = "identique";
/// Beside a difference from the first scenario, right under the amount that differs.
pub const DIFFERENCE: &str = "écart avec A";
/// A difference that is not known.
pub const NOT_COMPARABLE: &str = "non comparable";
/// Why the lines of some scenarios cannot be compared.
pub const NO_DAY: &str = "Un scénario sans jour de signature n’a pas d’années datées : seul ce qui entoure la signature s’y compare.";
/// Heading of what each contract year earns, by kind of money.
pub const EARNED_BY_KIND: &str = "Droits, par année du contrat et par nature";
/// Heading of the pictures.
pub const PICTURES: &str = "Sur la même échelle";
/// Title of the cash paid so far in each scenario.
pub const CASH: &str = "Encaissé, en cumulé";
/// Title of what each contract year earns in each scenario.
pub const YEARS: &str = "Chaque année de contrat";
/// First column of the table of the cash.
pub const DAY: &str = "Jour";

/// The letter of the scenario at this place.
#[must_use]
pub fn letter(place: usize) -> &'static str {
    ["A", "B", "C"].get(place).copied().unwrap_or_default()
}

/// The name of the scenario at this place.
#[must_use]
pub fn scenario(place: usize) -> String {
    format!("Scénario {}", letter(place))
}

/// The same, with the name that its owner gave it.
#[must_use]
pub fn scenario_with_name(place: usize, name: Option<&str>) -> String {
    match name {
        Some(name) => format!("{}, {name}", scenario(place)),
        None => scenario(place),
    }
}

/// The same in a picture or over a column, where there is room for a letter; an offer that was never
/// adopted is never shown without its warning.
#[must_use]
pub fn column(place: usize, as_if: bool) -> String {
    if as_if {
        format!("{}, {IF_ADOPTED}", letter(place))
    } else {
        letter(place).into()
    }
}

/// Over the differences of the scenario at this place from the first.
#[must_use]
pub fn difference_column(place: usize) -> String {
    format!("Écart de {} avec {}", letter(place), letter(0))
}

/// What a button does, to which scenario.
#[must_use]
pub fn button_of(words: &str, place: usize) -> String {
    format!("{words} le scénario {}", letter(place))
}

/// The label of the name of a scenario.
#[must_use]
pub fn name_of(place: usize) -> String {
    format!("Nom du scénario {}", letter(place))
}

/// Where the new scenario starts from.
#[must_use]
pub fn starts_from(place: usize) -> String {
    format!(
        "À partir du scénario {}, une seule chose autrement :",
        letter(place)
    )
}

/// A project in a few words.
#[must_use]
pub fn in_short(project: &Project) -> String {
    let population = match project.population {
        Some(population) => inhabitants(population.count()),
        None => "population à indiquer".into(),
    };
    let signature = match project.signature {
        Signature::Signed(day) => format!("signé le {}", date(day)),
        Signature::Planned(day) => format!("signature prévue le {}", date(day)),
        Signature::NotYet => "signature sans date".into(),
    };
    let rules = match project.regime {
        RegimeChoice::Auto => String::new(),
        picked => format!(" ; règles : {}", uncapitalised(pick(Pick::Regime(picked)))),
    };
    format!("{population}, {signature}{rules}")
}

/// The same words amid a sentence; a name made of capitals keeps them.
pub(super) fn uncapitalised(text: &str) -> String {
    for (capital, small) in [("Offre", "offre"), ("Avenant", "avenant")] {
        if let Some(rest) = text.strip_prefix(capital) {
            return format!("{small}{rest}");
        }
    }
    text.into()
}

/// The main difference of the scenario at this place from the first, in words.
#[must_use]
pub fn main_difference(comparison: &Comparison, projects: &[&Project], place: usize) -> String {
    let reach = |place: usize| comparison.reaches.get(place).copied();
    for place in [0, place] {
        if reach(place) == Some(Reach::Nowhere) {
            return format!(
                "{} : indiquez la population pour comparer.",
                scenario(place)
            );
        }
    }
    let is_whole = reach(0) == Some(Reach::Contract) && reach(place) == Some(Reach::Contract);
    let line = if is_whole {
        Line::Total(None)
    } else {
        Line::Seed
    };
    let Some(difference_of) = comparison.difference(line, place) else {
        return format!(
            "{} : aucune règle n’était en vigueur, rien ne s’y compare.",
            scenario(place)
        );
    };
    let subject = subject(comparison, projects, place);
    let how_much = how_much(difference_of.expected.money, comparison, place);
    let over = match comparison.years.as_slice() {
        _ if !is_whole => "à la signature",
        [first, ..] if comparison.years.get(place) != Some(first) => "sur toutes ces années",
        [5, ..] => "sur les cinq années du contrat",
        _ => "sur toutes les années du contrat renouvelé",
    };
    let unlike = unlike_years(comparison, place);
    let unlike = unlike.filter(|_| is_whole).map(|words| format!("{words} "));
    let unlike = unlike.unwrap_or_default();
    let others = other_readings(difference_of);
    let weakest = weakest(difference_of);
    let seed = comparison.difference(Line::Seed, place);
    let seed = match seed.map(|seed| seed.expected.money) {
        Some(seed) if is_whole && !seed.is_zero() => {
            format!(" À la signature, l’écart serait de {}.", difference(seed))
        }
        _ => String::new(),
    };
    format!("{unlike}{subject}{how_much} {over}, en attendu{others}.{weakest}{seed}")
}

/// That the scenario at this place counts more or fewer contract years than the first, where it does.
#[must_use]
pub fn unlike_years(comparison: &Comparison, place: usize) -> Option<String> {
    let years = |place: usize| comparison.years.get(place).copied().filter(|of| *of > 0);
    let (first, other) = (years(0)?, years(place)?);
    (first != other).then(|| {
        format!(
            "Le scénario {} compte {first} années de contrat, le scénario {} en compte {other}.",
            letter(0),
            letter(place)
        )
    })
}

/// Who brings in more or less, and under which condition that was never met.
fn subject(comparison: &Comparison, projects: &[&Project], place: usize) -> String {
    let is_as_if = comparison.as_if.get(place) == Some(&true);
    match projects.get(place).map(|project| project.regime) {
        Some(RegimeChoice::Picked(regime)) if is_as_if => format!(
            "{}, le scénario {} aurait rapporté ",
            regime_as_if(regime),
            letter(place)
        ),
        _ => format!("Le scénario {} rapporterait ", letter(place)),
    }
}

fn how_much(more: Money, comparison: &Comparison, place: usize) -> String {
    let than = match more.cmp(&Money::ZERO) {
        Ordering::Equal => "autant que".into(),
        Ordering::Greater => format!("{} de plus que", without_sign(more)),
        Ordering::Less => format!("{} de moins que", without_sign(more)),
    };
    let as_if = match (comparison.as_if.first(), comparison.as_if.get(place)) {
        (Some(true), Some(true)) => ", dont l’offre n’a pas été adoptée non plus,",
        (Some(true), _) => " n’aurait rapporté si son offre avait été adoptée,",
        _ => "",
    };
    format!("{than} le scénario {}{as_if}", letter(0))
}

/// How much there is more or less, as the words beside it say which.
fn without_sign(more: Money) -> String {
    money(more).trim_start_matches('\u{2212}').to_owned()
}

fn other_readings(of: Estimates<Sure>) -> String {
    let Estimates {
        prudent,
        expected,
        maximum,
    } = of.map(|sure| sure.money);
    if prudent == expected && expected == maximum {
        return " comme dans les deux autres lectures".into();
    }
    let told = |money: Money| {
        if money.is_zero() {
            "aucun écart".to_owned()
        } else {
            difference(money)
        }
    };
    let [prudent, maximum] = [prudent, maximum].map(told);
    format!(" (prudent : {prudent} ; maximum : {maximum})")
}

fn weakest(of: Estimates<Sure>) -> String {
    if of.expected.money.is_zero() {
        return String::new();
    }
    let weakest = certainty_of_one(of.expected.certainty);
    format!(" Le moins sûr de cet écart : {weakest}.")
}

/// The name of a line.
#[must_use]
pub fn line(line: Line) -> String {
    match line {
        Line::Total(None) => "Ensemble".into(),
        Line::Total(Some(nature)) | Line::Earned(_, Some(nature)) => {
            sentence_case(report::nature(nature))
        }
        Line::AtRisk(None) => "À risque (maximum moins prudent)".into(),
        Line::AtRisk(Some(nature)) => sentence_case(hangs_on(nature)),
        Line::AtRiskOfRenewal => sentence_case(of_renewal()),
        Line::Envelope => SEED_ENVELOPE.into(),
        Line::Raise => NO_RAISE.into(),
        Line::Seed => format!("Enveloppe et majoration, {}", SEED_TOTAL.to_lowercase()),
        Line::Early => EARLY_PAYMENT.into(),
        Line::FullYear => "Une année pleine, le contrat étant sans date".into(),
        Line::TwelveMonths => TWELVE_MONTHS.into(),
        Line::Earned(of, None) => sentence_case(&earned(of)),
        Line::PaidBefore => "Avant le contrat".into(),
        Line::PaidInYear(year) => format!("Année {year}"),
        Line::PaidAfter => "Au terme du contrat".into(),
        Line::PaidInCalendarYear(year) => year.to_string(),
        Line::Undated => "Sans date".into(),
    }
}

/// What money at risk of this kind hangs on.
const fn hangs_on(nature: Nature) -> &'static str {
    let [results, crises, measures, operating, ..] = report::RISKS;
    match nature {
        Nature::Fixed => operating,
        Nature::Variable => results,
        Nature::Crisis => crises,
        Nature::OneOff => measures,
    }
}

const fn of_renewal() -> &'static str {
    let [.., renewal, _] = report::RISKS;
    renewal
}

/// The name of a field that tells projects apart.
#[must_use]
pub fn input(field: Field) -> String {
    match field {
        Field::Start(of) => sentence_case(&format!("mission {}", super::mission(of))),
        Field::Done(step) => format!("Étape faite : {}", roadmap_step(step)),
        Field::Figure(key) => match key.tier {
            Some(of) => format!("{}, {}", label(field), tier(of)),
            None => label(field),
        },
        _ => label(field),
    }
}

/// What a project holds in a field, from the spelling of [`write`](crate::input::write).
#[must_use]
pub fn told(field: Field, text: &str) -> String {
    let words = match field.kind() {
        _ if !text.is_empty() => held(field, text),
        Kind::OneOf(_) => untouched(field).map(|of| pick(of).into()),
        Kind::Interpretation(of) => {
            let ours = of.choices().first();
            ours.map(|ours| sentence_case(choice(*ours)))
        }
        Kind::Percent => Some(rate(EXAMPLE_ATTAINMENT)),
        Kind::Tick => Some(ticked(false).into()),
        Kind::DayOrYes => Some("non prise".into()),
        _ => None,
    };
    words.unwrap_or_else(|| NOT_TOLD.into())
}

/// What each of several projects holds in a field. Two territories may have as many communes: those of the others say which
/// ones tell them from the first.
#[must_use]
pub fn told_of_each(field: Field, texts: &[String]) -> Vec<String> {
    let communes = |text: &String| Communes::read(text).0;
    let first = texts.first().map(communes).unwrap_or_default();
    let of_one = |(place, text): (usize, &String)| {
        let words = told(field, text);
        if place == 0 || text.is_empty() || !matches!(field.kind(), Kind::Communes) {
            return words;
        }
        let unlike = unlike::territories(letter(0), &first, &communes(text));
        match unlike.as_slice() {
            [] => words,
            said => format!("{words}. {}", said.join(" ")),
        }
    };
    texts.iter().enumerate().map(of_one).collect()
}

/// The answer that an untouched field means, where it means one.
const fn untouched(field: Field) -> Option<Pick> {
    match field {
        Field::Status => Some(Pick::Status(Status::No)),
        Field::Regime => Some(Pick::Regime(RegimeChoice::Auto)),
        _ => None,
    }
}

/// What the cash of each scenario comes to.
#[must_use]
pub fn cash_summary(ends: &[(String, Money)], first: Date, last: Date, reading: &str) -> String {
    let ends = ends.iter().map(|(name, end)| (name, money(*end)));
    let ends = of_scenarios(ends);
    format!("Du {} au {}, en {reading}{ends}", date(first), date(last))
}

/// What all the years of each scenario come to.
#[must_use]
pub fn years_summary(totals: &[(String, Estimates<Money>)]) -> String {
    let totals = totals.iter().map(|(name, total)| {
        let Estimates {
            prudent,
            expected,
            maximum,
        } = total.map(money);
        (name, format!("{prudent}, {expected} et {maximum}"))
    });
    let totals = of_scenarios(totals);
    format!("En tout, prudent, attendu et maximum{totals}")
}

fn of_scenarios<'a>(words: impl Iterator<Item = (&'a String, String)>) -> String {
    let words = words.map(|(name, words)| format!("scénario {name}, {words}"));
    format!(" : {}.", words.collect::<Vec<_>>().join(" ; "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::funding::{Simulation, compare, simulate};
    use crate::input::YES;
    use crate::law::Regime;
    use crate::units::Inhabitants;

    fn signed(population: u32, day: &str) -> Project {
        Project {
            population: Inhabitants::new(population),
            signature: Signature::Signed(day.parse().unwrap()),
            ..Project::default()
        }
    }

    fn with(regime: Regime, project: Project) -> Project {
        Project {
            regime: RegimeChoice::Picked(regime),
            ..project
        }
    }

    /// Expected sentences are written with plain spaces; the typography test has the others.
    fn assert_told(one: &Project, other: &Project, sentence: &str) {
        let projects = [one, other];
        let simulations: Vec<Simulation> = projects.iter().map(|of| simulate(of)).collect();
        let comparison = compare(&simulations.iter().collect::<Vec<_>>());
        let told = main_difference(&comparison, &projects, 1);
        let plain = |text: &str| text.replace(['\u{202f}', '\u{a0}'], " ");
        assert_eq!(plain(&told), plain(sentence));
    }

    #[test]
    fn the_seed_article_against_what_was_adopted() {
        let adopted = with(Regime::Aci2019, signed(30_000, "2021-06-01"));
        let offered = with(Regime::Offer2020Plus75, signed(30_000, "2021-06-01"));
        // Maximum: 37 500 and the 15 000 of a letter of intent without a day.
        assert_told(
            &adopted,
            &offered,
            "Si l’offre de fin 2020 (+75 %) avait été adoptée, le scénario B aurait rapporté 37 500 € de plus que le scénario A sur les cinq années du contrat, en attendu (prudent : +37 500 € ; maximum : +52 500 €). Le moins sûr de cet écart : rapporté. À la signature, l’écart serait de +37 500 €.",
        );
    }

    #[test]
    fn what_was_adopted_against_an_offer() {
        let adopted = with(Regime::Aci2019, signed(30_000, "2021-06-01"));
        let offered = with(Regime::Offer2020Plus75, signed(30_000, "2021-06-01"));
        assert_told(
            &offered,
            &adopted,
            "Le scénario B rapporterait 37 500 € de moins que le scénario A n’aurait rapporté si son offre avait été adoptée, sur les cinq années du contrat, en attendu (prudent : −37 500 € ; maximum : −52 500 €). Le moins sûr de cet écart : rapporté. À la signature, l’écart serait de −37 500 €.",
        );
    }

    #[test]
    fn two_offers() {
        let project = || signed(30_000, "2021-06-01");
        assert_told(
            &with(Regime::Offer2020Plus50, project()),
            &with(Regime::Offer2020Plus75, project()),
            "Si l’offre de fin 2020 (+75 %) avait été adoptée, le scénario B aurait rapporté 12 500 € de plus que le scénario A, dont l’offre n’a pas été adoptée non plus, sur les cinq années du contrat, en attendu (prudent : +12 500 € ; maximum : +27 500 €). Le moins sûr de cet écart : rapporté. À la signature, l’écart serait de +12 500 €.",
        );
    }

    #[test]
    fn the_same_and_the_later() {
        let project = signed(30_000, "2024-01-01");
        assert_told(
            &project,
            &project,
            "Le scénario B rapporterait autant que le scénario A sur les cinq années du contrat, en attendu comme dans les deux autres lectures.",
        );
    }

    #[test]
    fn ten_years_against_five_are_told_first() {
        let first = signed(30_000, "2024-01-01");
        let renewed = Project {
            renewed: true,
            ..first.clone()
        };
        // Without a mission, five years of 50 000 € are still to confirm.
        assert_told(
            &first,
            &renewed,
            "Le scénario A compte 5 années de contrat, le scénario B en compte 10. Le scénario B rapporterait autant que le scénario A sur toutes ces années, en attendu (prudent : aucun écart ; maximum : +250 000 €).",
        );
        assert_told(
            &renewed,
            &renewed,
            "Le scénario B rapporterait autant que le scénario A sur toutes les années du contrat renouvelé, en attendu comme dans les deux autres lectures.",
        );
    }

    #[test]
    fn a_contract_without_a_day_is_compared_at_the_signature() {
        let undated = Project {
            signature: Signature::NotYet,
            today: Some(Date::literal(2026, 11, 21)),
            ..signed(60_000, "2024-01-01")
        };
        assert_told(
            &signed(30_000, "2024-01-01"),
            &undated,
            "Le scénario B rapporterait 10 000 € de plus que le scénario A à la signature, en attendu comme dans les deux autres lectures. Le moins sûr de cet écart : rapporté.",
        );
    }

    #[test]
    fn a_project_in_short() {
        let plain = |text: String| text.replace(['\u{202f}', '\u{a0}'], " ");
        let project = with(Regime::Offer2020Plus50, signed(30_000, "2021-06-01"));
        assert_eq!(
            plain(in_short(&project)),
            "30 000 habitants, signé le 1er juin 2021 ; règles : offre 2020 +50 %, jamais adoptée"
        );
        assert_eq!(
            plain(in_short(&Project::default())),
            "population à indiquer, signature sans date"
        );
    }

    #[test]
    fn what_a_field_holds_is_told_as_the_page_tells_it() {
        use crate::law::{Choice, Mission};
        use crate::law::{OwnLine, RoadmapStep};
        let plain = |field, text| told(field, text).replace(['\u{202f}', '\u{a0}'], " ");
        let choice_of = Field::Choice(Choice::BoosterNil.assumption());
        assert_ne!(
            told(choice_of, ""),
            told(choice_of, Choice::BoosterNil.id())
        );
        for (field, text, words) in [
            (Field::Population, "30000", "30 000 habitants"),
            (Field::Population, "", "non renseigné"),
            (Field::Letter, "2022-04-01", "1er avril 2022"),
            (Field::Regime, "", "Selon les dates"),
            (Field::Rate(Mission::Access), "", "80 %"),
            (Field::RateOfYear(Mission::Access, 2), "12,5", "12,5 %"),
            (Field::Start(Mission::Access), "", "non prise"),
            (Field::Start(Mission::Access), YES, "prise, sans date"),
            (Field::Own(OwnLine::Booster), "1234,50", "1 234,50 €"),
            (Field::Crisis(2), "", "non"),
            (Field::Done(RoadmapStep::Start(Mission::Access)), YES, "oui"),
            (Field::Action, "", "non renseigné"),
        ] {
            assert_eq!(plain(field, text), words, "{field:?} {text}");
        }
    }

    #[test]
    fn two_territories_of_as_many_communes_are_told_apart() {
        let plain = |text: &String| text.replace(['\u{202f}', '\u{a0}'], " ");
        let told_of = |texts: &[&str]| {
            let texts: Vec<String> = texts.iter().map(|&text| text.into()).collect();
            let told = told_of_each(Field::Communes, &texts);
            told.iter().map(plain).collect::<Vec<_>>()
        };
        let long: Vec<String> = (1..=10).map(|number| format!("010{number:02}")).collect();
        for (other, told) in [
            ("2023;01001,69123", "2 communes"),
            (
                "2023;01001,01004",
                "2 communes. De plus que A : 01004. De moins que A : 69123.",
            ),
            (
                "2023;01001:400,69123",
                "2 communes. Autrement que A : 01001 (400 habitants, votre chiffre).",
            ),
            ("2022;01001,69123", "2 communes. Populations de 2022."),
            (
                "01001,69123",
                "2 communes. Année des populations non précisée.",
            ),
            ("", "non renseigné"),
            (
                &["2023;69123,", &long.join(",")].concat(),
                // Nine codes are as long as eight and how many others there are.
                "11 communes. De plus que A : 01002, 01003, 01004, 01005, 01006, 01007, 01008, 01009, 01010.",
            ),
            (
                &["2023;", &long.join(",").replace("01001", "2A004")].concat(),
                "10 communes. De plus que A : 01002, 01003, 01004, 01005, 01006, 01007, 01008, 01009 et 2 autres. De moins que A : 01001, 69123.",
            ),
        ] {
            let both = told_of(&["2023;01001,69123", other]);
            assert_eq!(both, ["2 communes", told], "{other}");
        }
        assert_eq!(
            told_of(&["01001:400", "01001"])[1],
            "1 commune. Autrement que A : 01001 (toute la commune)."
        );
        assert_eq!(
            told_of(&["", "01001"]),
            ["non renseigné", "1 commune. De plus que A : 01001."]
        );
        // Of any other field each text speaks for itself.
        let texts = ["30000".to_owned(), "40000".to_owned()];
        let told = told_of_each(Field::Population, &texts);
        assert_eq!(
            told,
            texts.map(|text| super::told(Field::Population, &text))
        );
    }
}
