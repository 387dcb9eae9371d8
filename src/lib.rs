//! What a French CPTS will be paid, when, and how sure each euro is.
