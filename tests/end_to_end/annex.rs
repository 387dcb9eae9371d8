//! The views beside the simulation: every figure, every case, the method, how to embed; fetched when one is opened.

use amorce::input::Field;
use amorce::law::{self, Assumption, FigureKey, Line, Regime};
use amorce::units::Tier;
use fantoccini::key::Key;
use serde_json::{Value, json};

use super::page::{Page, visit, visit_at};
use super::server::Hosting;

/// The views, as their links are named, and what shows once each is there.
const VIEWS: [(&str, &str); 5] = [
    ("bareme", "[data-figure]"),
    ("cas-types", "[data-key='cases']"),
    ("autres-aides", "#aid-form"),
    ("methode", "#methode-certitude"),
    ("integrer", "[data-key='embed-cost']"),
];

/// No page has more stops than this before the end of its list of views.
const STOPS: usize = 12;

const SMALLEST: FigureKey = FigureKey {
    line: Line::OperatingBase,
    regime: Some(Regime::Avenant2),
    tier: Some(Tier::One),
};

/// Opens a view without a mouse, from before the list of views or from after it.
#[track_caller]
fn open_by_keyboard(page: &Page, view: &str, is_before: bool) {
    let wanted = format!("#{view}");
    for _ in 0..STOPS {
        if is_before {
            page.press_key(Key::Tab);
        } else {
            page.browser()
                .press_with(Key::Shift.into(), Key::Tab.into());
        }
        if page.browser().attribute_in_focus("href").as_deref() == Some(&wanted) {
            page.press_key(Key::Enter);
            return;
        }
    }
    panic!("the Tab key never reaches {view}");
}

/// Opens a view as a click does.
#[track_caller]
fn open(page: &Page, view: &str) {
    page.browser().click(&format!(".views [href='#{view}']"));
    let ready = VIEWS.iter().find(|(name, _)| *name == view);
    page.waits_for(ready.map_or("#amorce", |(_, ready)| ready));
}

fn count(page: &Page, css: &str) -> u64 {
    let counted = page.browser().script(
        "return document.querySelectorAll(arguments[0]).length;",
        vec![json!(css)],
    );
    counted.as_u64().unwrap_or_default()
}

/// The files that were asked of the server, by name.
fn fetched(page: &Page) -> Vec<String> {
    let names = page.browser().script(
        "return performance.getEntriesByType('resource')
           .map(({ name }) => new URL(name).pathname.split('/').pop());",
        Vec::new(),
    );
    let names = names.as_array().into_iter().flatten();
    names.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn amount_of(key: FigureKey) -> String {
    format!("[data-figure='{}']", key.name())
}

fn cell_holds(page: &Page, key: FigureKey, words: &str) {
    let css = amount_of(key);
    let plain = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    page.browser().wait(&format!("{css} with {words}"), || {
        match page.browser().text(&css).map(plain) {
            Some(text) if text.contains(words) => Ok(()),
            other => Err(format!("{other:?}")),
        }
    });
}

#[test]
fn nothing_of_a_view_is_fetched_before_it_is_opened() {
    visit(|page| {
        let of_annex = |names: Vec<String>| -> Vec<String> {
            let of_annex = names
                .into_iter()
                .filter(|name| name.starts_with("split_reference"));
            let mut of_annex: Vec<_> = of_annex.collect();
            // What is fetched at once is listed in any order.
            of_annex.sort();
            of_annex
        };
        assert_eq!(of_annex(fetched(page)), [""; 0]);
        open(page, "bareme");
        let once = of_annex(fetched(page));
        assert!(once.iter().any(|name| name.ends_with(".wasm")), "{once:?}");
        open(page, "methode");
        assert_eq!(
            of_annex(fetched(page)),
            once,
            "a second view brings nothing more"
        );
    });
}

#[test]
fn each_view_opens_by_keyboard_and_takes_it_to_its_heading() {
    visit(|page| {
        let mut is_before = true;
        for (view, ready) in VIEWS {
            open_by_keyboard(page, view, is_before);
            page.waits_for(ready);
            // From here on the keyboard is in the view, which comes after the list.
            is_before = false;
            let in_focus = page.browser().attribute_in_focus("id");
            assert_eq!(in_focus, Some(format!("{view}-titre")));
            assert_eq!(
                page.browser().attribute(".views [aria-current]", "href"),
                Some(format!("#{view}"))
            );
            page.conceals("amorce");
        }
        open_by_keyboard(page, "simulation", false);
        page.shows("answer");
        page.conceals("annex");
        assert_eq!(
            page.browser().attribute_in_focus("id").as_deref(),
            Some("form-title")
        );
    });
}

#[test]
fn every_figure_of_the_law_stands_in_the_view_of_the_figures() {
    visit(|page| {
        open(page, "bareme");
        assert_eq!(count(page, "[data-figure]"), law::figures().count() as u64);
        cell_holds(page, SMALLEST, "50 000 €");
        cell_holds(page, SMALLEST, "établi");
    });
}

/// « mon contrat dit… » reaches the simulation, and is there after a reload.
#[test]
fn a_figure_of_the_visitors_contract_replaces_the_published_one_everywhere() {
    let field = Field::Figure(SMALLEST);
    visit(|page| {
        page.type_in(Field::Population, "30 000");
        page.pays("seed-envelope", 50_000);
        open(page, "bareme");
        page.unfold();
        // What scrolls smoothly is not where it is clicked.
        page.browser().calm_down();
        page.type_in(field, "-1");
        page.leave();
        page.waits_for(&format!("[id='error-{}']", SMALLEST.name()));
        page.type_in(field, "51 234");
        cell_holds(page, SMALLEST, "51 234 €");
        cell_holds(page, SMALLEST, "selon votre contrat");
        cell_holds(page, SMALLEST, "publié : 50 000 €");
        open(page, "simulation");
        page.holds(Field::Population, "30 000");
        page.pays("seed-envelope", 51_234);
    });
}

#[test]
fn another_reading_of_what_is_not_settled_reaches_the_simulation() {
    visit(|page| {
        page.type_in(Field::Population, "30 000");
        page.signed("30/09/2022");
        page.answers("booster", "to-confirm");
        open(page, "methode");
        let select = format!("#annex-{}", Assumption::BoosterOnLastDay.id());
        page.browser().choose(&select, "open");
        open(page, "simulation");
        page.answers("booster", "met");
    });
}

#[test]
fn every_published_case_passes_in_the_page() {
    visit(|page| {
        open(page, "cas-types");
        let cases = count(page, ".case");
        assert!(cases > 100, "there are {cases} cases");
        assert_eq!(count(page, ".case[data-verdict='right']"), cases);
        let told = page
            .browser()
            .text("[data-key='cases']")
            .unwrap_or_default();
        assert_eq!(told, format!("{cases} cas, tous justes"));
    });
}

#[test]
fn a_part_of_a_view_is_reached_by_its_own_address() {
    visit(|page| {
        page.go_to("#methode-contexte");
        page.waits_for("#methode-contexte");
        page.browser().wait("the part in sight", || {
            let top = page.browser().script(
                "return document.querySelector('#methode-contexte').getBoundingClientRect().top;",
                Vec::new(),
            );
            match top.as_f64() {
                Some(top) if (-1.0..200.0).contains(&top) => Ok(()),
                top => Err(format!("{top:?}")),
            }
        });
    });
}

#[test]
fn a_fragment_that_is_a_project_belongs_to_the_simulation() {
    visit(|page| {
        open(page, "bareme");
        page.go_to("#v=1&pop=30000");
        page.pays("seed-envelope", 50_000);
        page.conceals("annex");
    });
}

#[test]
fn the_views_work_under_a_strict_content_security_policy_in_a_folder() {
    let strict = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
    let hosting = Hosting::plain()
        .under("/some/sub/folder/")
        .with_header("content-security-policy", strict);
    visit_at(hosting, |page| {
        for (view, _) in VIEWS {
            open(page, view);
        }
    });
}

#[test]
fn a_view_that_cannot_be_loaded_says_so() {
    visit(|page| {
        page.stop_the_server_before("split_reference");
        page.browser().click(".views [href='#bareme']");
        page.waits_for_words("#annex .trouble", "n’a pas pu être chargée");
    });
}
