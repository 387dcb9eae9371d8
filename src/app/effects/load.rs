//! Loads a part of the program, and says what became of it.
//! This module must never draw anything.

use std::pin::Pin;
use std::rc::Rc;

use yew::platform::spawn_local;

use super::Program;
use crate::app::chunks::{self, Failed, Install};
use crate::store::{Action, Chunk};

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
    // One future for all: a wait for each would be a state of its own.
    let coming: Pin<Box<dyn Future<Output = Result<Install, Failed>>>> = match chunk {
        Chunk::Rest => Box::pin(chunks::rest()),
        Chunk::Share => Box::pin(chunks::share()),
        Chunk::Reference => Box::pin(chunks::reference()),
        Chunk::Cases => Box::pin(chunks::cases()),
        Chunk::Documents => Box::pin(chunks::documents()),
        Chunk::Files => Box::pin(chunks::files()),
        Chunk::Sheet => Box::pin(chunks::sheet()),
        Chunk::Territory => Box::pin(chunks::territory()),
        Chunk::Aid => Box::pin(chunks::aid()),
        Chunk::Planning => Box::pin(chunks::planning()),
    };
    let install = coming.await?;
    // Borrowed for an instant, never while a part is on its way.
    let styles = install(&mut program.loaded.borrow_mut());
    if !styles.is_empty() {
        program.styles.borrow_mut().come(styles);
    }
    Ok(())
}
