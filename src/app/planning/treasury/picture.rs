//! The picture of the balance, with its name and what it shows in words; the table by month stands beneath it.
//! This module must never know where anything is drawn.

use yew::prelude::*;

use super::Shown;
use crate::app::charts::html as drawn;
use crate::charts::treasury as chart;
use crate::outlook::Course;
use crate::texts::treasury_form as words;

/// The picture.
pub(super) fn view(shown: Shown, course: &Course) -> Html {
    let account = &shown.treasury.account;
    let summary = words::picture(course, account.opening.day, account.horizon);
    html! {
        <figure class="treasury-picture" aria-labelledby="treasury-picture-title">
            <figcaption>
                <h3 id="treasury-picture-title">{ words::PICTURE }</h3>
                <p class="small" id="treasury-picture-summary">{ summary }</p>
            </figcaption>
            <div role="img" aria-labelledby="treasury-picture-title treasury-picture-summary">
                { drawn(chart::course(course, shown.store.today)) }
            </div>
        </figure>
    }
}
