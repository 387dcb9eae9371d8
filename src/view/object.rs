//! How a shape is declared, once, for whoever writes it: its names and what stands behind each.
//! This module must never know what is written, nor into which format.
//!
//! Nothing is made before it is written: a shape borrows what the simulation says, and no second copy
//! of the answer is built up and dropped again, which weighs a tenth of the JavaScript API.

use serde::{Serialize, Serializer};

/// Writes an object: `"name": value`, in this order; `some "name": option` is left out when it is `None`.
macro_rules! object {
    ($serializer:expr, { $($($some:ident)? $name:literal: $value:expr),* $(,)? }) => {{
        // At least one property: `serde_json` closes an object of none at once.
        let mut object = serde::Serializer::serialize_struct($serializer, "", 1)?;
        $($crate::view::object::object!(@entry object, $($some)? $name, $value);)*
        serde::ser::SerializeStruct::end(object)
    }};
    (@entry $object:ident, some $name:literal, $value:expr) => {
        if let Some(value) = &$value {
            serde::ser::SerializeStruct::serialize_field(&mut $object, $name, value)?;
        }
    };
    (@entry $object:ident, $name:literal, $value:expr) => {
        serde::ser::SerializeStruct::serialize_field(&mut $object, $name, &$value)?;
    };
}

/// Has what is in the brackets written as this object, with a pattern for what is in it.
macro_rules! shape {
    ($name:ty, $this:pat => { $($body:tt)* }) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $this = self;
                $crate::view::object::object!(serializer, { $($body)* })
            }
        }
    };
}

pub(crate) use {object, shape};

/// A list of what an iterator gives, made while it is written.
pub(crate) struct List<I>(pub(crate) I);

impl<I: Clone + Iterator<Item: Serialize>> Serialize for List<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.clone())
    }
}
