//! `cargo xtask speed`: how long a key press takes until its answer stands in
//! the page, on a slowed processor, beside a click on the counter page. It must
//! never be part of `cargo xtask test`: machines differ, and so do their days.

use super::build;
use crate::command::{self, Command};
use crate::run::{self, Sink};
use crate::{counter, end_to_end, say, trunk};

pub(crate) const COMMAND: Command = Command {
    name: "speed",
    takes: "",
    about: "time key presses on a processor slowed 4 times, beside the counter page",
    options: &[],
    run,
};

const TEST: &str = "only_in_chromium::speed::a_key_press_is_answered_within_a_frame";

fn run(line: lexopt::Parser) -> Result<(), String> {
    command::takes_nothing("speed", line)?;
    build::build_if_stale()?;
    let counter = counter::built(&trunk::ready(&trunk::TO_BUILD)?)?;
    say::doing("pressing keys …");
    let ended = run::stream(
        "pressing keys",
        end_to_end::only(TEST)?.env("AMORCE_COUNTER", counter),
        Sink::Result,
    )?;
    if ended.well {
        Ok(())
    } else {
        Err("the page is too slow, or was not timed; the last lines say which".to_owned())
    }
}
