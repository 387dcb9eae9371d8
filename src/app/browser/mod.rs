//! Everything that touches the browser besides what Yew renders: the day, the title, the pause in
//! the typing, what was typed before the program was there, what the device keeps, the calendar.
//! No other module may.

mod address;
mod calendar;
mod day;
mod outline;
mod settled;
mod shared;
mod storage;
mod title;
mod translated;

pub use address::address;
pub use calendar::show_calendar;
pub use day::today;
pub use outline::{focus, in_focus, place, typed_so_far, wiped_place};
pub use settled::{tell_replaced, use_settled};
pub use shared::{
    FRAGMENT_ASKED, Pending, ask, detail, leave, seek, take, tell, tell_of, use_asked, use_heard,
    use_heard_at_rest, use_left, use_sought, use_told,
};
pub use storage::{
    OWN, Saving, entry_is_own, hash, keep, kept, opened, own_link, remember, use_forgotten,
};
pub(crate) use storage::{item, local, put};
pub use title::name_document;
pub use translated::use_drawing;
