//! A source as a reader finds it: title, kind, date, address.
//! This module must never know what a source says.

use yew::prelude::*;

use crate::law::Source;
use crate::texts;

/// A source; without an address it is no link.
pub(super) fn cite(source: Source) -> Html {
    let details = source.details();
    html! {
        <>
            if details.place.starts_with("http") {
                <a href={details.place} rel="noreferrer">{ details.title }</a>
            } else {
                { details.title }
            }
            { texts::source_facts(&details) }
        </>
    }
}
