//! The aid for the employment of an *assistant médical*: a contract of five years, paid to a doctor by the CPAM, or for the
//! collective aid to a company of doctors. Its rules and their sources are in docs/neighbours.md, section A.
//! This module must never extrapolate: what no source gave is said as not known, never computed.

mod amounts;
mod answer;
mod band;
mod condition;
mod contract;
mod figure;
mod instalment;
mod line;
mod objective;
mod refusal;
mod step;
pub mod table;
mod text;
mod threshold;
mod unknown;
mod working_time;
mod year;

pub use amounts::{collective, figures, one_doctor};
pub use answer::{Answer, Covered, Paid, simulate};
pub use band::Band;
pub use condition::{CONDITIONS, Condition, ConditionRow};
pub use contract::{Aid, Attainment, Contract, Payee};
pub use figure::{Column, Figure, FigureKey, READ_ON, Row};
pub use instalment::{Instalment, When};
pub use line::{Amount, Line};
pub use objective::{OBJECTIVES, OBJECTIVES_SOURCES, Objective, ObjectiveBand, ObjectiveRow};
pub use refusal::Refusal;
pub use step::{Doubt, Step};
pub use text::{AVENANT_7_SURE_FROM, LAST_SIGNATURE, Text, TextDetails};
pub use threshold::{P30, P30_AS_OF, P30_OF_AVENANT_7, P50, Threshold};
pub use unknown::Unknown;
pub use working_time::WorkingTime;
pub use year::ContractYear;

/// The simulator of the Cnam, to which the answer refers.
pub const CNAM_SIMULATOR: &str = "https://www.ameli.fr/medecin/aide-emploi-assistant-medical";
