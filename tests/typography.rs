//! French typography, over every text declared in `src/texts/fr`, every answer produced, and the outline
//! of the page in `index.html`, whose words must be those of the form that takes its place.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use amorce::funding::{Project, RegimeChoice, Signature, compare, simulate};
use amorce::input::{Field, Pick, differing};
use amorce::law::{LAW, Measure, Regime};
use amorce::territory::Communes;
use amorce::texts::compare as words;
use amorce::units::{Answer, Date, Inhabitants};

const NARROW: char = '\u{202f}';
const NO_BREAK: char = '\u{a0}';

/// What can be asked for as rules.
fn regimes() -> Vec<RegimeChoice> {
    let of = |pick: &Pick| match pick {
        Pick::Regime(regime) => Some(*regime),
        _ => None,
    };
    Pick::REGIMES.iter().filter_map(of).collect()
}

/// What is wrong in a text, if anything.
fn fault(text: &str) -> Option<&'static str> {
    let chars: Vec<char> = text.chars().collect();
    for (index, &char) in chars.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| chars.get(before));
        let after = chars.get(index + 1);
        let wanted = match char {
            ';' | '!' | '?' => Some(NARROW),
            ':' | '€' | '%' | '»' => Some(NO_BREAK),
            _ => None,
        };
        if let (Some(wanted), Some(&before)) = (wanted, before)
            && before != wanted
        {
            return Some("the wrong space before a mark");
        }
        match char {
            '«' if after != Some(&NO_BREAK) => return Some("the wrong space after «"),
            '\'' => return Some("a straight apostrophe"),
            '"' => return Some("a straight quotation mark"),
            ' ' if before == Some(&' ') => return Some("two spaces"),
            ' ' if before.is_some_and(char::is_ascii_digit)
                && chars.get(index + 1..index + 4).is_some_and(|group| {
                    group.iter().all(char::is_ascii_digit)
                        && chars
                            .get(index + 4)
                            .is_none_or(|next| !next.is_ascii_digit())
                }) =>
            {
                return Some("a plain space between thousands");
            }
            _ => {}
        }
    }
    None
}

/// The string literals of a Rust file up to its tests; comments and escapes are left out.
fn literals(code: &str) -> Vec<String> {
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    let mut literals = Vec::new();
    for line in code.lines() {
        if line.trim_start().starts_with("//") {
            continue;
        }
        let mut parts = line.split('"');
        parts.next();
        while let Some(literal) = parts.next() {
            // The colon of a width is none of the sentence.
            literals.push(literal.replace(":02}", "}"));
            parts.next();
        }
    }
    literals
}

/// Every file of a folder and of the folders in it.
fn files_below(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            files.push(path);
        }
    }
    files
}

fn texts() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/texts/fr")
}

#[test]
fn every_declared_text_is_well_set() {
    let mut faults = Vec::new();
    let mut seen = 0;
    for path in files_below(&texts()) {
        for literal in literals(&fs::read_to_string(&path).unwrap_or_default()) {
            seen += 1;
            if let Some(fault) = fault(&literal) {
                faults.push(format!("{}: {fault}: {literal}", path.display()));
            }
        }
    }
    assert!(seen > 200, "only {seen} texts were found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn titles_of_sources_are_well_set() {
    let of_law = amorce::law::Source::ALL.iter().map(|of| of.details());
    let of_plan = amorce::plan::Source::ALL.iter().map(|of| of.details());
    let of_treasury = amorce::treasury::Source::ALL.iter().map(|of| of.details());
    for source in of_law.chain(of_plan).chain(of_treasury) {
        let title = source.title;
        // Titles keep their own spacing of « +50 % »; only the quotes are ours.
        assert!(!title.contains('\''), "{title}");
    }
}

#[test]
fn faults_are_seen() {
    for wrong in [
        "Vraiment ?",
        "Vraiment?",
        "87 500\u{a0}€",
        "87\u{202f}500 €",
        "l'enveloppe",
        "« prévu\u{a0}»",
        "ainsi : cela",
        "75 %",
    ] {
        assert!(fault(wrong).is_some(), "{wrong}");
    }
    assert_eq!(
        fault("«\u{a0}Oui\u{202f}!\u{a0}» 1\u{202f}234,50\u{a0}€\u{202f}; 15 juin 2022"),
        None
    );
}

#[test]
fn every_answer_produced_is_well_set() {
    let days = [
        "2020-03-01",
        "2021-06-01",
        "2021-12-31",
        "2022-06-15",
        "2022-09-30",
        "2027-05-21",
    ]
    .map(|day| day.parse::<Date>().unwrap());
    let mut signatures = vec![Signature::NotYet];
    signatures.extend(days.map(Signature::Signed));
    signatures.extend(days.map(Signature::Planned));
    for population in [1, 39_999, 40_000, 80_000, 175_001] {
        for signature in &signatures {
            for regime in regimes() {
                let project = Project {
                    population: Inhabitants::new(population),
                    letter: Some(Date::literal(2022, 4, 10)),
                    signature: *signature,
                    regime,
                    action: Answer::Met,
                    today: Some(Date::literal(2026, 11, 21)),
                    ..Project::default()
                };
                for text in said_of(&project) {
                    assert_eq!(fault(&text), None, "{text}");
                }
            }
        }
    }
}

fn said_of(project: &Project) -> Vec<String> {
    let simulation = simulate(project);
    let mut said = amorce::texts::notices(&simulation.notices);
    said.push(amorce::texts::answer(&simulation, project));
    for condition in simulation.measures.iter().flat_map(|m| &m.conditions) {
        said.push(amorce::texts::reason(condition.reason));
        said.extend(condition.remedy.map(amorce::texts::remedy));
    }
    if let Some(size) = &simulation.size {
        let crossings = simulation.crossings.iter();
        said.extend(crossings.map(|crossing| amorce::texts::crossing(size, crossing)));
    }
    said
}

#[test]
fn everything_said_of_scenarios_side_by_side_is_well_set() {
    let day = |text: &str| Signature::Signed(text.parse().unwrap());
    let mut projects = vec![Project::default()];
    for (population, signature) in [
        (30_000, day("2021-06-01")),
        (200_000, day("2022-06-15")),
        (60_000, Signature::NotYet),
    ] {
        for regime in regimes() {
            projects.push(Project {
                population: Inhabitants::new(population),
                signature,
                regime,
                ..Project::default()
            });
        }
    }
    let territories = ["2023;01001,004:400", "2022;01001:1,69123", "75056"];
    projects.extend(territories.map(|communes| Project {
        communes: Communes::read(communes).0,
        ..Project::default()
    }));
    for one in &projects {
        for other in &projects {
            for text in said_of_both(one, other) {
                assert_eq!(fault(&text), None, "{text}");
            }
        }
    }
}

fn said_of_both(one: &Project, other: &Project) -> Vec<String> {
    let comparison = compare(&[&simulate(one), &simulate(other)]);
    let mut said = vec![
        words::main_difference(&comparison, &[one, other], 1),
        words::in_short(other),
    ];
    said.extend(comparison.rows.iter().map(|row| words::line(row.line)));
    for (field, texts) in differing(&[one, other]) {
        said.push(words::input(field));
        said.extend(texts.iter().map(|text| words::told(field, text)));
        said.extend(words::told_of_each(field, &texts));
    }
    said
}

#[test]
fn every_text_and_every_measure_has_words_and_every_text_can_be_picked() {
    let regimes = LAW.texts.iter().map(|rules| rules.regime);
    let offers = LAW.measures.iter().map(|terms| terms.regime());
    for regime in regimes.chain(offers) {
        assert!(Regime::ALL.contains(&regime), "{regime:?}");
        assert_ne!(amorce::texts::regime(regime), regime.id());
        let picked = Pick::Regime(RegimeChoice::Picked(regime));
        assert!(Pick::REGIMES.contains(&picked), "{regime:?}");
        assert_eq!(picked.id(), regime.id());
        let option = amorce::texts::pick(picked);
        assert_ne!(option, amorce::texts::regime(regime));
    }
    let measures: Vec<_> = LAW.measures.iter().map(|terms| terms.measure()).collect();
    assert_eq!(measures, Measure::ALL);
    for measure in measures {
        for words in [
            amorce::texts::measure(measure),
            amorce::texts::measure_article(measure),
            amorce::texts::measure_for_whom(measure),
        ] {
            assert_ne!(words, measure.id());
        }
    }
}

#[test]
fn an_answer_says_of_an_offer_that_it_was_not_adopted_and_of_nothing_else() {
    for regime in regimes() {
        let project = Project {
            population: Inhabitants::new(30_000),
            signature: Signature::Signed(Date::literal(2021, 6, 1)),
            regime,
            ..Project::default()
        };
        let answer = amorce::texts::answer(&simulate(&project), &project);
        let is_offer = matches!(regime, RegimeChoice::Picked(regime) if !LAW.was_adopted(regime));
        assert_eq!(answer.contains("avait été adoptée"), is_offer, "{answer}");
    }
}

/// What a visitor can read of the page that is served: one line per text, no tags, no comments, no code.
fn outline() -> Vec<String> {
    let html = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html"));
    let html = html.unwrap();
    let mut lines = Vec::new();
    let mut rest = html.as_str();
    let mut is_code = false;
    while let Some((before, tag)) = rest.split_once('<') {
        if !is_code {
            lines.push(before.trim().to_owned());
        }
        is_code = tag.starts_with("code>");
        let end = if tag.starts_with("!--") { "-->" } else { ">" };
        rest = tag.split_once(end).map_or("", |(_, after)| after);
    }
    lines.retain(|line| !line.is_empty());
    lines
}

#[test]
fn the_outline_of_the_page_is_well_set() {
    for line in outline() {
        assert_eq!(fault(&line), None, "{line}");
    }
}

/// The script that tells of a new version has its words in constants.
#[test]
fn what_is_said_of_a_new_version_is_well_set() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/offline.js");
    let script = fs::read_to_string(script).unwrap();
    let words = script.lines().filter_map(|line| {
        let (_, words) = line.strip_prefix("const ")?.split_once(" = '")?;
        words.strip_suffix("';")
    });
    let words: Vec<_> = words.collect();
    assert_eq!(words.len(), 2, "{words:?}");
    for words in words {
        assert_eq!(fault(words), None, "{words}");
    }
}

#[test]
fn the_outline_of_the_page_says_what_the_programs_say() {
    let outline = outline();
    let of_fields = Field::FIRST.into_iter().flat_map(|field| {
        let hint = amorce::texts::hint(field).to_owned();
        [amorce::texts::label(field), hint]
    });
    let picks = [Pick::STATUSES, Pick::ACTIONS, Pick::REGIMES].concat();
    let of_choices = picks
        .into_iter()
        .map(amorce::texts::pick)
        .chain([
            amorce::texts::FORM,
            amorce::texts::FORM_LEAD,
            amorce::texts::RESULT,
            amorce::texts::share::ARRIVED,
            amorce::texts::share::ARRIVED_LEAD,
            amorce::texts::share::DISMISS,
            amorce::texts::share::TAKE_OVER,
            amorce::texts::share::TAKE_MINE,
        ])
        .map(str::to_owned);
    for text in of_fields.chain(of_choices).filter(|text| !text.is_empty()) {
        assert!(outline.contains(&text), "the outline lacks {text:?}");
    }
}

/// What is put together of words and of numbers: the words alone are in `every_declared_text_is_well_set`.
#[test]
fn everything_said_of_a_maison_de_sante_is_well_set() {
    use amorce::aid::msp::{Answer, Notice, Refusal, Structure, Which, grid, simulate};
    use amorce::texts::aid_msp as words;
    let mut structure = Structure::new(2024);
    structure.patients = 12_345;
    structure.coordination = true;
    structure.shares.c2s.own = amorce::units::Rate::from_hundredths(1_234);
    structure.shares.c2s.national = amorce::units::Rate::from_hundredths(1_000);
    structure.protocols.ipa = 9;
    let funding = match simulate(&structure) {
        Answer::Funding(funding) => *funding,
        Answer::Refused(why) => return assert_eq!(words::refusal(why), "", "2024 is refused"),
    };
    let mut said: Vec<String> = funding.notices.iter().copied().map(words::notice).collect();
    said.push(words::notice(Notice::FirstAdvance(grid::ADVANCE_FLOOR)));
    said.extend(Which::ALL.map(|which| words::notice(Notice::NoNationalShare(which))));
    said.push(words::refusal(Refusal::NotYetAdhered(Date::MAX)));
    let mut open = vec![funding.total];
    open.extend(funding.lost);
    open.extend(funding.advance.amount);
    while let Some(amount) = open.pop() {
        said.push(words::step(&amount.step));
        said.extend(amount.step.points.map(words::points));
        open.extend(amount.parts);
    }
    assert!(said.len() > 80, "{}", said.len());
    for text in said {
        assert_eq!(fault(&text), None, "{text}");
    }
}

#[test]
fn everything_said_of_the_plan_is_well_set() {
    use amorce::plan::{LetterToSignature, PlanStep, Standing, Told, plan};
    use amorce::texts::plan as words;
    let told = |step| Told {
        step,
        standing: Standing::Done,
        day: Some(Date::literal(2026, 1, 1)),
    };
    let length = LetterToSignature::default();
    let mut said = vec![words::agreement_above(), words::length(length)];
    for told in [vec![told(PlanStep::Letter)], PlanStep::ALL.map(told).into()] {
        for planned in plan(&told, length) {
            said.push(words::day(planned.day));
            said.extend(planned.answer.map(words::answer));
            said.push(words::time(planned.step.row().time));
        }
    }
    for text in said {
        assert_eq!(fault(&text), None, "{text}");
    }
}

#[test]
fn everything_said_of_the_treasury_is_well_set() {
    use amorce::texts::treasury as words;
    use amorce::treasury::{
        Account, Line, Marked, MonthsLate, Opening, Receipt, Refusal, Reminder, forecast,
        grants_told, pay_told, remedy, wage_tax,
    };
    use amorce::units::Money;
    let day = Date::literal(2026, 1, 15);
    let receipt = |amount| Marked::own(Money::from_euros(amount));
    let account = Account {
        opening: Opening {
            certainty: amorce::units::Certainty::Own,
            balance: Money::from_cents(-123_456),
            day,
        },
        horizon: day.plus_months(24),
        receipts: vec![Receipt::in_both(Some(day.plus_days(3)), receipt(200_000))],
        expenses: Vec::new(),
        advance: None,
    };
    let forecast = forecast(&account).unwrap();
    let mut said = vec![
        words::lowest(forecast.lowest.prudent),
        words::first_below(forecast.first_below(Line::Prudent)),
        words::wage_tax(&wage_tax(&[Money::from_euros(38_000); 7])),
        words::late(MonthsLate::Two),
    ];
    said.extend(forecast.shortages.prudent.iter().map(words::shortage));
    let hidden = forecast.hidden(Line::Prudent);
    said.extend(hidden.map(|(month, low)| words::hidden(month, low)));
    let remedy = remedy(&account, day, Line::Prudent).unwrap();
    said.extend(remedy.map(|remedy| words::remedy(remedy, |_| String::new())));
    let grants = grants_told(&account.receipts);
    said.extend(grants.iter().map(|year| words::grants(year, Line::Prudent)));
    said.extend(pay_told(2026, Money::from_euros(50_000)).map(|told| words::pay(&told)));
    said.extend(Reminder::ALL.map(words::reminder));
    said.extend(
        [
            Refusal::TooManyExpenses(21),
            Refusal::EndsBeforeStart(0),
            Refusal::ExpenseOutOfRange(0),
            Refusal::OpeningOutOfRange,
            Refusal::HorizonBeforeOpening,
            Refusal::AdvanceOutOfRange,
            Refusal::RepaidBeforeReceived,
        ]
        .map(words::refusal),
    );
    assert_eq!(said.len(), 21);
    for text in said {
        assert_eq!(fault(&text), None, "{text}");
    }
}

#[test]
fn everything_said_in_the_letter_is_well_set() {
    use amorce::input::{Draft, Field, read};
    use amorce::outlook::Letter;
    use amorce::texts::letter as words;
    let mut draft = Draft::default();
    let fields = [
        ("pop", "120000"),
        ("communes", "2023;01001,69123:1200"),
        ("letter", "2022-05-01"),
        ("project", "2022-05-02"),
        ("signature", "2022-06-15"),
        ("status", "signed"),
        ("action", "yes"),
        ("access", "2022-06-15"),
        ("fir-1-amount", "45000"),
        ("fir-1-date", "2022-01-01"),
    ];
    for (key, text) in fields {
        draft.set(Field::parse(key).unwrap(), text);
    }
    let mut said = vec![words::holes(1), words::holes(15)];
    for draft in [Draft::default(), draft] {
        let project = read(&draft, Some(Date::literal(2026, 11, 24))).project;
        let letter = Letter::of(&project, &simulate(&project));
        said.extend(letter.parts.iter().map(words::words));
    }
    assert!(said.len() > 60, "{}", said.len());
    for text in said {
        assert_eq!(fault(&text), None, "{text}");
    }
}
