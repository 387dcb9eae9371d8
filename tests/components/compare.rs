//! The view that sets scenarios side by side: what it shows of them, and what it asks for. The amounts
//! are those of the seed articles.

use std::cell::RefCell;
use std::rc::Rc;

use amorce::app::{Compare, CompareAction};
use amorce::input::{Draft, Field};
use amorce::law::Mission;
use amorce::store::Scenario;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::prelude::*;

use super::{TODAY, happen, plain};

type Asked = Rc<RefCell<Vec<CompareAction>>>;

/// Who keeps the scenarios, and does of what it is asked for what these tests need.
#[derive(Clone, PartialEq, Properties)]
struct HostProps {
    scenarios: Vec<Scenario>,
    asked: AskedOf,
}

/// Where what was asked for is written down.
#[derive(Clone, Default)]
struct AskedOf(Asked);

impl PartialEq for AskedOf {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[component]
fn Host(props: &HostProps) -> Html {
    let scenarios = use_state(|| props.scenarios.clone());
    let on = {
        let (scenarios, asked) = (scenarios.clone(), props.asked.clone());
        Callback::from(move |action: CompareAction| {
            let mut all = (*scenarios).clone();
            match &action {
                CompareAction::DuplicateWith(place, fields) => {
                    let mut copy = all
                        .get(*place)
                        .map(|of| of.draft.clone())
                        .unwrap_or_default();
                    for (field, text) in fields {
                        copy.set(*field, text.clone());
                    }
                    all.push(Scenario::of(copy, Some(TODAY)));
                }
                CompareAction::Remove(place) => {
                    all.remove(*place);
                }
                _ => {}
            }
            asked.0.borrow_mut().push(action);
            scenarios.set(all);
        })
    };
    html! { <Compare scenarios={(*scenarios).clone()} active={0} today={TODAY} {on} /> }
}

/// The view in a corner of the document.
struct View {
    root: Element,
    asked: AskedOf,
    program: Option<yew::AppHandle<Host>>,
}

impl View {
    async fn open(scenarios: &[&[(Field, &str)]]) -> Result<Self, JsValue> {
        let root = gloo::utils::document().create_element("div")?;
        gloo::utils::body().append_child(&root)?;
        let scenario = |fields: &&[(Field, &str)]| {
            let mut draft = Draft::default();
            for (field, text) in *fields {
                draft.set(*field, *text);
            }
            Scenario::of(draft, Some(TODAY))
        };
        let asked = AskedOf::default();
        let props = HostProps {
            scenarios: scenarios.iter().map(scenario).collect(),
            asked: asked.clone(),
        };
        let program = yew::Renderer::<Host>::with_root_and_props(root.clone(), props).render();
        yew::scheduler::flush().await;
        Ok(Self {
            root,
            asked,
            program: Some(program),
        })
    }

    fn find(&self, css: &str) -> Result<Element, JsValue> {
        let found = self.root.query_selector(css)?;
        found.ok_or_else(|| format!("no {css}").into())
    }

    fn all(&self, css: &str) -> Result<Vec<Element>, JsValue> {
        let found = self.root.query_selector_all(css)?;
        let elements = (0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok());
        Ok(elements.collect())
    }

    /// The words of the row headed so, cell by cell.
    fn row(&self, heading: &str) -> Result<Vec<String>, JsValue> {
        for heading_cell in self.all("#compare-lines ~ table.abreast th[scope=row]")? {
            let row = heading_cell.parent_element();
            if let Some(row) = row.filter(|_| text(&heading_cell) == heading) {
                let cells = row.query_selector_all("td")?;
                let cells = (0..cells.length()).filter_map(|index| cells.get(index));
                let words = cells.map(|cell| plain(&cell.text_content().unwrap_or_default()));
                return Ok(words.map(|words| words.trim().to_owned()).collect());
            }
        }
        Err(format!("no row is headed {heading}").into())
    }

    /// Presses the button in these words.
    async fn press(&self, words: &str) -> Result<(), JsValue> {
        for button in self.all("button")? {
            let label = button.get_attribute("aria-label");
            if plain(&text(&button)) == words || label.as_deref() == Some(words) {
                button.dyn_into::<HtmlElement>()?.click();
                yew::scheduler::flush().await;
                return Ok(());
            }
        }
        Err(format!("no button says {words}").into())
    }

    async fn submit(&self, field: &str, typed: &str) -> Result<(), JsValue> {
        let input: HtmlInputElement = self.find(&format!("#compare-{field}"))?.dyn_into()?;
        input.set_value(typed);
        happen(&input, "input").await?;
        let form = self.find(&format!("form:has(#compare-{field})"))?;
        let button = form.query_selector("button")?;
        button
            .ok_or("no button")?
            .dyn_into::<HtmlElement>()?
            .click();
        yew::scheduler::flush().await;
        Ok(())
    }

    fn asked(&self) -> Vec<CompareAction> {
        self.asked.0.take()
    }
}

impl Drop for View {
    fn drop(&mut self) {
        if let Some(program) = self.program.take() {
            program.destroy();
        }
        self.root.remove();
    }
}

fn text(element: &Element) -> String {
    element.text_content().unwrap_or_default()
}

const ADOPTED: &[(Field, &str)] = &[
    (Field::Population, "30 000"),
    (Field::Signature, "01/06/2021"),
    (Field::Regime, "aci-2019"),
];
const OFFERED: &[(Field, &str)] = &[
    (Field::Population, "30000"),
    (Field::Signature, "1/6/2021"),
    (Field::Regime, "offer-2020-75"),
];

#[wasm_bindgen_test]
async fn a_scenario_alone_asks_for_another_under_other_rules() -> Result<(), JsValue> {
    let view = View::open(&[ADOPTED]).await?;
    assert!(view.find("#compare-differences").is_err());
    view.press("Offre 2020 +75 %, jamais adoptée").await?;
    let regime = (Field::Regime, String::from("offer-2020-75"));
    assert_eq!(
        view.asked(),
        [CompareAction::DuplicateWith(0, vec![regime])]
    );
    let answer = plain(&text(&view.find(".answer")?));
    assert!(
        answer.starts_with("Si l’offre de fin 2020 (+75 %) avait été adoptée, le scénario B aurait rapporté 37 500 € de plus que le scénario A"),
        "{answer}"
    );
    Ok(())
}

#[wasm_bindgen_test]
async fn a_project_about_which_nothing_is_told_is_not_compared() -> Result<(), JsValue> {
    let view = View::open(&[&[]]).await?;
    assert!(view.find(".presets").is_err());
    view.press("Aller à la Simulation").await?;
    assert_eq!(view.asked(), [CompareAction::Edit(0)]);
    // The example of the form is nobody's project.
    let view = View::open(&[ADOPTED, &[]]).await?;
    let answer = plain(&text(&view.find(".answer")?));
    assert_eq!(answer, "Scénario B : indiquez la population pour comparer.");
    Ok(())
}

#[wasm_bindgen_test]
async fn another_day_takes_the_missions_with_it() -> Result<(), JsValue> {
    let access = Field::Start(Mission::Access);
    let view = View::open(&[&[
        (Field::Population, "30 000"),
        (Field::Status, "signed"),
        (Field::Signature, "01/06/2021"),
        (access, "11/06/2021"),
    ]])
    .await?;
    view.submit("signature", "31/02/2023").await?;
    assert_eq!(view.asked(), [], "nothing is asked for that cannot be");
    let input = view.find("#compare-signature")?;
    assert_eq!(input.get_attribute("aria-invalid").as_deref(), Some("true"));
    assert!(!text(&view.find("#compare-signature-error")?).is_empty());
    view.submit("signature", "2027-01-15").await?;
    let asked = view.asked();
    let [CompareAction::DuplicateWith(0, fields)] = asked.as_slice() else {
        return Err(format!("{asked:?}").into());
    };
    let held = |field| {
        fields
            .iter()
            .rev()
            .find(|of| of.0 == field)
            .map(|of| of.1.as_str())
    };
    assert_eq!(held(Field::Signature), Some("15/01/2027"));
    assert_eq!(
        held(Field::Status),
        Some(""),
        "the day says by itself that it is planned"
    );
    assert_eq!(held(access), Some("25/01/2027"));
    Ok(())
}

#[wasm_bindgen_test]
async fn another_population_must_be_one() -> Result<(), JsValue> {
    let view = View::open(&[ADOPTED]).await?;
    for wrong in ["", "douze"] {
        view.submit("pop", wrong).await?;
        assert!(view.find("#compare-pop-error").is_ok(), "{wrong}");
    }
    assert_eq!(view.asked(), []);
    view.submit("pop", "200 000").await?;
    assert_eq!(view.asked().len(), 1);
    // 90 000 instead of 50 000, both official.
    assert_eq!(
        view.row("Enveloppe d’amorçage")?,
        ["50 000 € établi", "90 000 € établi", "+40 000 € établi"]
    );
    Ok(())
}

#[wasm_bindgen_test]
async fn each_line_has_its_amounts_their_difference_and_how_sure_they_are() -> Result<(), JsValue> {
    let view = View::open(&[ADOPTED, OFFERED]).await?;
    assert_eq!(
        view.row("Enveloppe d’amorçage")?,
        ["50 000 € établi", "50 000 € établi", "identique"]
    );
    assert_eq!(
        view.row("Majoration ou booster")?,
        [
            "absent",
            "37 500 € rapportémajoration de 75 %",
            "+37 500 € rapporté"
        ]
    );
    let told = plain(&text(&view.find("table.told tbody")?));
    assert!(told.contains("Règles à appliquer"), "{told}");
    assert!(
        !told.contains("Population"),
        "typed otherwise, but the same: {told}"
    );
    // The other way round it is as much less.
    let view = View::open(&[OFFERED, ADOPTED]).await?;
    assert_eq!(
        view.row("Majoration ou booster")?,
        [
            "37 500 € rapportémajoration de 75 %",
            "absent",
            "−37 500 € rapporté"
        ]
    );
    Ok(())
}

#[wasm_bindgen_test]
async fn an_offer_never_adopted_says_so_over_its_column_and_in_its_pictures() -> Result<(), JsValue>
{
    let view = View::open(&[ADOPTED, OFFERED]).await?;
    let heads = view.all("#compare-lines ~ table.abreast:first-of-type thead th")?;
    let warned: Vec<bool> = heads
        .iter()
        .map(|head| text(head).contains("si l’offre avait été adoptée"))
        .collect();
    assert_eq!(warned, [false, false, true, false]);
    for picture in ["compare-cash", "compare-years"] {
        let picture = view.find(&format!("[data-picture={picture}] .drawing"))?;
        assert!(text(&picture).contains("si l’offre avait été adoptée"));
    }
    assert!(text(&view.find(".warning")?).contains("jamais été adoptée"));
    Ok(())
}

#[wasm_bindgen_test]
async fn the_reading_that_is_picked_is_the_one_that_shows() -> Result<(), JsValue> {
    // The booster is expected, and not prudent: 50 000 + 37 500.
    let booster: &[(Field, &str)] = &[
        (Field::Population, "30 000"),
        (Field::Signature, "15/06/2022"),
    ];
    let view = View::open(&[ADOPTED, booster]).await?;
    let seed = "Enveloppe et majoration, ensemble";
    assert_eq!(
        view.row(seed)?.get(1).map(String::as_str),
        Some("87 500 € hypothèse")
    );
    let prudent: HtmlInputElement = view.find("input[value=prudent]")?.dyn_into()?;
    prudent.click();
    yew::scheduler::flush().await;
    assert_eq!(
        view.row(seed)?,
        ["50 000 € établi", "50 000 € établi", "identique"]
    );
    Ok(())
}

#[wasm_bindgen_test]
async fn a_scenario_is_changed_named_and_taken_away() -> Result<(), JsValue> {
    let view = View::open(&[ADOPTED, OFFERED, ADOPTED]).await?;
    assert!(
        view.find(".presets").is_err(),
        "there is no room for a fourth"
    );
    view.press("Modifier le scénario B").await?;
    let name: HtmlInputElement = view.find("#compare-name-C")?.dyn_into()?;
    name.set_value("Val");
    happen(&name, "input").await?;
    view.press("Retirer le scénario B").await?;
    assert_eq!(
        view.asked(),
        [
            CompareAction::Edit(1),
            CompareAction::Rename(2, String::from("Val")),
            CompareAction::Remove(1),
        ]
    );
    let nothing = text(&view.find("#compare-inputs ~ p")?);
    assert!(nothing.contains("le même projet"), "{nothing}");
    view.press("Dupliquer le scénario A").await?;
    assert_eq!(view.asked(), [CompareAction::Duplicate(0)]);
    Ok(())
}

#[wasm_bindgen_test]
async fn pictures_tell_scenarios_apart_without_colour_and_have_their_numbers_beneath()
-> Result<(), JsValue> {
    let view = View::open(&[ADOPTED, OFFERED, ADOPTED]).await?;
    let cash = "[data-picture=compare-cash]";
    for (class, letter) in [("one", "A"), ("two", "B"), ("three", "C")] {
        assert!(view.find(&format!("{cash} .steps path.{class}")).is_ok());
        assert!(view.find(&format!("{cash} .shape path.{class}")).is_ok());
        let labels = view.all(&format!("{cash} text.end"))?;
        assert!(labels.iter().any(|label| text(label).contains(letter)));
    }
    // Every day of payment, the last with everything: 50 000 and 87 500.
    let last = view.find(&format!("{cash} details tbody tr:last-child"))?;
    let last = plain(&text(&last));
    assert!(
        last.contains("50 000 €") && last.contains("87 500 €"),
        "{last}"
    );
    let years = view.find("[data-picture=compare-years] details")?;
    assert!(plain(&text(&years)).contains("50 000 €"));
    Ok(())
}
