//! The published cases, typed into the form: it reads the very structure that the case means, and its link too.

use amorce::aid_input::{Calculator, Draft, Field, Reading, open, read, write};

use super::msp_cases::files;
use super::msp_reader::{Case, read as read_case};

/// The fields of a case, as a person types them.
fn typed(case: &Case) -> Draft {
    let mut draft = Draft::new(Calculator::Msp);
    let mut set = |key: &str, text: &str| {
        let field = Field::parse(Calculator::Msp, key).unwrap_or_else(|| panic!("{key}"));
        draft.set(field, text);
    };
    // A case leaves out what is nothing; the form asks for these.
    set("patients", "0");
    set("professionals", "0");
    for (key, value) in &case.typed {
        match (key.as_str(), value.as_str()) {
            ("minutes", minutes) => {
                let minutes: u16 = minutes.parse().unwrap();
                set("hours", &format!("{} h {:02}", minutes / 60, minutes % 60));
            }
            (key @ ("standard-system" | "advanced-system"), day) if day.contains('-') => {
                set(key, "since");
                set(&key.replace("system", "since"), day);
            }
            (key @ ("c2s-own" | "ame-own"), rate) => {
                set(key.trim_end_matches("-own"), &percents(rate))
            }
            (key @ ("c2s-national" | "ame-national"), rate) => set(key, &percents(rate)),
            (key, "true") => set(key, "yes"),
            (key, "false") => set(key, "no"),
            (key, value) => set(key, value),
        }
    }
    draft
}

/// A case writes hundredths of a percent.
fn percents(hundredths: &str) -> String {
    let hundredths: u32 = hundredths.parse().unwrap();
    format!("{},{:02}", hundredths / 100, hundredths % 100)
}

#[test]
fn every_case_is_what_the_form_reads() {
    let files = files();
    assert!(files.len() >= 19, "only {} cases", files.len());
    for file in files {
        let case = read_case(&file);
        let name = file.display();
        let draft = typed(&case);
        let parsed = read(&draft);
        assert_eq!((parsed.problems, parsed.needs), (vec![], vec![]), "{name}");
        let structure = Reading::Structure(Box::new(case.structure));
        assert_eq!(parsed.reading, structure, "{name}");
        let opened = open(&write(&draft)).unwrap();
        assert!(opened.ignored.is_empty() && opened.is_whole, "{name}");
        assert_eq!(read(&opened.draft).reading, structure, "{name}");
    }
}
