//! Everything that touches the browser besides what Yew renders: the day, the title, the pause in
//! the typing, what was typed before the program was there. No other module may.

mod day;
mod outline;
mod settled;
mod title;

pub use day::today;
pub use outline::{focus, in_focus, place, typed_so_far};
pub use settled::use_settled;
pub use title::use_title;
