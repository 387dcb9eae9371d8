//! The steps of the roadmap along time: a shape and a word say where each stands.
//! This module must never know a deadline.

use maud::Markup;
use yew::prelude::*;

use super::{figure, html as drawn};
use crate::charts::{FULL, Time, line, shape};
use crate::funding::{Obligation, Status};
use crate::texts;
use crate::units::Date;

const DISC: &str = "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z";
const TRIANGLE: &str = "M0-6L6 5H-6z";
const DIAMOND: &str = "M0-6L6 0L0 6L-6 0z";
const DASH: &str = "M-5 0H5";
const MIDDLE: i64 = FULL / 2;

/// The picture, once a step has a day; its table stands `beneath`.
pub(in crate::app) fn view(steps: &[Obligation], today: Option<Date>, beneath: Html) -> Html {
    let days: Vec<Date> = steps.iter().filter_map(|step| step.latest).collect();
    let Some(time) = Time::over(&days, today) else {
        return beneath;
    };
    let summary = texts::timeline_summary(steps);
    let drawing = maud::html! {
        svg.now { (time.today_word(7_000)) }
        @for step in steps {
            div.row {
                span { (texts::sentence_case(texts::roadmap_step(step.step))) }
                span {
                    @if let Some(day) = step.latest { (texts::date(day)) ", " }
                    (texts::roadmap_status_beside_day(step))
                }
            }
            svg.track { (track(step, time)) }
        }
        svg.axis { (time.years(0, 3_000)) }
    };
    figure::view(
        "timeline",
        texts::TIMELINE,
        &summary,
        drawn(drawing),
        beneath,
    )
}

fn track(step: &Obligation, time: Time) -> Markup {
    let (class, path) = match step.status {
        Status::Done => ("full", DISC),
        Status::Due(_) => ("hollow", DISC),
        Status::Late(_) => ("full late", TRIANGLE),
        Status::NotTold(_) => ("hollow", DIAMOND),
        Status::PlannedLate(_) => ("hollow late", TRIANGLE),
        Status::Unknown | Status::CrisisPlanAwaitedIn2024 => ("hollow", DASH),
    };
    let x = step.latest.map_or(0, |day| time.place(day));
    maud::html! {
        (line("grid", (0, MIDDLE), (FULL, MIDDLE)))
        (line("way", (0, MIDDLE), (x, MIDDLE)))
        (time.today_line())
        (shape(class, path, (x, MIDDLE)))
    }
}
