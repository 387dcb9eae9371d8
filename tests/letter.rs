//! The letter of intent to start from: what of it is a hole, what the project says of it, and that nothing else is said.
//! Amounts are those of the cases in `cases/`, by hand.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    unreachable_pub,
    missing_docs
)]

use amorce::funding::{Signature, simulate};
use amorce::input::{Draft, Field, Parsed, read};
use amorce::law::Mission;
use amorce::outlook::{Formula, Hole, Letter, Part, Said};
use amorce::plan::LetterItem;
use amorce::texts::letter::{holes, words};
use amorce::texts::{date, mission, money, tier_with_bounds};
use amorce::units::Date;
use proptest::prelude::*;

const TODAY: Date = Date::literal(2026, 11, 24);

fn parsed(fields: &[(&str, &str)], today: Option<Date>) -> Parsed {
    let mut draft = Draft::default();
    for (key, text) in fields {
        draft.set(Field::parse(key).unwrap(), *text);
    }
    read(&draft, today)
}

fn letter(parsed: &Parsed) -> Letter {
    Letter::of(&parsed.project, &simulate(&parsed.project))
}

/// What stands under the heading of an item.
fn under(item: LetterItem, letter: &Letter) -> Vec<Part> {
    let parts = letter.parts.iter();
    let after = parts.skip_while(|part| **part != Part::Heading(item));
    let is_of_item =
        |part: &&Part| !matches!(part, Part::Heading(_) | Part::Formula(Formula::Closing));
    after.skip(1).take_while(is_of_item).cloned().collect()
}

/// The sentences of the project under an item.
fn said(item: LetterItem, fields: &[(&str, &str)]) -> Vec<String> {
    let parts = under(item, &letter(&parsed(fields, Some(TODAY))));
    let is_said = |part: &&Part| matches!(part, Part::Said(_) | Part::Listed(_));
    parts.iter().filter(is_said).map(words).collect()
}

#[test]
fn of_nothing_typed_every_item_is_a_hole_and_no_figure_is_said() {
    let letter = letter(&parsed(&[], None));
    for item in LetterItem::ALL {
        let parts = under(item, &letter);
        assert!(!parts.is_empty(), "{item:?}");
        let is_hole = |part: &Part| matches!(part, Part::Hole(_));
        assert!(parts.iter().all(is_hole), "{item:?}: {parts:?}");
    }
    // Three addresses, place and day; ten under the items, of which two under the territory; who signs.
    assert_eq!(letter.holes(), 4 + 10 + 1);
    for part in &letter.parts {
        let words = words(part);
        let is_hole = matches!(part, Part::Hole(_));
        assert_eq!(words.starts_with("[à compléter"), is_hole, "{words}");
        assert!(
            !words.contains(|char: char| char.is_ascii_digit()),
            "{words}"
        );
    }
}

#[test]
fn its_items_are_the_nine_in_their_order() {
    let parts = letter(&parsed(&[], None)).parts;
    let headings = parts.iter().filter_map(|part| match part {
        Part::Heading(item) => Some(*item),
        _ => None,
    });
    assert_eq!(headings.collect::<Vec<_>>(), LetterItem::ALL);
    let place = |part| parts.iter().position(|other| *other == part).unwrap();
    let subject = place(Part::Formula(Formula::Subject));
    assert!(place(Part::Hole(Hole::Sender)) < subject);
    assert!(subject < place(Part::Heading(LetterItem::Actors)));
    assert_eq!(parts.last(), Some(&Part::Hole(Hole::Signature)));
}

#[test]
fn a_day_is_written_where_it_is_known() {
    let head = |today| letter(&parsed(&[], today)).parts[3..5].to_vec();
    assert_eq!(
        head(Some(TODAY)),
        [Part::Hole(Hole::Place), Part::Said(Said::Today(TODAY))]
    );
    assert_eq!(words(&head(Some(TODAY))[1]), "Le 24 novembre 2026");
    assert_eq!(head(None)[0], Part::Hole(Hole::PlaceAndDay));
}

#[test]
fn the_territory_is_what_was_typed_of_it() {
    use LetterItem::Territory;
    assert_eq!(
        said(Territory, &[("pop", "120000")]),
        [
            "Population du territoire\u{a0}: 120\u{202f}000 habitants. Taille 3, de 80\u{202f}000 à 175\u{202f}000 habitants (accord conventionnel interprofessionnel)."
        ]
    );
    // The texts put 80 000 on both sides.
    assert_eq!(
        said(Territory, &[("pop", "80000")]),
        [
            "Population du territoire\u{a0}: 80\u{202f}000 habitants. Taille 3, de 80\u{202f}000 à 175\u{202f}000 habitants (accord conventionnel interprofessionnel), par hypothèse."
        ]
    );
    let communes = [("communes", "2023;01001,69123:1200,75056")];
    assert_eq!(
        said(Territory, &communes),
        [
            "Territoire de 3 communes, par leur code Insee\u{a0}: 01001, 69123 (en partie, 1\u{202f}200 habitants), 75056."
        ]
    );
    assert_eq!(
        said(Territory, &[("communes", "01001")]),
        ["Territoire de 1 commune, par son code Insee\u{a0}: 01001."]
    );
    let holes = |fields: &[_]| {
        let parts = under(Territory, &letter(&parsed(fields, None)));
        let holes = parts.into_iter().filter_map(|part| match part {
            Part::Hole(hole) => Some(hole),
            _ => None,
        });
        holes.collect::<Vec<_>>()
    };
    assert_eq!(holes(&[]), [Hole::Communes, Hole::Population]);
    assert_eq!(holes(&[("pop", "30000")]), [Hole::Communes]);
    assert_eq!(holes(&communes), [Hole::NamesOfCommunes, Hole::Population]);
}

#[test]
fn a_mission_is_named_once_it_is_taken_and_its_start_once_it_is_typed() {
    let fields = [("access", "yes"), ("prevention", "01/09/2027")];
    assert_eq!(
        said(LetterItem::Orientations, &fields),
        ["Missions prises dans le projet\u{a0}: accès aux soins, prévention."]
    );
    assert_eq!(
        said(LetterItem::Calendar, &fields),
        ["Début de la mission prévention\u{a0}: 1er septembre 2027"]
    );
}

/// The signature that the plan assumes from a letter is none of them.
#[test]
fn the_calendar_has_the_days_that_were_typed_and_no_other() {
    assert_eq!(
        said(LetterItem::Calendar, &[("letter", "2026-12-01")]),
        ["Validation de la lettre d’intention\u{a0}: 1er décembre 2026"]
    );
    assert_eq!(
        said(
            LetterItem::Calendar,
            &[
                ("letter", "2026-12-01"),
                ("project", "2027-03-15"),
                ("status", "planned"),
                ("signature", "2027-06-01"),
                ("access", "2027-06-01"),
            ]
        ),
        [
            "Validation de la lettre d’intention\u{a0}: 1er décembre 2026",
            "Dépôt du projet de santé\u{a0}: 15 mars 2027",
            "Signature prévue du contrat\u{a0}: 1er juin 2027",
            "Début de la mission accès aux soins\u{a0}: 1er juin 2027",
        ]
    );
    assert_eq!(
        said(
            LetterItem::Calendar,
            &[("status", "signed"), ("signature", "2023-03-01")]
        ),
        ["Signature du contrat\u{a0}: 1er mars 2023"]
    );
}

/// `cases/paiements/annees-civiles.toml`: 75 000 + 114 375 + 33 750 in the year of the signature, nothing more before its
/// anniversary. The weakest of its figures in `reference/` is the plan of the first year of the crisis mission, derived.
#[test]
fn the_money_of_the_first_twelve_months_is_an_estimate_with_its_mark() {
    assert_eq!(
        said(
            LetterItem::MoneyAndHelp,
            &[
                ("pop", "120000"),
                ("status", "signed"),
                ("signature", "2023-03-01"),
                ("action", "no"),
                ("access", "2023-03-01"),
                ("pathways", "2023-03-01"),
                ("prevention", "2023-03-01"),
                ("crisis", "2023-03-01"),
            ]
        ),
        [
            "Du 1er mars 2023 au 29 février 2024, versements estimés de l’accord conventionnel interprofessionnel\u{a0}: 223\u{202f}125\u{a0}€ (montant déduit de chiffres publiés). Cette estimation n’est ni une promesse ni un droit acquis."
        ]
    );
}

/// The same tier 1 as in the reference: 50 000 of operating funding, official; 37 500 of booster and 15 000 for the action,
/// which are assumed and so not prudent.
#[test]
fn where_both_readings_differ_both_are_said() {
    assert_eq!(
        said(
            LetterItem::MoneyAndHelp,
            &[
                ("pop", "30000"),
                ("letter", "2022-05-01"),
                ("status", "signed"),
                ("signature", "2022-06-15"),
                ("action", "yes"),
            ]
        ),
        [
            "Du 1er mai 2022 au 30 avril 2023, versements estimés de l’accord conventionnel interprofessionnel\u{a0}: 50\u{202f}000\u{a0}€ (montant publié) en lecture prudente, 102\u{202f}500\u{a0}€ (montant supposé) en lecture attendue. Cette estimation n’est ni une promesse ni un droit acquis."
        ]
    );
}

/// `cases/offres-de-2020/lettre-d-intention-avance.toml`: 15 000 + 50 000 + 37 500 − 15 000.
#[test]
fn an_offer_that_was_never_adopted_is_said_to_be_one() {
    let said = said(
        LetterItem::MoneyAndHelp,
        &[
            ("pop", "30000"),
            ("letter", "2021-02-01"),
            ("status", "signed"),
            ("signature", "2021-06-01"),
            ("regime", "offer-2020-75"),
            ("early-payment", "advance"),
        ],
    );
    assert!(
        said[0].contains("\u{a0}: 87\u{202f}500\u{a0}€ ("),
        "{said:?}"
    );
    assert_eq!(
        said[1..],
        ["Cette estimation applique une offre qui n’a jamais été adoptée."]
    );
}

#[test]
fn regional_money_is_said_as_it_was_typed() {
    assert_eq!(
        said(
            LetterItem::MoneyAndHelp,
            &[
                ("fir-1-label", "FIR 2027"),
                ("fir-1-amount", "45 000"),
                ("fir-1-date", "01/03/2027"),
                ("fir-2-amount", "1 250,50"),
            ]
        ),
        [
            "Financement régional, FIR 2027\u{a0}: 45\u{202f}000\u{a0}€, 1er mars 2027",
            "Financement régional\u{a0}: 1\u{202f}250,50\u{a0}€",
        ]
    );
}

#[test]
fn without_an_amount_no_money_is_said_and_what_is_asked_is_always_a_hole() {
    let money = |fields: &[_]| under(LetterItem::MoneyAndHelp, &letter(&parsed(fields, None)));
    let hole = Part::Hole(Hole::MoneyAndHelp);
    // Without a day; without inhabitants; a day without a contract.
    for fields in [
        &[("pop", "30000")][..],
        &[("status", "signed"), ("signature", "2023-03-01")],
        &[("pop", "30000"), ("letter", "2026-12-01")],
    ] {
        assert_eq!(money(fields), core::slice::from_ref(&hole), "{fields:?}");
    }
    let known = [
        ("pop", "30000"),
        ("status", "planned"),
        ("signature", "2027-06-01"),
    ];
    assert_eq!(money(&known).len(), 2);
    assert_eq!(money(&known).last(), Some(&hole));
}

#[test]
fn the_number_of_holes_is_said() {
    assert_eq!(holes(1), "1 passage à compléter, entre crochets.");
    assert_eq!(holes(12), "12 passages à compléter, entre crochets.");
}

/// Texts that a field takes, and some that it refuses.
fn typed() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let day = || {
        prop_oneof![
            1 => Just(String::new()),
            1 => Just("31/02/2027".to_owned()),
            4 => (2019..2032_i32, 1..=12_u32, 1..=28_u32).prop_map(|(y, m, d)| format!("{d}/{m}/{y}")),
        ]
    };
    let start = || prop_oneof![3 => day(), 1 => Just("yes".to_owned())];
    let one_of =
        |texts: &'static [&'static str]| proptest::sample::select(texts).prop_map(str::to_owned);
    let number =
        || prop_oneof![1 => Just(String::new()), 4 => (1..400_000_u32).prop_map(|n| n.to_string())];
    let fields = (
        (
            number(),
            one_of(&["", "01001", "2023;01001,69123:1200,75056", "x"]),
        ),
        (day(), day(), day()),
        one_of(&["", "signed", "planned", "no"]),
        one_of(&["", "offer-2020-75", "aci-2019", "avenant-2"]),
        (start(), start(), start()),
        ("[a-z0-9 {}:]{0,12}", number(), day()),
        (number(), number()),
    );
    fields.prop_map(
        |(territory, days, status, regime, starts, regional, beside)| {
            vec![
                ("pop", territory.0),
                ("communes", territory.1),
                ("letter", days.0),
                ("project", days.1),
                ("signature", days.2),
                ("status", status),
                ("regime", regime),
                ("access", starts.0),
                ("quality", starts.1),
                ("crisis", starts.2),
                ("fir-1-label", regional.0),
                ("fir-1-amount", regional.1),
                ("fir-1-date", regional.2),
                // What the letter does not tell.
                ("name", beside.0.clone()),
                ("balance", beside.0),
                ("letter-to-signature", "22".to_owned()),
                ("plan-contact-day", "1/1/2025".to_owned()),
                ("expense-1-amount", beside.1),
            ]
        },
    )
}

/// Everything with a figure that the letter of this project may say.
fn figures(parsed: &Parsed, today: Option<Date>) -> Vec<String> {
    let project = &parsed.project;
    let simulation = simulate(project);
    let mut said: Vec<String> = today.into_iter().map(date).collect();
    said.extend(
        [
            project.letter,
            project.health_project,
            project.signature.date(),
        ]
        .into_iter()
        .flatten()
        .map(date),
    );
    said.extend(
        Mission::ALL
            .iter()
            .filter_map(|of| project.mission(*of).start)
            .map(date),
    );
    said.extend(simulation.size.iter().map(tier_with_bounds));
    if let Some(population) = project.population {
        said.push(
            [
                "\u{a0}: ",
                &amorce::texts::count(population.count().into()),
                " habitant",
            ]
            .concat(),
        );
    }
    let communes = &project.communes.parts;
    said.push(format!("Territoire de {} commune", communes.len()));
    for part in communes {
        let some = part.inhabitants.map(|some| {
            format!(
                " (en partie, {} habitants)",
                amorce::texts::count(some.count().into())
            )
        });
        said.push(format!("{}{}", part.code, some.unwrap_or_default()));
    }
    for line in &project.regional {
        said.push(format!(
            "Financement régional, {}\u{a0}: {}",
            line.label,
            money(line.amount)
        ));
        said.push(money(line.amount));
        said.extend(line.date.map(date));
    }
    if let Some(twelve) = &simulation.totals.first_twelve_months {
        let first = project.letter.or(project.signature.date()).unwrap();
        said.extend([first, first.plus_months(12).plus_days(-1)].map(date));
        said.extend(
            [twelve.total.prudent, twelve.total.expected].map(|amount| money(amount.money)),
        );
    }
    // The longest first: one may stand in another.
    said.sort_by_key(|text| usize::MAX - text.len());
    said
}

proptest! {
    #[test]
    fn no_figure_is_said_that_was_not_typed_or_computed(typed in typed(), with_today: bool) {
        let fields: Vec<_> = typed.iter().map(|(key, text)| (*key, text.as_str())).collect();
        let today = with_today.then_some(TODAY);
        let parsed = parsed(&fields, today);
        let allowed = figures(&parsed, today);
        for part in &letter(&parsed).parts {
            let mut words = words(part);
            for figure in &allowed {
                words = words.replace(figure, "");
            }
            prop_assert!(!words.contains(|char: char| char.is_ascii_digit()), "{words:?} of {part:?}");
        }
    }

    #[test]
    fn each_thing_is_said_just_where_it_was_typed(typed in typed()) {
        let fields: Vec<_> = typed.iter().map(|(key, text)| (*key, text.as_str())).collect();
        let parsed = parsed(&fields, None);
        let project = &parsed.project;
        let parts = letter(&parsed).parts;
        let has = |wanted: &dyn Fn(&Said) -> bool| parts.iter().any(|part| {
            matches!(part, Part::Said(said) | Part::Listed(said) if wanted(said))
        });
        prop_assert_eq!(has(&|said| matches!(said, Said::Today(_))), false);
        prop_assert_eq!(has(&|said| matches!(said, Said::Size(_))), project.population.is_some());
        prop_assert_eq!(has(&|said| matches!(said, Said::Communes(_))), !project.communes.parts.is_empty());
        prop_assert_eq!(has(&|said| matches!(said, Said::Letter(_))), project.letter.is_some());
        prop_assert_eq!(has(&|said| matches!(said, Said::HealthProject(_))), project.health_project.is_some());
        prop_assert_eq!(
            has(&|said| matches!(said, Said::PlannedSignature(_))),
            matches!(project.signature, Signature::Planned(_))
        );
        prop_assert_eq!(has(&|said| matches!(said, Said::Signed(_))), matches!(project.signature, Signature::Signed(_)));
        for one in Mission::ALL {
            let plan = project.mission(one);
            prop_assert_eq!(
                has(&|said| matches!(said, Said::Missions(named) if named.contains(&one))),
                plan.taken,
                "{}", mission(one)
            );
            prop_assert_eq!(has(&|said| matches!(said, Said::Start(of, _) if *of == one)), plan.begins().is_some());
        }
        let regional = parts.iter().filter(|part| matches!(part, Part::Listed(Said::Regional(_)))).count();
        prop_assert_eq!(regional, project.regional.len());
    }
}
