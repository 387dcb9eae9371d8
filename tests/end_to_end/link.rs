//! The address says the project, and the project comes back from it: sent to somebody, mangled on the way,
//! back and forward, beside what the device keeps.

use amorce::input::Field;
use serde_json::json;

use super::page::{Page, visit, visit_without_a_program};
use super::server::Hosting;

/// Another document of the same page, as a link in an e-mail opens one.
fn open_link(page: &Page, fragment: &str) {
    page.browser().go_to("about:blank");
    page.go_to(fragment);
    page.shows("answer");
}

/// The same where the program never comes.
fn open_skeleton(page: &Page, fragment: &str) {
    page.browser().go_to("about:blank");
    page.go_to(fragment);
    page.waits_for("#loading");
}

fn entries(page: &Page) -> u64 {
    let length = page.browser().script("return history.length;", Vec::new());
    length.as_u64().unwrap_or_default()
}

const SIGNED: &str = "#figures=1&pop=120000&signature=2022-06-15&status=signed&total=13125000&v=1";

#[test]
fn the_address_follows_the_typing_in_one_entry_of_the_history() {
    visit(|page| {
        let before = entries(page);
        page.type_in(Field::Population, "120 000");
        page.signed("15/06/2022");
        // 75 000 of seed and 56 250 of booster; the later years wait for missions.
        page.address_says(SIGNED);
        assert_eq!(entries(page), before);
    });
}

#[test]
fn the_link_that_is_copied_says_what_was_typed_a_moment_before() {
    visit(|page| {
        open_link(page, "#pop=52000&v=1");
        page.waits_for(".tools button");
        // Faster than any hand: the button is pressed in the same task as the last key.
        let copied = page.browser().script_that_answers(
            "const [, answer] = arguments;
             Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => answer(text.split('#')[1]) } });
             const population = document.querySelector('[name=pop]');
             population.value = '30000';
             population.dispatchEvent(new window.Event('input', { bubbles: true }));
             document.querySelector('.tools button').click();",
            vec![json!(0)],
        );
        assert_eq!(copied, json!("figures=1&pop=30000&total=5000000&v=1"));
        page.tells("Le lien est copié.");
    });
}

#[test]
fn what_was_typed_a_moment_before_is_there_after_a_reload() {
    visit(|page| {
        page.type_in(Field::Population, "30 000");
        page.pays("seed-envelope", 50_000);
        page.browser().reload();
        page.pays("seed-envelope", 50_000);
        page.holds(Field::Population, "30 000");
    });
}

/// The url follows the typing at once, as it does by itself after the debounce.
const FOLLOW: &str = "window.dispatchEvent(new window.Event('pagehide'));";

/// Types in a project, and opens this fragment in the very moment in which the address follows the typing.
#[track_caller]
fn type_and_open_at_once(page: &Page, fragment: &str) {
    page.browser().click("h1");
    page.waits_for("#share-title");
    page.type_in(Field::Population, "30 000");
    page.holds(Field::Population, "30 000");
    page.pays("seed-envelope", 50_000);
    page.browser().script(
        &["location.hash = arguments[0];", FOLLOW].concat(),
        vec![fragment.into()],
    );
}

#[test]
fn a_view_that_is_opened_right_after_typing_stays_open() {
    visit(|page| {
        type_and_open_at_once(page, "#comparer");
        page.waits_for("#compare-title");
        page.waits_for("#compare-add");
        assert_eq!(page.hash(), "#comparer");
    });
}

/// A link that is pasted over the address.
#[test]
fn a_link_that_is_pasted_right_after_typing_opens() {
    visit(|page| {
        type_and_open_at_once(page, SIGNED);
        page.waits_for("#arrived-title");
        page.pays("seed-total", 131_250);
        page.holds(Field::Signature, "15/06/2022");
        page.press_button("Reprendre ma propre saisie");
        page.holds(Field::Population, "30 000");
    });
}

/// What a moment before a reload is: before the address follows, or after the browser has read it.
const MOMENTS: [&str; 2] = ["", FOLLOW];

/// Types in a project of 52 000 inhabitants, and reloads it a moment after.
#[track_caller]
fn types_and_reloads(page: &Page, moment: &str) {
    page.type_in(Field::Population, "30 000");
    page.pays("seed-envelope", 50_000);
    page.browser().reload_and(moment);
    page.pays("seed-envelope", 50_000);
    page.address_says("#figures=1&pop=30000&total=5000000&v=1");
}

#[test]
fn what_was_typed_a_moment_before_a_reload_stays_the_visitors_own() {
    for moment in MOMENTS {
        visit(|page| {
            page.type_in(Field::Population, "52 000");
            page.address_says("#figures=1&pop=52000&total=6000000&v=1");
            types_and_reloads(page, moment);
            assert_eq!(page.browser().text("#arrived-title"), None);
        });
    }
}

#[test]
fn what_was_typed_into_a_link_a_moment_before_is_there_after_a_reload() {
    for moment in MOMENTS {
        visit(|page| {
            open_link(page, "#pop=52000&v=1");
            page.waits_for("#share-title");
            types_and_reloads(page, moment);
            // Opened again, the link says what it always did.
            open_link(page, "#pop=52000&v=1");
            page.pays("seed-envelope", 60_000);
        });
    }
}

/// Pasted over the address of the page that is open: the document stays the same.
#[test]
fn a_link_opens_over_a_page_that_nobody_has_touched() {
    visit(|page| {
        page.go_to("#pop=30000&v=1");
        page.pays("seed-envelope", 50_000);
        page.holds(Field::Population, "30000");
    });
}

#[test]
fn a_link_that_is_opened_while_the_page_still_starts_is_the_one_that_counts() {
    visit(|page| {
        page.browser().go_to("about:blank");
        page.go_to("#pop=52000&v=1");
        page.browser()
            .script("location.hash = '#pop=30000&v=1';", Vec::new());
        page.pays("seed-envelope", 50_000);
        page.holds(Field::Population, "30000");
        page.address_says("#figures=1&pop=30000&total=5000000&v=1");
    });
}

#[test]
fn a_link_opens_the_same_result_and_leaves_what_the_device_keeps() {
    visit(|page| {
        page.type_in(Field::Population, "30 000");
        page.pays("seed-envelope", 50_000);
        page.waits_for(".kept .button");
        open_link(page, SIGNED);
        page.pays("seed-total", 131_250);
        page.holds(Field::Signature, "15/06/2022");
        page.waits_for("#arrived-title");
        // Typed into, it stays in the address, reload after reload.
        page.type_in(Field::Population, "200 000");
        page.pays("seed-total", 157_500);
        page.address_says(
            &SIGNED
                .replace("120000", "200000")
                .replace("13125000", "15750000"),
        );
        page.browser().reload();
        page.pays("seed-total", 157_500);
        // Another view, and a reload there, keep it too.
        page.waits_for("#arrived-title");
        page.browser().click("a[href='#methode']");
        page.waits_for("#annex-view h3");
        page.browser().reload();
        page.waits_for("#annex-view h3");
        page.browser().click("a[href='#simulation']");
        page.pays("seed-total", 157_500);
        // What the device kept is still there.
        open_link(page, "");
        page.holds(Field::Population, "30 000");
    });
}

/// How far below the head of the document the form begins in a narrow and in a wide window, in pixels.
fn places_of_the_form(page: &Page) -> [i64; 2] {
    [(500, 900), (1_200, 900)].map(|(width, height)| {
        page.browser().set_window(width, height);
        let place = "const place = document.getElementById('amorce').getBoundingClientRect();
            return Math.round(place.top + scrollY);";
        let place = page.browser().script(place, Vec::new());
        place.as_i64().expect("a number of pixels")
    })
}

/// The program that tells it comes last, when somebody may already be about to press a button.
#[test]
fn nothing_moves_when_what_is_told_of_a_link_comes() {
    for keeps in ["", "localStorage.setItem('amorce.draft.v1', 'pop=30000');"] {
        let mut before = None;
        visit_without_a_program(Hosting::plain().holding("main_bg.wasm"), |page| {
            page.browser().script(keeps, Vec::new());
            open_skeleton(page, SIGNED);
            page.waits_for("#arriving");
            before = Some(places_of_the_form(page));
        });
        visit(|page| {
            page.browser().script(keeps, Vec::new());
            open_link(page, SIGNED);
            page.waits_for("#arrived-title");
            assert_eq!(Some(places_of_the_form(page)), before, "{keeps}");
        });
    }
}

#[test]
fn no_room_is_kept_above_a_project_of_ones_own() {
    visit_without_a_program(Hosting::plain().holding("main_bg.wasm"), |page| {
        let keep = "localStorage.setItem('amorce.link.v1', 'pop=52000&v=1');";
        page.browser().script(keep, Vec::new());
        open_skeleton(page, "#pop=52000&v=1");
        page.conceals("arriving");
        open_skeleton(page, "#pop=30000&v=1");
        page.waits_for("#arriving");
    });
}

#[test]
fn what_the_device_keeps_is_one_button_away() {
    visit(|page| {
        page.type_in(Field::Population, "30 000");
        page.waits_for(".kept .button");
        open_link(page, SIGNED);
        page.waits_for("#arrived-title");
        page.press_button("Reprendre ma propre saisie");
        page.holds(Field::Population, "30 000");
        page.address_says("#figures=1&pop=30000&total=5000000&v=1");
        page.browser().back();
        page.pays("seed-total", 131_250);
        page.browser().forward();
        page.pays("seed-envelope", 50_000);
        page.holds(Field::Population, "30000");
    });
}

#[test]
fn a_mangled_link_says_what_it_leaves_out_and_applies_the_rest() {
    visit(|page| {
        open_link(
            page,
            "#v=1&pop=52000&signature=2022-02-30&couleur=bleu&regime=avenant-9&own-operating",
        );
        for words in [
            "couleur=bleu",
            "own-operating",
            "Signature le",
            "Règles à appliquer",
        ] {
            page.waits_for_words("#arrived", words);
        }
        page.pays("seed-envelope", 60_000);
        page.objects_to(Field::Signature);
        page.press_button("J’ai lu");
        page.browser().wait("no banner", || {
            page.browser().text(".arrived").map_or(Ok(()), Err)
        });
    });
}

#[test]
fn a_link_says_then_and_now_and_what_the_sender_replaced() {
    visit(|page| {
        // 61 000 in the place of 60 000, and a total that nobody ever saw.
        open_link(
            page,
            "#figure-operating.base/avenant-2/2=61000&figures=1&pop=52000&total=6000000&v=1",
        );
        for words in ["1 chiffre publié", "60 000 €", "61 000 €"] {
            page.waits_for_words("#arrived", words);
        }
    });
}

#[test]
fn scenarios_come_with_the_link_and_each_is_a_whole_project() {
    visit(|page| {
        open_link(
            page,
            "#2.regime=offer-2020-75&figures=1&pop=30000&scenarios=2&signature=2021-06-15\
             &status=signed&total=5000000&v=1",
        );
        page.pays("seed-total", 50_000);
        page.waits_for(".which");
        page.browser().click(".which label:nth-of-type(2) input");
        page.pays("seed-total", 87_500);
        // The second is changed, the first is not.
        page.type_in(Field::Population, "200 000");
        page.pays("seed-total", 157_500);
        page.address_says(
            "#2.pop=200000&2.regime=offer-2020-75&figures=1&pop=30000&scenarios=2&shown=2\
             &signature=2021-06-15&status=signed&total=5000000&v=1",
        );
        page.browser().back();
        page.pays("seed-total", 50_000);
    });
}

#[test]
fn what_is_changed_in_another_view_survives_the_way_back() {
    visit(|page| {
        page.type_in(Field::Population, "52 000");
        page.address_says("#figures=1&pop=52000&total=6000000&v=1");
        page.browser().click("a[href='#bareme']");
        page.waits_for("#annex-view h3");
        page.unfold();
        page.waits_for_element("[name='figure-operating.base/avenant-2/2']");
        let replaced = page.browser().script(
            "const box = document.querySelector(\"[name='figure-operating.base/avenant-2/2']\");
             box.value = '61 000';
             box.dispatchEvent(new Event('input', { bubbles: true }));
             return box.value;",
            Vec::new(),
        );
        assert_eq!(replaced, json!("61 000"));
        page.browser().back();
        page.pays("seed-envelope", 61_000);
        page.address_says(
            "#figure-operating.base/avenant-2/2=61000&figures=1&pop=52000&total=6100000&v=1",
        );
    });
}

#[test]
fn the_link_is_copied_with_or_without_the_amounts_of_the_contract() {
    visit(|page| {
        open_link(
            page,
            "#figures=1&own-operating=61000&pop=52000&total=6100000&v=1",
        );
        page.waits_for("#link-title");
        page.browser().click("#with-contract");
        let wanted = "#figures=1&pop=52000&total=6000000&v=1";
        page.browser().wait("the link", || {
            match page.browser().property("#share-link", "value") {
                Some(link) if link.ends_with(wanted) => Ok(()),
                found => Err(format!("{found:?}")),
            }
        });
        page.browser().allow_clipboard();
        page.press_button("Copier le lien");
        page.waits_for(".said");
        // Where anybody would paste it: in another box.
        page.browser().script(
            "const box = document.createElement('textarea');
             box.id = 'pasted';
             document.querySelector('#share').prepend(box);",
            Vec::new(),
        );
        page.browser().click("#pasted");
        page.browser().paste();
        page.browser().wait("the link pasted", || {
            match page.browser().property("#pasted", "value") {
                Some(link) if link.ends_with(wanted) && link.starts_with("http://127.0.0.1:") => {
                    Ok(())
                }
                found => Err(format!("{found:?}")),
            }
        });
    });
}

#[test]
fn nothing_of_an_untouched_page_is_in_the_address() {
    visit(|page| {
        page.browser().click("h1");
        page.waits_for("#share-title");
        assert_eq!(page.hash(), "");
        page.type_in(Field::Population, "52 000");
        page.address_says("#figures=1&pop=52000&total=6000000&v=1");
        page.press_button("Tout effacer");
        page.address_says("#simulation");
        page.browser().wait("nothing kept", || {
            let kept = page.browser().script(
                "return Object.keys(localStorage).filter((key) => key !== 'amorce.projects.v1');",
                Vec::new(),
            );
            if kept == json!([]) {
                Ok(())
            } else {
                Err(kept.to_string())
            }
        });
    });
}

/// The other scenario is the one that its maker was looking at.
#[test]
fn a_link_that_was_copied_while_another_scenario_showed_keeps_both() {
    for (fragment, link) in [
        (
            "#2.pop=30000&pop=60000&scenarios=2&shown=2&v=1",
            "#2.pop=30000&figures=1&pop=60000&scenarios=2&shown=2&total=6000000&v=1",
        ),
        (
            "#3.pop=30000&pop=60000&scenarios=3&shown=3&v=1",
            "#3.pop=30000&figures=1&pop=60000&scenarios=3&shown=3&total=6000000&v=1",
        ),
    ] {
        visit(|page| {
            open_link(page, fragment);
            page.holds(Field::Population, "30000");
            page.pays("seed-envelope", 50_000);
            page.browser().click("h1");
            page.waits_for_every_program();
            page.address_says(link);
            page.browser().click("a[href='#comparer']");
            page.waits_for("#compare-lines");
            page.waits_for_words("#compare", "60 000 €");
            page.waits_for_words("#compare", "50 000 €");
        });
    }
}

/// What was not understood stays in the address until its reader knows.
#[test]
fn a_link_that_was_cut_says_so_and_stays_as_it_came_until_it_is_read() {
    visit(|page| {
        let cut = "#figures=1&pop=52000&signature=2022-06-1";
        open_link(page, cut);
        page.waits_for_words("#arrived", "coupé ou écrit à la main");
        page.waits_for_words("#arrived", "signature=2022-06-1");
        page.waits_for("#share-title");
        assert_eq!(page.hash(), cut);
        page.browser().reload();
        page.waits_for_words("#arrived", "coupé ou écrit à la main");
        assert_eq!(page.hash(), cut);
        page.press_button("J’ai lu");
        page.address_says("#figures=1&pop=52000&total=6000000&v=1");
        // Typed into before it is read, it follows what is typed.
        open_link(page, cut);
        page.waits_for("#arrived-title");
        page.type_in(Field::Population, "30 000");
        page.address_says("#figures=1&pop=30000&total=5000000&v=1");
    });
}

/// As mail programs, chats and trackers leave it.
#[test]
fn a_link_that_others_have_dressed_opens_without_a_word() {
    for fragment in [
        "#figures%3D1%26pop%3D52000%26total%3D6000000%26v%3D1",
        "#figures=1&amp;pop=52000&amp;total=6000000&amp;v=1",
    ] {
        visit(|page| {
            open_link(page, fragment);
            page.pays("seed-envelope", 60_000);
            page.browser().click("h1");
            page.waits_for("#share-title");
            page.address_says("#figures=1&pop=52000&total=6000000&v=1");
            page.waits_for("#arrived-title");
            let told = page.browser().text("#arrived").unwrap_or_default();
            for words in ["coupé", "Laissé de côté", "maintenant"] {
                assert!(!told.contains(words), "{words} in {told} of {fragment}");
            }
        });
    }
}

#[test]
fn a_view_on_which_a_tracker_hung_something_opens() {
    visit(|page| {
        page.go_to("#bareme?fbclid=IwAR0");
        page.waits_for("[data-figure]");
        page.conceals("arriving");
    });
}

#[test]
fn ones_own_project_is_saved_before_one_that_came_by_a_link_takes_its_place() {
    visit(|page| {
        page.type_in(Field::Population, "30 000");
        page.waits_for(".kept .button");
        open_link(page, SIGNED);
        page.waits_for("#arrived-title");
        page.press_button("Garder celui-ci sur cet appareil");
        page.waits_for_words("#arrived", "Ma saisie d’avant le lien");
        page.pays("seed-total", 131_250);
        // It outlives the window.
        page.waits_for(".kept .button");
        page.browser().reload();
        page.pays("seed-total", 131_250);
        page.press_named("Ouvrir\u{a0}: Ma saisie d’avant le lien");
        page.pays("seed-envelope", 50_000);
        page.holds(Field::Population, "30000");
    });
}

#[test]
fn ones_own_project_that_gave_way_to_a_link_is_one_button_away() {
    visit(|page| {
        page.type_in(Field::Population, "30 000");
        page.waits_for(".kept .button");
        open_link(page, SIGNED);
        page.waits_for("#arrived-title");
        page.press_button("Garder celui-ci sur cet appareil");
        page.waits_for_words("#arrived", "Ma saisie d’avant le lien");
        page.press_button("Reprendre ma propre saisie");
        page.pays("seed-envelope", 50_000);
        page.address_says("#figures=1&pop=30000&total=5000000&v=1");
    });
}
