//! Several windows of one visitor: none slows another down, none takes the project of another.

use amorce::input::Field;
use fantoccini::wd::WindowHandle;
use serde_json::Value;

use super::page::{Page, visit};

/// The page in another window, with everything that it fetches.
fn open_another(page: &Page) -> [WindowHandle; 2] {
    let windows = page.browser().open_window();
    page.go_to("");
    page.shows("answer");
    windows
}

/// Counts what this window hears of the storage, and what it writes there, from here on.
const COUNT: &str = "
    window.heard = [];
    window.written = [];
    addEventListener('storage', ({ key }) => heard.push(key));
    for (const name of ['setItem', 'removeItem']) {
      const call = Storage.prototype[name];
      Storage.prototype[name] = function (key, ...rest) {
        if (this === localStorage) written.push(key);
        return call.call(this, key, ...rest);
      };
    }";

fn names(page: &Page, list: &str) -> Vec<String> {
    let found = page
        .browser()
        .script(&format!("return window.{list};"), Vec::new());
    let found = found.as_array().cloned().unwrap_or_default();
    found
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// Typed in the last of this many windows, a project is heard of by the others, which write nothing.
#[track_caller]
fn typing_costs_the_others_nothing(number: usize) {
    visit(|page| {
        let mut windows = vec![page.browser().window()];
        page.browser().click("h1");
        page.waits_for("#share-title");
        for _ in 1..number {
            let [_, another] = open_another(page);
            page.browser().click("h1");
            page.waits_for("#share-title");
            windows.push(another);
        }
        let (last, others) = windows.split_last().expect("a window");
        for other in others {
            page.browser().switch_to(other);
            page.browser().script(COUNT, Vec::new());
        }
        page.browser().switch_to(last);
        page.type_in(Field::Population, "30 000");
        page.address_says("#figures=1&pop=30000&total=5000000&v=1");
        page.waits_for(".kept .button");
        for other in others {
            page.browser().switch_to(other);
            page.browser().wait("the others heard of it", || {
                let heard = names(page, "heard");
                let all = ["amorce.drafts.v2"];
                let is_all = all.iter().all(|key| heard.iter().any(|one| one == key));
                is_all.then_some(()).ok_or_else(|| format!("{heard:?}"))
            });
            page.browser().click("h1");
            let heard = names(page, "heard");
            assert!(heard.len() < 20, "{heard:?}");
            assert_eq!(names(page, "written"), Vec::<String>::new());
        }
    });
}

#[test]
fn typing_in_one_of_two_windows_costs_the_other_nothing() {
    typing_costs_the_others_nothing(2);
}

#[test]
fn typing_in_one_of_three_windows_costs_the_others_nothing() {
    typing_costs_the_others_nothing(3);
}

/// The project of a window is the visitor's own there, and is kept.
#[track_caller]
fn keeps(page: &Page, window: &WindowHandle, population: &str, envelope: u32) {
    page.browser().switch_to(window);
    page.browser().reload();
    page.pays("seed-envelope", envelope);
    page.holds(Field::Population, population);
    page.browser().click("h1");
    page.waits_for("#share-title");
    assert_eq!(page.browser().text("#arrived-title"), None);
    page.waits_for(".kept .button");
}

#[test]
fn each_of_three_windows_keeps_its_own_project() {
    visit(|page| {
        let projects = [("30 000", 50_000), ("60 000", 60_000), ("200 000", 90_000)];
        let mut windows = Vec::new();
        for (number, (population, envelope)) in projects.into_iter().enumerate() {
            windows.push(match number {
                0 => page.browser().window(),
                _ => {
                    let [_, another] = open_another(page);
                    another
                }
            });
            page.type_in(Field::Population, population);
            page.pays("seed-envelope", envelope);
            page.waits_for(".kept .button");
            let canonical = population.replace(' ', "");
            page.browser().wait("the address", || {
                let hash = page.hash();
                let says = hash.contains(&format!("pop={canonical}&"));
                says.then_some(()).ok_or(hash)
            });
        }
        for (window, (population, envelope)) in windows.iter().zip(projects) {
            keeps(page, window, population, envelope);
        }
        // Typed on in the first, it is kept there, and the others stay what they were.
        let [first, second, ..] = windows.as_slice() else {
            return;
        };
        page.browser().switch_to(first);
        page.type_in(Field::Population, "31 000");
        page.address_says("#figures=1&pop=31000&total=5000000&v=1");
        keeps(page, first, "31 000", 50_000);
        keeps(page, second, "60 000", 60_000);
    });
}

/// In another view the address does not say the project.
#[test]
fn a_window_that_is_reloaded_in_another_view_keeps_its_own_project() {
    visit(|page| {
        let here = page.browser().window();
        page.type_in(Field::Population, "30 000");
        page.address_says("#figures=1&pop=30000&total=5000000&v=1");
        page.browser().click("a[href='#methode']");
        page.waits_for("#annex-view h3");
        open_another(page);
        page.type_in(Field::Population, "60 000");
        page.address_says("#figures=1&pop=60000&total=6000000&v=1");
        page.browser().switch_to(&here);
        page.browser().reload();
        page.waits_for("#annex-view h3");
        page.browser().click("a[href='#simulation']");
        page.pays("seed-envelope", 50_000);
    });
}

/// Projects that two windows save one after the other are both saved.
#[test]
fn projects_that_two_windows_save_are_both_saved() {
    visit(|page| {
        let save = |name: &str, population: &str| {
            page.type_in(Field::Population, population);
            page.waits_for_element("#project-name");
            page.type_in_box("#project-name", name);
            page.press_button("Enregistrer");
            page.tells(&format!("Enregistré\u{a0}: {name}."));
        };
        page.type_in(Field::Population, "30 000");
        page.waits_for("#share-title");
        let [first, _] = open_another(page);
        save("Plaine", "60 000");
        page.browser().switch_to(&first);
        save("Bocage", "30 000");
        let stored = page
            .browser()
            .script("return localStorage['amorce.projects.v1'];", Vec::new());
        let stored = stored.as_str().unwrap_or_default().to_owned();
        assert!(
            stored.contains("Plaine #") && stored.contains("Bocage #"),
            "{stored}"
        );
    });
}

/// Typed in two windows, of which the first was closed and the second reloaded.
#[test]
fn both_projects_are_there_when_the_page_is_opened_anew() {
    visit(|page| {
        page.type_in(Field::Population, "30 000");
        page.waits_for(".kept .button");
        let [first, second] = open_another(page);
        page.type_in(Field::Population, "60 000");
        page.pays("seed-envelope", 60_000);
        page.waits_for(".kept .button");
        page.browser().switch_to(&first);
        page.browser().close_window();
        page.browser().switch_to(&second);
        page.browser().reload();
        page.pays("seed-envelope", 60_000);
        open_another(page);
        page.pays("seed-envelope", 60_000);
        page.press_named("Ouvrir\u{a0}: 30 000 habitants");
        page.pays("seed-envelope", 50_000);
        page.holds(Field::Population, "30 000");
    });
}
