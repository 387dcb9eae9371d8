//! What the views of the plan of action and of the bank account ask of the browser. It comes with the part of the program that
//! draws them. This module must never be called by what is loaded first.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::window;
use yew::Callback;
use yew::platform::spawn_local;

use super::{Program, give, print};
use crate::app::chunks;
use crate::documents::planning::{self, Asked, letter};
use crate::store::{Action, Ask, Job, Outcome, View};

/// Carries out what one of both views asks for.
pub(in crate::app) fn carry_out(program: &Rc<Program>, job: Job) {
    let dispatch = |ask: Ask| program.dispatch(Action::Planning(ask));
    match job {
        Job::ListenToThePrinter => listen_to_the_printer(program),
        Job::Copy(text) => copy(program, &text, Ask::Copied),
        Job::CopyLetter => {
            let text = asked(program, |asked| {
                letter::text(asked.project, asked.simulation)
            });
            match text {
                Some(text) => copy(program, &text, Ask::LetterCopied),
                None => dispatch(Ask::LetterCopied(false)),
            }
        }
        Job::Download(letter::KIND) => {
            let file = asked(program, letter::file);
            dispatch(Ask::LetterDownloaded(give::save_file(file)));
        }
        Job::Download("xlsx") => sheet(program),
        Job::Download(kind) => {
            let file = asked(program, |asked| planning::light(kind, asked));
            dispatch(Ask::Downloaded(give::save_file(file.flatten())));
        }
        Job::Print => give::print(),
    }
}

/// Puts a text on the clipboard and says whether the browser did.
fn copy(program: &Rc<Program>, text: &str, told: fn(bool) -> Ask) {
    let program = Rc::clone(program);
    let done = Callback::from(move |is_done| {
        program.dispatch(Action::Planning(told(is_done)));
    });
    give::copy_text(text, done);
}

/// Gives what is asked of a file or a paper of the scenario that shows; `None` before the view was first opened.
fn asked<T>(program: &Program, write: impl FnOnce(&Asked<'_>) -> T) -> Option<T> {
    let store = program.store();
    let outcome: &Outcome = store.own_outcome()?;
    let link = store.whole_link();
    Some(write(&Asked {
        draft: store.draft(),
        project: &outcome.project,
        simulation: &outcome.simulation,
        outlook: store.outlook()?,
        today: store.today,
        link: &link,
    }))
}

/// What writes a spreadsheet is fetched for it.
fn sheet(program: &Rc<Program>) {
    let program = Rc::clone(program);
    spawn_local(async move {
        let write = chunks::book().await.ok();
        let file = write
            .and_then(|write| asked(&program, |asked| planning::sheet_by(asked, write)).flatten());
        program.dispatch(Action::Planning(Ask::Downloaded(give::save_file(file))));
    });
}

/// Between `beforeprint` and the paper a browser waits for nothing: the paper is written then.
fn listen_to_the_printer(program: &Rc<Program>) {
    let program = Rc::clone(program);
    EventListener::new(&window(), "beforeprint", move |_| {
        let view = program.store().view;
        let markup = match view {
            View::Plan => asked(&program, planning::print::plan),
            View::Treasury => asked(&program, planning::print::treasury),
            _ => None,
        };
        if let Some(markup) = markup {
            print::write(&markup);
        }
    })
    .forget();
}
