//! The method: what is sure, what is assumed, what never leaves the browser, and the world around.
//! This module must never word a rule: the texts do.

mod assumptions;
mod claims;
mod context;
mod sure;

use yew::prelude::*;

use super::cite::cite;
use super::parts::{self, Part};
use crate::law::Source;
use crate::store::{Action, Store};
use crate::texts::annex as words;

/// The whole view.
pub(super) fn view(state: &Store, dispatch: &Callback<Action>) -> Html {
    parts::beside(
        PARTS.map(named).into(),
        html! {
            <>
                <p class="lead">{ words::METHOD_LEAD }</p>
                { sure::view() }
                { assumptions::view(state, dispatch) }
                { private() }
                { context::view() }
                { apart() }
                { claims::view() }
                { communes() }
                { sources() }
            </>
        },
    )
}

/// A name that an address holds, and a heading.
type Named = (&'static str, &'static str);

const SURE: Named = ("methode-certitude", words::SURE);
const ASSUMED: Named = ("methode-hypotheses", words::ASSUMED);
const PRIVATE: Named = ("methode-confidentialite", words::PRIVATE);
const CONTEXT: Named = ("methode-contexte", words::CONTEXT);
const APART: Named = ("methode-a-part", words::APART);
const CLAIMED: Named = ("methode-articles", words::CLAIMED);
const COMMUNES: Named = ("methode-communes", words::COMMUNES);
const SOURCES: Named = ("methode-sources", words::SOURCES);

const PARTS: [Named; 8] = [
    SURE, ASSUMED, PRIVATE, CONTEXT, APART, CLAIMED, COMMUNES, SOURCES,
];

fn named((id, heading): Named) -> Part {
    (id.to_owned(), heading.to_owned())
}

fn part(named: Named, content: Html) -> Html {
    parts::part(self::named(named), content)
}

fn private() -> Html {
    part(
        PRIVATE,
        html! {
            <ul>
                for point in words::PRIVATE_POINTS {
                    <li>{ point }</li>
                }
            </ul>
        },
    )
}

fn apart() -> Html {
    part(
        APART,
        html! {
            <dl>
                for (name, said) in words::APART_POINTS {
                    <dt>{ name }</dt>
                    <dd>{ said }</dd>
                }
            </dl>
        },
    )
}

/// Where the communes come from, and their licence, as [`words::COMMUNES_LINKS`] names them.
const COMMUNES_ADDRESSES: [&str; 2] = [
    "https://github.com/etalab/decoupage-administratif",
    "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
];

/// Whose the populations and the lists of communes are.
fn communes() -> Html {
    part(
        COMMUNES,
        html! {
            <>
                <ul>
                    for point in words::COMMUNES_POINTS {
                        <li>{ point }</li>
                    }
                </ul>
                <p>
                    for (words, address) in words::COMMUNES_LINKS.into_iter().zip(COMMUNES_ADDRESSES) {
                        <a href={address} rel="noreferrer">{ words }</a>{ " " }
                    }
                </p>
            </>
        },
    )
}

fn sources() -> Html {
    part(
        SOURCES,
        html! {
            <ul>
                for source in Source::ALL {
                    <li>{ cite(*source) }</li>
                }
            </ul>
        },
    )
}
