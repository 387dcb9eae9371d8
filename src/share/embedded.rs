//! What is said besides in a frame of another page: the way to the page itself, and what that other page
//! has fixed or forbidden. This module must never know whose page it is.

use yew::prelude::*;

use super::browser;
use crate::texts::share as texts;

/// Beneath the answer; nothing where the page stands for itself.
pub(super) fn view(address: &str, fragment: Option<&str>) -> Html {
    let Some(frame) = browser::frame() else {
        return Html::default();
    };
    let href = match fragment {
        Some(fragment) => [address, "#", fragment].concat(),
        None => address.to_owned(),
    };
    html! {
        <div class="framed">
            <p class="small">
                <a href={href.clone()} target="_blank" rel="noopener">
                    { texts::OPEN_WHOLE }
                    <span class="unseen">{ texts::IN_NEW_TAB }</span>
                </a>
            </p>
            if frame.locks {
                <p class="small">{ texts::LOCKED }</p>
            }
            if frame.is_sandboxed {
                <p class="small">{ texts::SANDBOXED }{ " " }<code>{ href }</code></p>
            }
        </div>
    }
}
