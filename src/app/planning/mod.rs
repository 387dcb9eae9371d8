//! The views « Plan d’action » and « Trésorerie ».
//! This module must never compute money or a day.

mod letter;
mod plan;
mod treasury;

use yew::prelude::*;

use super::Dispatch;
use super::chunks::Loaded;
use crate::store::{Store, View};

/// The view that is open.
pub(super) fn view(store: &Store, dispatch: &Dispatch, _: &Loaded) -> Html {
    let Some(outlook) = store.outlook() else {
        return Html::default();
    };
    match store.view {
        View::Treasury => treasury::view(store, &outlook.treasury, dispatch),
        _ => plan::view(store, dispatch),
    }
}
