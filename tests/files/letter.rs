//! The letter of intent as a text and as a file: the same words in both, nothing typed becomes a command of the file.

use amorce::input::Draft;

use super::asked::*;
use super::letters::{asked_for, words};

fn letter(draft: &Draft) -> (String, String) {
    let (file, text) = asked_for("letter", draft, Some(TODAY));
    (String::from_utf8(file.unwrap().bytes).unwrap(), text)
}

/// Of a project with everything that the letter tells.
fn told() -> Draft {
    draft(&[
        ("name", "CPTS du Sud"),
        ("pop", "120000"),
        ("communes", "2023;01001,69123:1200,75056"),
        ("letter", "2026-12-01"),
        ("status", "planned"),
        ("signature", "2027-06-01"),
        ("access", "2027-06-01"),
        ("fir-1-label", "Aide « Œuvre » €"),
        ("fir-1-amount", "45000"),
    ])
}

/// What the file says, read by the rules of RTF: one line for each paragraph, and which of them are headings or bold.
fn paragraphs(rtf: &str) -> Vec<(String, bool, bool)> {
    let mut read = Vec::new();
    let (mut units, mut is_heading, mut is_bold) = (Vec::new(), false, false);
    let mut depth = 0;
    let mut rest = rtf;
    while let Some(char) = rest.chars().next() {
        rest = &rest[char.len_utf8()..];
        match char {
            '{' => depth += 1,
            '}' => depth -= 1,
            '\n' => {}
            '\\' if rest.starts_with(['\\', '{', '}']) => {
                units.push(u16::from(rest.as_bytes()[0]));
                rest = &rest[1..];
            }
            '\\' => {
                let name = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap();
                let (word, after) = rest.split_at(name);
                let is_number = |c: char| c.is_ascii_digit() || c == '-';
                let end = after.find(|c| !is_number(c)).unwrap();
                let (number, after) = after.split_at(end);
                rest = after.strip_prefix(' ').unwrap_or(after);
                match word {
                    "pard" => (is_heading, is_bold) = (false, false),
                    "outlinelevel" => is_heading = depth == 1,
                    "b" => is_bold = number != "0",
                    "tab" => units.push(u16::from(b' ')),
                    "u" => {
                        units.push(number.parse::<i16>().unwrap().cast_unsigned());
                        rest = rest.strip_prefix('?').unwrap();
                    }
                    "par" => {
                        let text = String::from_utf16(&units).unwrap();
                        read.push((text, is_heading, is_bold));
                        units.clear();
                    }
                    _ => {}
                }
            }
            // Fonts and styles are groups of their own.
            char if depth == 1 => units.push(u16::try_from(u32::from(char)).unwrap()),
            _ => {}
        }
    }
    assert_eq!(depth, 0, "a group is not closed: {rtf}");
    assert!(units.is_empty(), "words behind the last paragraph");
    read
}

#[test]
fn the_letter_of_nothing_typed_is_formulas_and_holes() {
    let (_, text) = asked_for("letter", &draft(&[]), None);
    let expected = "\
[à compléter~: nom et adresse de qui écrit]

[à compléter~: nom et adresse de l’ARS (délégation départementale)]

[à compléter~: nom et adresse de la CPAM]

[à compléter~: lieu et date]

Objet~: lettre d’intention, projet de communauté professionnelle territoriale de santé (CPTS)

Madame, Monsieur,

Les acteurs
[à compléter~: qui porte le projet, et quels professionnels et structures y prennent part]

Le territoire
[à compléter~: communes du territoire]

[à compléter~: nombre d’habitants du territoire]

La problématique
[à compléter~: difficultés d’accès aux soins et besoins constatés sur le territoire]

Les orientations
[à compléter~: missions et priorités du projet]

Le calendrier
[à compléter~: étapes du projet et leurs dates]

Les liens avec d’autres projets
[à compléter~: liens avec d’autres projets du territoire]

Les moyens
[à compléter~: moyens déjà réunis et moyens nécessaires]

L’argent et l’aide demandés
[à compléter~: argent et aide demandés à l’ARS et à la CPAM]

Le contact
[à compléter~: nom, téléphone et courriel de la personne à contacter]

Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.

[à compléter~: nom, qualité et signature]
";
    assert_eq!(text, expected.replace('~', "\u{a0}"));
}

#[test]
fn days_stand_as_a_list() {
    let (_, text) = letter(&told());
    let calendar = "\n\nLe calendrier\n- Validation de la lettre d’intention~: 1er décembre 2026\n- Signature prévue du contrat~: 1er juin 2027\n- Début de la mission accès aux soins~: 1er juin 2027\n\nLes liens";
    assert!(text.contains(&calendar.replace('~', "\u{a0}")), "{text}");
}

#[test]
fn the_file_is_named_after_the_project_and_its_day() {
    let (file, _) = asked_for("letter", &told(), Some(TODAY));
    let file = file.unwrap();
    assert_eq!(
        file.name,
        "amorce-cpts-du-sud-2026-11-24-lettre-d-intention.rtf"
    );
    assert_eq!(file.media_type, "application/rtf");
    let (file, _) = asked_for("letter", &draft(&[]), None);
    assert_eq!(file.unwrap().name, "amorce-lettre-d-intention.rtf");
    assert_eq!(asked_for("docx", &told(), None).0, None);
}

#[test]
fn the_file_says_what_the_text_says_with_its_headings_and_its_holes_in_bold() {
    for draft in [draft(&[]), told()] {
        let (rtf, text) = letter(&draft);
        let read = paragraphs(&rtf);
        let said: Vec<_> = read.iter().map(|(text, ..)| text.as_str()).collect();
        assert_eq!(words(&said.join("\n")), words(&text));
        assert_eq!(
            read.iter().filter(|(_, is_heading, _)| *is_heading).count(),
            9
        );
        for (text, is_heading, is_bold) in &read {
            let stands_out = *is_heading || text.starts_with('[') || text.starts_with("Objet");
            assert_eq!(*is_bold, stands_out, "{text}");
        }
    }
}

#[test]
fn nothing_typed_becomes_a_command_of_the_file_nor_a_line_of_the_letter() {
    let typed = "}\\par {\\b\nfin\t\u{1f600}\u{0}é\\";
    let (rtf, text) = letter(&draft(&[("fir-1-label", typed), ("fir-1-amount", "1")]));
    assert!(rtf.is_ascii());
    let line = "Financement régional, }\\par {\\b fin \u{1f600} é\\\u{a0}: 1\u{a0}€";
    assert!(text.contains(&["- ", line, "\n"].concat()), "{text}");
    let read = paragraphs(&rtf);
    assert!(
        read.iter().any(|(text, ..)| *text == ["- ", line].concat()),
        "{read:#?}"
    );
    assert_eq!(read.len(), paragraphs(&letter(&draft(&[])).0).len() + 1);
}
