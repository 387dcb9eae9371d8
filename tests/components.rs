//! The components of the page, in a browser: what they show for a state, and
//! what they ask for when they are used. It knows no rule and no amount.
#![cfg(target_arch = "wasm32")]

#[path = "components/compare.rs"]
mod compare;

use amorce::app::{App, AppProps};
use amorce::input::{Draft, Field, RegionalPart};
use amorce::law::Mission;
use amorce::law::OwnLine;
use amorce::store::Start;
use amorce::texts;
use amorce::units::Date;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, Event, EventInit, HtmlElement, HtmlInputElement, HtmlSelectElement};
use yew::AppHandle;

wasm_bindgen_test_configure!(run_in_browser);

const TODAY: Date = Date::literal(2026, 11, 21);

/// Opens the schedule.
const SCHEDULE: &str = "[aria-labelledby=schedule-title] > details > summary";

/// The page in a corner of the document.
struct Page {
    root: Element,
    program: Option<AppHandle<App>>,
}

impl Page {
    async fn open() -> Result<Self, JsValue> {
        Self::open_with(Draft::default()).await
    }

    async fn open_with(draft: Draft) -> Result<Self, JsValue> {
        let document = gloo::utils::document();
        let root = document.create_element("div")?;
        // Yew listens on what is in the document.
        gloo::utils::body().append_child(&root)?;
        let typed = draft.iter().map(|(field, text)| (field, text.to_owned()));
        let props = AppProps {
            start: Some(Start {
                today: Some(TODAY),
                id: "test".to_owned(),
                typed: typed.collect(),
                ..Start::default()
            }),
        };
        let program = yew::Renderer::<App>::with_root_and_props(root.clone(), props).render();
        let page = Self {
            root,
            program: Some(program),
        };
        yew::scheduler::flush().await;
        // A visitor is there: the rest of the page comes.
        gloo::utils::window().dispatch_event(&Event::new("pointermove")?)?;
        while !page.has("#form-more form")? {
            yew::scheduler::flush().await;
        }
        Ok(page)
    }

    fn find(&self, css: &str) -> Result<Element, JsValue> {
        let found = self.root.query_selector(css)?;
        found.ok_or_else(|| format!("no {css}").into())
    }

    fn has(&self, css: &str) -> Result<bool, JsValue> {
        Ok(self.root.query_selector(css)?.is_some())
    }

    fn text(&self, key: &str) -> Result<String, JsValue> {
        let found = self.find(&format!("[data-key={key}]"))?;
        Ok(found.text_content().unwrap_or_default())
    }

    fn input(&self, field: Field) -> Result<HtmlInputElement, JsValue> {
        Ok(self.find(&format!("#f-{}", field.key()))?.dyn_into()?)
    }

    async fn type_in(&self, field: Field, text: &str) -> Result<(), JsValue> {
        let input = self.input(field)?;
        input.set_value(text);
        happen(&input, "input").await
    }

    async fn leave(&self, field: Field) -> Result<(), JsValue> {
        happen(&*self.input(field)?, "blur").await
    }

    async fn pick(&self, field: Field, value: &str) -> Result<(), JsValue> {
        let select: HtmlSelectElement = self.find(&format!("#f-{}", field.key()))?.dyn_into()?;
        select.set_value(value);
        happen(&select, "change").await
    }

    /// Opens, or closes, the part under this heading.
    async fn toggle(&self, heading: &str) -> Result<(), JsValue> {
        let headings = self.root.query_selector_all("summary h3")?;
        for index in 0..headings.length() {
            let found: Option<HtmlElement> = headings.get(index).and_then(|h| h.dyn_into().ok());
            if let Some(found) = found.filter(|h| h.text_content().as_deref() == Some(heading)) {
                found.click();
                yew::scheduler::flush().await;
                return Ok(());
            }
        }
        Err(format!("no part is headed {heading}").into())
    }

    fn holds(&self, field: Field) -> Result<String, JsValue> {
        Ok(plain(&self.input(field)?.value()))
    }

    async fn click(&self, css: &str) -> Result<(), JsValue> {
        self.find(css)?.dyn_into::<HtmlElement>()?.click();
        yew::scheduler::flush().await;
        Ok(())
    }
}

/// The next page has the same names and ids, and the same window.
impl Drop for Page {
    fn drop(&mut self) {
        if let Some(program) = self.program.take() {
            program.destroy();
        }
        self.root.remove();
    }
}

async fn happen(element: &Element, event: &str) -> Result<(), JsValue> {
    let bubbles = EventInit::new();
    bubbles.set_bubbles(true);
    let event = Event::new_with_event_init_dict(event, &bubbles)?;
    element.dispatch_event(&event)?;
    yew::scheduler::flush().await;
    Ok(())
}

/// Without the blanks that keep an amount on one line.
fn plain(text: &str) -> String {
    text.replace(['\u{202f}', '\u{a0}'], " ")
}

#[wasm_bindgen_test]
async fn the_answer_follows_what_is_typed() -> Result<(), JsValue> {
    let page = Page::open().await?;
    page.type_in(Field::Population, "30 000").await?;
    assert!(plain(&page.text("answer")?).starts_with("Pour 30 000 habitants (taille 1)"));
    page.type_in(Field::Population, "200 000").await?;
    page.type_in(Field::Signature, "15/06/2022").await?;
    let answer = plain(&page.text("answer")?);
    assert!(
        answer.starts_with("Pour 200 000 habitants (taille 4) et un contrat signé le 15 juin 2022"),
        "{answer}"
    );
    Ok(())
}

#[wasm_bindgen_test]
async fn an_error_shows_beside_its_field_and_what_was_typed_stays() -> Result<(), JsValue> {
    let page = Page::open().await?;
    page.type_in(Field::Population, "52 000").await?;
    page.type_in(Field::Signature, "30/02/2022").await?;
    assert!(
        !page.has("#e-signature")?,
        "nobody is corrected in mid-word"
    );
    page.leave(Field::Signature).await?;
    let error = page.find("#e-signature")?;
    assert!(!error.text_content().unwrap_or_default().is_empty());
    let input = page.input(Field::Signature)?;
    assert_eq!(input.value(), "30/02/2022");
    assert_eq!(input.get_attribute("aria-invalid").as_deref(), Some("true"));
    let described_by = input.get_attribute("aria-describedby").unwrap_or_default();
    assert!(
        described_by.split(' ').any(|id| id == error.id()),
        "{described_by}"
    );
    assert!(plain(&page.text("answer")?).starts_with("Pour 52 000 habitants"));
    page.type_in(Field::Signature, "28/02/2022").await?;
    assert!(
        !page.has("#e-signature")?,
        "what is right is not objected to"
    );
    Ok(())
}

#[wasm_bindgen_test]
async fn a_population_that_is_wiped_is_asked_for_and_one_never_typed_is_not() -> Result<(), JsValue>
{
    let page = Page::open().await?;
    page.leave(Field::Population).await?;
    assert!(!page.has("#e-pop")?);
    page.type_in(Field::Population, "52 000").await?;
    page.type_in(Field::Population, "").await?;
    page.leave(Field::Population).await?;
    assert!(page.has("#e-pop")?);
    Ok(())
}

#[wasm_bindgen_test]
async fn what_is_typed_is_never_written_otherwise() -> Result<(), JsValue> {
    let page = Page::open().await?;
    for typed in ["12345", "12.345 ", "12 345,6", "douze"] {
        page.type_in(Field::Population, typed).await?;
        page.leave(Field::Population).await?;
        assert_eq!(page.input(Field::Population)?.value(), typed);
    }
    Ok(())
}

#[wasm_bindgen_test]
async fn the_example_is_marked_as_one_and_goes_with_the_first_key() -> Result<(), JsValue> {
    let page = Page::open().await?;
    let example = plain(&page.text("example")?);
    assert!(example.contains("60 000 habitants"), "{example}");
    assert!(example.contains("21 mai 2027"), "{example}");
    assert_eq!(page.input(Field::Population)?.value(), "");
    page.type_in(Field::Population, "5").await?;
    assert!(!page.has("[data-key=example]")?);
    Ok(())
}

#[wasm_bindgen_test]
async fn what_was_typed_before_the_program_was_there_is_kept() -> Result<(), JsValue> {
    let mut draft = Draft::default();
    draft.set(Field::Population, "30 000");
    let page = Page::open_with(draft).await?;
    assert_eq!(page.input(Field::Population)?.value(), "30 000");
    assert!(!page.has("[data-key=example]")?);
    Ok(())
}

#[wasm_bindgen_test]
async fn an_offer_that_was_never_adopted_heads_the_result() -> Result<(), JsValue> {
    let page = Page::open().await?;
    page.type_in(Field::Population, "30 000").await?;
    assert!(!page.has("[data-key=as-if]")?);
    page.pick(Field::Regime, "offer-2020-75").await?;
    assert!(page.text("as-if")?.contains("si l’offre avait été adoptée"));
    page.pick(Field::Regime, "auto").await?;
    assert!(!page.has("[data-key=as-if]")?);
    Ok(())
}

#[wasm_bindgen_test]
async fn a_day_says_by_itself_whether_the_contract_is_signed() -> Result<(), JsValue> {
    let page = Page::open().await?;
    let picked = |value: &str| -> Result<bool, JsValue> {
        let radio: HtmlInputElement = page.find(&format!("#f-status-{value}"))?.dyn_into()?;
        Ok(radio.checked())
    };
    page.type_in(Field::Signature, "20/11/2026").await?;
    assert!(picked("signed")?);
    page.type_in(Field::Signature, "22/11/2026").await?;
    assert!(picked("planned")?);
    page.click("#f-status-no").await?;
    assert!(picked("no")?);
    assert!(!page.has("#f-signature")?, "there is no day to give");
    Ok(())
}

#[wasm_bindgen_test]
async fn an_amount_opens_down_to_its_sources() -> Result<(), JsValue> {
    let page = Page::open().await?;
    page.type_in(Field::Population, "120 000").await?;
    page.type_in(Field::Signature, "15/06/2022").await?;
    let sources = "[data-key=seed-envelope]:has(details[open]) + .opened a[href]";
    assert!(!page.has(".opened")?);
    page.click("[data-key=seed-envelope] summary").await?;
    assert!(page.has(sources)?);
    page.click("[data-key=seed-envelope] summary").await?;
    assert!(!page.has(".opened")?);
    Ok(())
}

#[wasm_bindgen_test]
async fn the_day_a_mission_starts_is_in_the_schedule() -> Result<(), JsValue> {
    let page = Page::open().await?;
    page.type_in(Field::Population, "120 000").await?;
    page.type_in(Field::Signature, "15/06/2022").await?;
    page.click(SCHEDULE).await?;
    let start = Field::Start(Mission::Access);
    assert!(!page.has("#f-access")?, "what is closed is not in the way");
    page.toggle(texts::MISSIONS).await?;
    let result = |page: &Page| -> Result<String, JsValue> {
        Ok(plain(&page.root.text_content().unwrap_or_default()))
    };
    // 75 % of the fixed part of access, 90 000 € in tier 3.
    assert!(!result(&page)?.contains("67 500 €"));
    page.type_in(start, "15/06/2022").await?;
    assert!(result(&page)?.contains("67 500 €"));
    assert!(
        page.find("form[aria-label]")?
            .text_content()
            .unwrap_or_default()
            .contains("1 mission")
    );
    Ok(())
}

#[wasm_bindgen_test]
async fn a_mission_whose_day_is_wiped_is_still_taken_on() -> Result<(), JsValue> {
    let page = Page::open().await?;
    page.toggle(texts::MISSIONS).await?;
    let start = Field::Start(Mission::Access);
    let ticked = || -> Result<bool, JsValue> {
        let tick: HtmlInputElement = page.find("#f-access-yes")?.dyn_into()?;
        Ok(tick.checked())
    };
    page.type_in(start, "15/06/2022").await?;
    assert!(ticked()?);
    page.type_in(start, "").await?;
    assert!(ticked()?);
    assert_eq!(page.holds(start)?, "");
    page.click("#f-access-yes").await?;
    assert!(!ticked()?);
    Ok(())
}

#[wasm_bindgen_test]
async fn a_day_picked_in_the_calendar_is_written_as_french_writes_it() -> Result<(), JsValue> {
    let page = Page::open().await?;
    let calendar: HtmlInputElement = page.find("#f-signature ~ [type=date]")?.dyn_into()?;
    calendar.set_value("2022-06-05");
    happen(&calendar, "change").await?;
    assert_eq!(page.holds(Field::Signature)?, "05/06/2022");
    page.type_in(Field::Signature, "1/3/22").await?;
    assert_eq!(calendar.value(), "2022-03-01", "it opens on the day typed");
    Ok(())
}

#[wasm_bindgen_test]
async fn a_published_amount_fills_a_line_and_a_line_goes() -> Result<(), JsValue> {
    let page = Page::open().await?;
    let line = |number, part| Field::Regional(number, part);
    page.type_in(Field::Population, "120 000").await?;
    page.toggle(texts::REGIONAL).await?;
    page.click(".preset .button").await?;
    // Grand Est publishes 50 000 € for tier 3.
    assert_eq!(page.holds(line(1, RegionalPart::Label))?, "Grand Est");
    assert_eq!(page.holds(line(1, RegionalPart::Amount))?, "50 000");
    page.type_in(line(2, RegionalPart::Amount), "1 234").await?;
    assert_eq!(
        page.holds(line(3, RegionalPart::Amount))?,
        "",
        "one more can be typed"
    );
    page.click(".group .button").await?;
    assert_eq!(page.holds(line(1, RegionalPart::Label))?, "");
    assert_eq!(page.holds(line(1, RegionalPart::Amount))?, "1 234");
    assert_eq!(page.holds(line(2, RegionalPart::Amount))?, "");
    Ok(())
}

#[wasm_bindgen_test]
async fn what_is_erased_can_be_had_back_until_something_is_typed() -> Result<(), JsValue> {
    let page = Page::open().await?;
    let words = || {
        page.find(".device .button")
            .map(|button| button.text_content())
    };
    page.type_in(Field::Population, "52 000").await?;
    page.type_in(Field::Signature, "30/02/2022").await?;
    assert_eq!(words()?.as_deref(), Some(texts::ERASE));
    page.click(".device .button").await?;
    assert_eq!(page.holds(Field::Population)?, "");
    assert!(page.has("[data-key=example]")?);
    assert!(
        !page.has(".error")?,
        "nothing is asked of who just erased it"
    );
    assert_eq!(words()?.as_deref(), Some(texts::RESTORE));
    page.click(".device .button").await?;
    assert_eq!(page.holds(Field::Population)?, "52 000");
    assert_eq!(page.holds(Field::Signature)?, "30/02/2022");
    page.click(".device .button").await?;
    page.type_in(Field::Population, "7").await?;
    assert_eq!(words()?.as_deref(), Some(texts::ERASE));
    Ok(())
}

#[wasm_bindgen_test]
async fn what_is_wrong_is_listed_once_left_and_leads_to_its_field() -> Result<(), JsValue> {
    let page = Page::open().await?;
    let own = Field::Own(OwnLine::Operating);
    page.type_in(Field::Population, "52 000").await?;
    page.toggle(texts::OWN).await?;
    page.type_in(own, "beaucoup").await?;
    assert!(!page.has(".problems")?, "nobody is corrected in mid-word");
    page.leave(own).await?;
    assert!(page.has(".problems a")?);
    page.toggle(texts::OWN).await?;
    assert!(!page.has("#f-own-operating")?);
    page.click(".problems a").await?;
    let focused = gloo::utils::document().active_element();
    assert_eq!(
        focused.map(|element| element.id()).as_deref(),
        Some("f-own-operating")
    );
    page.type_in(own, "60 000").await?;
    assert!(!page.has(".problems")?);
    Ok(())
}

/// How many elements there are.
fn count(root: &Element, css: &str) -> Result<u32, JsValue> {
    Ok(root.query_selector_all(css)?.length())
}

#[wasm_bindgen_test]
async fn each_picture_has_its_numbers_in_a_table_and_its_meaning_in_words() -> Result<(), JsValue> {
    let page = Page::open().await?;
    page.type_in(Field::Population, "120 000").await?;
    page.type_in(Field::Signature, "15/06/2022").await?;
    page.click(SCHEDULE).await?;
    for (picture, point, row) in [
        ("steps", ".plateau", "tbody tr"),
        ("timeline", ".shape", "tbody tr"),
    ] {
        let figure = page.find(&format!("[data-picture={picture}]"))?;
        let points = count(&figure, point)?;
        assert!(points > 0, "{picture} draws nothing");
        assert_eq!(points, count(&figure, row)?, "{picture}");
    }
    // The table of the rights has the numbers of the bars, and the schedule those of the cash.
    let years = "[aria-labelledby=years-title] tbody tr:not([data-key=years-sum])";
    assert_eq!(
        count(&page.root, "[data-picture=bars] .bar")?,
        count(&page.root, years)?
    );
    let line = page.find("[data-picture=cash] path.prudent")?;
    let line = line.get_attribute("d").unwrap_or_default();
    let rows = page
        .root
        .query_selector_all("[aria-labelledby=schedule-title] .day")?;
    let mut days = Vec::new();
    for index in 0..rows.length() {
        let when = rows.get(index).and_then(|row| row.text_content());
        let when = plain(&when.unwrap_or_default());
        // « au plus tôt le 15 juin 2023 » is that day too.
        days.push(when.rsplit(" le ").next().unwrap_or_default().to_owned());
    }
    days.retain(|day| !day.contains("sans date"));
    days.dedup();
    assert_eq!(line.matches('V').count(), days.len(), "{days:?}");
    let drawings = page.root.query_selector_all("[role=img]")?;
    for index in 0..drawings.length() {
        let drawing: Element = drawings.get(index).ok_or("gone")?.dyn_into()?;
        let ids = drawing.get_attribute("aria-labelledby").unwrap_or_default();
        for id in ids.split(' ') {
            let words = page.find(&format!("#{id}"))?.text_content();
            assert!(words.is_some_and(|words| words.len() > 10), "{id}");
        }
    }
    assert_eq!(drawings.length(), 4);
    Ok(())
}

#[wasm_bindgen_test]
async fn a_step_of_the_roadmap_is_done_once_it_is_ticked() -> Result<(), JsValue> {
    let page = Page::open().await?;
    page.type_in(Field::Population, "120 000").await?;
    page.type_in(Field::Signature, "15/06/2022").await?;
    let box_of_step = "[name=done-start-access]";
    let row = |page: &Page| -> Result<String, JsValue> {
        let row = page.find(box_of_step)?.closest("tr")?;
        Ok(row.and_then(|row| row.text_content()).unwrap_or_default())
    };
    // Due six months after the signature, years before today.
    let says = |page: &Page, words: &str| -> Result<(), JsValue> {
        let row = row(page)?;
        assert!(row.contains(words), "{words} in {row}");
        Ok(())
    };
    says(&page, "à renseigner, échéance passée")?;
    page.click(box_of_step).await?;
    says(&page, "fait")?;
    page.click(box_of_step).await?;
    says(&page, "à renseigner")?;
    // Late is what the visitor says is not done yet.
    let not_yet = "tr:has([name=done-start-access]) button";
    page.click(not_yet).await?;
    says(&page, "en retard de")?;
    page.click(not_yet).await?;
    says(&page, "à renseigner")?;
    Ok(())
}

#[wasm_bindgen_test]
async fn a_button_counts_the_renewal_and_a_box_takes_it_back() -> Result<(), JsValue> {
    let page = Page::open().await?;
    page.type_in(Field::Population, "120 000").await?;
    page.type_in(Field::Signature, "15/01/2021").await?;
    let years = "[aria-labelledby=years-title]";
    let rows = |page: &Page| count(&page.root, &format!("{years} tbody tr"));
    // Before the contract, five years, the sum.
    assert_eq!(rows(&page)?, 7);
    page.click("[aria-labelledby=notices-title] button").await?;
    // A heading and five years more.
    assert_eq!(rows(&page)?, 13);
    let heading = page.find(&format!("{years} [scope=rowgroup]"))?;
    assert_eq!(
        heading.text_content().as_deref(),
        Some("Contrat renouvelé le 15 janvier 2026")
    );
    assert!(page.has("[name=renewed]:checked")?);
    page.click("[name=renewed]").await?;
    assert_eq!(rows(&page)?, 7);
    Ok(())
}

#[wasm_bindgen_test]
async fn a_box_stays_itself_while_what_is_wrong_with_it_comes_and_goes() -> Result<(), JsValue> {
    let page = Page::open().await?;
    let boxed = page.input(Field::Signature)?;
    page.type_in(Field::Signature, "30/02/2022").await?;
    page.leave(Field::Signature).await?;
    assert!(page.has("#e-signature")?);
    assert!(boxed.is_same_node(Some(&*page.input(Field::Signature)?)));
    page.type_in(Field::Signature, "28/02/2022").await?;
    assert!(!page.has("#e-signature")?);
    assert!(boxed.is_same_node(Some(&*page.input(Field::Signature)?)));
    Ok(())
}
