//! What is printed.
//! This room must never know a browser.

mod code;

pub use code::{Code, MOST_BYTES, SMALLEST_MODULE, is_public, without_words};
