//! The effects of what shares and saves a project; the part of the program that asks for them brings this too.
//! This module must never be called by what is loaded first.

use std::rc::Rc;

use super::{Program, give, host};
use crate::store::{Action, Chunk, Edited, Effect, device};

/// Carries out an effect that the program that is loaded first does not know.
pub(in crate::app) fn carry_out(program: &Rc<Program>, effect: Effect) {
    match effect {
        Effect::ReadProjects => {
            let saved = device::saved_projects(&*program.storage.borrow());
            program.dispatch(Action::Edited(Edited::Nothing, saved));
        }
        Effect::EditProjects(edit) => {
            let answer = device::edit_projects(&edit, &mut *program.storage.borrow_mut());
            program.dispatch(answer);
        }
        Effect::Send(url) => {
            // A browser without a way of its own shows no button.
            let _ = give::send(&url, program.dispatcher());
        }
        Effect::Download { kind, fragment } => {
            let file = program.file(kind, &fragment);
            program.dispatch(Action::Downloaded(give::save_file(file)));
        }
        Effect::SaveText { name, text } => {
            let is_done = give::save(name, "text/plain", text.as_bytes()).is_some();
            program.dispatch(Action::Downloaded(is_done));
        }
        Effect::TellHost(link) => tell_host(program, &link),
        Effect::PickFile => {
            let _ = give::pick(program.dispatcher());
        }
        _ => {}
    }
}

fn tell_host(program: &Rc<Program>, link: &str) {
    if link.is_empty() {
        host::tell(&program.host, link, None);
    } else if program.loaded().files.is_some() {
        let file = program.file("json", link);
        let text = file.and_then(|file| String::from_utf8(file.bytes).ok());
        host::tell(&program.host, link, text);
    } else {
        // The host gets the answer once the part that writes it is loaded.
        program.dispatch(Action::Want(Chunk::Files));
    }
}
