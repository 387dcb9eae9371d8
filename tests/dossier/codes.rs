//! The code of a link: its size, what it says, and that it is read off paper and off a grey copy of it.
//! The links are the same 200 in every run: no test here depends on a port, a browser or a clock.

use amorce::documents::dossier::{Code, SMALLEST_MODULE};
use amorce::link::MOST_CODE_BYTES;

use crate::paper::Paper;
use crate::says;

/// A link of this length, as the page writes them: where it is, keys, days, rates, amounts, a name.
fn link(length: usize, number: usize) -> String {
    let mut link = match number % 3 {
        0 => format!("http://127.0.0.1:{}/#", 32_768 + number * 131),
        1 => format!("https://cpts-{number}.example.org/amorce/#"),
        _ => "https://some.host.example/folder/#".to_owned(),
    };
    link.push_str(&format!("figures=1&pop={}&v=1", 3_000 + number * 911));
    let missions = ["access", "pathways", "prevention", "crisis", "quality"];
    for (step, mission) in missions.iter().cycle().enumerate() {
        let seed = number * 7 + step * 13;
        let (year, month, day) = (2_019 + seed % 9, 1 + seed % 12, 1 + seed % 28);
        let pair = match seed % 4 {
            0 => format!("&{mission}={year}-{month:02}-{day:02}"),
            1 => format!("&{mission}-rate-{}={}", 1 + seed % 5, seed * 5 % 105),
            2 => format!("&own-{mission}-fixed={}", seed * 997 % 120_000),
            _ => format!("&fir-{}-label=Aide+d%C3%A9marrage+{seed}", 1 + seed % 9),
        };
        if link.len() + pair.len() + "&name=".len() > length {
            break;
        }
        link.push_str(&pair);
    }
    link.push_str("&name=");
    let name = "CPTS-des-Monts-et-Vallons-".chars().cycle();
    link.extend(name.take(length - link.len()));
    link
}

/// From the shortest to the longest that has a code, then 80 of the longest.
fn links() -> Vec<String> {
    const SHORTEST: usize = 70;
    let length = |number: usize| match number {
        0..120 => SHORTEST + (MOST_CODE_BYTES - SHORTEST) * number / 119,
        _ => MOST_CODE_BYTES,
    };
    let links: Vec<String> = (0..200)
        .map(|number| link(length(number), number))
        .collect();
    for (number, link) in links.iter().enumerate() {
        assert_eq!(link.len(), length(number), "{link}");
    }
    links
}

/// What is read of each link on a paper of this kind; those that were not are named.
#[track_caller]
fn all_are_read(paper: impl Fn(&str, usize) -> Paper) {
    let missing: Vec<String> = (0..)
        .zip(links())
        .filter(|(number, link)| {
            let code = Code::of(link).unwrap();
            paper(&code.svg, *number).read().as_ref() != Some(link)
        })
        .map(|(_, link)| link)
        .collect();
    assert!(missing.is_empty(), "{} of 200: {missing:#?}", missing.len());
}

/// Wherever the drawing falls between the dots of the printer.
fn printed(svg: &str, number: usize) -> Paper {
    Paper::printed(svg, number % 4, number / 4 % 4)
}

#[test]
fn two_hundred_links_of_every_length_are_read_off_paper() {
    all_are_read(printed);
}

#[test]
fn two_hundred_links_of_every_length_are_read_off_a_grey_copy() {
    all_are_read(|svg, number| printed(svg, number).copied());
}

/// 300 dots to the inch, 25.4 mm: 6 dots are 0.508 mm.
#[test]
fn a_module_is_a_whole_number_of_dots_and_at_least_half_a_millimetre() {
    assert_eq!(SMALLEST_MODULE, 6);
    for length in [20, 100, 300, 500, MOST_CODE_BYTES] {
        let code = Code::of(&"a".repeat(length)).unwrap();
        // In hundredths of a millimetre, rounded up.
        let dots = code.side * 30 / (code.modules * 254);
        assert_eq!(code.side, (code.modules * dots * 254).div_ceil(30));
        assert!(code.side >= 50 * code.modules, "{length}: {code:?}");
        assert!(code.side >= 3_000, "{length} bytes would look lost");
        let millimetres = [&(code.side / 100).to_string(), "."].concat();
        says(&code.svg, &["width=\"", &millimetres].concat());
    }
}

/// 89 modules and 4 of white on each side: 97 × 0.508 mm = 49.276 mm, beside 176 mm of text.
#[test]
fn the_longest_link_has_a_code_of_five_centimetres_and_a_longer_one_has_none() {
    for link in links().iter().filter(|link| link.len() == MOST_CODE_BYTES) {
        let code = Code::of(link).unwrap();
        assert_eq!((code.modules, code.side), (97, 4_928), "{link}");
    }
    assert_eq!(Code::of(&"a".repeat(MOST_CODE_BYTES + 1)), None);
}

#[test]
fn a_code_holds_what_was_written_up_to_its_longest() {
    for length in [1, 50, 300, MOST_CODE_BYTES] {
        let address = "https://example.org/#v=1&x=1,5;";
        let text: String = address.chars().cycle().take(length).collect();
        let code = Code::of(&text).unwrap();
        assert_eq!(Paper::crisp(&code.svg).read(), Some(text));
    }
}
