//! What the calculators beside that of a CPTS ask of the browser. It comes with the part of the program that draws them.
//! This module must never be called by what is loaded first.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::window;
use yew::Callback;
use yew::platform::spawn_local;

use super::{Program, claim, give, print};
use crate::app::chunks;
use crate::documents::aid::{self, Asked};
use crate::store::{Action, Change, Errand, View, aid as desks};

/// Carries out what a calculator asks for.
pub(in crate::app) fn carry_out(program: &Rc<Program>, errand: Errand) {
    let dispatch = |change: Change| program.dispatch(Action::Aid(change));
    match errand {
        Errand::Read => {
            listen_to_the_printer(program);
            let text = desks::kept(&*program.storage.borrow());
            dispatch(Change::Listed(text));
        }
        Errand::Keep(lines) => {
            let is_done = desks::keep(&lines, &mut *program.storage.borrow_mut());
            dispatch(Change::Kept(is_done));
        }
        Errand::Claim(id) if program.store().frame.is_some() => dispatch(Change::Claimed(id)),
        Errand::Claim(id) => {
            let answered = id.clone();
            let program = Rc::clone(program);
            let answer = Callback::from(move |is_taken| {
                let id = answered.clone();
                program.dispatch(Action::Aid(if is_taken {
                    Change::Taken(id)
                } else {
                    Change::Claimed(id)
                }));
            });
            claim::request(&id, answer);
        }
        Errand::Copy(link) => {
            let program = Rc::clone(program);
            let done = Callback::from(move |is_done| {
                program.dispatch(Action::Aid(Change::Copied(is_done)));
            });
            give::copy_text(&link, done);
        }
        Errand::Download("xlsx") => sheet(program),
        Errand::Download(kind) => {
            let file = asked(program, |asked| aid::light(kind, asked));
            dispatch(Change::Downloaded(give::save_file(file.flatten())));
        }
        Errand::Print => give::print(),
        Errand::Dispatch(change) => dispatch(change),
    }
}

/// Gives what is asked of a file or a paper; `None` before the view was first opened.
fn asked<T>(program: &Program, write: impl FnOnce(&Asked<'_>) -> T) -> Option<T> {
    let store = program.store();
    let desk = store.aids.desk()?;
    let link = [&store.address, "#", &desk.fragment()].concat();
    Some(write(&Asked {
        draft: &desk.draft,
        report: &desk.report,
        today: store.today,
        link: &link,
    }))
}

/// What writes a spreadsheet is fetched for it.
fn sheet(program: &Rc<Program>) {
    let program = Rc::clone(program);
    spawn_local(async move {
        let write = chunks::book().await.ok();
        let file =
            write.and_then(|write| asked(&program, |asked| aid::sheet_by(asked, write)).flatten());
        program.dispatch(Action::Aid(Change::Downloaded(give::save_file(file))));
    });
}

/// Between `beforeprint` and the paper a browser waits for nothing: the paper is written then.
fn listen_to_the_printer(program: &Rc<Program>) {
    let program = Rc::clone(program);
    EventListener::new(&window(), "beforeprint", move |_| {
        if program.store().view == View::Aid
            && let Some(markup) = asked(&program, aid::print::html)
        {
            print::write(&markup);
        }
    })
    .forget();
}
