//! French typography, checked over every text declared in `src/texts/fr`.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

const NARROW: char = '\u{202f}';
const NO_BREAK: char = '\u{a0}';

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
            literals.push(literal.to_owned());
            parts.next();
        }
    }
    literals
}

fn texts() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/texts/fr")
}

#[test]
fn every_declared_text_is_well_set() {
    let mut faults = Vec::new();
    let mut seen = 0;
    for entry in fs::read_dir(texts()).into_iter().flatten().flatten() {
        let path = entry.path();
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
    for source in amorce::law::Source::ALL {
        let title = source.details().title;
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
