//! What becomes of a project beyond the screen: its link, its other scenarios, the projects kept under
//! a name, what is printed and downloaded. This room must never compute money, decide a rule, or hold a
//! word that a visitor reads.
//!
//! It is a program of its own in the same page. The first program holds the draft in which the visitor
//! types; this one holds all scenarios, of which that draft is one, and the address, which says them.

mod address;
mod arrived;
pub mod browser;
mod embedded;
mod field;
mod files;
mod link;
mod projects;
pub mod saved;
mod scenarios;
mod state;

pub use address::is_opened_anew;
pub use saved::Saved;
pub use state::{Action, Share as State};

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::app::browser as page;
use crate::input::Draft;
use crate::units::Date;

/// The typing must rest this long before the address follows: some browsers take a hundred addresses
/// in half a minute and no more.
const REST_IN_MILLISECONDS: u32 = 500;

/// How things are at this moment, with what was typed a moment ago; what is drawn follows when the browser has time.
type AtOnce = Callback<(), Rc<State>>;

/// What it starts from.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct ShareProps {
    /// The visitor's day.
    pub today: Option<Date>,
    /// The link that the page starts from, as far as there is one.
    #[prop_or_default]
    pub fragment: Option<String>,
    /// Whether it came by a link, and is not what the device keeps.
    #[prop_or_default]
    pub came_by_a_link: bool,
    /// The public address of the page, without `#`; the page's own where there is none.
    #[prop_or_default]
    pub address: String,
    /// Where what must be told of a link is drawn.
    #[prop_or_default]
    pub arrived: Option<Element>,
    /// Where the choice among scenarios is drawn.
    #[prop_or_default]
    pub scenarios: Option<Element>,
    /// Where the view that compares the scenarios is drawn.
    #[prop_or_default]
    pub compare: Option<Element>,
    /// Where the short way to all this is drawn, beneath the answer.
    #[prop_or_default]
    pub tools: Option<Element>,
}

/// Everything that shares a project, and keeps it.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let state = use_state(|| {
        let saved = saved::is_possible().then(saved::saved);
        Rc::new(State::new(props, saved))
    });
    // What is drawn follows when the browser has time; whoever asks must hear how it is now.
    let now = use_mut_ref(|| Rc::clone(&state));
    let pending: page::Pending = use_mut_ref(|| None);
    let dispatch = {
        let (now, pending, drawn) = (now.clone(), pending.clone(), state.setter());
        use_callback((), move |action, ()| {
            let heard = page::take(&pending).map(Action::Hear);
            // Another window may have saved a project a moment ago: what is added is added to that.
            let adds = matches!(
                action,
                Action::Save | Action::Import(_) | Action::TakeOver(_)
            );
            let saved =
                (adds && now.borrow().shelf.is_some()).then(|| Action::Saved(saved::saved()));
            for action in heard.into_iter().chain(saved).chain([action]) {
                let next = Rc::clone(&now.borrow()).reduce(action);
                now.replace(next);
            }
            drawn.set(Rc::clone(&now.borrow()));
        })
    };
    let fragment = state.fragment();
    page::use_heard_at_rest(
        &pending,
        REST_IN_MILLISECONDS,
        dispatch.reform(Action::Hear),
    );
    let address = use_mut_ref(address::Address::new);
    let say = {
        let (now, address) = (now.clone(), address.clone());
        use_callback((), move |(), ()| address.borrow_mut().say(&now.borrow()))
    };
    // Who copies, prints, downloads or leaves is answered at once, whatever was typed a moment before.
    let at_once = {
        let (dispatch, say) = (dispatch.clone(), say.clone());
        use_callback((), move |(), ()| {
            if let Some(draft) = page::take(&pending) {
                dispatch.emit(Action::Hear(draft));
            }
            say.emit(());
            Rc::clone(&now.borrow())
        })
    };
    browser::use_fragment_asked(&at_once);
    let changed = (fragment.clone(), state.came_by_a_link, state.steps);
    use_effect_with(changed, move |_| say.emit(()));
    address::use_opened(&address, &dispatch);
    browser::use_services(&dispatch);
    browser::use_compared(&dispatch);
    saved::use_saved(&state, &dispatch);
    use_effect_with(state.told, {
        let draft = state.draft().clone();
        move |told| {
            if *told > 0 {
                page::keep(&draft);
                page::tell(&draft);
            }
        }
    });
    let drawing = page::use_drawing();
    // Who asks must already listen.
    use_effect_with((), |()| page::ask());
    use_effect_with(state.sought.clone(), |(_, id)| {
        page::focus(id);
    });
    html! {
        <>
            { beside(&props.arrived, arrived::view(&state, &dispatch)) }
            { beside(&props.scenarios, html! {
                <>
                    { scenarios::view(&state, &dispatch) }
                    { embedded::fixed() }
                </>
            }) }
            { beside(&props.compare, scenarios::compared(&state, &props.address, &at_once, &dispatch, drawing)) }
            { beside(&props.tools, html! {
                <>
                    { files::tools(&state, &props.address, &at_once) }
                    { embedded::view(&state, &props.address, fragment.as_deref()) }
                </>
            }) }
            <section key={drawing} class="result share" aria-labelledby="share-title">
                <h3 id="share-title">{ crate::texts::share::SHARE }</h3>
                { link::view(&state, &props.address, &at_once, &dispatch) }
                { files::view(fragment.is_some(), &dispatch) }
                { projects::view(&state, &dispatch) }
                <p class="said" role="status">{ &state.said }</p>
            </section>
        </>
    }
}

/// Draws in a place of the document, or nowhere.
fn beside(place: &Option<Element>, content: Html) -> Html {
    place
        .clone()
        .map(|place| create_portal(content, place))
        .unwrap_or_default()
}

/// A button that asks for something.
fn button(dispatch: &Callback<Action>, words: impl Into<AttrValue>, action: Action) -> Html {
    heard_as(dispatch, words, None, action)
}

/// The same, among others that look alike: `name` is heard in the place of its words.
fn heard_as(
    dispatch: &Callback<Action>,
    words: impl Into<AttrValue>,
    name: Option<String>,
    action: Action,
) -> Html {
    let words: AttrValue = words.into();
    let onclick = dispatch.reform(move |_: MouseEvent| action.clone());
    html! { <button type="button" class="button" aria-label={name} {onclick}>{ words }</button> }
}

/// A draft as a visitor types it.
fn as_typed(draft: &Draft) -> Draft {
    crate::texts::as_typed(draft)
}
