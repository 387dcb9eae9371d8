//! The components of the page, in a browser: what they show for a state, and
//! what they ask for when they are used. It knows no rule and no amount.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use yew::prelude::*;

wasm_bindgen_test_configure!(run_in_browser);

#[component]
fn Greeting() -> Html {
    html! { <p>{ "Bonjour" }</p> }
}

/// The ground the other tests stand on: a component is in the document once
/// the scheduler is flushed.
#[wasm_bindgen_test]
async fn a_mounted_component_is_in_the_document() -> Result<(), JsValue> {
    let root = gloo::utils::document().create_element("div")?;
    yew::Renderer::<Greeting>::with_root(root.clone()).render();
    yew::scheduler::flush().await;
    assert_eq!(root.inner_html(), "<p>Bonjour</p>");
    Ok(())
}
