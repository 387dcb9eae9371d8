//! What happens between the first drawing of the page and the end of its start, on a processor slow enough for that.
//! This module must never know which listener hears of it.

use amorce::input::Field;
use serde_json::json;

use crate::page::visit;

/// Puts another link into the url while the page is first drawn.
const FOLLOW_A_LINK: &str = "const insert = Node.prototype.insertBefore;
Node.prototype.insertBefore = function (...places) {
  const inserted = insert.apply(this, places);
  if (document.querySelector('#arrived > section')) {
    Node.prototype.insertBefore = insert;
    location.hash = '#pop=30000&v=1';
  }
  return inserted;
};";

/// Yew lets other events pass once it has drawn for 16 ms.
#[test]
fn a_link_that_is_opened_while_the_page_is_first_drawn_is_the_one_that_counts() {
    visit(|page| {
        let browser = page.browser();
        browser.go_to("about:blank");
        browser.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": FOLLOW_A_LINK }),
        );
        browser.slow_down(20);
        page.go_to("#pop=52000&v=1");
        page.pays("seed-envelope", 50_000);
        page.holds(Field::Population, "30000");
    });
}
