//! Every word shown to a visitor.
//! This room must never compute money or decide a rule: it words what the simulation says.
