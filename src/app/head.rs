//! The head and the foot of the page: what it is, the menu of its views, whose word it is not.
//! This module must never know what a view shows.

use yew::prelude::*;

use crate::store::{Store, View};
use crate::texts;

/// The head.
pub(super) fn view(store: &Store) -> Html {
    let (target, words) = match store.view {
        View::Simulation => ("result-title".to_owned(), texts::SKIP_TO_RESULT),
        view => (view.title_id(), texts::SKIP_TO_CONTENT),
    };
    html! {
        <>
            <a class="skip" href={["#", &target].concat()}>{ words }</a>
            <header>
                <p class="name">{ texts::PROGRAM }</p>
                <h1>{ texts::PAGE_TITLE }</h1>
                <p class="lead">{ texts::PAGE_LEAD }</p>
                <nav class="views" aria-label={texts::VIEWS}>
                    for view in View::ALL.into_iter().filter(|view| is_offered(*view, store)) {
                        <a
                            key={view.name()}
                            href={["#", view.name()].concat()}
                            aria-current={(view == store.view).then_some("page")}
                        >{ view.words() }</a>
                    }
                </nav>
            </header>
        </>
    }
}

/// A page that was opened from a disk cannot stand in another one.
fn is_offered(view: View, store: &Store) -> bool {
    view != View::Embed || store.address.starts_with("http")
}

/// The foot.
pub(super) fn foot() -> Html {
    html! { <footer><p>{ texts::NOT_OFFICIAL }</p></footer> }
}
