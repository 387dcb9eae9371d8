//! Loads a part of the program, and says what became of it.
//! This module must never draw anything.

use yew::platform::spawn_local;

use super::Program;
use crate::app::chunks::{self, Failed, Loaded};
use crate::store::{Action, Chunk};
use std::rc::Rc;

/// Loads a part: [`Action::Loaded`] or [`Action::LoadFailed`] follows.
pub(super) fn load(program: &Rc<Program>, chunk: Chunk) {
    let program = Rc::clone(program);
    spawn_local(async move {
        let loaded = fetch(&program, chunk).await;
        program.dispatch(match loaded {
            Ok(()) => Action::Loaded(chunk),
            Err(_) => Action::LoadFailed(chunk),
        });
        // What waited for it; where it failed, it waits on.
        let later = program.later.take();
        for action in later {
            program.dispatch(action);
        }
    });
}

async fn fetch(program: &Program, chunk: Chunk) -> Result<(), Failed> {
    // Borrowed for an instant, never while a part is on its way.
    let keep = |set: &dyn Fn(&mut Loaded)| set(&mut program.loaded.borrow_mut());
    match chunk {
        Chunk::Rest => {
            let part = chunks::rest().await?;
            program.adopt(part.styles);
            keep(&|loaded| loaded.rest = Some(part));
        }
        Chunk::Share => {
            let part = chunks::share().await?;
            program.adopt(part.styles);
            keep(&|loaded| loaded.share = Some(part));
        }
        Chunk::Reference => {
            let part = chunks::reference().await?;
            program.adopt(part.styles);
            keep(&|loaded| loaded.reference = Some(part));
        }
        Chunk::Cases => {
            let part = chunks::cases().await?;
            program.adopt(part.styles);
            keep(&|loaded| loaded.cases = Some(part));
        }
        Chunk::Aid => {
            let part = chunks::aid().await?;
            program.adopt(part.styles);
            keep(&|loaded| loaded.aid = Some(part));
        }
        Chunk::Documents => {
            let part = chunks::documents().await?;
            program.adopt(part.styles);
            keep(&|loaded| loaded.documents = Some(part));
        }
        Chunk::Files => {
            let part = chunks::files().await?;
            keep(&|loaded| loaded.files = Some(part));
        }
        Chunk::Sheet => {
            let part = chunks::sheet().await?;
            keep(&|loaded| loaded.sheet = Some(part));
        }
        Chunk::Territory => {
            let part = chunks::territory().await?;
            program.adopt(part.styles);
            keep(&|loaded| loaded.territory = Some(part));
        }
    }
    Ok(())
}
