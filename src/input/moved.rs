//! The same project signed on another day.
//! This module must never know what the day changes for the money.

use crate::funding::Project;
use crate::law::Mission;
use crate::units::Date;

use super::Field;

/// The days that change when the contract of this project is signed on another one: the signature, and
/// the missions, which start as long after it as before. Whether it was signed, the day says.
#[must_use]
pub fn signed_on(project: &Project, day: Date) -> Vec<(Field, Date)> {
    let mut days = vec![(Field::Signature, day)];
    let Some(before) = project.signature.date() else {
        return days;
    };
    for mission in Mission::ALL {
        if let Some(start) = project.mission(mission).begins() {
            let start = day.plus_days(before.days_until(start));
            days.push((Field::Start(mission), start));
        }
    }
    days
}
