//! The two passes of a cash plan: without a loan first, then with an advance.
//! This module must never choose an advance.

use super::{Account, Advance, Forecast, Refusal, forecast};

/// Both forecasts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passes {
    /// Without any advance.
    pub without: Forecast,
    /// With the advance.
    pub with: Forecast,
}

/// The account without its own advance, then with this one.
///
/// # Errors
///
/// What keeps one of the forecasts from being made ([`Account::refusals`]).
pub fn two_passes(account: &Account, advance: Advance) -> Result<Passes, Vec<Refusal>> {
    let pass = |advance| {
        forecast(&Account {
            advance,
            ..account.clone()
        })
    };
    Ok(Passes {
        without: pass(None)?,
        with: pass(Some(advance))?,
    })
}
