//! What a project comes to before and beside its contract: its plan of action and its bank account, of what the visitor typed and
//! of what the simulation says.
//! This layer must never compute a payment of the agreement, nor know a word of French.

mod filled;
mod letter;
mod plan;
mod receipt;
mod treasury;

pub use filled::{Fill, FirstMoney, Item};
pub use letter::{Formula, Hole, Letter, Part, Said};
pub use plan::{Placed, Plan};
pub use receipt::{Receipts, Source};
pub use treasury::{Course, MOST_MONTHS_SLIPPED, Pay, Test, Tested, Tests, Told, Treasury};

use crate::funding::{Project, Simulation};
use crate::input::Draft;

/// The plan of action and the bank account of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// The plan of action.
    pub plan: Plan,
    /// The bank account.
    pub treasury: Treasury,
}

impl Outlook {
    /// Of this draft, of which the project was read and simulated, with these named tests.
    #[must_use]
    pub fn of(draft: &Draft, project: &Project, simulation: &Simulation, tests: Tests) -> Self {
        Self {
            plan: Plan::of(draft, project, simulation),
            treasury: Treasury::of(draft, project, simulation, tests),
        }
    }
}
