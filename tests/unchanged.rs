//! Ten thousand projects are answered as they were when the digests below were written: a change of how the rules are
//! held or calculated changes no amount, day, mark or condition under the texts of that day.
//!
//! A digest changes only where a figure or a rule does. The commit that changes one says which.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

use std::collections::BTreeMap;
use std::thread;

use amorce::answer::{Answer, Wanted};
use amorce::funding::simulate;
use amorce::input::{Draft, Field, read};
use amorce::units::Date;
use serde_json::Value;

/// Of so many projects one digest is made.
const AT_ONCE: u64 = 1_000;

/// What was answered, by thousands of projects.
const DIGESTS: [u64; 10] = [
    0xef39_404d_6df5_27a7,
    0x0ca1_a592_ca20_d4b1,
    0xf15a_0f85_b951_fb74,
    0xdd74_a601_2830_a34f,
    0x84f8_efb4_6ea7_0112,
    0xc520_ab4f_413c_57bb,
    0xb26f_21d0_19a8_3f6d,
    0x6cb0_fcc7_e790_ce1a,
    0xcdb7_5ae3_5fcd_bfa6,
    0x1898_f08c_5faa_5ae4,
];

/// The parts of an answer that are compared, and of totals those that there were.
const PARTS: [&str; 9] = [
    "size",
    "crossings",
    "seed",
    "measures",
    "years",
    "fullYear",
    "payments",
    "obligations",
    "notices",
];
const TOTALS: [&str; 6] = [
    "earned",
    "paid",
    "calendar",
    "firstTwelveMonths",
    "undated",
    "total",
];

/// One project in so many is also asked what would change.
const WHAT_IF: u64 = 25;

/// SplitMix64 (Steele, Lea and Flood, 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// Once in so many.
    fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }

    fn one_of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len() as u64) as usize]
    }

    fn day_from(&mut self, first: Date, days: u64) -> Date {
        first.plus_days(self.below(days) as i32)
    }
}

const MISSIONS: [&str; 6] = [
    "access",
    "pathways",
    "prevention",
    "crisis",
    "quality",
    "support",
];

/// Days on which a rule changes, and their neighbours.
const TURNS: [&str; 12] = [
    "2019-08-25",
    "2020-12-31",
    "2021-01-01",
    "2021-03-31",
    "2021-04-01",
    "2021-12-31",
    "2022-01-01",
    "2022-03-31",
    "2022-04-01",
    "2022-09-29",
    "2022-09-30",
    "2022-10-01",
];

const READINGS: [(&str, &str); 14] = [
    ("tier-at-80000", "tier-2"),
    ("early-payment", "advance"),
    ("booster-amount", "nil"),
    ("booster-nature", "every-year"),
    ("pre-contract-amount", "nil"),
    ("booster-on-last-day", "open"),
    ("booster-on-last-day", "not-open"),
    ("booster-for-earlier", "open"),
    ("avenant-2-effect", "2022-03-31"),
    ("running-contracts", "stay"),
    ("proration-unit", "months"),
    ("first-year-variable", "full"),
    ("crisis-plan-first-year", "prorated"),
    ("operating-year-1", "second"),
];

const OWN: [&str; 6] = [
    "own-operating",
    "own-booster",
    "own-action",
    "own-access-fixed",
    "own-prevention-variable",
    "own-crisis-first",
];

const FIGURES: [&str; 4] = [
    "figure-operating.base/avenant-2/2",
    "figure-missions.without-crisis/avenant-2/1",
    "figure-uplift.75/offer-2020-75/3",
    "figure-mission.access.fixed/avenant-2/3",
];

fn project(random: &mut Random) -> Draft {
    let mut draft = Draft::default();
    let mut set = |key: &str, text: String| draft.set(Field::parse(key).unwrap(), text);
    let population = match random.below(4) {
        0 => 79_990 + random.below(20),
        1 => 39_000 + random.below(2_000),
        2 => 170_000 + random.below(10_000),
        _ => 1 + random.below(300_000),
    };
    if !random.one_in(40) {
        set("pop", population.to_string());
    }
    let regimes = ["aci-2019", "offer-2020-50", "offer-2020-75", "avenant-2"];
    if random.one_in(2) {
        set("regime", random.one_of(&regimes).to_owned());
    }
    let first = Date::literal(2019, 8, 25);
    let signature = if random.one_in(3) {
        random.one_of(&TURNS).parse().unwrap()
    } else {
        random.day_from(first, 4_000)
    };
    if !random.one_in(8) {
        set("signature", signature.to_string());
        set("status", random.one_of(&["signed", "planned"]).to_owned());
    }
    if random.one_in(2) {
        let before = random.below(700) as i32;
        set("letter", signature.plus_days(-before).to_string());
    }
    if random.one_in(3) {
        let before = random.below(300) as i32;
        set("project", signature.plus_days(-before).to_string());
    }
    if random.one_in(2) {
        set(
            "action",
            random.one_of(&["yes", "no", "unknown"]).to_owned(),
        );
    }
    for mission in MISSIONS {
        if random.one_in(4) {
            continue;
        }
        let start = match random.below(6) {
            0 => "yes".to_owned(),
            1 => signature
                .plus_months(12 * random.below(5) as u32)
                .to_string(),
            _ => random.day_from(signature, 1_900).to_string(),
        };
        set(mission, start);
        if random.one_in(2) {
            set(&format!("{mission}-rate"), random.below(101).to_string());
        }
        if random.one_in(4) {
            let year = 1 + random.below(5);
            set(
                &format!("{mission}-rate-{year}"),
                random.below(101).to_string(),
            );
        }
        if mission != "crisis" && random.one_in(8) {
            set(
                &format!("{mission}-indicator-1-steps"),
                "1000;2500,50".to_owned(),
            );
            set(&format!("{mission}-indicator-1-reached"), "1".to_owned());
        }
    }
    for year in 1..=5 {
        if random.one_in(4) {
            set(&format!("crisis-year-{year}"), "yes".to_owned());
        }
    }
    for (key, reading) in READINGS {
        if random.one_in(6) {
            set(key, reading.to_owned());
        }
    }
    for key in OWN.into_iter().chain(FIGURES) {
        if random.one_in(12) {
            set(
                key,
                format!("{},{:02}", random.below(120_000), random.below(100)),
            );
        }
    }
    if random.one_in(10) {
        set(
            "done-start-access",
            random.one_of(&["yes", "no"]).to_owned(),
        );
    }
    draft
}

/// FNV-1a, 64 bits.
fn digest(before: u64, text: &str) -> u64 {
    let mix = |digest: u64, byte: u8| (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    text.bytes().fold(before, mix)
}

/// JSON with the keys of each object in alphabetical order: the order of fields in the source changes no digest.
fn sorted(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let fields: BTreeMap<_, _> = fields.iter().collect();
            let fields = fields.into_iter();
            let fields = fields.map(|(key, value)| format!("{key}: {}", sorted(value)));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(sorted).collect();
            format!("[{}]", items.join(", "))
        }
        other => other.to_string(),
    }
}

/// Without what was told later of a renewed contract: these projects are not renewed.
fn without_renewal(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.remove("renewal");
            fields.values_mut().for_each(without_renewal);
        }
        Value::Array(items) => {
            items.retain(|item| !is_of_renewal(item));
            items.iter_mut().for_each(without_renewal);
        }
        _ => {}
    }
}

/// Another reading of what a renewed contract is paid.
fn is_of_renewal(item: &Value) -> bool {
    let assumption = item["assumption"].as_str();
    assumption.is_some_and(|assumption| assumption.starts_with("renewed-"))
}

/// A step of which nothing was said counted as late.
fn with_late_steps(answer: &mut Value) {
    let steps = answer["obligations"].as_array_mut();
    for step in steps.into_iter().flatten() {
        if step["status"] == "not-told" {
            step["status"] = "late".into();
        }
    }
}

fn answered(draft: &Draft, today: Option<Date>, what_if: bool) -> String {
    let reading = read(draft, today);
    let wanted = Wanted {
        what_if,
        ..Wanted::default()
    };
    let answer = Answer::new(&reading, &simulate(&reading.project), wanted);
    let mut answer = serde_json::to_value(answer).unwrap();
    without_renewal(&mut answer);
    with_late_steps(&mut answer);
    let of = |value: &Value, keys: &[&str]| -> String {
        let lines = keys
            .iter()
            .map(|key| format!("{key} {}\n", sorted(&value[key])));
        lines.collect()
    };
    let whole = of(&answer, &PARTS) + &of(&answer["totals"], &TOTALS);
    match what_if {
        true => whole + &sorted(&answer["whatIf"]),
        false => whole,
    }
}

#[test]
fn ten_thousand_projects_are_answered_as_before() {
    let of_thousand = |thousand| {
        let mut random = Random(thousand);
        (0..AT_ONCE).fold(0xcbf2_9ce4_8422_2325, |before, number| {
            let draft = project(&mut random);
            let today = random.day_from(Date::literal(2019, 1, 1), 4_500);
            let today = (!random.one_in(5)).then_some(today);
            digest(before, &answered(&draft, today, number % WHAT_IF == 0))
        })
    };
    let digests = thread::scope(|scope| {
        let running: Vec<_> = (0..10)
            .map(|thousand| scope.spawn(move || of_thousand(thousand)))
            .collect();
        let digests = running.into_iter().map(|one| one.join().unwrap());
        digests.collect::<Vec<u64>>()
    });
    assert_eq!(digests, DIGESTS, "{digests:#x?}");
}
