//! The funding of a *maison de santé* (ACI MSP), which the Cnam pays to its SISA for a calendar year: 19 indicators in points,
//! a point in euros. docs/neighbours.md, section B, holds the rules.
//! This module must never know the CPTS, nor a figure that no page of the guide holds.

mod access;
mod answer;
mod asked;
mod axis;
mod figure;
pub mod grid;
mod ground;
mod indicator;
mod item;
mod more;
mod notice;
mod payment;
mod points;
mod prerequisite;
mod shares;
mod simulate;
mod step;
mod structure;
mod system;
pub mod table;
mod team;
mod uplift;

pub use answer::{Answer, Funding, More, Payment};
pub use asked::{
    CaseMeetings, Crisis, Held, Missions, Opening, OutsideConsultations, Protocols, Quality, Sas,
    Services, Users,
};
pub use axis::Axis;
pub use figure::{Figure, Pages};
pub use indicator::{Indicator, Kind};
pub use item::Item;
pub use notice::{Misprint, Notice, Refusal};
pub use points::Points;
pub use prerequisite::Missing;
pub use shares::{Share, Shares, Which};
pub use simulate::simulate;
pub use step::{By, Ratio, Rule, Step, points_of};
pub use structure::Structure;
