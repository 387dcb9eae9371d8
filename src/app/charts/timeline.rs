//! The steps of the roadmap along time: a shape and a word say where each stands.
//! This module must never know a deadline.

use yew::prelude::*;

use super::figure;
use crate::funding::{Obligation, Simulation, Status};
use crate::pictures::{FULL, Markup, Time};
use crate::texts;
use crate::units::Date;

const DISC: &str = "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z";
const TRIANGLE: &str = "M0-6L6 5H-6z";
const DASH: &str = "M-5 0H5";
const MIDDLE: i64 = FULL / 2;

/// The picture, once a step has a day; its table stands `beneath`.
pub(in crate::app) fn view(simulation: &Simulation, today: Option<Date>, beneath: Html) -> Html {
    let steps = &simulation.obligations;
    let days: Vec<Date> = steps.iter().filter_map(|step| step.latest).collect();
    let Some(time) = Time::over(&days, today) else {
        return beneath;
    };
    let summary = texts::timeline_summary(steps);
    let mut sheet = figure::begin("timeline", texts::TIMELINE, &summary);
    let markup = &mut sheet;
    markup.add("<svg class=now>", &[]);
    time.today_word(markup, 7_000);
    markup.add("</svg>", &[]);
    for step in steps {
        let name = texts::sentence_case(texts::roadmap_step(step.step));
        let mut stands = texts::roadmap_status(step.status);
        if let Some(day) = step.latest {
            stands = [&texts::date(day), ", ", &stands].concat();
        }
        markup.around("<div class=row><span>", &name, "</span><span>");
        markup.around("", &stands, "</span></div><svg class=track>");
        track(markup, step, time);
        markup.add("</svg>", &[]);
    }
    markup.add("<svg class=axis>", &[]);
    time.years(markup, 0, 3_000);
    markup.add("</svg>", &[]);
    figure::end("timeline", sheet, beneath)
}

fn track(markup: &mut Markup, step: &Obligation, time: Time) {
    let (class, path) = match step.status {
        Status::Done => ("full", DISC),
        Status::Due(_) => ("hollow", DISC),
        Status::Late(_) => ("full late", TRIANGLE),
        Status::PlannedLate(_) => ("hollow late", TRIANGLE),
        Status::Unknown | Status::CrisisPlanAwaitedIn2024 => ("hollow", DASH),
    };
    let x = step.latest.map_or(0, |day| time.place(day));
    markup.line("grid", (0, MIDDLE), (FULL, MIDDLE));
    markup.line("way", (0, MIDDLE), (x, MIDDLE));
    time.today_line(markup);
    markup.add("<svg class=shape x=# y=#>", &[x, MIDDLE]);
    markup.around("<path class=\"", class, "\" d=\"");
    markup.around("", path, "\" /></svg>");
}
