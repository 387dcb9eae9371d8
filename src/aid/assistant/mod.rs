//! The aid for an assistant médical.
