//! What is there for whoever wants more than the first answer: the rest of the form, the pictures, the
//! roadmap. It is a program of its own, fetched once somebody uses the page; it must never keep
//! what the other one keeps, the draft, which reaches it and goes back through [`browser`].

use web_sys::Element;
use yew::prelude::*;

use super::browser::Pending;
use super::{Action, Outcome, Page, beside, browser, form, result};
use crate::input::Draft;
use crate::units::Date;

/// What it starts from.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct MoreProps {
    /// The visitor's day; it is never asked for again.
    pub today: Option<Date>,
    /// What the visitor's device keeps.
    #[prop_or_default]
    pub draft: Draft,
    /// For how many milliseconds the typing must rest before anything here follows it.
    #[prop_or_default]
    pub rest: u32,
    /// Where the rest of the result is drawn; beneath the form where there is no such place.
    #[prop_or_default]
    pub result: Option<Element>,
}

/// The rest of the form, and of the result.
#[component]
pub fn More(props: &MoreProps) -> Html {
    let page = use_reducer(|| Page::new(props.draft.clone(), props.today));
    let pending: Pending = use_mut_ref(|| None);
    let dispatch = {
        let (dispatcher, pending) = (page.dispatcher(), pending.clone());
        use_callback((), move |action, ()| {
            if let Some(draft) = browser::take(&pending) {
                dispatcher.dispatch(Action::Hear(draft));
            }
            if let Action::Leave(field) = &action {
                // The list of what is wrong stands above, in the other program.
                browser::leave(&form::field_id(*field));
            }
            dispatcher.dispatch(action);
        })
    };
    let outcome = Outcome::of(&page.draft, page.today);
    browser::use_settled(
        page.was_touched().then(|| (page.draft.clone(), true)),
        &dispatch,
        || Action::Settle(None, browser::Saving::Not),
    );
    browser::use_heard_at_rest(&pending, props.rest, dispatch.reform(Action::Hear));
    browser::use_told(page.changes, &page.draft);
    browser::use_sought(dispatch.reform(Action::Seek));
    let drawing = browser::use_drawing();
    // Who asks must already listen.
    use_effect_with((), |()| browser::ask());
    use_effect_with(page.sought.clone(), |(_, id)| {
        browser::focus(id);
    });
    html! {
        <>
            { form::more(&page, &outcome, &dispatch) }
            { beside(&props.result, result::more(&page, &outcome, &dispatch, drawing)) }
        </>
    }
}
