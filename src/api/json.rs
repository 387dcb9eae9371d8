//! Answers as JSON, for the one reader that is always there: `JSON.parse`.
//! This module must never know what is answered.
//!
//! A writer of its own, since size is what counts here: it cannot fail, so that nothing of what it writes
//! carries the roads of an error that never comes. With `serde-wasm-bindgen` the program weighs some 5 kB
//! more in brotli. What it writes is compared with `serde_json` by `tests/api.rs`.

use core::fmt::{self, Display};

use serde::ser::{
    Error, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer,
};

use crate::units::in_digits;

/// This answer as JSON.
#[must_use]
pub fn json(answer: &impl Serialize) -> String {
    let mut writer = Writer(String::new());
    let _ = answer.serialize(&mut writer);
    writer.0
}

/// What no answer is made of is written as `null`; there is nothing else to refuse.
struct Writer(String);

/// The error that never comes.
#[derive(Debug)]
enum Never {}

impl Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl core::error::Error for Never {}

impl Error for Never {
    #[expect(clippy::panic, reason = "no shape of ours makes an error")]
    fn custom<T: Display>(_: T) -> Self {
        panic!()
    }
}

#[expect(
    clippy::panic,
    reason = "no answer has such a part: the compiler drops this"
)]
fn no_such_shape<T>() -> Result<T, Never> {
    panic!()
}

type Written = Result<(), Never>;

// Called from every property: a copy at each would weigh more than all the rest.
impl Writer {
    #[inline(never)]
    fn put(&mut self, text: &str) -> Written {
        self.0.push_str(text);
        Ok(())
    }

    #[inline(never)]
    fn next(&mut self) {
        if !self.0.ends_with(['{', '[']) {
            self.0.push(',');
        }
    }

    #[inline(never)]
    fn name(&mut self, name: &str) {
        self.next();
        let _ = self.text(name);
        self.0.push(':');
    }

    #[inline(never)]
    fn text(&mut self, text: &str) -> Written {
        self.0.push('"');
        for character in text.chars() {
            match character {
                '"' | '\\' => {
                    self.0.push('\\');
                    self.0.push(character);
                }
                '\0'..' ' => {
                    self.0.push_str(if character < '\u{10}' {
                        "\\u000"
                    } else {
                        "\\u001"
                    });
                    let digit = char::from_digit(u32::from(character) % 16, 16);
                    self.0.push(digit.unwrap_or('0'));
                }
                _ => self.0.push(character),
            }
        }
        self.0.push('"');
        Ok(())
    }

    #[inline(never)]
    fn integer(&mut self, number: i64) -> Written {
        self.put(&in_digits(number))
    }
}

/// An object or a list that is being written.
struct Inside<'a> {
    writer: &'a mut Writer,
    end: &'static str,
}

impl<'a> Serializer for &'a mut Writer {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Inside<'a>;
    type SerializeMap = Inside<'a>;
    type SerializeStruct = Inside<'a>;
    type SerializeTuple = Impossible<(), Never>;
    type SerializeTupleStruct = Impossible<(), Never>;
    type SerializeTupleVariant = Impossible<(), Never>;
    type SerializeStructVariant = Impossible<(), Never>;

    fn serialize_seq(self, _: Option<usize>) -> Result<Inside<'a>, Never> {
        let _ = self.put("[");
        Ok(Inside {
            writer: self,
            end: "]",
        })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Inside<'a>, Never> {
        let _ = self.put("{");
        Ok(Inside {
            writer: self,
            end: "}",
        })
    }

    fn serialize_struct(self, _: &'static str, count: usize) -> Result<Inside<'a>, Never> {
        self.serialize_map(Some(count))
    }

    fn serialize_str(self, text: &str) -> Written {
        self.text(text)
    }

    fn serialize_i64(self, number: i64) -> Written {
        self.integer(number)
    }

    fn serialize_i8(self, number: i8) -> Written {
        self.integer(number.into())
    }

    fn serialize_i16(self, number: i16) -> Written {
        self.integer(number.into())
    }

    fn serialize_i32(self, number: i32) -> Written {
        self.integer(number.into())
    }

    fn serialize_u8(self, number: u8) -> Written {
        self.integer(number.into())
    }

    fn serialize_u16(self, number: u16) -> Written {
        self.integer(number.into())
    }

    fn serialize_u32(self, number: u32) -> Written {
        self.integer(number.into())
    }

    fn serialize_u64(self, number: u64) -> Written {
        match i64::try_from(number) {
            Ok(number) => self.integer(number),
            Err(_) => self.serialize_none(),
        }
    }

    fn serialize_bool(self, is_so: bool) -> Written {
        self.put(if is_so { "true" } else { "false" })
    }

    fn serialize_none(self) -> Written {
        self.put("null")
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        value: &T,
    ) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.serialize_none()
    }

    fn serialize_f32(self, _: f32) -> Written {
        self.serialize_none()
    }

    fn serialize_f64(self, _: f64) -> Written {
        self.serialize_none()
    }

    fn serialize_char(self, _: char) -> Written {
        self.serialize_none()
    }

    fn serialize_bytes(self, _: &[u8]) -> Written {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Written {
        self.serialize_none()
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Written {
        self.serialize_none()
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Never> {
        no_such_shape()
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Never> {
        no_such_shape()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Never> {
        no_such_shape()
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Never> {
        no_such_shape()
    }
}

impl SerializeSeq for Inside<'_> {
    type Ok = ();
    type Error = Never;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Written {
        self.writer.next();
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Written {
        self.writer.put(self.end)
    }
}

impl SerializeMap for Inside<'_> {
    type Ok = ();
    type Error = Never;

    fn serialize_key<T: ?Sized + Serialize>(&mut self, name: &T) -> Written {
        self.writer.next();
        let _ = name.serialize(&mut *self.writer);
        self.writer.put(":")
    }

    fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Written {
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Written {
        self.writer.put(self.end)
    }
}

impl SerializeStruct for Inside<'_> {
    type Ok = ();
    type Error = Never;

    fn serialize_field<T: ?Sized + Serialize>(&mut self, name: &'static str, value: &T) -> Written {
        self.writer.name(name);
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Written {
        self.writer.put(self.end)
    }
}
