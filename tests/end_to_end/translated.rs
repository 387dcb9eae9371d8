//! A page that the browser translates: no amount of before stays beside what is typed now.

use amorce::input::Field;

use super::page::{Page, visit};

/// Puts every text into two elements of its own, as browsers do that translate: what is marked `translate="no"` too where
/// that is asked for, as some do.
const TRANSLATE: &str = "
    const [everything] = arguments;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!text.data.trim() || parent.closest('script, style, textarea')) continue;
      if (!everything && parent.closest('[translate=no]')) continue;
      const [outer, inner] = ['font', 'font'].map((name) => document.createElement(name));
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(text.cloneNode());
    }";

fn translate(page: &Page, everything: bool) {
    page.browser().script(TRANSLATE, vec![everything.into()]);
}

/// 60 000 € and 45 000 € of booster become 75 000 € and 56 250 €.
fn no_amount_of_before_stays(everything: bool) {
    visit(|page| {
        page.go_to("#pop=52000&signature=2022-06-15&status=signed&v=1");
        page.pays("seed-total", 105_000);
        page.browser().click("h1");
        page.waits_for_every_program();
        page.lacks_element("#translated");
        translate(page, everything);
        page.waits_for("#translated");
        page.type_in(Field::Population, "120 000");
        page.pays("seed-total", 131_250);
        page.says("answer", "120 000 habitants");
        page.says("tier", "Taille 3");
        for css in ["#result", "#result-more", "#tools", "#share"] {
            page.browser().wait(css, || {
                let text = page.browser().text(css).unwrap_or_default();
                let old = [
                    "105\u{202f}000",
                    "60\u{202f}000",
                    "45\u{202f}000",
                    "52\u{202f}000",
                ];
                let stale = old.iter().find(|amount| text.contains(**amount));
                stale.map_or(Ok(()), |amount| Err(format!("{amount} in {text}")))
            });
        }
        // What is wrong is said of what is typed now.
        page.type_in(Field::Population, "douze");
        page.objects_to(Field::Population);
        page.type_in(Field::Population, "30 000");
        page.accepts(Field::Population);
        page.pays("seed-total", 87_500);
    });
}

#[test]
fn no_amount_of_before_stays_in_a_page_that_is_translated() {
    no_amount_of_before_stays(false);
}

#[test]
fn no_amount_of_before_stays_where_a_translator_leaves_nothing_out() {
    no_amount_of_before_stays(true);
}

#[test]
fn no_amount_of_before_stays_in_a_comparison_that_is_translated() {
    visit(|page| {
        page.go_to("#2.pop=30000&pop=60000&scenarios=2&v=1");
        page.browser().click("h1");
        page.waits_for("#share-title");
        page.browser().click("a[href='#comparer']");
        page.waits_for("#compare-lines");
        translate(page, true);
        page.browser().click("a[href='#simulation']");
        page.type_in(Field::Population, "200 000");
        page.pays("seed-envelope", 90_000);
        page.browser().click("a[href='#comparer']");
        page.waits_for("#compare-lines");
        page.browser().wait("the comparison of what is typed", || {
            let text = page.browser().text("#compare").unwrap_or_default();
            let is_new = text.contains("90\u{202f}000") && !text.contains("60\u{202f}000");
            is_new.then_some(()).ok_or(text)
        });
    });
}
