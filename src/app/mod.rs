//! The page: one component over one store; every view is a function of the store.
//! This layer must never compute money, decide a rule, or hold a word that a visitor reads.

mod aid;
mod arrived;
mod button;
mod charts;
mod chunks;
mod communes;
mod compare;
mod effects;
mod embedded;
mod form;
mod head;
mod parts;
mod planning;
mod reference;
mod result;
mod roadmap;
mod scenarios;
mod share;
mod waiting;

use std::rc::Rc;

use yew::prelude::*;

use crate::store::{Action, Chunk, Start, Store, View};

pub use compare::{Compare, CompareAction, CompareProps};

use chunks::Loaded;
use effects::{Drawing, Listeners, Program};

/// How a view says what happened.
type Dispatch = Callback<Action>;

/// What the page starts from.
#[derive(Clone, Debug, Default, Properties)]
pub struct AppProps {
    /// In the place of what the browser has: for tests.
    #[prop_or_default]
    pub start: Option<Start>,
}

/// What the page started from never changes: to compare it by value is 2 kB of program.
impl PartialEq for AppProps {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The page. A message says that the store has changed.
pub struct App {
    program: Rc<Program>,
    dispatch: Dispatch,
    drawing: Drawing,
    /// Follow the browser for as long as the page is there.
    _listeners: Listeners,
}

impl Component for App {
    type Message = ();
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let redraw = context.link().callback(|()| ());
        let program = Program::start(context.props().start.clone(), redraw);
        Self {
            dispatch: program.dispatcher(),
            drawing: Drawing::default(),
            // In the task that read the browser: Yew lets other events come between drawing and what follows it.
            _listeners: program.listen(),
            program,
        }
    }

    fn update(&mut self, _: &Context<Self>, (): ()) -> bool {
        self.program.dress();
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let (store, loaded) = (self.program.store(), self.program.loaded());
        let (store, dispatch, drawing) = (&*store, &self.dispatch, self.drawing.key());
        let view = match store.view {
            View::Simulation => simulation(store, dispatch, &loaded, drawing),
            _ => other_view(store, dispatch, &loaded, drawing),
        };
        html! {
            <>
                { head::view(store) }
                { arrived::view(store, dispatch, &loaded) }
                if store.view == View::Simulation {
                    { parts::view(store, dispatch) }
                }
                { view }
                { head::foot() }
                // Told once the typing has paused, never on each key.
                <p class="unseen" role="status" translate="no">{ store.announced.clone() }</p>
            </>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        self.program.drawn();
    }
}

/// The form and the answer, and the rest of both as soon as it is there.
fn simulation(store: &Store, dispatch: &Dispatch, loaded: &Loaded, drawing: u32) -> Html {
    html! {
        <main id="amorce" key="simulation">
            <div class="asked">
                { scenarios::view(store, dispatch) }
                { embedded::fixed(store) }
                <div id="form">{ form::view(store, dispatch, loaded) }</div>
                <div id="form-more">
                    { waiting::part(store, dispatch, Chunk::Rest, loaded.rest.map(|part| (part.form)(store, dispatch, loaded))) }
                </div>
            </div>
            <div class="told" key={drawing} translate="no">
                <div id="result">{ result::view(store, dispatch, loaded) }</div>
                <div id="tools">
                    { share::tools(store, dispatch) }
                    { embedded::view(store, loaded) }
                </div>
                <div id="result-more">
                    { waiting::part(store, dispatch, Chunk::Rest, loaded.rest.map(|part| (part.result)(store, dispatch, loaded))) }
                </div>
                <div id="share">
                    { waiting::part(store, dispatch, Chunk::Share, loaded.share.map(|part| (part.share)(store, dispatch, loaded))) }
                </div>
            </div>
        </main>
    }
}

/// A view beside the simulation, under its heading.
fn other_view(store: &Store, dispatch: &Dispatch, loaded: &Loaded, drawing: u32) -> Html {
    let (chunk, drawn) = match store.view {
        View::Compare => (
            Chunk::Share,
            loaded
                .share
                .map(|part| (part.compare)(store, dispatch, loaded)),
        ),
        View::Aid => (
            Chunk::Aid,
            loaded.aid.map(|part| (part.view)(store, dispatch, loaded)),
        ),
        View::Plan | View::Treasury => (
            Chunk::Planning,
            loaded
                .planning
                .map(|part| (part.view)(store, dispatch, loaded)),
        ),
        View::Cases => (Chunk::Cases, loaded.cases.map(|part| (part.view)())),
        _ => (
            Chunk::Reference,
            loaded
                .reference
                .map(|part| (part.view)(store, dispatch, loaded)),
        ),
    };
    html! {
        <main id="annex" key={store.view.name()} data-view={store.view.name()}>
            <h2 id={store.view.title_id()} tabindex="-1">{ store.view.words() }</h2>
            <div id="annex-view" key={drawing} translate="no">
                { waiting::part(store, dispatch, chunk, drawn) }
            </div>
        </main>
    }
}
