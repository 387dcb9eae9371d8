//! The funding of a maison de santé.
