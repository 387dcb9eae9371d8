//! Mounts the page; it knows no rule.
fn main() {}
