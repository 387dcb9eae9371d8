//! The components of the page, in a browser: what they show for a state, and
//! what they ask for when they are used. It knows no rule and no amount.
#![cfg(target_arch = "wasm32")]

use amorce::app::{App, AppProps};
use amorce::input::{Draft, Field};
use amorce::units::Date;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, Event, EventInit, HtmlElement, HtmlInputElement, HtmlSelectElement};

wasm_bindgen_test_configure!(run_in_browser);

const TODAY: Date = Date::literal(2026, 11, 21);

/// The page in a document of its own corner.
struct Page {
    root: Element,
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
        let props = AppProps {
            today: Some(TODAY),
            draft,
            in_focus: None,
        };
        yew::Renderer::<App>::with_root_and_props(root.clone(), props).render();
        yew::scheduler::flush().await;
        Ok(Self { root })
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

    async fn click(&self, css: &str) -> Result<(), JsValue> {
        self.find(css)?.dyn_into::<HtmlElement>()?.click();
        yew::scheduler::flush().await;
        Ok(())
    }
}

/// The next page has the same names and ids.
impl Drop for Page {
    fn drop(&mut self) {
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
    assert!(!page.has("[data-key=seed-envelope] a[href]")?);
    page.click("[data-key=seed-envelope] summary").await?;
    assert!(page.has("[data-key=seed-envelope] details[open] a[href]")?);
    page.click("[data-key=seed-envelope] summary").await?;
    assert!(!page.has("[data-key=seed-envelope] details[open]")?);
    Ok(())
}
