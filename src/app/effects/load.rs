//! Loads a part of the program, and says what became of it.
//! This module must never draw anything.

use yew::platform::spawn_local;

use super::Program;
use crate::app::chunks::{self, Failed};
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
    let install = match chunk {
        Chunk::Rest => chunks::rest().await?,
        Chunk::Share => chunks::share().await?,
        Chunk::Reference => chunks::reference().await?,
        Chunk::Cases => chunks::cases().await?,
        Chunk::Documents => chunks::documents().await?,
        Chunk::Files => chunks::files().await?,
        Chunk::Sheet => chunks::sheet().await?,
        Chunk::Territory => chunks::territory().await?,
        Chunk::Aid => chunks::aid().await?,
        Chunk::Planning => chunks::planning().await?,
    };
    // Borrowed for an instant, never while a part is on its way.
    let styles = install(&mut program.loaded.borrow_mut());
    if !styles.is_empty() {
        program.adopt(styles);
    }
    Ok(())
}
