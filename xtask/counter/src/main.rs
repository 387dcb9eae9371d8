//! The yardstick of `cargo xtask size`: the smallest honest Yew page.
use yew::prelude::*;

/// A button that counts its clicks.
#[component]
fn Counter() -> Html {
    let count = use_state(|| 0_u32);
    let increment = {
        let count = count.clone();
        Callback::from(move |_: MouseEvent| count.set(*count + 1))
    };
    html! { <button onclick={increment}>{ *count }</button> }
}

fn main() {
    yew::Renderer::<Counter>::new().render();
}
