//! The payments and the obligations as a calendar, each an entry of a whole day.
//! This module must never let what changes (an amount, a day) into the identity of an entry:
//! a calendar imported again updates what was there.

use icalendar::{Calendar, Component, Event, Property};

use crate::answer;
use crate::funding::{Earned, Obligation, Payment, Slice};
use crate::law::VERIFIED_ON;
use crate::texts::{self, files};
use crate::units::Date;

use super::scenario::Scenario;
use super::{Asked, name};

/// The calendar.
pub(super) fn write(scenarios: &[Scenario], asked: &Asked<'_>) -> Vec<u8> {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Amorce//Amorce//FR"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    let mut calendar_name = files::CALENDAR.to_owned();
    if let [only] = scenarios
        && !only.name.is_empty()
    {
        calendar_name = format!("{calendar_name}, {}", only.name);
    }
    calendar.append_property(Property::new("X-WR-CALNAME", calendar_name));
    let said: Vec<String> = scenarios.iter().map(left_out).collect();
    let mut description = vec![files::event_about(asked.link, asked.today)];
    description.extend(said.iter().filter(|said| !said.is_empty()).cloned());
    calendar.append_property(Property::new("X-WR-CALDESC", description.join("\n")));
    for (scenario, left_out) in scenarios.iter().zip(&said) {
        let writer = Writer {
            scenario,
            asked,
            is_alone: scenarios.len() == 1,
            left_out,
        };
        let payments = scenario.simulation.payments.iter();
        payments
            .zip(answer::payment_names(&scenario.simulation.payments))
            .filter_map(|(payment, id)| writer.payment(payment, &id))
            .for_each(|event| {
                calendar.push(event);
            });
        let obligations = scenario.simulation.obligations.iter();
        obligations
            .filter_map(|obligation| writer.obligation(obligation))
            .for_each(|event| {
                calendar.push(event);
            });
    }
    calendar.to_string().into_bytes()
}

/// What has no day, in a sentence.
fn left_out(scenario: &Scenario) -> String {
    let payments = scenario
        .simulation
        .payments
        .iter()
        .filter(|payment| payment.when.earliest().is_none())
        .map(|payment| {
            let money = texts::money(payment.amount.maximum.money);
            format!("{} ({money})", texts::payment(payment))
        });
    let obligations = scenario
        .simulation
        .obligations
        .iter()
        .filter(|obligation| obligation.latest.is_none())
        .map(|obligation| texts::roadmap_step(obligation.step).to_owned());
    files::left_out(&payments.chain(obligations).collect::<Vec<_>>())
}

struct Writer<'a> {
    scenario: &'a Scenario,
    asked: &'a Asked<'a>,
    is_alone: bool,
    left_out: &'a str,
}

impl Writer<'_> {
    /// A payment on its day, or its earliest one.
    fn payment(&self, payment: &Payment, id: &str) -> Option<Event> {
        let day = payment.when.earliest()?;
        let mut what = texts::item(payment.item, payment.earned == Earned::Year(1));
        if payment.slice != Slice::Whole {
            what = format!("{what}, {}", texts::slice(payment.slice));
        }
        let three = payment.amount;
        let estimates = texts::ESTIMATES
            .into_iter()
            .zip([three.prudent, three.expected, three.maximum])
            .map(|(estimate, amount)| files::event_amount(estimate, amount));
        let estimates: Vec<String> = estimates.collect();
        // Where nothing is expected, what it could be at most says more.
        let shown = if three.expected.money.is_zero() {
            estimates.last()
        } else {
            estimates.get(1)
        };
        let summary = format!(
            "{}{what}, {} ({})",
            files::event_when(payment.when),
            texts::earned(payment.earned),
            shown.map_or("", String::as_str)
        );
        let mut lines: Vec<String> = estimates
            .iter()
            .map(|estimate| texts::sentence_case(estimate))
            .collect();
        lines.push(files::event_day(payment.date_certainty, payment.when));
        Some(self.event(&format!("paiement-{id}"), day, &summary, lines))
    }

    /// An obligation on its latest day.
    fn obligation(&self, obligation: &Obligation) -> Option<Event> {
        let day = obligation.latest?;
        let id = format!("etape-{}", answer::step_name(obligation.step));
        let summary = files::event_obligation(obligation);
        let status = files::event_status(obligation);
        Some(self.event(&id, day, &summary, vec![status]))
    }

    fn event(&self, id: &str, day: Date, summary: &str, mut lines: Vec<String>) -> Event {
        let scenario = self.scenario;
        let mut summary = summary.to_owned();
        if !scenario.reserve().is_empty() {
            summary = format!("{summary}, {}", scenario.reserve());
        }
        if !self.is_alone || !scenario.name.is_empty() {
            lines.insert(0, scenario.title(self.is_alone));
        }
        if !self.is_alone {
            summary = format!("{summary}, {}", scenario.title(false));
        }
        lines.extend(scenario.as_if());
        if !self.left_out.is_empty() {
            lines.push(self.left_out.to_owned());
        }
        lines.push(files::event_about(self.asked.link, self.asked.today));
        let mut event = Event::new();
        event
            .uid(&self.uid(id))
            .summary(&summary)
            .description(&lines.join("\n"))
            .sequence(self.sequence())
            .add_property("DTSTAMP", format!("{}T000000Z", compact(self.stamp())))
            .add_property("TRANSP", "TRANSPARENT")
            .append_property(whole_day("DTSTART", day))
            .append_property(whole_day("DTEND", day.plus_days(1)));
        event.done()
    }

    /// What the entry is, and of which project and scenario: nothing that a correction changes.
    fn uid(&self, id: &str) -> String {
        let letter = self.scenario.letter.to_ascii_lowercase().to_string();
        let project = name::slug(&self.scenario.name);
        let mut uid = format!("{id}.{letter}");
        if !project.is_empty() {
            uid = format!("{uid}.{project}");
        }
        format!("{uid}@amorce")
    }

    fn stamp(&self) -> Date {
        self.asked.today.unwrap_or(VERIFIED_ON)
    }

    /// One more with every day, so that a calendar made later is the newer one.
    fn sequence(&self) -> u32 {
        Date::MIN.days_until(self.stamp()).unsigned_abs()
    }
}

fn whole_day(key: &str, day: Date) -> Property {
    Property::new(key, compact(day))
        .add_parameter("VALUE", "DATE")
        .done()
}

/// `20220615`.
fn compact(day: Date) -> String {
    day.to_string().replace('-', "")
}
