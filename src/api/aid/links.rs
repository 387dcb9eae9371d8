//! The fields of an aid as the fragment of a link, and back.
//! This module must never lose a value that it does not understand: a link keeps it as it was given.

use serde::{Serialize, Serializer};

use super::super::{Passed, Problem};
use super::{of_fields, understood};
use crate::aid_input::{Draft, open, read, write};
use crate::texts;

/// A link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Encoded {
    /// Whether nothing is wrong.
    pub ok: bool,
    /// What follows the address of the page, with its `#`; `null` where there is no such aid, or no object.
    pub fragment: Option<String>,
    /// Everything that is wrong; a name that is no field's is not in the link.
    pub problems: Vec<Problem>,
}

/// What a link said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Decoded {
    /// Whether all of it was understood.
    pub ok: bool,
    /// The name of the aid; `null` for what is no link of an aid.
    pub aid: Option<&'static str>,
    /// Its fields, each as it was typed.
    pub fields: Option<Fields>,
    /// The parts that were not understood, or of which the end may be missing, as they stand in the link.
    pub ignored: Vec<String>,
    /// Everything that is wrong with the link itself.
    pub problems: Vec<Problem>,
}

/// What was typed, by the names of the fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fields(Draft);

impl Serialize for Fields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(field, text)| (field.key(), text)))
    }
}

/// The link of an aid. `None` is something else than a text, or than an object.
#[must_use]
pub fn encode_link(name: Option<&str>, fields: Option<Passed>) -> Encoded {
    let mut problems = Vec::new();
    let draft = understood(name, fields, &mut problems);
    if let Some(draft) = &draft {
        problems.extend(of_fields(&read(draft).problems));
    }
    Encoded {
        ok: problems.is_empty(),
        fragment: draft.map(|draft| ["#", &write(&draft)].concat()),
        problems,
    }
}

/// What a link says: a whole address, or what follows its `#`; `None` is something else than a text.
#[must_use]
pub fn decode_link(link: Option<&str>) -> Decoded {
    let wrong = |code, message| Decoded {
        problems: vec![Problem::whole(code, message)],
        ..Decoded::default()
    };
    let Some(link) = link else {
        return wrong("not-a-text", texts::api::NOT_A_TEXT);
    };
    let fragment = link.split_once('#').map_or(link, |(_, fragment)| fragment);
    let Some(opened) = open(fragment) else {
        return wrong("not-a-link-of-an-aid", texts::api::NOT_A_LINK_OF_AN_AID);
    };
    Decoded {
        ok: opened.ignored.is_empty(),
        aid: Some(opened.draft.calculator().id()),
        fields: Some(Fields(opened.draft)),
        ignored: opened.ignored,
        problems: Vec::new(),
    }
}
