//! What other programs are answered of the two aids beside a CPTS, as data; a program of its own, which knows no CPTS, says it.
//! This module must never be known to what answers a project: neither program may weigh what the other says.

mod answer;
mod fields;
mod links;

use super::{Passed, Problem};
use crate::aid_input::{Calculator, Draft};
use crate::input::Refused;
use crate::texts;

pub use answer::{Answered, aid};
pub use fields::{Choice, FieldOfAid, fields};
pub use links::{Decoded, Encoded, Fields, decode_link, encode_link};

/// The aid of this name and what is passed for its fields, as far as it is understood; `None` where there is no such aid, or no
/// object.
fn understood(
    name: Option<&str>,
    fields: Option<Passed>,
    problems: &mut Vec<Problem>,
) -> Option<Draft> {
    let calculator = name.and_then(Calculator::parse);
    if calculator.is_none() {
        problems.push(Problem::whole("unknown-aid", texts::api::NO_SUCH_AID));
    }
    if fields.is_none() {
        let message = texts::api::FIELDS_NOT_AN_OBJECT;
        problems.push(Problem::whole("not-an-object", message));
    }
    let mut draft = Draft::new(calculator?);
    for (key, given) in fields? {
        if let Err(refused) = draft.give(&key, given) {
            problems.push(match refused {
                Refused::NoSuchField => {
                    Problem::of(&key, "unknown-field", texts::api::unknown_field(&key))
                }
                Refused::NotAValue => {
                    Problem::of(&key, "not-a-value", texts::api::not_a_value(&key))
                }
            });
        }
    }
    Some(draft)
}

/// What is wrong with fields that were read.
fn of_fields(problems: &[crate::aid_input::Problem]) -> impl Iterator<Item = Problem> {
    problems.iter().map(|problem| {
        let message = texts::aid_form::problem(problem.wrong);
        Problem::of(problem.field.key(), problem.wrong.id(), message)
    })
}
